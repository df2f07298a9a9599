"""What an error of the driver says of the disk, in words for the person who runs the server."""

import errno
import shutil
from pathlib import Path

from storage.errors import CannotWrite, DamagedDatabase, DiskFails, DiskFull, DiskReadOnly

_Kind = tuple[type[CannotWrite], str]
_FULL: _Kind = (DiskFull, "the disk is full. Make room on it")
_READ_ONLY: _Kind = (DiskReadOnly, "its disk or its folder is read-only. Make it writable")
_FAILS: _Kind = (DiskFails, "the disk does not take it. Look whether the disk is whole")
_CLOSED: _Kind = (DiskFails, "it cannot be opened. Look at its folder and who may write there")
_SHARED_MEMORY = 4874  # a full disk has no room for the log's index
_DAMAGED = (11, 26)  # CORRUPT, and NOTADB of a file that the key has opened
LEAST_BYTES = 64 * 1024  # what a single commit may need
_MASK = 0xFF  # the lowest eight bits of SQLite's numbers are the kind
_KINDS = {13: _FULL, 8: _READ_ONLY, 10: _FAILS, 14: _CLOSED}
_SYSTEMS = {
    errno.ENOSPC: _FULL,
    errno.EDQUOT: _FULL,
    errno.EROFS: _READ_ONLY,
    errno.EACCES: _CLOSED,
    errno.EPERM: _CLOSED,
    errno.EIO: _FAILS,
}


def told(error: BaseException, path: Path) -> CannotWrite | None:
    """Return what an error says of the disk of the database; None if it is of something else.

    Both the driver's errors and the system's are known. SQLite undoes a whole transaction when a
    disk fails, and then complains that there is none: the reason stands further back.
    """
    cause: BaseException | None = error
    while cause is not None:
        if (found := _kind(cause)) is not None:
            kind, words = _FULL if found is _FAILS and _is_full(path) else found
            trouble = kind(f"Nothing can be written to {path}: {words}; nothing has been lost.")
            trouble.__cause__ = error
            return trouble
        cause = cause.__cause__ or cause.__context__
    return None


def damage(error: BaseException, path: Path) -> DamagedDatabase | None:
    """Return that a database, which the key has opened, is not whole, if an error says so."""
    code = getattr(error, "sqlite_errorcode", None)
    if not isinstance(code, int) or code & _MASK not in _DAMAGED:
        return None
    trouble = DamagedDatabase.told(path, [str(error)])
    trouble.__cause__ = error
    return trouble


def _is_full(path: Path) -> bool:
    """Tell whether there is no room at all: SQLite then says now this, now that of the disk."""
    try:
        return shutil.disk_usage(path.parent).free < LEAST_BYTES
    except OSError:
        return False


def _kind(error: BaseException) -> _Kind | None:
    if isinstance(error, OSError):
        return _SYSTEMS.get(error.errno or 0)
    code = getattr(error, "sqlite_errorcode", None)
    if code == _SHARED_MEMORY:
        return _FULL
    return _KINDS.get(code & _MASK) if isinstance(code, int) else None
