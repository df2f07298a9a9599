"""What a database that is to be replaced, or a newer copy, knows that a restore must not undo."""

from dataclasses import dataclass
from pathlib import Path

from sqlcipher3 import dbapi2 as driver

from storage import erased, ids, shielding
from storage.connection import open_database
from storage.erased import Erasure
from storage.errors import StorageError
from storage.shielding import Ended, TurnedOff, Withdrawn
from storage.transaction import Transaction


@dataclass(frozen=True, slots=True)
class Past:
    """What happened in it: erasures with the key of their marks, and what was taken back or ended.

    ``last_ids`` are the highest ids that it has given, by table.
    """

    secret: bytes
    erasures: list[Erasure]
    withdrawn: list[Withdrawn]
    turned_off: list[TurnedOff]
    ended: list[Ended]
    last_ids: dict[str, int]


def read(path: Path, key: str) -> Past | None:
    """Return what the database knows; None if it cannot be read, or is of a version before this."""
    if not path.is_file():
        return None
    try:
        connection = open_database(path, key, read_only=True)
    except StorageError:
        return None
    try:
        connection.execute("BEGIN")
        return _past(Transaction(connection))
    except driver.Error:
        return None
    finally:
        connection.close()


def _past(tx: Transaction) -> Past:
    return Past(
        erased.secret(tx),
        erased.every(tx),
        shielding.withdrawals(tx),
        shielding.turned_off(tx),
        shielding.ended_duties(tx),
        ids.last_of(tx),
    )
