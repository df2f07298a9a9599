"""Head counts of members, and the events whose answers are counted, by scope.

``scope`` None is the whole school; a unit's id narrows every count to that unit.
"""

import json
from dataclasses import dataclass
from typing import Any

from storage.transaction import Transaction

STUDYING = "studying"  # stands for a graduation year of those who still study
DIMENSIONS = {
    "unit": "unit",
    "field": "field",
    "year": f"""CASE WHEN studying THEN '{STUDYING}' WHEN graduation_year = 0 THEN ''
        ELSE CAST(graduation_year AS TEXT) END""",
    "region": "region",
    "language": "language",
}
IN_SCOPE = "(:scope IS NULL OR unit = :scope)"


@dataclass(frozen=True, slots=True)
class Heads:
    """How many members there are, and how many of them Telegram lets the bot write to."""

    people: int
    reachable: int


@dataclass(frozen=True, slots=True)
class EventLine:
    """An event as the list of counts shows it; ``starts_at`` in UTC epoch seconds."""

    id: int
    title: str
    starts_at: int
    cancelled: bool


@dataclass(frozen=True, slots=True)
class Chosen:
    """Which members are counted: whoever fits every given condition, and one value of each.

    ``years`` are spans of graduation years, both ends included; ``studying`` are those who still
    study, whatever their year.
    """

    units: tuple[str, ...] = ()
    fields: tuple[str, ...] = ()
    regions: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    years: tuple[tuple[int, int], ...] = ()
    studying: bool = False


EVERYBODY = Chosen()
COLUMNS = {"units": "unit", "fields": "field", "regions": "region", "languages": "language"}


def _where(chosen: Chosen, scope: str | None) -> tuple[str, dict[str, Any]]:
    """Return the conditions on ``headcount`` and their values; a scope is always one of them."""
    parts = [] if scope is None else ["unit = :scope"]
    values: dict[str, Any] = {} if scope is None else {"scope": scope}
    for name, column in COLUMNS.items():
        if wanted := getattr(chosen, name):
            parts.append(f"{column} IN (SELECT value FROM json_each(:{name}))")
            values[name] = json.dumps(wanted)
    years = ["studying = 1"] if chosen.studying else []
    for number, (first, last) in enumerate(chosen.years):
        years.append(f"(studying = 0 AND graduation_year BETWEEN :from{number} AND :to{number})")
        values |= {f"from{number}": first, f"to{number}": last}
    if years:
        parts.append(f"({' OR '.join(years)})")
    return " AND ".join(parts) or "true", values


def heads(tx: Transaction, scope: str | None, chosen: Chosen = EVERYBODY) -> Heads:
    """Count the members."""
    where, values = _where(chosen, scope)
    row = tx.one(
        f"""SELECT coalesce(sum(people), 0), coalesce(sum(people * reachable), 0) FROM headcount
        WHERE {where}""",
        **values,
    )
    return Heads(*tuple(row)) if row is not None else Heads(0, 0)


def people_by(
    tx: Transaction, dimension: str, scope: str | None, chosen: Chosen = EVERYBODY
) -> dict[str, int]:
    """Count the members by unit, field, year, region or language; "" is what was not told.

    KeyError for another dimension.
    """
    where, values = _where(chosen, scope)
    rows = tx.all(
        f"""SELECT {DIMENSIONS[dimension]} AS value, sum(people) AS number FROM headcount
        WHERE {where} GROUP BY value HAVING number > 0""",
        **values,
    )
    return {row["value"]: row["number"] for row in rows}


def is_large(tx: Transaction, many: int) -> bool:
    """Tell at once whether there may be more people than that: ids are never used again."""
    return int(tx.value("SELECT coalesce(max(id), 0) FROM person")) > many


EVENT = "id, title, starts_at, state = 'cancelled'"
EVENTS = f"state IN ('published', 'cancelled') AND {IN_SCOPE}"


def events(tx: Transaction, scope: str | None, limit: int = 10) -> list[EventLine]:
    """Return the events that were announced, the latest to start first."""
    rows = tx.all(
        f"SELECT {EVENT} FROM event WHERE {EVENTS} ORDER BY starts_at DESC, id DESC LIMIT :limit",
        scope=scope,
        limit=limit,
    )
    return [_event(tuple(row)) for row in rows]


def event(tx: Transaction, event_id: int, scope: str | None) -> EventLine | None:
    """Return one announced event, if it is within the scope."""
    row = tx.one(f"SELECT {EVENT} FROM event WHERE id = :id AND {EVENTS}", id=event_id, scope=scope)
    return _event(tuple(row)) if row is not None else None


def _event(row: tuple[int, str, int, int]) -> EventLine:
    event_id, title, starts_at, cancelled = row
    return EventLine(event_id, title, starts_at, bool(cancelled))
