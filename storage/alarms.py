"""What is wrong with the bot itself, and what the owners have been told of it."""

from collections import Counter
from dataclasses import dataclass

from storage.transaction import Transaction

TURNS, JOBS, DELIVERIES = "turns", "jobs", "deliveries"
"""What fails: turns of people, work of the clock and behind the turns, messages to Telegram."""

BACKUP = "clock: backup"
"""Where failures of the daily copy rise, and those of the hook that carries it elsewhere."""


@dataclass(frozen=True, slots=True)
class Alarm:
    """How one kind of trouble stands; times are UTC epoch seconds.

    ``since`` None: nothing is wrong now. ``fine_since``: it was not seen any more from then on.
    ``told_at``: when the owners last heard of the kind; ``times``: how often lately.
    """

    kind: str
    since: int | None = None
    fine_since: int | None = None
    told_at: int | None = None
    times: int = 0


def standing(tx: Transaction) -> dict[str, Alarm]:
    """Return every kind of which there ever was one."""
    rows = tx.all("SELECT kind, since, fine_since, told_at, times FROM alarm")
    return {row["kind"]: Alarm(*tuple(row)) for row in rows}


def keep(tx: Transaction, alarm: Alarm) -> None:
    """Keep how a kind stands now."""
    tx.run(
        """INSERT INTO alarm (kind, since, fine_since, told_at, times)
        VALUES (:kind, :since, :fine_since, :told_at, :times)
        ON CONFLICT (kind) DO UPDATE SET since = excluded.since, fine_since = excluded.fine_since,
            told_at = excluded.told_at, times = excluded.times""",
        kind=alarm.kind,
        since=alarm.since,
        fine_since=alarm.fine_since,
        told_at=alarm.told_at,
        times=alarm.times,
    )


def alive_at(tx: Transaction) -> int | None:
    """Return when the bot was last noted to be at work; None before the first time."""
    at: int | None = tx.value("SELECT at FROM alive")
    return at


def note_alive(tx: Transaction, now: int) -> None:
    """Note that the bot is at work."""
    tx.run(
        "INSERT INTO alive (id, at) VALUES (1, :now) ON CONFLICT (id) DO UPDATE SET at = :now",
        now=now,
    )


def begin_anew(tx: Transaction) -> None:
    """Forget how everything stood: in a restored copy that was long ago, and the bot not away."""
    tx.run("DELETE FROM alarm")
    tx.run("DELETE FROM alive")


def failed(tx: Transaction, since: int, until: int) -> Counter[str]:
    """Count what failed after ``since`` and up to ``until`` (UTC epoch seconds), by what it was.

    The daily backup is left out: it is told by itself.
    """
    rows = tx.all(
        """SELECT CASE WHEN place = 'dispatch' THEN :deliveries
                WHEN place LIKE 'clock: %' OR place LIKE 'chore: %' THEN :jobs
                ELSE :turns END AS what, count(*) AS number
        FROM failure WHERE failed_at > :since AND failed_at <= :until
            AND place <> :backup
        GROUP BY what""",
        since=since,
        until=until,
        turns=TURNS,
        jobs=JOBS,
        deliveries=DELIVERIES,
        backup=BACKUP,
    )
    return Counter({row["what"]: row["number"] for row in rows})


def backup_failed(tx: Transaction, since: int) -> tuple[int | None, int | None]:
    """Return when the daily copy, and when its hook, last failed since then, UTC epoch seconds."""
    row = tx.one(
        """SELECT max(failed_at) FILTER (WHERE error NOT LIKE 'HookFailed%') AS copying,
            max(failed_at) FILTER (WHERE error LIKE 'HookFailed%') AS hook
        FROM failure WHERE place = :place AND failed_at >= :since""",
        place=BACKUP,
        since=since,
    )
    return (None, None) if row is None else (row["copying"], row["hook"])


def last_migrated(tx: Transaction) -> int:
    """Return when the schema was last brought up to date, UTC epoch seconds."""
    return int(tx.value("SELECT max(applied_at) FROM migration"))
