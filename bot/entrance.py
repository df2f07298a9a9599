"""What both ways in share: whoever floods is told once, and every other update has its turn."""

import logging
from collections.abc import Awaitable, Callable, Sequence
from typing import Any

from bot.floods import Floods
from bot.timers import Timer

log = logging.getLogger(__name__)

Update = dict[str, Any]
Process = Callable[[Update], Awaitable[None]]

STUCK_AFTER_SECONDS = 5 * 60.0
TOLD_EVERY_SECONDS = 3600.0


def nothing(*_: object) -> None:
    """Notice nothing: for whoever is not asked to tell anybody."""


class Entrance:
    """Lets one person's updates in, in their order."""

    def __init__(
        self,
        process: Process,
        floods: Floods | None = None,
        too_much: Process | None = None,
        noted: Callable[[str], None] = nothing,
        beat: Callable[[], None] = nothing,
    ) -> None:
        """Give ``too_much`` the one update by which a person is told of their flood.

        ``noted`` hears the kind of each update that comes, such as "message". ``beat`` is called
        after each one that is done.
        """
        self._process = process
        self._floods = floods
        self._too_much = too_much
        self._noted = noted
        self._beat = beat

    async def take(self, person_id: int, updates: Sequence[Update]) -> None:
        """Give each its turn; raises, with the rest undone, when one could not even be kept."""
        for update in updates:
            self._noted(kind_of(update))
        if self._floods is None:
            for update in updates:
                await self._process(update)
                self._beat()
            return
        for update, is_kept, is_told in self._floods.sift(person_id, updates):
            if is_kept:
                await self._process(update)
            elif is_told and self._too_much is not None:
                await self._too_much(update)
            self._beat()


class Silence:
    """How long nothing has come in, in seconds of the timer: no clock that jumps ages it."""

    def __init__(self, timer: Timer) -> None:
        self._timer = timer
        self._last = timer.time()
        self._told: float | None = None

    def broken(self) -> None:
        """Note that updates came in, or that there surely were none."""
        self._last = self._timer.time()

    def age(self) -> float:
        """Return the seconds since that was last so."""
        return self._timer.time() - self._last

    def is_long(self) -> bool:
        """Return whether it has lasted for 5 minutes; say so in the log once an hour."""
        now = self._timer.time()
        if self.age() < STUCK_AFTER_SECONDS:
            self._told = None
            return False
        if self._told is None or now - self._told >= TOLD_EVERY_SECONDS:
            self._told = now
            minutes = int(self.age() // 60)
            log.error("no updates could be taken from Telegram for %d minutes", minutes)
        return True


def kind_of(update: Update) -> str:
    """Return what has happened, in Telegram's word: "message", "callback_query" or another."""
    return next((key for key in update if key != "update_id"), "nothing")


def whose(update: Update) -> int:
    """Return the id of the person who did it, else of the chat where it happened, else 0."""
    for body in update.values():
        if isinstance(body, dict):
            for key in ("from", "user", "chat"):
                if isinstance(found := body.get(key), dict):
                    number = found.get("id")
                    return number if isinstance(number, int) else 0
    return 0
