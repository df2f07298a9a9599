"""The database key: given by the owner, or made once and kept in a file of its own."""

import os
import re
import secrets
from pathlib import Path

from storage.errors import UnusableKey

RAW_KEY = re.compile(r"[0-9a-fA-F]{64}")
SHORTEST_PASSPHRASE = 16


def key_pragma(key: str) -> str:
    """Return the statement that unlocks a connection.

    64 hexadecimal digits are a raw key and open at once; all else is a passphrase, which costs
    SQLCipher's 256,000 rounds at each connection.
    """
    if RAW_KEY.fullmatch(key):
        return f"PRAGMA key = \"x'{key}'\""
    quoted = key.replace("'", "''")
    return f"PRAGMA key = '{quoted}'"


def usable_key(key: str) -> str:
    """Return the key without surrounding space, or raise UnusableKey."""
    key = key.strip()
    if not RAW_KEY.fullmatch(key) and len(key) < SHORTEST_PASSPHRASE:
        raise UnusableKey(
            "DATABASE_KEY must be 64 hexadecimal digits, or a passphrase of at least "
            f"{SHORTEST_PASSPHRASE} characters."
        )
    if "\0" in key:
        raise UnusableKey("DATABASE_KEY holds a NUL character.")
    return key


def find_or_make_key(given: str | None, key_file: Path, database: Path) -> str:
    """Return the given key, else the one in ``key_file``, made (mode 600) on the first run.

    UnusableKey when the file would lie beside the data, is empty, or is missing though the
    database exists: a new key could not open it.
    """
    if given is not None:
        return usable_key(given)
    _demand_apart(key_file, database)
    if key_file.exists():
        return usable_key(key_file.read_text(encoding="ascii"))
    if database.exists():
        raise UnusableKey(
            f"{database} exists but its key file {key_file} does not. Put the key file back, "
            "or give the key in DATABASE_KEY."
        )
    return _make_key(key_file)


def _demand_apart(key_file: Path, database: Path) -> None:
    if key_file.resolve().is_relative_to(database.resolve().parent):
        raise UnusableKey(
            f"KEY_FILE ({key_file}) must be outside of the data folder ({database.parent}): "
            "whoever copies the data must not get the key with it."
        )


def _make_key(key_file: Path) -> str:
    key = secrets.token_hex(32)
    key_file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    with os.fdopen(os.open(key_file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
        file.write(key + "\n")
    return key
