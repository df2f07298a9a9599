"""People who do the next thing as soon as the bot asks for it, and otherwise only wait."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from functools import partial
from typing import TypeVar

from bot.practice.box import Change
from bot.practice.habits import presses
from bot.practice.messages import Message
from bot.practice.person import Person
from bot.practice.telegram import Telegram
from handlers.buttons import Move
from tests.process.processes import business

PATIENCE_SECONDS = 300  # for everything that one person does; only a hung bot needs as long
ASKS_AFTER_SECONDS = 15  # who may ask once where they are; on a busy machine later

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Taps:
    """Tap the button once a message has these words, that button, and the ticks given so far."""

    asked: str
    label: str
    ticked: tuple[str, ...] = ()

    def button_of(self, message: Message) -> str | None:
        """Return the data of the button, if it is there to be tapped."""
        labels = {button.text: button.callback_data for button in message.buttons}
        if self.asked not in message.words or not labels.keys() >= set(self.ticked):
            return None
        return labels.get(self.label)


@dataclass(frozen=True, slots=True)
class Says:
    """Write the text once a message has these words."""

    asked: str
    text: str


Step = Taps | Says


class Walker:
    """Goes through steps, each once: who hears nothing does nothing but wait."""

    def __init__(self, telegram: Telegram, account: Person) -> None:
        self.account = account
        self._changed = asyncio.Event()
        self._has_asked, self._may_resume = True, False
        telegram.box.on_change.append(self._hear)

    @property
    def id(self) -> int:
        """The Telegram id."""
        return self.account.id

    def _hear(self, change: Change) -> None:
        if change.chat_id == self.account.id:
            self._changed.set()

    async def walks(self, *steps: Step, end: str | tuple[str, ...], may_ask: bool = False) -> None:
        """Take every step, and then see these words, or any of several.

        An answer that two crashes in a row have hit is not said a third time (see the design): who
        ``may_ask`` and hears nothing for long asks once where they are, as anybody would.
        """
        self._has_asked, self._may_resume = not may_ask, False
        ends = (end,) if isinstance(end, str) else end
        try:
            async with asyncio.timeout(PATIENCE_SECONDS):
                for step in steps:
                    await self._patiently(partial(self._take, step))
                await self._patiently(partial(self._ends, ends))
        except TimeoutError:
            raise AssertionError(f"{self.account.first_name} waits in vain:\n{self}") from None

    async def _patiently(self, act: Callable[[], Awaitable[None]]) -> None:
        if not self._has_asked:
            try:
                async with asyncio.timeout(ASKS_AFTER_SECONDS * business()):
                    await act()
                    return
            except TimeoutError:
                self._has_asked = self._may_resume = True
                self.account.says("/start")
        await act()

    async def _ends(self, ends: tuple[str, ...]) -> None:
        await self._finds(lambda message: any(one in message.words for one in ends) or None)

    async def _take(self, step: Step) -> None:
        if isinstance(step, Says):
            await self._finds(lambda message: step.asked in message.words or None)
            self.account.says(step.text)
            return
        message, data = await self._finds(step.button_of)
        self.account.taps(message.id, data)

    async def _finds(self, look: Callable[[Message], T | None]) -> tuple[Message, T]:
        """Wait for a message of the bot in which something is found; the newest comes first."""
        while True:
            self._changed.clear()
            for message in reversed(self.account.chat):
                if message.from_bot and (found := look(message)) is not None:
                    return message, found
            self._resumes()
            await self._changed.wait()

    def _resumes(self) -> None:
        """Go on with a form, where the answer to who asked where they are offers that; once."""
        if not self._may_resume:
            return
        newest = self.account.chat[-1]
        for data, press in presses(newest):
            if isinstance(press, Move) and press.move == "resume":
                self._may_resume = False
                self.account.taps(newest.id, data)
                return

    def has(self, part: str) -> int:
        """Return how many messages of the bot have these words."""
        return sum(part in one.words for one in self.account.chat if one.from_bot)

    def __str__(self) -> str:
        lines = []
        for one in self.account.chat[-8:]:
            labels = " ".join(f"[{button.text}]" for button in one.buttons)
            lines.append(f"{'bot' if one.from_bot else 'me '}: {one.words} {labels}")
        return "\n".join(lines)
