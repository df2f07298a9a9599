"""Open work of coordinators, by its kind: found by who looks after it, and given to another."""

import json
from typing import NamedTuple

from storage.transaction import Transaction


class Found(NamedTuple):
    """A piece of open work; ``title`` is empty where a kind has none of its own."""

    id: int
    unit: str | None
    title: str


class Kept(NamedTuple):
    """Where a kind of work is kept: whose it is, and when it is open at ``:now``."""

    table: str
    holder: str
    is_open: str
    title: str = "''"


KEPT = {
    "event": Kept(
        "event",
        "made_by",
        """state = 'draft' OR (state = 'published'
            AND coalesce(ends_at, starts_at + 7200) > :now)""",
        "title",
    ),
    "round": Kept("survey_round", "made_by", "closes_at > :now"),
    "series": Kept("survey_series", "made_by", "state = 'on'"),
    "poll": Kept(
        "poll",
        "made_by",
        """content <> '' AND NOT EXISTS (
            SELECT 1 FROM survey_round r WHERE r.questionnaire = 'poll_' || poll.id)""",
    ),
    "visit": Kept(
        "visit",
        "made_by",
        "(state = 'draft' OR state = 'asking' OR state = 'enough') AND starts_at > :now",
        "title",
    ),
    "matter": Kept("matter", "holder", "state <> 'closed'"),
    "recurring": Kept("recurring", "made_by", "next_at IS NOT NULL", "name"),
    "plan": Kept(
        "plan",
        "made_by",
        "year IS NULL OR year >= CAST(strftime('%Y', :now, 'unixepoch') AS INTEGER)",
        "title",
    ),
}


def held(tx: Transaction, kind: str, person_id: int, scope: str | None, now: int) -> list[Found]:
    """Return a person's open work of a kind in a unit (None: in all), the oldest first."""
    kept = KEPT[kind]
    rows = tx.all(
        f"""SELECT id, unit, {kept.title} FROM {kept.table}
        WHERE {kept.holder} = :person_id AND (:scope IS NULL OR unit = :scope)
        AND ({kept.is_open}) ORDER BY id""",
        person_id=person_id,
        scope=scope,
        now=now,
    )
    return [Found(*tuple(row)) for row in rows]


def give(tx: Transaction, kind: str, ids: list[int], giver: int, receiver: int) -> list[int]:
    """Let what is still the giver's be the receiver's; return the ids of it."""
    kept = KEPT[kind]
    rows = tx.all(
        f"""UPDATE {kept.table} SET {kept.holder} = :receiver WHERE {kept.holder} = :giver
        AND id IN (SELECT value FROM json_each(:ids)) RETURNING id""",
        receiver=receiver,
        giver=giver,
        ids=json.dumps(ids),
    )
    return sorted(row["id"] for row in rows)
