"""Head counts of members, and the events whose answers are counted, by scope.

``scope`` None is the whole school; a unit's id narrows every count to that unit.
"""

from dataclasses import dataclass

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


def heads(tx: Transaction, scope: str | None) -> Heads:
    """Count the members."""
    row = tx.one(
        f"""SELECT coalesce(sum(people), 0), coalesce(sum(people * reachable), 0) FROM headcount
        WHERE {IN_SCOPE}""",
        scope=scope,
    )
    return Heads(*tuple(row)) if row is not None else Heads(0, 0)


def people_by(tx: Transaction, dimension: str, scope: str | None) -> dict[str, int]:
    """Count the members by unit, field, year, region or language; "" is what was not told.

    KeyError for another dimension.
    """
    rows = tx.all(
        f"""SELECT {DIMENSIONS[dimension]} AS value, sum(people) AS number FROM headcount
        WHERE {IN_SCOPE} GROUP BY value HAVING number > 0""",
        scope=scope,
    )
    return {row["value"]: row["number"] for row in rows}


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
