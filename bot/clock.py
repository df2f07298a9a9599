"""The one source of now: real, or moved by hand in tests and in the practice chat."""

import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta


class Clock:
    """The real time; every ``now`` of the bot comes from here."""

    def now(self) -> datetime:
        """Return the time now, aware, in UTC."""
        return datetime.now(UTC)

    def seconds(self) -> int:
        """Return the time now as UTC epoch seconds, as storage keeps it."""
        return int(self.now().timestamp())


class MovableClock(Clock):
    """A clock that stands where it is put, or runs on from there when ``running``."""

    def __init__(self, start: datetime, *, running: bool = False) -> None:
        self._ahead = start - datetime.now(UTC)
        self._still: datetime | None = None if running else start
        self._listeners: list[Callable[[], None]] = []

    def now(self) -> datetime:
        """Return the time to which the clock has been moved, aware, in UTC."""
        return self._still if self._still is not None else datetime.now(UTC) + self._ahead

    def move(self, by: timedelta) -> None:
        """Move the clock by this much and tell whoever listens."""
        if self._still is not None:
            self._still += by
        self._ahead += by
        for listener in self._listeners:
            listener()

    def move_to(self, when: datetime) -> None:
        """Move the clock to this moment."""
        self.move(when - self.now())

    def on_move(self, listener: Callable[[], None]) -> None:
        """Call ``listener`` after every move."""
        self._listeners.append(listener)


def uptime() -> float:
    """Return the seconds since the machine began, those in which it slept among them.

    Where the system does not tell (macOS, Windows), those that the process would count.
    """
    boot = getattr(time, "CLOCK_BOOTTIME", None)
    return time.monotonic() if boot is None else time.clock_gettime(boot)
