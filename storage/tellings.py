"""Telling those who answered an event what has changed of it: who has yet to be told."""

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from storage.outbox import REMINDER
from storage.transaction import Transaction


class Reader(NamedTuple):
    """Somebody who comes, may come or waits, and can be written to; quiet hours as in Person.

    ``told_change`` is the newest change that they were told of, by its id.
    """

    person_id: int
    telegram_id: int
    language: str
    quiet_from: int | None
    quiet_to: int | None
    answer: str
    answered_at: int
    told_change: int


class Letter(NamedTuple):
    """What one of them is told: the parameters of sendMessage without the chat."""

    to: Reader
    params: Mapping[str, Any]
    unasked: bool


def next_event(tx: Transaction, now: int) -> int | None:
    """Return the id of the event whose people are to be told first by now."""
    found: int | None = tx.value(
        """SELECT id FROM event WHERE tell_at IS NOT NULL AND tell_at <= :now
        ORDER BY tell_at, id LIMIT 1""",
        now=now,
    )
    return found


def readers(tx: Transaction, event_id: int) -> list[Reader]:
    """Return everybody who comes, may come or waits and can be written to."""
    rows = tx.all(
        """SELECT p.id, p.telegram_id, p.language, p.quiet_from, p.quiet_to, rsvp.answer,
            rsvp.answered_at, coalesce(rsvp.told_change, 0)
        FROM rsvp JOIN person p ON p.id = rsvp.person_id
        WHERE rsvp.event_id = :event_id AND rsvp.answer IN ('coming', 'maybe', 'waiting')
        AND p.unreachable_at IS NULL ORDER BY p.id""",
        event_id=event_id,
    )
    return [Reader._make(row) for row in rows]


def tell(
    tx: Transaction,
    event_id: int,
    change_id: int,
    letters: Sequence[Letter],
    *,
    now: int,
    expires_at: int,
) -> None:
    """Write to these people, and note that they know of every change up to this one."""
    tx.run_each(
        """INSERT INTO outbox (person_id, chat_id, priority, due_at, expires_at, kind, method,
            content, unasked, event_id, made_at)
        VALUES (:person, :chat, :priority, :now, :expires_at, 'call', 'sendMessage', :content,
            :unasked, :event, :now)""",
        [
            {
                "event": event_id,
                "person": one.to.person_id,
                "chat": one.to.telegram_id,
                "priority": REMINDER,
                "content": json.dumps(one.params, ensure_ascii=False),
                "unasked": int(one.unasked),
                "expires_at": expires_at,
                "now": now,
            }
            for one in letters
        ],
    )
    _know(tx, event_id, change_id, (one.to.person_id for one in letters))


def _know(tx: Transaction, event_id: int, change_id: int, people: Iterable[int]) -> None:
    tx.run_each(
        """UPDATE rsvp SET told_change = :change
        WHERE event_id = :event AND person_id = :person""",
        [{"change": change_id, "event": event_id, "person": one} for one in people],
    )


def put_off(tx: Transaction, event_id: int, until: int) -> None:
    """Go on telling at this moment, UTC epoch seconds."""
    tx.run("UPDATE event SET tell_at = :until WHERE id = :id", until=until, id=event_id)


def settle(tx: Transaction, event_id: int) -> None:
    """Note that nobody need be told any more: people know of the event as it is."""
    tx.run(
        "UPDATE event SET told = NULL, changed_at = NULL, tell_at = NULL WHERE id = :id",
        id=event_id,
    )


def silence(tx: Transaction, event_id: int, now: int) -> None:
    """Let no news of an event that is cancelled go out any more, if it still waits."""
    tx.run(
        """UPDATE outbox SET state = 'cancelled', reason = 'cancelled', ended_at = :now,
            content = NULL
        WHERE event_id = :event_id AND state = 'pending'""",
        event_id=event_id,
        now=now,
    )
