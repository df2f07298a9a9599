"""The last words of a bot that its database does not let live: the owners hear in chat why."""

import logging
from collections.abc import Iterable, Mapping
from typing import Any

from bot.api import Api, NoAnswer, NotSent
from bot.app import load_house
from bot.told import Told
from bot.transport import TelegramApi
from config.errors import ConfigurationError
from config.settings import Settings
from handlers.caretaking import telling
from handlers.caretaking.rules import HOUR, Worry
from storage.errors import StorageError
from storage.refusals import why

log = logging.getLogger(__name__)

SECONDS = 10.0  # for each owner: a process that is to end must not hang


async def tell_owners(settings: Settings, trouble: StorageError, now: int) -> None:
    """Tell the owners of a full, failing or read-only disk, or a damaged database; best effort.

    At most once an hour, over all starts: what starts the bot again does so every few seconds.
    Where that cannot be remembered nothing is told. The settings know who the owners are, and
    they are told in the school's first language.
    """
    if (reason := why(trouble)) is None or settings.bot_token is None:
        return
    told, worry = Told(settings.database), Worry("database", now, {"why": reason})
    calls = _calls(settings, worry, now)
    if not calls or _is_fresh(told.at(), now) or not told.note(now):
        return
    async with TelegramApi(settings.bot_api_url, settings.bot_token.get_secret_value()) as api:
        if await _carried_out(api, calls):
            log.warning("the owners are told: database, at the start")
        else:
            told.forget()


def _is_fresh(told_at: int | None, now: int) -> bool:
    return told_at is not None and told_at <= now < told_at + HOUR


def _calls(settings: Settings, worry: Worry, now: int) -> list[dict[str, Any]]:
    try:
        return telling.aloud(load_house(settings), [], worry, now)
    except ConfigurationError:  # told at the next start, once the database is well
        return []


async def _carried_out(api: Api, calls: Iterable[Mapping[str, Any]]) -> bool:
    """Make the calls; return whether Telegram has answered any, whatever it said."""
    answered = False
    for call in calls:
        try:
            await api.call("sendMessage", call, timeout=SECONDS)
        except (NotSent, NoAnswer):
            continue
        answered = True
    return answered
