"""A small database of every version of the schema, with something in every table and column.

Each is a file of rows, as that version held them: 0012.sql are those of a database that migrations
1 to 12 have made. They are never changed afterwards, so that databases of real schools are
upgraded in the tests before they are upgraded at the schools.
What is kept as JSON (questionnaires, audiences, letters, recipes) is what the version of the time
really wrote: tests/storage/test_kept_json.py reads it with today's code.

A new migration needs a file of its own. Write rows for what it adds (an INSERT for each new table,
an UPDATE for each new column) into a file, and let it be made from the last one:

    python -m tests.storage.schemas 14 rows.sql

It refuses to make one in which a table is empty, or a column nowhere filled in.
Make JSON for it with the functions that write it (``to_json``), not by hand.
"""

import hashlib
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2 as driver

from storage.connection import open_database
from storage.migrations import APPLICATION_ID, known_migrations, statements
from tests.migrated import KEY

FOLDER = Path(__file__).parent
Rows = dict[str, list[dict[str, Any]]]


def file_of(number: int) -> Path:
    """Return the file with the rows of this version."""
    return FOLDER / f"{number:04}.sql"


def versions() -> list[int]:
    """Return the versions of which there is a file, in order."""
    return sorted(int(one.stem) for one in FOLDER.glob("[0-9]*.sql"))


def put(path: Path, number: int) -> None:
    """Write a database file as that version of the bot left it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    connection = open_database(path, KEY, read_only=False)
    try:
        load(connection, number)
    finally:
        connection.close()


def load(connection: driver.Connection, number: int) -> None:
    """Make the tables of this version in an empty database, and fill them from its file."""
    connection.execute("PRAGMA foreign_keys = OFF")  # rows stand in the order of their tables
    connection.execute("BEGIN")
    for migration in known_migrations()[:number]:
        for statement in statements(migration.sql):
            connection.execute(statement)
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    triggers = connection.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'")
    kept = [(row[0], row[1]) for row in triggers]
    for name, _ in kept:
        connection.execute(f"DROP TRIGGER {name}")
    for table in tables(connection):
        connection.execute(f"DELETE FROM {table}")
    for statement in statements(file_of(number).read_text(encoding="utf-8")):
        connection.execute(statement)
    for _, sql in kept:
        connection.execute(sql)
    connection.execute("COMMIT")
    connection.execute("PRAGMA foreign_keys = ON")


def tables(connection: driver.Connection) -> list[str]:
    """Return the names of all tables, in alphabetical order."""
    found = connection.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY 1"
    )
    return [row[0] for row in found]


def columns(connection: driver.Connection, table: str) -> list[str]:
    """Return the names of the table's columns."""
    return [row["name"] for row in connection.execute(f"PRAGMA table_info({table})")]


def rows_of(connection: driver.Connection) -> Rows:
    """Return every row of every table."""
    return {
        table: [dict(row) for row in connection.execute(f"SELECT * FROM {table}")]
        for table in tables(connection)
    }


def lacks(rows: Rows) -> Iterator[str]:
    """Say which tables are empty, and which columns hold nothing in any row."""
    for table, held in rows.items():
        if not held:
            yield table
        filled = {name for row in held for name, value in row.items() if value is not None}
        yield from (f"{table}.{name}" for name in (held[0] if held else ()) if name not in filled)


def seal(number: int) -> str:
    """Return what tells this version's migrations from any others: a hash of their statements."""
    told = [one for m in known_migrations()[:number] for one in statements(m.sql)]
    bare = [re.sub(r"\s+", " ", re.sub(r"--.*", "", one)).strip() for one in told]
    return hashlib.sha256("\n".join(bare).encode()).hexdigest()


def sealed(number: int) -> str:
    """Return the seal that stands in the file."""
    return file_of(number).read_text(encoding="utf-8").splitlines()[1].removeprefix("-- ")


def written(connection: driver.Connection, number: int) -> str:
    """Return the text of the file with all rows of this database."""
    lines = [
        f"-- The rows of schema {number}, and the seal of its migrations.",
        f"-- {seal(number)}",
    ]
    for table in tables(connection):
        names = columns(connection, table)
        quoted = " || ', ' || ".join(f"quote({name})" for name in names)
        for row in connection.execute(f"SELECT {quoted} FROM {table} ORDER BY 1"):
            values = row[0].replace("\r", "").replace("\n", "' || char(10) || '")
            lines.append(f"INSERT INTO {table} ({', '.join(names)}) VALUES ({values});")
    return "\n".join(lines) + "\n"
