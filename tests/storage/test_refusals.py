"""What storage refuses to open, and that it leaves it as it was."""

import sqlite3
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2 as driver

from storage import migrations
from storage.connection import open_database
from storage.database import Database
from storage.errors import NewerDatabase, NotOurDatabase, UnusableKey
from storage.keys import find_or_make_key, usable_key
from storage.migrations import Migration, migrate, statements
from tests.storage.conftest import KEY, NOW


async def refused(path: Path, key: str, error: type[Exception], words: str) -> None:
    """Opening fails clearly, and not one byte of the file changes."""
    before = content(path)
    with pytest.raises(error, match=words):
        await Database(path, key).open(NOW)
    assert content(path) == before


def content(path: Path) -> bytes:
    return path.read_bytes()


async def test_a_wrong_key_is_refused(tmp_path: Path) -> None:
    """The error says that nothing has been changed."""
    path = tmp_path / "bot.db"
    await (await Database(path, KEY).open(NOW)).close()
    await refused(path, "cd" * 32, NotOurDatabase, "cannot be opened with this key")
    await refused(path, "a passphrase instead", NotOurDatabase, "Nothing has been changed")


async def test_a_plain_sqlite_file_is_refused(tmp_path: Path) -> None:
    """Another program's database is not taken over."""
    path = tmp_path / "bot.db"
    with sqlite3.connect(path) as plain:
        plain.execute("CREATE TABLE other (id INTEGER)")
    plain.close()
    await refused(path, KEY, NotOurDatabase, "not an alumni bot database")


async def test_random_bytes_are_refused(tmp_path: Path) -> None:
    """A file that is no database at all is left alone."""
    path = tmp_path / "bot.db"
    path.write_bytes(bytes(range(256)) * 64)
    await refused(path, KEY, NotOurDatabase, "cannot be opened")


async def test_another_encrypted_database_is_refused(tmp_path: Path) -> None:
    """A file that the key opens but that has other tables is not ours."""
    path = tmp_path / "bot.db"
    connection = open_database(path, KEY, read_only=False)
    connection.execute("CREATE TABLE other (id INTEGER)")
    connection.close()
    await refused(path, KEY, NotOurDatabase, "not the alumni bot's")


async def test_a_newer_database_is_refused(tmp_path: Path) -> None:
    """An older version of the bot does not touch what a newer one has made."""
    path = tmp_path / "bot.db"
    await (await Database(path, KEY).open(NOW)).close()
    connection = open_database(path, KEY, read_only=False)
    connection.execute("INSERT INTO migration VALUES (99, 'future', 1)")
    connection.close()
    await refused(path, KEY, NewerDatabase, "schema 99")


def test_each_migration_is_recorded_and_applied_once(tmp_path: Path) -> None:
    """The second time there is nothing to do."""
    connection = open_database(tmp_path / "bot.db", KEY, read_only=False)
    numbers = [migration.number for migration in migrations.known_migrations()]
    assert migrate(connection, NOW) == numbers
    assert migrate(connection, NOW) == []
    recorded = connection.execute("SELECT number, applied_at FROM migration").fetchall()
    assert [tuple(row) for row in recorded] == [(number, NOW) for number in numbers]
    assert connection.execute("PRAGMA application_id").fetchone()[0] == migrations.APPLICATION_ID
    connection.close()


def test_a_failing_migration_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Neither its tables nor its record: the next start begins from before it."""
    first = migrations.known_migrations()
    broken = Migration(98, "broken", "CREATE TABLE half (id INTEGER);\nCREATE TABLE half (x);\n")
    connection = open_database(tmp_path / "bot.db", KEY, read_only=False)
    monkeypatch.setattr(migrations, "known_migrations", lambda: [*first, broken])
    with pytest.raises(driver.OperationalError, match="half"):
        migrate(connection, NOW)
    tables = {row[0] for row in connection.execute("SELECT name FROM sqlite_master")}
    assert "half" not in tables
    assert "person" in tables
    monkeypatch.setattr(migrations, "known_migrations", lambda: first)
    assert migrate(connection, NOW) == []
    connection.close()


def test_a_script_is_split_into_whole_statements() -> None:
    """Triggers stay whole; a script that ends in the middle is refused."""
    script = "CREATE TABLE a (b);\nCREATE TRIGGER t AFTER INSERT ON a BEGIN\n  SELECT 1;\nEND;\n"
    assert len(statements(script)) == 2
    with pytest.raises(ValueError, match="middle of a statement"):
        statements("CREATE TABLE a (b)")


def test_a_key_is_made_once_for_its_owner_only(tmp_path: Path) -> None:
    """The key file is readable by nobody else, and used again the next time."""
    key_file, database = tmp_path / "keys" / "key", tmp_path / "data" / "bot.db"
    key = find_or_make_key(None, key_file, database)
    assert len(key) == 64
    assert key_file.stat().st_mode & 0o777 == 0o600
    assert find_or_make_key(None, key_file, database) == key
    assert find_or_make_key("ef" * 32, key_file, database) == "ef" * 32


def test_a_key_file_beside_the_data_is_refused(tmp_path: Path) -> None:
    """Whoever copies the data folder must not get the key with it."""
    for place in ("key", "deeper/key"):
        with pytest.raises(UnusableKey, match="outside"):
            find_or_make_key(None, tmp_path / place, tmp_path / "bot.db")
        assert not (tmp_path / place).exists()


def test_a_lost_key_file_is_not_replaced(tmp_path: Path) -> None:
    """A new key could not open the old database: better to say so than to make one."""
    database, key_file = tmp_path / "data" / "bot.db", tmp_path / "key"
    database.parent.mkdir()
    database.write_bytes(b"x")
    with pytest.raises(UnusableKey, match="Put the key file back"):
        find_or_make_key(None, key_file, database)
    assert not key_file.exists()


@pytest.mark.parametrize("key", ["", "   ", "short", "a" * 20 + "\0"])
def test_an_unusable_key_is_refused(key: str) -> None:
    """Empty, short or broken keys are no keys."""
    with pytest.raises(UnusableKey):
        usable_key(key)
