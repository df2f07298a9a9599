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
