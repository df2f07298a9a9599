"""Questions that the bot asks a person by itself when their day comes, one of each kind."""

from dataclasses import dataclass

from storage.transaction import Row, Transaction

GRADUATED = "graduated"  # a student: have you graduated?
STILL_RIGHT = "still_right"  # is your profile still right?
STILL_HERE = "still_here"  # after a long silence: do you still want to be here?


@dataclass(frozen=True, slots=True)
class Asking:
    """What is to be asked, or has been: ``state`` is open or asked; times in UTC epoch seconds."""

    person_id: int
    kind: str
    state: str
    due_at: int
    asked_at: int | None


COLUMNS = "person_id, kind, state, due_at, asked_at"


def _asking(row: Row) -> Asking:
    return Asking(*tuple(row))


def set_due(tx: Transaction, person_id: int, kind: str, due_at: int) -> None:
    """Plan a question for this moment; one that is there already, asked or not, is moved to it."""
    tx.run(
        """INSERT INTO asking (person_id, kind, due_at) VALUES (:person_id, :kind, :due_at)
        ON CONFLICT DO UPDATE SET state = 'open', due_at = excluded.due_at, asked_at = NULL""",
        person_id=person_id,
        kind=kind,
        due_at=due_at,
    )


def drop(tx: Transaction, person_id: int, kind: str) -> None:
    """Plan this question no more, and wait for no answer to it."""
    tx.run(
        "DELETE FROM asking WHERE person_id = :person_id AND kind = :kind",
        person_id=person_id,
        kind=kind,
    )


def asked(tx: Transaction, person_id: int, kind: str, now: int) -> None:
    """Note that the question is in the outbox."""
    tx.run(
        """UPDATE asking SET state = 'asked', asked_at = :now
        WHERE person_id = :person_id AND kind = :kind""",
        person_id=person_id,
        kind=kind,
        now=now,
    )


def of_person(tx: Transaction, person_id: int, kind: str) -> Asking | None:
    """Return the person's question of this kind, if one is planned or has been asked."""
    row = tx.one(
        f"SELECT {COLUMNS} FROM asking WHERE person_id = :person_id AND kind = :kind",
        person_id=person_id,
        kind=kind,
    )
    return _asking(row) if row is not None else None


def due(tx: Transaction, now: int, limit: int) -> list[Asking]:
    """Return the questions whose moment has come, the oldest first, at most ``limit``."""
    rows = tx.all(
        f"""SELECT {COLUMNS} FROM asking WHERE state = 'open' AND due_at <= :now
        ORDER BY due_at LIMIT :limit""",
        now=now,
        limit=limit,
    )
    return [_asking(row) for row in rows]
