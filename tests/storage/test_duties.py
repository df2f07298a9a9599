"""Duties in force at a moment: compared with plain Python over any periods that overlap."""

import random
from collections.abc import Sequence

from storage import duties, people
from storage.database import Database
from storage.duties import COORDINATOR, VIEWER, Duty
from storage.transaction import Transaction
from tests.storage.conftest import NOW

UNITS = (None, "oulu", "kokkola")
PEOPLE, DUTIES, MOMENTS = 5, 30, 60


def expected(given: Sequence[Duty], person: int, now: int) -> int | None:
    """Return the id of the person's duty in force, by the rule: the last to begin."""
    runs = [
        (one.starts_at, one.id)
        for one in given
        if one.person_id == person and one.ended_at is None and one.starts_at <= now
        if one.ends_at is None or one.ends_at > now
    ]
    return max(runs)[1] if runs else None


def some_duty(tx: Transaction, dice: random.Random, person: int) -> Duty:
    starts_at = NOW + dice.randrange(40)
    number = tx.insert(
        """INSERT INTO duty (person_id, unit, role, given_by, given_at, starts_at, ends_at,
            ended_at)
        VALUES (:person, :unit, :role, 1, 0, :starts_at, :ends_at, :ended_at) RETURNING id""",
        person=person,
        unit=dice.choice(UNITS),
        role=dice.choice((COORDINATOR, COORDINATOR, VIEWER)),
        starts_at=starts_at,
        ends_at=dice.choice((None, starts_at + 1 + dice.randrange(20))),
        ended_at=dice.choice((None, None, NOW)),
    )
    found = duties.by_id(tx, number)
    assert found is not None
    return found


async def test_who_is_on_duty_is_the_same_however_it_is_asked(db: Database) -> None:
    """By person, among all duties, and as those who hear of a unit."""
    seed = random.randrange(2**32)
    print(f"seed {seed}")
    dice = random.Random(seed)

    def story(tx: Transaction) -> None:
        ids = [people.arrive(tx, 100 + n, "fi", NOW).id for n in range(PEOPLE)]
        given = [some_duty(tx, dice, dice.choice(ids)) for _ in range(DUTIES)]
        for now in range(NOW, NOW + MOMENTS):
            ours = {one: expected(given, one, now) for one in ids}
            found = {one: duties.of_person(tx, one, now) for one in ids}
            assert {k: v.id if v else None for k, v in found.items()} == ours, (seed, now)
            rows = tx.all(f"SELECT id FROM duty WHERE {duties.IN_FORCE}", now=now)
            everybody = {row["id"] for row in rows}
            assert everybody == {one for one in ours.values() if one is not None}, (seed, now)
            for unit in UNITS:
                hear = [one.id for one in duties.people_for(tx, unit, now)]
                covering = [
                    duty.person_id
                    for duty in found.values()
                    if duty is not None and duty.coordinates and duty.unit in (None, unit)
                ]
                assert hear == sorted(covering), (seed, now, unit)

    await db.write(story)


async def test_a_duty_that_begins_ends_the_one_before(db: Database) -> None:
    """Once, however late it is noticed; and one that is over by then was never noticed."""

    def story(tx: Transaction) -> None:
        me = people.arrive(tx, 7, "fi", NOW).id
        first = duties.give(tx, me, "oulu", me, NOW)
        second = duties.give(tx, me, None, me, NOW, period=(NOW + 10, None))
        missed = duties.give(tx, me, None, me, NOW, role=VIEWER, period=(NOW + 5, NOW + 8))
        assert duties.begin(tx, NOW) == ([], [])
        begun, over = duties.begin(tx, NOW + 60)
        assert [one.id for one in begun] == [second]
        assert sorted(one.id for one in over) == [first, missed]
        assert duties.begin(tx, NOW + 61) == ([], [])
        ended = {one.id: one.ended_at for one in duties.ended(tx, None, limit=9, skip=0)}
        assert ended == {first: NOW + 5, missed: NOW + 8}

    await db.write(story)
