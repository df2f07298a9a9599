"""The first owner: whoever opens a link that only this terminal has shown."""

import asyncio
import hmac
import secrets
from collections.abc import Sequence
from typing import Any

from bot.api import Answer, Api, NoAnswer, NotSent
from bot.cli.setup.terminal import Terminal

POLL_SECONDS, PAUSE_SECONDS = 10, 1.0
MOST_UPDATES = 100  # Telegram's limit for one getUpdates
BY_HAND = (
    "Start the bot and write /help to it: it tells you your number. Write that\n"
    "number into .env, on the line OWNERS=, and start the bot again."
)


async def find_owner(terminal: Terminal, api: Api, bot_name: str) -> int | None:
    """Show a link and return the Telegram id of the person who opens it; None if it is skipped.

    Nothing is confirmed: the bot's first real start answers that person as usual.
    """
    secret = secrets.token_urlsafe(16)
    terminal.say(
        "The first owner may do everything, and makes the coordinators. Whoever is to be it\n"
        "opens this link in Telegram, and presses Start there:\n\n"
        f"  https://t.me/{bot_name}?start=own_{secret}\n\n"
        "Waiting for that. (Press Enter to skip it.)"
    )
    looking = asyncio.create_task(_look(terminal, api, f"/start own_{secret}"))
    skipping = asyncio.create_task(terminal.enter())
    await asyncio.wait({looking, skipping}, return_when=asyncio.FIRST_COMPLETED)
    try:
        return looking.result() if looking.done() else None
    finally:
        for task in (looking, skipping):
            task.cancel()
        await asyncio.gather(looking, skipping, return_exceptions=True)


async def _look(terminal: Terminal, api: Api, words: str) -> int | None:
    """Ask for updates until somebody says these words, or it is clear that nobody will be seen."""
    while True:
        try:
            answer = await api.call(
                "getUpdates",
                {"timeout": POLL_SECONDS, "limit": MOST_UPDATES},
                timeout=POLL_SECONDS + 10.0,
            )
        except (NotSent, NoAnswer):
            await asyncio.sleep(PAUSE_SECONDS)
            continue
        if not answer.ok and (why := _why_hopeless(answer)):
            terminal.say(why)
            return None
        updates = answer.result or []
        if (found := who_said(updates, words)) is not None:
            return found
        if len(updates) >= MOST_UPDATES:
            terminal.say("So many messages are waiting for the bot that this one cannot be seen.")
            return None
        await asyncio.sleep(answer.retry_after or PAUSE_SECONDS)


def _why_hopeless(answer: Answer) -> str:
    if answer.error_code == 409:
        return "The bot is already running somewhere, or a webhook takes its messages."
    if answer.error_code in (401, 404):
        return "Telegram does not take the token any more."
    return ""


def who_said(updates: Sequence[dict[str, Any]], words: str) -> int | None:
    """Return the id of the person who sent exactly these words to the bot in private."""
    for update in updates:
        message = update.get("message") or {}
        said = str(message.get("text") or "").encode()
        is_private = (message.get("chat") or {}).get("type") == "private"
        if is_private and hmac.compare_digest(said, words.encode()):
            return int(message["from"]["id"])
    return None
