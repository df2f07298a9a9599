"""Copies of a whole database: made while it works, whole or not there at all."""

import asyncio
import sqlite3
from pathlib import Path

import pytest

from storage import copies, people
from storage.connection import open_database
from storage.copies import Checked
from storage.database import Database
from storage.errors import DamagedDatabase, NewerDatabase, NotCopied, NotOurDatabase
from storage.migrations import known_migrations
from storage.transaction import Transaction
from tests.storage.conftest import KEY, NOW

NEWEST = known_migrations()[-1].number


def arrive_many(tx: Transaction, first: int, number: int) -> None:
    """Let so many people press Start."""
    for one in range(first, first + number):
        people.arrive(tx, one, "fi", NOW)


async def test_a_copy_holds_all_that_was_committed(db: Database, tmp_path: Path) -> None:
    """Read through, encrypted with the same key, for its owner only; nothing else is left."""
    await db.write(arrive_many, 1, 30)
    target = tmp_path / "copies" / "one.db"
    made = await db.copy_to(target)
    assert made == Checked(NEWEST, 30, target.stat().st_size)
    assert copies.check(target, KEY) == made
    assert target.stat().st_mode & 0o777 == 0o600
    assert [one.name for one in target.parent.iterdir()] == ["one.db"]
    async with await Database(target, KEY).open(NOW) as restored:
        assert await restored.read(people.by_telegram, 30) is not None


async def test_a_copy_is_of_one_moment_while_the_turns_go_on(db: Database, tmp_path: Path) -> None:
    """Who comes meanwhile is not kept waiting, and is in the copy wholly or not at all."""
    await db.write(arrive_many, 1, 2000)
    copying = asyncio.create_task(db.copy_to(tmp_path / "one.db"))
    turns = 0
    while not copying.done():
        await db.write(arrive_many, 10_000 + 2 * turns, 2)
        turns += 1
    made = await copying
    assert turns > 0
    assert (made.people % 2, 2000 <= made.people <= 2000 + 2 * turns) == (0, True)


async def test_a_copy_can_be_made_of_a_database_that_is_not_open(
    db: Database, tmp_path: Path
) -> None:
    """The command line makes one while the bot runs, without opening (and upgrading) anything."""
    await db.write(arrive_many, 1, 3)
    made = await Database(db.path, KEY).copy_to(tmp_path / "one.db")
    assert made.people == 3


async def test_a_copy_that_is_called_off_stops_at_once(db: Database, tmp_path: Path) -> None:
    """The bot is told to end: nothing half is left behind."""
    await db.write(arrive_many, 1, 20_000)
    target = tmp_path / "copies" / "one.db"
    copying = asyncio.create_task(db.copy_to(target))
    await asyncio.sleep(0)
    assert target.with_name("one.db.part").exists()
    copying.cancel()
    with pytest.raises(asyncio.CancelledError):
        await copying
    assert list(target.parent.iterdir()) == []
    assert (await db.copy_to(target)).people == 20_000


async def test_who_is_there_first_is_left_alone(db: Database, tmp_path: Path) -> None:
    """Two who copy to one place do not write into each other's file."""
    part = tmp_path / "one.db.part"
    part.write_bytes(b"another's")
    with pytest.raises(NotCopied, match=r"one\.db\.part could not be made"):
        await db.copy_to(tmp_path / "one.db")
    assert part.read_bytes() == b"another's"


async def test_a_full_disk_is_told(
    db: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In one sentence, and what was written goes."""
    monkeypatch.setattr(copies, "_copy_into", full)
    with pytest.raises(NotCopied, match=r"database or disk is full\. The database is as it was"):
        await db.copy_to(tmp_path / "one.db")
    assert not list(tmp_path.glob("one.db*"))


def full(connection: sqlite3.Connection, part: Path) -> None:
    """Copy into a file that cannot grow: SQLite's own error for a disk without room."""
    connection.execute("PRAGMA query_only = OFF")
    connection.execute("ATTACH :part AS target", {"part": str(part)})
    connection.execute("PRAGMA target.max_page_count = 2")
    connection.execute("CREATE TABLE target.big AS SELECT randomblob(100000)")


async def test_a_damaged_source_gives_no_copy(db: Database, tmp_path: Path) -> None:
    """A copy of it would take the place of a sound one."""
    await db.write(arrive_many, 1, 500)
    await db.close()
    spoil(db.path)
    with pytest.raises((DamagedDatabase, NotCopied)):
        await db.copy_to(tmp_path / "one.db")
    assert not list(tmp_path.glob("one.db*"))


def spoil(path: Path) -> None:
    """Overwrite a little of the file, here and there."""
    content = bytearray(path.read_bytes())
    for place in range(20_000, len(content), 9_000):  # in every second page or so
        content[place : place + 9] = bytes(9)
    path.write_bytes(content)


async def a_copy(db: Database, tmp_path: Path) -> Path:
    await db.write(arrive_many, 1, 500)
    await db.copy_to(tmp_path / "one.db")
    return tmp_path / "one.db"


async def test_a_damaged_copy_is_told(db: Database, tmp_path: Path) -> None:
    """A few wrong bytes: each page carries a seal that only the key can make."""
    target = await a_copy(db, tmp_path)
    spoil(target)
    with pytest.raises(DamagedDatabase, match=r"one\.db is damaged .* Nothing has been"):
        copies.check(target, KEY)


async def test_a_copy_that_was_cut_off_is_told(db: Database, tmp_path: Path) -> None:
    """On its way to another machine the line broke."""
    target = await a_copy(db, tmp_path)
    content = target.read_bytes()
    for length in (len(content) - 4096, len(content) - 100):
        target.write_bytes(content[:length])
        with pytest.raises(DamagedDatabase):
            copies.check(target, KEY)


async def test_a_row_without_what_it_belongs_to_is_told(db: Database, tmp_path: Path) -> None:
    """Whole as a file, but it contradicts itself."""
    target = await a_copy(db, tmp_path)
    connection = open_database(target, KEY, read_only=False)
    connection.execute("PRAGMA foreign_keys = OFF")
    connection.execute(
        "INSERT INTO consent (person_id, purpose, text_version, language, given_at)"
        " VALUES (99999, 'news', '1', 'fi', 1)"
    )
    connection.close()
    with pytest.raises(DamagedDatabase, match="a row of consent belongs to a person"):
        copies.check(target, KEY)


async def test_what_is_no_copy_of_ours_is_told(db: Database, tmp_path: Path) -> None:
    """Another key, no file, something else, a newer bot: each in its own words."""
    target = await a_copy(db, tmp_path)
    with pytest.raises(NotOurDatabase, match="cannot be opened with this key"):
        copies.check(target, "cd" * 32)
    with pytest.raises(NotOurDatabase, match="There is no file"):
        copies.check(tmp_path / "nowhere.db", KEY)
    assert not (tmp_path / "nowhere.db").exists()
    connection = open_database(target, KEY, read_only=False)
    connection.execute("INSERT INTO migration VALUES (9999, 'future', 1)")
    connection.close()
    with pytest.raises(NewerDatabase, match=r"schema 9999.*Start a newer version"):
        copies.check(target, KEY)
    empty = tmp_path / "empty.db"
    open_database(empty, KEY, read_only=False).close()
    with pytest.raises(NotOurDatabase):
        copies.check(empty, KEY)


async def test_looking_through_changes_nothing(db: Database, tmp_path: Path) -> None:
    """Not a byte, and no file beside it: it may lie on a disk that cannot be written to."""
    target = await a_copy(db, tmp_path)
    before = target.read_bytes()
    copies.check(target, KEY)
    assert target.read_bytes() == before
    assert [one.name for one in tmp_path.glob("one.db*")] == ["one.db"]
