"""``python -m bot setup``: from nothing to a bot that can be started."""

import asyncio
import os
import sys
from pathlib import Path

from bot.cli.checks.files import of_organisation
from bot.cli.opening import key_of
from bot.cli.setup.answers import Answers
from bot.cli.setup.owner import BY_HAND, find_owner
from bot.cli.setup.questions import ask_backups, ask_token, ask_way_in, leave_out_bad_owners
from bot.cli.setup.terminal import Stopped, Terminal
from bot.cli.wish import Wish
from bot.lock import is_held
from bot.transport import TelegramApi
from config.errors import ConfigurationError
from config.settings import Settings, load_settings
from storage import owners

ENV = Path(".env")
MENDED = {"BOT_TOKEN", "OWNERS", "WEBHOOK_URL", "WEBHOOK_SECRET", "BACKUPS"}  # by answers
KEPT = "Your answers so far are kept in .env; run setup again for the rest."


async def setup(wish: Wish) -> int:
    """Ask, and write ``.env`` and the key; return 0, or 2 if it was stopped before its end."""
    terminal = Terminal()
    if wish.fault is not None and not _tell(terminal, wish.fault):
        return 2
    if not _can_write():
        terminal.say("This user may not write here. Run setup as the user that runs the bot.")
        return 2
    answers = Answers(ENV)
    try:
        await _begin(terminal, answers)
        bot_name = await ask_token(terminal, answers)
        await ask_way_in(terminal, answers)
        await ask_backups(terminal, answers)
        leave_out_bad_owners(terminal, answers)
    except (Stopped, asyncio.CancelledError):  # Ctrl+C cancels
        terminal.say("\nStopped. Nothing has been written.")
        return 2
    answers.write()
    settings = load_settings(ENV)
    _make_key(terminal, settings)
    try:
        await _ask_owner(terminal, answers, settings, bot_name)
    except (Stopped, asyncio.CancelledError):
        terminal.say(f"\nStopped. {KEPT}")
        return 2
    _say_what_next(terminal, load_settings(ENV))
    return 0


def _tell(terminal: Terminal, fault: ConfigurationError) -> bool:
    """Say what is wrong with the settings now; return whether answers can put all of it right."""
    terminal.say(f"The settings have a fault now:\n{fault}\n")
    if all(one.key in MENDED and one.file == str(ENV) for one in fault.faults):
        return True
    terminal.say("Put that right first, then run setup again. Nothing has been written.")
    return False


def _can_write() -> bool:
    """Tell whether ``.env`` can be made here, or written where it alone is mounted."""
    return os.access(".", os.W_OK | os.X_OK) or os.access(ENV, os.W_OK)


async def _begin(terminal: Terminal, answers: Answers) -> None:
    terminal.say(
        "This asks a few things and writes them into .env here. Enter takes what is in\n"
        "brackets, Ctrl+C stops; nothing is written before the questions are through.\n"
    )
    if (owner := _other_owner()) and not await terminal.agrees(
        f"You are root, but this folder belongs to {owner}, who could not read what you write.\n"
        "Go on all the same?",
        usual=False,
    ):
        raise Stopped
    if answers.is_written and not await terminal.agrees(
        "There is a .env already. Only what you answer now is changed in it. Go on?",
        usual=True,
    ):
        raise Stopped


def _other_owner() -> str:
    """Return who owns this folder if root is asked to write into somebody else's, else ''."""
    if sys.platform == "win32" or os.geteuid() != 0 or Path().stat().st_uid == 0:
        return ""
    return owners.name_of(Path().stat().st_uid)


def _make_key(terminal: Terminal, settings: Settings) -> None:
    was_there = settings.key_file.exists()
    key_of(settings)  # makes it where there is none
    if settings.database_key is not None:
        terminal.say("\nThe database's key is the DATABASE_KEY that you have set.")
        return
    made = "is" if was_there else "has been made:"
    terminal.say(f"\nThe database's key {made} {settings.key_file}")
    terminal.say(
        "Keep a copy of it in a safe place, off this machine: without it nobody can read the "
        "data\nor any copy of it."
    )


async def _ask_owner(
    terminal: Terminal, answers: Answers, settings: Settings, bot_name: str
) -> None:
    count = len(settings.owners)
    terminal.say()
    if answers.is_fixed("OWNERS"):
        terminal.say(f"OWNERS has {count} already, from the environment.")
        return
    if count and not await terminal.agrees(
        f"OWNERS has {count} already. Add another?", usual=False
    ):
        return
    found = await _find(terminal, settings, bot_name)
    if found is None:
        terminal.say(f"No owner was added. {BY_HAND}")
        return
    owners = dict.fromkeys((*settings.owners, found))
    answers.answer("OWNERS", ",".join(map(str, owners)))
    answers.write()
    terminal.say(f"Welcome! Number {found} is an owner now; the bot answers once it runs.")


async def _find(terminal: Terminal, settings: Settings, bot_name: str) -> int | None:
    if not bot_name or settings.bot_token is None:
        terminal.say("Telegram could not be reached, so there is no link for the first owner.")
        return None
    if is_held(settings.database):
        terminal.say("The bot is running, and takes what people write to it.")
        return None
    async with TelegramApi(settings.bot_api_url, settings.bot_token.get_secret_value()) as api:
        return await find_owner(terminal, api, bot_name)


def _say_what_next(terminal: Terminal, settings: Settings) -> None:
    program = _program()
    again = " again: it reads its settings when it starts" if is_held(settings.database) else ""
    terminal.say("\n.env is written. What to do next:")
    for line in of_organisation(settings)[0]:
        if line.state != "fine":  # whoever edits the sample itself cannot take the next version
            terminal.say(f"  - {line.said}{line.do and ':'}\n    {line.do}".rstrip())
    terminal.say(
        f"  - {program} check   says what is fine and what is not\n"
        f"  - {program} run     starts the bot{again}"
    )


def _program() -> str:
    """Return how the bot is called from this folder."""
    python = Path(sys.executable).absolute()
    here = Path().absolute()
    name = python.relative_to(here) if python.is_relative_to(here) else "python"
    return f"{name} -m bot"
