"""The two doors of storage: whole functions, one transaction each, on a real encrypted file."""

import asyncio
import os
import stat
import sys
import threading
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2 as driver

from bot.lock import alone
from storage import database, people
from storage.database import Database
from storage.people import Person
from storage.transaction import Transaction
from tests.storage.conftest import KEY, NOW


def arrive(tx: Transaction, number: int) -> Person:
    return people.arrive(tx, number, "fi", NOW)


def arrive_and_fail(tx: Transaction, number: int) -> None:
    people.arrive(tx, number, "fi", NOW)
    raise ValueError(number)


def how_many(tx: Transaction) -> int:
    return int(tx.value("SELECT count(*) FROM person"))


async def test_what_is_written_is_read(db: Database) -> None:
    """A write function's result comes back, and readers see what it wrote."""
    aino = await db.write(arrive, 1001)
    assert await db.read(people.by_telegram, 1001) == aino


async def test_a_failing_function_is_undone(db: Database) -> None:
    """Nothing of it stays, and whoever asked hears why."""
    with pytest.raises(ValueError, match="7"):
        await db.write(arrive_and_fail, 7)
    assert await db.read(how_many) == 0
    await db.write(arrive, 8)
    assert await db.read(how_many) == 1


async def test_in_a_group_a_failing_function_is_undone_alone(db: Database) -> None:
    """Those who share its commit are not touched by it."""
    results = await asyncio.gather(
        *[db.write(arrive_and_fail if n % 3 == 0 else arrive, n) for n in range(30)],
        return_exceptions=True,
    )
    assert [isinstance(result, ValueError) for result in results] == [n % 3 == 0 for n in range(30)]
    assert await db.read(how_many) == 20


async def test_everyone_hears_only_after_the_commit(db: Database) -> None:
    """When a write has returned, every reader sees it."""

    async def write_and_look(number: int) -> bool:
        await db.write(arrive, number)
        return await db.read(people.by_telegram, number) is not None

    assert all(await asyncio.gather(*[write_and_look(n) for n in range(50)]))


def spoil_commit(tx: Transaction) -> None:
    """Leave something behind that the commit itself refuses."""
    tx.run("PRAGMA defer_foreign_keys = ON")
    tx.run(
        """INSERT INTO consent (person_id, purpose, text_version, language, given_at)
        VALUES (999, 'news', '1', 'fi', 1)"""
    )


@pytest.mark.parametrize("others", [0, 5])
async def test_a_failing_commit_is_told_to_all(db: Database, others: int) -> None:
    """Nobody is told that it went well, nothing is kept, and the next write works."""
    results = await asyncio.gather(
        *[db.write(arrive, n) for n in range(others)],
        db.write(spoil_commit),
        return_exceptions=True,
    )
    assert all(isinstance(result, driver.IntegrityError) for result in results)
    assert await db.read(how_many) == 0
    await db.write(arrive, 1)
    assert await db.read(how_many) == 1


async def test_a_cancelled_callers_work_stands(db: Database) -> None:
    """A function that waits for its turn runs whole, though nobody listens any more."""
    begun, go = threading.Event(), threading.Event()

    def slow(tx: Transaction) -> None:
        begun.set()
        go.wait(60)
        arrive(tx, 1)

    first = asyncio.create_task(db.write(slow))
    second = asyncio.create_task(db.write(arrive, 2))
    await asyncio.to_thread(begun.wait, 60)
    first.cancel()
    second.cancel()
    go.set()
    await asyncio.gather(first, second, return_exceptions=True)
    await db.write(arrive, 3)
    assert await db.read(how_many) == 3


async def test_readers_cannot_write(db: Database) -> None:
    """A read function that tries to change something is refused."""
    with pytest.raises(driver.OperationalError, match="readonly"):
        await db.read(arrive, 1)
    assert await db.read(how_many) == 0


async def test_many_readers_wait_for_each_other_without_loss(db: Database) -> None:
    """More readers than connections take turns; one that fails gives its connection back."""

    def fail(tx: Transaction) -> None:
        raise ValueError

    results = await asyncio.gather(
        *[db.read(fail if n % 2 else how_many) for n in range(20)], return_exceptions=True
    )
    assert [result == 0 for result in results] == [n % 2 == 0 for n in range(20)]


async def test_the_log_does_not_grow_for_ever(
    db: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The log is moved into the file in idle moments and then begun anew."""
    monkeypatch.setattr(database, "CHECKPOINT_AFTER", 5)
    monkeypatch.setattr(database, "CHECKPOINT_RETRY_SECONDS", 0)
    monkeypatch.setattr(Database._plan_checkpoint, "__defaults__", (0.0,))
    log = tmp_path / "data" / "bot.db-wal"
    sizes = []
    for number in range(400):
        await db.write(arrive, number)
        await db.read(how_many)
        sizes.append(log.stat().st_size)
    assert max(sizes[200:]) <= max(sizes[:200])


async def test_nothing_in_the_files_can_be_read(tmp_path: Path) -> None:
    """Names, texts and even SQLite's own header are encrypted, in the log as in the file."""
    path = tmp_path / "bot.db"
    async with await Database(path, KEY).open(NOW) as db:
        await db.write(arrive, 1)
        await db.write(lambda tx: people.set_profile(tx, 1, name="Aino Laine-Virtanen"))
        while_open = contents(tmp_path)
    assert len(while_open) > 1  # the log as well
    for content in while_open + contents(tmp_path):
        assert b"Aino" not in content
        assert b"CREATE TABLE" not in content
        assert not content.startswith(b"SQLite format 3")


def contents(folder: Path) -> list[bytes]:
    return [file.read_bytes() for file in folder.iterdir()]


@pytest.mark.skipif(sys.platform == "win32", reason="has no modes of files")
async def test_its_files_are_for_nobody_else(tmp_path: Path) -> None:
    """Also where other programs' files are for everybody: the folder, the file and its log."""
    path, before = tmp_path / "data" / "bot.db", os.umask(0o022)
    try:
        with alone(path):
            async with await Database(path, KEY).open(NOW) as db:
                await db.write(people.arrive, 1001, "fi", NOW)
                modes = {
                    file.name: stat.S_IMODE(file.stat().st_mode) for file in path.parent.iterdir()
                }
    finally:
        os.umask(before)
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    assert len(modes) == 4
    assert set(modes.values()) == {0o600}


async def test_what_was_written_is_there_after_a_restart(tmp_path: Path) -> None:
    """The file opens again with its key and holds what was committed."""
    path = tmp_path / "bot.db"
    async with await Database(path, KEY).open(NOW) as db:
        await db.write(arrive, 1)
    async with await Database(path, KEY).open(NOW) as db:
        assert await db.read(how_many) == 1


async def test_a_passphrase_opens_what_it_has_made(tmp_path: Path) -> None:
    """The key may be a passphrase, quotation marks and all."""
    path = tmp_path / "bot.db"
    phrase = 'it\'s a "long" passphrase'
    async with await Database(path, phrase, readers=1).open(NOW) as db:
        await db.write(arrive, 1)
    async with await Database(path, phrase, readers=1).open(NOW) as db:
        assert await db.read(how_many) == 1
