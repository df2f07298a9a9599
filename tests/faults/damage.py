"""A database of which a page is lost, as on a disk that has begun to die."""

from pathlib import Path
from random import Random

from storage.connection import open_database

PAGE_BYTES = 4096  # SQLCipher's


def damage(path: Path, key: str, table: str) -> None:
    """Write nonsense over the page with which a table begins; nobody may have the file open."""
    connection = open_database(path, key, read_only=False)
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    (page,) = connection.execute(
        "SELECT rootpage FROM sqlite_master WHERE name = :table", {"table": table}
    ).fetchone()
    connection.close()
    with path.open("r+b") as file:
        file.seek((page - 1) * PAGE_BYTES)
        file.write(Random(page).randbytes(PAGE_BYTES))
