"""Intake: takes updates from Telegram and confirms them only when they have been dealt with."""

import asyncio
import logging
import random
from collections.abc import Callable, Sequence
from typing import Any, Never

from bot.api import Answer, Api, NoAnswer, NotSent
from bot.entrance import Entrance, Process, Silence, Update, nothing, whose
from bot.floods import Floods
from bot.outcomes import Unauthorised as TokenRefused
from bot.outcomes import Wait, judge
from bot.timers import Timer
from bot.troubles import Unauthorised, report
from bot.verdicts import shortened
from bot.waiting import rest

__all__ = ["Intake", "Unauthorised"]

log = logging.getLogger(__name__)

POLL_SECONDS = 25
MOST_UPDATES = 100  # Telegram's limit for one getUpdates
ANSWER_SECONDS = 10.0  # beyond the poll's own wait
GOODBYE_SECONDS = 1.0  # the end does not wait for a Telegram that has fallen silent
LONGEST_PAUSE_SECONDS = 60.0
RIVAL_SECONDS = 180.0  # longer than a pause and a poll: so often another program shows itself
WEBHOOK_REMOVED_EVERY_SECONDS = 3600.0  # somebody who sets it again and again must stop by hand


class Intake:
    """Polls for updates, hands each to ``process``, and confirms a batch when all of it is done.

    Updates of one person run in order, those of different people together. When ``process``
    raises, nothing of its batch is confirmed and the same updates come again.
    """

    told: tuple[str, ...] = ()  # what Telegram reports of a webhook: here there is none

    def __init__(
        self,
        api: Api,
        process: Process,
        timer: Timer,
        allowed_updates: Sequence[str] = (),
        poll_seconds: int = POLL_SECONDS,
        floods: Floods | None = None,
        too_much: Process | None = None,
        beat: Callable[[], None] = nothing,
        noted: Callable[[str], None] = nothing,
    ) -> None:
        """Call ``beat`` after each update and each attempt, good or not; see also Entrance."""
        self._api = api
        self._entrance = Entrance(process, floods, too_much, noted, beat)
        self._beat = beat
        self._timer = timer
        self._allowed = list(allowed_updates)
        self._poll_seconds = poll_seconds
        self._offset = 0
        self._troubles = 0
        self._webhook_removed: float | None = None
        self._rival_seen: float | None = None
        self._silence = Silence(timer)

    def routes(self) -> Sequence[Never]:
        """Return nothing: whoever asks Telegram for updates needs no address."""
        return ()

    def age(self) -> float:
        """Return the seconds since updates were last taken, or asked for in vain, without trouble.

        They are seconds of the timer: setting or moving the clock does not age a poll.
        """
        return self._silence.age()

    def stuck(self) -> bool:
        """Return whether nothing has come in for 5 minutes; say so in the log once an hour."""
        return self._silence.is_long()

    def has_rival(self) -> bool:
        """Return whether another program has taken this bot's updates in the last 3 minutes."""
        seen = self._rival_seen
        return seen is not None and self._timer.time() - seen < RIVAL_SECONDS

    async def run(self) -> None:
        """Poll until cancelled; a batch that has been begun is finished first.

        Raises Unauthorised when Telegram refuses the token.
        """
        while True:
            pause = await self.poll_once(self._poll_seconds)
            await rest(self._timer, pause, self._beat)

    async def poll_once(self, seconds: int = 0) -> float:
        """Take one batch, waiting for it that long; return how long to pause before the next."""
        try:
            return await self._poll(seconds)
        finally:
            self._beat()

    async def _poll(self, seconds: int) -> float:
        try:
            answer = await self._get_updates(seconds)
            if not answer.ok:
                return await self._refused(answer)
            await self._take(answer.result)
        except (NotSent, NoAnswer) as trouble:
            self._complain("Telegram cannot be reached: %s", type(trouble).__name__)
            return self._pause()
        except Unauthorised:
            raise
        except Exception as error:  # noqa: BLE001 - a turn's edge: the same updates come again
            report(log, "updates could not be taken, they will come again", error)
            return self._pause()
        self._troubles = 0
        self._silence.broken()
        return 0.0

    async def _get_updates(
        self, seconds: int, limit: int = MOST_UPDATES, answer_seconds: float = ANSWER_SECONDS
    ) -> Answer:
        params: dict[str, Any] = {"limit": limit, "timeout": seconds}
        if self._offset:
            params["offset"] = self._offset
        params["allowed_updates"] = self._allowed
        return await self._api.call("getUpdates", params, timeout=seconds + answer_seconds)

    async def _take(self, updates: Sequence[Update]) -> None:
        if not updates:
            return
        batch = asyncio.create_task(self._process_all(updates))
        try:
            await asyncio.shield(batch)
        except asyncio.CancelledError:
            await asyncio.wait({batch})
            if (error := batch.exception()) is None:
                self._confirm(updates)
                await self._say_goodbye()
            else:
                report(log, "the last updates could not be taken, they will come again", error)
            raise
        self._confirm(updates)

    def _confirm(self, updates: Sequence[Update]) -> None:
        self._offset = updates[-1]["update_id"] + 1

    async def _say_goodbye(self) -> None:
        """Confirm the last batch before the end, so that it does not come again."""
        try:
            await self._get_updates(0, limit=1, answer_seconds=GOODBYE_SECONDS)
        except (NotSent, NoAnswer):
            log.debug("the last batch was not confirmed; it will come again, to no effect")

    async def _process_all(self, updates: Sequence[Update]) -> None:
        lines: dict[int, list[Update]] = {}
        for update in updates:
            lines.setdefault(whose(update), []).append(update)
        if len(lines) == 1:
            await self._entrance.take(*lines.popitem())
            return
        tasks = [asyncio.create_task(self._entrance.take(*line)) for line in lines.items()]
        ends = await asyncio.gather(*tasks, return_exceptions=True)
        for trouble in filter(None, ends):
            raise trouble

    async def _refused(self, answer: Answer) -> float:
        code = answer.error_code or answer.status
        outcome = judge(answer, method="getUpdates")
        if isinstance(outcome, TokenRefused) or (code == 404 and answer.is_telegrams):
            raise Unauthorised(answer.description)
        if isinstance(outcome, Wait):
            log.warning("Telegram asks intake to wait %d s", outcome.seconds)
            return float(outcome.seconds)
        if code == 409 and "webhook" in answer.description.lower():
            return await self._remove_webhook()
        if code == 409:
            self._rival_seen = self._timer.time()
            log.error("another program takes this bot's updates: a second copy of it?")
        else:
            self._complain("getUpdates refused: %d %s", code, shortened(answer.description))
        return self._pause()

    async def _remove_webhook(self) -> float:
        """Take the updates back that went to a webhook; what waits there comes by the next poll."""
        now, last = self._timer.time(), self._webhook_removed
        if last is not None and now - last < WEBHOOK_REMOVED_EVERY_SECONDS:
            self._rival_seen = now
            log.error("another program takes this bot's updates: it has set a webhook again")
            return self._pause()
        answer = await self._api.call("deleteWebhook", {"drop_pending_updates": False})
        if not answer.ok:
            return self._pause()
        self._webhook_removed = now
        log.info("updates went to a webhook; it is removed, since this bot asks for them itself")
        return 0.0

    def _complain(self, words: str, *of: object) -> None:
        """Tell of trouble when it begins; how long it lasts is told once an hour (Silence)."""
        log.log(logging.DEBUG if self._troubles else logging.WARNING, words, *of)

    def _pause(self) -> float:
        longest = min(LONGEST_PAUSE_SECONDS, 2.0**self._troubles)
        self._troubles = min(self._troubles + 1, 10)
        return max(1.0, longest * random.uniform(0.5, 1.0))  # noqa: S311 - spreads, guards nothing
