"""The clock: what is due is done, once, whatever else fails."""

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime, time, timedelta, tzinfo
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from bot.clock import Clock, MovableClock
from bot.clockwork import Clockwork, DailyJob, TickJob
from storage import updates
from storage.database import Database

HELSINKI = ZoneInfo("Europe/Helsinki")


def local(text: str) -> datetime:
    """Return a moment given in Helsinki's time, in UTC."""
    return datetime.fromisoformat(text).replace(tzinfo=HELSINKI).astimezone(UTC)


class Diary:
    """Work that notes when it was done."""

    def __init__(self) -> None:
        self.times: list[datetime] = []
        self.fails = False

    async def work(self, now: datetime) -> None:
        self.times.append(now)
        if self.fails:
            raise OSError("no room")

    def daily(self, at: str = "03:30") -> DailyJob:
        return DailyJob("tidy", time.fromisoformat(at), HELSINKI, self.work)

    @property
    def local_times(self) -> list[str]:
        return [f"{when.astimezone(HELSINKI):%d.%m. %H:%M}" for when in self.times]


@pytest.fixture
async def db(tmp_path: Path) -> AsyncIterator[Database]:
    async with await Database(tmp_path / "bot.db", "cd" * 32).open(1) as opened:
        yield opened


@pytest.fixture
def diary() -> Diary:
    return Diary()


async def live(clockwork: Clockwork, clock: MovableClock, hours: float) -> None:
    """Tick every ten minutes for that many hours."""
    for _ in range(int(hours * 6)):
        await clockwork.tick()
        clock.move(timedelta(minutes=10))


async def test_every_tick_runs_the_tick_jobs(db: Database, diary: Diary) -> None:
    """Each job gets the time of the tick, and the heartbeat shows it."""
    clock = MovableClock(local("2026-11-21 15:00"))
    clockwork = Clockwork(clock, db, [TickJob("reminders", diary.work)])
    await clockwork.tick()
    await clockwork.tick()
    assert diary.times == [clock.now()] * 2
    assert clockwork.last_tick == clock.now()


async def test_a_failing_job_is_recorded_and_stops_nothing(
    db: Database, diary: Diary, caplog: pytest.LogCaptureFixture
) -> None:
    """The other jobs of the tick run, and the owner can see what failed where."""
    broken = Diary()
    broken.fails = True
    clock = MovableClock(local("2026-11-21 15:00"))
    clockwork = Clockwork(clock, db, [TickJob("bad", broken.work), TickJob("good", diary.work)])
    await clockwork.tick()
    assert len(diary.times) == 1
    (failure,) = await db.read(updates.failures)
    assert (failure.place, failure.error) == ("clock: bad", "OSError")
    assert "job bad failed" in caplog.text


async def test_a_daily_job_runs_once_a_day(db: Database, diary: Diary) -> None:
    """It runs at the first tick at or after its local time."""
    clock = MovableClock(local("2026-11-21 01:00"))
    await live(Clockwork(clock, db, [diary.daily()]), clock, 48)
    assert diary.local_times == ["21.11. 03:30", "22.11. 03:30"]


async def test_a_missed_daily_job_is_caught_up_at_start(db: Database, diary: Diary) -> None:
    """What the bot slept through runs at once, and only once however many days it was."""
    clock = MovableClock(local("2026-11-21 12:00"))
    await Clockwork(clock, db, [diary.daily()]).tick()
    clock.move_to(local("2026-11-24 01:00"))
    await live(Clockwork(clock, db, [diary.daily()]), clock, 6)
    assert diary.local_times == ["21.11. 12:00", "24.11. 01:00", "24.11. 03:30"]


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        ("2026-03-29", ["29.03. 04:00", "30.03. 03:30"]),  # 03:30 does not exist
        ("2026-10-25", ["25.10. 03:30", "26.10. 03:30"]),  # 03:30 comes twice
    ],
)
async def test_summer_time_nights_neither_skip_nor_double_a_job(
    db: Database, diary: Diary, day: str, expected: list[str]
) -> None:
    """Once a day, in March and in October."""
    clock = MovableClock(local(f"{day} 00:10"))
    await live(Clockwork(clock, db, [diary.daily()]), clock, 36)
    assert diary.local_times == expected


async def test_a_failed_daily_job_is_tried_again_in_an_hour(db: Database, diary: Diary) -> None:
    """Not at every tick, and not only tomorrow."""
    clock = MovableClock(local("2026-11-21 03:00"))
    clockwork = Clockwork(clock, db, [diary.daily()])
    diary.fails = True
    await live(clockwork, clock, 1.5)
    diary.fails = False
    await live(clockwork, clock, 6)
    assert diary.local_times == ["21.11. 03:30", "21.11. 04:30"]


async def test_a_stop_does_not_wait_for_a_long_tick(db: Database) -> None:
    """The bot ends soon even in the middle of a night's work; nothing is kept as a failure."""
    begun = asyncio.Event()

    async def endless(_now: datetime) -> None:
        begun.set()
        await asyncio.Event().wait()

    clockwork = Clockwork(Clock(), db, [TickJob("endless", endless)], tick_seconds=3600)
    clockwork.start()
    async with asyncio.timeout(60):
        await begun.wait()
        await clockwork.stop()
    assert await db.read(updates.failures) == []


async def test_a_started_clock_ticks_at_once_and_stops_cleanly(db: Database) -> None:
    """The first tick does not wait for the interval; a stop lets the tick that goes on finish."""
    begun, go, done = asyncio.Event(), asyncio.Event(), asyncio.Event()

    async def slow(_now: datetime) -> None:
        begun.set()
        await go.wait()
        done.set()

    clockwork = Clockwork(Clock(), db, [TickJob("slow", slow)], tick_seconds=3600)
    clockwork.start()
    async with asyncio.timeout(60):
        await begun.wait()
    stopping = asyncio.create_task(clockwork.stop())
    await asyncio.sleep(0)
    assert not stopping.done()
    go.set()
    await stopping
    assert done.is_set()


async def test_a_clock_that_is_set_back_stops_no_tick(
    db: Database, diary: Diary, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Reminders do not stop for the hour that comes twice: the scheduler goes by that clock."""
    ticks = asyncio.Event()
    showing = [datetime.now(UTC)]

    class Wall(datetime):
        """What the machine's clock shows to the scheduler, and to whoever minds it."""

        @classmethod
        def now(cls, tz: tzinfo | None = None) -> "Wall":
            back = timedelta(hours=1) if len(diary.times) >= 2 else timedelta(0)
            return cls.fromtimestamp(datetime.now(UTC).timestamp() - back.total_seconds(), tz)

    async def work(now: datetime) -> None:
        await diary.work(now)
        showing.append(Wall.now(UTC))
        if len(diary.times) == 5:
            ticks.set()

    monkeypatch.setattr("bot.clockwork.datetime", Wall)
    monkeypatch.setattr("apscheduler.schedulers.base.datetime", Wall)
    clockwork = Clockwork(Clock(), db, [TickJob("reminders", work)], tick_seconds=0.05)
    clockwork.start()
    async with asyncio.timeout(60):
        await ticks.wait()
    await clockwork.stop()
    assert showing[-1] < showing[0] - timedelta(minutes=59)


async def test_days_of_a_wrong_clock_stop_no_daily_work(db: Database, diary: Diary) -> None:
    """The machine lived in another year for a while; put right, each day has its work again.

    An hour back is no such thing: what has been done today is not done again.
    """
    clock = MovableClock(local("2036-05-05 12:00"))
    clockwork = Clockwork(clock, db, [diary.daily()])
    await clockwork.tick()
    clock.move_to(local("2026-11-21 15:00"))
    await live(clockwork, clock, 24)
    assert diary.local_times == ["05.05. 12:00", "21.11. 15:00", "22.11. 03:30"]
    clock.move_to(local("2026-11-22 03:20"))
    await live(clockwork, clock, 3)
    assert len(diary.times) == 3
