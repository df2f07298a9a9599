"""Campaigns: one message to an audience, its rows made in chunks, with running counters."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

from storage.audience import Audience, recipients
from storage.outbox import BROADCAST
from storage.transaction import Row, Transaction

CHUNK = 2000  # people a transaction: holds the writer for a few milliseconds


@dataclass(frozen=True, slots=True)
class Campaign:
    """A campaign; when it is done, sent + failed + unknown + withheld = total."""

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

    @property
    def waiting(self) -> int:
        """How many deliveries have no outcome yet."""
        return self.total - self.sent - self.failed - self.unknown - self.withheld


COLUMNS = """id, kind, subject, content, audience, state, filled_to, total, sent, failed, unknown,
    withheld, rejections, reason, made_by, made_at, ended_at, card_message, card_at"""


def _campaign(row: Row) -> Campaign:
    values = list(row)
    values[4] = Audience.from_json(values[4])
    return Campaign(*values)


def start(
    tx: Transaction,
    *,
    kind: str,
    subject: int,
    content: str,
    audience: Audience,
    made_by: int,
    now: int,
    card_message: int | None = None,
) -> int:
    """Start a campaign and return its id; its rows are filled in afterwards, chunk by chunk."""
    return tx.insert(
        """INSERT INTO campaign (kind, subject, content, audience, made_by, made_at, card_message)
        VALUES (:kind, :subject, :content, :audience, :made_by, :now, :card_message)
        RETURNING id""",
        kind=kind,
        subject=subject,
        content=content,
        audience=audience.to_json(),
        made_by=made_by,
        now=now,
        card_message=card_message,
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


def fill(tx: Transaction, campaign_id: int, purpose: str, now: int, chunk: int = CHUNK) -> bool:
    """Make the rows of the next chunk of people; return whether more is left.

    Where it has got to is kept in the same transaction: after a crash it goes on, doubling nobody.
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
    _fill_people(tx, campaign, purpose, upto, now)
    return True


def _fill_people(tx: Transaction, campaign: Campaign, purpose: str, upto: int, now: int) -> None:
    condition, values = recipients(campaign.audience)
    values |= {"after": campaign.filled_to, "upto": upto, "purpose": purpose}
    values |= {"id": campaign.id, "subject": campaign.subject, "now": now}
    if campaign.kind == "round":
        tx.run(
            f"""INSERT INTO respondent (round_id, person_id, invited_at)
            SELECT :subject, p.id, :now FROM person p
            WHERE p.id > :after AND p.id <= :upto AND {condition} ON CONFLICT DO NOTHING""",
            **values,
        )
    made = tx.run(
        f"""INSERT INTO outbox (campaign_id, person_id, chat_id, priority, due_at, kind, made_at)
        SELECT :id, p.id, p.telegram_id, {BROADCAST}, :now, 'campaign', :now FROM person p
        WHERE p.id > :after AND p.id <= :upto AND {condition} ON CONFLICT DO NOTHING""",
        **values,
    )
    tx.run(
        "UPDATE campaign SET filled_to = :upto, total = total + :made WHERE id = :id",
        id=campaign.id,
        upto=upto,
        made=made,
    )


def count(tx: Transaction, campaign_id: int, endings: Mapping[str, int], rejections: int) -> None:
    """Add endings by state (sent, failed, unknown, withheld) to the running counters."""
    tx.run(
        """UPDATE campaign SET sent = sent + :sent, failed = failed + :failed,
            unknown = unknown + :unknown, withheld = withheld + :withheld,
            rejections = rejections + :rejections WHERE id = :id""",
        id=campaign_id,
        sent=endings.get("sent", 0),
        failed=endings.get("failed", 0),
        unknown=endings.get("unknown", 0),
        withheld=endings.get("withheld", 0),
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
        WHERE id IN ({_TO_WITHHOLD} LIMIT :chunk) RETURNING campaign_id""",
        now=now,
        chunk=chunk,
    )
    withheld = Counter(row[0] for row in rows)
    for campaign_id, many in withheld.items():
        count(tx, campaign_id, {"withheld": many}, 0)
    return dict(withheld)


def carded(tx: Transaction, campaign_id: int, now: int) -> None:
    """Note when the progress card was last brought up to date."""
    tx.run("UPDATE campaign SET card_at = :now WHERE id = :id", id=campaign_id, now=now)
