"""Keys and files: which key opens a file, giving a file another key, and emptying its log."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlcipher3 import dbapi2 as driver

from storage import disks
from storage.connection import open_database
from storage.errors import DamagedDatabase, NotOurDatabase
from storage.keys import RAW_KEY


def opens(path: Path, key: str) -> bool:
    """Tell whether the key opens the file, whole or damaged; nothing in it is changed."""
    if not path.is_file():  # opening would make one
        return False
    try:
        open_database(path, key, read_only=True).close()
    except NotOurDatabase:
        return False
    except DamagedDatabase:  # as the key itself can be told
        return True
    return True


def rekey(path: Path, key: str, new: str) -> None:
    """Encrypt a file that nobody uses with another key, each page of it.

    Cut off in the middle, it can be opened with neither: do it to a copy. DamagedDatabase if it
    cannot be read through.
    """
    with _opened(path, key) as connection:
        connection.execute("PRAGMA journal_mode = DELETE")
        connection.execute(_pragma(new))


def empty_log(path: Path, key: str) -> None:
    """Move the log of a file that nobody uses into it, so that the file alone is all there is.

    DamagedDatabase if it cannot be moved.
    """
    with _opened(path, key) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()


@contextmanager
def _opened(path: Path, key: str) -> Iterator[driver.Connection]:
    """Give the file, opened; what it does not take is told as the disk's trouble, or as damage."""
    connection = open_database(path, key, read_only=False)
    try:
        yield connection
    except driver.DatabaseError as error:
        if trouble := disks.told(error, path):
            raise trouble from None
        raise DamagedDatabase.told(path, [str(error)]) from None
    finally:
        connection.close()


def _pragma(key: str) -> str:
    if RAW_KEY.fullmatch(key):
        return f"PRAGMA rekey = \"x'{key}'\""
    quoted = key.replace("'", "''")
    return f"PRAGMA rekey = '{quoted}'"
