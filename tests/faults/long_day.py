"""A day that passes as fast as the bot can live it: its clock and its timer are one."""

import asyncio
from bisect import insort
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import datetime, timedelta
from pathlib import Path

from bot.clock import MovableClock
from bot.practice.telegram import Telegram
from bot.timers import HandTimer
from tests.stories.world import START, TOKEN, World

TICK_SECONDS = 3600.0  # each costs as much as some hundred turns
CALM = 3  # turns of the loop in which nobody begins to work


class PatientTimer(HandTimer):
    """Lets time pass only while nobody works: the bot's threads live by another time."""

    def __init__(self) -> None:
        super().__init__()
        self.is_busy: Callable[[], bool] = lambda: False

    async def sleep(self, seconds: float) -> None:
        """Sleep until nobody works any more and it is the earliest sleeper's turn to wake."""
        until = self._now + max(seconds, 0.0)
        insort(self._due, until)
        try:
            for _ in range(CALM):
                await asyncio.sleep(0)
            while self._now < until:
                if self._due[0] == until and await self._all_is_calm():
                    self._now = max(self._now, until)
                await asyncio.sleep(0)
        finally:
            self._due.remove(until)

    async def _all_is_calm(self) -> bool:
        for _ in range(CALM):
            if self.is_busy():
                return False
            await asyncio.sleep(0)
        return True


class TimersClock(MovableClock):
    """Shows what the timer shows: when everybody sleeps, both go on."""

    def __init__(self, timer: HandTimer) -> None:
        super().__init__(START)
        self._timer = timer
        self._begun = timer.time()

    def now(self) -> datetime:
        """Return the time of the timer as that of a day."""
        return START + timedelta(seconds=self._timer.time() - self._begun)

    def move(self, by: timedelta) -> None:
        """Move both."""
        self._timer.move(by.total_seconds())


class LongDay(World):
    """A world whose time goes on by itself while the bot is let run."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.timer = PatientTimer()
        self.timer.is_busy = self._is_busy
        self.clock = TimersClock(self.timer)
        self.telegram = Telegram(self.clock.now, token=TOKEN)

    def _is_busy(self) -> bool:
        draining, readers = self.db._draining, self.db._readers
        is_writing = draining is not None and not draining.done()
        return is_writing or self.db._free.qsize() < len(readers)

    @asynccontextmanager
    async def running(self) -> AsyncIterator[None]:
        """Let all parts of the bot work on by themselves."""
        works = (self.app.intake.run(), self.app.dispatch.run(), self.app.chores.run())
        tasks = [asyncio.create_task(one) for one in (*works, self._ticks())]
        try:
            yield
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)

    async def _ticks(self) -> None:
        while True:
            await self.app.clockwork.tick()
            await self.timer.sleep(TICK_SECONDS)

    async def passes(self, hours: float) -> None:
        """Let hours pass."""
        until = self.timer.time() + hours * 3600
        while self.timer.time() < until:
            await self.timer.sleep(min(60.0, until - self.timer.time()))
