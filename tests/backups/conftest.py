"""A database with one person in it, a folder for its copies, and a clock moved by hand."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.backups.making import Copies
from bot.clock import MovableClock
from storage import people
from storage.database import Database
from tests import migrated

KEY = migrated.KEY
START = datetime(2026, 11, 22, 10, 0, tzinfo=UTC)


@pytest.fixture
def clock() -> MovableClock:
    return MovableClock(START)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "backups"


@pytest.fixture
async def db(tmp_path: Path, clock: MovableClock) -> AsyncIterator[Database]:
    path = tmp_path / "data" / "alumni.db"
    await migrated.put(path)
    async with await Database(path, KEY, readers=1).open(clock.seconds()) as opened:
        await opened.write(people.arrive, 1001, "fi", clock.seconds())
        yield opened


@pytest.fixture
def copies(db: Database, folder: Path, clock: MovableClock) -> Copies:
    return Copies(db, folder, None, clock)


def names(folder: Path) -> list[str]:
    """Return the names of the copies and of what is left of them, but for the lock."""
    return sorted(one.name for one in folder.iterdir() if one.suffix != ".lock")
