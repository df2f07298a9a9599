"""``python -m tests.storage.schemas NUMBER ROWS``: makes the file of a new migration."""

import sys
import tempfile
from pathlib import Path

from storage.connection import open_database
from storage.migrations import migrate, statements
from tests.migrated import KEY
from tests.storage.schemas import file_of, lacks, load, rows_of, written


def make(number: int, added: Path) -> str:
    """Take the last version's database one further, add the rows, and return the file's text."""
    with tempfile.TemporaryDirectory() as folder:
        connection = open_database(Path(folder) / "one.db", KEY, read_only=False)
        if number > 1:
            load(connection, number - 1)
        migrate(connection, 1_700_000_000 + number, up_to=number)
        for statement in statements(added.read_text(encoding="utf-8")):
            connection.execute(statement)
        missing = [*lacks(rows_of(connection))]
        lost = connection.execute("PRAGMA foreign_key_check").fetchall()
        text = written(connection, number)
        connection.close()
    if missing or lost:
        sys.exit(f"Add rows for: {', '.join(missing)}; without what they belong to: {lost}")
    return text


if __name__ == "__main__":
    file_of(int(sys.argv[1])).write_text(make(int(sys.argv[1]), Path(sys.argv[2])), "utf-8")
    print(f"{file_of(int(sys.argv[1]))} is there. Look at it, and never change it afterwards.")
