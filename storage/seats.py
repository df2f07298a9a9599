"""Seats at events: who has one, who waits in line, and what is on offer to whom, until when.

Seats are taken by those who come, with their guests, and by what is on offer.
"""

import json
from collections.abc import Mapping
from typing import Any

from storage import rsvps
from storage.outbox import REMINDER
from storage.rsvps import COMING, Rsvp, as_rsvp
from storage.transaction import Transaction

OVER = "offer over"  # why the message of an offer goes unsent
ONE = "event_id = :event_id AND person_id = :person_id"
NO_OFFER = "offered = 0, offered_at = NULL, offered_until = NULL, offer_row = NULL"
# The message of an offer: the row of the outbox, unless it is another person's by now.
MESSAGE = """LEFT JOIN outbox AS message ON message.id = rsvp.offer_row
    AND message.person_id = rsvp.person_id"""


def taken(tx: Transaction, event_id: int) -> int:
    """Count the seats that are taken: of those who come with their guests, and on offer."""
    return int(
        tx.value(
            """SELECT coalesce(sum(CASE answer WHEN 'coming' THEN 1 + guests ELSE offered END), 0)
            FROM rsvp WHERE event_id = :event_id AND answer IN ('coming', 'waiting')""",
            event_id=event_id,
        )
    )


def how_many_wait(tx: Transaction, event_id: int) -> int:
    """Count those who wait in line, with or without seats on offer."""
    return int(
        tx.value(
            "SELECT count(*) FROM rsvp WHERE event_id = :event_id AND line IS NOT NULL",
            event_id=event_id,
        )
    )


def place_in_line(tx: Transaction, event_id: int, person_id: int) -> int | None:
    """Return the person's place in line, 1 for the next; None for who does not wait.

    Who has blocked the bot is passed over, so does not count.
    """
    place: int | None = tx.value(
        """SELECT (SELECT 1 + count(*) FROM rsvp JOIN person p ON p.id = rsvp.person_id
            WHERE rsvp.event_id = mine.event_id AND rsvp.line < mine.line
            AND p.unreachable_at IS NULL)
        FROM rsvp AS mine
        WHERE mine.event_id = :event_id AND mine.person_id = :person_id
            AND mine.line IS NOT NULL""",
        event_id=event_id,
        person_id=person_id,
    )
    return place


def join(tx: Transaction, event_id: int, person_id: int, now: int) -> None:
    """Put the person at the end of the line; an earlier answer is replaced."""
    tx.run(
        """INSERT INTO rsvp (event_id, person_id, answer, answered_at, line)
        SELECT :event_id, :person_id, 'waiting', :now, 1 + coalesce(max(line), 0)
        FROM rsvp WHERE event_id = :event_id AND line IS NOT NULL
        ON CONFLICT DO UPDATE SET answer = 'waiting', answered_at = excluded.answered_at,
            line = excluded.line, guests = 0, late_at = NULL""",
        event_id=event_id,
        person_id=person_id,
        now=now,
    )


def set_guests(tx: Transaction, event_id: int, person_id: int, guests: int) -> None:
    """Note how many guests the person brings or, waiting, would bring."""
    tx.run(
        f"UPDATE rsvp SET guests = :guests WHERE {ONE}",
        guests=guests,
        event_id=event_id,
        person_id=person_id,
    )


def take(tx: Transaction, event_id: int, person_id: int, guests: int, now: int) -> None:
    """Give the person seats: they come, with so many guests; their offer is over."""
    withdraw(tx, event_id, person_id, now)
    rsvps.save(tx, event_id, person_id, COMING, now)
    set_guests(tx, event_id, person_id, guests)


def leave(tx: Transaction, event_id: int, person_id: int) -> None:
    """Forget the answer of somebody who waits: they are out of the line."""
    tx.run(
        f"DELETE FROM rsvp WHERE {ONE} AND line IS NOT NULL", event_id=event_id, person_id=person_id
    )


def next_in_line(tx: Transaction, event_id: int, limit: int | None) -> list[Rsvp]:
    """Return up to ``limit`` of those who wait without an offer and can be reached, in order."""
    rows = tx.all(
        f"""SELECT {rsvps.COLUMNS} FROM rsvp JOIN person p ON p.id = rsvp.person_id
        WHERE rsvp.event_id = :event_id AND line IS NOT NULL AND offered = 0
        AND p.unreachable_at IS NULL ORDER BY line LIMIT :limit""",
        event_id=event_id,
        limit=-1 if limit is None else limit,
    )
    return [as_rsvp(row) for row in rows]


def offer(
    tx: Transaction, event_id: int, person_id: int, seats: int, *, at: int, until: int
) -> None:
    """Hold so many seats for somebody who waits; they are told ``at`` and have time ``until``."""
    tx.run(
        f"""UPDATE rsvp SET offered = :seats, offered_at = :at, offered_until = :until,
            offer_row = NULL WHERE {ONE} AND line IS NOT NULL""",
        seats=seats,
        at=at,
        until=until,
        event_id=event_id,
        person_id=person_id,
    )


def resize(tx: Transaction, event_id: int, person_id: int, seats: int) -> None:
    """Hold another number of seats in an offer that has been made."""
    tx.run(
        f"UPDATE rsvp SET offered = :seats WHERE {ONE} AND offered > 0",
        seats=seats,
        event_id=event_id,
        person_id=person_id,
    )


def tell(
    tx: Transaction,
    offered: Rsvp,
    params: Mapping[str, Any],
    *,
    now: int,
    until: int,
    expires_at: int,
) -> None:
    """Tell somebody of their offer, which now holds ``until``; the message goes before it expires.

    ``params`` are those of sendMessage without the chat.
    """
    row = message(
        tx,
        offered.event_id,
        offered.person_id,
        params,
        now=now,
        due_at=now,
        expires_at=expires_at,
    )
    tx.run(
        f"UPDATE rsvp SET offered_at = :now, offered_until = :until, offer_row = :row WHERE {ONE}",
        now=now,
        until=until,
        row=row,
        event_id=offered.event_id,
        person_id=offered.person_id,
    )


def message(
    tx: Transaction,
    event_id: int,
    person_id: int,
    params: Mapping[str, Any],
    *,
    now: int,
    due_at: int,
    expires_at: int,
) -> int:
    """Write to somebody who waits, from ``due_at`` on, unless the event is cancelled first.

    Return the row's id.
    """
    return tx.insert(
        """INSERT INTO outbox (person_id, chat_id, priority, due_at, expires_at, kind, method,
            content, event_id, made_at)
        SELECT id, telegram_id, :priority, :due_at, :expires_at, 'call', 'sendMessage', :content,
            :event_id, :now
        FROM person WHERE id = :person_id RETURNING id""",
        priority=REMINDER,
        event_id=event_id,
        person_id=person_id,
        content=json.dumps(params, ensure_ascii=False),
        due_at=due_at,
        expires_at=expires_at,
        now=now,
    )


def withdraw(tx: Transaction, event_id: int, person_id: int, now: int) -> None:
    """End the offer to somebody, who keeps their place; a message that waits is not sent."""
    _withdraw(tx, "person_id = :person_id", now, event_id=event_id, person_id=person_id)


def withdraw_all(tx: Transaction, event_id: int, now: int) -> None:
    """End every offer of an event."""
    _withdraw(tx, "true", now, event_id=event_id)


def withdraw_unheard(tx: Transaction, event_id: int, now: int) -> None:
    """End the offers to those who cannot be reached (any more)."""
    _withdraw(
        tx,
        "person_id IN (SELECT id FROM person WHERE unreachable_at IS NOT NULL)",
        now,
        event_id=event_id,
    )


def _withdraw(tx: Transaction, whose: str, now: int, **values: int) -> None:
    ended = f"rsvp.event_id = :event_id AND {whose} AND offered_until IS NOT NULL"
    tx.run(
        f"""UPDATE outbox SET state = 'cancelled', reason = :reason, ended_at = :now, content = NULL
        WHERE state = 'pending' AND (id, person_id) IN (
            SELECT offer_row, person_id FROM rsvp WHERE {ended} AND offer_row IS NOT NULL)""",
        reason=OVER,
        now=now,
        **values,
    )
    tx.run(f"UPDATE rsvp SET {NO_OFFER} WHERE {ended}", **values)


def hold(tx: Transaction, event_id: int, person_id: int, until: int) -> None:
    """Hold the seats of an offer ``until`` another moment, UTC epoch seconds."""
    tx.run(
        f"UPDATE rsvp SET offered_until = :until WHERE {ONE} AND offered > 0",
        until=until,
        event_id=event_id,
        person_id=person_id,
    )


def shorten(tx: Transaction, event_id: int, until: int) -> None:
    """Let no offer of an event hold longer than ``until``, UTC epoch seconds."""
    tx.run(
        """UPDATE rsvp SET offered_until = :until
        WHERE event_id = :event_id AND offered_until > :until""",
        event_id=event_id,
        until=until,
    )


def untold(tx: Transaction, event_id: int) -> list[Rsvp]:
    """Return the offers of an event of which nobody has been told, in their order.

    Those whose message waited too long to be sent are among them.
    """
    rows = tx.all(
        f"""SELECT {rsvps.COLUMNS} FROM rsvp {MESSAGE}
        WHERE rsvp.event_id = :event_id AND line IS NOT NULL AND offered > 0
        AND (message.id IS NULL OR message.state IN ('expired', 'cancelled')) ORDER BY line""",
        event_id=event_id,
    )
    return [as_rsvp(row) for row in rows]
