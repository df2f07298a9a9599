"""The practice chat in the test's own process, so that others than the four can answer, too."""

import asyncio
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random

import pytest

from bot.app import build
from bot.clock import MovableClock
from bot.practice import community, crowd
from bot.practice.cast import Cast, sample_channel, sample_people
from bot.practice.faults import Faults
from bot.practice.person import Person
from bot.practice.preview import asking
from bot.practice.run import TOKEN, Controls, practice_settings, waking
from bot.practice.server import practice_app, serving
from bot.practice.telegram import Telegram
from bot.timers import LoopTimer
from bot.transport import TelegramApi
from config.organisation import load_organisation
from config.questionnaire import Questionnaire
from config.settings import Settings
from handlers.house import House
from storage.database import Database
from tests.process.processes import ROOT

ORGANISATION = ROOT / "config" / "organisation.toml"
SECONDS = 300  # far more than anybody waits for the next question


@asynccontextmanager
async def lively(
    folder: Path, preview: Questionnaire | None = None, rate: int = 300
) -> AsyncIterator["Crowd"]:
    """Run the practice chat here until it is left; the crowd has the address of its page.

    With a questionnaire it is the questionnaire's preview. ``rate`` is in messages a second.
    """
    school = load_organisation(ORGANISATION)
    clock = MovableClock(waking(datetime.now(UTC), school.zone), running=True)
    telegram = Telegram(clock.now, token=TOKEN)
    cast = sample_people(telegram)
    sample_channel(telegram, cast)
    community.move_in(telegram)
    settle = asking(preview, cast) if preview is not None else community.settle
    controls = Controls(clock)
    given = Settings(organisation=ORGANISATION, broadcast_rate=rate)
    async with serving(practice_app(telegram, controls, cast)) as address:
        settings = practice_settings(given, folder, address, cast)
        key = settings.database_key.get_secret_value() if settings.database_key else ""
        async with (
            await Database(settings.database, key).open(clock.seconds()) as db,
            TelegramApi(address, TOKEN) as api,
            build(settings, db, api, clock, LoopTimer()) as app,
        ):
            await db.write(settle, school, clock.seconds())
            controls.db = db
            async with asyncio.TaskGroup() as tasks:
                running = tasks.create_task(app.run())

                def tick() -> None:
                    tasks.create_task(app.clockwork.tick())

                clock.on_move(tick)
                yield Crowd(telegram, cast, clock, app.house, address)
                running.cancel()
            controls.db = None


class Crowd:
    """The three hundred sample people, some of whom answer a survey by the buttons in it."""

    def __init__(
        self, telegram: Telegram, cast: Cast, clock: MovableClock, house: House, address: str
    ) -> None:
        self.house = house
        self.address = address
        self.cast = cast
        self._clock = clock
        self._telegram = telegram
        self._crowd = crowd.Crowd(telegram, cast.values())

    @property
    def people(self) -> Sequence[Person]:
        """Everybody of them who has not blocked the bot."""
        return self._crowd.people

    @property
    def faults(self) -> Faults:
        """What goes wrong on the way."""
        return self._telegram.faults

    def who_see(self, *texts: str) -> list[Person]:
        """Return those of the crowd whose newest message has buttons and one of these texts."""
        return [
            one
            for one in self._crowd.people
            if one.chat
            and one.chat[-1].buttons
            and any(text in one.chat[-1].words for text in texts)
        ]

    def who_got(self, *texts: str) -> list[Person]:
        """Return those of the crowd who have a message that has one of these texts."""
        return [
            one
            for one in self._crowd.people
            if any(text in message.words for message in one.chat for text in texts)
        ]

    async def are_asked(self, questionnaire: Questionnaire, many: int) -> None:
        """Wait until so many have got an invitation that goes out by itself."""
        first, changed = questionnaire.questions[0].text, asyncio.Event()
        self._telegram.box.on_change.append(lambda _: changed.set())
        async with asyncio.timeout(SECONDS):
            while len(self.who_see(*first.values())) < many:
                await changed.wait()
                changed.clear()

    async def answers(self, questionnaire: Questionnaire, many: int) -> None:
        """Let so many of those who have been invited answer everything, in two minutes or so."""
        first = questionnaire.questions[0].text
        invited = self.who_see(*(first[one] for one in self.house.organisation.languages))[:many]
        assert len(invited) == many
        luck = {one.id: Random(f"{one.id}") for one in invited}
        with pytest.MonkeyPatch.context() as patch:
            for one in ("PATIENCE", "TOASTED"):  # on a slow machine nobody gives up
                patch.setattr(crowd, one, SECONDS)
            await self._answer(invited, luck)

    async def _answer(self, invited: Sequence[Person], luck: Mapping[int, Random]) -> None:
        async with asyncio.timeout(SECONDS):
            await asyncio.gather(
                *(self._crowd.answers(one, one.chat[-1], luck[one.id], 1) for one in invited)
            )
            self._clock.move(timedelta(minutes=2))
            await asyncio.gather(
                *(self._crowd.answers(one, one.chat[-1], luck[one.id]) for one in invited)
            )
