"""While Telegram is out of order nothing departs: one harmless call asks whether it is back.

Were each message its own question, a day without Telegram would spend the attempts of all of them,
and every broadcast that met with silence would stay unknown.
"""

import asyncio
import logging

from bot.api import Answer, Api, NoAnswer, NotSent
from bot.timers import Timer

QUESTIONS = ("getMe", "getWebhookInfo")  # in turn: one method may stay broken by itself
QUESTION_SECONDS = 10.0
SHORTEST_PAUSE_SECONDS, LONGEST_PAUSE_SECONDS = 1.0, 60.0

log = logging.getLogger(__name__)


class Outage:
    """Knows whether Telegram is out of order; before ``until`` nothing may depart."""

    def __init__(self, api: Api, timer: Timer) -> None:
        self._api = api
        self._timer = timer
        self._pause = SHORTEST_PAUSE_SECONDS
        self._answered = float("-inf")
        self._asked: asyncio.Event | None = None
        self._question = 0
        self.until = float("-inf")
        self.is_on = False

    @property
    def is_asking(self) -> bool:
        """Whether the question is under way."""
        return self._asked is not None

    def answered(self) -> None:
        """Note that Telegram itself has answered a call, whatever it said."""
        self._answered = self._timer.time()
        if self.is_on:
            log.info("Telegram answers again")
            self.until = self._answered
        self.is_on, self._pause = False, SHORTEST_PAUSE_SECONDS

    def breathe(self) -> None:
        """Let nothing depart for a second: a single call could not get out."""
        self.until = max(self.until, self._timer.time() + SHORTEST_PAUSE_SECONDS)

    async def is_so(self, since: float) -> bool:
        """Return whether a call met with trouble because Telegram is out of order: ask it.

        Not if it has answered others ``since`` the call departed.
        """
        if self._answered > since:
            return False
        if not self.is_on or self._timer.time() >= self.until:
            await self.ask()
        return self.is_on

    async def ask(self) -> None:
        """Ask once, or wait for the answer to the question that is under way."""
        if self._asked is not None:
            await self._asked.wait()
            return
        self._asked = asked = asyncio.Event()
        since, question = self._timer.time(), QUESTIONS[self._question]
        try:
            answer = await self._api.call(question, {}, timeout=QUESTION_SECONDS)
            if is_telegrams_own(answer):
                self.answered()
            else:
                self._failed(f"HTTP {answer.status}", since)
        except Exception as trouble:  # noqa: BLE001 - NotSent, NoAnswer, or what nobody foresaw
            self._failed(type(trouble).__name__, since)
        finally:
            self._asked = None
            asked.set()

    def _failed(self, how: str, since: float) -> None:
        self._question = (self._question + 1) % len(QUESTIONS)
        if self._answered > since:  # others have got their answers meanwhile
            return
        if not self.is_on:
            log.warning("Telegram is out of reach or out of order (%s): all messages wait", how)
        self.is_on = True
        self.until = self._timer.time() + self._pause
        self._pause = min(2 * self._pause, LONGEST_PAUSE_SECONDS)


def is_telegrams_own(answer: Answer | NotSent | NoAnswer) -> bool:
    """Tell whether Telegram itself has said this, and at work: no page of a proxy, and no 5xx."""
    if not isinstance(answer, Answer) or not answer.is_telegrams:
        return False
    return answer.ok or (answer.error_code or answer.status) < 500
