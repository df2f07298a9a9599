"""The daily copy: by night, or as soon after it as the bot runs again."""

import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime, time
from pathlib import Path
from zoneinfo import ZoneInfo

from bot.backups.making import Copies
from bot.clock import Clock
from bot.clockwork import Clockwork, DailyJob
from storage.database import Database

log = logging.getLogger(__name__)

AT = time(2, 30)  # local; before the daily jobs that erase what has become old
TICK_SECONDS = 60.0


@asynccontextmanager
async def backing_up(
    copies: Copies, db: Database, clock: Clock, zone: ZoneInfo
) -> AsyncIterator[None]:
    """Make the daily copies as long as the bot runs.

    They have ticks of their own: reminders wait neither for a large file nor for a slow line.
    """
    clockwork = Clockwork(clock, db, [Nightly(copies, zone).job], TICK_SECONDS)
    clockwork.start()
    try:
        yield
    finally:
        await clockwork.stop()


class Nightly:
    """The daily job. A copy that could not be carried off is carried later, not made again."""

    def __init__(self, copies: Copies, zone: ZoneInfo) -> None:
        self._copies = copies
        self.job = DailyJob("backup", AT, zone, self._work)

    async def _work(self, now: datetime) -> None:
        await self._copies.demand_disk()
        copy = self._copies.made_between(self._moment(now), now) or await self._make()
        if await self._copies.carry(copy):
            log.info("backup: BACKUP_HOOK has taken %s", copy.name)

    async def _make(self) -> Path:
        made = await self._copies.make()
        log.info("backup: %s, %d bytes, %.1f s", made.path.name, made.bytes, made.seconds)
        return made.path

    def _moment(self, now: datetime) -> datetime:
        return datetime.combine(self.job.due_day(now), AT, self.job.zone)
