"""Members as coordinators find them; every query keeps to the coordinator's own unit.

``scope`` None is the whole school; a unit's id narrows every query to that unit. Somebody of
another unit is as if they did not exist.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from storage import names
from storage.people import COLUMNS, Person, to_person
from storage.transaction import Row, Transaction

MOST_FOUND = 200  # more than anybody turns pages for; the search asks for more letters
MOST_TRIED = 5000  # names in which a search looks, whatever it finds: below a tenth of a second
LONGEST_SEARCH = 6  # words of a name
IN_SCOPE = "p.state = 'member' AND (:scope IS NULL OR p.unit = :scope)"


@dataclass(frozen=True, slots=True)
class Member:
    """Somebody in a list of those who were found."""

    id: int
    name: str
    unit: str | None
    field: str | None
    graduation_year: int | None
    studying: bool


@dataclass(frozen=True, slots=True)
class Found:
    """One page of those who were found, and how many there are.

    ``many``: over MOST_FOUND of them, or too many names in the whole school to look through.
    """

    members: tuple[Member, ...]
    total: int
    many: bool = False


NOBODY = Found((), 0)


def member(tx: Transaction, person_id: int, scope: str | None) -> Person | None:
    """Return a member within the scope; None for anybody else."""
    row = tx.one(
        f"SELECT {COLUMNS} FROM person p WHERE id = :id AND {IN_SCOPE}", id=person_id, scope=scope
    )
    return to_person(row) if row is not None else None


def set_unit(tx: Transaction, person_id: int, unit: str, scope: str | None) -> bool:
    """Move a member of the scope to a unit; return whether there was such a member."""
    changed = tx.run(
        f"UPDATE person AS p SET unit = :unit WHERE id = :id AND {IN_SCOPE}",
        id=person_id,
        unit=unit,
        scope=scope,
    )
    return changed > 0


def search(tx: Transaction, words: Sequence[str], scope: str | None, page: int, size: int) -> Found:
    """Find members of whose name each of these begins a word; NOBODY without any words."""
    longest_first = sorted(words, key=len, reverse=True)[:LONGEST_SEARCH]
    values: dict[str, Any] = {}
    for number, word in enumerate(longest_first):
        values |= {f"from{number}": word, f"to{number}": word + names.LAST_CHARACTER}
    conditions = [f"w.word >= :from{i} AND w.word < :to{i}" for i in range(len(longest_first))]
    return _search(tx, conditions, values, scope, page, size)


def search_exact(
    tx: Transaction, choices: Sequence[Sequence[str]], scope: str | None, page: int, size: int
) -> Found:
    """Find members whose name has, for each of these, one of its words."""
    chosen = sorted(choices, key=len)[:LONGEST_SEARCH]
    conditions = [f"w.word IN (SELECT value FROM json_each(:words{i}))" for i in range(len(chosen))]
    values = {
        f"words{i}": json.dumps(list(one), ensure_ascii=False) for i, one in enumerate(chosen)
    }
    return _search(tx, conditions, values, scope, page, size)


def _search(
    tx: Transaction,
    conditions: Sequence[str],
    values: dict[str, Any],
    scope: str | None,
    page: int,
    size: int,
) -> Found:
    """Go through those whom the first condition fits, the narrowest; stop when there are many."""
    if not conditions:
        return NOBODY
    tried = f"SELECT 1 FROM name_word w WHERE {conditions[0]} LIMIT {MOST_TRIED + 1}"
    if tx.value(f"SELECT count(*) FROM ({tried})", **values) > MOST_TRIED:
        return Found((), MOST_FOUND, many=True)
    others = "".join(
        f" AND EXISTS (SELECT 1 FROM name_word w WHERE w.person_id = p.id AND {one})"
        for one in conditions[1:]
    )
    rows = tx.all(
        f"""SELECT DISTINCT p.id, coalesce(p.name, '') AS name, p.unit, p.field,
            p.graduation_year, p.studying
        FROM name_word w CROSS JOIN person p ON p.id = w.person_id
        WHERE {conditions[0]} AND {IN_SCOPE}{others} LIMIT :limit""",
        scope=scope,
        limit=MOST_FOUND + 1,
        **values,
    )
    if len(rows) > MOST_FOUND:
        return Found((), MOST_FOUND, many=True)
    found = sorted(map(_member, rows), key=lambda one: (one.name.casefold(), one.id))
    return Found(tuple(found[page * size : (page + 1) * size]), len(found))


def _member(row: Row) -> Member:
    return Member(**{**dict(row), "studying": bool(row["studying"])})
