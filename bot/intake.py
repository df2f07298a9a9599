"""Intake: takes updates from Telegram and confirms them only when they have been dealt with."""

import asyncio
import logging
import random
from collections.abc import Awaitable, Callable, Sequence
from typing import Any

from bot.api import Answer, Api, NoAnswer, NotSent
from bot.floods import Floods
from bot.outcomes import Unauthorised as TokenRefused
from bot.outcomes import Wait, judge
from bot.timers import Timer
from bot.troubles import Unauthorised, report
from bot.verdicts import shortened

__all__ = ["Intake", "Unauthorised"]

log = logging.getLogger(__name__)

Update = dict[str, Any]
Process = Callable[[Update], Awaitable[None]]

POLL_SECONDS = 25
MOST_UPDATES = 100  # Telegram's limit for one getUpdates
ANSWER_SECONDS = 10.0  # beyond the poll's own wait
LONGEST_PAUSE_SECONDS = 60.0
STUCK_AFTER_SECONDS = 5 * 60.0
TOLD_EVERY_SECONDS = 3600.0


class Intake:
    """Polls for updates, hands each to ``process``, and confirms a batch when all of it is done.

    Updates of one person run in order, those of different people together. When ``process``
    raises, nothing of its batch is confirmed and the same updates come again.
    """

    def __init__(
        self,
        api: Api,
        process: Process,
        timer: Timer,
        allowed_updates: Sequence[str] = (),
        poll_seconds: int = POLL_SECONDS,
        floods: Floods | None = None,
        too_much: Process | None = None,
    ) -> None:
        """Give ``too_much`` the one update by which a person is told of their flood."""
        self._api = api
        self._process = process
        self._timer = timer
        self._allowed = list(allowed_updates)
        self._poll_seconds = poll_seconds
        self._floods = floods
        self._too_much = too_much
        self._offset = 0
        self._troubles = 0
        self._webhook_removed = False
        self._told_stuck: float | None = None
        self._last_good_poll = timer.time()

    def age(self) -> float:
        """Return the seconds since updates were last taken, or asked for in vain, without trouble.

        They are seconds of the timer: setting or moving the clock does not age a poll.
        """
        return self._timer.time() - self._last_good_poll

    def stuck(self) -> bool:
        """Return whether nothing has come in for 5 minutes; say so in the log once an hour."""
        now = self._timer.time()
        if self.age() < STUCK_AFTER_SECONDS:
            self._told_stuck = None
            return False
        if self._told_stuck is None or now - self._told_stuck >= TOLD_EVERY_SECONDS:
            self._told_stuck = now
            log.error(
                "no updates could be taken from Telegram for %d minutes", int(self.age() // 60)
            )
        return True

    async def run(self) -> None:
        """Poll until cancelled; a batch that has been begun is finished first.

        Raises Unauthorised when Telegram refuses the token.
        """
        while True:
            if (pause := await self.poll_once(self._poll_seconds)) > 0:
                await self._timer.sleep(pause)

    async def poll_once(self, seconds: int = 0) -> float:
        """Take one batch, waiting for it that long; return how long to pause before the next."""
        try:
            answer = await self._get_updates(seconds)
            if not answer.ok:
                return await self._refused(answer)
            await self._take(answer.result)
        except (NotSent, NoAnswer) as trouble:
            log.warning("Telegram cannot be reached: %s", type(trouble).__name__)
            return self._pause()
        except Unauthorised:
            raise
        except Exception as error:  # noqa: BLE001 - a turn's edge: the same updates come again
            report(log, "updates could not be taken, they will come again", error)
            return self._pause()
        self._troubles = 0
        self._last_good_poll = self._timer.time()
        return 0.0

    async def _get_updates(self, seconds: int, limit: int = MOST_UPDATES) -> Answer:
        params: dict[str, Any] = {"limit": limit, "timeout": seconds}
        if self._offset:
            params["offset"] = self._offset
        params["allowed_updates"] = self._allowed
        return await self._api.call("getUpdates", params, timeout=seconds + ANSWER_SECONDS)

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
            await self._get_updates(0, limit=1)
        except (NotSent, NoAnswer):
            log.debug("the last batch was not confirmed; it will come again, to no effect")

    async def _process_all(self, updates: Sequence[Update]) -> None:
        lines: dict[int, list[Update]] = {}
        for update in updates:
            lines.setdefault(whose(update), []).append(update)
        if len(lines) == 1:
            await self._process_line(*lines.popitem())
            return
        tasks = [asyncio.create_task(self._process_line(*line)) for line in lines.items()]
        await asyncio.wait(tasks)
        for task in tasks:
            task.result()

    async def _process_line(self, person_id: int, updates: Sequence[Update]) -> None:
        if self._floods is None:
            for update in updates:
                await self._process(update)
            return
        for update, is_kept, is_told in self._floods.sift(person_id, updates):
            if is_kept:
                await self._process(update)
            elif is_told and self._too_much is not None:
                await self._too_much(update)

    async def _refused(self, answer: Answer) -> float:
        code = answer.error_code or answer.status
        outcome = judge(answer, method="getUpdates")
        if isinstance(outcome, TokenRefused) or code == 404:
            raise Unauthorised(answer.description)
        if isinstance(outcome, Wait):
            log.warning("Telegram asks intake to wait %d s", outcome.seconds)
            return float(outcome.seconds)
        if code == 409:
            await self._end_conflict(answer.description)
        else:
            log.warning("getUpdates refused: %d %s", code, shortened(answer.description))
        return self._pause()

    async def _end_conflict(self, description: str) -> None:
        log.error(
            "another program takes this bot's updates: a second copy of it, or a webhook (%s)",
            shortened(description),
        )
        if not self._webhook_removed:
            answer = await self._api.call("deleteWebhook", {"drop_pending_updates": False})
            self._webhook_removed = answer.ok

    def _pause(self) -> float:
        longest = min(LONGEST_PAUSE_SECONDS, 2.0**self._troubles)
        self._troubles = min(self._troubles + 1, 10)
        return max(1.0, longest * random.uniform(0.5, 1.0))  # noqa: S311 - spreads, guards nothing


def whose(update: Update) -> int:
    """Return the id of the person who did it, else of the chat where it happened, else 0."""
    for body in update.values():
        if isinstance(body, dict):
            for key in ("from", "user", "chat"):
                if isinstance(found := body.get(key), dict):
                    return int(found.get("id", 0))
    return 0
