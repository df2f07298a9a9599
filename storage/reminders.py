"""Reminders of events: rows with a time, found by the clock however late it comes."""

from dataclasses import dataclass

from storage.transaction import Row, Transaction

WEEK, DAY_BEFORE, TWO_HOURS = "week", "day_before", "two_hours"
KINDS = (WEEK, DAY_BEFORE, TWO_HOURS)


@dataclass(frozen=True, slots=True)
class Reminder:
    """One reminder of one event; ``due_at`` in UTC epoch seconds."""

    id: int
    event_id: int
    kind: str
    due_at: int
    state: str
    reason: str | None


COLUMNS = "id, event_id, kind, due_at, state, reason"


def _reminder(row: Row) -> Reminder:
    return Reminder(*row)


def add(tx: Transaction, event_id: int, kind: str, due_at: int) -> None:
    """Plan a reminder; the open one of this kind moves to the new time."""
    tx.run(
        """INSERT INTO reminder (event_id, kind, due_at) VALUES (:event_id, :kind, :due_at)
        ON CONFLICT (event_id, kind) WHERE state = 'open' DO UPDATE SET due_at = excluded.due_at""",
        event_id=event_id,
        kind=kind,
        due_at=due_at,
    )


def last_sent(tx: Transaction, event_id: int, kind: str) -> int | None:
    """Return when the newest reminder of this kind that was sent fell due."""
    due: int | None = tx.value(
        """SELECT max(due_at) FROM reminder
        WHERE event_id = :event_id AND kind = :kind AND state = 'done'""",
        event_id=event_id,
        kind=kind,
    )
    return due


def by_id(tx: Transaction, reminder_id: int) -> Reminder | None:
    """Return the reminder with this id."""
    row = tx.one(f"SELECT {COLUMNS} FROM reminder WHERE id = :id", id=reminder_id)
    return _reminder(row) if row is not None else None


def of_event(tx: Transaction, event_id: int) -> list[Reminder]:
    """Return the reminders of an event, whatever their state, in the order of their times."""
    rows = tx.all(
        f"SELECT {COLUMNS} FROM reminder WHERE event_id = :event_id ORDER BY due_at",
        event_id=event_id,
    )
    return [_reminder(row) for row in rows]


def due(tx: Transaction, now: int) -> list[Reminder]:
    """Return the open reminders whose time has come, the oldest first."""
    rows = tx.all(
        f"""SELECT {COLUMNS} FROM reminder WHERE state = 'open' AND due_at <= :now
        ORDER BY due_at, id""",
        now=now,
    )
    return [_reminder(row) for row in rows]


def done(tx: Transaction, reminder_id: int, now: int) -> None:
    """Close a reminder whose messages are in the outbox."""
    _close(tx, reminder_id, "done", None, now)


def drop(tx: Transaction, reminder_id: int, reason: str, now: int) -> None:
    """Close a reminder that has become pointless, with the reason why."""
    _close(tx, reminder_id, "dropped", reason, now)


def drop_kind(tx: Transaction, event_id: int, kind: str, reason: str, now: int) -> None:
    """Close the open reminder of a kind, if there is one."""
    tx.run(
        """UPDATE reminder SET state = 'dropped', reason = :reason, closed_at = :now
        WHERE event_id = :event_id AND kind = :kind AND state = 'open'""",
        event_id=event_id,
        kind=kind,
        reason=reason,
        now=now,
    )


def _close(tx: Transaction, reminder_id: int, state: str, reason: str | None, now: int) -> None:
    tx.run(
        """UPDATE reminder SET state = :state, reason = :reason, closed_at = :now
        WHERE id = :id AND state = 'open'""",
        id=reminder_id,
        state=state,
        reason=reason,
        now=now,
    )


def cancel_of_event(tx: Transaction, event_id: int, now: int) -> None:
    """Drop the open reminders of a cancelled event, and cancel their messages that still wait."""
    tx.run(
        """UPDATE reminder SET state = 'dropped', reason = 'cancelled', closed_at = :now
        WHERE event_id = :event_id AND state = 'open'""",
        event_id=event_id,
        now=now,
    )
    tx.run(
        """UPDATE outbox SET state = 'cancelled', reason = 'cancelled', ended_at = :now
        WHERE kind = 'reminder' AND state = 'pending'
        AND subject IN (SELECT id FROM reminder WHERE event_id = :event_id)""",
        event_id=event_id,
        now=now,
    )
