"""Updates that have had their turn, and turns that failed."""

from dataclasses import dataclass

from storage.transaction import Transaction

DAY = 86400
MOST_FAILURES = 10_000  # more tell nobody more
FORGOTTEN_AFTER = 3 * DAY  # Telegram keeps an update for a day; twice that is safe


@dataclass(frozen=True, slots=True)
class Failure:
    """A turn that failed: where, why, and with which update (JSON), in UTC epoch seconds."""

    id: int
    update_id: int | None
    telegram_id: int | None
    place: str
    error: str
    trace: str
    given: str
    failed_at: int


def first_time(tx: Transaction, update_id: int, now: int) -> bool:
    """Record the update and return whether this is its first turn.

    Only the day is kept: moments could be laid beside others', and count somebody's answers.
    """
    return (
        tx.run(
            """INSERT INTO done_update (update_id, done_at) VALUES (:id, :now)
            ON CONFLICT DO NOTHING""",
            id=update_id,
            now=now - now % DAY,
        )
        == 1
    )


def forget_old(tx: Transaction, now: int) -> int:
    """Forget updates that Telegram no longer can hand over again; return how many."""
    return tx.run("DELETE FROM done_update WHERE done_at < :before", before=now - FORGOTTEN_AFTER)


def keep_failure(
    tx: Transaction,
    *,
    update_id: int | None,
    telegram_id: int | None,
    place: str,
    error: str,
    trace: str,
    given: str,
    now: int,
) -> None:
    """Keep a failed turn for the owner to see."""
    tx.run(
        """INSERT INTO failure (update_id, telegram_id, place, error, trace, given, failed_at)
        VALUES (:update_id, :telegram_id, :place, :error, :trace, :given, :now)""",
        update_id=update_id,
        telegram_id=telegram_id,
        place=place,
        error=error,
        trace=trace,
        given=given,
        now=now,
    )


def failures(tx: Transaction, limit: int = 20) -> list[Failure]:
    """Return the newest failures first."""
    rows = tx.all(
        """SELECT id, update_id, telegram_id, place, error, trace, given, failed_at FROM failure
        ORDER BY id DESC LIMIT :limit""",
        limit=limit,
    )
    return [Failure(*tuple(row)) for row in rows]


def count_failures(tx: Transaction) -> int:
    """Count the failures that are kept."""
    return int(tx.value("SELECT count(*) FROM failure"))


def forget_failures(tx: Transaction, before: int, most: int = MOST_FAILURES) -> int:
    """Forget failures from before this time, and all but the newest ``most``; return how many.

    Work that fails at every tick would fill the disk within a month.
    """
    return tx.run(
        """DELETE FROM failure WHERE failed_at < :before
        OR id <= (SELECT id FROM failure ORDER BY id DESC LIMIT 1 OFFSET :most)""",
        before=before,
        most=most,
    )
