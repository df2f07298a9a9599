"""Giving the database another key; killed at any instant, it opens with one that is kept.

The new key is on the disk before the database has it, and the old one stays beside it: copies of
before need it. What is half done is finished at the next start.
"""

import secrets
from pathlib import Path

from bot.clock import Clock
from bot.restoring import keys, swapping
from bot.restoring.restoring import Reached
from config.settings import Settings
from storage import copies, rekeying

KEY_BYTES = 32


async def change_key(settings: Settings, clock: Clock, reached: Reached = lambda _: None) -> Path:
    """Give the database, which nobody else uses, a new key; return where the old one is kept."""
    database, key_file = settings.database, settings.key_file
    old, new = keys.read(key_file), secrets.token_hex(KEY_BYTES)
    work = swapping.work_of(database)
    swapping.clear_away(work)
    swapping.demand_room(database, database.stat().st_size)
    try:
        await copies.make(database, old, work)
        reached("copied")
        rekeying.rekey(work, old, new)
        copies.check(work, new)
        reached("rekeyed")
        keys.write(keys.next_of(key_file), new)
        reached("new key kept")
        kept = keys.keep_earlier(key_file, old, clock.now())
        reached("old key kept")
        rekeying.empty_log(database, old)
        swapping.put(work, database)
        reached("in place")
        keys.put_in_place(key_file)
        reached("new key in use")
    finally:
        swapping.clear_away(work)
    return kept
