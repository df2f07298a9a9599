"""``python -m bot run``: the bot on Telegram, until it is told to stop."""

import asyncio
import logging

from bot.alarms import looking_after
from bot.app import build
from bot.backups.nightly import backing_up
from bot.cli.checks.mending import RESTORE
from bot.cli.ending import until_told
from bot.cli.opening import copies, database
from bot.cli.wish import Wish
from bot.clock import Clock
from bot.erasures import listing
from bot.floods import Floods
from bot.health import while_starting
from bot.last_words import tell_owners
from bot.lock import alone
from bot.restoring.swapping import clear_away, work_of
from bot.supervisor import Supervisor
from bot.timers import LoopTimer
from bot.transport import TelegramApi
from bot.vitals import Vitals
from bot.watch import watched
from config.settings import Settings
from storage.errors import CannotWrite, DamagedDatabase

log = logging.getLogger(__name__)


async def run(wish: Wish) -> None:
    """Run on Telegram until SIGTERM or SIGINT, then end cleanly."""
    settings, is_meant = wish.settings, bool(vars(wish.asked).get("another_bot"))
    with alone(settings.database):
        clear_away(work_of(settings.database))  # of a restore that was cut off
        await until_told(asyncio.create_task(_run(settings, another_bot=is_meant)))


async def _run(settings: Settings, *, another_bot: bool) -> None:
    try:
        await _live(settings, another_bot=another_bot)
    except (CannotWrite, DamagedDatabase) as trouble:
        await tell_owners(settings, trouble, Clock().seconds())
        if isinstance(trouble, DamagedDatabase):
            raise DamagedDatabase(f"{trouble} What to do: {RESTORE}.") from None
        raise


async def _live(settings: Settings, *, another_bot: bool) -> None:
    if settings.bot_token is None:
        raise ValueError("run without a token")
    clock, timer, token = Clock(), LoopTimer(), settings.bot_token.get_secret_value()
    vitals = Vitals()
    floods, waiting = Floods(timer), while_starting(vitals)
    async with (
        watched(vitals, Supervisor()) as watch,
        await database(settings).open(clock.seconds()) as db,
        TelegramApi(settings.bot_api_url, token) as api,
    ):
        watch.ready()
        async with (
            build(settings, db, api, clock, timer, floods, vitals, waiting, another_bot) as app,
            listing(db, settings.backups, clock, settings.tick_seconds),
            backing_up(copies(settings, db, at_work=True), db, clock, app.house.organisation.zone),
            looking_after(app, settings, timer),
        ):
            log.info("running as @%s", app.house.bot_name)
            watch.all_at_work()
            try:
                await app.run()
            finally:
                watch.ending()
