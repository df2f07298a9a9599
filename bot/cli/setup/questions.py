"""The few questions: the token, the way in, and the folder of copies."""

import os
import secrets
from pathlib import Path

from bot.api import Answer, NoAnswer, NotSent
from bot.cli.setup.answers import Answers
from bot.cli.setup.terminal import Stopped, Terminal
from bot.transport import TelegramApi
from config.settings import TELEGRAM, USUAL_LISTEN

WAYS = (
    "The bot asks Telegram for messages. This needs nothing more, and suits most schools.",
    "Telegram sends messages to an https address of yours, with nginx or Caddy in front.",
)


async def ask_token(terminal: Terminal, answers: Answers) -> str:
    """Take a token that Telegram knows; return the bot's name, '' if Telegram was out of reach."""
    token = answers.of("BOT_TOKEN")
    if token and (name := await _kept(terminal, answers, token)) is not None:
        return name
    terminal.say(
        "The token: write /newbot to @BotFather in Telegram, answer its two questions, and copy\n"
        "the token from its answer. You will not see it here when you paste it."
    )
    while True:
        token = await terminal.ask_secretly("Token:")
        if fault := answers.fault(BOT_TOKEN=token) if token else "is needed":
            terminal.say(f"That is not a token: it {fault}.")
            continue
        name = await _known(terminal, answers, token)
        if name or (name is None and await terminal.agrees("Keep it unchecked?", usual=False)):
            answers.answer("BOT_TOKEN", token)
            return name or ""


async def _kept(terminal: Terminal, answers: Answers, token: str) -> str | None:
    """Return the name of the bot whose token is set already, None if there is to be another."""
    name = await _known(terminal, answers, token)
    if answers.is_fixed("BOT_TOKEN"):
        terminal.say("BOT_TOKEN comes from the environment.")
        if name == "":
            raise Stopped
        return name or ""
    if name == "":
        return None
    return (name or "") if await terminal.agrees("A token is set. Keep it?", usual=True) else None


async def _known(terminal: Terminal, answers: Answers, token: str) -> str | None:
    """Return the bot's name, '' for a token that Telegram refuses, None if it does not answer."""
    address = answers.of("BOT_API_URL") or TELEGRAM
    try:
        async with TelegramApi(address, token) as api:
            answer = await api.call("getMe", {})
    except (NotSent, NoAnswer) as trouble:
        terminal.say(f"Telegram cannot be reached at {address} ({type(trouble).__name__}).")
        return None
    if answer.ok:
        terminal.say(f"Telegram knows it: @{answer.result['username']}.")
        return str(answer.result["username"])
    return _refused(terminal, answer)


def _refused(terminal: Terminal, answer: Answer) -> str | None:
    if answer.error_code in (401, 404):
        terminal.say("Telegram does not know this token. Copy it whole from @BotFather.")
        return ""
    terminal.say(f"Telegram does not answer as it should ({answer.error_code}).")
    return None


async def ask_way_in(terminal: Terminal, answers: Answers) -> None:
    """Take how messages come in; a webhook gets its secret."""
    now = answers.of("WEBHOOK_URL")
    if answers.is_fixed("WEBHOOK_URL"):
        terminal.say(f"WEBHOOK_URL is {now}, from the environment.")
        _make_secret(terminal, answers)
        return
    way = await terminal.chooses("How do messages get to the bot?", WAYS, 2 if now else 1)
    if way == 1:
        answers.answer("WEBHOOK_URL", "")
        if not _is_good_secret(answers):
            answers.answer("WEBHOOK_SECRET", "")
        return
    _make_secret(terminal, answers)
    while True:
        address = await terminal.ask(
            "The address, such as https://alumni.example.fi/telegram:", now
        )
        fault = answers.fault(WEBHOOK_URL=address) if address else "an address is needed"
        if not fault:
            answers.answer("WEBHOOK_URL", address)
            break
        terminal.say(f"That cannot be it: {fault}.")
    listen = answers.of("LISTEN") or USUAL_LISTEN
    terminal.say(f"The bot will listen at {listen}: let nginx or Caddy send that address there.")
    terminal.say("docs/running has examples for both.")


def _make_secret(terminal: Terminal, answers: Answers) -> None:
    if not answers.of("WEBHOOK_SECRET") or not _is_good_secret(answers):
        answers.answer("WEBHOOK_SECRET", secrets.token_urlsafe(32))
        terminal.say("A secret for the webhook has been made.")


def _is_good_secret(answers: Answers) -> bool:
    return not answers.fault(WEBHOOK_SECRET=answers.of("WEBHOOK_SECRET"))


def leave_out_bad_owners(terminal: Terminal, answers: Answers) -> None:
    """Begin the owners anew where .env has no numbers, but names, for instance."""
    given = answers.of("OWNERS")
    if given and answers.fault(OWNERS=given):
        answers.answer("OWNERS", "")
        terminal.say(f"OWNERS has to be numbers, and begins anew. It was: {given}")


async def ask_backups(terminal: Terminal, answers: Answers) -> None:
    """Take a folder for the daily copies that can be written to, and make it."""
    usual = answers.of("BACKUPS") or "backups"
    if answers.is_fixed("BACKUPS"):
        terminal.say(f"The daily copies go to {usual}, as the environment says.")
        if why := _unusable(answers, usual):
            terminal.say(f"But that folder cannot be used: {why}.")
        return
    while True:
        folder = await terminal.ask("Folder for the daily copies (best on another disk):", usual)
        if not (why := _unusable(answers, folder)):
            answers.answer("BACKUPS", folder)
            return
        terminal.say(f"That folder cannot be used: {why}.")


def _unusable(answers: Answers, folder: str) -> str:
    if fault := answers.fault(BACKUPS=folder):
        return fault
    try:
        Path(folder).mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        return error.strerror or "it cannot be made"
    return "" if os.access(folder, os.W_OK | os.X_OK) else "this user may not write there"
