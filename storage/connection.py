"""Encrypted SQLite connections on threads of their own."""

import asyncio
import os
import sqlite3
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, TypeVar, cast

import aiosqlite
from sqlcipher3 import dbapi2 as driver

from storage import disks
from storage.errors import DamagedDatabase, NotOurDatabase
from storage.keys import key_pragma
from storage.transaction import Transaction, UndoneMeanwhile

T = TypeVar("T")

# A group commit stops taking more work after this long, so that nobody waits long.
GROUP_SECONDS = 0.008
OWN_EYES = 0o600
CORRUPT = 11  # SQLite's own number: cut off, say; a wrong key has another one
PATIENCE, SCRUB_PATIENCE = 5000, 100  # milliseconds to wait for another connection
# Of pages, for each connection: what the bot holds grows with the file up to this, and no further.
# Four times as much made neither turns nor counts of a million people quicker.
CACHE_KIBIBYTES = 4000


@dataclass(slots=True)
class Job:
    """A whole transaction function that waits for its turn on the writer's thread."""

    function: Callable[[Transaction], Any]
    future: "asyncio.Future[Any]"


Result = tuple[Job, Any, BaseException | None]


def open_database(path: Path, key: str, *, read_only: bool) -> driver.Connection:
    """Open the encrypted file with the project's pragmas; NotOurDatabase if the key is wrong."""
    connection = _connected(path)
    try:
        connection.execute("PRAGMA cipher_log_level = NONE")  # a wrong key is told by us, once
        connection.execute(key_pragma(key))
        connection.execute("PRAGMA cipher_memory_security = OFF")
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        _set_pragmas(connection, read_only=read_only)
    except driver.DatabaseError as error:
        connection.close()
        if trouble := disks.told(error, path):
            raise trouble from None
        if getattr(error, "sqlite_errorcode", 0) & 0xFF == CORRUPT:
            raise DamagedDatabase.told(path, [str(error)]) from None
        raise NotOurDatabase(
            f"{path} cannot be opened with this key, or it is not an alumni bot database "
            f"({error}). Nothing has been changed in it: put its own key back."
        ) from None
    return connection


def _connected(path: Path) -> driver.Connection:
    _begin(path)
    try:
        connection = driver.connect(
            str(path), isolation_level=None, cached_statements=512, check_same_thread=False
        )
    except driver.Error as error:
        raise disks.told(error, path) or error from None
    connection.row_factory = driver.Row
    return connection


def _begin(path: Path) -> None:
    """Make a new file for nobody else to read: its logs get the same mode."""
    with suppress(OSError):  # it is there, or cannot be made: the driver says that better
        os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, OWN_EYES))


def _set_pragmas(connection: driver.Connection, *, read_only: bool) -> None:
    connection.execute(f"PRAGMA busy_timeout = {PATIENCE}")
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA secure_delete = ON")  # what a person had erased is overwritten
    connection.execute(f"PRAGMA cache_size = -{CACHE_KIBIBYTES}")
    if read_only:
        connection.execute("PRAGMA query_only = ON")
        return
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA wal_autocheckpoint = 1000")  # the idle checkpoint comes first


class Connection(aiosqlite.Connection):
    """An aiosqlite connection that runs whole functions, not single statements, on its thread."""

    def __init__(self, path: Path, key: str, *, read_only: bool) -> None:
        opener = partial(open_database, path, key, read_only=read_only)
        super().__init__(cast("Callable[[], sqlite3.Connection]", opener), 64)
        self._thread.daemon = True  # forgotten open, it must not keep the process from ending
        self._stopped: asyncio.Future[Any] | None = None

    def stop(self) -> "asyncio.Future[Any] | None":
        """Let the thread end; ``close`` waits for it, also when the file could not be opened."""
        self._stopped = super().stop()
        return self._stopped

    async def close(self) -> None:
        """Finish what waits, close, and let the thread end."""
        await super().close()
        if self._stopped is not None:
            await self._stopped

    async def hop(self, function: Callable[..., Any], *args: Any) -> Any:
        """Run ``function(connection, *args)`` on the connection's thread and return its result."""
        return await self._execute(self._hopped, function, args)  # type: ignore[no-untyped-call]  # aiosqlite leaves it untyped

    def _hopped(self, function: Callable[..., Any], args: Sequence[Any]) -> Any:
        return function(cast("driver.Connection", self._conn), *args)


def checkpoint(connection: driver.Connection) -> None:
    """Move the log into the database file, as far as readers allow, without waiting for them."""
    connection.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchall()


def scrub(connection: driver.Connection, largest: int) -> bool:
    """Leave no byte of what was deleted, in the file or in its log; return whether that is so.

    Deleted rows are overwritten as they go, but a copy may stay where SQLite has moved a row from
    one page to another. Only a file of at most ``largest`` bytes is written anew.
    """
    pages = connection.execute("PRAGMA page_count").fetchone()[0]
    page_bytes = int(connection.execute("PRAGMA page_size").fetchone()[0])  # SQLCipher says text
    whole = pages * page_bytes <= largest
    connection.execute(f"PRAGMA busy_timeout = {SCRUB_PATIENCE}")  # of readers, for the log
    try:
        if whole:
            connection.execute("VACUUM")
        (busy, *_) = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    finally:
        connection.execute(f"PRAGMA busy_timeout = {PATIENCE}")
    return whole and not busy


def run_snapshot(connection: driver.Connection, function: Callable[[Transaction], T]) -> T:
    """Run a reading function over one unchanging view of the database."""
    connection.execute("BEGIN")
    try:
        return function(Transaction(connection))
    finally:
        connection.execute("ROLLBACK")


def run_group(connection: driver.Connection, jobs: Sequence[Job]) -> list[Result]:
    """Run jobs in one transaction and commit; jobs beyond the time are left out of the results.

    A job that raises is undone alone. When the transaction itself fails, every job has failed.
    """
    try:
        connection.execute("BEGIN IMMEDIATE")
        results = _run_one(connection, jobs[0]) if len(jobs) == 1 else _run_all(connection, jobs)
        _commit(connection, results)
    except BaseException as failure:
        _roll_back(connection)
        if not isinstance(failure, Exception):
            raise
        return [(job, None, failure) for job in jobs]
    return results


def _commit(connection: driver.Connection, results: Sequence[Result]) -> None:
    if connection.in_transaction:
        connection.execute("COMMIT")
    elif any(error is None for _, _, error in results):  # somebody has caught what undid it
        raise UndoneMeanwhile


def _run_one(connection: driver.Connection, job: Job) -> list[Result]:
    try:
        return [(job, job.function(Transaction(connection)), None)]
    except Exception as error:  # noqa: BLE001 - handed to the one who asked for this job
        _roll_back(connection)
        return [(job, None, error)]


def _run_all(connection: driver.Connection, jobs: Sequence[Job]) -> list[Result]:
    started = time.monotonic()
    transaction = Transaction(connection)
    results: list[Result] = []
    for job in jobs:
        results.append(_run_in_savepoint(connection, transaction, job))
        if time.monotonic() - started > GROUP_SECONDS:
            break
    return results


def _run_in_savepoint(connection: driver.Connection, transaction: Transaction, job: Job) -> Result:
    try:
        with transaction.savepoint():
            return job, job.function(transaction), None
    except Exception as error:
        if not connection.in_transaction:  # a full disk: SQLite has undone the whole group
            raise
        return job, None, error


def _roll_back(connection: driver.Connection) -> None:
    if connection.in_transaction:
        connection.execute("ROLLBACK")
