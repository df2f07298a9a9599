"""``python -m bot restore FILE``: a copy of the database takes its place, after clear words."""

import asyncio
import sys
from collections.abc import Sequence
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from bot import erasures
from bot.app import load_house
from bot.backups.keeping import found
from bot.cli.setup.terminal import Stopped, Terminal
from bot.cli.wish import Wish
from bot.clock import Clock
from bot.lock import alone
from bot.restoring import keys
from bot.restoring.keeping_back import Held
from bot.restoring.later import Knows
from bot.restoring.restoring import Restoring, Shielded, made_at
from config.settings import Settings
from storage.copies import Checked
from storage.migrations import known_migrations


class Refused(Exception):  # noqa: N818 - a name of what happened, as in the whole house
    """It is not done; the message says why, and what to do."""


async def restore(wish: Wish) -> int:
    """Restore the file; return 0, or 2 after a sentence of why not. Nothing is changed then."""
    try:
        with alone(wish.settings.database):
            await _restore(wish)
    except Refused as reason:
        print(f"alumni bot: {reason}", file=sys.stderr)
        return 2
    except asyncio.CancelledError:  # Ctrl+C: it is heard up to where the copy is put in place
        print("\nalumni bot: stopped. Nothing has been changed.", file=sys.stderr)
        return 2
    return 0


async def _restore(wish: Wish) -> None:
    settings, clock, file = wish.settings, Clock(), wish.asked.file
    keys.finish_change(settings.key_file, settings.database)
    _demand(settings, file, clock.now(), force=wish.asked.force)
    restoring = Restoring(settings, load_house(settings), clock)
    try:
        _tell_of_copy(file, restoring.bring(file, wish.asked.key_file))
        _tell_of_shielding(await restoring.shield(file))
        due = await restoring.due()
        if due and not await _sends(wish, due):
            await restoring.keep_back()
            _tell_of_kept_back(due)
            _tell_of_faults(due)
        kept = await restoring.finish()
    finally:
        await restoring.clear_away()
    _tell_the_end(settings, file, kept)


def _demand(settings: Settings, file: Path, now: datetime, *, force: bool) -> None:
    """Refuse what would lose something, or bring somebody back, unless it is meant so."""
    database = settings.database
    if not file.is_file():
        raise Refused(_no_copy(settings, file))
    if database.exists() and file.samefile(database):
        raise Refused(f"{file} is the database itself.")
    if database.exists() and not force:
        raise Refused(
            f"There is a database at {database}. With --force the copy takes its place; the old "
            "one is kept beside it under another name. Nothing has been changed."
        )
    made = made_at(file)
    if made is None or made >= now - erasures.KEPT:
        return
    too_old = (
        f"{file.name} is older than the list of erasures: people who were erased before the list "
        "begins would be back."
    )
    if not force:
        raise Refused(f"{too_old} With --force it is restored all the same.")
    print(f"Look out: {too_old} Erase them again.")


def _no_copy(settings: Settings, file: Path) -> str:
    """Say that there is no such copy, and which there is: its name is long and is soon mistyped."""
    newest = next(iter(found(settings.backups)), None)
    said = f"{file} is a folder." if file.is_dir() else f"There is no file {file}."
    return said if newest is None else f"{said} The newest copy is {newest.path}"


async def _sends(wish: Wish, due: Sequence[Held]) -> bool:
    """Return whether what has fallen due is to go out; without a word from anybody it is not."""
    if wish.asked.keep_back or not (wish.asked.send or sys.stdin.isatty()):
        return False
    print("This has fallen due since the copy was made, and goes out when the bot starts:")
    _list(due)
    if wish.asked.send:
        return True
    print("Most of it was probably sent before the database was lost.")
    with suppress(Stopped):  # Ctrl+D, or the terminal has gone: nobody has said yes
        return await Terminal().agrees(
            "Send it all the same? Without a yes it is kept back.", usual=False
        )
    return False


def _list(due: Sequence[Held]) -> None:
    for one in due:
        if one.number:
            print(f"  {one}")


def words_of(held: Held) -> str:
    """Say of what a row could not be understood, and what was done about that."""
    done = (
        "All of them are kept back, whoever they are for"
        if held.is_whole
        else "None of them is kept back; the bot most likely cannot send them either"
    )
    return (
        f"Look out: a row of {held.several} cannot be understood ({held.fault}). {done}. "
        "Send this line to whoever looks after the bot's code."
    )


def _tell_of_faults(due: Sequence[Held]) -> None:
    for one in due:
        if one.fault is not None:
            print(words_of(one))


def _tell_of_copy(file: Path, checked: Checked) -> None:
    people = "1 person" if checked.people == 1 else f"{checked.people} people"
    print(f"{file}: read through and whole; {people}.")
    newest = known_migrations()[-1].number
    if checked.schema < newest:
        print(f"It is brought up to this version: schema {checked.schema} becomes {newest}.")


def _tell_of_shielding(shielded: Shielded) -> None:
    gone = shielded.gone
    if gone.people or gone.invitees:
        print(
            f"Erased again, because they were erased after the copy was made: "
            f"{gone.people} of the people, {gone.invitees} of those whom others had entered."
        )
    if shielded.unknown:
        print(
            f"Look out: {shielded.unknown} lines of {erasures.FILE} could not be read with this "
            "copy. If somebody who was erased is back now, erase them again."
        )
    if not shielded.is_listed:
        print(
            f"Look out: there is no {erasures.FILE} in BACKUPS or beside the copy. If somebody was "
            "erased after it was made, erase them again."
        )
    if shielded.knows != "all":
        print(unknown_since(shielded.knows))
    for number, what in (
        (shielded.withdrawn, "Consents withdrawn again"),
        (shielded.turned_off, "People whose messages are turned off or paused again"),
        (shielded.ended, "Duties ended again"),
        (shielded.links, "One-time links and codes that no longer work (make new ones)"),
    ):
        if number:
            print(f"{what}: {number}.")


def unknown_since(knows: Knows) -> str:
    """Say what a lost database cannot tell, and what to do about it."""
    since = "the newest copy in BACKUPS" if knows == "copies" else "this copy"
    return (
        f"Look out: the lost database cannot tell what happened after {since} was made. Consents "
        "that were withdrawn, messages that were turned off and duties that ended since then are "
        "not known, and hold again: look through /team at once, and ask people to look at "
        "/messages."
    )


def _tell_of_kept_back(due: Sequence[Held]) -> None:
    print("Kept back, as most of it was probably sent before the database was lost:")
    _list(due)
    print(
        "What was being sent is paused, and scheduled announcements are drafts again: "
        "coordinators find them under /sent and /announce, and decide. The rest is not sent."
    )


def _tell_the_end(settings: Settings, file: Path, kept: Path | None) -> None:
    made = made_at(file)
    of = f" as it was on {made.astimezone():%Y-%m-%d at %H:%M}" if made is not None else ""
    print(f"Restored: {settings.database} is the copy{of}.")
    if kept is not None:
        print(f"The old database is kept as {kept}. Remove it when all is well.")
    print("Now start the bot, and check at once in /team who coordinates.")
