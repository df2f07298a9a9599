"""The people of the soak: alumni who do whatever is at hand, and an owner who keeps them busy."""

import asyncio
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from random import Random

from bot.practice.box import Change
from bot.practice.crowd import Crowd
from bot.practice.habits import presses
from bot.practice.messages import Message
from bot.practice.person import ImpossibleAction, Person
from bot.practice.telegram import Telegram
from handlers.buttons import AnnounceDo, Choose, Forget

COMMANDS = (
    "/events", "/my", "/profile", "/messages", "/help", "/privacy", "/answers", "/wishes",
    "/language", "/ticket", "/idea", "/mydata", "/start", "/nonsense",
)  # fmt: skip
LOOKING = (
    "/count",
    "/count by field",
    "/stats",
    "/manage",
    "/sent",
    "/inbox",
    "/people Aa",
    "/year",
)
WORDS = ("Hei!", "Kiitos kutsusta", "5", "2020", "Takaisin", "Lopeta", "24.12. klo 18", "🎉")
REGISTER = "Nimi;Yksikkö;Koulutusala;Valmistumisvuosi;Tunniste\n"
LINES = 200  # of a register
SHOWN = 4  # of the newest messages, those whose buttons somebody still presses
PATIENCE = 20.0  # seconds after which somebody stops waiting for an answer
QUESTIONS = 3  # at most, before an announcement stands as a draft
READING = 2.0  # seconds until all that an act leads to has come, and is read
FLOOD = 20  # messages at once

Buttons = list[tuple[Message, str]]


@dataclass
class Load:
    """What is done to the bot, and how long people waited for their answers, in seconds."""

    telegram: Telegram
    luck: Random
    waits: list[float] = field(default_factory=list)
    done: Counter[str] = field(default_factory=Counter)
    _changes: dict[int, asyncio.Event] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Hear of whatever changes in a chat."""
        self.telegram.box.on_change.append(self._changed)

    def _changed(self, change: Change) -> None:
        if change.kind != "typing" and change.chat_id in self._changes:
            self._changes[change.chat_id].set()

    async def lives(self, people: Sequence[Person], each_second: float) -> None:
        """Let somebody who waits for nothing do something, so often on average."""
        going: dict[int, asyncio.Task[None]] = {}
        while True:
            await asyncio.sleep(self.luck.expovariate(each_second))
            who = self.luck.choice(people)
            if who.id not in going or going[who.id].done():
                going[who.id] = asyncio.create_task(self._does_something(who))

    async def coordinates(self, owner: Person, crowd: Crowd) -> None:
        """Look, announce, ask, bring in a register; and let the others answer what they got."""
        turn = 0
        while True:
            turn += 1
            for command in self.luck.sample(LOOKING, 3):
                await self.says(owner, command)
                await asyncio.sleep(1)
            await self.announces(owner, turn)
            if turn % 3 == 0:
                await self.brings_in(owner, turn)
            await crowd.answer(lambda: None)
            self.done["round of answers"] += 1
            await asyncio.sleep(15)

    async def floods(self, who: Person) -> None:
        """Write far too much at once, every half minute."""
        while True:
            await asyncio.sleep(30)
            for number in range(FLOOD):
                who.says(f"Haloo {number}")
            self.done["flood"] += 1

    async def disturbs(self) -> None:
        """Let Telegram fail now and then, in one of its ways."""
        faults = self.telegram.faults
        ways: tuple[Callable[[], None], ...] = (
            lambda: faults.breaks(502, times=3),
            lambda: faults.breaks(500, times=1, after=True),
            lambda: faults.too_many_requests(1, method="sendMessage"),
            lambda: faults.stays_silent(after=True, times=1, method="sendMessage"),
            lambda: faults.stays_silent(after=False, times=1, method="editMessageText"),
            lambda: faults.never_arrives(times=2, method="getUpdates"),
        )
        while True:
            await asyncio.sleep(20)
            self.luck.choice(ways)()
            self.done["fault of Telegram"] += 1

    async def announces(self, owner: Person, turn: int) -> None:
        """Write an announcement and send it to everybody."""
        for words in ("/announce", f"Tiedote {turn}: kahvit torstaina kello 17."):
            await self.says(owner, words)
            await asyncio.sleep(READING)
        for _ in range(QUESTIONS):  # the topic, and what else is asked: the first that is offered
            newest = owner.chat[-1]
            offered = [data for data, press in presses(newest) if isinstance(press, Choose)]
            if offered:
                await self._taps(owner, newest, offered[0])
                await asyncio.sleep(READING)
        draft = _newest(owner, AnnounceDo)
        if not isinstance(draft, AnnounceDo):
            self.done["no draft"] += 1
            return
        send = AnnounceDo(draft.id, "send", "").encode()
        card = owner.chat[-1]
        await self._does(owner, "announcement", lambda: owner.taps(card.id, send, stale=True))
        await asyncio.sleep(READING)
        for message, data in _buttons(owner):
            if ":go:" in data:
                await self._taps(owner, message, data, "sent")
                return
        self.done["not sent"] += 1

    async def brings_in(self, owner: Person, turn: int) -> None:
        """Send a register, and say yes to what the bot found in it."""
        lines = (f"Tuotu {turn} {n};Oulu;10;2021;{turn}-{n}\n" for n in range(LINES))
        content = (REGISTER + "".join(lines)).encode()
        await self._does(owner, "register", lambda: owner.sends_document("alumnit.csv", content))

    async def says(self, who: Person, words: str) -> None:
        """Write something and wait for the answer."""
        what = words if words.startswith("/") else "words"
        await self._does(who, what, lambda: who.says(words))

    async def _taps(self, who: Person, message: Message, data: str, what: str = "tap") -> None:
        await self._does(who, what, lambda: who.taps(message.id, data, stale=True))

    async def _does_something(self, who: Person) -> None:
        if who.has_blocked:
            who.unblocks_bot()
        chance, known = self.luck.random(), _buttons(who)
        if known and chance < 0.7:
            await self._taps(who, *self.luck.choice(known))
        elif chance < 0.95:
            await self.says(who, self.luck.choice(COMMANDS))
        elif chance < 0.99:
            await self.says(who, self.luck.choice(WORDS))
        else:
            who.blocks_bot()
            self.done["blocked"] += 1

    async def _does(self, who: Person, what: str, act: Callable[[], object]) -> None:
        """Do it, and note how long it takes until anything comes of it."""
        with self._watching(who) as changed:
            try:
                act()
            except ImpossibleAction:
                return
            changed.clear()  # what one does oneself is a change as well
            begun = time.monotonic()
            try:
                async with asyncio.timeout(PATIENCE):
                    await changed.wait()
            except TimeoutError:
                self.done["without an answer"] += 1
                return
        self.waits.append(time.monotonic() - begun)
        self.done[what] += 1

    @contextmanager
    def _watching(self, who: Person) -> Iterator[asyncio.Event]:
        changed = self._changes[who.id] = asyncio.Event()
        try:
            yield changed
        finally:
            self._changes.pop(who.id, None)


def _buttons(who: Person) -> Buttons:
    """Return what somebody may press: anything but leaving for good."""
    newest = [one for one in who.chat[-SHOWN:] if one.from_bot]
    return [
        (one, data)
        for one in newest
        for data, press in presses(one)
        if not isinstance(press, Forget)
    ]


def _newest(who: Person, kind: type[AnnounceDo]) -> AnnounceDo | None:
    found = [press for one in who.chat[-SHOWN:] for _, press in presses(one)]
    return next((one for one in reversed(found) if isinstance(one, kind)), None)
