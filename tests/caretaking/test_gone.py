"""What is no fault of the bot's: a disk of copies that is gone, and a machine that slept."""

import threading
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from bot.alarms import Alarms
from storage import alarms
from tests.caretaking.cared import Cared
from tests.stories.world import Alumnus

IS_BACK = threading.Event()


def hangs() -> datetime | None:
    """Wait as for a network's disk whose server is gone."""
    IS_BACK.wait(60)
    return None


def is_refused() -> datetime | None:
    """Look into a folder that only another user may read."""
    raise PermissionError(13, "Permission denied")


@pytest.mark.parametrize("looks", [hangs, is_refused])
async def test_copies_that_cannot_be_looked_at_hide_nothing_else(
    world: Cared, kaisa: Alumnus, looks: Callable[[], datetime | None]
) -> None:
    """What else is wrong is told, and in a while that there are no copies."""
    senses = replace(world.around.senses(), copy=looks)
    world.alarms = Alarms(world.app, world.timer, senses, disk_seconds=0.01)
    world.around.is_low = True
    await world.passes(minutes=10)
    kaisa.sees("levy")
    IS_BACK.set()


async def test_a_machine_that_slept_is_no_clock_that_was_moved(
    world: Cared, kaisa: Alumnus
) -> None:
    """A laptop's lid was closed for the night: the bot was away, and its clock was right."""
    slept = [0.0]
    senses = replace(world.around.senses(), uptime=lambda: world.timer.time() + slept[0])
    world.alarms = Alarms(world.app, world.timer, senses)
    await world.passes(minutes=2)
    world.clock.move(timedelta(hours=8))
    slept[0] += 8 * 3600.0
    await world.passes(minutes=1)
    kept = await world.db.read(alarms.standing)
    assert kept["asleep"].told_at is not None
    assert "clock" not in kept
