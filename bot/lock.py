"""One process a database: a second one would take the first one's messages for its own."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from storage import disks, owners

if sys.platform != "win32":
    import fcntl


class AlreadyRunning(Exception):  # noqa: N818 - a name of what happened, as in the whole house
    """Another process works on this database."""


@contextmanager
def alone(database: Path) -> Iterator[None]:
    """Hold the database's lock file; AlreadyRunning if another process holds it.

    CannotWrite where there can be none. The system frees the lock when the process ends, however
    it ends. On Windows there is none.
    """
    try:
        database.parent.mkdir(parents=True, exist_ok=True)
        path = database.with_name(database.name + ".lock")
        handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
        owners.as_folder(path)
    except OSError as error:
        raise disks.told(error, database) or error from None
    try:
        _take(handle, database)
        yield
    finally:
        os.close(handle)


def _take(handle: int, database: Path) -> None:
    if sys.platform == "win32":
        return
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        raise AlreadyRunning(
            f"Another bot is already running on {database}. Stop it first."
        ) from None


def is_held(database: Path) -> bool:
    """Return whether a bot is working on this database now; on Windows that cannot be known."""
    path = database.with_name(database.name + ".lock")
    if sys.platform == "win32" or not path.exists():
        return False
    handle = os.open(path, os.O_RDONLY)
    try:
        fcntl.flock(handle, fcntl.LOCK_SH | fcntl.LOCK_NB)
    except BlockingIOError:
        return True
    finally:
        os.close(handle)
    return False
