"""What is kept: the key, the database, room on the disk, and copies."""

import asyncio
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

from bot.backups.keeping import newest
from bot.cli.checks.files import is_open, may_write
from bot.cli.checks.lines import Line, broken, fine, look
from bot.disk import room
from bot.restoring.keys import fitting, in_use, next_of
from config.settings import Settings
from storage import looking
from storage.errors import StorageError

OLD, VERY_OLD = timedelta(hours=26), timedelta(days=8)
TOO_LITTLE = 50_000_000  # bytes: less than a day's work needs
DAY = 24 * 3600


def of_key(settings: Settings) -> tuple[list[Line], str | None]:
    """Tell whether there is a key that can be one; return it."""
    given, path = settings.database_key, settings.key_file
    if given is None and next_of(path).exists() and settings.database.exists():
        return _of_change(settings)
    if given is None and not path.exists():
        return [_of_none(settings)], None
    try:
        key = in_use(settings)
    except StorageError as error:
        do = "put it back from your copy, readable by the user that runs the bot"
        return [broken("key", str(error), do)], None
    if given is not None:
        return [fine("key", "in DATABASE_KEY")], key
    if is_open(path):
        return [look("key", f"other users may read {path}", f"chmod 600 {path}")], key
    return [fine("key", f"{path}; keep a copy of it off this machine")], key


def _of_none(settings: Settings) -> Line:
    path = settings.key_file
    if not settings.database.exists():
        return fine("key", f"is made at the first start, in {path}")
    said = f"{path} is missing, and nobody can read {settings.database} without it"
    return broken("key", said, "put it back from where you keep a copy of it")


def _of_change(settings: Settings) -> tuple[list[Line], str | None]:
    """Find the key of a database whose key was about to be changed."""
    try:
        key = fitting(settings.database, settings)
    except StorageError as error:
        return [broken("key", str(error))], None
    if key is None:
        do = "put the key back from where you keep a copy of it"
        return [broken("key", f"neither key in {settings.key_file.parent} fits", do)], None
    return [
        look("key", "its change was cut off", "the next start of the bot brings it to its end")
    ], key


async def of_database(settings: Settings, key: str | None, now: int) -> list[Line]:
    """Read the whole database through; the bot may be at work on it meanwhile."""
    path = settings.database
    if not may_write(path):
        do = "give it and its folder to the user that runs the bot (chown); check the disk"
        return [broken("database", f"this user may not write to {path}", do)]
    if not path.exists():
        return [fine("database", f"is made at the first start, in {path}")]
    if key is None:
        return [broken("database", "cannot be read without its key")]
    try:
        found = await asyncio.to_thread(looking.look_through, path, key)
    except StorageError as error:
        do = "python -m bot restore brings back a copy from BACKUPS; see the README"
        return [broken("database", str(error), do)]
    size = f"{found.bytes / 1e6:.1f} MB, people: {found.people}, schema {found.schema}"
    if found.schema < looking.newest_schema():
        do = "the next start makes a copy and brings it up to date"
        return [look("database", f"whole; {size}, of an earlier version of the bot", do)]
    failed = await asyncio.to_thread(looking.look, path, key, looking.failures_since, now - DAY)
    return [fine("database", f"whole; {size}"), _of_failures(failed)]


def _of_failures(count: int) -> Line:
    if not count:
        return fine("failures", "none in the last 24 hours")
    return look("failures", f"{count} in the last 24 hours", "python -m bot failures shows them")


def of_disk(settings: Settings) -> Iterator[Line]:
    """Tell the room on the disks of the database and of its copies."""
    seen: set[int] = set()
    for path in (settings.database.parent, settings.backups):
        there = next(one for one in (path, *path.absolute().parents) if one.exists())
        if (disk := there.stat().st_dev) in seen:
            continue
        seen.add(disk)
        yield _of_room(path, settings.database)


def _of_room(path: Path, database: Path) -> Line:
    found = room(path, database)
    said = f"{found.free_bytes / 1e9:.1f} of {found.total_bytes / 1e9:.1f} GB free for {path}"
    if found.free_bytes < TOO_LITTLE:
        return broken("disk", said, "make room now: soon nothing can be saved")
    if found.is_low:
        return look("disk", said, "make room before it is full")
    return fine("disk", said)


def of_backups(settings: Settings, now: datetime) -> Line:
    """Tell how old the newest copy is."""
    folder, do = settings.backups, "python -m bot backup makes one now, or says why not"
    if not may_write(folder / "copy"):
        mend = "give the folder to the user that runs the bot (chown)"
        return broken("backups", f"this user may not write to {folder}", mend)
    made = newest(folder, now)
    if made is None:
        if not settings.database.exists():
            return fine("backups", f"go to {folder}, daily once the bot runs")
        return look("backups", f"there is none in {folder}", do)
    age = now - made
    said = f"the newest in {folder} is {_words(age)} old"
    if age > VERY_OLD:
        return broken("backups", said, do)
    if age > OLD:
        return look("backups", said, do)
    where = "; BACKUP_HOOK takes them further" if settings.backup_hook else ", on this machine only"
    return fine("backups", said + where)


def _words(age: timedelta) -> str:
    hours = max(0, int(age.total_seconds() // 3600))
    if hours < 2:
        return "less than two hours"
    return f"{hours} hours" if hours < 48 else f"{hours // 24} days"
