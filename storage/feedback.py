"""After an event: whom to ask who came, whom to thank, and who has not given feedback yet."""

import json
from collections.abc import Mapping
from typing import Any

from storage.outbox import REMINDER
from storage.people import COLUMNS, Person, to_person
from storage.rsvps import Group
from storage.transaction import Transaction


def ended(tx: Transaction, since: int, now: int, usual: int) -> list[int]:
    """Return the published events that have ended since then, the oldest first.

    One without an end lasts the ``usual`` seconds.
    """
    rows = tx.all(
        """SELECT id FROM event WHERE state = 'published' AND starts_at <= :now
            AND coalesce(ends_at, starts_at + :usual) BETWEEN :since AND :now
        ORDER BY starts_at, id""",
        since=since,
        now=now,
        usual=usual,
    )
    return [row[0] for row in rows]


def said_they_come(tx: Transaction, event_id: int) -> int:
    """Count those who said they would come, while nobody has been marked; 0 when somebody has."""
    return int(
        tx.value(
            """SELECT CASE WHEN count(attended) = 0 THEN count(*) FILTER (WHERE answer = 'coming')
                ELSE 0 END
            FROM rsvp WHERE event_id = :event_id""",
            event_id=event_id,
        )
    )


def asked_who_came(tx: Transaction, event_id: int, now: int) -> None:
    """Note that the organiser has been asked who came."""
    tx.run("UPDATE event SET asked_who_came_at = :now WHERE id = :id", id=event_id, now=now)


def everyone_came(tx: Transaction, event_id: int, now: int) -> int:
    """Mark as there all who said they would come and are not marked otherwise; return how many."""
    return tx.run(
        """UPDATE rsvp SET attended = 'came', attended_at = :now
        WHERE event_id = :event_id AND answer = 'coming' AND attended IS NULL""",
        event_id=event_id,
        now=now,
    )


THANKED = """FROM rsvp JOIN person p ON p.id = rsvp.person_id
    WHERE rsvp.event_id = :event_id AND rsvp.attended = 'came' AND rsvp.thanked_at IS NULL
    AND p.unreachable_at IS NULL"""
OF_GROUP = "p.language = :language AND p.quiet_from IS :quiet_from AND p.quiet_to IS :quiet_to"


def to_thank(tx: Transaction, event_id: int) -> list[Group]:
    """Return the groups of those who came and have not been thanked."""
    sql = f"SELECT DISTINCT p.language, p.quiet_from, p.quiet_to {THANKED}"
    return [Group._make(row) for row in tx.all(sql, event_id=event_id)]


def thank(
    tx: Transaction,
    event_id: int,
    group: Group,
    params: Mapping[str, Any],
    *,
    round_id: int | None,
    now: int,
) -> None:
    """Write to those of a group who came, and ask them for feedback in the round, if there is one.

    ``params`` are those of sendMessage without the chat. Nobody is thanked twice.
    """
    whom = {"event_id": event_id, "now": now, **group._asdict()}
    tx.run(
        f"""INSERT INTO outbox (person_id, chat_id, priority, due_at, kind, method, content,
            made_at)
        SELECT p.id, p.telegram_id, :priority, :now, 'call', 'sendMessage', :content, :now
        {THANKED} AND {OF_GROUP}""",
        priority=REMINDER,
        content=json.dumps(params, ensure_ascii=False),
        **whom,
    )
    if round_id is not None:
        tx.run(
            f"""INSERT INTO respondent (round_id, person_id, state, invited_at)
            SELECT :round_id, p.id, 'invited', :now {THANKED} AND {OF_GROUP}
            ON CONFLICT DO NOTHING""",
            round_id=round_id,
            **whom,
        )
    tx.run(
        f"""UPDATE rsvp SET thanked_at = :now WHERE event_id = :event_id AND person_id IN (
            SELECT p.id {THANKED} AND {OF_GROUP})""",
        **whom,
    )


def round_of(tx: Transaction, event_id: int) -> int | None:
    """Return the id of the round that asks for feedback on the event."""
    found: int | None = tx.value(
        "SELECT id FROM survey_round WHERE event_id = :event_id", event_id=event_id
    )
    return found


def keep_open(tx: Transaction, round_id: int, closes_at: int, now: int) -> None:
    """Let an open round close no earlier than that: who is asked late has as long as the others.

    One that has closed stays so: its results are final.
    """
    tx.run(
        """UPDATE survey_round SET closes_at = max(closes_at, :closes_at)
        WHERE id = :id AND closes_at > :now""",
        id=round_id,
        closes_at=closes_at,
        now=now,
    )


def open_rounds(tx: Transaction, now: int) -> list[int]:
    """Return the ids of the rounds about events that still take answers."""
    rows = tx.all(
        "SELECT id FROM survey_round WHERE event_id IS NOT NULL AND closes_at > :now ORDER BY id",
        now=now,
    )
    return [row[0] for row in rows]


def unfinished(tx: Transaction, round_id: int, asked_before: int, now: int) -> list[Person]:
    """Return who was asked before then, has not finished and has not been reminded.

    Left out is who cannot be written to, has paused, or wants no messages about surveys, and who
    is noted as not having been there after all.
    """
    rows = tx.all(
        f"""SELECT {COLUMNS} FROM person p WHERE p.id IN (SELECT r.person_id FROM respondent r
            WHERE r.round_id = :round_id AND r.state IN ('invited', 'started')
            AND r.reminded_at IS NULL AND r.invited_at <= :asked_before)
            AND p.unreachable_at IS NULL AND p.wants_surveys = 1
            AND (p.paused_until IS NULL OR p.paused_until <= :now)
            AND EXISTS (SELECT 1 FROM rsvp JOIN survey_round ON survey_round.id = :round_id
                WHERE rsvp.event_id = survey_round.event_id AND rsvp.person_id = p.id
                AND rsvp.attended = 'came')
        ORDER BY p.id""",
        round_id=round_id,
        asked_before=asked_before,
        now=now,
    )
    return [to_person(row) for row in rows]


def reminded(tx: Transaction, round_id: int, person_id: int, now: int) -> None:
    """Note that somebody has been reminded of a round: once is all."""
    tx.run(
        """UPDATE respondent SET reminded_at = :now
        WHERE round_id = :round_id AND person_id = :person_id""",
        round_id=round_id,
        person_id=person_id,
        now=now,
    )
