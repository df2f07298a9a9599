"""Where everything is put together, once."""

import asyncio
import logging
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any

from telegram import Bot
from telegram.error import InvalidToken, NetworkError, RetryAfter
from telegram.ext import Application, ApplicationBuilder

import config
from bot.chores import Chores
from bot.clock import Clock
from bot.clockwork import Clockwork, TickJob
from bot.counting import Counts, counts_for
from bot.dispatch import Dispatch, Limits
from bot.errands import Errands, FileApi
from bot.facts import Lookout
from bot.floods import Floods
from bot.intake import Intake
from bot.pacing import Pacer
from bot.processing import Processing
from bot.rota import behind, rota
from bot.serving import Routes, serving
from bot.timers import Timer
from bot.transport import ApiRequest
from bot.troubles import Unauthorised
from bot.vitals import Vitals
from bot.webhook import WebhookIntake
from bot.workshop import Workshop
from config.organisation import load_organisation
from config.questionnaire import load_questionnaires
from config.settings import Settings
from config.texts import Texts
from handlers.backstage import RECIPES, SAYINGS, TAKERS
from handlers.broadcasts.progress import progress_of
from handlers.broadcasts.rendering import Rendering
from handlers.closing import close
from handlers.hosting.losing import lose
from handlers.house import House
from handlers.preferences.contact import usual_quiet_until
from handlers.routes import FORMS, UPDATES, add_routes
from handlers.running import Done, Turns
from storage import notices, whose_bot
from storage.database import Database

log = logging.getLogger(__name__)

CONFIG = Path(config.__file__).parent
AnyApplication = Application[Any, Any, Any, Any, Any, Any]


@dataclass(frozen=True)
class App:
    """The running parts of one bot."""

    house: House
    db: Database
    clock: Clock
    turns: Turns
    dispatch: Dispatch
    intake: Intake | WebhookIntake
    clockwork: Clockwork
    chores: Chores
    vitals: Vitals
    place: tuple[str, int] | None = None
    """Where the routes are served, as host and port; None: nowhere."""
    routes: Routes = ()

    async def run(self) -> None:
        """Work until cancelled; Unauthorised when Telegram refuses the token."""
        async with serving(self.place, self.routes):
            await self._work()

    async def _work(self) -> None:
        works = (self.intake.run(), self.chores.run(), self.dispatch.run())
        tasks = [asyncio.create_task(one) for one in works]
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
        pace=settings.broadcast_rate,
    )


@asynccontextmanager
async def build(
    settings: Settings,
    db: Database,
    api: FileApi,
    clock: Clock,
    timer: Timer,
    floods: Floods | None = None,
    vitals: Vitals | None = None,
    meanwhile: Routes = (),
    another_bot: bool = False,
) -> AsyncIterator[App]:
    """Put the bot together over an open database and a way to call Telegram.

    Without ``floods`` everything that anybody sends is read, however much it is. ``vitals`` are
    given by who watches them. ``meanwhile`` is served until Telegram has told who the bot is.
    AnotherBot if the database belongs to another one, unless ``another_bot`` is meant to have it.
    """
    application = _application(settings, api)
    async with serving(settings.listen_at if meanwhile else None, meanwhile):
        await _initialise(application, timer)
        await _claim(db, application.bot.id, is_meant=another_bot)
        house = load_house(settings, application.bot.username)
        await db.write(notices.begin, house.organisation.privacy.version, clock.seconds())
    workshop = Workshop()
    try:
        parts = (application, house, workshop, floods, vitals or Vitals())
        app = _put_together(settings, db, api, clock, timer, *parts)
        await app.dispatch.recover(clock.seconds())
        yield app
    finally:
        await workshop.close()
        await application.shutdown()


def _put_together(
    settings: Settings,
    db: Database,
    api: FileApi,
    clock: Clock,
    timer: Timer,
    application: AnyApplication,
    house: House,
    workshop: Workshop,
    floods: Floods | None,
    vitals: Vitals,
) -> App:
    counts = counts_for(settings)

    def after(done: Done) -> None:
        if done.query is not None:
            dispatch.answer_callback(done.query, done.toast or "")
        chores.wake(done.chores)
        dispatch.wake()

    def gone_on() -> None:
        vitals.beat("clock")
        dispatch.wake()

    turns = Turns(db, clock, house, after=after, closing=close, noted=counts.turn)
    rate = settings.broadcast_rate
    dispatch = Dispatch(
        db,
        api,
        Pacer(rate, timer),
        clock,
        timer,
        Rendering(house).render,
        progress_of(house),
        partial(usual_quiet_until, house),
        limits=Limits(rate=rate),
        errand=Errands(api, db, clock, turns, workshop, RECIPES, TAKERS, SAYINGS).carry_out,
        lose=partial(lose, house),
        beat=partial(vitals.beat, "dispatch"),
        noted=counts.sent,
    )
    chores = behind(db, clock, house, dispatch.wake)
    add_routes(application, turns)
    processing = Processing(application, db, clock, turns)
    intake = _way_in(settings, api, processing, timer, floods, vitals, counts)

    async def watch(_: datetime) -> None:
        intake.stuck()  # says so in the log

    async def retry(now: datetime) -> None:
        chores.retry(now)

    jobs = [TickJob("watch", watch), TickJob("retry", retry), *rota(db, house, gone_on)]
    beat = partial(vitals.beat, "clock")
    clockwork = Clockwork(clock, db, jobs, tick_seconds=settings.tick_seconds, beat=beat)
    lookout = Lookout(db, clock, timer, intake, vitals, settings)
    routes = [*intake.routes(), *counts.routes(lookout)]
    place = settings.listen_at
    return App(house, db, clock, turns, dispatch, intake, clockwork, chores, vitals, place, routes)


def _way_in(
    settings: Settings,
    api: FileApi,
    processing: Processing,
    timer: Timer,
    floods: Floods | None,
    vitals: Vitals,
    counts: Counts,
) -> Intake | WebhookIntake:
    """Return the webhook when the settings have one, else what asks Telegram for updates."""
    shared: dict[str, Any] = {
        "allowed_updates": UPDATES,
        "floods": floods,
        "too_much": processing.too_much,
        "beat": partial(vitals.beat, "intake"),
        "noted": counts.updates,
    }
    if settings.webhook_url is not None:
        return WebhookIntake(api, processing.process, timer, settings, **shared)
    return Intake(api, processing.process, timer, **shared)


def _application(settings: Settings, api: FileApi) -> AnyApplication:
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


async def _claim(db: Database, bot_id: int, *, is_meant: bool) -> None:
    before = await db.write(lambda tx: whose_bot.claim(tx, bot_id, is_meant=is_meant))
    if before is not None:
        log.warning("the database belongs to the bot %d now, and no longer to %d", bot_id, before)


def _seconds(given: float | timedelta) -> float:
    return given.total_seconds() if isinstance(given, timedelta) else given
