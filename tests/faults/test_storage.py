"""A transaction whose disk fails: it is undone whole, whoever has caught the error on its way."""

import asyncio
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2 as driver

from storage import people
from storage.database import Database
from storage.errors import CannotWrite, DiskFails, DiskFull, DiskReadOnly
from storage.transaction import Transaction
from tests.faults.disks import filled, read_only
from tests.storage.conftest import KEY, NOW, db
from tests.storage.test_database import arrive, how_many

__all__ = ["db"]

Failing = Callable[..., None]


def arrive_at_length(tx: Transaction, number: int) -> None:
    """Need a page that is not there yet."""
    people.set_profile(tx, arrive(tx, number).id, name="x" * 5000)


@pytest.mark.parametrize(("fails", "kind"), [(filled, DiskFull), (read_only, DiskReadOnly)])
@pytest.mark.parametrize("others", [0, 5])
async def test_who_writes_hears_what_is_wrong_with_the_disk(
    db: Database, fails: Failing, kind: type[CannotWrite], others: int
) -> None:
    """Alone or in a group, in words for the person who runs the server; then it works again."""
    await db.write(arrive, 1)
    await db._writer.hop(fails)
    results = await asyncio.gather(
        *[db.write(arrive_at_length, 10 + n) for n in range(others + 1)], return_exceptions=True
    )
    assert {type(one) for one in results} == {kind}
    assert "bot.db" in str(results[0])
    assert "nothing has been lost" in str(results[0])
    assert await db.read(how_many) == 1
    await db._writer.hop(lambda disk: fails(disk, over=True))
    await asyncio.gather(*[db.write(arrive_at_length, 10 + n) for n in range(others + 1)])
    assert await db.read(how_many) == others + 2


def undone_by_the_disk(tx: Transaction, number: int) -> None:
    """Do what a full disk does to a large transaction: SQLite takes back the whole of it."""
    tx.run("ROLLBACK")
    raise driver.OperationalError(number)


@pytest.mark.parametrize("others", [0, 3])
@pytest.mark.parametrize("goes_on", [True, False])
async def test_what_sqlite_has_undone_is_never_kept_by_halves(
    db: Database, others: int, goes_on: bool
) -> None:
    """Somebody caught the error in the midst, and went on: nothing is kept, and all are told."""

    def catches(tx: Transaction) -> None:
        arrive(tx, 1)
        with suppress(driver.OperationalError), tx.savepoint():
            undone_by_the_disk(tx, 2)
        if goes_on:
            arrive(tx, 3)

    results = await asyncio.gather(
        *[db.write(arrive, 10 + n) for n in range(others)],
        db.write(catches),
        *[db.write(arrive, 20 + n) for n in range(others)],
        return_exceptions=True,
    )
    assert all(isinstance(one, Exception) for one in results)
    assert await db.read(how_many) == 0
    await db.write(arrive, 1)
    assert await db.read(how_many) == 1


async def test_a_database_whose_folder_is_no_folder_is_told_plainly(tmp_path: Path) -> None:
    """Not as a wrong key, and not as a trace."""
    (tmp_path / "bot.db").mkdir()
    with pytest.raises(DiskFails, match="cannot be opened"):
        await Database(tmp_path / "bot.db", KEY, readers=1).open(NOW)
