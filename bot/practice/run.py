"""The practice chat: the real bot, a Telegram in a box, a movable clock, and sample people."""

import asyncio
import logging
import tempfile
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from pydantic import SecretStr

from bot.app import App, build
from bot.cli.ending import until_told
from bot.cli.wish import Wish
from bot.clock import MovableClock
from bot.floods import Floods
from bot.practice import community
from bot.practice.cast import Cast, sample_channel, sample_people
from bot.practice.preview import Settle, asking
from bot.practice.server import practice_app, serving
from bot.practice.telegram import Telegram
from bot.timers import LoopTimer
from bot.transport import TelegramApi
from config.organisation import load_organisation
from config.questionnaire import load_questionnaire
from config.settings import Settings
from storage import schedule
from storage.database import Database

log = logging.getLogger(__name__)

TOKEN = "4242:practice"
DAY = (9, 20)  # hours on the wall in which somebody who practises finds the bot talking
PACE = 150  # messages a second: at Telegram's own the four on the page would wait for 300 others


class Controls:
    """What the page may do with the clock."""

    def __init__(self, clock: MovableClock) -> None:
        self._clock = clock
        self.db: Database | None = None

    def now(self) -> datetime:
        """Return the practice time."""
        return self._clock.now()

    def move(self, by: timedelta) -> None:
        """Move the practice time; what falls due then is done at once."""
        self._clock.move(by)

    async def next_due(self) -> datetime | None:
        """Return when the next thing falls due."""
        if self.db is None:
            return None
        due = await self.db.read(schedule.next_due, self._clock.seconds())
        return None if due is None else datetime.fromtimestamp(due, UTC)


async def practise(wish: Wish) -> None:
    """Run the practice chat until it is told to stop; nothing of it is kept.

    With a questionnaire's file, which must be sound, it is the file's preview.
    """
    questionnaire = load_questionnaire(wish.file) if wish.file is not None else None
    school = load_organisation(wish.settings.organisation)
    clock = MovableClock(waking(datetime.now(UTC), school.zone), running=True)
    telegram = Telegram(clock.now, token=TOKEN)
    people = sample_people(telegram)
    sample_channel(telegram, people)
    community.move_in(telegram)
    settle = asking(questionnaire, people) if questionnaire is not None else community.settle
    controls = Controls(clock)
    port = wish.port if wish.port is not None else wish.settings.practice_port
    with tempfile.TemporaryDirectory(prefix="alumni-practice-") as folder:
        async with serving(practice_app(telegram, controls, people), port) as address:
            settings = practice_settings(wish.settings, Path(folder), address, people)
            print(f"The practice chat is at {address} (stop with Ctrl+C)", flush=True)  # noqa: T201 - its address
            work = _practise(settings, clock, controls, settle)
            await until_told(asyncio.create_task(work))


def waking(now: datetime, zone: ZoneInfo) -> datetime:
    """Return now, or ten in the morning of the same day for whoever practises at night.

    Otherwise what they send would wait for the morning, as it should: nobody is woken.
    """
    local = now.astimezone(zone)
    return now if DAY[0] <= local.hour < DAY[1] else local.replace(hour=10, minute=0, second=0)


def practice_settings(given: Settings, folder: Path, address: str, people: Cast) -> Settings:
    """Return the settings with which the bot runs unchanged against the practice Telegram."""
    return given.model_copy(
        update={
            "bot_token": SecretStr(TOKEN),
            "bot_api_url": address,
            "database": folder / "data" / "alumni.db",
            "database_key": SecretStr("5e" * 32),  # a throw-away database needs no secret key
            "owners": (people["kaisa"].id,),
            "webhook_url": None,
            "webhook_secret": None,
            "listen": None,  # where a real bot of these settings may listen at this moment
            "backups": folder / "backups",
            "backup_hook": None,
            "broadcast_rate": given.broadcast_rate if _is_paced(given) else PACE,
        }
    )


def _is_paced(given: Settings) -> bool:
    return "broadcast_rate" in given.model_fields_set


async def _practise(
    settings: Settings, clock: MovableClock, controls: Controls, settle: Settle
) -> None:
    key = settings.database_key.get_secret_value() if settings.database_key is not None else ""
    timer = LoopTimer()
    async with (
        await Database(settings.database, key).open(clock.seconds()) as db,
        TelegramApi(settings.bot_api_url, TOKEN) as api,
        build(settings, db, api, clock, timer, Floods(timer)) as app,
    ):
        await db.write(settle, app.house.organisation, clock.seconds())
        controls.db = db
        clock.on_move(_ticker(app))
        await app.run()


def _ticker(app: App) -> Callable[[], None]:
    """Return what makes the clock's tick happen at once after each move."""
    running: set[asyncio.Task[None]] = set()

    def tick() -> None:
        task = asyncio.create_task(app.clockwork.tick())
        running.add(task)
        task.add_done_callback(running.discard)

    return tick
