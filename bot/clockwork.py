"""The clock: one tick that finds what is due, and jobs that run once a day."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from apscheduler.job import Job
from apscheduler.schedulers.asyncio import AsyncIOScheduler

from bot.clock import Clock
from bot.entrance import nothing
from bot.troubles import describe, report
from storage import daily_jobs, updates
from storage.database import Database
from storage.errors import CannotWrite, DamagedDatabase

log = logging.getLogger(__name__)

Work = Callable[[datetime], Awaitable[None]]
"""What a job does; it gets the time of the tick, aware, in UTC."""

TICK_SECONDS = 10.0
RETRY_AFTER = timedelta(hours=1)
A_CLOCK_SET_BACK = timedelta(days=1)  # by an hour at night, say: yesterday's work is not due again
FAREWELL_SECONDS = 0.5  # for the tick that goes on when the bot ends


@dataclass(frozen=True, slots=True)
class TickJob:
    """Runs at every tick."""

    name: str
    work: Work


@dataclass(frozen=True, slots=True)
class DailyJob:
    """Runs once for each local date, at ``at`` in ``zone`` or as soon after it as it can."""

    name: str
    at: time
    zone: ZoneInfo
    work: Work

    def due_day(self, now: datetime) -> date:
        """Return the latest local date whose moment has come, summer-time nights included."""
        local = now.astimezone(self.zone)
        return local.date() if local.time() >= self.at else local.date() - timedelta(days=1)


class Clockwork:
    """Runs jobs one after another at every tick; a job's failure stops neither others nor ticks."""

    def __init__(
        self,
        clock: Clock,
        db: Database,
        jobs: Sequence[TickJob | DailyJob],
        tick_seconds: float = TICK_SECONDS,
        beat: Callable[[], None] = nothing,
    ) -> None:
        """Call ``beat`` after each job, good or not."""
        self._clock = clock
        self._db = db
        self._jobs = tuple(jobs)
        self._every = timedelta(seconds=tick_seconds)
        self._beat = beat
        self._ticking = asyncio.Lock()
        self._not_before: dict[str, datetime] = {}
        self._scheduler: AsyncIOScheduler | None = None
        self._minding: asyncio.Task[None] | None = None
        self._tick: asyncio.Task[None] | None = None
        self._stopping = False
        self.last_tick: datetime | None = None

    def start(self) -> None:
        """Tick now, and then again and again until ``stop``."""
        logging.getLogger("apscheduler").setLevel(logging.ERROR)
        self._scheduler = AsyncIOScheduler(timezone=UTC)
        job = self._scheduler.add_job(
            self.tick,
            "interval",
            seconds=self._every.total_seconds(),
            next_run_time=datetime.now(UTC),  # the scheduler's own time, never the bot's
            coalesce=True,
            max_instances=1,
            misfire_grace_time=None,
        )
        self._scheduler.start()
        self._minding = asyncio.create_task(self._mind(job))

    async def stop(self) -> None:
        """Finish the tick that goes on, unless it takes long, and tick no more.

        What a long one leaves is done at the next start: each of its steps is whole by itself.
        """
        self._stopping = True
        if self._minding is not None:
            self._minding.cancel()
            await asyncio.wait({self._minding})
        if self._tick is not None:
            _, long = await asyncio.wait({self._tick}, timeout=FAREWELL_SECONDS)
            for tick in long:
                tick.cancel()
                await asyncio.wait({tick})
        if self._scheduler is not None:
            self._scheduler.shutdown(wait=False)
            self._scheduler = None

    async def _mind(self, job: Job) -> None:
        """Let a machine's clock that is set back an hour stop the ticks for no hour.

        The scheduler goes by that clock: a next tick that is further off than ticks are apart was
        planned by what it showed before.
        """
        while True:
            await asyncio.sleep(self._every.total_seconds())
            planned = job.next_run_time
            if planned is not None and planned - datetime.now(UTC) > self._every:
                log.warning("the machine's clock was set back: the ticks go on")
                job.modify(next_run_time=datetime.now(UTC))

    async def tick(self) -> None:
        """Run every job that is due now."""
        self._tick = asyncio.current_task()
        try:
            await self._run_all()
        except asyncio.CancelledError:
            if not self._stopping:
                raise
        finally:
            self._tick = None

    async def _run_all(self) -> None:
        async with self._ticking:
            now = self._clock.now()
            disk: CannotWrite | DamagedDatabase | None = None
            for job in self._jobs:
                try:
                    await self._run(job, now)
                except (CannotWrite, DamagedDatabase) as error:
                    disk = error
                except Exception as error:  # noqa: BLE001 - a turn's edge: the other jobs go on
                    await self._keep_failure(job.name, error, now)
                self._beat()
            if disk is not None:
                report(log, "what is due could not be done, it is tried again", disk)
            self.last_tick = now

    async def _run(self, job: TickJob | DailyJob, now: datetime) -> None:
        if isinstance(job, TickJob):
            await job.work(now)
        elif await self._is_due(job, now):
            self._not_before[job.name] = now + RETRY_AFTER
            await job.work(now)
            await self._db.write(daily_jobs.ran, job.name, job.due_day(now))
            del self._not_before[job.name]

    async def _is_due(self, job: DailyJob, now: datetime) -> bool:
        if now < self._not_before.get(job.name, now) <= now + RETRY_AFTER:
            return False
        day = job.due_day(now)
        last = await self._db.read(daily_jobs.ran_on, job.name)
        if last is None:  # a new job has missed nothing: it begins with its first moment today
            return day == now.astimezone(job.zone).date()
        return not day <= last <= day + A_CLOCK_SET_BACK  # else the clock was wrong then

    async def _keep_failure(self, name: str, error: Exception, now: datetime) -> None:
        report(log, f"job {name} failed", error)
        try:
            await self._db.write(
                updates.keep_failure,
                update_id=None,
                telegram_id=None,
                place=f"clock: {name}",
                error=type(error).__name__,
                trace=describe(error),
                given="{}",
                now=int(now.timestamp()),
            )
        except Exception as trouble:  # noqa: BLE001 - a full disk must not end the clock
            report(log, f"the failure of job {name} could not be kept", trouble)
