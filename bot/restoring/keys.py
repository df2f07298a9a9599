"""The files of keys: the one in use, the next one while it is changed, and earlier ones.

Earlier keys stay beside the one in use, each with the moment until which it was used: copies of the
database that were made until then need it.
"""

import os
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from bot.erasures import sync_folder
from bot.restoring.swapping import unused
from config.settings import Settings
from storage import owners
from storage.errors import UnusableKey
from storage.keys import usable_key
from storage.rekeying import opens

NEXT = ".next"
UNTIL = ".until-"
STAMP = "%Y%m%dT%H%M%SZ"
OWN_EYES = 0o600


def finish_change(key_file: Path, database: Path) -> bool:
    """Put the next key in place if the database has it already; return whether that was so.

    A change of the key may be cut off at any instant: the database opens with one of the two.
    """
    coming, key = _readable(next_of(key_file)), _readable(key_file)
    if coming is None or not database.exists():
        return False
    if key is not None and opens(database, key):
        return False
    if not opens(database, coming):
        return False
    put_in_place(key_file)
    return True


def next_of(key_file: Path) -> Path:
    """Return where the next key is kept until the database has it."""
    return key_file.with_name(key_file.name + NEXT)


def read(file: Path) -> str:
    """Return the key in a file; UnusableKey if there is none in it."""
    try:
        return usable_key(file.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError) as fault:
        reason = getattr(fault, "strerror", None) or "it is not text"
        raise UnusableKey(f"The key file {file} cannot be read: {reason}.") from None


def write(file: Path, key: str) -> None:
    """Write a key that nobody else may read, on the disk for sure; an earlier one there goes."""
    file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    how = os.O_WRONLY | os.O_CREAT | os.O_TRUNC
    with os.fdopen(os.open(file, how, OWN_EYES), "w", encoding="utf-8") as opened:
        owners.as_folder(file)
        opened.write(key + "\n")
        opened.flush()
        os.fsync(opened.fileno())
    sync_folder(file.parent)


def put_in_place(key_file: Path) -> None:
    """Let the next key be the one in use."""
    next_of(key_file).replace(key_file)
    sync_folder(key_file.parent)


def keep_earlier(key_file: Path, key: str, now: datetime) -> Path:
    """Keep a key aside that will not be used any more; return its file."""
    kept = unused(key_file.with_name(f"{key_file.name}{UNTIL}{now:{STAMP}}"))
    write(kept, key)
    return kept


def every(settings: Settings, more: Path | None = None) -> Iterator[str]:
    """Give every key that there is: from the named file, the one in use, then the earlier ones."""
    if more is not None:
        yield read(more)
    if settings.database_key is not None:
        yield usable_key(settings.database_key.get_secret_value())
    for file in (settings.key_file, next_of(settings.key_file), *_earlier(settings)):
        if (key := _readable(file)) is not None:
            yield key


def _earlier(settings: Settings) -> list[Path]:
    """Return the files of earlier keys, the last one first."""
    folder, name = settings.key_file.parent, settings.key_file.name
    return sorted(folder.glob(f"{name}{UNTIL}*"), reverse=True)


def earlier_file_fitting(path: Path, settings: Settings) -> Path | None:
    """Return where the first of the earlier keys is kept that opens the file."""
    known = ((file, _readable(file)) for file in _earlier(settings))
    return next((file for file, key in known if key is not None and opens(path, key)), None)


def _readable(file: Path) -> str | None:
    """Return the key in a file; None without one: a full disk may have left it empty."""
    try:
        return read(file)
    except UnusableKey:
        return None


def in_use(settings: Settings) -> str | None:
    """Return the key that the bot uses from now on; None while there is none."""
    if settings.database_key is not None:
        return usable_key(settings.database_key.get_secret_value())
    return read(settings.key_file) if settings.key_file.exists() else None


def fitting(path: Path, settings: Settings, more: Path | None = None) -> str | None:
    """Return the first of all keys that opens the file."""
    tried: set[str] = set()
    for key in every(settings, more):
        if key not in tried and opens(path, key):
            return key
        tried.add(key)
    return None
