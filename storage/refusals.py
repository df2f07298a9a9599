"""Writes that the disk refused: remembered in memory, for a full disk keeps no rows."""

import time
from typing import Literal

from storage.errors import CannotWrite, DamagedDatabase, DiskFull, DiskReadOnly

Why = Literal["full", "read_only", "broken", "damaged"]


def why(error: BaseException) -> Why | None:
    """Return why a write was not taken; None for any error that has nothing to do with the disk."""
    if isinstance(error, CannotWrite):
        if isinstance(error, DiskFull):
            return "full"
        return "read_only" if isinstance(error, DiskReadOnly) else "broken"
    return "damaged" if isinstance(error, DamagedDatabase) else None


class Refusals:
    """Remembers which writes the disk refused; that others went well meanwhile proves nothing.

    A transaction that changes no row goes well on a full disk, and so does a small one.
    """

    def __init__(self) -> None:
        self.total = 0
        self._unseen: Why | None = None
        self._is_damaged = False  # that does not pass
        self._last_at: float | None = None

    def hear(self, error: BaseException) -> None:
        """Note why a write failed; errors that are not the disk's are left out.

        SQLCipher takes no write after it has met damage, and calls that read-only.
        """
        if (reason := why(error)) is not None:
            self.total += 1
            self._is_damaged |= reason == "damaged"
            self._unseen = "damaged" if self._is_damaged else reason
            self._last_at = time.monotonic()

    def take(self) -> Why | None:
        """Return why the last write was refused since the last ``take``; None: none was."""
        unseen, self._unseen = self._unseen, None
        return unseen

    def age(self) -> float | None:
        """Return the seconds since a write was last refused; None: never since the start."""
        return None if self._last_at is None else time.monotonic() - self._last_at
