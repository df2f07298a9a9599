"""``python -m bot``: reads what is asked for, and does it."""

import argparse
import asyncio
import gc
import os
import sys
from collections.abc import Coroutine, Sequence
from typing import Any

from bot.cli.commands import COMMANDS, Command
from bot.cli.wish import Wish
from bot.lock import AlreadyRunning
from bot.logs import catch_the_rest, heard, set_up
from bot.troubles import Unauthorised
from bot.watch import STUCK
from config.errors import CannotListen, ConfigurationError
from config.settings import Settings, load_settings
from storage.errors import (
    AnotherBot,
    DamagedDatabase,
    NewerDatabase,
    NotOurDatabase,
    StorageError,
)

SETUP = "python -m bot setup"
STANDARD_ERROR = 2
AGAIN = STUCK  # of "run": a service manager is to try it again
# What a person must put right. All else may be well by itself the next time: a full disk once there
# is room, a port or a network that is there soon, the disk of the key that is not mounted yet.
LASTING = (ConfigurationError, AnotherBot, DamagedDatabase, NewerDatabase, NotOurDatabase)
NOBODY_READS = 141  # the exit code by which shells know it: 128 + SIGPIPE


def main(arguments: Sequence[str] | None = None) -> int:
    """Carry out one command; return its exit code, or 2 after a clear message of what is wrong.

    A bot that ends by what may pass returns 75: after 2 a service manager need not start it again.
    """
    _keep_places()
    given = _parser().parse_args(arguments)
    command = None
    try:
        settings, wrong = _settings(given.command)
        set_up(settings.log_level, settings.log_format)
        catch_the_rest()
        command = _command(given.command, settings)
        work = command.work()
        gc.freeze()  # what has been loaded stays for good
        gc.enable()
        gc.set_threshold(5_000, 20, 100)  # deliveries make many small things and no circles
        code = _run(work(Wish(settings, given, wrong))) or 0
        print(end="", flush=True)
    except KeyboardInterrupt:
        return 0
    except BrokenPipeError:  # "failures | head", or q in "failures | less"
        _say_no_more()
        return NOBODY_READS
    except (ConfigurationError, StorageError, AlreadyRunning, Unauthorised, OSError) as fault:
        print(f"alumni bot: {_sentence(fault)}", file=sys.stderr)
        if isinstance(fault, OSError):
            _say_no_more()
        return AGAIN if command is COMMANDS["run"] and _may_pass(fault) else 2
    return code


def _may_pass(fault: Exception) -> bool:
    return isinstance(fault, CannotListen) or not isinstance(fault, LASTING)


def _sentence(fault: Exception) -> str:
    """Return what is wrong, without the system's numbers for it."""
    if not isinstance(fault, OSError) or not fault.strerror:
        return str(fault)
    return fault.strerror if fault.filename is None else f"{fault.filename}: {fault.strerror}"


def _keep_places() -> None:
    """Open what was closed of the three standard files: the next file would take its number."""
    while (handle := os.open(os.devnull, os.O_RDWR)) <= STANDARD_ERROR:
        pass
    os.close(handle)


def _say_no_more() -> None:
    """Drop what standard output did not take: else the program's end would fail by it once more."""
    try:
        print(end="", flush=True)
    except OSError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m bot",
        description="The alumni bot. Without a command it runs: on Telegram if BOT_TOKEN is set, "
        "else as a practice chat in the browser.",
    )
    commands = parser.add_subparsers(dest="command", metavar="command")
    for name, command in COMMANDS.items():
        told = f"{command.help[0].upper()}{command.help[1:]}."
        command.arguments(commands.add_parser(name, help=command.help, description=told))
    return parser


def _settings(name: str | None) -> tuple[Settings, ConfigurationError | None]:
    """Read the settings; a command that copes with a fault in them gets the usual ones and it."""
    try:
        return load_settings(), None
    except ConfigurationError as fault:
        if name is None or not COMMANDS[name].copes:
            raise
        return Settings.model_construct(), fault


def _command(name: str | None, settings: Settings) -> Command:
    """Return the command; running without a token is practising, but for a service a fault."""
    if name in (None, "run") and settings.bot_token is None:
        if "NOTIFY_SOCKET" in os.environ:
            raise ConfigurationError("settings", "BOT_TOKEN", f"is missing: {SETUP} asks for it")
        return COMMANDS["practice"]
    return COMMANDS[name or "run"]


def _run(work: Coroutine[Any, Any, int | None]) -> int | None:
    """Run on the fast event loop where there is one."""
    if sys.platform == "win32":
        return asyncio.run(heard(work))
    import uvloop  # noqa: PLC0415 - has no build for Windows

    return uvloop.run(heard(work))
