"""One process a database: a second one would take the first one's messages for its own."""

import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from storage import disks, owners

if sys.platform != "win32":
    import fcntl


PAUSES = (0.01, 0.05, 0.1, 0.0)  # seconds; who only looks (``is_held``) has it for an instant


class AlreadyRunning(Exception):  # noqa: N818 - a name of what happened, as in the whole house
    """Another process works on this database."""


@contextmanager
def alone(database: Path) -> Iterator[None]:
    """Hold the database's lock file; AlreadyRunning if another process holds it.

    CannotWrite where there can be none. The system frees the lock when the process ends, however
    it ends. On Windows there is none.
    """
    try:
        database.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
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
    for pause in PAUSES:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            time.sleep(pause)
        else:
            return
    raise AlreadyRunning(f"The bot is already running on {database}. Stop it first.")


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
