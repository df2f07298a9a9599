"""Campaigns: one message to an audience, its rows made in chunks, with running counters."""

from dataclasses import dataclass
from typing import NamedTuple

from storage import receivers
from storage.audience import TOPICS_OF_KINDS, Audience
from storage.ids import following
from storage.ledgers import VENUES_ENDED, Ledger, count, ledger
from storage.steering import CANCELLED, GOES_ON, cancel, pause, resume, stop, stop_round
from storage.transaction import Row, Transaction

__all__ = [
    "CANCELLED",
    "Ledger",
    "cancel",
    "count",
    "ledger",
    "pause",
    "resume",
    "stop",
    "stop_round",
]

CHUNK = 2000  # people a transaction: holds the writer for a few milliseconds
TRIAL = 50  # deliveries that go out alone: a fault in the content shows in them
DELETE, CORRECT = "delete", "correct"  # what a campaign does to the messages of another


@dataclass(frozen=True, slots=True)
class Campaign:
    """A campaign; when it is done, sent + failed + unknown + withheld = total.

    ``digested`` are those of the withheld who are told of it in their weekly digest, ``left_out``
    those of the audience for whom no delivery was made. With ``parts``, it goes to those of the
    audience whose number (id % parts) is at most ``part``.

    ``announcement`` is the draft that it was made of. While ``trial`` is not None, so many are
    tried alone. ``venues`` is how many groups and channels it goes to, None before they were
    looked at. It ``repairs`` (DELETE, CORRECT) what another has sent, or is a ``resend_of`` one
    to others; ``at_once``: quiet hours do not hold it up. Times are UTC epoch seconds.
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
    announcement: int | None = None
    paused_at: int | None = None
    trial: int | None = None
    filled_at: int | None = None
    left_out: int = 0
    venues: int | None = None
    repairs: int | None = None
    repair: str | None = None
    resend_of: int | None = None
    at_once: bool = False

    @property
    def is_paused(self) -> bool:
        """Whether a coordinator has paused it: nothing departs until they resume it."""
        return self.paused_at is not None

    @property
    def waiting(self) -> int:
        """How many deliveries have no outcome yet."""
        return self.total - self.sent - self.failed - self.unknown - self.withheld


COLUMNS = """id, kind, subject, content, audience, state, filled_to, total, sent, failed, unknown,
    withheld, rejections, reason, made_by, made_at, ended_at, card_message, card_at, topic,
    digested, card_stale, part, parts, announcement, paused_at, trial, filled_at, left_out, venues,
    repairs, repair, resend_of, at_once"""


def _campaign(row: Row) -> Campaign:
    values = dict(row)
    values["audience"] = Audience.from_json(values["audience"])
    values["card_stale"] = bool(values["card_stale"])
    values["at_once"] = bool(values["at_once"])
    values["topic"] = values["topic"] or TOPICS_OF_KINDS[values["kind"]]
    return Campaign(**values)


def start(  # noqa: PLR0913 - the columns of a row, by their names
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
    announcement: int | None = None,
    resend_of: int | None = None,
    repairs: int | None = None,
    repair: str | None = None,
    at_once: bool = False,
) -> int:
    """Start a campaign and return its id; its rows are filled in afterwards, chunk by chunk.

    The ``topic`` is its kind's if none is given. A ``part`` of how many, and all the others: see
    Campaign. One that repairs another is filled once all of that one's messages have their outcome.
    """
    return tx.insert(
        """INSERT INTO campaign (id, kind, subject, content, audience, made_by, made_at,
            card_message, topic, part, parts, trial, announcement, resend_of, repairs, repair,
            at_once)
        VALUES (:id, :kind, :subject, :content, :audience, :made_by, :now, :card_message, :topic,
            :part, :parts, :trial, :announcement, :resend_of, :repairs, :repair, :at_once)
        RETURNING id""",
        id=following(tx, "campaign"),
        trial=TRIAL,
        announcement=announcement,
        resend_of=resend_of,
        repairs=repairs,
        repair=repair,
        at_once=int(at_once),
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
    """A campaign that goes on; while it is filled, not all of its rows are made yet.

    At most ``room`` more deliveries may be under way (None: any number), none while it is paused.
    """

    id: int
    kind: str
    is_filled: bool
    is_paused: bool
    room: int | None


UNDER_WAY = """(SELECT count(*) FROM outbox o
    WHERE o.state = 'sending' AND o.campaign_id = campaign.id)"""
ROOM = f"""CASE WHEN paused_at IS NOT NULL THEN 0 WHEN trial IS NOT NULL
    THEN max(0, trial - sent - failed - unknown - {UNDER_WAY}) END"""


def running(tx: Transaction) -> list[Running]:
    """Return the campaigns that go on, the oldest first."""
    rows = tx.all(
        f"""SELECT id, kind, state = 'sending', paused_at IS NOT NULL, {ROOM} FROM campaign
        WHERE {GOES_ON} ORDER BY id"""
    )
    return [Running(row[0], row[1], bool(row[2]), bool(row[3]), row[4]) for row in rows]


def under_way(tx: Transaction, campaign_id: int) -> int:
    """Return how many of its deliveries have been claimed and have no outcome yet."""
    return int(tx.value(f"SELECT {UNDER_WAY} FROM campaign WHERE id = :id", id=campaign_id))


def unfilled(tx: Transaction) -> list[int]:
    """Return the campaigns whose audience is still to be looked at, the oldest first.

    One that repairs another waits for that one's last outcome. One that was stopped is counted to
    its end.
    """
    rows = tx.all(
        f"""SELECT c.id FROM campaign c WHERE c.filled_at IS NULL AND NOT EXISTS (
            SELECT 1 FROM campaign WHERE campaign.id = c.repairs AND (filled_at IS NULL
                OR sent + failed + unknown + withheld < total OR {VENUES_ENDED} < venues))
        ORDER BY c.id"""
    )
    return [row[0] for row in rows]


def fill(
    tx: Transaction, campaign_id: int, now: int, due_at: int | None = None, chunk: int = CHUNK
) -> bool:
    """Make the rows of the next chunk of people; return whether more is left.

    ``due_at`` is when the school's quiet hours end, if it is quiet now; who has quiet hours of
    their own is looked at when the words are made. Where it has got to is kept in the same
    transaction: after a crash it goes on, doubling nobody. Who gets no row is counted with the
    reason; of a campaign that has been stopped, everybody is only counted.
    """
    campaign = by_id(tx, campaign_id)
    if campaign is None or campaign.filled_at is not None:
        return False
    due_at = now if due_at is None or campaign.at_once else due_at
    if campaign.venues is None:
        receivers.fill_venues(tx, campaign, now, due_at)
    if not campaign.audience.only_venues and receivers.fill(tx, campaign, chunk, now, due_at):
        return True
    _end_filling(tx, campaign_id, now)
    return False


def _end_filling(tx: Transaction, campaign_id: int, now: int) -> None:
    tx.run(
        """UPDATE campaign SET filled_at = :now,
            state = CASE state WHEN 'filling' THEN 'sending' ELSE state END WHERE id = :id""",
        id=campaign_id,
        now=now,
    )
    settle(tx, campaign_id, now)


def settle(tx: Transaction, campaign_id: int, now: int) -> bool:
    """End a filled campaign that waits for nothing more; return whether it ended now."""
    ended = tx.run(
        f"""UPDATE campaign SET state = 'done', ended_at = :now WHERE id = :id
        AND state = 'sending' AND sent + failed + unknown + withheld >= total
        AND (venues IS NULL OR {VENUES_ENDED} >= venues)""",
        id=campaign_id,
        now=now,
    )
    return ended == 1


def carded(tx: Transaction, campaign_id: int, now: int) -> None:
    """Note when the progress card was last brought up to date."""
    tx.run(
        """UPDATE campaign SET card_at = :now, card_stale = 0,
            card_done = sent + failed + unknown + withheld WHERE id = :id""",
        id=campaign_id,
        now=now,
    )


def outdate_card(tx: Transaction, campaign_id: int) -> None:
    """Note that the progress card no longer says how things are."""
    tx.run("UPDATE campaign SET card_stale = 1 WHERE id = :id", id=campaign_id)


def with_stale_cards(tx: Transaction) -> list[int]:
    """Return the ids of campaigns that go on and whose cards are behind."""
    rows = tx.all(f"SELECT id FROM campaign WHERE {GOES_ON} AND card_stale = 1")
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
