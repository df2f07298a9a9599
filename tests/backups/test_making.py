"""Copies in their folder: one at a time, whole, and never at the cost of the bot's own room."""

import asyncio
from collections import namedtuple
from datetime import timedelta
from pathlib import Path

import pytest

from bot.backups import making
from bot.backups.keeping import name_of, newest
from bot.backups.making import Copies
from bot.clock import MovableClock
from storage import copies as stored
from storage.connection import open_database
from storage.database import Database
from storage.errors import NotCopied
from storage.migrations import Migration, known_migrations
from tests.backups.conftest import KEY, START, names


async def test_a_copy_is_made_under_its_time(copies: Copies, folder: Path) -> None:
    """Its name is the moment in UTC; who makes it hears how large it is."""
    made = await copies.make()
    assert names(folder) == ["alumni-20261122T100000Z.db"]
    assert made.path == folder / "alumni-20261122T100000Z.db"
    assert (made.people, made.bytes) == (1, made.path.stat().st_size)
    assert stored.check(made.path, KEY).people == 1
    assert newest(folder) == START


async def test_two_in_a_second_have_names_of_their_own(copies: Copies, folder: Path) -> None:
    """Nothing is overwritten, and the second of them is the newer one."""
    for _ in range(2):
        await copies.make()
    assert names(folder) == ["alumni-20261122T100000Z.db", "alumni-20261122T100001Z.db"]


async def test_old_copies_go_only_after_a_new_one_is_there(
    copies: Copies, folder: Path, clock: MovableClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """When no copy can be made any more, the old ones stay, however old they get."""
    for _ in range(8):
        await copies.make()
        clock.move(timedelta(days=1))
    assert len(names(folder)) == 7
    there = names(folder)
    monkeypatch.setattr(making, "SPARE_BYTES", 10**18)
    with pytest.raises(NotCopied, match="not enough room"):
        await copies.make()
    assert names(folder) == there


async def test_what_a_restore_has_kept_aside_needs_no_room_in_a_copy(
    copies: Copies, db: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It lies beside the database under another name, and is as large."""
    usage = namedtuple("usage", "total used free")
    free = making.SPARE_BYTES + 20_000_000
    monkeypatch.setattr("shutil.disk_usage", lambda _: usage(10**9, 10**9 - free, free))
    with db.path.with_name(f"{db.path.name}.before-20261101T100000Z").open("wb") as kept:
        kept.truncate(30_000_000)
    assert (await copies.make()).people == 1


async def test_no_copy_fills_the_disk(
    copies: Copies, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The bot's own turns need room as well; both numbers are told."""
    usage = namedtuple("usage", "total used free")
    monkeypatch.setattr("shutil.disk_usage", lambda _: usage(10**9, 0, 20_000_000))
    with pytest.raises(NotCopied, match=r"20 MB are free, 5\d MB are needed"):
        await copies.make()
    assert names(folder) == []


async def test_a_folder_that_cannot_be_made_is_told(
    db: Database, tmp_path: Path, clock: MovableClock
) -> None:
    """In a sentence that names the setting, the folder and the reason."""
    (tmp_path / "file").write_bytes(b"")
    folder = tmp_path / "file" / "backups"
    with pytest.raises(NotCopied, match="BACKUPS") as told:
        await Copies(db, folder, None, clock).make()
    assert f"The folder {folder} cannot be made (Not a directory)." in str(told.value)


async def test_what_a_killed_process_left_is_cleared_away(copies: Copies, folder: Path) -> None:
    """Half a copy of yesterday, and what SQLite had beside it."""
    folder.mkdir()
    for name in ("alumni-20261121T003000Z.db.part", "alumni-20261121T003000Z.db.part-journal"):
        (folder / name).write_bytes(b"half")
    await copies.make()
    assert names(folder) == ["alumni-20261122T100000Z.db"]


async def test_two_do_not_copy_at_once(
    db: Database, copies: Copies, folder: Path, clock: MovableClock
) -> None:
    """The second is told to wait; the first one's half-made file stays."""
    copying = asyncio.create_task(copies.make())
    await asyncio.sleep(0)
    assert list(folder.glob("*.part"))
    with pytest.raises(NotCopied, match="Another copy is just being made"):
        await Copies(db, folder, None, clock).make()
    await copying
    assert names(folder) == ["alumni-20261122T100000Z.db"]


async def test_a_copy_of_ones_own_is_made_and_kept_anywhere(
    copies: Copies, folder: Path, tmp_path: Path
) -> None:
    """It has its own name, and nothing that is there already is overwritten."""
    own = tmp_path / "stick" / "school.db"
    assert (await copies.make_as(own)).people == 1
    with pytest.raises(NotCopied, match=r"school\.db is there already"):
        await copies.make_as(own)
    with pytest.raises(NotCopied, match=r"stick is a folder: name a file in it"):
        await copies.make_as(own.parent)
    assert stored.check(own, KEY).people == 1
    assert not folder.exists()


async def test_what_must_be_done_before_is_done_before(
    db: Database, folder: Path, clock: MovableClock
) -> None:
    """Erasures are noted in their list before a copy could bring somebody back."""
    seen: list[bool] = []

    async def prepare() -> None:
        seen.append(folder.exists() and bool(names(folder)))

    copies = Copies(db, folder, None, clock, prepare=prepare)
    await copies.make()
    clock.move(timedelta(days=2))
    await copies.make_as(folder / "own.db")
    assert seen == [False, True]


def add_a_migration(monkeypatch: pytest.MonkeyPatch, sql: str) -> int:
    """Let the next version of the bot come, with one more migration; return its number."""
    known = known_migrations()
    number = known[-1].number + 1
    more = [*known, Migration(number, "more", sql)]
    monkeypatch.setattr("storage.migrations.known_migrations", lambda: more)
    return number


def opening(db: Database, folder: Path, clock: MovableClock) -> Database:
    """Return the database, not open yet, as the command line has it."""

    async def keep(opened: Database, number: int) -> None:
        await Copies(opened, folder, None, clock).before_upgrade(number)

    return Database(db.path, KEY, before_upgrade=keep)


async def test_before_an_upgrade_the_database_is_kept_as_it_was(
    db: Database, folder: Path, clock: MovableClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The copy has the schema of before; starting again makes no other."""
    await db.close()
    number = add_a_migration(monkeypatch, "ALTER TABLE person ADD COLUMN shoe_size INTEGER;")
    async with await opening(db, folder, clock).open(clock.seconds()):
        pass
    name = name_of(START, number)
    assert names(folder) == [name]
    assert stored.check(folder / name, KEY).schema == number - 1
    assert stored.check(db.path, KEY).schema == number
    assert newest(folder) is None  # no regular one
    clock.move(timedelta(minutes=1))
    async with await opening(db, folder, clock).open(clock.seconds()):
        pass
    assert names(folder) == [name]


async def test_a_new_database_needs_no_copy(
    tmp_path: Path, folder: Path, clock: MovableClock
) -> None:
    """There is nothing in it yet."""
    fresh = Database(tmp_path / "new" / "alumni.db", KEY)
    async with await opening(fresh, folder, clock).open(clock.seconds()):
        pass
    assert not folder.exists()


async def test_without_a_copy_there_is_no_upgrade(
    db: Database, folder: Path, clock: MovableClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No room for one: the bot says so and leaves the database with the schema it had."""
    await db.close()
    number = add_a_migration(monkeypatch, "ALTER TABLE person ADD COLUMN shoe_size INTEGER;")
    monkeypatch.setattr(making, "SPARE_BYTES", 10**18)
    with pytest.raises(NotCopied, match="not enough room"):
        await opening(db, folder, clock).open(clock.seconds())
    assert stored.check(db.path, KEY).schema == number - 1


async def test_an_upgrade_that_fails_can_be_undone(
    db: Database, folder: Path, clock: MovableClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The copy of before it is there, however often it is tried."""
    await db.close()
    number = add_a_migration(monkeypatch, "CREATE TABLE half (id INTEGER);\nCREATE TABLE half (x);")
    for _ in range(3):
        with pytest.raises(Exception, match="half"):
            await opening(db, folder, clock).open(clock.seconds())
        clock.move(timedelta(seconds=10))
    (name,) = names(folder)
    assert stored.check(folder / name, KEY).schema == number - 1
    connection = open_database(db.path, KEY, read_only=True)
    assert not connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'half'").fetchall()
    connection.close()
