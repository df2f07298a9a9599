"""The list of erasures beside the copies of the database: what a restored copy must not bring back.

A line is a mark (storage/erased.py), the moment in UTC, and the name of the key of the mark, with
spaces between. The list alone tells nobody who has been here.
"""

import asyncio
import logging
import os
import re
import sys
from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import NamedTuple

from bot.backups.place import Place
from bot.clock import Clock
from bot.clockwork import Clockwork, TickJob
from bot.disk import Reach
from storage import erased, owners, past
from storage.database import Database
from storage.erased import Erasure
from storage.errors import StorageError
from storage.transaction import Transaction

log = logging.getLogger(__name__)

FILE = "erasures.list"
KEPT = timedelta(days=31 * erased.KEPT_MONTHS)
TIME = "%Y-%m-%dT%H:%M:%SZ"
OWN_EYES = 0o600
TOLD_EVERY = timedelta(hours=1)
_LINE = re.compile(r"([0-9a-f]{64}) (\S{20}) ([0-9a-f]{8})")


class Listed(NamedTuple):
    """What a list says: its erasures by the name of their key, and how many lines say nothing."""

    erasures: dict[str, list[Erasure]]
    unreadable: int

    def of(self, key_name: str) -> list[Erasure]:
        """Return the erasures whose marks were made with this key."""
        return self.erasures.get(key_name, [])

    def of_others(self, key_name: str) -> list[Erasure]:
        """Return those that were made with other keys, and so cannot be looked for."""
        return [one for name, some in self.erasures.items() if name != key_name for one in some]


@asynccontextmanager
async def listing(
    db: Database, folder: Path, clock: Clock, tick_seconds: float
) -> AsyncIterator[None]:
    """Keep the list in the folder of copies up to date as long as the bot runs."""
    lister = Lister(db, folder / FILE, clock)
    clockwork = Clockwork(clock, db, [TickJob("erasures", lister.tick)], tick_seconds)
    clockwork.start()
    try:
        yield
    finally:
        await clockwork.stop()
        await clockwork.tick()


class Lister:
    """Brings the list up to date: at first all of it, for somebody may have lost or damaged it."""

    def __init__(self, db: Database, path: Path, clock: Clock) -> None:
        self._db = db
        self._path = path
        self._clock = clock
        self._quiet_until = datetime.min.replace(tzinfo=UTC)
        self._looked = False
        self._disk = Reach(path.parent)
        self._place = Place(path.parent, db.path)

    async def tick(self, now: datetime) -> None:
        """Add to the list what is not in it; what cannot be written is tried again.

        As long as it cannot, this raises OSError once an hour: that is kept, and owners hear of it.
        Where the folder of copies is lost they hear of that, and the list waits for it.
        """
        try:
            await self._disk.demand()
            if self._place.is_lost():
                return
            await flush(self._db, self._path, int(now.timestamp()), anew=not self._looked)
            self._looked = True
        except (OSError, StorageError) as trouble:  # the disk of one or of the other
            if now < self._quiet_until <= now + TOLD_EVERY:
                return
            self._quiet_until = now + TOLD_EVERY
            reason = getattr(trouble, "strerror", None) or type(trouble).__name__
            log.warning("the list of erasures cannot be written (%s)", reason)
            if isinstance(trouble, OSError):
                raise


async def flush(db: Database, path: Path, now: int, *, anew: bool = False) -> int:
    """Add every erasure to the list that is not in it yet, on the disk for sure; return how many.

    With ``anew``, or when the list is gone, those are looked through that once were in it.
    OSError where the list cannot be written: nothing is taken for listed then.
    """
    key_name, new = await db.read(_unlisted)
    is_whole = not anew and await asyncio.to_thread(path.exists)
    known = new if is_whole else await db.read(erased.every)
    if known:
        await asyncio.to_thread(append, path, known, key_name, now)
    if new:
        await db.write(erased.listed, new, now)
    return len(new)


def _unlisted(tx: Transaction) -> tuple[str, list[Erasure]]:
    return erased.name_of(erased.secret(tx)), erased.unlisted(tx)


def list_of_stopped(database: Path, key: str, path: Path, now: int) -> None:
    """Add to the list what a bot that was killed could not add; no bot may be at work.

    The database is only read, of whatever version it is. A list that cannot be written is told in
    the log: the bot tries it again when it runs. Where the folder of copies is lost it waits.
    """
    known = past.read(database, key)
    if known is None or not known.erasures:
        return
    try:
        if not Place(path.parent, database).is_lost():
            append(path, known.erasures, erased.name_of(known.secret), now)
    except OSError as trouble:
        log.warning("the list of erasures cannot be written (%s)", trouble.strerror)


def append(path: Path, some: Iterable[Erasure], key_name: str, now: int) -> None:
    """Add what is not in the list yet and see it on the disk; what is too old leaves the list."""
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    _forget_old(path, now)
    known = frozenset(read(path).of(key_name))
    new = [one for one in some if one not in known]
    if new:
        _write(path, "".join(f"{one.mark} {_in_words(one.at)} {key_name}\n" for one in new))


def _write(path: Path, lines: str) -> None:
    with os.fdopen(os.open(path, os.O_RDWR | os.O_CREAT, OWN_EYES), "r+b") as file:
        owners.as_folder(path)
        _go_to_end(file.fileno())
        file.write(lines.encode("ascii"))
        file.flush()
        os.fsync(file.fileno())
    sync_folder(path.parent)


def _go_to_end(handle: int) -> None:
    """Go to the end; a line that was cut off, as the power failed, is closed and left behind."""
    end = os.lseek(handle, 0, os.SEEK_END)
    if not end:
        return
    os.lseek(handle, end - 1, os.SEEK_SET)
    if os.read(handle, 1) != b"\n":
        os.write(handle, b"\n")


def _in_words(seconds: int) -> str:
    return datetime.fromtimestamp(seconds, UTC).strftime(TIME)


def _forget_old(path: Path, now: int) -> None:
    """Write the list anew without what is older than any copy, if its first line is so old."""
    if not path.exists():
        return
    lines = path.read_text(encoding="ascii", errors="replace").splitlines()
    before = _in_words(now - int(KEPT.total_seconds()))
    kept = [line for line in lines if not _is_older(line, before)]
    if len(kept) == len(lines):
        return
    new = path.with_name(path.name + ".new")
    with os.fdopen(os.open(new, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, OWN_EYES), "w") as file:
        file.writelines(f"{line}\n" for line in kept)
        file.flush()
        os.fsync(file.fileno())
    owners.as_folder(new)
    new.replace(path)


def _is_older(line: str, before: str) -> bool:
    found = _LINE.fullmatch(line)
    return found is not None and found[2] < before


def read(path: Path) -> Listed:
    """Return what the list says, nothing if there is none; OSError if it cannot be read."""
    erasures: dict[str, list[Erasure]] = {}
    unreadable = 0
    if not path.exists():
        return Listed(erasures, 0)
    for line in path.read_text(encoding="ascii", errors="replace").splitlines():
        try:
            mark, at, key_name = _read_line(line)
        except ValueError:
            unreadable += bool(line.strip())
            continue
        erasures.setdefault(key_name, []).append(Erasure(mark, at))
    return Listed(erasures, unreadable)


def _read_line(line: str) -> tuple[str, int, str]:
    found = _LINE.fullmatch(line)
    if found is None:
        raise ValueError("no line of the list")
    when = datetime.strptime(found[2], TIME).replace(tzinfo=UTC)
    return found[1], int(when.timestamp()), found[3]


def sync_folder(folder: Path) -> None:
    """See a folder's entries on the disk: a file that was made or renamed in it stays so."""
    if sys.platform == "win32":  # where a folder cannot be opened, nor need be
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
