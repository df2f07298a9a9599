"""Making a copy of the database, whole and looked through, and letting go of old ones."""

import logging
import shutil
import time
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import count
from pathlib import Path

from bot.backups import hook as hooks
from bot.backups.keeping import found, name_of, regular, superfluous
from bot.backups.place import LOCK, Place
from bot.clock import Clock
from bot.disk import Reach, database_bytes
from bot.lock import AlreadyRunning, alone
from storage.copies import PART
from storage.database import Database
from storage.errors import NotCopied

log = logging.getLogger(__name__)

SPARE_BYTES = 50_000_000  # that stay free for the bot's own turns while a copy is being written

Prepare = Callable[[], Awaitable[object]]


@dataclass(frozen=True, slots=True)
class Made:
    """A copy that is there: checked, on the disk, readable by its owner only."""

    path: Path
    bytes: int
    seconds: float
    schema: int
    people: int


class Copies:
    """Makes the copies of one database in one folder, and keeps as many as are worth it."""

    def __init__(
        self,
        db: Database,
        folder: Path,
        hook: str | None,
        clock: Clock,
        *,
        prepare: Prepare | None = None,
    ) -> None:
        """Take a database that need not be open; ``prepare`` is awaited before each copy."""
        self._db = db
        self._folder = folder
        self._hook = hook
        self._clock = clock
        self._prepare = prepare
        self._disk = Reach(folder)
        self._place = Place(folder, db.path)

    async def make(self) -> Made:
        """Make a copy in the folder, and let old ones go.

        StorageError when it cannot be made, or is not whole. Nothing is left behind then, and no
        old copy goes.
        """
        self._place.demand()
        if self._prepare is not None:
            await self._prepare()
        return await self._make_in_folder()

    def begin_anew(self) -> None:
        """Take the folder as it is, also where copies were in it that are gone."""
        self._place.forget()

    async def demand_disk(self) -> None:
        """Return if the disk of the copies answers; else OSError, in place of waiting for ever."""
        await self._disk.demand()

    def made_between(self, start: datetime, end: datetime) -> Path | None:
        """Return the newest copy in the folder that was made in this time, both ends included."""
        copies = regular(self._folder)
        return next((one.path for one in copies if start <= one.made_at <= end), None)

    async def make_as(self, target: Path) -> Made:
        """Make a copy as this file, which must not be there yet; errors as ``make``."""
        if self._prepare is not None:
            await self._prepare()
        return await self._make(target)

    async def before_upgrade(self, number: int) -> None:
        """Keep the database as it is before the migration of this number changes it.

        The StorageError of ``make`` is to stop the upgrade: without a copy there is none.
        """
        self._place.demand()
        made = await self._make_in_folder(number)
        log.info("before the database is brought up to date, a copy is kept: %s", made.path.name)

    async def carry(self, made: Path, *, aloud: bool = False) -> bool:
        """Let BACKUP_HOOK take a copy away; False if there is none. HookFailed if it did not."""
        if self._hook is None:
            return False
        await hooks.carry(self._hook, made, aloud=aloud)
        return True

    async def _make_in_folder(self, before: int | None = None) -> Made:
        with _one_at_a_time(self._folder):
            made = await self._make(self._next(before))
            self._place.remember()
            self._let_old_ones_go()
        return made

    async def _make(self, target: Path) -> Made:
        _demand_place(self._db.path, target)
        begun = time.monotonic()
        checked = await self._db.copy_to(target)
        seconds = time.monotonic() - begun
        return Made(target, checked.bytes, seconds, checked.schema, checked.people)

    def _next(self, before: int | None = None) -> Path:
        """Return the name of the moment, or of the next second whose name is not taken."""
        seconds = (self._clock.now() + timedelta(seconds=one) for one in count())
        paths = (self._folder / name_of(second, before) for second in seconds)
        return next(path for path in paths if not path.exists())

    def _let_old_ones_go(self) -> None:
        """Remove what need not be kept; one that cannot be removed now goes another time."""
        for copy in superfluous(found(self._folder), self._clock.now()):
            try:
                copy.path.unlink(missing_ok=True)
            except OSError as error:
                log.warning("an old copy could not be removed (%s)", error.strerror)


@contextmanager
def _one_at_a_time(folder: Path) -> Iterator[None]:
    """Keep other processes from copying into the folder, and clear away what a killed one left."""
    _make_folder(folder)
    try:
        with alone(folder / LOCK):
            for left in folder.glob(f"alumni-*.db{PART}*"):
                left.unlink(missing_ok=True)
            yield
    except AlreadyRunning:
        raise NotCopied(
            f"Another copy is just being made in {folder}. Try again when it is ready."
        ) from None


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError as error:
        raise NotCopied(
            f"The folder {folder} cannot be made ({error.strerror}). "
            "Let BACKUPS name one to which this user may write."
        ) from None


def _demand_place(database: Path, target: Path) -> None:
    """Raise NotCopied for a name that is taken, and where the copy would fill the disk."""
    if target.is_dir():
        raise NotCopied(f"{target} is a folder: name a file in it, such as {target / 'alumni.db'}")
    if target.exists():
        raise NotCopied(f"{target} is there already. It was left as it is.")
    needed = database_bytes(database) + SPARE_BYTES
    folder = next(one for one in (target.parent, *target.absolute().parents) if one.is_dir())
    free = shutil.disk_usage(folder).free
    if free < needed:
        raise NotCopied(
            f"There is not enough room for a copy in {target.parent}: {free // 10**6} MB are free, "
            f"{needed // 10**6} MB are needed."
        )
