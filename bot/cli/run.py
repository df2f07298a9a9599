"""``python -m bot run``: the bot on Telegram, until it is told to stop."""

import asyncio
import logging

from bot.app import build
from bot.cli.ending import until_told
from bot.cli.opening import database
from bot.cli.wish import Wish
from bot.clock import Clock
from bot.floods import Floods
from bot.lock import alone
from bot.timers import LoopTimer
from bot.transport import TelegramApi
from config.settings import Settings

log = logging.getLogger(__name__)


async def run(wish: Wish) -> None:
    """Run on Telegram until SIGTERM or SIGINT, then end cleanly."""
    settings = wish.settings
    with alone(settings.database):
        await until_told(asyncio.create_task(_run(settings)))


async def _run(settings: Settings) -> None:
    if settings.bot_token is None:
        raise ValueError("run without a token")
    clock, timer, token = Clock(), LoopTimer(), settings.bot_token.get_secret_value()
    async with (
        await database(settings).open(clock.seconds()) as db,
        TelegramApi(settings.bot_api_url, token) as api,
        build(settings, db, api, clock, timer, Floods(timer)) as app,
    ):
        log.info("running as @%s", app.house.bot_name)
        await app.run()
