"""``python -m bot failures``: what went wrong, for the owner to see."""

from datetime import UTC, datetime

from bot.cli.opening import database
from bot.cli.wish import Wish
from bot.clock import Clock
from storage import updates


async def show_failures(wish: Wish) -> None:
    """Print the newest failures with their updates and traces; they may hold what people wrote."""
    if not wish.settings.database.exists():
        print(f"There is no database at {wish.settings.database} yet, and so no failures.")
        return
    async with await database(wish.settings).open(Clock().seconds()) as db:
        found = await db.read(updates.failures, wish.asked.last)
    for failure in reversed(found):
        when = datetime.fromtimestamp(failure.failed_at, UTC).astimezone()
        print(f"#{failure.id}  {when:%Y-%m-%d %H:%M:%S %Z}  {failure.place}")
        print(f"    {failure.error}")
        print(f"    update {failure.update_id}: {failure.given}")
        print("    " + failure.trace.rstrip().replace("\n", "\n    "))
    print(f"{len(found)} failures shown.")
