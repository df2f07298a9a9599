"""``python -m bot failures``: what went wrong, for the owner to see."""

import asyncio
from datetime import UTC, datetime

from bot.cli.opening import key_of
from bot.cli.wish import Wish
from storage import looking, updates
from storage.transaction import Transaction


async def show_failures(wish: Wish) -> None:
    """Print the newest failures with their updates and traces; they may hold what people wrote.

    The database is read as it is: a bot of an earlier version may be at work on it.
    """
    if not wish.settings.database.exists():
        print(f"There is no database at {wish.settings.database} yet, and so no failures.")
        return
    path, key = wish.settings.database, key_of(wish.settings)
    found, number = await asyncio.to_thread(looking.look, path, key, _newest, wish.asked.last)
    for failure in reversed(found):
        when = datetime.fromtimestamp(failure.failed_at, UTC).astimezone()
        print(f"#{failure.id}  {when:%Y-%m-%d %H:%M:%S %Z}  {failure.place}")
        print(f"    {failure.error}")
        print(f"    update {failure.update_id}: {failure.given}")
        print("    " + failure.trace.rstrip().replace("\n", "\n    "))
    more = f" of {number}; --last {number} shows all" if number > len(found) else ""
    shown = "1 failure is" if len(found) == 1 else f"{len(found)} failures are"
    print(f"{shown} shown{more}." if found else "Nothing has failed in the last 30 days.")


def _newest(tx: Transaction, most: int) -> tuple[list[updates.Failure], int]:
    """Return the newest failures, and how many are kept."""
    return updates.failures(tx, most), updates.count_failures(tx)
