"""Applications: who waits for a coordinator's approval, and what was decided."""

from collections.abc import Sequence
from dataclasses import dataclass

from storage.transaction import Row, Transaction

WAITING, APPROVED, DECLINED = "waiting", "approved", "declined"


@dataclass(frozen=True, slots=True)
class Application:
    """Somebody's newest application; times are UTC epoch seconds, ``decided_by`` a person's id."""

    person_id: int
    unit: str | None
    state: str
    asked_at: int
    decided_by: int | None = None
    decided_at: int | None = None
    reason: str | None = None


COLUMNS = "person_id, unit, state, asked_at, decided_by, decided_at, reason"
# Whoever has become a member by another way (a personal link) is nobody's to decide about.
OPEN = "AND EXISTS (SELECT 1 FROM person WHERE id = person_id AND person.state = 'new')"
IN_SCOPE = "AND (unit = :scope OR :scope IS NULL)"


def _application(row: Row) -> Application:
    return Application(*tuple(row))


def ask(tx: Transaction, person_id: int, unit: str | None, now: int) -> None:
    """Let the person wait for approval from now on; an earlier decision is forgotten."""
    tx.run(
        """INSERT INTO application (person_id, unit, asked_at) VALUES (:person_id, :unit, :now)
        ON CONFLICT (person_id) DO UPDATE SET unit = excluded.unit, state = 'waiting',
            asked_at = excluded.asked_at, decided_by = NULL, decided_at = NULL, reason = NULL""",
        person_id=person_id,
        unit=unit,
        now=now,
    )


def of_person(tx: Transaction, person_id: int) -> Application | None:
    """Return the person's application, decided or not."""
    return find(tx, person_id, None)


def find(tx: Transaction, person_id: int, scope: str | None) -> Application | None:
    """Return the person's application if it belongs to this unit; ``scope`` None is any unit."""
    row = tx.one(
        f"SELECT {COLUMNS} FROM application WHERE person_id = :person_id {IN_SCOPE}",
        person_id=person_id,
        scope=scope,
    )
    return _application(row) if row is not None else None


def waiting(tx: Transaction, scope: str | None, *, limit: int, skip: int = 0) -> list[Application]:
    """Return who waits in this unit, or in all, the oldest first."""
    rows = tx.all(
        f"""SELECT {COLUMNS} FROM application WHERE state = 'waiting' {IN_SCOPE} {OPEN}
        ORDER BY asked_at, person_id LIMIT :limit OFFSET :skip""",
        scope=scope,
        limit=limit,
        skip=skip,
    )
    return [_application(row) for row in rows]


def count_waiting(
    tx: Transaction, scope: str | None, *, since: int = 0, besides: int | None = None
) -> int:
    """Return how many wait in this unit, or in all, who asked at ``since`` or after it."""
    return int(
        tx.value(
            f"""SELECT count(*) FROM application WHERE state = 'waiting' {IN_SCOPE} {OPEN}
            AND asked_at >= :since AND (person_id <> :besides OR :besides IS NULL)""",
            scope=scope,
            since=since,
            besides=besides,
        )
    )


def declined(
    tx: Transaction, scope: str | None, *, since: int, limit: int, skip: int = 0
) -> list[Application]:
    """Return who was declined in this unit, or in any, at ``since`` or after it, newest first."""
    rows = tx.all(
        f"""SELECT {COLUMNS} FROM application WHERE state = 'declined' {IN_SCOPE} {OPEN}
        AND decided_at >= :since ORDER BY decided_at DESC, person_id LIMIT :limit OFFSET :skip""",
        scope=scope,
        since=since,
        limit=limit,
        skip=skip,
    )
    return [_application(row) for row in rows]


def count_declined(tx: Transaction, scope: str | None, *, since: int) -> int:
    """Return how many were declined in this unit, or in any, at ``since`` or after it."""
    return int(
        tx.value(
            f"""SELECT count(*) FROM application WHERE state = 'declined' {IN_SCOPE} {OPEN}
            AND decided_at >= :since""",
            scope=scope,
            since=since,
        )
    )


def decide(
    tx: Transaction,
    person_id: int,
    state: str,
    *,
    scope: str | None,
    by: int | None,
    now: int,
    seen_at: int,
    reason: str | None = None,
) -> bool:
    """Approve or decline once; return whether it was still to be decided by ``scope``.

    An application that was sent anew after ``seen_at`` is not decided: nobody has seen it yet.
    """
    changed = tx.run(
        f"""UPDATE application
        SET state = :state, decided_by = :by, decided_at = :now, reason = :reason
        WHERE person_id = :person_id AND state = 'waiting' AND asked_at <= :seen_at
        {IN_SCOPE} {OPEN}""",
        person_id=person_id,
        state=state,
        scope=scope,
        by=by,
        now=now,
        seen_at=seen_at,
        reason=reason,
    )
    return changed > 0


def undo(tx: Transaction, person_id: int, *, scope: str | None, since: int) -> bool:
    """Let somebody declined at ``since`` or after it wait again, in their old place."""
    changed = tx.run(
        f"""UPDATE application
        SET state = 'waiting', decided_by = NULL, decided_at = NULL, reason = NULL
        WHERE person_id = :person_id AND state = 'declined' AND decided_at >= :since
        {IN_SCOPE} {OPEN}""",
        person_id=person_id,
        scope=scope,
        since=since,
    )
    return changed > 0


def needless(tx: Transaction, units: Sequence[str], limit: int) -> list[Application]:
    """Return some who wait though these units, theirs, ask nobody's approval (any more)."""
    if not units:
        return []
    names = {f"unit{number}": unit for number, unit in enumerate(units)}
    listed = ", ".join(f":{name}" for name in names)
    rows = tx.all(
        f"""SELECT {COLUMNS} FROM application WHERE state = 'waiting' AND unit IN ({listed}) {OPEN}
        ORDER BY asked_at, person_id LIMIT :limit""",
        limit=limit,
        **names,
    )
    return [_application(row) for row in rows]
