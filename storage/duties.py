"""Duties: who coordinates which unit, and the one-time links by which a duty is given."""

from dataclasses import dataclass

from storage.people import COLUMNS, Person, to_person
from storage.transaction import Transaction


@dataclass(frozen=True, slots=True)
class Duty:
    """A coordinator's duty in force; ``unit`` None is the whole school."""

    id: int
    person_id: int
    unit: str | None
    given_at: int
    name: str | None = None


@dataclass(frozen=True, slots=True)
class DutyLink:
    """A link that makes whoever opens it first a coordinator."""

    id: int
    unit: str | None
    made_by: int
    expires_at: int
    used_at: int | None


def of_person(tx: Transaction, person_id: int) -> Duty | None:
    """Return the person's duty in force."""
    row = tx.one(
        """SELECT id, person_id, unit, given_at FROM duty
        WHERE person_id = :person_id AND ended_at IS NULL""",
        person_id=person_id,
    )
    return Duty(*tuple(row)) if row is not None else None


def all_in_force(tx: Transaction) -> list[Duty]:
    """Return every duty in force with the holder's name, the oldest first."""
    rows = tx.all(
        """SELECT duty.id, person_id, duty.unit, given_at, person.name FROM duty
        JOIN person ON person.id = person_id WHERE ended_at IS NULL ORDER BY given_at, duty.id"""
    )
    return [Duty(*tuple(row)) for row in rows]


def people_for(tx: Transaction, unit: str | None) -> list[Person]:
    """Return who can be reached of those who coordinate this unit now, or the whole school."""
    rows = tx.all(
        f"""SELECT {COLUMNS} FROM person WHERE unreachable_at IS NULL AND id IN (
            SELECT person_id FROM duty
            WHERE ended_at IS NULL AND (duty.unit IS NULL OR duty.unit = :unit)
        ) ORDER BY id""",
        unit=unit,
    )
    return [to_person(row) for row in rows]


def give(tx: Transaction, person_id: int, unit: str | None, given_by: int, now: int) -> None:
    """Give a duty; an earlier one of the same person ends."""
    end(tx, person_id, now)
    tx.run(
        """INSERT INTO duty (person_id, unit, given_by, given_at)
        VALUES (:person_id, :unit, :given_by, :now)""",
        person_id=person_id,
        unit=unit,
        given_by=given_by,
        now=now,
    )


def end(tx: Transaction, person_id: int, now: int) -> bool:
    """End the person's duty; return whether there was one.

    What waits to tell them of somebody else is not theirs to hear any more.
    """
    tx.run(
        """UPDATE outbox SET state = 'cancelled', reason = 'duty ended', ended_at = :now,
            content = NULL
        WHERE person_id = :person_id AND campaign_id IS NULL AND state = 'pending'
        AND about IS NOT NULL""",
        person_id=person_id,
        now=now,
    )
    ended = tx.run(
        "UPDATE duty SET ended_at = :now WHERE person_id = :person_id AND ended_at IS NULL",
        person_id=person_id,
        now=now,
    )
    return ended > 0


def make_link(
    tx: Transaction,
    secret_hash: bytes,
    unit: str | None,
    made_by: int,
    *,
    now: int,
    expires_at: int,
) -> None:
    """Keep a new link by the hash of its secret."""
    tx.run(
        """INSERT INTO duty_link (secret_hash, unit, made_by, made_at, expires_at)
        VALUES (:secret_hash, :unit, :made_by, :now, :expires_at)""",
        secret_hash=secret_hash,
        unit=unit,
        made_by=made_by,
        now=now,
        expires_at=expires_at,
    )


def find_link(tx: Transaction, secret_hash: bytes) -> DutyLink | None:
    """Return the link with this hash, used or not, expired or not."""
    row = tx.one(
        """SELECT id, unit, made_by, expires_at, used_at FROM duty_link
        WHERE secret_hash = :secret_hash""",
        secret_hash=secret_hash,
    )
    return DutyLink(*tuple(row)) if row is not None else None


def use_link(tx: Transaction, link_id: int, now: int) -> None:
    """Mark a link as used."""
    tx.run("UPDATE duty_link SET used_at = :now WHERE id = :id", id=link_id, now=now)
