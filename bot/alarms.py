"""Looking after the bot itself: once a minute, so that the owners hear in chat what is wrong."""

import logging
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

from bot.app import App
from bot.backups.keeping import newest
from bot.backups.nightly import AT
from bot.backups.place import Place
from bot.clock import uptime
from bot.clockwork import Clockwork, DailyJob, TickJob
from bot.disk import Room, tightest
from bot.patience import SECONDS, Question
from bot.timers import Timer
from bot.told import Told
from bot.troubles import report
from config.settings import Settings
from handlers.caretaking import rules, telling
from handlers.caretaking.rules import HOUR, Facts, Worry
from storage import alarms, daily_jobs, standing
from storage.alarms import Alarm
from storage.errors import CannotWrite, DamagedDatabase
from storage.refusals import why
from storage.transaction import Transaction

log = logging.getLogger(__name__)

T = TypeVar("T")

LOOK_SECONDS = 60.0
FAILURES_SINCE = 14 * rules.DAY  # older failures of a backup are no news, whatever became of it


@asynccontextmanager
async def looking_after(app: App, settings: Settings, timer: Timer) -> AsyncIterator[None]:
    """Look at the bot every minute as long as it runs.

    The ticks are their own: a job that takes long must not keep the owners from hearing of it.
    """
    job = TickJob("alarms", Alarms(app, timer, Senses.of(app, settings)).look)
    clockwork = Clockwork(app.clock, app.db, [job], LOOK_SECONDS)
    clockwork.start()
    try:
        yield
    finally:
        await clockwork.stop()


@dataclass(frozen=True, slots=True)
class Senses:
    """What is asked of the world outside the database.

    ``silent``: for how many seconds no updates could be taken. ``webhook``: what Telegram reports
    of it, empty when all is well. ``rival``: whether another program takes the updates. ``copy``:
    when the newest copy was made, aware. ``room``: of the tightest disk. ``uptime``: the seconds
    since the machine began, those of its sleep among them; without it no machine sleeps. ``lost``:
    whether the folder of copies is not the one it was.
    """

    silent: Callable[[], float]
    webhook: Callable[[], tuple[str, ...]]
    rival: Callable[[], bool]
    copy: Callable[[], datetime | None]
    room: Callable[[], Room | None]
    uptime: Callable[[], float] | None = None
    lost: Callable[[], bool] = bool

    @classmethod
    def of(cls, app: App, settings: Settings) -> "Senses":
        """Return the senses of a running bot."""
        places: tuple[Path, ...] = (settings.database, settings.backups)
        return cls(
            silent=app.intake.age,
            webhook=lambda: getattr(app.intake, "told", ()),
            rival=app.intake.has_rival,
            copy=lambda: newest(settings.backups, app.clock.now()),
            room=lambda: tightest(places, settings.database),
            uptime=uptime,
            lost=Place(settings.backups, settings.database).is_lost,
        )


class Moment(NamedTuple):
    """What three clocks show: the one that people set, and two that only grow.

    ``uptime`` grows while the machine sleeps, and ``awake`` does not. In seconds.
    """

    clock: float
    uptime: float
    awake: float

    def moved_since(self, before: "Moment") -> float:
        """Return by how much somebody has set the clock forward since then."""
        return self.clock - before.clock - (self.uptime - before.uptime)

    def slept_since(self, before: "Moment") -> float:
        """Return for how long the machine has slept since then."""
        return self.uptime - before.uptime - (self.awake - before.awake)


class Alarms:
    """Finds out how the bot stands, and lets the owners know."""

    def __init__(
        self, app: App, timer: Timer, senses: Senses, disk_seconds: float = SECONDS
    ) -> None:
        """Wait ``disk_seconds`` for a disk: one that is gone must not hide what else is wrong."""
        self._app = app
        self._db = app.db
        self._house = app.house
        self._timer = timer
        self._senses = senses
        self._room = Question(senses.room, disk_seconds)
        self._copy = Question(senses.copy, disk_seconds)
        self._lost = Question(senses.lost, disk_seconds)
        self._uptime = senses.uptime or timer.time
        self._last: Moment | None = None
        # How it stands with the database: a row in it would be the wrong place.
        self._database = Alarm("database")
        self._told = Told(app.db.path)
        self._disk_seconds = disk_seconds
        self._told_at = Question(self._told.at, disk_seconds)

    async def look(self, now: datetime) -> None:
        """Look once, at ``now``."""
        seconds, facts = int(now.timestamp()), await self._facts(now)
        try:
            told = await self._db.write(telling.look, self._house, facts, seconds)
        except (CannotWrite, DamagedDatabase):
            told = []
        finally:
            facts = replace(facts, refused=self._db.refusals.take() or facts.refused)
            await self._tell_of_database(facts, seconds)
        for one in told:
            log.warning("the owners are told: %s, %s", one.alarm.kind, one.says)
        if told:
            self._app.dispatch.wake()

    async def _facts(self, now: datetime) -> Facts:
        room, copy = await self._room.answer(), await self._of_copies(self._copy)
        are_lost = await self._of_copies(self._lost)
        refused = self._db.refusals.take()
        outside = Facts(
            silent=self._senses.silent(),
            webhook_ails=bool(self._senses.webhook()),
            has_rival=self._senses.rival(),
            copy_at=None if copy is None else int(copy.timestamp()),
            copies_lost=bool(are_lost),
            free_bytes=None if room is None else room.free_bytes,
            disk_is_low=room is not None and room.is_low,
            refused=refused,
            cannot_save=refused is not None or self._database.since is not None,
        )
        last, self._last = self._last, Moment(now.timestamp(), self._uptime(), self._timer.time())
        was_away = True
        if last is not None:
            outside = replace(outside, jumped=self._last.moved_since(last))
            was_away = self._last.slept_since(last) > LOOK_SECONDS
        try:
            return await self._db.read(_inside, outside, self._backup_day, now, was_away)
        except Exception as error:  # noqa: BLE001 - a disk that fails reads is to be told as well
            report(log, "the database could not be read", error)
            return replace(outside, refused=outside.refused or why(error) or "broken")

    async def _of_copies(self, question: Question[T]) -> T | None:
        try:
            return await question.answer()
        except OSError:  # somebody else's folder: that no copy is made is told soon enough
            return None

    def _backup_day(self, at: int) -> str:
        """Return the local date for which a daily backup at this moment would be."""
        job = DailyJob("backup", AT, self._house.organisation.zone, _no_work)
        return job.due_day(datetime.fromtimestamp(at, UTC)).isoformat()

    async def _tell_of_database(self, facts: Facts, now: int) -> None:
        """Tell of a disk that takes no writes past the outbox, and by a row when it does again."""
        worry = rules.refusal(facts, now)
        if worry is not None and self._database.told_at is None:  # but by a process before, maybe
            self._database = replace(self._database, told_at=await self._told_at.answer())
        verdict = rules.judge(self._database, worry, now)
        if verdict.says == "over" and verdict.was is not None:
            await self._db.write(telling.write, self._house, verdict.was, now)
            self._app.dispatch.wake()
        elif verdict.says and worry is not None:
            await Question(lambda: self._told.note(now), self._disk_seconds).answer()
            for call in await self._calls(worry, now):
                self._app.dispatch.tell_directly(call)
        self._database = verdict.alarm
        if verdict.says:
            log.warning("the owners are told: database, %s", verdict.says)

    async def _calls(self, worry: Worry, now: int) -> list[dict[str, Any]]:
        try:
            owners = await self._db.read(telling.owners, self._house)
        except Exception as error:  # noqa: BLE001 - a disk that fails: who they are the settings know
            report(log, "the owners could not be read from the database", error)
            owners = []
        return telling.aloud(self._house, owners, worry, now)


async def _no_work(_: datetime) -> None:
    """Do nothing: only the day of the job is asked for."""


def _inside(
    tx: Transaction,
    outside: Facts,
    backup_day: Callable[[int], str],
    at: datetime,
    was_away: bool,
) -> Facts:
    """Add what the database knows."""
    now = int(at.timestamp())
    waits = standing.backlog(tx, now)
    copying, hook = _failed_backup(tx, backup_day, now)
    return replace(
        outside,
        failed=alarms.failed(tx, now - HOUR, now),
        reply_waits=waits.oldest_reply_seconds,
        work_waits=waits.oldest_work_seconds,
        copy_wanted_since=alarms.last_migrated(tx),
        copy_failed_at=copying,
        hook_failed_at=hook,
        alive_at=alarms.alive_at(tx) if was_away else None,
    )


def _failed_backup(
    tx: Transaction, backup_day: Callable[[int], str], now: int
) -> tuple[int | None, int | None]:
    """Return when copy and hook last failed; None where the daily job has succeeded since then."""
    well = daily_jobs.ran_on(tx, "backup")
    copying, hook = (
        None if at is None or (well is not None and well.isoformat() >= backup_day(at)) else at
        for at in alarms.backup_failed(tx, now - FAILURES_SINCE)
    )
    return copying, hook
