"""Handing open work over: offered by one coordinator, accepted by another, undone for a day."""

from dataclasses import dataclass

from storage.ids import following
from storage.transaction import Row, Transaction

OFFERED, ACCEPTED, DECLINED = "offered", "accepted", "declined"
TAKEN_BACK, UNDONE = "taken_back", "undone"


@dataclass(frozen=True, slots=True)
class Handover:
    """An offer of all open work of ``giver`` in a unit (None: in the whole school) to ``receiver``.

    Times are UTC epoch seconds. What is accepted moves at ``moved_at``: for a receiver whose duty
    is still to come that is None until it begins.
    """

    id: int
    giver: int
    receiver: int
    unit: str | None
    state: str
    note: str | None
    offered_at: int
    decided_at: int | None
    moved_at: int | None


COLUMNS = "id, giver, receiver, unit, state, note, offered_at, decided_at, moved_at"


def _handover(row: Row) -> Handover:
    return Handover(*tuple(row))


def by_id(tx: Transaction, handover_id: int) -> Handover | None:
    """Return the handover with this id."""
    row = tx.one(f"SELECT {COLUMNS} FROM handover WHERE id = :id", id=handover_id)
    return _handover(row) if row is not None else None


def offer(
    tx: Transaction, giver: int, receiver: int, unit: str | None, note: str | None, now: int
) -> int:
    """Keep a new offer and return its id; an earlier one of the giver is taken back."""
    tx.run(
        """UPDATE handover SET state = 'taken_back', decided_at = :now
        WHERE giver = :giver AND state = 'offered'""",
        giver=giver,
        now=now,
    )
    return tx.insert(
        """INSERT INTO handover (id, giver, receiver, unit, note, offered_at)
        VALUES (:id, :giver, :receiver, :unit, :note, :now) RETURNING id""",
        id=following(tx, "handover"),
        giver=giver,
        receiver=receiver,
        unit=unit,
        note=note,
        now=now,
    )


def decide(tx: Transaction, handover_id: int, was: str, state: str, now: int) -> bool:
    """Change the state of a handover; return whether it was still ``was``."""
    return (
        tx.run(
            """UPDATE handover SET state = :state, decided_at = :now
            WHERE id = :id AND state = :was""",
            id=handover_id,
            was=was,
            state=state,
            now=now,
        )
        > 0
    )


def moved(tx: Transaction, handover_id: int, items: list[tuple[str, int]], now: int) -> None:
    """Note what went over: kinds of work with the ids of each."""
    tx.run("UPDATE handover SET moved_at = :now WHERE id = :id", id=handover_id, now=now)
    tx.run_each(
        """INSERT INTO handover_item (handover_id, kind, subject) VALUES (:id, :kind, :subject)
        ON CONFLICT DO NOTHING""",
        [{"id": handover_id, "kind": kind, "subject": subject} for kind, subject in items],
    )


def items(tx: Transaction, handover_id: int) -> list[tuple[str, int]]:
    """Return what went over."""
    rows = tx.all("SELECT kind, subject FROM handover_item WHERE handover_id = :id", id=handover_id)
    return [(row["kind"], row["subject"]) for row in rows]


def running(tx: Transaction, person_id: int, moved_since: int) -> list[Handover]:
    """Return what the person has to do with now: open offers, and what can still be undone."""
    rows = tx.all(
        f"""SELECT {COLUMNS} FROM handover WHERE (giver = :id OR receiver = :id)
        AND (state = 'offered' OR state = 'accepted'
            AND (moved_at IS NULL OR moved_at > :since)) ORDER BY id""",
        id=person_id,
        since=moved_since,
    )
    return [_handover(row) for row in rows]


def offered_by(tx: Transaction, giver: int) -> list[Handover]:
    """Return somebody's offers that nobody has answered."""
    rows = tx.all(
        f"SELECT {COLUMNS} FROM handover WHERE giver = :giver AND state = 'offered'", giver=giver
    )
    return [_handover(row) for row in rows]


def to_move(tx: Transaction) -> list[Handover]:
    """Return what is accepted and waits for the receiver's duty to begin."""
    rows = tx.all(
        f"""SELECT {COLUMNS} FROM handover
        WHERE state = 'accepted' AND moved_at IS NULL ORDER BY id"""
    )
    return [_handover(row) for row in rows]


def history(tx: Transaction, scope: str | None, *, limit: int, skip: int) -> list[Handover]:
    """Return handovers of a unit, or all of them for no scope, the newest first."""
    rows = tx.all(
        f"""SELECT {COLUMNS} FROM handover WHERE :scope IS NULL OR unit = :scope
        ORDER BY id DESC LIMIT :limit OFFSET :skip""",
        scope=scope,
        limit=limit,
        skip=skip,
    )
    return [_handover(row) for row in rows]
