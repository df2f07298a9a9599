"""Disks that fail, as SQLite itself meets them."""

from sqlcipher3 import dbapi2 as driver

PLENTY = 1_000_000  # pages


def filled(connection: driver.Connection, *, over: bool = False) -> None:
    """Let no page be added to the database file: as on a full disk, or one that is so no more."""
    connection.execute("VACUUM")  # there are no free pages in it either
    pages = connection.execute("PRAGMA page_count").fetchone()[0]
    connection.execute(f"PRAGMA max_page_count = {PLENTY if over else pages}")


def read_only(connection: driver.Connection, *, over: bool = False) -> None:
    """Let nothing be written: as on a disk that the system has made read-only."""
    connection.execute(f"PRAGMA query_only = {'OFF' if over else 'ON'}")
