"""``python -m bot backup``: a copy now, also while the bot runs."""

import sys
from pathlib import Path

from bot.backups.hook import HookFailed
from bot.backups.making import Copies, Made
from bot.cli.opening import copies, database, key_of
from bot.cli.wish import Wish
from bot.clock import Clock
from bot.erasures import FILE, list_of_stopped
from bot.lock import is_held


async def backup(wish: Wish) -> int | None:
    """Make a copy, check it, and let BACKUP_HOOK take it away; 2 when that does not work out.

    A copy to a place of its own (``--to``) is one's own matter: it is neither taken away nor ever
    removed.
    """
    settings, to = wish.settings, wish.asked.to
    if not settings.database.exists():
        print(f"There is no database at {settings.database} yet, and so nothing to copy.")
        return 2
    maker = copies(settings, database(settings))
    if wish.asked.new_folder:
        maker.begin_anew()
    if not is_held(settings.database):  # else the bot that holds it sees to its list
        key = key_of(settings)
        list_of_stopped(settings.database, key, settings.backups / FILE, Clock().seconds())
    made = await (maker.make() if to is None else maker.make_as(to))
    _tell(made)
    _tell_of_key(settings.key_file, given=settings.database_key is not None)
    return 0 if to is not None else await _carried(maker, made)


def _tell(made: Made) -> None:
    size = max(made.bytes / 1e6, 0.1)
    people = "1 person" if made.people == 1 else f"{made.people} people"
    print(f"{made.path}: {size:.1f} MB, {people}, read through and whole.")
    print(f"It took {made.seconds:.1f} s. The database has schema {made.schema}.")


def _tell_of_key(key_file: Path, *, given: bool) -> None:
    key = "DATABASE_KEY" if given else str(key_file)
    print(
        f"The key ({key}) is not in the copy: keep it elsewhere. Without it no copy can be read.",
        flush=True,
    )


async def _carried(maker: Copies, made: Made) -> int:
    try:
        if await maker.carry(made.path, aloud=True):
            print("BACKUP_HOOK has taken it.")
    except HookFailed as fault:
        print(f"alumni bot: {fault} The copy is on this machine only.", file=sys.stderr)
        return 2
    return 0
