"""What is kept: the key, the database, room on the disk, and copies."""

import asyncio
from collections.abc import Iterator, Mapping
from contextlib import suppress
from datetime import datetime, timedelta
from pathlib import Path

from bot.backups.hook import can_run
from bot.backups.keeping import newest
from bot.backups.place import NEW_FOLDER, Place
from bot.cli.checks import mending
from bot.cli.checks.files import is_open, may_write
from bot.cli.checks.lines import Line, broken, fine, look
from bot.disk import room
from bot.restoring.keys import fitting, in_use, next_of
from config.school import Organisation
from config.settings import Settings
from storage import copies, looking
from storage.errors import StorageError

OLD, VERY_OLD = timedelta(hours=26), timedelta(days=8)
TOO_LITTLE = 50_000_000  # bytes: less than a day's work needs
DAY = 24 * 3600
MOST_UNITS = 5  # are named


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


async def of_database(
    settings: Settings, key: str | None, school: Organisation | None, now: int
) -> list[Line]:
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
        found = await asyncio.to_thread(copies.check, path, key)
    except StorageError as error:
        return [broken("database", str(error), mending.of_database(error, settings, key))]
    size = f"{found.bytes / 1e6:.1f} MB, people: {found.people}, schema {found.schema}"
    if found.schema < looking.newest_schema():
        do = "the next start makes a copy and brings it up to date"
        return [look("database", f"whole; {size}, of an earlier version of the bot", do)]
    failed = await asyncio.to_thread(looking.look, path, key, looking.failures_since, now - DAY)
    by_unit = await asyncio.to_thread(looking.look, path, key, looking.people_by_unit)
    lost = {} if school is None else {u: n for u, n in by_unit.items() if not school.has_unit(u)}
    return [_of_whole(path, size), _of_failures(failed), *_of_lost(lost)]


def whose_bot(settings: Settings) -> int | None:
    """Return the id of the bot whose database it is, None if that is not known."""
    with suppress(StorageError, OSError):  # other lines tell what is wrong there
        key = in_use(settings) if settings.database.exists() else None
        return None if key is None else looking.whose(settings.database, key)
    return None


def _of_lost(people: Mapping[str, int]) -> Iterator[Line]:
    """Tell of people whose unit the organisation's file does not have: it may be another's."""
    if people:
        units = ", ".join(sorted(people)[:MOST_UNITS])
        said = f"{sum(people.values())} people belong to units that are not in its file: {units}"
        do = "is ORGANISATION your file? A unit stays in it as long as it has members"
        yield look("organisation", said, do)


def _of_whole(path: Path, size: str) -> Line:
    if is_open(path) and is_open(path.parent):
        said = f"whole; {size}; other users may read {path}"
        return look("database", said, f"chmod 700 {path.parent}")
    return fine("database", f"whole; {size}")


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
    if folder.exists() and not folder.is_dir():
        return broken("backups", f"{folder} is not a folder", "name another one in BACKUPS")
    if not may_write(folder / "copy"):
        mend = "give the folder to the user that runs the bot (chown)"
        return broken("backups", f"this user may not write to {folder}", mend)
    if Place(folder, settings.database).is_lost():
        said = f"there is nothing in {folder}, where the copies were made until now"
        mount = f"mount its disk; if they are to begin anew there: {NEW_FOLDER}"
        return broken("backups", said, mount)
    made = newest(folder, now)
    if made is None:
        if not settings.database.exists():
            return fine("backups", f"go to {folder}, daily once the bot runs")
        return look("backups", f"there is none in {folder}", do)
    return _of_age(settings, now - made)


def _of_age(settings: Settings, age: timedelta) -> Line:
    do = "python -m bot backup makes one now, or says why not"
    said = f"the newest in {settings.backups} is {_words(age)} old"
    if age > VERY_OLD:
        return broken("backups", said, do)
    if age > OLD:
        return look("backups", said, do)
    if settings.backup_hook is None:
        return fine("backups", f"{said}, on this machine only")
    if not can_run(settings.backup_hook):
        do = "name a program by its whole path, and let it be run (chmod +x)"
        return look("backups", f"{said}, but BACKUP_HOOK cannot be run", do)
    return fine("backups", f"{said}; BACKUP_HOOK takes them further")


def _words(age: timedelta) -> str:
    hours = max(0, int(age.total_seconds() // 3600))
    if hours < 2:
        return "less than two hours"
    return f"{hours} hours" if hours < 48 else f"{hours // 24} days"
