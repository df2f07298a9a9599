"""A Telegram at whose calls the bot can be killed, and the fate that does so."""

import asyncio
from collections.abc import Callable, Mapping, Sequence
from random import Random
from typing import Any

from bot.api import Answer, NoAnswer, Upload
from bot.practice.telegram import Telegram
from tests.process.processes import BotProcess

UNSENT, UNHEARD, SOON = "before it was heard", "before it heard the answer", "soon after"
HANDED = "soon after it got the next updates"
UNCONFIRMED = "before it could confirm the updates it had dealt with"
IN_A_TALK = (UNSENT, UNHEARD, HANDED, UNCONFIRMED)
IN_A_BROADCAST = (UNHEARD, UNSENT, UNHEARD, SOON)
SOON_SECONDS = 0.03  # within this time the bot commits what it has just been told
CALM_SECONDS = 30  # without the message that was chosen: on a slow machine many come at once
REPLIES = {"sendMessage", "sendPhoto", "editMessageText"}


class WatchedTelegram(Telegram):
    """Does something at the call that was chosen for it; only what people see is counted."""

    def __init__(self, *args: Any, **more: Any) -> None:
        super().__init__(*args, **more)
        self._left = 0
        self._manner = ""
        self._strike: Callable[[], None] = lambda: None

    def strikes_at(self, number: int, manner: str, strike: Callable[[], None]) -> None:
        """Call ``strike`` at the message or edit of this number, counted from now."""
        self._left, self._manner, self._strike = number, manner, strike

    def call(
        self,
        method: str,
        params: Mapping[str, Any],
        files: Mapping[str, Upload] | None = None,
        *,
        token: str | None = None,
    ) -> Answer:
        """Answer the call, unless the bot is killed before Telegram has heard of it."""
        if not self._is_chosen(method, params):
            return super().call(method, params, files, token=token)
        if self._manner in {UNSENT, UNCONFIRMED}:
            self._strikes()
            raise NoAnswer("the bot was killed")
        answer = super().call(method, params, files, token=token)
        if self._manner == HANDED and not answer.result:
            return answer  # the next ones may bring something
        self._strikes()
        if self._manner == UNHEARD:
            raise NoAnswer("the bot was killed")
        return answer

    def _strikes(self) -> None:
        self._left = 0
        self._strike()

    def _is_chosen(self, method: str, params: Mapping[str, Any]) -> bool:
        """Count messages and edits down; tell whether this call is the one."""
        if self._left == 1 and self._manner == HANDED:
            return method == "getUpdates"
        if self._left == 1 and self._manner == UNCONFIRMED:
            return method == "getUpdates" and self._confirms(int(params.get("offset", 0)))
        if method not in REPLIES or self._left == 0:
            return False
        self._left -= 1
        return self._left == 0

    def _confirms(self, offset: int) -> bool:
        return any(one["update_id"] < offset for one in self.updates_waiting())


class Fate:
    """Kills the bot at random messages, in each of these manners, and starts it anew each time.

    Where so many do not come any more, it is killed in its calm.
    """

    def __init__(self, telegram: WatchedTelegram, bot: BotProcess, luck: Random) -> None:
        self._telegram = telegram
        self._bot = bot
        self._luck = luck

    async def strikes(self, manners: Sequence[str], least: int, most: int) -> None:
        """Kill the bot in every manner, each time after ``least`` to ``most`` more messages."""
        for manner in self._luck.sample(manners, len(manners)):
            number = self._luck.randint(least, most)
            print(f"killed at message {number}, {manner}")
            self._telegram.strikes_at(number, manner, self._manner(manner))
            calm = asyncio.get_running_loop().call_later(CALM_SECONDS, self._bot.is_killed)
            try:
                await self._bot.has_gone()
            finally:
                calm.cancel()
            self._telegram.strikes_at(0, manner, lambda: None)
            await self._bot.starts("run")

    def _manner(self, manner: str) -> Callable[[], None]:
        if manner in {UNSENT, UNHEARD, UNCONFIRMED}:
            return self._bot.is_killed
        delay = self._luck.uniform(0, SOON_SECONDS)
        return lambda: _later(delay, self._bot.is_killed)


def _later(delay: float, act: Callable[[], None]) -> None:
    asyncio.get_running_loop().call_later(delay, act)
