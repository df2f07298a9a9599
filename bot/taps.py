"""Answers to taps: at once, past the outbox, best effort."""

import asyncio
import logging

from bot.api import Api, NoAnswer, NotSent
from bot.pacing import Pacer

log = logging.getLogger(__name__)

LONGEST_TOAST = 200  # Telegram's limit for the answer to a tap
SECONDS = 10.0  # a later answer is of no use


class TapAnswers:
    """Answers in the background. They wait for no slot, but the pacer counts them."""

    def __init__(self, api: Api, pacer: Pacer) -> None:
        self._api = api
        self._pacer = pacer
        self._tasks: set[asyncio.Task[None]] = set()

    def send(self, query_id: str, text: str, *, alert: bool) -> None:
        """Answer a tap; a failure is only logged."""
        task = asyncio.create_task(self._send(query_id, text[:LONGEST_TOAST], alert))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def finish(self, seconds: float | None = None) -> None:
        """Wait for the answers that are under way, at most that long."""
        if self._tasks:
            await asyncio.wait(self._tasks, timeout=seconds)
        for task in self._tasks:
            task.cancel()

    async def _send(self, query_id: str, text: str, alert: bool) -> None:
        params = {"callback_query_id": query_id, "text": text, "show_alert": alert}
        self._pacer.depart(None, "answerCallbackQuery")
        try:
            answer = await self._api.call("answerCallbackQuery", params, timeout=SECONDS)
        except (NotSent, NoAnswer) as trouble:
            log.debug("a tap stays unanswered: %s", type(trouble).__name__)
            return
        if not answer.ok:
            log.debug("a tap stays unanswered: %s", answer.description)
