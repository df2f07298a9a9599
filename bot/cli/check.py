"""``python -m bot check``: what is fine and what is not, line by line, in plain words."""

import json
from collections.abc import AsyncIterator, Callable, Iterable
from pathlib import Path

from bot.cli.checks import data, files, online, remains
from bot.cli.checks.lines import CODES, Line, as_data, look, of_barred, summary, worst
from bot.cli.wish import Wish
from bot.clock import Clock
from bot.transport import TelegramApi
from config.school import Organisation
from config.settings import Settings

ENV = Path(".env")


async def check(wish: Wish) -> int:
    """Look at everything, the bot running or not; return 0 (fine), 1 (look) or 2 (broken)."""
    lines: list[Line] = []
    async for line in _all(wish):
        lines.append(line)
        if not wish.asked.json:
            print(line, flush=True)
    print(json.dumps(as_data(lines), ensure_ascii=False) if wish.asked.json else summary(lines))
    return CODES[worst(lines)]


async def _all(wish: Wish) -> AsyncIterator[Line]:
    settings, clock = wish.settings, Clock()
    for line in files.of_settings(wish.fault, ENV):
        yield line
    if wish.fault is not None:  # where anything else is stands in the settings
        for line in files.of_words(None):
            yield line
        yield look("the rest", "is checked once the settings are right")
        return
    lines, school = files.of_organisation(settings)
    for line in [*lines, *files.of_words(school), *files.of_zone(school, clock.now())]:
        yield line
    async for line in _kept(settings, school, clock):
        yield line
    async for line in _online(settings, clock):
        yield line


async def _kept(
    settings: Settings, school: Organisation | None, clock: Clock
) -> AsyncIterator[Line]:
    key: str | None = None
    try:
        lines, key = data.of_key(settings)
    except OSError as error:
        lines = [of_barred("key", error)]
    for line in [*lines, *await data.of_database(settings, key, school, clock.seconds())]:
        yield line
    for line in _looked("disk", lambda: data.of_disk(settings)):
        yield line
    for line in _looked("backups", lambda: [data.of_backups(settings, clock.now())]):
        yield line
    for line in remains.of_remains(settings, clock.now()):
        yield line


def _looked(name: str, part: Callable[[], Iterable[Line]]) -> list[Line]:
    """Return the lines, or the one that this user may not look there."""
    try:
        return list(part())
    except OSError as error:
        return [of_barred(name, error)]


async def _online(settings: Settings, clock: Clock) -> AsyncIterator[Line]:
    if settings.bot_token is None:
        yield look("token", "BOT_TOKEN is not given: the practice chat runs", "python -m bot setup")
        return
    yield await online.of_clock(settings.bot_api_url, clock.now())
    async with TelegramApi(settings.bot_api_url, settings.bot_token.get_secret_value()) as api:
        token = await online.of_token(api, settings.bot_api_url, data.whose_bot(settings))
        yield token
        owners = await online.of_each_owner(api, settings) if token.state == "fine" else None
        for line in [owners] if owners is not None else files.of_owners(settings):
            yield line
        if token.state == "fine":
            for line in await online.of_webhook(api, settings, clock.now()):
                yield line
    try:
        yield await online.of_running(settings)
    except OSError as error:  # its lock belongs to somebody else
        yield of_barred("running", error)
