"""The commands of ``python -m bot``: what each is for, what it takes, and where it is done."""

import argparse
from collections.abc import Callable, Coroutine, Mapping
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Any

from bot.cli.wish import Wish

Work = Callable[[Wish], Coroutine[Any, Any, int | None]]
"""Does the command; returns its exit code, None for 0."""
Arguments = Callable[[argparse.ArgumentParser], None]


@dataclass(frozen=True, slots=True)
class Command:
    """``place`` is "module:function"; it is imported only when asked for: starting is quick."""

    place: str
    help: str
    arguments: Arguments = lambda _parser: None

    def work(self) -> Work:
        """Return the function that does it."""
        module, _, function = self.place.partition(":")
        found: Work = getattr(import_module(module), function)
        return found


def _practice(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--port", type=int, help="port on 127.0.0.1 (default PRACTICE_PORT)")


def _failures(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--last", type=int, default=20, metavar="N", help="how many (default 20)")


def _questionnaire(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "action",
        choices=("check", "preview"),
        help="check: tell every fault; preview: open it in the practice chat",
    )
    parser.add_argument("file", type=Path, metavar="FILE", help="such as mine/open_day.toml")
    parser.add_argument("--port", type=int, help="port of the preview on 127.0.0.1")


COMMANDS: Mapping[str, Command] = {
    "run": Command("bot.cli.run:run", "run the bot (the default)"),
    "practice": Command(
        "bot.practice.run:practise",
        "run the practice chat in the browser, whether or not there is a token",
        _practice,
    ),
    "failures": Command(
        "bot.cli.failures:show_failures", "show the newest turns that failed, and why", _failures
    ),
    "check": Command(
        "bot.cli.check:check",
        "read the settings, the organisation file, all texts and questionnaires",
    ),
    "questionnaire": Command(
        "bot.cli.questionnaire:questionnaire",
        "check one questionnaire's file, or try it",
        _questionnaire,
    ),
}
