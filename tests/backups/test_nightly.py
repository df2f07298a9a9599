"""The daily copy: each night, or as soon as the bot runs again; carried off until that works."""

import sys
import threading
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from bot.backups.keeping import found
from bot.backups.making import Copies
from bot.backups.nightly import Nightly
from bot.clock import MovableClock
from bot.clockwork import Clockwork
from storage import updates
from storage.database import Database
from tests.backups.conftest import names

HELSINKI = ZoneInfo("Europe/Helsinki")


class Night:
    """The clockwork of the copies, by a clock moved by hand."""

    def __init__(
        self, db: Database, folder: Path, clock: MovableClock, hook: str | None = None
    ) -> None:
        self.db, self.folder, self.clock = db, folder, clock
        self.clockwork = Clockwork(
            clock, db, [Nightly(Copies(db, folder, hook, clock), HELSINKI).job]
        )

    async def until(self, local: str) -> None:
        """Let the time come, ticking each quarter of an hour."""
        end = datetime.fromisoformat(local).replace(tzinfo=HELSINKI)
        while self.clock.now() < end:
            await self.clockwork.tick()
            self.clock.move(min(timedelta(minutes=15), end - self.clock.now()))
        await self.clockwork.tick()

    def times(self) -> list[str]:
        """Return when the copies were made, in local time, the oldest first."""
        copies = reversed(found(self.folder))
        return [f"{one.made_at.astimezone(HELSINKI):%d.%m. %H:%M}" for one in copies]

    async def failures(self) -> list[tuple[str, str]]:
        kept = await self.db.read(updates.failures, 9)
        return [(one.place, one.error) for one in reversed(kept)]


@pytest.fixture
def night(db: Database, folder: Path, clock: MovableClock) -> Night:
    return Night(db, folder, clock)


async def test_a_copy_is_made_each_night(night: Night) -> None:
    """The first at once, for there is none yet; then at half past two."""
    await night.until("2026-11-25T12:00")
    assert night.times() == ["22.11. 12:00", "23.11. 02:30", "24.11. 02:30", "25.11. 02:30"]
    assert await night.failures() == []


async def test_after_a_pause_it_is_made_up_for_once(night: Night, clock: MovableClock) -> None:
    """The machine was off for days: one copy at the start, and none for the nights between."""
    await night.until("2026-11-22T13:00")
    clock.move(timedelta(days=4))
    await night.until("2026-11-26T23:00")
    assert night.times() == ["22.11. 12:00", "26.11. 13:00"]


@pytest.mark.parametrize("start", ["2026-03-28T12:00", "2026-10-24T12:00"])
async def test_the_nights_of_summer_time_have_one_copy_each(
    night: Night, clock: MovableClock, start: str
) -> None:
    """Where half past two comes twice, and where the clock goes from three to four."""
    clock.move_to(datetime.fromisoformat(start).replace(tzinfo=HELSINKI))
    end = datetime.fromisoformat(start) + timedelta(days=3)
    await night.until(end.isoformat())
    assert len(night.times()) == 4


async def test_a_copy_that_fails_is_tried_again_each_hour(
    night: Night, folder: Path, clock: MovableClock
) -> None:
    """The failure is kept for the owner to see; once the way is free the copy is there."""
    folder.write_text("no folder")
    await night.until("2026-11-22T14:10")
    assert await night.failures() == [("clock: backup", "NotCopied")] * 3
    folder.unlink()
    await night.until("2026-11-22T16:00")
    assert night.times() == ["22.11. 15:10"]


@pytest.fixture
def safe(tmp_path: Path) -> Path:
    """A place elsewhere that cannot be reached at first."""
    return tmp_path / "safe"


CARRY = "import shutil, sys; shutil.copy(sys.argv[2], sys.argv[1])"


async def test_a_copy_that_could_not_be_carried_off_is_carried_later(
    db: Database,
    folder: Path,
    clock: MovableClock,
    safe: Path,
    caplog: pytest.LogCaptureFixture,
) -> None:
    """The same one: no further copy is made for that, after a restart neither."""
    hook = f'{sys.executable} -c "{CARRY}" {safe}/'
    night = Night(db, folder, clock, hook)
    await night.until("2026-11-22T13:10")
    assert await night.failures() == [("clock: backup", "HookFailed")] * 2
    assert "job backup failed: BACKUP_HOOK ended with code 1." in caplog.text
    night = Night(db, folder, clock, hook)
    await night.until("2026-11-22T13:30")
    safe.mkdir()
    await night.until("2026-11-22T14:30")
    assert night.times() == ["22.11. 12:00"]
    assert names(safe) == names(folder)
    await night.until("2026-11-23T02:30")
    assert len(names(safe)) == 2


async def test_a_disk_that_is_gone_holds_nobody(
    db: Database, folder: Path, clock: MovableClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A network's, say: touching it would hold the whole bot. It fails, and is tried again."""
    is_back = threading.Event()
    monkeypatch.setattr("bot.disk.room", lambda _: is_back.wait(60))
    monkeypatch.setattr("bot.disk.Reach.__init__.__defaults__", (0.01,))
    night = Night(db, folder, clock)
    await night.clockwork.tick()
    assert await night.failures() == [("clock: backup", "TimeoutError")]
    is_back.set()
