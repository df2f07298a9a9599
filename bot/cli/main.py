"""``python -m bot``: reads what is asked for, and does it."""

import argparse
import asyncio
import gc
import sys
from collections.abc import Coroutine, Sequence
from typing import Any

from bot.cli.commands import COMMANDS, Command
from bot.cli.wish import Wish
from bot.lock import AlreadyRunning
from bot.logs import set_up
from bot.troubles import Unauthorised
from config.errors import ConfigurationError
from config.settings import Settings, load_settings
from storage.errors import StorageError


def main(arguments: Sequence[str] | None = None) -> int:
    """Carry out one command; return its exit code, or 2 after a clear message of what is wrong."""
    given = _parser().parse_args(arguments)
    try:
        settings = load_settings()
        set_up(settings.log_level, settings.log_format)
        work = _command(given.command, settings).work()
        gc.freeze()  # what has been loaded stays for good
        gc.enable()
        gc.set_threshold(5_000, 20, 100)  # deliveries make many small things and no circles
        return _run(work(Wish(settings, given))) or 0
    except KeyboardInterrupt:
        return 0
    except (ConfigurationError, StorageError, AlreadyRunning, Unauthorised, OSError) as fault:
        print(f"alumni bot: {fault}", file=sys.stderr)
        return 2


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m bot",
        description="The alumni bot: without a command it runs, on Telegram when BOT_TOKEN is "
        "given, else as a practice chat in the browser.",
    )
    commands = parser.add_subparsers(dest="command", metavar="command")
    for name, command in COMMANDS.items():
        command.arguments(commands.add_parser(name, help=command.help))
    return parser


def _command(name: str | None, settings: Settings) -> Command:
    """Return the command; running without a token is practising."""
    if name in (None, "run") and settings.bot_token is None:
        return COMMANDS["practice"]
    return COMMANDS[name or "run"]


def _run(work: Coroutine[Any, Any, int | None]) -> int | None:
    """Run on the fast event loop where there is one."""
    if sys.platform == "win32":
        return asyncio.run(work)
    import uvloop  # noqa: PLC0415 - has no build for Windows

    return uvloop.run(work)
