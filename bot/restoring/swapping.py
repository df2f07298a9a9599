"""Putting a file in the place of the database: there is a whole one there at every instant."""

import os
import shutil
from datetime import datetime
from itertools import chain, count
from pathlib import Path

from bot.erasures import sync_folder
from storage import owners
from storage.errors import NotCopied

BEFORE = ".before-"
STAMP = "%Y%m%dT%H%M%SZ"
LOGS = ("-wal", "-shm")
OWN_EYES = 0o600
WORK = ".restoring"
TIMES = 3  # the file, and writing it anew so that nothing erased is left in it
SPARE_BYTES = 50_000_000  # for whatever else runs there


def work_of(database: Path) -> Path:
    """Return where the file is prepared: beside the database, to be put in its place."""
    return database.with_name(database.name + WORK)


def demand_room(database: Path, size: int) -> None:
    """Raise NotCopied unless a file of this size can be prepared beside the database."""
    folder = next(one for one in database.absolute().parents if one.is_dir())
    needed, free = TIMES * size + SPARE_BYTES, shutil.disk_usage(folder).free
    if free < needed:
        raise NotCopied(
            f"There is not enough room beside {database}: {free // 10**6} MB are free, "
            f"{needed // 10**6} MB are needed. Nothing has been changed."
        )


def clear_away(work: Path) -> None:
    """Leave nothing of a file that was being prepared."""
    for left in work.parent.glob(f"{work.name}*"):
        left.unlink(missing_ok=True)


def bring(file: Path, work: Path) -> None:
    """Copy a database, with its log if it has one, for nobody else to read."""
    work.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    clear_away(work)
    demand_room(work, file.stat().st_size)
    for suffix in ("", LOGS[0]):
        source = file.with_name(file.name + suffix)
        if suffix and not source.exists():
            continue
        target = work.with_name(work.name + suffix)
        os.close(os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL, OWN_EYES))
        shutil.copyfile(source, target)


def aside(database: Path, now: datetime) -> Path | None:
    """Keep the database under another name as well; return that, None if there is no database.

    Its log goes along: it must never be taken for the log of the file that is put there.
    """
    _forget_half_done(database)
    if not database.exists():
        for suffix in LOGS:
            database.with_name(database.name + suffix).unlink(missing_ok=True)
        return None
    kept = unused(database.with_name(f"{database.name}{BEFORE}{now:{STAMP}}"))
    try:
        os.link(database, kept)
    except OSError:  # a file system without links
        shutil.copyfile(database, kept)
    kept.chmod(OWN_EYES)
    for suffix in LOGS:  # last: cut off before, the database has its log still
        log = database.with_name(database.name + suffix)
        if log.exists():
            log.replace(kept.with_name(kept.name + suffix))
    return kept


def unused(name: Path) -> Path:
    """Return the name, or with a number behind it if there is a file of that name."""
    numbered = (name.with_name(f"{name.name}-{number}") for number in count(2))
    return next(one for one in chain([name], numbered) if not one.exists())


def _forget_half_done(database: Path) -> None:
    """Remove second names of the database that a restore which was cut off has left."""
    for kept in database.parent.glob(f"{database.name}{BEFORE}*"):
        if database.exists() and kept.samefile(database):
            for suffix in LOGS:
                log = kept.with_name(kept.name + suffix)
                if log.exists():
                    log.replace(database.with_name(database.name + suffix))
            kept.unlink()


def put(work: Path, database: Path) -> None:
    """Put the prepared file in the place of the database, on the disk for sure."""
    handle = os.open(work, os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
    owners.as_folder(work)
    work.replace(database)
    sync_folder(database.parent)
