"""The practice page in the test's own process, and the bot in another one that can be killed."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from bot.clock import Clock, MovableClock
from bot.practice import community
from bot.practice.cast import Cast, sample_people
from bot.practice.run import Controls
from bot.practice.server import practice_app, serving
from handlers.house import House
from storage.consents import NEWS
from storage.transaction import Transaction
from tests.process.fate import WatchedTelegram
from tests.process.ledger import Member, opened, settle
from tests.process.processes import TOKEN, BotProcess, settings_of

GONE_EVERY = 29  # of the 300 has left Telegram for good, which the bot does not know yet
LANGUAGES = {"kaisa": "fi", "aino": "fi", "onni": "fi-simple", "linnea": "sv"}


@dataclass(frozen=True, slots=True)
class Apart:
    """A Telegram that outlives the bot, with its page, its people and the process that may die."""

    telegram: WatchedTelegram
    cast: Cast
    bot: BotProcess
    address: str

    async def is_killed_and_starts_anew(self) -> None:
        """Kill the bot where it stands, and start it on the same database."""
        self.bot.is_killed()
        await self.bot.has_gone()
        await self.bot.starts("run")

    def copies_of(self, text: str) -> dict[int, int]:
        """Return how many messages with these words everybody has who has any, by Telegram id.

        Kaisa is not among them: her cards tell what she sends.
        """
        found = {
            one.id: sum(text in message.words for message in one.chat if message.from_bot)
            for one in self.telegram.people.values()
            if one is not self.cast["kaisa"]
        }
        return {who: number for who, number in found.items() if number}


@asynccontextmanager
async def apart(folder: Path, house: House, **settings: str) -> AsyncIterator[Apart]:
    """Run the page here and the bot apart, with the four and the 300 as its members.

    Its clock is the real one. Some of the 300 have left Telegram by now. The four come first in
    every audience; Kaisa owns the bot.
    """
    clock = MovableClock(datetime.now(UTC), running=True)
    telegram = WatchedTelegram(clock.now, token=TOKEN)
    cast = sample_people(telegram)
    for person in cast.values():
        person.has_started_before()
    community.move_in(telegram)
    for number in range(0, community.HOW_MANY, GONE_EVERY):
        telegram.people[community.FIRST_ID + number].deletes_account()
    async with serving(practice_app(telegram, Controls(clock), cast)) as address:
        owners = str(cast["kaisa"].id)
        bot = BotProcess(folder, **settings_of(folder, address, OWNERS=owners, **settings))
        async with opened(folder) as db:
            await db.write(_all_have_joined, house, cast)
        try:
            await bot.starts("run")
            yield Apart(telegram, cast, bot, address)
        finally:
            await bot.is_cleared_away()


def _all_have_joined(tx: Transaction, house: House, cast: Cast) -> None:
    now = Clock().seconds()
    settle(
        tx,
        house,
        [
            Member(cast[key].id, language, () if key == "kaisa" else (NEWS,))
            for key, language in LANGUAGES.items()
        ],
        now,
    )
    community.settle_in(tx, house.organisation, now)
