"""The disk of the copies is not mounted: its folder is there, and empty."""

import shutil
from datetime import timedelta
from pathlib import Path

import pytest

from bot import erasures
from bot.backups.making import Copies
from bot.backups.place import Place
from bot.clock import MovableClock
from bot.erasures import Lister, list_of_stopped
from storage.database import Database
from storage.errors import NotCopied
from storage.migrations import known_migrations
from tests.backups.conftest import KEY, START, names
from tests.restoring.test_erased import NOW, comes, goes


@pytest.fixture
async def unmounted(copies: Copies, folder: Path, clock: MovableClock) -> Path:
    """Return where the disk is, off its folder, with one copy on it."""
    await copies.make()
    clock.move(timedelta(days=1))
    disk = folder.with_name("disk")
    folder.rename(disk)
    folder.mkdir()
    return disk


async def test_nothing_is_written_where_the_disk_is_not(
    copies: Copies, folder: Path, unmounted: Path
) -> None:
    """It would fill the disk of the bot; whoever asks for a copy hears what to do."""
    with pytest.raises(NotCopied, match="is its disk mounted") as told:
        await copies.make()
    assert "backup --new-folder" in str(told.value)
    with pytest.raises(NotCopied):
        await copies.before_upgrade(known_migrations()[-1].number)
    assert names(folder) == []
    folder.rmdir()
    unmounted.rename(folder)
    await copies.make()
    assert names(folder) == ["alumni-20261122T100000Z.db", "alumni-20261123T100000Z.db"]


async def test_an_empty_folder_can_be_meant(
    copies: Copies, folder: Path, unmounted: Path, clock: MovableClock
) -> None:
    """A new disk for a broken one: said once, it is the folder from then on."""
    copies.begin_anew()
    await copies.make()
    clock.move(timedelta(days=1))
    await copies.make()
    assert len(names(folder)) == 2


async def test_another_folder_needs_no_words(
    db: Database, copies: Copies, folder: Path, clock: MovableClock
) -> None:
    """Whoever changes BACKUPS means it; and who removes old copies has not moved a disk."""
    await copies.make()
    for one in folder.glob("*.db"):
        one.unlink()
    assert not Place(folder, db.path).is_lost()
    shutil.rmtree(folder)
    assert Place(folder, db.path).is_lost()
    other = folder.with_name("other")
    await Copies(db, other, None, clock).make()
    assert not Place(other, db.path).is_lost()
    assert not Place(folder, db.path).is_lost()


async def test_the_list_of_erasures_waits_for_the_disk(
    db: Database, folder: Path, unmounted: Path, clock: MovableClock
) -> None:
    """Else it would be in two pieces, and a restore would find the older one only."""
    await comes(db, 1)
    await goes(db, 1, NOW)
    lister = Lister(db, folder / erasures.FILE, clock)
    await lister.tick(START)
    list_of_stopped(db.path, KEY, folder / erasures.FILE, NOW)  # as another command would
    assert list(folder.iterdir()) == []
    folder.rmdir()
    unmounted.rename(folder)
    await lister.tick(START)
    assert (folder / erasures.FILE).exists()
