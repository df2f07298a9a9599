"""Writes that the disk refused: remembered in memory, for a full disk keeps no rows."""

import time
from typing import Literal

from sqlcipher3 import dbapi2 as driver

from storage.errors import CannotWrite, DiskFull, DiskReadOnly

Why = Literal["full", "read_only", "broken", "damaged"]
_DAMAGED = (11, 26)  # SQLite's CORRUPT and NOTADB


def why(error: BaseException) -> Why | None:
    """Return why a write was not taken; None for any error that has nothing to do with the disk."""
    if isinstance(error, CannotWrite):
        if isinstance(error, DiskFull):
            return "full"
        return "read_only" if isinstance(error, DiskReadOnly) else "broken"
    is_damaged = isinstance(error, driver.Error) and error.sqlite_errorcode & 0xFF in _DAMAGED
    return "damaged" if is_damaged else None


class Refusals:
    """Remembers which writes the disk refused; that others went well meanwhile proves nothing.

    A transaction that changes no row goes well on a full disk, and so does a small one.
    """

    def __init__(self) -> None:
        self.total = 0
        self._unseen: Why | None = None
        self._last_at: float | None = None

    def hear(self, error: BaseException) -> None:
        """Note why a write failed; errors that are not the disk's are left out."""
        if (reason := why(error)) is not None:
            self.total += 1
            self._unseen = reason
            self._last_at = time.monotonic()

    def take(self) -> Why | None:
        """Return why the last write was refused since the last ``take``; None: none was."""
        unseen, self._unseen = self._unseen, None
        return unseen

    def age(self) -> float | None:
        """Return the seconds since a write was last refused; None: never since the start."""
        return None if self._last_at is None else time.monotonic() - self._last_at
