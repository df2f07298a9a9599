"""A disk that takes nothing any more: what people do is done when it does, once, and nothing else.

The message is for the person who runs the server: people's answers come later, that is all.
"""

from collections.abc import Callable
from contextlib import suppress

import pytest

from bot.intake import Intake
from storage import updates
from storage.errors import CannotWrite
from storage.transaction import Transaction
from tests.faults.conftest import Told
from tests.faults.disks import filled, read_only
from tests.stories.world import World

Failing = Callable[..., None]
PARTS = 6  # of the bot that tell of it: who takes in, who ticks, who sends, and three chores


def books(tx: Transaction) -> tuple[list[int], int, int]:
    """Return which updates have had their turn, how many failed, and how much waits unsaid."""
    done = [row[0] for row in tx.all("SELECT update_id FROM done_update ORDER BY update_id")]
    waiting = tx.value("SELECT count(*) FROM outbox WHERE state IN ('pending', 'sending')")
    return done, len(updates.failures(tx)), waiting


async def tries(world: World) -> float:
    """Let the bot do once all that it does by itself; return how long intake then pauses."""
    assert isinstance(world.app.intake, Intake)
    pause = await world.app.intake.poll_once()
    await world.app.clockwork.tick()
    await world.app.chores.drain()
    with suppress(CannotWrite):
        await world.app.dispatch.drain()
    return pause


@pytest.mark.parametrize(
    ("fails", "why"), [(filled, "the disk is full"), (read_only, "read-only")], ids=["full", "ro"]
)
async def test_what_people_do_waits_for_the_disk_and_is_done_once(
    world: World, told: Told, fails: Failing, why: str
) -> None:
    """Nothing is confirmed and nobody is told twice; the log says why, in a line and no trace."""
    members = [await world.member(f"Jäsen {n}", language="en") for n in range(12)]
    newcomers = [world.stranger(f"Uusi {n}", "en") for n in range(40)]
    many = len(members) + len(newcomers)
    await world.db._writer.hop(fails)
    for one in members:
        one.account.says("/events")
    for one in newcomers:
        one.account.starts()
    assert await tries(world) > 0
    assert len(world.telegram.updates_waiting()) == many
    for _ in range(2):
        await tries(world)
    assert told.of(why)
    assert not [line for line in told.lines if "\n" in line]  # no traces: nothing is to be mended
    assert len(told.lines) <= 3 * PARTS
    await world.db._writer.hop(lambda disk: fails(disk, over=True))
    for _ in range(2):
        await world.settles()
        await world.moves(minutes=11)  # work behind the turns is tried again
    for one in members:
        assert one.count_of("No events are coming up") == 1
    for one in newcomers:
        assert one.count_of("alumni") == 1
    done, failed, waiting = await world.db.read(books)
    assert (done, failed, waiting) == ([*range(1, many + 1)], 0, 0)
