"""Whom a new file belongs to."""

import os
import sys
from contextlib import suppress
from pathlib import Path

if sys.platform != "win32":
    import pwd


def as_folder(path: Path) -> None:
    """Let a file that root has made belong to whoever owns its folder.

    A command that was given as root (sudo) must not leave a file that the bot, which runs as
    another user, can no longer open. Where the file system has no owners nothing happens.
    """
    if sys.platform == "win32" or os.geteuid() != 0:
        return
    with suppress(OSError):
        folder = path.absolute().parent.stat()
        os.chown(path, folder.st_uid, folder.st_gid)


def name_of(number: int) -> str:
    """Return a user's name; one without a name, as containers have them, is told by the number."""
    if sys.platform != "win32":
        with suppress(KeyError):
            return pwd.getpwuid(number).pw_name
    return str(number)
