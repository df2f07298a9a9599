"""All commands of ``python -m bot``, on one page."""

import argparse
import asyncio
import gc
import sys
from collections.abc import Callable, Coroutine, Sequence
from pathlib import Path
from typing import Any

from bot.cli.wish import Wish
from bot.lock import AlreadyRunning
from bot.logs import set_up
from bot.troubles import Unauthorised
from config.errors import ConfigurationError
from config.settings import Settings, load_settings
from storage.errors import StorageError


def main(arguments: Sequence[str] | None = None) -> int:
    """Carry out one command; return 0, or 2 after a clear message of what is wrong."""
    given = _parser().parse_args(arguments)
    try:
        settings = load_settings()
        set_up(settings.log_level, settings.log_format)
        asked = vars(given)
        wish = Wish(settings, asked.get("last", 20), asked.get("port"), asked.get("file"))
        command = _command(" ".join(_words(given)), settings)
        gc.freeze()  # what has been loaded stays for good
        gc.enable()
        gc.set_threshold(5_000, 20, 100)  # deliveries make many small things and no circles
        _run(command(wish))
    except KeyboardInterrupt:
        return 0
    except (ConfigurationError, StorageError, AlreadyRunning, Unauthorised, OSError) as fault:
        print(f"alumni bot: {fault}", file=sys.stderr)
        return 2
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m bot",
        description="The alumni bot: without a command it runs, on Telegram when BOT_TOKEN is "
        "given, else as a practice chat in the browser.",
    )
    commands = parser.add_subparsers(dest="command", metavar="command")
    commands.add_parser("run", help="run the bot (the default)")
    practice = commands.add_parser(
        "practice", help="run the practice chat in the browser, whether or not there is a token"
    )
    practice.add_argument("--port", type=int, help="port on 127.0.0.1 (default PRACTICE_PORT)")
    failures = commands.add_parser("failures", help="show the newest turns that failed, and why")
    failures.add_argument("--last", type=int, default=20, metavar="N", help="how many (default 20)")
    commands.add_parser(
        "check", help="read the settings, the organisation file, all texts and questionnaires"
    )
    file = commands.add_parser("questionnaire", help="check one questionnaire's file, or try it")
    file.add_argument(
        "action",
        choices=("check", "preview"),
        help="check: tell every fault; preview: open it in the practice chat",
    )
    file.add_argument("file", type=Path, metavar="FILE", help="such as mine/open_day.toml")
    file.add_argument("--port", type=int, help="port of the preview on 127.0.0.1")
    return parser


def _words(given: argparse.Namespace) -> list[str]:
    """Return the command, with what it should do after it if it can do several things."""
    return [one for one in (given.command, vars(given).get("action")) if one is not None]


Command = Callable[[Wish], Coroutine[Any, Any, None]]


def _command(name: str, settings: Settings) -> Command:
    """Return the command; what it needs is imported only now, so that starting is quick."""
    if name == "failures":
        from bot.cli.failures import show_failures  # noqa: PLC0415 - see the docstring

        return show_failures
    if name == "check":
        from bot.cli.check import check  # noqa: PLC0415 - see the docstring

        return check
    if name == "questionnaire check":
        from bot.cli.questionnaire import check_file  # noqa: PLC0415 - see the docstring

        return check_file
    if name in ("practice", "questionnaire preview") or settings.bot_token is None:
        from bot.practice.run import practise  # noqa: PLC0415 - see the docstring

        return practise
    from bot.cli.run import run  # noqa: PLC0415 - see the docstring

    return run


def _run(work: Coroutine[Any, Any, None]) -> None:
    """Run on the fast event loop where there is one."""
    if sys.platform == "win32":
        asyncio.run(work)
        return
    import uvloop  # noqa: PLC0415 - has no build for Windows

    uvloop.run(work)
