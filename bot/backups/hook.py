"""Taking a copy off the machine: the command of BACKUP_HOOK, with the copy's path as its end."""

import asyncio
import os
import shlex
import shutil
import signal
import sys
from asyncio.subprocess import DEVNULL, Process
from contextlib import suppress
from pathlib import Path

MOST_SECONDS = 1800.0  # a line of a few Mbit/s carries a few hundred megabytes in it
FAREWELL_SECONDS = 1.0  # from being asked to end to being ended
KEPT_BACK = ("BOT_TOKEN", "DATABASE_KEY", "WEBHOOK_SECRET")  # carrying a copy needs none of them


class HookFailed(Exception):  # noqa: N818 - a name of what happened, as in the whole house
    """The copy is there, but BACKUP_HOOK did not take it anywhere."""


async def carry(
    command: str, copy: Path, *, seconds: float = MOST_SECONDS, aloud: bool = False
) -> None:
    """Run the command, without a shell, with the copy's absolute path behind its own words.

    HookFailed when it cannot be run, ends with another code than 0, or takes longer than this.
    What it says may hold secrets of others: it goes to the terminal (``aloud``) or nowhere. When
    it takes too long, or this is cancelled, whatever it has started ends with it.
    """
    process = await _start(command, copy, None if aloud else DEVNULL)
    try:
        code = await asyncio.wait_for(process.wait(), seconds)
    except TimeoutError:
        raise HookFailed(f"BACKUP_HOOK was still at work after {seconds:.0f} s.") from None
    finally:
        if process.returncode is None:
            await _end(process)
    if code != 0:
        raise HookFailed(f"BACKUP_HOOK ended with code {code}.")


async def _start(command: str, copy: Path, output: int | None) -> Process:
    try:
        return await asyncio.create_subprocess_exec(
            *_words(command, copy),
            stdin=DEVNULL,
            stdout=output,
            stderr=output,
            env={name: value for name, value in os.environ.items() if name not in KEPT_BACK},
            start_new_session=True,
        )
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        raise HookFailed(f"BACKUP_HOOK cannot be run: {reason}.") from None


def can_run(command: str) -> bool:
    """Tell whether the command names a program that is there and may be run by this user."""
    try:
        return shutil.which(_words(command, Path())[0]) is not None
    except ValueError:  # a quotation mark is left open
        return False


def _words(command: str, copy: Path) -> list[str]:
    """Return the command's words, as a shell would split them, and the copy's path."""
    return [*shlex.split(command, posix=sys.platform != "win32"), str(copy.absolute())]


async def _end(process: Process) -> None:
    """End it and all that it has started: politely, then at once."""
    _signal(process, signal.SIGTERM)
    with suppress(TimeoutError):
        await asyncio.wait_for(process.wait(), FAREWELL_SECONDS)
    if sys.platform != "win32":
        _signal(process, signal.SIGKILL)
    await process.wait()


def _signal(process: Process, sign: signal.Signals) -> None:
    with suppress(ProcessLookupError):
        if sys.platform == "win32":
            process.kill()
        else:
            os.killpg(process.pid, sign)  # it leads a group of its own
