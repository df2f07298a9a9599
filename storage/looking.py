"""One look into a database that somebody else may be at work on: nothing in it changes."""

from collections.abc import Callable
from pathlib import Path
from typing import Concatenate, ParamSpec, TypeVar

from sqlcipher3 import dbapi2 as driver

from storage import whose_bot
from storage.connection import open_database, run_snapshot
from storage.errors import StorageError
from storage.migrations import known_migrations
from storage.transaction import Transaction

T = TypeVar("T")
P = ParamSpec("P")


def look(
    path: Path,
    key: str,
    function: Callable[Concatenate[Transaction, P], T],
    *args: P.args,
    **kwargs: P.kwargs,
) -> T:
    """Run one reading function over the database as it is: it is not brought up to date.

    NotOurDatabase if there is none or the key is wrong.
    """
    connection = open_database(path, key, read_only=True)
    try:
        bound: Callable[[Transaction], T] = lambda tx: function(tx, *args, **kwargs)  # noqa: E731 - a typed closure
        return run_snapshot(connection, bound)
    finally:
        connection.close()


def whose(path: Path, key: str) -> int | None:
    """Return the Telegram id of the bot whose database it is, None if it does not tell."""
    try:
        return look(path, key, whose_bot.known)
    except (StorageError, driver.Error):  # of an earlier version, among others
        return None


def newest_schema() -> int:
    """Return the schema that this version of the bot brings a database to."""
    return known_migrations()[-1].number


def failures_since(tx: Transaction, since: int) -> int:
    """Count what has failed after this time: turns, jobs, deliveries, copies."""
    found: int = tx.value("SELECT count(*) FROM failure WHERE failed_at > :since", since=since)
    return found


def people_by_unit(tx: Transaction) -> dict[str, int]:
    """Count people by the unit to which they belong."""
    rows = tx.all("SELECT unit, count(*) FROM person WHERE unit IS NOT NULL GROUP BY unit")
    return {row[0]: row[1] for row in rows}
