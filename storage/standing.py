"""How the work stands: what waits to be said or done. Cheap to ask, whatever was done before."""

from collections.abc import Mapping
from dataclasses import dataclass

from storage.deliveries import TOLD_TO_WAIT
from storage.outbox import BROADCAST, REMINDER, REPLY
from storage.transaction import Transaction

DUE, SENDING = "due", "sending"
PRIORITIES = (REPLY, REMINDER, BROADCAST)

# What the clock does when its time has come, by the name under which it is counted: each has an
# index of its open rows alone, so a look at it costs what is due, not what there is.
_WORK: Mapping[str, tuple[str, str, str]] = {
    "reminders": ("reminder", "due_at", "state = 'open'"),
    "announcements": ("announcement", "send_at", "state = 'scheduled'"),
    "recurring": ("recurring", "next_at", "next_at IS NOT NULL"),
    "publications": ("event", "publish_at", "publish_at IS NOT NULL AND state = 'draft'"),
    "changes": ("event", "tell_at", "tell_at IS NOT NULL"),
    "visits": ("visit", "next_wave_at", "next_wave_at IS NOT NULL"),
    "closings": ("survey_round", "closes_at", "tallied_at IS NULL"),
    "survey_reminders": ("respondent", "next_at", "next_at IS NOT NULL"),
    "digests": ("person", "digest_at", "digest_at IS NOT NULL"),
    "summaries": ("weekly_summary", "due_at", "true"),
    "plans": ("plan", "next_at", "next_at IS NOT NULL"),
    "askings": ("asking", "due_at", "state = 'open'"),
}
_SINCE = f"""CASE WHEN (attempts > 0 OR doubts > 0) AND reason IS NOT '{TOLD_TO_WAIT}'
    THEN made_at ELSE due_at END"""


@dataclass(frozen=True, slots=True)
class Backlog:
    """What should have happened by now and has not; ages in seconds, 0 where nothing waits.

    ``due`` counts rows of the outbox by (state, priority): "due", those that may go now, and
    "sending", those whose call is under way. Of a campaign all that wait count as due as soon as
    one of them may go. ``work`` counts what the clock has to do, by kind.
    """

    due: Mapping[tuple[str, int], int]
    oldest_reply_seconds: int
    work: Mapping[str, int]
    oldest_work_seconds: int


def backlog(tx: Transaction, now: int) -> Backlog:
    """Return what waits at ``now`` (UTC epoch seconds)."""
    work = {kind: _work(tx, kind, now) for kind in _WORK}
    since = min((oldest for _, oldest in work.values() if oldest is not None), default=now)
    return Backlog(
        due=_due(tx, now),
        oldest_reply_seconds=max(0, now - (_oldest_reply(tx, now) or now)),
        work={kind: count for kind, (count, _) in work.items()},
        oldest_work_seconds=max(0, now - since),
    )


def prove_writable(tx: Transaction) -> None:
    """Change nothing, yet write a page: the commit fails when the disk is full or read-only."""
    tx.run("PRAGMA user_version = 0")


def _due(tx: Transaction, now: int) -> dict[tuple[str, int], int]:
    waiting = tx.all(
        """SELECT priority, count(*) FROM outbox
        WHERE state = 'pending' AND campaign_id IS NULL AND due_at <= :now GROUP BY priority""",
        now=now,
    )
    sending = tx.all("SELECT priority, count(*) FROM outbox WHERE state = 'sending' GROUP BY 1")
    found = {(state, priority): 0 for state in (DUE, SENDING) for priority in PRIORITIES}
    found |= {(DUE, row[0]): row[1] for row in waiting}
    found |= {(SENDING, row[0]): row[1] for row in sending}
    found[DUE, BROADCAST] += _of_campaigns(tx, now)
    return found


def _of_campaigns(tx: Transaction, now: int) -> int:
    """Count what campaigns have still to send by their own accounts: a million rows are not."""
    return int(
        tx.value(
            """SELECT coalesce(sum(max(0, total - sent - failed - unknown - withheld
                - (SELECT count(*) FROM outbox o
                    WHERE o.state = 'sending' AND o.campaign_id = campaign.id))), 0)
            FROM campaign WHERE state IN ('filling', 'sending') AND paused_at IS NULL
            AND (SELECT min(due_at) FROM outbox o WHERE o.state = 'pending'
                AND o.campaign_id IS NOT NULL AND o.campaign_id = campaign.id) <= :now""",
            now=now,
        )
    )


def _oldest_reply(tx: Transaction, now: int) -> int | None:
    """Return since when the reply that waits longest could have been said.

    One that was tried counts from when it was made: each attempt puts it off a little. Not so where
    Telegram has told it to wait, which can be hours: that is no standstill of ours.
    """
    since: int | None = tx.value(
        f"""SELECT min(since) FROM (
            SELECT min({_SINCE}) AS since FROM outbox
            WHERE state = 'pending' AND campaign_id IS NULL AND priority = {REPLY}
            UNION ALL
            SELECT min({_SINCE}) FROM outbox WHERE state = 'sending' AND priority = {REPLY})
        WHERE since <= :now""",
        now=now,
    )
    return since


def _work(tx: Transaction, kind: str, now: int) -> tuple[int, int | None]:
    table, due, is_open = _WORK[kind]
    row = tx.one(
        f"SELECT count(*), min({due}) FROM {table} WHERE {is_open} AND {due} <= :now", now=now
    )
    return (row[0], row[1]) if row is not None else (0, None)
