"""Scheduled announcements whose holder's duty has ended: told of, and taken by somebody else."""

from datetime import UTC, datetime

import pytest

from storage import duties
from tests.stories.duties import coordinates
from tests.stories.test_scheduling_news import THURSDAY, scheduled
from tests.stories.world import Alumnus, World


@pytest.fixture
async def ville(world: World) -> Alumnus:
    """A coordinator of the whole school; he reads Finnish."""
    return await coordinates(await world.member("Ville", wants=()), None)


@pytest.fixture
async def liisa(world: World) -> Alumnus:
    """Another one."""
    return await coordinates(await world.member("Liisa", wants=()), None)


async def test_the_others_are_told_when_a_duty_is_ended_and_can_take_it(
    world: World, kaisa: Alumnus, ville: Alumnus, liisa: Alumnus, aino: Alumnus
) -> None:
    """By title and time; whoever takes it sends it."""
    await scheduled(ville)
    await kaisa.says("/team")
    await kaisa.taps("Ville", "Lopeta tehtävä", "Kyllä, päätä")
    liisa.sees("Näitä tiedotteita ei hoida enää kukaan", "Kahvit torstaina", "5. marraskuuta 2026")
    await liisa.taps("1. Kahvit torstaina")
    liisa.sees("Tiedotetta ei hoida enää kukaan")
    await liisa.taps("Hoidan tämän")
    liisa.sees("Nyt sinä hoidat")
    assert "Hoidan tämän" not in liisa.labels
    await world.moves_to(THURSDAY)
    aino.sees("Kahvit torstaina")


@pytest.mark.usefixtures("aino")
async def test_they_are_told_too_when_its_last_day_has_passed(
    world: World, ville: Alumnus, liisa: Alumnus
) -> None:
    """The clock tells, once."""
    await scheduled(ville)
    record = await ville.record()
    assert record is not None
    duty = await world.db.read(duties.of_person, record.id, world.clock.seconds())
    assert duty is not None
    end = int(datetime(2026, 11, 3, 10, 0, tzinfo=UTC).timestamp())
    await world.db.write(duties.set_end, duty.id, end)
    await world.moves_to(datetime(2026, 11, 3, 10, 1, tzinfo=UTC))
    await world.moves(minutes=2)
    assert liisa.count_of("Näitä tiedotteita ei hoida enää kukaan") == 1
    assert not ville.has_seen("Näitä tiedotteita ei hoida enää kukaan")
