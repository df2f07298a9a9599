"""Duties: who coordinates which unit in which period, and the links by which a duty is given."""

from dataclasses import dataclass

from storage.people import COLUMNS, Person, to_person
from storage.transaction import Row, Transaction

COORDINATOR, VIEWER = "coordinator", "viewer"

# The condition on ``duty`` that it is in force at ``:now``.
IN_FORCE = """duty.ended_at IS NULL AND duty.starts_at <= :now
    AND (duty.ends_at IS NULL OR duty.ends_at > :now)"""


@dataclass(frozen=True, slots=True)
class Duty:
    """A duty; ``unit`` None is the whole school. Times are UTC epoch seconds.

    It is in force from ``starts_at`` until ``ends_at``, without end if that is None. A viewer sees
    counts and nothing else.
    """

    id: int
    person_id: int
    unit: str | None
    role: str
    given_at: int
    starts_at: int
    ends_at: int | None
    name: str | None = None

    @property
    def coordinates(self) -> bool:
        """Whether it is a coordinator's, and not a viewer's."""
        return self.role == COORDINATOR


@dataclass(frozen=True, slots=True)
class DutyLink:
    """A link that makes whoever opens it first a coordinator."""

    id: int
    unit: str | None
    made_by: int
    expires_at: int
    used_at: int | None


DUTY = """duty.id, duty.person_id, duty.unit, duty.role, duty.given_at, duty.starts_at,
    duty.ends_at"""


def _duty(row: Row) -> Duty:
    return Duty(*tuple(row))


def of_person(tx: Transaction, person_id: int, now: int) -> Duty | None:
    """Return the person's duty in force at ``now``; of several the one that began last."""
    row = tx.one(
        f"""SELECT {DUTY} FROM duty WHERE duty.person_id = :person_id AND {IN_FORCE}
        ORDER BY duty.starts_at DESC, duty.id DESC LIMIT 1""",
        person_id=person_id,
        now=now,
    )
    return _duty(row) if row is not None else None


def all_in_force(tx: Transaction, now: int) -> list[Duty]:
    """Return every duty in force with the holder's name, the oldest first."""
    rows = tx.all(
        f"""SELECT {DUTY}, person.name FROM duty JOIN person ON person.id = duty.person_id
        WHERE {IN_FORCE} ORDER BY duty.given_at, duty.id""",
        now=now,
    )
    return [_duty(row) for row in rows]


def people_for(tx: Transaction, unit: str | None, now: int) -> list[Person]:
    """Return who can be reached of those who coordinate this unit now, or the whole school."""
    rows = tx.all(
        f"""SELECT {COLUMNS} FROM person WHERE unreachable_at IS NULL AND id IN (
            SELECT person_id FROM duty WHERE {IN_FORCE} AND duty.role = '{COORDINATOR}'
            AND (duty.unit IS NULL OR duty.unit = :unit)
        ) ORDER BY id""",
        unit=unit,
        now=now,
    )
    return [to_person(row) for row in rows]


def give(
    tx: Transaction,
    person_id: int,
    unit: str | None,
    given_by: int,
    now: int,
    *,
    role: str = COORDINATOR,
    period: tuple[int, int | None] | None = None,
) -> None:
    """Give a duty for a period, from now on without end if none is given.

    One that begins now ends what the same person had before.
    """
    starts_at, ends_at = period or (now, None)
    if starts_at <= now:
        end(tx, person_id, now)
    tx.run(
        """INSERT INTO duty (person_id, unit, given_by, given_at, role, starts_at, ends_at)
        VALUES (:person_id, :unit, :given_by, :now, :role, :starts_at, :ends_at)""",
        person_id=person_id,
        unit=unit,
        given_by=given_by,
        now=now,
        role=role,
        starts_at=starts_at,
        ends_at=ends_at,
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
