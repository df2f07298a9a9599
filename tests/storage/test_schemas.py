"""Every version's database becomes one of the newest, and all that was in it is still there."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from storage import copies, event_changes, events, matters, own_data, people, tallies, visits
from storage.connection import open_database
from storage.database import Database
from storage.migrations import known_migrations, migrate
from storage.transaction import Transaction
from tests.storage import schemas
from tests.storage.conftest import KEY, NOW

NUMBERS = [one.number for one in known_migrations()]

# What migrations have called otherwise since: by their number, a table's new name and its columns'.
RENAMED: Mapping[int, Mapping[str, tuple[str, Mapping[str, str]]]] = {
    9: {"wish": ("matter", {}), "wish_note": ("matter_note", {"wish_id": "matter_id"})}
}
# What they have said otherwise: a value of before, as it is now. Anything else must stay the same.
RETOLD: Mapping[int, Mapping[tuple[str, str], Mapping[Any, Any]]] = {}


def expected(rows: schemas.Rows, number: int) -> schemas.Rows:
    """Return what must be found of these rows in the newest database."""
    for later in (one for one in NUMBERS if one > number):
        for table, (name, columns) in RENAMED.get(later, {}).items():
            held = rows.pop(table, [])
            rows[name] = [{columns.get(c, c): v for c, v in row.items()} for row in held]
        for (table, column), values in RETOLD.get(later, {}).items():
            for row in rows.get(table, []):
                row[column] = values.get(row[column], row[column])
    rows["migration"] += [row for row in applied() if row["number"] > number]
    return rows


def applied() -> list[dict[str, Any]]:
    return [
        {"number": one.number, "name": one.name, "applied_at": NOW} for one in known_migrations()
    ]


def told(row: Mapping[str, Any], columns: Mapping[str, Any]) -> str:
    return repr([(name, row.get(name, "is not there")) for name in columns])


def rows_at(path: Path) -> schemas.Rows:
    connection = open_database(path, KEY, read_only=True)
    try:
        return schemas.rows_of(connection)
    finally:
        connection.close()


@pytest.mark.parametrize("number", NUMBERS)
async def test_what_was_in_a_database_is_in_it_after_the_upgrade(
    number: int, tmp_path: Path
) -> None:
    """Row by row and value by value, from every version to the newest, and nothing twice."""
    path = tmp_path / "data" / "bot.db"
    schemas.put(path, number)
    before = expected(rows_at(path), number)
    async with await Database(path, KEY, readers=1).open(NOW) as db:
        await sees_its_people(db, number)
    assert copies.check(path, KEY) == copies.Checked(NUMBERS[-1], 4, path.stat().st_size)
    after = rows_at(path)
    for table, held in before.items():
        columns = held[0] if held else {}
        found = sorted(told(row, columns) for row in after[table])
        assert found == sorted(told(row, columns) for row in held), table


async def sees_its_people(db: Database, number: int) -> None:
    """See with today's code what stood in that version: somebody, their data, an event, counts."""
    asa = await db.read(people.by_telegram, 1001)
    assert asa is not None
    assert (asa.id, asa.name, asa.unit, asa.graduation_year) == (7, "Åsa Öhman", "oulu", 2020)
    assert await db.read(Transaction.value, "SELECT sum(people) FROM headcount") == 3
    event = await db.read(events.by_id, 4)
    assert event is not None
    assert (event.title, event.description) == ("Alumni-ilta", "Kahvia; ja\npullaa")
    if number >= 3:
        assert event.told is not None
        assert event.told[:3] == (4700000000, 4700007200, "Oulu")
        (change,) = await db.read(event_changes.of_others, 4, 9, after=0)
        assert change.before == {"place": "Kuopio"}
        visit = await db.read(visits.by_id, 1)
        assert visit is not None
        assert (visit.wish.fields, visit.wish.contact) == (("10",), "Onni")
    if number >= 4:
        matter = await db.read(matters.by_id, 5)
        assert matter is not None
        assert (matter.kind, matter.holder) == ("wish", 8)
        flow = await db.read(tallies.flow_of, 6, None)
        assert flow is not None
        assert (flow.invited, flow.finished) == (4, 2)
    kept = await db.read(own_data.everything, asa.id, asa.telegram_id)
    assert all(kept[name] for name in ("person", "consents", "signups"))


@pytest.mark.parametrize("number", NUMBERS)
async def test_what_is_erased_from_it_is_erased_everywhere(number: int, tmp_path: Path) -> None:
    """After the upgrade a person can leave, whatever version their rows are from."""
    path = tmp_path / "data" / "bot.db"
    schemas.put(path, number)
    async with await Database(path, KEY, readers=1).open(NOW) as db:
        asa = await db.read(people.by_telegram, 1001)
        assert asa is not None
        await db.write(people.erase, asa, NOW)
        assert await db.read(Transaction.all, "PRAGMA foreign_key_check") == []


@pytest.mark.parametrize("number", NUMBERS)
def test_every_version_has_its_database(number: int, tmp_path: Path) -> None:
    """A new migration comes with rows for what it adds: see tests/storage/schemas/__init__.py."""
    assert number in schemas.versions(), schemas.__doc__
    path = tmp_path / "bot.db"
    schemas.put(path, number)
    assert copies.check(path, KEY).schema == number
    assert [*schemas.lacks(rows_at(path))] == []


@pytest.mark.parametrize("number", NUMBERS)
def test_migrations_that_have_landed_are_never_changed(number: int) -> None:
    """A school's database was made by them as they were; whatever is missing comes in a new one."""
    assert schemas.sealed(number) == schemas.seal(number)


def test_migrating_step_by_step_is_migrating_at_once(tmp_path: Path) -> None:
    """Who upgrades each term and who does after years have the same tables in the end."""
    made = []
    for steps in (NUMBERS, NUMBERS[-1:]):
        connection = open_database(tmp_path / f"{len(steps)}.db", KEY, read_only=False)
        for step in steps:
            migrate(connection, NOW, up_to=step)
        found = connection.execute("SELECT name, sql FROM sqlite_master ORDER BY name")
        made.append([tuple(row) for row in found])
        connection.close()
    assert made[0] == made[1]
