"""Answers to events: one a person, the newest counts."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple

from storage.outbox import REMINDER
from storage.transaction import Row, Transaction

COMING, MAYBE, CANNOT, WAITING = "coming", "maybe", "cannot", "waiting"
ANSWERS = (COMING, MAYBE, CANNOT)
CAME, EXCUSED, ABSENT = "came", "excused", "absent"
REMIND_ALL, REMIND_DAY, REMIND_NONE = "all", "day", "none"


@dataclass(frozen=True, slots=True)
class Rsvp:
    """Somebody's answer with all that belongs to it; times in UTC epoch seconds.

    Who waits has a place in ``line`` (the lowest is next) and perhaps seats on offer until
    ``offered_until``; ``offer_row`` is the outbox row that tells of them. ``attended`` is CAME,
    EXCUSED or ABSENT, None as long as nobody has said.
    """

    event_id: int
    person_id: int
    answer: str
    answered_at: int
    guests: int = 0
    note: str | None = None
    remind: str = REMIND_ALL
    line: int | None = None
    offered: int = 0
    offered_at: int | None = None
    offered_until: int | None = None
    offer_row: int | None = None
    late_at: int | None = None
    ticket: str | None = None
    attended: str | None = None
    attended_at: int | None = None
    walked_in: bool = False
    thanked_at: int | None = None

    @property
    def seats(self) -> int:
        """How many seats the person wants or has: their own and their guests'."""
        return 1 + self.guests


COLUMNS = """rsvp.event_id, rsvp.person_id, answer, answered_at, guests, note, remind, line,
    offered, offered_at, offered_until, offer_row, late_at, ticket, attended, attended_at,
    walked_in, thanked_at"""


def as_rsvp(row: Row) -> Rsvp:
    """Return the answer that a row of COLUMNS holds."""
    values = dict(row)
    values["walked_in"] = bool(values["walked_in"])
    return Rsvp(**values)


class Counts(NamedTuple):
    """How many have given each answer, and what became of it on the day.

    ``coming`` has the walk-ins in it, who are known by name. ``guests`` are those of who comes,
    ``late`` those who have told that they come later.
    """

    coming: int
    maybe: int
    cannot: int
    waiting: int = 0
    guests: int = 0
    came: int = 0
    excused: int = 0
    absent: int = 0
    late: int = 0

    @property
    def answered(self) -> int:
        """How many have answered at all."""
        return self.coming + self.maybe + self.cannot + self.waiting

    @property
    def marked(self) -> int:
        """Of how many it is known whether they came."""
        return self.came + self.excused + self.absent


def save(tx: Transaction, event_id: int, person_id: int, answer: str, now: int) -> None:
    """Keep the person's answer (one of ANSWERS); an earlier one is replaced.

    A place in line is given up. Guests stay with who comes; who does not come brings none.
    """
    tx.run(
        """INSERT INTO rsvp (event_id, person_id, answer, answered_at)
        VALUES (:event_id, :person_id, :answer, :now)
        ON CONFLICT DO UPDATE SET answer = excluded.answer, answered_at = excluded.answered_at,
            guests = CASE WHEN excluded.answer = 'coming' THEN guests ELSE 0 END,
            line = NULL, offered = 0, offered_at = NULL, offered_until = NULL, offer_row = NULL,
            late_at = NULL""",
        event_id=event_id,
        person_id=person_id,
        answer=answer,
        now=now,
    )


def mine(tx: Transaction, event_id: int, person_id: int) -> Rsvp | None:
    """Return the person's answer with all that belongs to it."""
    row = tx.one(
        f"SELECT {COLUMNS} FROM rsvp WHERE event_id = :event_id AND person_id = :person_id",
        event_id=event_id,
        person_id=person_id,
    )
    return as_rsvp(row) if row is not None else None


SETTABLE = (
    "note",
    "remind",
    "late_at",
    "ticket",
    "attended",
    "attended_at",
    "walked_in",
    "thanked_at",
)


def set_field(tx: Transaction, event_id: int, person_id: int, **fields: Any) -> None:
    """Set what belongs to an answer and takes no seat: the fields of SETTABLE."""
    if not fields.keys() <= set(SETTABLE):
        raise ValueError(f"not to be set like this: {', '.join(fields)}")
    settings = ", ".join(f"{name} = :{name}" for name in fields)
    tx.run(
        f"UPDATE rsvp SET {settings} WHERE event_id = :event_id AND person_id = :person_id",
        event_id=event_id,
        person_id=person_id,
        **fields,
    )


def nobody_is_late(tx: Transaction, event_id: int) -> None:
    """Forget who has told that they come late: the event is at another time now."""
    tx.run(
        "UPDATE rsvp SET late_at = NULL WHERE event_id = :event_id AND late_at IS NOT NULL",
        event_id=event_id,
    )


def of_person(tx: Transaction, event_id: int, person_id: int) -> str | None:
    """Return the person's answer."""
    answer: str | None = tx.value(
        "SELECT answer FROM rsvp WHERE event_id = :event_id AND person_id = :person_id",
        event_id=event_id,
        person_id=person_id,
    )
    return answer


def counts(tx: Transaction, event_id: int) -> Counts:
    """Count the answers; once they have been erased, as they were kept in numbers."""
    kept = tx.one(
        """SELECT kept_coming, kept_maybe, kept_cannot, coalesce(kept_waiting, 0),
            coalesce(kept_guests, 0), coalesce(kept_came, 0)
        FROM event WHERE id = :event_id AND kept_coming IS NOT NULL""",
        event_id=event_id,
    )
    found = kept or tx.one(
        """SELECT count(*) FILTER (WHERE answer = 'coming'),
            count(*) FILTER (WHERE answer = 'maybe'),
            count(*) FILTER (WHERE answer = 'cannot'),
            count(*) FILTER (WHERE answer = 'waiting'),
            coalesce(sum(guests) FILTER (WHERE answer = 'coming'), 0),
            count(*) FILTER (WHERE attended = 'came'),
            count(*) FILTER (WHERE attended = 'excused'),
            count(*) FILTER (WHERE attended = 'absent'),
            count(*) FILTER (WHERE answer = 'coming' AND late_at IS NOT NULL)
        FROM rsvp WHERE event_id = :event_id""",
        event_id=event_id,
    )
    return Counts(*(found or (0, 0, 0)))


EXPECTED = """FROM rsvp JOIN person p ON p.id = rsvp.person_id
    WHERE rsvp.event_id = :event_id AND rsvp.answer IN ('coming', 'maybe', 'waiting')
    AND p.unreachable_at IS NULL"""


def how_many_expected(tx: Transaction, event_id: int) -> int:
    """Count those who come, may come or wait, and can be written to."""
    return int(tx.value(f"SELECT count(*) {EXPECTED}", event_id=event_id))


class Group(NamedTuple):
    """Who has the same language and the same quiet hours, in minutes after midnight."""

    language: str
    quiet_from: int | None
    quiet_to: int | None


def expected_groups(tx: Transaction, event_id: int) -> list[Group]:
    """Return the groups of those who come, may come or wait."""
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
    """Write to those of a group who come, may come or wait, in one statement; return how many.

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
