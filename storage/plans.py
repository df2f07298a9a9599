"""What coordinators plan for the year besides events, surveys and announcements."""

from dataclasses import dataclass

from storage.ids import following
from storage.transaction import Row, Transaction


@dataclass(frozen=True, slots=True)
class Plan:
    """An entry of the yearly calendar; no unit means the whole school's.

    For a ``day`` of its month, or for some time in it (None); each year, or in one ``year``.
    ``remind_days`` before it, or before its month, coordinators are reminded (None: not);
    ``next_at`` is when they are next, UTC epoch seconds.
    """

    id: int
    unit: str | None
    title: str
    month: int
    day: int | None
    year: int | None
    remind_days: int | None
    next_at: int | None
    made_by: int | None


COLUMNS = "id, unit, title, month, day, year, remind_days, next_at, made_by"


def _plan(row: Row) -> Plan:
    return Plan(*tuple(row))


def add(
    tx: Transaction,
    *,
    unit: str | None,
    title: str,
    month: int,
    day: int | None,
    year: int | None,
    remind_days: int | None,
    made_by: int,
    now: int,
) -> Plan:
    """Keep a new plan, of which nobody is reminded yet."""
    plan_id = tx.insert(
        """INSERT INTO plan (id, unit, title, month, day, year, remind_days, made_by, made_at)
        VALUES (:id, :unit, :title, :month, :day, :year, :remind_days, :made_by, :now)
        RETURNING id""",
        id=following(tx, "plan"),
        unit=unit,
        title=title,
        month=month,
        day=day,
        year=year,
        remind_days=remind_days,
        made_by=made_by,
        now=now,
    )
    return Plan(plan_id, unit, title, month, day, year, remind_days, None, made_by)


def change(tx: Transaction, plan: Plan) -> None:
    """Keep a plan as it is now; who made it stays."""
    tx.run(
        """UPDATE plan SET unit = :unit, title = :title, month = :month, day = :day, year = :year,
            remind_days = :remind_days WHERE id = :id""",
        id=plan.id,
        unit=plan.unit,
        title=plan.title,
        month=plan.month,
        day=plan.day,
        year=plan.year,
        remind_days=plan.remind_days,
    )


def remind_at(tx: Transaction, plan_id: int, next_at: int | None) -> None:
    """Keep when coordinators are reminded next, UTC epoch seconds; None: not any more."""
    tx.run("UPDATE plan SET next_at = :next_at WHERE id = :id", id=plan_id, next_at=next_at)


def by_id(tx: Transaction, plan_id: int) -> Plan | None:
    """Return the plan with this id."""
    row = tx.one(f"SELECT {COLUMNS} FROM plan WHERE id = :id", id=plan_id)
    return _plan(row) if row is not None else None


def of_scope(tx: Transaction, scope: str | None) -> list[Plan]:
    """Return the plans of a unit (None: all) in the order of the year."""
    rows = tx.all(
        f"""SELECT {COLUMNS} FROM plan WHERE :scope IS NULL OR unit = :scope
        ORDER BY month, coalesce(day, 0), id""",
        scope=scope,
    )
    return [_plan(row) for row in rows]


def due(tx: Transaction, now: int) -> Plan | None:
    """Return the plan of which coordinators should have been reminded first."""
    row = tx.one(
        f"SELECT {COLUMNS} FROM plan WHERE next_at <= :now ORDER BY next_at, id LIMIT 1", now=now
    )
    return _plan(row) if row is not None else None


def remove(tx: Transaction, plan_id: int) -> None:
    """Take a plan out of the calendar."""
    tx.run("DELETE FROM plan WHERE id = :id", id=plan_id)
