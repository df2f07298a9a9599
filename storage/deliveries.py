"""Deliveries: claiming rows of the outbox before their calls, and noting what became of them."""

import json
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from storage import surveys
from storage.ledgers import DIGEST
from storage.outbox import REMINDER, REPLY
from storage.transaction import Row, Transaction

NOT_SENT = ("failed", "cancelled", "expired")
AFTER_SECONDS = 2  # until what follows a message may go: Telegram takes one a second to a chat
TOLD_TO_WAIT = "told to wait"  # of a row that waits: not because an attempt of its own failed
HASTENED_AT_ONCE = 2000  # deliveries in one transaction: people's turns go on in between
DOUBTED = 9  # as if it had been in doubt so often: after a timeout it stays unknown


class Claim(NamedTuple):
    """A row that dispatch has taken; content is JSON for a ready call, else made from subject."""

    id: int
    campaign_id: int | None
    person_id: int | None
    chat_id: int
    priority: int
    kind: str
    subject: int
    method: str | None
    content: str | None
    vanishes: int
    attempts: int
    doubts: int
    expires_at: int | None
    recipe: str | None = None
    unasked: int = 0
    venue_id: int | None = None
    follows: int | None = None


class Ending(NamedTuple):
    """How a delivery ended: sent, failed, unknown, cancelled or expired; a reason or message id.

    ``more_ids`` (JSON) are all the message ids of what became several. ``after`` is the method and
    the parameters (JSON) of a message that belongs to what was sent, and goes next.
    """

    claim: Claim
    state: str
    reason: str | None = None
    message_id: int | None = None
    more_ids: str | None = None
    after: tuple[str, str] | None = None


class Again(NamedTuple):
    """A delivery that goes back to waiting; what is None stays as it is on the row.

    ``due_at`` is in UTC epoch seconds. ``method``, ``content`` and ``chat_id`` change the call.
    """

    claim: Claim
    due_at: int | None
    attempts: int
    doubts: int
    method: str | None = None
    content: str | None = None
    chat_id: int | None = None

    @property
    def is_told(self) -> bool:
        """Whether it was told until when to wait, rather than put off by an attempt that failed."""
        tried = (self.claim.attempts, self.claim.doubts)
        return self.due_at is not None and tried == (self.attempts, self.doubts)


COLUMNS = """id, campaign_id, person_id, chat_id, priority, kind, subject, method, content,
    vanishes, attempts, doubts, expires_at, recipe, unasked, venue_id, follows"""
TAKE = (
    f"UPDATE outbox SET state = 'sending', claimed_at = :now WHERE id IN ({{}}) RETURNING {COLUMNS}"
)
TAKE_WAITING = TAKE.format(
    """SELECT id FROM outbox WHERE state = 'pending' AND campaign_id IS NULL
    AND priority = :priority AND due_at <= :now ORDER BY due_at, id LIMIT :limit"""
)
TAKE_CAMPAIGN = TAKE.format(
    """SELECT id FROM outbox WHERE state = 'pending' AND campaign_id IS NOT NULL
    AND campaign_id = :campaign_id AND due_at <= :now ORDER BY due_at, id LIMIT :limit"""
)


def _claim(row: Row) -> Claim:
    return Claim._make(row)


def _claims(rows: Iterable[Row]) -> list[Claim]:
    return sorted(map(_claim, rows))  # by id: RETURNING promises no order


def claim_waiting(tx: Transaction, priority: int, now: int, limit: int) -> list[Claim]:
    """Take due rows of one priority that belong to no campaign, the oldest first."""
    if limit <= 0:
        return []
    return _claims(tx.all(TAKE_WAITING, priority=priority, now=now, limit=limit))


def claim_campaign(tx: Transaction, campaign_id: int, now: int, limit: int) -> list[Claim]:
    """Take due rows of one campaign."""
    if limit <= 0:
        return []
    return _claims(tx.all(TAKE_CAMPAIGN, campaign_id=campaign_id, now=now, limit=limit))


def end(tx: Transaction, endings: Sequence[Ending], now: int) -> Sequence[Ending]:
    """Write down endings and return those whose rows were still there.

    The words of a finished call are not kept; a row that vanishes is removed.
    """
    if not endings:
        return endings
    changed = tx.run_each(
        """UPDATE outbox SET state = :state, reason = :reason, message_id = :message_id,
            more_ids = :more_ids, ended_at = :now, content = NULL, recipe = NULL
        WHERE id = :id AND state = 'sending'""",
        [
            {
                "id": one.claim.id,
                "state": one.state,
                "reason": one.reason,
                "message_id": one.message_id,
                "more_ids": one.more_ids,
                "now": now,
            }
            for one in endings
        ],
    )
    if changed != len(endings):  # someone has been erased while their message was under way
        endings = _written_down(tx, endings, now)
    surveys.uninvite(
        tx,
        [
            (one.claim.campaign_id, one.claim.person_id)
            for one in endings
            if one.claim.campaign_id is not None
            and one.claim.person_id is not None
            and one.state in NOT_SENT
            and one.reason != DIGEST
        ],
    )
    for one in endings:
        if one.after is not None:
            _follow_up(tx, one.claim, one.after, now)
        if one.claim.follows is not None and one.message_id is not None:
            _belongs(tx, one.claim.follows, one.message_id)
            _unsay_if_undone(tx, one.claim, one.message_id, now)
    if vanishing := [{"id": ending.claim.id} for ending in endings if ending.claim.vanishes]:
        tx.run_each("DELETE FROM outbox WHERE id = :id", vanishing)
    return endings


def _follow_up(tx: Transaction, claim: Claim, after: tuple[str, str], now: int) -> None:
    """Add what goes after a message to the same chat; what may have arrived is not said again.

    It counts as part of that message: in no budget, and in no campaign's accounts.
    """
    method, content = after
    tx.run(
        f"""INSERT INTO outbox (person_id, venue_id, chat_id, priority, due_at, kind, method,
            content, follows, doubts, made_at)
        VALUES (:person_id, :venue_id, :chat_id, {REMINDER}, :due_at, 'call', :method, :content,
            :follows, {DOUBTED}, :now)""",
        person_id=claim.person_id,
        venue_id=claim.venue_id,
        chat_id=claim.chat_id,
        due_at=now + AFTER_SECONDS,
        method=method,
        content=content,
        follows=claim.id,
        now=now,
    )


def _belongs(tx: Transaction, first: int, message_id: int) -> None:
    """Keep the id of a message with those of the one that it follows."""
    tx.run(
        """UPDATE outbox SET more_ids = json_insert(
            coalesce(more_ids, json_array(message_id)), '$[#]', :message_id) WHERE id = :id""",
        id=first,
        message_id=message_id,
    )


def _unsay_if_undone(tx: Transaction, claim: Claim, message_id: int, now: int) -> None:
    """Delete what has just arrived, if what it follows was undone while it was under way."""
    tx.run(
        f"""INSERT INTO outbox (person_id, venue_id, chat_id, priority, due_at, kind, method,
            content, vanishes, made_at)
        SELECT :person_id, :venue_id, :chat_id, {REMINDER}, :now, 'call', 'deleteMessage', :content,
            1, :now
        FROM outbox o JOIN campaign r ON r.repairs = o.campaign_id
        WHERE o.id = :follows AND r.repair = 'delete' LIMIT 1""",
        person_id=claim.person_id,
        venue_id=claim.venue_id,
        chat_id=claim.chat_id,
        follows=claim.follows,
        content=json.dumps({"message_id": message_id}),
        now=now,
    )


def _written_down(tx: Transaction, endings: Sequence[Ending], now: int) -> Sequence[Ending]:
    """Return those that stand in their rows; the id of a row that is gone may be another's now."""
    ids = json.dumps([ending.claim.id for ending in endings])
    rows = tx.all(
        """SELECT id, state FROM outbox
        WHERE id IN (SELECT value FROM json_each(:ids)) AND ended_at = :now""",
        ids=ids,
        now=now,
    )
    written = {(row[0], row[1]) for row in rows}
    return [ending for ending in endings if (ending.claim.id, ending.state) in written]


def again(tx: Transaction, waits: Sequence[Again]) -> None:
    """Put rows back to wait; of one that was told to it is kept, whatever comes of it later."""
    if not waits:
        return
    tx.run_each(
        """UPDATE outbox SET state = 'pending', claimed_at = NULL,
            due_at = coalesce(:due_at, due_at), attempts = :attempts, doubts = :doubts,
            method = coalesce(:method, method), content = coalesce(:content, content),
            chat_id = coalesce(:chat_id, chat_id), reason = coalesce(:reason, reason)
        WHERE id = :id AND state = 'sending'""",
        [
            {
                "reason": TOLD_TO_WAIT if wait.is_told else None,
                "id": wait.claim.id,
                "due_at": wait.due_at,
                "attempts": wait.attempts,
                "doubts": wait.doubts,
                "method": wait.method,
                "content": wait.content,
                "chat_id": wait.chat_id,
            }
            for wait in waits
        ],
    )


def hasten(tx: Transaction) -> int:
    """Let what waits to be tried again go at once; return how many.

    What kept the later messages of its chat behind it ended with the process that knew of it.
    """
    return tx.run(
        """UPDATE outbox SET due_at = made_at WHERE state = 'pending' AND campaign_id IS NULL
        AND due_at > made_at AND (attempts > 0 OR doubts > 0)"""
    )


def hasten_replies(tx: Transaction, now: int, until: int) -> int:
    """Let answers go now that were to go by ``until``; return how many. For a clock set back."""
    hasten = """UPDATE outbox SET due_at = :now WHERE state = '{}' AND campaign_id IS NULL
        AND priority = :priority AND due_at > :now AND due_at <= :until"""
    return sum(  # what is under way may come back to its own place
        tx.run(hasten.format(state), now=now, until=until, priority=REPLY)
        for state in ("pending", "sending")
    )


def hasten_campaigns(tx: Transaction, now: int, until: int) -> bool:
    """Let deliveries of campaigns go now that were to go by ``until``: some; return if more do.

    For a clock set back. Whoever must not be written to by the clock as it is now is put off anew.
    """
    hasten = """UPDATE outbox SET due_at = :now WHERE id IN (SELECT id FROM outbox
        WHERE state = '{}' AND campaign_id IN (
            SELECT id FROM campaign WHERE state IN ('filling', 'sending'))
        AND due_at > :now AND due_at <= :until LIMIT :some)"""
    return any(  # what is under way may come back to its own place
        tx.run(hasten.format(state), now=now, until=until, some=HASTENED_AT_ONCE)
        == HASTENED_AT_ONCE
        for state in ("sending", "pending")
    )


def newest_at(tx: Transaction) -> int:
    """Return when the newest row was made, 0 where there is none."""
    return int(tx.value("SELECT made_at FROM outbox ORDER BY id DESC LIMIT 1") or 0)


def left_sending(tx: Transaction) -> list[Claim]:
    """Return the rows that a process which ended in their midst has left as sending."""
    return _claims(tx.all(f"SELECT {COLUMNS} FROM outbox WHERE state = 'sending'"))
