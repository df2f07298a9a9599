"""What is to happen next: for the practice chat's clock and for the owner's curiosity."""

from storage.transaction import Transaction


def next_due(tx: Transaction, now: int) -> int | None:
    """Return the time, after ``now``, of the next reminder, event or closing of a round."""
    due: int | None = tx.value(
        """SELECT min(due) FROM (
            SELECT min(due_at) AS due FROM reminder WHERE state = 'open' AND due_at > :now
            UNION ALL
            SELECT min(starts_at) FROM event WHERE state = 'published' AND starts_at > :now
            UNION ALL
            SELECT min(closes_at) FROM survey_round WHERE closes_at > :now)""",
        now=now,
    )
    return due
