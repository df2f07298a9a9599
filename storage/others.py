"""How others have answered a round so far, in shares that show nobody: counted in steps of ten."""

import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from secrets import SystemRandom
from typing import Any, TypeVar

from storage.transaction import Transaction

T = TypeVar("T")
ALL = ""  # the group of everybody, whatever their field
LOOKED_AT = 10_000  # who have finished, for those of one field: about 10 ms of a turn
# Of five people one, chosen by chance, is left out of each count: laid beside the exact results of
# the closed round, shares of everybody would narrow the numbers that are hidden there.
LEFT_OUT = 5
_chance = SystemRandom()

Shares = Mapping[str, Mapping[str, int]]
"""By question and option, in whole tens of per cent."""


@dataclass(frozen=True, slots=True)
class Kept:
    """What was counted last of a group: ``counted`` people; ``finished`` is how many there are."""

    finished: int
    counted: int
    shares: Shares


@dataclass(frozen=True, slots=True)
class Counted:
    """Answers by question: how many answered it, and how many chose each option.

    Of ``people``, and of them by field in ``fields`` ('' for those of none), nobody is left out;
    of ``answered`` and ``chosen``, one in LEFT_OUT is.
    """

    people: int
    fields: Mapping[str, int]
    answered: Mapping[str, int]
    chosen: Mapping[str, Mapping[str, int]]


def one_more(tx: Transaction, round_id: int, field: str) -> Kept:
    """Note that one more of a group has finished, and return what was counted last."""
    row = tx.one(
        """INSERT INTO others (round_id, field, finished) VALUES (:round_id, :field, 1)
        ON CONFLICT DO UPDATE SET finished = finished + 1
        RETURNING finished, counted, shares""",
        round_id=round_id,
        field=field,
    )
    assert row is not None  # noqa: S101 - just inserted
    return Kept(row[0], row[1], json.loads(row[2]) if row[2] is not None else {})


def counted(tx: Transaction, round_id: int, field: str) -> int:
    """Return how many people of a group were counted last; 0 if it never was."""
    number = tx.value(
        "SELECT counted FROM others WHERE round_id = :round_id AND field = :field",
        round_id=round_id,
        field=field,
    )
    return int(number or 0)


def correct(tx: Transaction, round_id: int, field: str, finished: int) -> None:
    """Note how many of a group have finished in truth: some have finished more than once."""
    tx.run(
        "UPDATE others SET finished = :finished WHERE round_id = :round_id AND field = :field",
        round_id=round_id,
        field=field,
        finished=finished,
    )


def keep(tx: Transaction, round_id: int, field: str, counted: int, shares: Shares) -> None:
    """Keep what is shown of a group until many more have finished."""
    tx.run(
        """UPDATE others SET finished = :counted, counted = :counted, shares = :shares
        WHERE round_id = :round_id AND field = :field""",
        round_id=round_id,
        field=field,
        counted=counted,
        shares=json.dumps(shares),
    )


def fields_shown(tx: Transaction, round_id: int) -> set[str]:
    """Return the fields that have shares of their own in a round."""
    rows = tx.all(
        "SELECT field FROM others WHERE round_id = :id AND counted > 0 AND field <> ''",
        id=round_id,
    )
    return {row[0] for row in rows}


def count(
    tx: Transaction, round_id: int, field: str, questions: Sequence[str], most: int
) -> Counted:
    """Count the answers of those of a group who have finished, at most ``most`` of them.

    One in LEFT_OUT is left out, others each time: the same people need not give the same numbers.
    """
    people = _of_all(tx, round_id, most) if field == ALL else _of(tx, round_id, field, most)
    rows = tx.all(
        """SELECT a.question, a.value, count(*) FROM json_each(:people) who
        JOIN form_session s ON s.id = (SELECT max(id) FROM form_session
            WHERE person_id = who.value AND form = 'survey' AND subject = :round_id
                AND +state = 'done')
        JOIN form_answer a ON a.session_id = s.id
        WHERE a.question IN (SELECT value FROM json_each(:questions)) GROUP BY 1, 2""",
        people=json.dumps(_most_of([person for person, _ in people])),
        questions=json.dumps(list(questions)),
        round_id=round_id,
    )
    fields = Counter(field or "" for _, field in people)
    return _counted(len(people), fields, ((row[0], json.loads(row[1]), row[2]) for row in rows))


def _most_of(every: list[T]) -> list[T]:
    """Return all but one in LEFT_OUT of them (rounded down), chosen by chance."""
    return _chance.sample(every, len(every) - len(every) // LEFT_OUT)


def _of_all(tx: Transaction, round_id: int, most: int) -> list[tuple[int, str | None]]:
    rows = tx.all(
        """SELECT r.person_id, p.field FROM respondent r CROSS JOIN person p ON p.id = r.person_id
        WHERE r.round_id = :round_id AND r.state = 'finished' LIMIT :most""",
        round_id=round_id,
        most=most,
    )
    return [(row[0], row[1]) for row in rows]


def _of(tx: Transaction, round_id: int, field: str, most: int) -> list[tuple[int, str | None]]:
    rows = tx.all(
        """SELECT r.person_id, p.field FROM (
            SELECT person_id FROM respondent
            WHERE round_id = :round_id AND state = 'finished' LIMIT :looked_at
        ) r CROSS JOIN person p ON p.id = r.person_id WHERE p.field = :field LIMIT :most""",
        round_id=round_id,
        field=field,
        most=most,
        looked_at=LOOKED_AT,
    )
    return [(row[0], row[1]) for row in rows]


def count_sheets(tx: Transaction, round_id: int, questions: Sequence[str], most: int) -> Counted:
    """Count the answers of an anonymous round, at most ``most`` sheets but one in LEFT_OUT."""
    rows = tx.all(
        "SELECT answers FROM anonymous_sheet WHERE round_id = :id LIMIT :most",
        id=round_id,
        most=most,
    )
    sheets = [json.loads(row[0]) for row in rows]
    asked = set(questions)
    counted = _most_of(sheets)
    given = ((name, value, 1) for one in counted for name, value in one.items() if name in asked)
    return _counted(len(sheets), {}, given)


def _counted(
    people: int, fields: Mapping[str, int], given: Iterable[tuple[str, Any, int]]
) -> Counted:
    answered: Counter[str] = Counter()
    chosen: dict[str, Counter[str]] = {}
    for question, value, number in given:
        if value is None:
            continue
        answered[question] += number
        options = value if isinstance(value, list) else [value]
        for option in options:
            chosen.setdefault(question, Counter())[str(option)] += number
    return Counted(people, fields, answered, chosen)
