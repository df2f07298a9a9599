"""The world of a story: one school, its bot, a Telegram in memory, and a clock moved by hand."""

from contextlib import AsyncExitStack
from datetime import UTC, datetime, timedelta
from pathlib import Path

from pydantic import SecretStr

from bot.app import App, build
from bot.clock import MovableClock
from bot.floods import Floods
from bot.intake import Intake
from bot.practice.box import Tap
from bot.practice.groups import Channel, Group
from bot.practice.memory import InMemoryApi
from bot.practice.messages import Message
from bot.practice.person import Person as Account
from bot.practice.telegram import Telegram
from bot.timers import HandTimer
from config.languages import PLAIN
from config.settings import Settings
from storage import consents, people
from storage.consents import MEMBERSHIP, NEWS, SURVEYS, Consent
from storage.database import Database
from storage.people import Person
from storage.transaction import Transaction
from tests import migrated
from tests.migrated import KEY
from tests.overheard import EAR
from tests.stories import plainly
from tests.stories.sending import Sending

TOKEN = "4242:practice"
START = datetime(2026, 11, 2, 8, 0, tzinfo=UTC)  # a Monday, 10.00 in Helsinki
OWNER_ID = 9_000_001
SAMPLE = Path("config/organisation.toml")


class Alumnus(Sending):
    """Somebody in the chat: what they do, and what they see."""

    def __init__(self, world: "World", account: Account) -> None:
        self.world = world
        self.account = account
        self.toast: str | None = None

    @property
    def id(self) -> int:
        """The Telegram id."""
        return self.account.id

    async def says(self, *texts: str) -> "Alumnus":
        """Write each text, seeing the answer before writing the next."""
        for text in texts:
            self.world.remember()
            self.account.says(text)
            await self.world.settles()
        return self

    async def taps(self, *labels: str) -> "Alumnus":
        """Press each button by the words on it, the newest message first."""
        for label in labels:
            message, data = self._find(label)
            await self.presses(message.id, data)
        return self

    async def presses(self, message_id: int, data: str) -> "Alumnus":
        """Press a button by its message and data, even one no longer shown."""
        self.world.remember()
        tap: Tap = self.account.taps(message_id, data, stale=True)
        await self.world.settles()
        self.toast = tap.answer.text if tap.answer is not None else None
        return self

    def button(self, label: str) -> tuple[int, str]:
        """Return the message id and data of a button, to be pressed later."""
        message, data = self._find(label)
        return message.id, data

    def _find(self, label: str) -> tuple[Message, str]:
        for exact in (True, False):
            for message in reversed(self.account.chat):
                for button in message.buttons:
                    same = button.text == label if exact else label in button.text
                    if same and button.callback_data is not None:
                        return message, button.callback_data
        raise AssertionError(f"{self.account.first_name} has no button “{label}”:\n{self.tells()}")

    @property
    def last(self) -> Message:
        """The newest message of the bot."""
        return next(one for one in reversed(self.account.chat) if one.from_bot)

    @property
    def labels(self) -> list[str]:
        """The words on the newest message's buttons."""
        return [button.text for button in self.last.buttons]

    def news(self) -> list[Message]:
        """Return the bot's messages that are new or changed since the last thing anybody did."""
        before = self.world.before.get(self.id, set())
        return [one for one in self.account.chat if one.from_bot and _state(one) not in before]

    def sees(self, *parts: str) -> "Alumnus":
        """Demand that each part stands in what is new."""
        seen = "\n".join(one.words for one in self.news())
        for part in parts:
            assert part in seen, f"“{part}” is not in what is new:\n{self.tells()}"
        return self

    def has_seen(self, part: str) -> bool:
        """Tell whether the part stands in any message of the bot."""
        return any(part in one.words for one in self.account.chat if one.from_bot)

    def count_of(self, part: str) -> int:
        """Return how many of the bot's messages have the part in them."""
        return sum(part in one.words for one in self.account.chat if one.from_bot)

    def sees_nothing(self) -> "Alumnus":
        """Demand that nothing is new."""
        assert not self.news(), f"something is new:\n{self.tells()}"
        return self

    def tells(self) -> str:
        """Return the last messages with their buttons, for a failed story."""
        lines = []
        for one in self.account.chat[-6:]:
            lines.append(f"{'bot' if one.from_bot else 'me '}: {one.words}")
            lines += [f"      [{button.text}]" for button in one.buttons]
        return "\n".join(lines)

    async def record(self) -> Person | None:
        """Return what the bot has stored of this person."""
        return await self.world.db.read(people.by_telegram, self.id)


def _state(message: Message) -> tuple[object, ...]:
    return message.id, message.words, tuple(button.text for button in message.buttons)


class World:
    """One school with its running bot."""

    def __init__(
        self,
        folder: Path,
        owners: tuple[int, ...] = (OWNER_ID,),
        organisation: Path = SAMPLE,
    ) -> None:
        self.folder = folder
        self.clock = MovableClock(START)
        self.timer = HandTimer()
        self.floods: Floods | None = None  # stories tell in a moment what takes people minutes
        self.telegram = Telegram(self.clock.now, token=TOKEN)
        EAR.knows(self.telegram)
        self.is_encrypted = True
        self.before: dict[int, set[tuple[object, ...]]] = {}
        self.settings = Settings(
            bot_token=SecretStr(TOKEN),
            database=folder / "data" / "alumni.db",
            database_key=SecretStr(KEY),
            owners=owners,
            organisation=organisation,
        )
        self._running = AsyncExitStack()
        self.is_running = False
        self.may_fail = False  # a turn or a chore: a story that makes one fail says so
        self.plain: set[int] = set()  # who reads plain Finnish all through the story
        self.app: App

    def faults(self) -> list[str]:
        """Return what in all that the bot has said here breaks the rules of every message."""
        return [
            f"{account.first_name}: {fault}"
            for account in self.telegram.people.values()
            for message in account.chat
            if message.from_bot
            for fault in plainly.faults(message, plain=account.id in self.plain)
        ]

    @property
    def db(self) -> Database:
        """The bot's database."""
        return self.app.db

    @property
    def intake(self) -> Intake:
        """What asks Telegram for updates."""
        assert isinstance(self.app.intake, Intake)
        return self.app.intake

    async def begins(self) -> "World":
        """Start the bot."""
        if self.is_encrypted:
            await migrated.put(self.settings.database)
        db = Database(self.settings.database, KEY, readers=1)
        try:
            await self._running.enter_async_context(await db.open(self.clock.seconds()))
            api = InMemoryApi(self.telegram)
            parts = build(self.settings, db, api, self.clock, self.timer, self.floods)
            self.app = await self._running.enter_async_context(parts)
        except BaseException:
            await self.ends()  # an open database would keep the whole run of tests from ending
            raise
        self.is_running = True
        return self

    async def ends(self) -> None:
        """Stop the bot."""
        self.is_running = False
        await self._running.aclose()

    async def restarts(self) -> None:
        """Stop the bot and start it anew on the same database."""
        await self.ends()
        self._running = AsyncExitStack()
        await self.begins()
        await self.settles()

    async def settles(self) -> None:
        """Let the bot take in all updates and send all that is due."""
        while self.telegram.updates_waiting():
            pause = await self.intake.poll_once()
            assert pause == 0, "the bot could not take its updates in"
            await self.app.dispatch.drain()
            await self.intake.poll_once()  # confirms the batch
        await self.app.dispatch.drain()
        while self.app.chores.is_woken:
            await self.app.chores.drain()
            await self.app.dispatch.drain()

    def remember(self) -> None:
        """Remember what everybody sees now: what comes after is new."""
        for account in self.telegram.people.values():
            self.before[account.id] = {_state(one) for one in account.chat}

    async def moves(self, by: timedelta | None = None, **parts: float) -> None:
        """Move the clock on and let what falls due happen."""
        self.remember()
        self.clock.move(by if by is not None else timedelta(**parts))
        await self.app.clockwork.tick()
        await self.settles()

    async def moves_to(self, when: datetime) -> None:
        """Move the clock to a moment and let what falls due happen."""
        await self.moves(when - self.clock.now())

    def stranger(self, name: str, language_code: str = "fi") -> Alumnus:
        """Return somebody whom the bot does not know."""
        return Alumnus(self, self.telegram.person(name, language_code=language_code))

    def group(self, title: str, *members: Alumnus) -> Group:
        """Return a group of these people, without the bot."""
        return self.telegram.group(title, [one.account for one in members], with_bot=False)

    def channel(self, title: str, *members: Alumnus) -> Channel:
        """Return a channel of the first of these people, without the bot; the others read it."""
        return self.telegram.channel(title, [one.account for one in members], with_bot=False)

    async def member(
        self,
        name: str,
        *,
        language: str = "fi",
        unit: str = "oulu",
        field: str = "10",
        year: int | None = 2020,
        region: str | None = "17",
        wants: tuple[str, ...] = (NEWS, SURVEYS),
        id: int | None = None,  # noqa: A002 - as Telegram calls it
    ) -> Alumnus:
        """Return somebody who has joined; ``year`` None is still studying."""
        code = {"fi": "fi", "fi-simple": "fi", "sv": "sv", "en": "en"}[language]
        account = self.telegram.person(name, language_code=code, id=id)
        account.has_started_before()
        if language == PLAIN:
            self.plain.add(account.id)
        profile: dict[str, object] = {
            "name": name,
            "unit": unit,
            "field": field,
            "graduation_year": year,
            "studying": int(year is None),
            "region": region,
        }
        now = self.clock.seconds()
        await self.db.write(_join, account.id, language, profile, (MEMBERSHIP, *wants), now)
        return Alumnus(self, account)


def _join(
    tx: Transaction,
    telegram_id: int,
    language: str,
    profile: dict[str, object],
    wants: tuple[str, ...],
    now: int,
) -> None:
    person = people.arrive(tx, telegram_id, language, now)
    people.set_profile(tx, person.id, **profile)
    people.join(tx, person.id, now)
    for purpose in wants:
        consents.give(tx, person.id, Consent(purpose, "test", language, now))
