"""Who has been asked for a visit, and what each has said."""

import json
from dataclasses import dataclass
from typing import NamedTuple

from storage.audience import REACHABLE
from storage.people import COLUMNS, Person, to_person
from storage.transaction import Row, Transaction

ASKED, YES, SPARE, NO, THANKED, MISSED = "asked", "yes", "spare", "no", "thanked", "missed"


@dataclass(frozen=True, slots=True)
class Asked:
    """One person's part in a request; times in UTC epoch seconds.

    Who is chosen has no ``asked_row`` and is asked at ``asked_at``; who has been asked has the
    outbox row of the message. Answers: asked (none yet), yes, spare (yes when there were enough),
    no, thanked (told that there are enough), missed (the request has not reached them).
    """

    visit_id: int
    person_id: int
    wave: int
    asked_at: int
    answer: str
    answered_at: int | None
    asked_row: int | None

    @property
    def is_recalled(self) -> bool:
        """Whether somebody in reserve is asked anew, because there are not enough any more."""
        return self.answer == ASKED and self.answered_at is not None


class Named(NamedTuple):
    """A person's answer as a coordinator sees it."""

    name: str | None
    answer: str


PART = "visit_id, person_id, wave, asked_at, answer, answered_at, asked_row"
OF = "visit_id = :visit_id AND person_id = :person_id"
# The row of the request: the id of one deleted long ago may be another's now.
ROW = "o.id = a.asked_row AND o.person_id = a.person_id AND o.made_at = a.asked_at"
REACHED = "asked_row IS NOT NULL AND answer <> 'missed'"


def as_asked(row: Row) -> Asked:
    """Make an Asked of a row of PART."""
    return Asked(*tuple(row))


def of_person(tx: Transaction, visit_id: int, person_id: int) -> Asked | None:
    """Return a person's part in a request."""
    row = tx.one(
        f"SELECT {PART} FROM visit_asked WHERE {OF}", visit_id=visit_id, person_id=person_id
    )
    return as_asked(row) if row is not None else None


def by_row(tx: Transaction, person_id: int, row: int) -> Asked | None:
    """Return the part that a person's outbox row asks about, if it is a request at all."""
    found = tx.one(
        f"""SELECT {", ".join(f"a.{name}" for name in PART.split(", "))}
        FROM visit_asked a JOIN outbox o ON {ROW}
        WHERE a.person_id = :person_id AND a.asked_row = :row""",
        person_id=person_id,
        row=row,
    )
    return as_asked(found) if found is not None else None


def answered(tx: Transaction, visit_id: int, person_id: int, answer: str, now: int) -> None:
    """Keep an answer."""
    tx.run(
        f"UPDATE visit_asked SET answer = :answer, answered_at = :now WHERE {OF}",
        visit_id=visit_id,
        person_id=person_id,
        answer=answer,
        now=now,
    )


def thanked(tx: Transaction, visit_id: int, person_id: int) -> None:
    """Note that somebody has been told that there are enough."""
    tx.run(
        f"UPDATE visit_asked SET answer = 'thanked' WHERE {OF}",
        visit_id=visit_id,
        person_id=person_id,
    )


def reminded(tx: Transaction, visit_id: int, person_id: int, now: int) -> None:
    """Note that somebody has been reminded of the visit."""
    tx.run(
        f"UPDATE visit_asked SET reminded_at = :now WHERE {OF}",
        visit_id=visit_id,
        person_id=person_id,
        now=now,
    )


def counts(tx: Transaction, visit_id: int) -> dict[str, int]:
    """Return how many there are of each answer; those chosen but not asked yet are ``chosen``.

    Once who was asked has been erased, as they were kept in numbers.
    """
    kept = tx.value("SELECT kept FROM visit WHERE id = :visit_id", visit_id=visit_id)
    if kept is not None:
        return {str(answer): int(people) for answer, people in json.loads(kept).items()}
    rows = tx.all(
        """SELECT CASE WHEN answer = 'asked' AND asked_row IS NULL THEN 'chosen' ELSE answer END,
            count(*) FROM visit_asked WHERE visit_id = :visit_id GROUP BY 1""",
        visit_id=visit_id,
    )
    return {row[0]: int(row[1]) for row in rows}


def names(
    tx: Transaction, visit_id: int, answers: tuple[str, ...], *, limit: int, skip: int = 0
) -> list[Named]:
    """Return who has been asked and has given one of these answers, in the order of asking."""
    rows = tx.all(
        f"""SELECT p.name, a.answer FROM visit_asked a JOIN person p ON p.id = a.person_id
        WHERE a.visit_id = :visit_id AND {REACHED}
        AND ({" OR ".join(f"a.answer = '{_known(one)}'" for one in answers)})
        ORDER BY a.wave, a.asked_at, p.name, p.id LIMIT :limit OFFSET :skip""",
        visit_id=visit_id,
        limit=limit,
        skip=skip,
    )
    return [Named(*tuple(row)) for row in rows]


def _known(answer: str) -> str:
    if answer not in (ASKED, YES, SPARE, NO, THANKED):
        raise ValueError(f"no answer: {answer}")
    return answer


def who_said(tx: Transaction, visit_id: int, *answers: str) -> list[Person]:
    """Return the people who can be reached and have given one of these answers."""
    said = " OR ".join(f"a.answer = '{_known(one)}'" for one in answers)
    rows = tx.all(
        f"""SELECT {COLUMNS} FROM person p WHERE {REACHABLE} AND p.id IN (
            SELECT a.person_id FROM visit_asked a WHERE a.visit_id = :visit_id AND ({said}))
        ORDER BY p.id""",
        visit_id=visit_id,
    )
    return [to_person(row) for row in rows]


def to_thank(tx: Transaction, visit_id: int) -> list[Person]:
    """Return whom the request has reached and who has not answered."""
    rows = tx.all(
        f"""SELECT {COLUMNS} FROM person p WHERE {REACHABLE} AND p.state = 'member' AND p.id IN (
            SELECT a.person_id FROM visit_asked a LEFT JOIN outbox o ON {ROW}
            WHERE a.visit_id = :visit_id AND a.answer = 'asked' AND a.asked_row IS NOT NULL
            AND (o.state IS NULL OR o.state = 'sent' OR o.state = 'unknown'))
        ORDER BY p.id""",
        visit_id=visit_id,
    )
    return [to_person(row) for row in rows]


def to_remind(tx: Transaction, visit_id: int, since: int) -> list[Person]:
    """Return who said yes before ``since`` and has not been reminded."""
    rows = tx.all(
        f"""SELECT {COLUMNS} FROM person p WHERE {REACHABLE} AND p.id IN (
            SELECT a.person_id FROM visit_asked a WHERE a.visit_id = :visit_id
            AND a.answer = 'yes' AND a.reminded_at IS NULL AND a.answered_at < :since)
        ORDER BY p.id""",
        visit_id=visit_id,
        since=since,
    )
    return [to_person(row) for row in rows]
