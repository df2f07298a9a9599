"""Duties: who coordinates which unit, or sees its counts, in which period."""

from dataclasses import dataclass
from functools import partial

from storage.ids import following
from storage.people import COLUMNS, Person, to_person
from storage.transaction import Row, Transaction

COORDINATOR, VIEWER = "coordinator", "viewer"

_RUNS = """{0}.ended_at IS NULL AND {0}.starts_at <= :now
    AND ({0}.ends_at IS NULL OR {0}.ends_at > :now)"""
# The condition on ``duty`` that it is in force at ``:now``; of one person's only the last to begin.
IN_FORCE = f"""{_RUNS.format("duty")} AND NOT EXISTS (
    SELECT 1 FROM duty AS later WHERE later.person_id = duty.person_id
    AND {_RUNS.format("later")}
    AND (later.starts_at, later.id) > (duty.starts_at, duty.id))"""
# The condition that it is in force or is still to come.
OPEN = "duty.ended_at IS NULL AND (duty.ends_at IS NULL OR duty.ends_at > :now)"


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
    ended_at: int | None = None
    name: str | None = None

    @property
    def coordinates(self) -> bool:
        """Whether it is a coordinator's, and not a viewer's."""
        return self.role == COORDINATOR


DUTY = """duty.id, duty.person_id, duty.unit, duty.role, duty.given_at, duty.starts_at,
    duty.ends_at, duty.ended_at"""


def _duty(row: Row) -> Duty:
    return Duty(*tuple(row))


def of_person(tx: Transaction, person_id: int, now: int) -> Duty | None:
    """Return the person's duty in force at ``now``; of several the one that began last."""
    row = tx.one(
        f"""SELECT {DUTY} FROM duty WHERE duty.person_id = :person_id
        AND {_RUNS.format("duty")} ORDER BY duty.starts_at DESC, duty.id DESC LIMIT 1""",
        person_id=person_id,
        now=now,
    )
    return _duty(row) if row is not None else None


def by_id(tx: Transaction, duty_id: int) -> Duty | None:
    """Return the duty with this id and its holder's name, whatever has become of it."""
    found = _named(tx, "duty.id = :id", "duty.id", id=duty_id)
    return found[0] if found else None


def team(tx: Transaction, scope: str | None, now: int) -> list[Duty]:
    """Return the duties that look after a unit, in force or to come; all of them for no scope."""
    return _named(
        tx,
        f"{OPEN} AND (:scope IS NULL OR duty.unit IS NULL OR duty.unit = :scope)",
        "duty.starts_at > :now, duty.starts_at, duty.id",
        scope=scope,
        now=now,
    )


def ended(tx: Transaction, scope: str | None, *, limit: int, skip: int) -> list[Duty]:
    """Return duties that have ended, in a unit or in the whole school, the last ones first."""
    return _named(
        tx,
        "duty.ended_at IS NOT NULL AND (:scope IS NULL OR duty.unit = :scope)",
        "duty.ended_at DESC, duty.id DESC LIMIT :limit OFFSET :skip",
        scope=scope,
        limit=limit,
        skip=skip,
    )


def every(tx: Transaction, person_id: int) -> list[Duty]:
    """Return all duties that the person has, had or will have, the last to begin first."""
    return _named(tx, "duty.person_id = :id", "duty.starts_at DESC, duty.id DESC", id=person_id)


def coming(tx: Transaction, person_id: int, now: int) -> list[Duty]:
    """Return the person's duties that are still to begin, the next one first."""
    return _named(
        tx,
        "duty.person_id = :id AND duty.ended_at IS NULL AND duty.starts_at > :now",
        "duty.starts_at, duty.id",
        id=person_id,
        now=now,
    )


def on_duty(tx: Transaction, unit: str | None, now: int, most: int) -> list[Duty]:
    """Return coordinators of exactly this unit (None: the whole school) who have a name."""
    return _named(
        tx,
        f"""{IN_FORCE} AND duty.role = '{COORDINATOR}' AND duty.unit IS :unit
        AND person.name IS NOT NULL AND person.name <> ''""",
        "duty.starts_at, duty.id LIMIT :most",
        unit=unit,
        now=now,
        most=most,
    )


def _named(tx: Transaction, condition: str, order: str, **values: object) -> list[Duty]:
    rows = tx.all(
        f"""SELECT {DUTY}, person.name FROM duty JOIN person ON person.id = duty.person_id
        WHERE {condition} ORDER BY {order}""",
        **values,
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
) -> int:
    """Give a duty for a period, from now on without end if none is given; return its id.

    One that begins now ends what the same person had before.
    """
    starts_at, ends_at = period or (now, None)
    if starts_at <= now:
        _end_begun(tx, person_id, now)
    return tx.insert(
        """INSERT INTO duty (id, person_id, unit, given_by, given_at, role, starts_at, ends_at,
            begun_told)
        VALUES (:id, :person_id, :unit, :given_by, :now, :role, :starts_at, :ends_at,
            :starts_at <= :now) RETURNING id""",
        id=following(tx, "duty"),
        person_id=person_id,
        unit=unit,
        given_by=given_by,
        now=now,
        role=role,
        starts_at=starts_at,
        ends_at=ends_at,
    )


def _end_begun(tx: Transaction, person_id: int, now: int) -> None:
    """End what the person has been doing; what is to come stays."""
    hush(tx, person_id, now)
    tx.run(
        """UPDATE duty SET ended_at = min(:now, coalesce(ends_at, :now))
        WHERE person_id = :person_id AND ended_at IS NULL AND starts_at <= :now""",
        person_id=person_id,
        now=now,
    )


def begin(tx: Transaction, now: int) -> tuple[list[Duty], list[Duty]]:
    """Return the duties that have begun since the last time, and the earlier ones that these end.

    Those that are over as well were never noticed, so they are not among the begun.
    """
    ended: list[int] = []
    begun = _named(
        tx,
        "duty.begun_told = 0 AND duty.ended_at IS NULL AND duty.starts_at <= :now",
        "duty.starts_at, duty.id",
        now=now,
    )
    for duty in begun:
        tx.run("UPDATE duty SET begun_told = 1 WHERE id = :id", id=duty.id)
        before = tx.all(
            """UPDATE duty SET ended_at = min(:at, coalesce(ends_at, :at))
            WHERE person_id = :person_id AND ended_at IS NULL AND id <> :id
            AND (starts_at, id) < (:at, :id) RETURNING id""",
            person_id=duty.person_id,
            id=duty.id,
            at=duty.starts_at,
        )
        if before:
            hush(tx, duty.person_id, now)
        ended += [row["id"] for row in before]
    lasting = [one for one in begun if one.ends_at is None or one.ends_at > now]
    over = [one for one in map(partial(by_id, tx), ended) if one is not None]
    return [one for one in lasting if one.id not in ended], over


def run_out(tx: Transaction, now: int) -> list[Duty]:
    """End the duties whose time is over, and return them."""
    over = _named(
        tx, "duty.ended_at IS NULL AND duty.ends_at <= :now", "duty.ends_at, duty.id", now=now
    )
    for duty in over:
        tx.run("UPDATE duty SET ended_at = ends_at, begun_told = 1 WHERE id = :id", id=duty.id)
        if of_person(tx, duty.person_id, now) is None:
            hush(tx, duty.person_id, now)
    return over


def ending_soon(tx: Transaction, now: int, seconds: int) -> list[Duty]:
    """Return the duties in force that end within so many seconds, each once.

    Whoever got one for a shorter time knows its end.
    """
    soon = _named(
        tx,
        f"""{IN_FORCE} AND duty.reminded_at IS NULL AND duty.ends_at <= :now + :seconds
        AND duty.starts_at <= duty.ends_at - :seconds""",
        "duty.ends_at, duty.id",
        now=now,
        seconds=seconds,
    )
    for duty in soon:
        tx.run("UPDATE duty SET reminded_at = :now WHERE id = :id", now=now, id=duty.id)
    return soon


def set_end(tx: Transaction, duty_id: int, ends_at: int | None) -> None:
    """Let a duty end at another time, or not by itself; a reminder comes anew."""
    tx.run(
        """UPDATE duty SET ends_at = :ends_at, reminded_at = NULL
        WHERE id = :id AND ended_at IS NULL""",
        id=duty_id,
        ends_at=ends_at,
    )


def end_one(tx: Transaction, duty: Duty, now: int) -> bool:
    """End one duty at once, or take back one to come; return whether it was open."""
    ended = tx.run(
        "UPDATE duty SET ended_at = :now, begun_told = 1 WHERE id = :id AND ended_at IS NULL",
        id=duty.id,
        now=now,
    )
    if of_person(tx, duty.person_id, now) is None:
        hush(tx, duty.person_id, now)
    return ended > 0


def end(tx: Transaction, person_id: int, now: int) -> bool:
    """End all the person's duties, those to come as well; return whether there was one."""
    hush(tx, person_id, now)
    ended = tx.run(
        """UPDATE duty SET ended_at = :now, begun_told = 1
        WHERE person_id = :person_id AND ended_at IS NULL""",
        person_id=person_id,
        now=now,
    )
    return ended > 0


def hush(tx: Transaction, person_id: int, now: int) -> None:
    """Cancel what waits to tell a person of somebody else: it is not theirs to hear any more."""
    tx.run(
        """UPDATE outbox SET state = 'cancelled', reason = 'duty ended', ended_at = :now,
            content = NULL
        WHERE person_id = :person_id AND campaign_id IS NULL AND state = 'pending'
        AND about IS NOT NULL""",
        person_id=person_id,
        now=now,
    )
