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
    """``place`` is "module:function"; it is imported only when asked for: starting is quick.

    One that ``copes`` is done with faulty settings as well: it gets the fault with the wish.
    """

    place: str
    help: str
    arguments: Arguments = lambda _parser: None
    copes: bool = False

    def work(self) -> Work:
        """Return the function that does it."""
        module, _, function = self.place.partition(":")
        found: Work = getattr(import_module(module), function)
        return found


def _run(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--another-bot",
        action="store_true",
        help="the token is of another bot than before, and that is meant; say it once",
    )


def _practice(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--port", type=int, help="port on 127.0.0.1 (default PRACTICE_PORT)")


def _check(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="say it as JSON, for monitoring")


def _backup(parser: argparse.ArgumentParser) -> None:
    where = parser.add_mutually_exclusive_group()
    where.add_argument(
        "--to", type=Path, metavar="FILE", help="write it to this file, not into BACKUPS"
    )
    where.add_argument(
        "--new-folder",
        action="store_true",
        help="begin anew in BACKUPS, though the copies that were there are gone",
    )


def _restore(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "file", type=Path, metavar="FILE", help="such as backups/alumni-20261122T003000Z.db"
    )
    parser.add_argument(
        "--force", action="store_true", help="replace the database that is there (it is kept aside)"
    )
    due = parser.add_mutually_exclusive_group()
    due.add_argument(
        "--send", action="store_true", help="send what has fallen due since the copy was made"
    )
    due.add_argument(
        "--keep-back", action="store_true", help="do not send it, and do not ask about it"
    )
    parser.add_argument(
        "--key-file", type=Path, metavar="FILE", help="the copy's key, if it is not the one in use"
    )


def _number(written: str) -> int:
    """Read how many are wanted: at least one, and no more than a database can count."""
    if not written.isdecimal() or not 0 < int(written) < 2**63:
        raise argparse.ArgumentTypeError("should be a whole number from 1 on")
    return int(written)


def _failures(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--last", type=_number, default=20, metavar="N", help="how many to show (default 20)"
    )


def _systemd(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--user", metavar="NAME", help="who runs it (default: you, never root)")
    parser.add_argument(
        "--write",
        type=Path,
        action="append",
        metavar="FOLDER",
        help="a folder to which BACKUP_HOOK writes (may be given again)",
    )


def _questionnaire(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "action",
        choices=("check", "preview"),
        help="check: say what is wrong in it; preview: open it in the practice chat",
    )
    parser.add_argument("file", type=Path, metavar="FILE", help="such as mine/open_day.toml")
    parser.add_argument("--port", type=int, help="port of the preview on 127.0.0.1")


COMMANDS: Mapping[str, Command] = {
    "setup": Command(
        "bot.cli.setup.setting_up:setup",
        "ask the few things that are needed, and write them into .env",
        copes=True,
    ),
    "run": Command("bot.cli.run:run", "run the bot (the default)", _run),
    "practice": Command(
        "bot.practice.run:practise",
        "run the practice chat in the browser, whether or not there is a token",
        _practice,
    ),
    "failures": Command(
        "bot.cli.failures:show_failures", "show what has failed lately, and why", _failures
    ),
    "check": Command(
        "bot.cli.check:check",
        "say line by line what is fine and what is not; exit code 0 (fine), 1 (look) or 2 (broken)",
        _check,
        copes=True,
    ),
    "health": Command(
        "bot.cli.health:health", "ask the running bot whether it is alive (needs LISTEN)"
    ),
    "backup": Command(
        "bot.cli.backup:backup",
        "copy the database now and check the copy, also while the bot runs",
        _backup,
    ),
    "restore": Command(
        "bot.cli.restore:restore",
        "put a backup in the place of the database; stop the bot first",
        _restore,
    ),
    "rotate-key": Command(
        "bot.cli.rotate_key:rotate_key", "give the database a new key; stop the bot first"
    ),
    "systemd": Command(
        "bot.cli.systemd:systemd", "print a service for systemd, filled in for this place", _systemd
    ),
    "questionnaire": Command(
        "bot.cli.questionnaire:questionnaire",
        "check a questionnaire's file, or try it in the browser",
        _questionnaire,
    ),
}
