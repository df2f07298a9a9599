"""A database that is not whole: told in a sentence wherever it is met."""

from pathlib import Path

import pytest

from storage.database import Database
from storage.errors import DamagedDatabase, DiskReadOnly, StorageError
from storage.refusals import why
from storage.transaction import Transaction
from tests.faults.damage import damage
from tests.storage.conftest import KEY, NOW
from tests.storage.test_database import arrive


@pytest.fixture
async def path(tmp_path: Path) -> Path:
    """The file of a database with somebody in it."""
    file = tmp_path / "bot.db"
    async with await Database(file, KEY, readers=1).open(NOW) as db:
        await db.write(arrive, 1)
    return file


async def test_it_is_told_as_it_opens(path: Path) -> None:
    """What a start reads first."""
    damage(path, KEY, "migration")
    with pytest.raises(DamagedDatabase, match="is damaged"):
        await Database(path, KEY, readers=1).open(NOW)


async def test_it_is_told_to_whoever_reads_or_writes(path: Path) -> None:
    """And remembered, for the owners to hear of it."""
    damage(path, KEY, "outbox")
    everything = "SELECT count(*) FROM outbox NOT INDEXED"
    async with await Database(path, KEY, readers=1).open(NOW) as db:
        for door in (db.read, db.write):
            with pytest.raises(DamagedDatabase, match="is damaged") as told:
                await door(Transaction.value, everything)
            assert str(path) in str(told.value)
            assert why(told.value) == "damaged"
        assert db.refusals.take() == "damaged"


async def test_what_comes_of_the_damage_is_not_taken_for_a_disk(path: Path) -> None:
    """The driver lets nothing be written after it has met the damage, and calls that read-only."""
    damage(path, KEY, "outbox")
    async with await Database(path, KEY, readers=1).open(NOW) as db:
        for _ in range(2):
            with pytest.raises(DamagedDatabase):
                await db.write(Transaction.value, "SELECT count(*) FROM outbox NOT INDEXED")
        with pytest.raises(StorageError):
            await db.write(arrive, 2)
        assert db.refusals.take() == "damaged"
        db.refusals.hear(DiskReadOnly(""))
        assert db.refusals.take() == "damaged"
