"""Offers of seats as the clock asks for them: which lines have to move, and whose time is up."""

from typing import NamedTuple

from storage import rsvps
from storage.rsvps import Rsvp, as_rsvp
from storage.seats import MESSAGE
from storage.transaction import Transaction


class Stir(NamedTuple):
    """The events whose lines may have to move."""

    waited_for: list[int]
    over: list[int]


def stirring(tx: Transaction, now: int) -> Stir:
    """Return the coming events that somebody waits for, and those that are over with offers."""
    waited_for = tx.all(
        """SELECT id FROM event WHERE state = 'published' AND starts_at > :now AND EXISTS (
            SELECT 1 FROM rsvp WHERE rsvp.event_id = event.id AND line IS NOT NULL)""",
        now=now,
    )
    over = tx.all(
        """SELECT DISTINCT event_id FROM rsvp JOIN event ON event.id = rsvp.event_id
        WHERE offered_until IS NOT NULL AND (event.state <> 'published' OR starts_at <= :now)""",
        now=now,
    )
    return Stir([row[0] for row in waited_for], [row[0] for row in over])


def lapsed(tx: Transaction, now: int) -> list[Rsvp]:
    """Return the offers whose time is up and whose message has (perhaps) been read."""
    rows = tx.all(
        f"""SELECT {rsvps.COLUMNS} FROM rsvp {MESSAGE}
        WHERE offered_until IS NOT NULL AND offered_until <= :now
        AND message.state NOT IN ('pending', 'sending', 'expired', 'cancelled')
        ORDER BY rsvp.event_id, line""",
        now=now,
    )
    return [as_rsvp(row) for row in rows]


def said_at(tx: Transaction, offered: Rsvp) -> int | None:
    """Return when the message of an offer was done with, UTC epoch seconds: heard by then, if ever.

    Of a call that was cut off, that is when the bot was back to know of it.
    """
    at: int | None = tx.value("SELECT ended_at FROM outbox WHERE id = :row", row=offered.offer_row)
    return at


def begun(tx: Transaction, since: int, now: int) -> list[int]:
    """Return the events that have begun after ``since`` whose line has not heard of it yet."""
    rows = tx.all(
        """SELECT id FROM event WHERE state = 'published' AND starts_at > :since
            AND starts_at <= :now AND line_told_for IS NOT starts_at AND EXISTS (
                SELECT 1 FROM rsvp WHERE rsvp.event_id = event.id AND line IS NOT NULL)
        ORDER BY starts_at, id""",
        since=since,
        now=now,
    )
    return [row[0] for row in rows]


def left_out(tx: Transaction, event_id: int) -> list[int]:
    """Return who waits and can be reached, in their order, but for who knows of seats on offer."""
    rows = tx.all(
        f"""SELECT rsvp.person_id FROM rsvp JOIN person ON person.id = rsvp.person_id {MESSAGE}
        WHERE rsvp.event_id = :event_id AND line IS NOT NULL AND person.unreachable_at IS NULL
        AND (offered = 0 OR message.id IS NULL
            OR message.state IN ('pending', 'expired', 'cancelled')) ORDER BY line""",
        event_id=event_id,
    )
    return [row[0] for row in rows]


def line_told(tx: Transaction, event_id: int) -> None:
    """Note that those in line have heard that the event has begun, at this its beginning."""
    tx.run("UPDATE event SET line_told_for = starts_at WHERE id = :id", id=event_id)
