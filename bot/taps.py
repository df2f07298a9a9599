"""What goes past the outbox, at once and best effort: answers to taps, and words without a row."""

import asyncio
import logging
from collections.abc import Callable, Mapping
from typing import Any

from bot.api import Answer, Api, NoAnswer, NotSent
from bot.entrance import nothing
from bot.outcomes import judge, name_of
from bot.pacing import Pacer
from bot.troubles import report
from bot.verdicts import shortened

log = logging.getLogger(__name__)

LONGEST_TOAST = 200  # Telegram's limit for the answer to a tap
SECONDS = 10.0  # a later answer is of no use


class TapAnswers:
    """Answers in the background. They wait for no slot, but the pacer counts them."""

    def __init__(self, api: Api, pacer: Pacer, noted: Callable[[str, str], None] = nothing) -> None:
        """Tell ``noted`` the method of each call and what became of it."""
        self._api = api
        self._noted = noted
        self._pacer = pacer
        self._tasks: set[asyncio.Task[None]] = set()

    def send(self, query_id: str, text: str) -> None:
        """Answer a tap; a failure is only logged."""
        params = {"callback_query_id": query_id, "text": text[:LONGEST_TOAST]}
        self._begin("answerCallbackQuery", params)

    def tell(self, params: Mapping[str, Any]) -> None:
        """Send a message for which there is no row; a failure is only logged."""
        self._begin("sendMessage", params)

    async def finish(self, seconds: float | None = None) -> None:
        """Wait for the answers that are under way, at most that long."""
        if self._tasks:
            await asyncio.wait(self._tasks, timeout=seconds)
        for task in self._tasks:
            task.cancel()

    def _begin(self, method: str, params: Mapping[str, Any]) -> None:
        task = asyncio.create_task(self._call(method, params))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _call(self, method: str, params: Mapping[str, Any]) -> None:
        self._pacer.depart(params.get("chat_id"), method)
        try:
            answer = await self._api.call(method, params, timeout=SECONDS)
        except (NotSent, NoAnswer) as trouble:
            self._hear(method, trouble)
            log.debug("%s stays undone: %s", method, type(trouble).__name__)
            return
        except Exception as error:  # noqa: BLE001 - best effort: whatever it is, nobody waits for it
            report(log, f"{method} stays undone", error)
            return
        self._hear(method, answer)
        if not answer.ok:
            log.debug("%s stays undone: %s", method, shortened(answer.description))

    def _hear(self, method: str, answer: Answer | NotSent | NoAnswer) -> None:
        self._noted(method, name_of(judge(answer, method=method)))
