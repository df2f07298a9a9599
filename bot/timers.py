"""Waiting, as a thing that can be handed over: the loop's own, or one that a test moves."""

import asyncio
import heapq
from collections.abc import Callable
from typing import Protocol


class Timer(Protocol):
    """Seconds that only grow, and a way to wait for them; no wall clock."""

    def time(self) -> float:
        """Return the seconds since some fixed moment."""

    async def sleep(self, seconds: float) -> None:
        """Return when that many seconds have passed, a little late perhaps."""


class LoopTimer:
    """The running event loop's time."""

    def time(self) -> float:
        """Return the loop's monotonic seconds."""
        return asyncio.get_running_loop().time()

    async def sleep(self, seconds: float) -> None:
        """Sleep on the loop."""
        await asyncio.sleep(seconds)


class HandTimer:
    """Time that stands still until everybody sleeps, then jumps to the one who wakes first.

    `lateness` gives, for each sleep, the seconds by which it ends too late.
    """

    def __init__(self, start: float = 1000.0, lateness: Callable[[], float] | None = None) -> None:
        self._now = start
        self._lateness = lateness
        self._due: list[float] = []

    def time(self) -> float:
        """Return the seconds to which the sleepers, or `move`, have brought it."""
        return self._now

    def move(self, seconds: float) -> None:
        """Let that many seconds pass."""
        self._now += seconds

    async def sleep(self, seconds: float) -> None:
        """Let the other tasks run, then let time pass up to the earliest sleeper's moment."""
        late = self._lateness() if self._lateness else 0.0
        until = self._now + max(seconds, 0.0) + late
        heapq.heappush(self._due, until)
        try:
            await asyncio.sleep(0)
            while self._now < until:
                if self._due[0] == until:
                    self._now = until
                await asyncio.sleep(0)
        finally:
            self._due.remove(until)
            heapq.heapify(self._due)
