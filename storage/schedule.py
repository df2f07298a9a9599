"""What is to happen next: for the practice chat's clock and for the owner's curiosity."""

from storage.transaction import Transaction


def next_due(tx: Transaction, now: int) -> int | None:
    """Return the time, after ``now``, of the next message, reminder, question, event or closing."""
    due: int | None = tx.value(
        """SELECT min(due) FROM (
            SELECT min(due_at) AS due FROM reminder WHERE state = 'open' AND due_at > :now
            UNION ALL
            SELECT min(starts_at) FROM event WHERE state = 'published' AND starts_at > :now
            UNION ALL
            SELECT min(closes_at) FROM survey_round WHERE closes_at > :now
            UNION ALL
            SELECT min(due_at) FROM asking WHERE state = 'open' AND due_at > :now
            UNION ALL
            SELECT min(digest_at) FROM person WHERE digest_at IS NOT NULL AND digest_at > :now
            UNION ALL
            SELECT min(due_at) FROM outbox WHERE state = 'pending' AND due_at > :now)""",
        now=now,
    )
    return due
