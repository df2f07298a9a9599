"""Restores and changes of the key that are killed: ``python -m tests.restoring.killing WHAT …``.

WHAT is restore or rotate; each further argument is STEP=FOLDER: what is done in that folder is
killed as it has reached that step. One process for them all: starting Python takes long.
"""

import asyncio
import os
import signal
import sys
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

from bot.app import load_house
from bot.clock import Clock
from bot.restoring.restoring import Restoring
from bot.restoring.rotating import change_key
from config.settings import Settings

Reached = Callable[[str], None]
COPY = "copy.db"


def settings_in(folder: Path) -> Settings:
    """Return the settings of a bot that has all it owns in this folder."""
    return Settings(
        database=folder / "data" / "alumni.db",
        key_file=folder / "keys" / "alumni.key",
        backups=folder / "backups",
    )


async def restores(folder: Path, reached: Reached) -> None:
    """Bring the folder's copy back as the command does, keeping back what is due."""
    settings, copy = settings_in(folder), folder / COPY
    restoring = Restoring(settings, load_house(settings), Clock(), reached)
    try:
        restoring.bring(copy)
        await restoring.shield(copy)
        await restoring.keep_back()
        await restoring.finish()
    finally:
        await restoring.clear_away()


async def rotates(folder: Path, reached: Reached) -> None:
    """Give the folder's database another key."""
    await change_key(settings_in(folder), Clock(), reached)


WORKS: dict[str, Callable[[Path, Reached], Coroutine[Any, Any, None]]] = {
    "restore": restores,
    "rotate": rotates,
}


def _is_killed(what: str, step: str, folder: Path) -> int:
    """Do it in a process of its own that is killed at the step; return by which signal it ended."""
    child = os.fork()
    if child == 0:

        def reached(name: str) -> None:
            if name == step:
                os.kill(os.getpid(), signal.SIGKILL)

        asyncio.run(WORKS[what](folder, reached))
        os._exit(0)
    _, status = os.waitpid(child, 0)
    return os.WTERMSIG(status) if os.WIFSIGNALED(status) else 0


def main() -> None:
    """Kill each, and print the signal by which it ended."""
    what, *places = sys.argv[1:]
    for place in places:
        step, _, folder = place.partition("=")
        print(_is_killed(what, step, Path(folder)), flush=True)


if __name__ == "__main__":
    main()
