"""Whole copies of the encrypted database: made while the bot works on, and looked through."""

import asyncio
import os
import sys
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2 as driver

from storage import disks, owners
from storage.connection import Connection, open_database
from storage.errors import DamagedDatabase, NotCopied, NotOurDatabase, StorageError
from storage.migrations import APPLICATION_ID, demand_known, schema_of

PART = ".part"  # what is being written has this behind its name
OWN_EYES = 0o600


@dataclass(frozen=True, slots=True)
class Checked:
    """A database that was read through and is whole; ``schema`` is its newest migration."""

    schema: int
    people: int
    bytes: int


async def make(path: Path, key: str, target: Path) -> Checked:
    """Copy the database at ``path`` to ``target``, under the same key, and look through the copy.

    The source may be in use: turns go on meanwhile. ``target`` appears only when it is whole,
    checked and on the disk; its mode is 600. NotCopied where it cannot be written, and what
    ``check`` raises if the copy is not whole, for then the source is not. In that case, or when it
    is cancelled (which stops it at once), nothing is left behind.
    """
    part = target.with_name(target.name + PART)
    try:
        _begin(part)
    except OSError as error:
        raise NotCopied(f"{part} could not be made: {_words(error)}.") from None
    try:
        await _apart(path, key, _copy_into, part)
        checked: Checked = await _apart(part, key, look_through, part)
        await asyncio.to_thread(_put, part, target)
    except (OSError, driver.Error) as error:
        raise NotCopied(
            f"{path} could not be copied to {target}: {_words(error)}. The database is as it was."
        ) from None
    finally:
        part.unlink(missing_ok=True)
    return checked


def check(path: Path, key: str) -> Checked:
    """Read a database through, of this or an earlier version of the bot, and change nothing in it.

    NotOurDatabase if there is none or the key does not open it, DamagedDatabase if it is not whole,
    NewerDatabase if it is from a newer version; another StorageError if it cannot be read now.
    """
    if not path.is_file():  # opening would make one
        raise NotOurDatabase(f"There is no file {path}.")
    connection = open_database(path, key, read_only=True)
    try:
        return look_through(connection, path)
    except driver.Error as error:
        raise disks.told(error, path) or StorageError(
            f"{path} could not be read through now ({error}). Try again."
        ) from None
    finally:
        connection.close()


def look_through(connection: driver.Connection, path: Path) -> Checked:
    """Return what is in the database, once all of it has been read; raise what ``check`` raises."""
    try:
        faults = [*_faults(connection)]
        schema = schema_of(connection)
        people = connection.execute("SELECT count(*) FROM person").fetchone()[0] if schema else 0
    except driver.OperationalError:
        raise  # interrupted, or out of memory: nothing is known of the file
    except driver.DatabaseError as error:
        faults = [str(error)]
    if faults:
        raise DamagedDatabase.told(path, faults)
    if not schema or _pragma(connection, "application_id") != APPLICATION_ID:
        raise NotOurDatabase(f"{path} is a database, but not the alumni bot's.")
    demand_known(schema)
    return Checked(schema, people, path.stat().st_size)


def _faults(connection: driver.Connection) -> list[str]:
    """Return what is wrong: with pages (each is sealed with the key) and rows, then with links.

    SQLCipher's own look at the seals is left out: nothing can stop it, and it finds no more, since
    every page in use is read here.
    """
    found = [str(row[0]) for row in connection.execute("PRAGMA integrity_check")]
    if found != ["ok"]:
        return [one.replace("\n", " ") for one in found]
    lost = connection.execute("PRAGMA foreign_key_check").fetchall()
    return [f"a row of {row[0]} belongs to a {row[2]} that is not there" for row in lost]


def _pragma(connection: driver.Connection, name: str) -> int:
    return int(connection.execute(f"PRAGMA {name}").fetchone()[0])


def _copy_into(connection: driver.Connection, part: Path) -> None:
    connection.execute("PRAGMA query_only = OFF")  # of which VACUUM INTO is thought to be a breach
    connection.execute("VACUUM INTO :part", {"part": str(part)})


async def _apart(path: Path, key: str, function: Callable[..., Any], *args: Any) -> Any:
    """Run ``function(connection, *args)`` on a connection and a thread of its own."""
    connection = Connection(path, key, read_only=True)
    try:
        await connection
        return await connection.hop(function, *args)
    except asyncio.CancelledError:
        with suppress(ValueError):  # it was not open yet
            await connection.interrupt()
        raise
    finally:
        await connection.close()


def _begin(part: Path) -> None:
    """Make the file, empty: nobody else may read even a half of it."""
    part.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    os.close(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, OWN_EYES))
    owners.as_folder(part)


def _put(part: Path, target: Path) -> None:
    _sync(part, os.O_RDWR)
    part.replace(target)
    if sys.platform != "win32":  # where a folder cannot be opened, nor need be
        _sync(target.parent, os.O_RDONLY)


def _sync(path: Path, how: int) -> None:
    handle = os.open(path, how)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _words(error: Exception) -> str:
    return getattr(error, "strerror", None) or str(error)
