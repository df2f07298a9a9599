"""Copies, the list beside them, and losing all that the bot had."""

from collections.abc import Callable
from pathlib import Path

from bot import erasures
from bot.app import load_house
from bot.backups.making import Copies
from bot.restoring.keeping_back import Held
from bot.restoring.restoring import Restoring, Shielded
from config.settings import Settings
from tests.stories.world import World

Reached = Callable[[str], None]


def settings_of(world: World) -> Settings:
    """Return the settings of the world, with a folder of its own for copies."""
    return world.settings.model_copy(update={"backups": world.folder / "backups"})


async def copies(world: World) -> Path:
    """Make a copy as every night, and list the erasures as at every tick."""
    folder = settings_of(world).backups
    made = await Copies(world.db, folder, None, world.clock).make()
    await lists(world)
    return made.path


async def lists(world: World) -> None:
    """Write the erasures of now into the list."""
    path = settings_of(world).backups / erasures.FILE
    await erasures.flush(world.db, path, world.clock.seconds())


def loses(world: World) -> None:
    """Lose the database with all that stands beside it; the copies are on another disk."""
    for file in world.settings.database.parent.iterdir():
        file.unlink()


async def brings_back(
    world: World, copy: Path, *, sends: bool = False, reached: Reached = lambda _: None
) -> tuple[Shielded, list[Held]]:
    """Restore a copy as the command does; the bot does not run meanwhile."""
    settings = settings_of(world)
    restoring = Restoring(settings, load_house(settings), world.clock, reached)
    try:
        restoring.bring(copy)
        shielded = await restoring.shield(copy)
        due = await restoring.due()
        if not sends:
            await restoring.keep_back()
        await restoring.finish()
    finally:
        await restoring.clear_away()
    return shielded, due


async def is_restored(
    world: World, copy: Path, *, sends: bool = False, loss: bool = True
) -> tuple[Shielded, list[Held]]:
    """Stop the bot, lose the database, bring the copy back, and start the bot again."""
    await world.ends()
    if loss:
        loses(world)
    told = await brings_back(world, copy, sends=sends)
    world.remember()
    await world.restarts()
    await world.moves(seconds=10)
    return told
