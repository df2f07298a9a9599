"""Announcements that go again and again: when, and what is prepared ahead for them."""

from dataclasses import dataclass

from storage.ids import following
from storage.transaction import Row, Transaction

WEEKLY, WEEKDAY, MONTHLY, YEARLY = "weekly", "weekday", "monthly", "yearly"
LAST = 5  # of nth: the last such weekday of a month, be it the fourth or the fifth


@dataclass(frozen=True, slots=True)
class Rule:
    """When something recurs, by the wall clock of the school.

    ``at`` is in minutes after midnight. Weekly has a ``weekday`` (Monday 0); weekday is the ``nth``
    such one of each month (LAST: the last); monthly has a ``day`` of the month, yearly also a
    ``month``. A day that a month does not have is its last.
    """

    how: str
    at: int
    weekday: int | None = None
    nth: int | None = None
    day: int | None = None
    month: int | None = None


@dataclass(frozen=True, slots=True)
class Recurring:
    """A recurring announcement; no unit means the whole school's. Times are UTC epoch seconds.

    ``next_at`` is when the next one goes (None: it has been stopped), ``remind_at`` when it is
    looked next whether one has been prepared.
    """

    id: int
    unit: str | None
    name: str
    rule: Rule
    next_at: int | None
    remind_at: int | None
    made_by: int | None


OF_RULE = ("how", "at", "weekday", "nth", "day", "month")
COLUMNS = f"id, unit, name, {', '.join(OF_RULE)}, next_at, remind_at, made_by"


def _recurring(row: Row | None) -> Recurring | None:
    if row is None:
        return None
    values = dict(row)
    rule = Rule(**{name: values.pop(name) for name in OF_RULE})
    return Recurring(rule=rule, **values)


def _all(rows: list[Row]) -> list[Recurring]:
    return [one for one in map(_recurring, rows) if one is not None]


def add(
    tx: Transaction, *, unit: str | None, name: str, rule: Rule, made_by: int, now: int
) -> Recurring:
    """Keep a new recurring announcement; when it goes is kept by ``plan``."""
    recurring_id = tx.insert(
        """INSERT INTO recurring (id, unit, name, how, at, weekday, nth, day, month, made_by,
            made_at)
        VALUES (:id, :unit, :name, :how, :at, :weekday, :nth, :day, :month, :made_by, :now)
        RETURNING id""",
        id=following(tx, "recurring"),
        unit=unit,
        name=name,
        made_by=made_by,
        now=now,
        **_values(rule),
    )
    return Recurring(recurring_id, unit, name, rule, None, None, made_by)


def _values(rule: Rule) -> dict[str, int | str | None]:
    return {name: getattr(rule, name) for name in OF_RULE}


def change(tx: Transaction, recurring_id: int, name: str, rule: Rule) -> None:
    """Give it another name or rule."""
    tx.run(
        """UPDATE recurring SET name = :name, how = :how, at = :at, weekday = :weekday, nth = :nth,
            day = :day, month = :month WHERE id = :id""",
        id=recurring_id,
        name=name,
        **_values(rule),
    )


def plan(tx: Transaction, recurring_id: int, next_at: int | None, remind_at: int | None) -> None:
    """Keep when the next one goes (None: never again), and when to look whether one is there."""
    tx.run(
        "UPDATE recurring SET next_at = :next_at, remind_at = :remind_at WHERE id = :id",
        id=recurring_id,
        next_at=next_at,
        remind_at=remind_at,
    )


def by_id(tx: Transaction, recurring_id: int) -> Recurring | None:
    """Return the recurring announcement with this id."""
    sql = f"SELECT {COLUMNS} FROM recurring WHERE id = :id"
    return _recurring(tx.one(sql, id=recurring_id))


def of_scope(tx: Transaction, scope: str | None) -> list[Recurring]:
    """Return those of a unit (None: all): who goes next first, the stopped ones last."""
    rows = tx.all(
        f"""SELECT {COLUMNS} FROM recurring WHERE :scope IS NULL OR unit = :scope
        ORDER BY next_at IS NULL, next_at, id""",
        scope=scope,
    )
    return _all(rows)


def due(tx: Transaction, now: int) -> Recurring | None:
    """Return the one whose time came first."""
    sql = f"SELECT {COLUMNS} FROM recurring WHERE next_at <= :now ORDER BY next_at, id LIMIT 1"
    return _recurring(tx.one(sql, now=now))


def unprepared(tx: Transaction, now: int) -> Recurring | None:
    """Return the one at which it should have been looked first whether one has been prepared."""
    sql = f"""SELECT {COLUMNS} FROM recurring WHERE remind_at <= :now
        ORDER BY remind_at, id LIMIT 1"""
    return _recurring(tx.one(sql, now=now))


def remove(tx: Transaction, recurring_id: int) -> None:
    """Forget it; what was prepared for it stays as drafts."""
    tx.run("DELETE FROM recurring WHERE id = :id", id=recurring_id)


def attach(tx: Transaction, recurring_id: int, announcement_id: int) -> None:
    """Let an announcement go when its turn comes, after those that are there."""
    tx.run(
        """INSERT INTO recurring_letter (announcement_id, recurring_id, place)
        VALUES (:announcement, :id, (SELECT coalesce(max(place), 0) + 1 FROM recurring_letter
            WHERE recurring_id = :id))
        ON CONFLICT DO UPDATE SET recurring_id = excluded.recurring_id, place = excluded.place""",
        announcement=announcement_id,
        id=recurring_id,
    )


def detach(tx: Transaction, announcement_id: int) -> None:
    """Let an announcement be a draft like others."""
    tx.run("DELETE FROM recurring_letter WHERE announcement_id = :id", id=announcement_id)


def first(tx: Transaction, recurring_id: int, announcement_id: int) -> None:
    """Let an announcement that is prepared be the next to go."""
    tx.run(
        """UPDATE recurring_letter SET place = (SELECT min(place) - 1 FROM recurring_letter
            WHERE recurring_id = :id) WHERE announcement_id = :announcement""",
        announcement=announcement_id,
        id=recurring_id,
    )


def prepared(tx: Transaction, recurring_id: int) -> list[int]:
    """Return the announcements that are prepared and have not gone, in their order."""
    rows = tx.all(
        """SELECT l.announcement_id FROM recurring_letter l
        JOIN announcement a ON a.id = l.announcement_id
        WHERE l.recurring_id = :id
            AND (a.state = 'draft' OR a.state = 'waiting' OR a.state = 'scheduled')
        ORDER BY l.place""",
        id=recurring_id,
    )
    return [int(row[0]) for row in rows]


@dataclass(frozen=True, slots=True)
class Slot:
    """Where a prepared announcement stands: the ``place``-th of what recurs, which goes next at."""

    recurring_id: int
    name: str
    at: int
    place: int


def slot_of(tx: Transaction, announcement_id: int) -> Slot | None:
    """Return as what a prepared announcement goes; None for any other."""
    of = recurring_of(tx, announcement_id)
    found = by_id(tx, of) if of is not None else None
    if found is None or found.next_at is None:
        return None
    waiting = prepared(tx, found.id)
    if announcement_id not in waiting:
        return None
    return Slot(found.id, found.name, found.next_at, waiting.index(announcement_id) + 1)


def recurring_of(tx: Transaction, announcement_id: int) -> int | None:
    """Return for which recurring announcement an announcement is prepared."""
    found = tx.value(
        "SELECT recurring_id FROM recurring_letter WHERE announcement_id = :id", id=announcement_id
    )
    return int(found) if found is not None else None
