"""What restores and erasures leave beside the database and its copies."""

import os
from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, datetime, timedelta

from bot import erasures
from bot.backups.place import Place
from bot.cli.checks.lines import Line, broken, fine, look
from bot.restoring.swapping import BEFORE, LOGS
from config.settings import Settings

LONG_ENOUGH = timedelta(days=30)  # to see that all is well after a restore


def of_remains(settings: Settings, now: datetime) -> list[Line]:
    """Tell of both; a folder that cannot be looked into has been told of by others."""
    lines: list[Line] = []
    with suppress(OSError):
        lines += of_erasures(settings)
    with suppress(OSError):
        lines += of_replaced(settings, now)
    return lines


def of_erasures(settings: Settings) -> Iterator[Line]:
    """Tell of the list of erasures: whether it is there, can be read, and can be added to.

    One that root has made in a bot's folder cannot.
    """
    path = settings.backups / erasures.FILE
    if Place(settings.backups, settings.database).is_lost():  # that is told of the backups
        return
    if not path.exists():
        yield fine("erasures", f"there is no list in {settings.backups}: nobody has been erased")
        return
    if not os.access(path, os.R_OK | os.W_OK):
        do = "let the user that runs the bot own it: else a restore brings erased people back"
        yield broken("erasures", f"this user may not write to {path}", do)
        return
    listed = erasures.read(path)
    number = sum(map(len, listed.erasures.values()))
    said = f"{number} in {path}"
    if listed.unreadable:
        do = "replace these lines from a copy of the list; without one, remove them"
        yield look("erasures", f"{said}, and {listed.unreadable} that cannot be read", do)
    else:
        yield fine("erasures", f"{said}, which a restore asks; keep a copy of it off this machine")


def of_replaced(settings: Settings, now: datetime) -> Iterator[Line]:
    """Tell of databases that a restore has kept aside: people erased since are in them."""
    database = settings.database
    for kept in sorted(database.parent.glob(f"{database.name}{BEFORE}*")):
        if kept.name.endswith(LOGS):
            continue
        since = now - datetime.fromtimestamp(kept.stat().st_ctime, UTC)  # got its name then
        ago = f"{since.days} days ago" if since.days > 1 else "in the last two days"
        said = f"{kept} was replaced by a restore {ago}"
        if since > LONG_ENOUGH:
            yield look("restored", said, "remove it if all is well: it holds people's data")
        else:
            yield fine("restored", f"{said}; you may remove it as soon as all is well")
