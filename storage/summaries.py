"""Who wants the numbers of their week, and when they are due; times in UTC epoch seconds."""

from storage.transaction import Transaction


def is_wanted(tx: Transaction, person_id: int) -> bool:
    """Tell whether the person wants a weekly summary."""
    sql = "SELECT 1 FROM weekly_summary WHERE person_id = :id"
    return tx.value(sql, id=person_id) is not None


def want(tx: Transaction, person_id: int, due_at: int, now: int) -> None:
    """Let the person have a weekly summary, the first at ``due_at``; one already planned stays."""
    tx.run(
        """INSERT INTO weekly_summary (person_id, asked_at, due_at) VALUES (:id, :now, :due_at)
        ON CONFLICT DO NOTHING""",
        id=person_id,
        now=now,
        due_at=due_at,
    )


def stop(tx: Transaction, person_id: int) -> None:
    """Let the person have no weekly summary any more."""
    tx.run("DELETE FROM weekly_summary WHERE person_id = :id", id=person_id)


def plan(tx: Transaction, person_id: int, due_at: int) -> None:
    """Set when the person's next summary is due."""
    tx.run(
        "UPDATE weekly_summary SET due_at = :due_at WHERE person_id = :id",
        id=person_id,
        due_at=due_at,
    )


def due(tx: Transaction, now: int, limit: int) -> list[int]:
    """Return the ids of people whose summary is due, the longest waiting first."""
    rows = tx.all(
        """SELECT person_id FROM weekly_summary WHERE due_at <= :now
        ORDER BY due_at, person_id LIMIT :limit""",
        now=now,
        limit=limit,
    )
    return [row[0] for row in rows]
