"""What people have chosen about messages, and what they have been sent unasked."""

from storage.transaction import Transaction

TOPICS = ("events", "news", "surveys", "offers")
EACH, WEEKLY = "each", "weekly"


def set_topic(tx: Transaction, person_id: int, topic: str, *, on: bool) -> None:
    """Want messages of a topic or not; ValueError for a topic that there is not."""
    if topic not in TOPICS:
        raise ValueError(f"no topic: {topic}")
    tx.run(f"UPDATE person SET wants_{topic} = :on WHERE id = :id", id=person_id, on=int(on))


def set_pause(tx: Transaction, person_id: int, until: int | None) -> None:
    """Send nothing unasked before ``until``, UTC epoch seconds; None ends a pause."""
    tx.run("UPDATE person SET paused_until = :until WHERE id = :id", id=person_id, until=until)


def set_quiet(tx: Transaction, person_id: int, start: int | None, end: int | None) -> None:
    """Keep own quiet hours, minutes after midnight; the same twice is none, None the school's."""
    tx.run(
        "UPDATE person SET quiet_from = :start, quiet_to = :end WHERE id = :id",
        id=person_id,
        start=start,
        end=end,
    )


def set_pace(tx: Transaction, person_id: int, pace: str, digest_at: int) -> None:
    """Send each message as it comes, or one message a week, the first at ``digest_at``.

    Who goes back to each message is still told what came in between.
    """
    tx.run(
        """UPDATE person SET pace = :pace, digest_at = CASE :pace WHEN 'weekly'
            THEN coalesce(digest_at, :digest_at) ELSE digest_at END
        WHERE id = :id""",
        id=person_id,
        pace=pace,
        digest_at=digest_at,
    )


def unasked_times(tx: Transaction, person_id: int, now: int, since: int, but: int = 0) -> list[int]:
    """Return when the person was sent something unasked since then, the newest first.

    What is under way counts as sent ``now``; the row ``but`` and privacy notices do not count.
    """
    rows = tx.all(
        """SELECT CASE o.state WHEN 'sending' THEN :now ELSE o.ended_at END AS at
        FROM outbox o LEFT JOIN campaign c ON c.id = o.campaign_id
        WHERE o.person_id = :person_id AND o.id != :but
            AND (o.unasked = 1 OR o.campaign_id IS NOT NULL) AND c.topic IS NOT 'notice'
            AND (o.state = 'sending' OR o.state = 'sent' OR o.state = 'unknown')
            AND (o.ended_at IS NULL OR o.ended_at > :since)
        ORDER BY at DESC""",
        person_id=person_id,
        now=now,
        since=since,
        but=but,
    )
    return [row[0] for row in rows]


def set_digest(tx: Transaction, person_id: int, due_at: int | None) -> None:
    """Set when the person's next weekly message is due; None when there is none."""
    tx.run("UPDATE person SET digest_at = :due_at WHERE id = :id", id=person_id, due_at=due_at)


def plan_digests(tx: Transaction, due_at: int) -> int:
    """Plan a weekly message for those who want one and have none planned; return how many."""
    return tx.run(
        "UPDATE person SET digest_at = :due_at WHERE pace = 'weekly' AND digest_at IS NULL",
        due_at=due_at,
    )


def digests_due(tx: Transaction, now: int, limit: int) -> list[int]:
    """Return the ids of people whose weekly message is due, the longest waiting first."""
    rows = tx.all(
        """SELECT id FROM person WHERE digest_at IS NOT NULL AND digest_at <= :now
        ORDER BY digest_at, id LIMIT :limit""",
        now=now,
        limit=limit,
    )
    return [row[0] for row in rows]


_UNTOLD = (
    "person_id = :id AND campaign_id IS NOT NULL AND state = 'cancelled' AND reason = 'digest'"
)


def untold(tx: Transaction, person_id: int) -> list[int]:
    """Return the campaigns that the next weekly message is to tell of, the newest first."""
    rows = tx.all(
        f"SELECT campaign_id FROM outbox WHERE {_UNTOLD} ORDER BY campaign_id DESC", id=person_id
    )
    return [row[0] for row in rows]


def told(tx: Transaction, person_id: int) -> None:
    """Note that a weekly message has told of everything that it was to tell of."""
    tx.run(f"UPDATE outbox SET reason = 'in digest' WHERE {_UNTOLD}", id=person_id)


def is_receiver(tx: Transaction, person_id: int, campaign_id: int) -> bool:
    """Tell whether a campaign is or was meant for the person."""
    found = tx.value(
        "SELECT 1 FROM outbox WHERE person_id = :person_id AND campaign_id = :campaign_id",
        person_id=person_id,
        campaign_id=campaign_id,
    )
    return found is not None
