"""Where everything is put together, once."""

import asyncio
import logging
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from functools import partial
from pathlib import Path
from typing import Any

from telegram import Bot
from telegram.error import InvalidToken, NetworkError, RetryAfter
from telegram.ext import Application, ApplicationBuilder

import config
from bot.api import Api
from bot.clock import Clock
from bot.clockwork import Clockwork, DailyJob, TickJob
from bot.dispatch import Dispatch, Limits
from bot.intake import Intake
from bot.pacing import Pacer
from bot.processing import Processing
from bot.timers import Timer
from bot.transport import ApiRequest
from bot.troubles import Unauthorised
from config.organisation import load_organisation
from config.questionnaire import load_questionnaires
from config.settings import Settings
from config.texts import Texts
from handlers import menu
from handlers.broadcasts.progress import progress_of
from handlers.broadcasts.rendering import Rendering
from handlers.closing import close
from handlers.events.reminding import remind
from handlers.house import House
from handlers.routes import FORMS, UPDATES, add_routes
from handlers.running import Done, Turns
from storage import outbox, updates
from storage.database import Database
from storage.transaction import Transaction

log = logging.getLogger(__name__)

CONFIG = Path(config.__file__).parent
KEPT_DAYS = 30  # what has been said, and failures
AnyApplication = Application[Any, Any, Any, Any, Any, Any]


@dataclass(frozen=True)
class App:
    """The running parts of one bot."""

    house: House
    db: Database
    clock: Clock
    turns: Turns
    dispatch: Dispatch
    intake: Intake
    clockwork: Clockwork

    async def run(self) -> None:
        """Work until cancelled; Unauthorised when Telegram refuses the token."""
        await self.dispatch.recover(self.clock.seconds())
        tasks = [asyncio.create_task(one) for one in (self.intake.run(), self.dispatch.run())]
        self.clockwork.start()
        try:
            done, _ = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
            for task in done:
                task.result()
        finally:
            await self.clockwork.stop()
            await _stop(tasks)


async def _stop(tasks: Sequence["asyncio.Task[None]"]) -> None:
    """Stop taking in first, so that what is being done is still said."""
    for task in tasks:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


def load_house(settings: Settings, bot_name: str = "") -> House:
    """Read the organisation, the texts and the questionnaires; ConfigurationError for a fault."""
    return House(
        organisation=load_organisation(settings.organisation),
        texts=Texts.load(CONFIG / "texts"),
        questionnaires=load_questionnaires(CONFIG / "questionnaires"),
        forms=FORMS,
        owners=frozenset(settings.owners),
        bot_name=bot_name,
    )


@asynccontextmanager
async def build(
    settings: Settings, db: Database, api: Api, clock: Clock, timer: Timer
) -> AsyncIterator[App]:
    """Put the bot together over an open database and a way to call Telegram."""
    application = _application(settings, api)
    await _initialise(application, timer)
    house = load_house(settings, application.bot.username)
    try:
        yield _put_together(settings, db, api, clock, timer, application, house)
    finally:
        await application.shutdown()


def _put_together(
    settings: Settings,
    db: Database,
    api: Api,
    clock: Clock,
    timer: Timer,
    application: AnyApplication,
    house: House,
) -> App:
    rate = settings.broadcast_rate
    dispatch = Dispatch(
        db,
        api,
        Pacer(rate, timer),
        clock,
        timer,
        Rendering(house).render,
        progress_of(house),
        limits=Limits(rate=rate),
    )

    def after(done: Done) -> None:
        if done.query is not None:
            dispatch.answer_callback(done.query, done.toast or "")
        dispatch.wake()

    turns = Turns(db, clock, house, after=after, closing=close)
    add_routes(application, turns)
    process = Processing(application, db, clock).process
    intake = Intake(api, process, timer, allowed_updates=UPDATES)
    clockwork = Clockwork(
        clock,
        db,
        [
            TickJob("reminders", partial(_remind, db, dispatch)),
            TickJob("watch", partial(_watch, intake)),
            *_daily(db, house, dispatch),
        ],
        tick_seconds=settings.tick_seconds,
    )
    return App(house, db, clock, turns, dispatch, intake, clockwork)


def _application(settings: Settings, api: Api) -> AnyApplication:
    token = settings.bot_token.get_secret_value() if settings.bot_token is not None else ""
    request = ApiRequest(api)
    bot = Bot(
        token,
        base_url=f"{settings.bot_api_url}/bot",
        base_file_url=f"{settings.bot_api_url}/file/bot",
        request=request,
        get_updates_request=ApiRequest(api),
    )
    return ApplicationBuilder().bot(bot).updater(None).job_queue(None).build()


async def _initialise(application: AnyApplication, timer: Timer) -> None:
    """Ask Telegram who the bot is, as often as it takes; Unauthorised for a refused token."""
    pause = 1.0
    while True:
        try:
            await application.initialize()
        except InvalidToken:
            raise Unauthorised("Unauthorized") from None
        except RetryAfter as wait:
            await timer.sleep(_seconds(wait.retry_after))
        except NetworkError as trouble:
            log.warning("Telegram does not answer yet (%s); trying again", type(trouble).__name__)
            await timer.sleep(pause)
            pause = min(pause * 2, 60.0)
        else:
            return


def _seconds(given: float | timedelta) -> float:
    return given.total_seconds() if isinstance(given, timedelta) else given


async def _watch(intake: Intake, _: datetime) -> None:
    intake.stuck()  # says so in the log


async def _remind(db: Database, dispatch: Dispatch, now: datetime) -> None:
    await db.write(remind, int(now.timestamp()))
    dispatch.wake()


def _daily(db: Database, house: House, dispatch: Dispatch) -> list[DailyJob]:
    zone = house.organisation.zone

    async def tidy(now: datetime) -> None:
        await db.write(_tidy, int(now.timestamp()))

    async def menus(now: datetime) -> None:
        await db.write(_set_menus, house, int(now.timestamp()))
        dispatch.wake()

    return [
        DailyJob("tidy", time(3, 30), zone, tidy),
        DailyJob("menus", time(0, 0), zone, menus),
    ]


def _tidy(tx: Transaction, now: int) -> None:
    """Forget what is no longer needed."""
    before = now - KEPT_DAYS * 24 * 3600
    updates.forget_old(tx, now)
    updates.forget_failures(tx, before)
    outbox.forget_old(tx, before)


def _set_menus(tx: Transaction, house: House, now: int) -> None:
    """Set the command menus of those who have none of their own yet."""
    for params in menu.for_everyone(house):
        outbox.add_call(
            tx, chat_id=0, method="setMyCommands", params=params, now=now, vanishes=True
        )
