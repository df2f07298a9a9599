"""Campaigns: one message to an audience, its rows made in chunks, with running counters."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

from storage import receivers, surveys
from storage.audience import TOPICS_OF_KINDS, Audience
from storage.transaction import Row, Transaction

CHUNK = 2000  # people a transaction: holds the writer for a few milliseconds


@dataclass(frozen=True, slots=True)
class Campaign:
    """A campaign; when it is done, sent + failed + unknown + withheld = total.

    ``digested`` are those of the withheld who are told of it in their weekly digest. With
    ``parts``, it goes to those of the audience whose number (id % parts) is at most ``part``.
    """

    id: int
    kind: str
    subject: int
    content: str
    audience: Audience
    state: str
    filled_to: int
    total: int
    sent: int
    failed: int
    unknown: int
    withheld: int
    rejections: int
    reason: str | None
    made_by: int | None
    made_at: int
    ended_at: int | None
    card_message: int | None
    card_at: int
    topic: str = "news"
    digested: int = 0
    card_stale: bool = False
    part: int | None = None
    parts: int | None = None

    @property
    def waiting(self) -> int:
        """How many deliveries have no outcome yet."""
        return self.total - self.sent - self.failed - self.unknown - self.withheld


COLUMNS = """id, kind, subject, content, audience, state, filled_to, total, sent, failed, unknown,
    withheld, rejections, reason, made_by, made_at, ended_at, card_message, card_at, topic,
    digested, card_stale, part, parts"""


def _campaign(row: Row) -> Campaign:
    values = dict(row)
    values["audience"] = Audience.from_json(values["audience"])
    values["card_stale"] = bool(values["card_stale"])
    values["topic"] = values["topic"] or TOPICS_OF_KINDS[values["kind"]]
    return Campaign(**values)


def start(
    tx: Transaction,
    *,
    kind: str,
    subject: int = 0,
    content: str,
    audience: Audience,
    made_by: int | None = None,
    now: int,
    card_message: int | None = None,
    topic: str | None = None,
    part: tuple[int, int] | None = None,
) -> int:
    """Start a campaign and return its id; its rows are filled in afterwards, chunk by chunk.

    The ``topic`` is its kind's if none is given. A ``part`` of how many: see Campaign.
    """
    return tx.insert(
        """INSERT INTO campaign (kind, subject, content, audience, made_by, made_at, card_message,
            topic, part, parts)
        VALUES (:kind, :subject, :content, :audience, :made_by, :now, :card_message, :topic, :part,
            :parts)
        RETURNING id""",
        part=part[0] if part is not None else None,
        parts=part[1] if part is not None else None,
        kind=kind,
        subject=subject,
        content=content,
        audience=audience.to_json(),
        made_by=made_by,
        now=now,
        card_message=card_message,
        topic=topic or TOPICS_OF_KINDS[kind],
    )


def by_id(tx: Transaction, campaign_id: int) -> Campaign | None:
    """Return the campaign with this id."""
    row = tx.one(f"SELECT {COLUMNS} FROM campaign WHERE id = :id", id=campaign_id)
    return _campaign(row) if row is not None else None


class Running(NamedTuple):
    """A campaign that goes on; while it is filled, not all of its rows are made yet."""

    id: int
    kind: str
    is_filled: bool


def running(tx: Transaction) -> list[Running]:
    """Return the campaigns that go on, the oldest first."""
    rows = tx.all(
        """SELECT id, kind, state = 'sending' FROM campaign
        WHERE state IN ('filling', 'sending') ORDER BY id"""
    )
    return [Running(row[0], row[1], bool(row[2])) for row in rows]


def fill(
    tx: Transaction, campaign_id: int, now: int, due_at: int | None = None, chunk: int = CHUNK
) -> bool:
    """Make the rows of the next chunk of people; return whether more is left.

    ``due_at`` is when the school's quiet hours end, if it is quiet now; who has quiet hours of
    their own is looked at when the words are made. Where it has got to is kept in the same
    transaction: after a crash it goes on, doubling nobody.
    """
    campaign = by_id(tx, campaign_id)
    if campaign is None or campaign.state != "filling":
        return False
    upto = tx.value(
        "SELECT max(id) FROM (SELECT id FROM person WHERE id > :after ORDER BY id LIMIT :chunk)",
        after=campaign.filled_to,
        chunk=chunk,
    )
    if upto is None:
        tx.run("UPDATE campaign SET state = 'sending' WHERE id = :id", id=campaign_id)
        settle(tx, campaign_id, now)
        return False
    receivers.fill(tx, campaign, upto, now, now if due_at is None else due_at)
    return True


def count(tx: Transaction, campaign_id: int, endings: Mapping[str, int], rejections: int) -> None:
    """Add endings by state (sent, failed, unknown, withheld) to the running counters.

    Those of the withheld who get it in their digest are counted as ``digested`` besides.
    """
    tx.run(
        """UPDATE campaign SET sent = sent + :sent, failed = failed + :failed,
            unknown = unknown + :unknown, withheld = withheld + :withheld,
            digested = digested + :digested,
            rejections = rejections + :rejections WHERE id = :id""",
        id=campaign_id,
        sent=endings.get("sent", 0),
        failed=endings.get("failed", 0),
        unknown=endings.get("unknown", 0),
        withheld=endings.get("withheld", 0),
        digested=endings.get("digested", 0),
        rejections=rejections,
    )


def settle(tx: Transaction, campaign_id: int, now: int) -> bool:
    """End a filled campaign that waits for nothing more; return whether it ended now."""
    ended = tx.run(
        """UPDATE campaign SET state = 'done', ended_at = :now WHERE id = :id AND state = 'sending'
        AND sent + failed + unknown + withheld >= total""",
        id=campaign_id,
        now=now,
    )
    return ended == 1


def stop_round(tx: Transaction, round_id: int, now: int) -> None:
    """Stop what still invites to a round that has been closed."""
    rows = tx.all(
        """SELECT id FROM campaign
        WHERE kind = 'round' AND subject = :id AND state IN ('filling', 'sending')""",
        id=round_id,
    )
    for row in rows:
        stop(tx, row[0], "round closed", now)


def stop(tx: Transaction, campaign_id: int, reason: str, now: int) -> None:
    """Stop a campaign: what waits is withheld, what is under way still gets its outcome."""
    tx.run(
        """UPDATE campaign SET state = 'stopped', reason = :reason, ended_at = :now
        WHERE id = :id AND state IN ('filling', 'sending')""",
        id=campaign_id,
        reason=reason,
        now=now,
    )


_TO_WITHHOLD = """SELECT o.id FROM campaign c CROSS JOIN outbox o ON o.campaign_id = c.id
    WHERE c.state = 'stopped' AND o.state = 'pending' AND o.campaign_id IS NOT NULL"""


def any_to_withhold(tx: Transaction) -> bool:
    """Return whether a stopped campaign still has waiting rows."""
    return tx.one(f"{_TO_WITHHOLD} LIMIT 1") is not None


def withhold_stopped(tx: Transaction, now: int, chunk: int = CHUNK) -> dict[int, int]:
    """Cancel, a chunk at a time, waiting rows of stopped campaigns; return how many of each."""
    rows = tx.all(
        f"""UPDATE outbox SET state = 'cancelled', reason = 'stopped', ended_at = :now
        WHERE id IN ({_TO_WITHHOLD} LIMIT :chunk) RETURNING campaign_id, person_id""",
        now=now,
        chunk=chunk,
    )
    surveys.uninvite(tx, map(tuple, rows))
    withheld = Counter(row[0] for row in rows)
    for campaign_id, many in withheld.items():
        count(tx, campaign_id, {"withheld": many}, 0)
    return dict(withheld)


def carded(tx: Transaction, campaign_id: int, now: int) -> None:
    """Note when the progress card was last brought up to date."""
    tx.run(
        "UPDATE campaign SET card_at = :now, card_stale = 0 WHERE id = :id", id=campaign_id, now=now
    )


def outdate_card(tx: Transaction, campaign_id: int) -> None:
    """Note that the progress card no longer says how things are."""
    tx.run("UPDATE campaign SET card_stale = 1 WHERE id = :id", id=campaign_id)


def with_stale_cards(tx: Transaction) -> list[int]:
    """Return the ids of campaigns that go on and whose cards are behind."""
    rows = tx.all(
        "SELECT id FROM campaign WHERE state IN ('filling', 'sending') AND card_stale = 1"
    )
    return [row[0] for row in rows]


_PENDING = "FROM outbox WHERE state = 'pending' AND campaign_id IS NOT NULL AND campaign_id = :id"
FEW = 5000  # index entries that are counted in about a tenth of a millisecond


def waiting_for_later(tx: Transaction, campaign: Campaign, now: int) -> int:
    """Return how many of a campaign wait for quiet hours to end or for a free day.

    It counts whichever is few, those due or those not due: nearly everybody is one or the other.
    """
    few = f"SELECT count(*) FROM (SELECT 1 {_PENDING} AND due_at {{}} :now LIMIT {FEW})"
    later = int(tx.value(few.format(">"), id=campaign.id, now=now))
    if later < FEW:
        return later
    due = int(tx.value(few.format("<="), id=campaign.id, now=now))
    if due < FEW:
        under_way = tx.value(
            "SELECT count(*) FROM outbox WHERE state = 'sending' AND campaign_id = :id",
            id=campaign.id,
        )
        return campaign.waiting - due - int(under_way)
    whole = tx.value(f"SELECT count(*) {_PENDING} AND due_at > :now", id=campaign.id, now=now)
    return int(whole)
