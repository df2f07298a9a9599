"""Numbered migrations: forward only, each applied with its record in one transaction."""

import sqlite3
from dataclasses import dataclass
from importlib.resources import files

from sqlcipher3 import dbapi2 as driver

from storage.errors import NewerDatabase, NotOurDatabase

APPLICATION_ID = 0x414C554D  # "ALUM": tells our file from another encrypted one


@dataclass(frozen=True, slots=True)
class Migration:
    """One step of the schema: its number, its name, and its SQL."""

    number: int
    name: str
    sql: str


def known_migrations() -> list[Migration]:
    """Return the migrations that came with this version, in order."""
    found = [
        Migration(int(file.name[:4]), file.name[5:-4], file.read_text(encoding="utf-8"))
        for file in files("storage.migrations").iterdir()
        if file.name.endswith(".sql")
    ]
    return sorted(found, key=lambda migration: migration.number)


def migrate(connection: driver.Connection, now: int, *, up_to: int | None = None) -> list[int]:
    """Apply what is missing and return the numbers applied; NewerDatabase if the file is ahead.

    With ``up_to`` later ones are left out: that is how the databases of earlier versions are made.
    """
    migrations = [one for one in known_migrations() if up_to is None or one.number <= up_to]
    applied = _applied(connection)
    demand_known(max(applied, default=0))
    missing = [migration for migration in migrations if migration.number not in applied]
    for migration in missing:
        _apply(connection, migration, now)
    return [migration.number for migration in missing]


def upgrade_ahead(connection: driver.Connection) -> int | None:
    """Return the first migration that a database in use lacks; None: nothing, or it is a new one.

    NewerDatabase if the file is ahead of this version.
    """
    applied = _applied(connection)
    if not applied:
        return None
    demand_known(max(applied))
    ahead = (one.number for one in known_migrations() if one.number not in applied)
    return next(ahead, None)


def schema_of(connection: driver.Connection) -> int:
    """Return the newest migration that has been applied; 0 in an empty file."""
    return max(_applied(connection), default=0)


def demand_known(schema: int) -> None:
    """Raise NewerDatabase if this version of the bot does not know the schema."""
    newest = known_migrations()[-1].number
    if schema > newest:
        raise NewerDatabase(
            f"The database has schema {schema}; this version of the bot knows {newest}. "
            "Start a newer version of the bot. Nothing has been changed."
        )


def _applied(connection: driver.Connection) -> set[int]:
    tables = {row[0] for row in connection.execute("SELECT name FROM sqlite_master")}
    if "migration" in tables:
        return {row[0] for row in connection.execute("SELECT number FROM migration")}
    if tables:
        raise NotOurDatabase(
            "The file is a database, but not the alumni bot's. It was left as it is."
        )
    return set()


def _apply(connection: driver.Connection, migration: Migration, now: int) -> None:
    connection.execute("BEGIN IMMEDIATE")
    try:
        for statement in statements(migration.sql):
            connection.execute(statement)
        connection.execute(
            "INSERT INTO migration (number, name, applied_at) VALUES (:number, :name, :now)",
            {"number": migration.number, "name": migration.name, "now": now},
        )
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute("COMMIT")
    except BaseException:
        connection.execute("ROLLBACK")
        raise


def statements(sql: str) -> list[str]:
    """Split a script into statements, triggers whole."""
    found, current = [], ""
    for line in sql.splitlines(keepends=True):
        current += line
        if sqlite3.complete_statement(current):
            found.append(current.strip())
            current = ""
    if current.strip():
        raise ValueError(f"A migration ends in the middle of a statement: {current.strip()[:60]}")
    return found
