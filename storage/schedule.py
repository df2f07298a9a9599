"""What is to happen next: for the practice chat's clock and for the owner's curiosity."""

from storage.transaction import Transaction


def next_due(tx: Transaction, now: int) -> int | None:
    """Return the time, after ``now``, of whatever falls due next.

    A message, a reminder, an offer or a wave that ends, an event that begins or ends, a closing.
    """
    due: int | None = tx.value(
        """SELECT min(due) FROM (
            SELECT min(due_at) AS due FROM reminder WHERE state = 'open' AND due_at > :now
            UNION ALL
            SELECT min(starts_at) FROM event WHERE state = 'published' AND starts_at > :now
            UNION ALL
            SELECT min(coalesce(ends_at, starts_at + 7200)) FROM event
            WHERE state = 'published' AND coalesce(ends_at, starts_at + 7200) > :now
            UNION ALL
            SELECT min(publish_at) FROM event WHERE publish_at IS NOT NULL AND publish_at > :now
            UNION ALL
            SELECT min(tell_at) FROM event WHERE tell_at IS NOT NULL AND tell_at > :now
            UNION ALL
            SELECT min(offered_until) FROM rsvp
            WHERE offered_until IS NOT NULL AND offered_until > :now
            UNION ALL
            SELECT min(offered_at) FROM rsvp
            WHERE offered_until IS NOT NULL AND offered_at > :now
            UNION ALL
            SELECT min(next_wave_at) FROM visit
            WHERE next_wave_at IS NOT NULL AND next_wave_at > :now
            UNION ALL
            SELECT min(closes_at) FROM survey_round WHERE closes_at > :now
            UNION ALL
            SELECT min(starts_at) FROM duty WHERE ended_at IS NULL AND starts_at > :now
            UNION ALL
            SELECT min(ends_at) FROM duty WHERE ended_at IS NULL AND ends_at > :now
            UNION ALL
            SELECT min(due_at) FROM asking WHERE state = 'open' AND due_at > :now
            UNION ALL
            SELECT min(digest_at) FROM person WHERE digest_at IS NOT NULL AND digest_at > :now
            UNION ALL
            SELECT min(due_at) FROM outbox WHERE state = 'pending' AND due_at > :now)""",
        now=now,
    )
    return due
