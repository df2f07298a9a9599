"""How much room is left on the disks that the bot writes to."""

import errno
import os
import shutil
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from bot.patience import Question

LEAST_BYTES = 500_000_000  # free: logs, a large file on its way, and whatever else runs there
TIMES_THE_DATABASE = 2  # for a copy of it, and for writing it anew after an erasure
REACH_SECONDS = 2.0
TRIED_BYTES = 262_144  # more than any turn writes


@dataclass(frozen=True, slots=True)
class Room:
    """What is free for the bot on the disk of ``path``, out of how much, in bytes."""

    path: Path
    free_bytes: int
    total_bytes: int
    is_low: bool


def room(path: Path, database: Path | None = None) -> Room:
    """Return the room on the disk where ``path`` is, or will be; OSError if that cannot be told.

    It is low under 500 MB or twice the database, whichever is more. ``database`` is its file, for
    a ``path`` that is another place, such as the folder of backups.
    """
    usage = shutil.disk_usage(_there(path))
    needed = max(LEAST_BYTES, TIMES_THE_DATABASE * database_bytes(database or path))
    return Room(path, usage.free, usage.total, is_low=usage.free < needed)


def refusal(database: Path) -> str | None:
    """Return why the disk of the database takes no more, in the system's words; None if it does.

    Only writing tells: on a full disk small changes go well as long as SQLite's log has room of
    before, and a quota is no matter of the disk's free bytes.
    """
    trial = database.with_name(f"{database.name}.trial")
    try:
        with os.fdopen(os.open(trial, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
            file.write(bytes(TRIED_BYTES))
            file.flush()
            os.fsync(file.fileno())
    except OSError as error:
        return error.strerror
    finally:
        with suppress(OSError):
            trial.unlink()
    return None


class Reach:
    """Whether a disk still answers, such as a network's: whoever touches one that is gone hangs.

    The event loop would hang with them, and all turns with it: ask before each work on such a disk.
    """

    def __init__(self, path: Path, seconds: float = REACH_SECONDS) -> None:
        self._room = Question(lambda: room(path), seconds)

    async def demand(self) -> None:
        """Return when the disk has answered; OSError when it has not in time, or has refused."""
        if await self._room.answer() is None:
            raise OSError(errno.ETIMEDOUT, "the disk does not answer")


def tightest(paths: Iterable[Path], database: Path) -> Room | None:
    """Return the room of the place that has the least; None where no disk tells."""
    rooms = []
    for path in paths:
        try:
            rooms.append(room(path, database))
        except OSError:  # a disk that is gone is another trouble, told by what fails on it
            continue
    return min(rooms, key=lambda one: (not one.is_low, one.free_bytes), default=None)


def database_bytes(database: Path) -> int:
    """Return how large the database is with its log, 0 where there is none yet."""
    files = (database, database.with_name(f"{database.name}-wal"))
    return sum(_bytes(file) for file in files)


def _bytes(file: Path) -> int:
    try:
        return file.stat().st_size if file.is_file() else 0
    except OSError:
        return 0


def _there(path: Path) -> Path:
    """Return the path, or the nearest folder above it that exists."""
    whole = path.absolute()
    return next((one for one in (whole, *whole.parents) if one.exists()), Path("/"))
