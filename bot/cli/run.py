"""``python -m bot run``: the bot on Telegram, until it is told to stop."""

import asyncio
import logging
import signal

from bot.app import build
from bot.cli.main import Wish
from bot.clock import Clock
from bot.lock import alone
from bot.timers import LoopTimer
from bot.transport import TelegramApi
from config.settings import Settings
from storage.database import Database
from storage.keys import find_or_make_key

log = logging.getLogger(__name__)


async def run(wish: Wish) -> None:
    """Run on Telegram until SIGTERM or SIGINT, then end cleanly."""
    settings = wish.settings
    with alone(settings.database):
        await until_told(asyncio.create_task(_run(settings)))


def database(settings: Settings) -> Database:
    """Return the database of these settings, not opened yet; its key is made on the first run."""
    given = settings.database_key
    secret = given.get_secret_value() if given is not None else None
    return Database(
        settings.database, find_or_make_key(secret, settings.key_file, settings.database)
    )


async def _run(settings: Settings) -> None:
    if settings.bot_token is None:
        raise ValueError("run without a token")
    clock, token = Clock(), settings.bot_token.get_secret_value()
    async with (
        await database(settings).open(clock.seconds()) as db,
        TelegramApi(settings.bot_api_url, token) as api,
        build(settings, db, api, clock, LoopTimer()) as app,
    ):
        log.info("running as @%s", app.house.bot_name)
        await app.run()


async def until_told(work: "asyncio.Task[None]") -> None:
    """Await the work; SIGTERM and SIGINT end it cleanly."""
    loop = asyncio.get_running_loop()
    for sign in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(sign, work.cancel)
    try:
        await work
    except asyncio.CancelledError:
        log.info("ending")
    finally:
        for sign in (signal.SIGTERM, signal.SIGINT):
            loop.remove_signal_handler(sign)
