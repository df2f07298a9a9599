"""Answers to events: one a person, the newest counts."""

import json
from collections.abc import Mapping
from typing import Any, NamedTuple

from storage.outbox import REMINDER
from storage.transaction import Transaction

COMING, MAYBE, CANNOT = "coming", "maybe", "cannot"
ANSWERS = (COMING, MAYBE, CANNOT)


class Counts(NamedTuple):
    """How many have given each answer."""

    coming: int
    maybe: int
    cannot: int


def save(tx: Transaction, event_id: int, person_id: int, answer: str, now: int) -> None:
    """Keep the person's answer; an earlier one is replaced."""
    tx.run(
        """INSERT INTO rsvp (event_id, person_id, answer, answered_at)
        VALUES (:event_id, :person_id, :answer, :now)
        ON CONFLICT DO UPDATE SET answer = excluded.answer, answered_at = excluded.answered_at""",
        event_id=event_id,
        person_id=person_id,
        answer=answer,
        now=now,
    )


def of_person(tx: Transaction, event_id: int, person_id: int) -> str | None:
    """Return the person's answer."""
    answer: str | None = tx.value(
        "SELECT answer FROM rsvp WHERE event_id = :event_id AND person_id = :person_id",
        event_id=event_id,
        person_id=person_id,
    )
    return answer


def how_many_come(tx: Transaction, event_id: int) -> int:
    """Count those who have answered that they come."""
    return int(
        tx.value(
            "SELECT count(*) FROM rsvp WHERE event_id = :event_id AND answer = 'coming'",
            event_id=event_id,
        )
    )


def counts(tx: Transaction, event_id: int) -> Counts:
    """Count the answers; once they have been erased, as they were kept in numbers."""
    kept = tx.one(
        """SELECT kept_coming, kept_maybe, kept_cannot FROM event
        WHERE id = :event_id AND kept_coming IS NOT NULL""",
        event_id=event_id,
    )
    if kept is not None:
        return Counts(*kept)
    rows = tx.all(
        "SELECT answer, count(*) FROM rsvp WHERE event_id = :event_id GROUP BY answer",
        event_id=event_id,
    )
    found = {row[0]: int(row[1]) for row in rows}
    return Counts(*(found.get(answer, 0) for answer in ANSWERS))


EXPECTED = """FROM rsvp JOIN person p ON p.id = rsvp.person_id
    WHERE rsvp.event_id = :event_id AND rsvp.answer IN ('coming', 'maybe')
    AND p.unreachable_at IS NULL"""


def how_many_expected(tx: Transaction, event_id: int) -> int:
    """Count those who come or may come and can be written to."""
    return int(tx.value(f"SELECT count(*) {EXPECTED}", event_id=event_id))


class Group(NamedTuple):
    """Who has the same language and the same quiet hours, in minutes after midnight."""

    language: str
    quiet_from: int | None
    quiet_to: int | None


def expected_groups(tx: Transaction, event_id: int) -> list[Group]:
    """Return the groups of those who come or may come."""
    sql = f"SELECT DISTINCT p.language, p.quiet_from, p.quiet_to {EXPECTED}"
    return [Group._make(row) for row in tx.all(sql, event_id=event_id)]


def tell_expected(
    tx: Transaction,
    event_id: int,
    group: Group,
    params: Mapping[str, Any],
    *,
    now: int,
    due_at: int,
    expires_at: int,
) -> int:
    """Write to those of a group who come or may come, in one statement; return how many.

    It does not ask for consent to news: who has signed up must hear what becomes of it.
    ``params`` are those of sendMessage without the chat.
    """
    return tx.run(
        f"""INSERT INTO outbox (person_id, chat_id, priority, due_at, expires_at, kind, method,
            content, made_at)
        SELECT p.id, p.telegram_id, :priority, :due_at, :expires_at, 'call', 'sendMessage',
            :content, :now
        {EXPECTED} AND p.language = :language AND p.quiet_from IS :quiet_from
            AND p.quiet_to IS :quiet_to""",
        priority=REMINDER,
        event_id=event_id,
        content=json.dumps(params, ensure_ascii=False),
        due_at=due_at,
        expires_at=expires_at,
        now=now,
        **group._asdict(),
    )
