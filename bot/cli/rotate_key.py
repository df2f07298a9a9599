"""``python -m bot rotate-key``: the database gets another key, made here."""

import sys

from bot.cli.wish import Wish
from bot.clock import Clock
from bot.lock import alone
from bot.restoring import keys
from bot.restoring.rotating import change_key
from config.settings import Settings


async def rotate_key(wish: Wish) -> int:
    """Change the key; return 0, or 2 after a sentence of why not. Nothing is changed then."""
    settings = wish.settings
    reason = _why_not(settings)
    if reason is not None:
        print(f"alumni bot: {reason}", file=sys.stderr)
        return 2
    with alone(settings.database):
        keys.finish_change(settings.key_file, settings.database)
        kept = await change_key(settings, Clock())
    print(f"The database has a new key. It is in {settings.key_file}: keep a copy elsewhere.")
    print(f"The old key is in {kept}. Copies made until now need it, so keep both.")
    print("Make a copy under the new key now: python -m bot backup")
    return 0


def _why_not(settings: Settings) -> str | None:
    if settings.database_key is not None:
        return (
            "The key is in DATABASE_KEY, which this command cannot change. Write it into "
            f"{settings.key_file} (readable by the bot only), remove DATABASE_KEY, and try again."
        )
    if not settings.database.exists():
        return f"There is no database at {settings.database} yet; it gets its key when it is made."
    return None
