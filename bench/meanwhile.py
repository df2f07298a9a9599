"""People who go on while something large is done: how long their turns take then."""

import asyncio
import time
from collections.abc import Callable

from storage.database import Database
from storage.transaction import Transaction

TURNS_PER_SECOND = 100


async def go_on(db: Database, turn: Callable[[Transaction, int], None], took: list[float]) -> None:
    """Do numbered turns evenly until cancelled; add to ``took`` the seconds of each."""
    number = 0
    async with asyncio.TaskGroup() as group:
        while True:
            number += 1
            group.create_task(_timed(db, turn, number, took))
            await asyncio.sleep(1 / TURNS_PER_SECOND)


async def _timed(
    db: Database, turn: Callable[[Transaction, int], None], number: int, took: list[float]
) -> None:
    begun = time.perf_counter()
    await db.write(turn, number)
    took.append(time.perf_counter() - begun)
