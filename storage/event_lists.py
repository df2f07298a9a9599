"""Events as those who look after them see them: drafts, scheduled, coming and past."""

from typing import NamedTuple

from storage.events import COLUMNS, Event, as_event
from storage.transaction import Transaction

DRAFT, SCHEDULED, COMING, PAST = "draft", "scheduled", "coming", "past"
KINDS = (DRAFT, SCHEDULED, COMING, PAST)

_KIND = """CASE WHEN event.state = 'draft' AND publish_at IS NULL THEN 0
    WHEN event.state = 'draft' THEN 1
    WHEN event.state = 'published' AND coalesce(ends_at, starts_at) > :now THEN 2 ELSE 3 END"""
# Drafts: the newest first. Scheduled and coming: the next first. Past: the last first.
_ORDER = """CASE kind WHEN 0 THEN -event.id WHEN 1 THEN publish_at WHEN 2 THEN starts_at
    ELSE -starts_at END"""


class Listed(NamedTuple):
    """An event in the list, and which of KINDS it is."""

    kind: str
    event: Event


def managed(
    tx: Transaction, scope: str | None, now: int, *, limit: int, offset: int
) -> list[Listed]:
    """Return events of one unit (None: of all), each kind in its own order, in KINDS' order."""
    rows = tx.all(
        f"""SELECT * FROM (SELECT {COLUMNS}, {_KIND} AS kind FROM event
            WHERE :scope IS NULL OR event.unit = :scope) AS event
        ORDER BY kind, {_ORDER}, event.id DESC LIMIT :limit OFFSET :offset""",
        scope=scope,
        now=now,
        limit=limit,
        offset=offset,
    )
    found = []
    for row in rows:
        values = dict(row)
        kind = KINDS[values.pop("kind")]
        found.append(Listed(kind, as_event(values)))
    return found


def how_many(tx: Transaction, scope: str | None) -> int:
    """Count the events of one unit (None: of all)."""
    sql = "SELECT count(*) FROM event WHERE :scope IS NULL OR unit = :scope"
    return int(tx.value(sql, scope=scope))


def next_to_publish(tx: Transaction, now: int) -> Event | None:
    """Return the draft whose time to be published came first."""
    row = tx.one(
        f"""SELECT {COLUMNS} FROM event WHERE publish_at <= :now AND state = 'draft'
        ORDER BY publish_at, event.id LIMIT 1""",
        now=now,
    )
    return as_event(row) if row is not None else None
