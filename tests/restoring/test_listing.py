"""The list of erasures through the years: lost, damaged, forgotten by a bot that was killed."""

import os
import sys
from pathlib import Path

import pytest

from bot import erasures
from bot.clock import MovableClock
from bot.erasures import Lister
from bot.lock import alone
from storage import erased
from storage.database import Database
from tests import migrated
from tests.backups.conftest import START, clock
from tests.restoring.test_erased import DAY, NOW, comes, db, erased_again, goes

__all__ = ["clock", "db"]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "backups" / erasures.FILE


async def marks(db: Database, path: Path) -> tuple[set[str], set[str]]:
    """Return the marks in the database, and those in the list."""
    name = erased.name_of(await db.read(erased.secret))
    kept = {one.mark for one in await db.read(erased.every)}
    return kept, {one.mark for one in erasures.read(path).of(name)}


async def test_a_list_that_was_lost_or_damaged_is_whole_again(
    db: Database, path: Path, clock: MovableClock
) -> None:
    """Another folder for the copies, a broken disk: at the start all that is known is in it."""
    for number in (1, 2):
        await comes(db, number)
        await goes(db, number, NOW)
    await Lister(db, path, clock).tick(START)
    lines = path.read_text(encoding="ascii").splitlines(keepends=True)
    path.write_text("".join(["\0\0\0", *lines[1:]]), encoding="ascii")
    await Lister(db, path, clock).tick(START)
    kept, listed = await marks(db, path)
    assert kept == listed
    lister = Lister(db, path, clock)
    await lister.tick(START)
    path.unlink()
    await lister.tick(START)
    assert (await marks(db, path))[1] == kept
    assert len(path.read_text(encoding="ascii").splitlines()) == len(kept)


async def test_no_erasure_stands_in_the_list_twice(db: Database, path: Path) -> None:
    """Where it was written but could not be noted (a full disk), and is tried again and again."""
    some, name = [erased.Erasure("a" * 64, NOW)], "0" * 8
    for _ in range(3):
        erasures.append(path, some, name, NOW)
    assert len(path.read_text(encoding="ascii").splitlines()) == 1


async def test_a_copy_by_hand_sees_to_the_list_of_a_bot_that_was_killed(
    db: Database, path: Path
) -> None:
    """It had no time to list the erasure, and older copies have that person still."""
    await comes(db, 1)
    await goes(db, 1, NOW)
    erasures.list_of_stopped(db.path, migrated.KEY, path, NOW)
    kept, listed = await marks(db, path)
    assert kept == listed
    assert len(kept) == 2


async def test_an_erasure_that_the_copy_knows_is_settled(db: Database, tmp_path: Path) -> None:
    """Erased and back before the copy, by a clock that was then set back by an hour: they stay."""
    await comes(db, 1)
    await goes(db, 1, NOW + DAY)
    await comes(db, 1, NOW + DAY - 1800)
    target = tmp_path / "copy.db"
    await db.copy_to(target)
    async with await Database(target, migrated.KEY, readers=1).open(NOW) as copy:
        assert (await erased_again(db, copy)).people == 0


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() != 0, reason="only root gives away")
async def test_what_root_makes_is_the_bots(db: Database, path: Path) -> None:
    """Given with sudo, a command leaves no list, lock or copy that the bot cannot open."""
    path.parent.mkdir()
    os.chown(path.parent, 12345, 23456)
    erasures.append(path, [erased.Erasure("a" * 64, NOW)], "0" * 8, NOW)
    await db.copy_to(path.with_name("copy.db"))
    with alone(path):
        pass
    for file in path.parent.iterdir():
        assert (file.stat().st_uid, file.stat().st_gid) == (12345, 23456), file.name
