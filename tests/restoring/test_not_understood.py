"""One row of a copy cannot be understood: that must not stand between a school and its copy."""

from datetime import timedelta

import pytest

from bot.cli.restore import words_of
from bot.restoring.keeping_back import PIECES, keep_back
from storage.database import Database
from tests import migrated
from tests.restoring.disaster import copies, is_restored
from tests.restoring.test_nothing_twice import LAPSED, lives_on, said, settled
from tests.stories.world import Alumnus, World

NO_SNAPSHOT = "UPDATE survey_round SET snapshot = '{}' WHERE id = :id"
NO_EVENT = "UPDATE event SET told = '7' WHERE title = 'Ohi jo'"
NO_SEAT = "UPDATE event SET programme = '7' WHERE title = 'Täynnä'"
NO_VISIT = "UPDATE visit SET fields = '7' WHERE id = 1"
NO_LETTER = "UPDATE announcement SET audience = '7'"


async def spoil(db: Database, sql: str, **values: int) -> None:
    """Leave a row as no version of the bot has written it."""
    assert await db.write(lambda tx: tx.run(sql, **values))


@pytest.mark.parametrize(
    ("sql", "kind", "where"),
    [
        (NO_SNAPSHOT.replace(":id", "1"), "reminders of surveys", "survey_round 1"),
        (NO_SNAPSHOT.replace(":id", "2"), "reminders of feedback", "survey_round 2"),
        (NO_EVENT, "thank-yous after events", "event"),
        (NO_SEAT, "seats on offer", "event"),
        (NO_VISIT, "messages about visits", "storage/visits.py"),
        (NO_LETTER, "recurring announcements", "storage/audience.py"),
    ],
    ids=["survey", "feedback", "event", "seat", "visit", "letter"],
)
async def test_one_row_keeps_nothing_else_from_being_kept_back(
    world: World, kaisa: Alumnus, sql: str, kind: str, where: str
) -> None:
    """Its kind is told with the row or the place, and is kept back bluntly; the others as ever."""
    await settled(world, kaisa)
    world.clock.move(timedelta(hours=36))
    house, now = world.app.house, world.clock.seconds()

    await spoil(world.db, sql)
    found = await world.db.write(lambda tx: keep_back(house, tx, now))
    assert len(found) == len(PIECES) - 2  # cohorts and notice are counted as campaigns under way
    (fault,) = [one for one in found if one.fault]
    assert fault.several == kind
    assert where in (fault.fault or "")
    assert kind in words_of(fault)
    again = await world.db.write(lambda tx: keep_back(house, tx, now))
    assert [one.several for one in again if one.number] == []


async def test_what_a_row_hides_is_not_said_twice(world: World, kaisa: Alumnus) -> None:
    """Snapshots that nobody can read: the copy is restored, and nobody hears anything again."""
    await settled(world, kaisa)
    copy, before = await copies(world), said(world)
    await lives_on(world, 36)
    lost = said(world) - before
    copied = Database(copy, migrated.KEY, readers=1)
    async with await copied.open(world.clock.seconds()) as db:
        for number in (1, 2):
            await spoil(db, NO_SNAPSHOT, id=number)

    _, due = await is_restored(world, copy)
    assert sum(one.fault is not None for one in due) == 2
    await lives_on(world, 36)
    again = said(world) - lost - before
    assert [one for one in again if one in lost and LAPSED not in one[1]] == []
