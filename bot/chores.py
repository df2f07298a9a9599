"""Long work that goes on behind the turns, in transactions so short that nobody waits for it."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Iterable, Mapping
from datetime import datetime, timedelta

from bot.troubles import report
from storage.errors import CannotWrite

log = logging.getLogger(__name__)

RETRY_AFTER = timedelta(minutes=10)  # a full disk, say, is not mended sooner

Work = Callable[[], Awaitable[None]]
"""Does all that there is to do, and can be asked again at any time."""


class Chores:
    """Runs named works when they are woken, one at a time; all of them once at the start."""

    def __init__(
        self, works: Mapping[str, Work], failed: Callable[[str, Exception], Awaitable[None]]
    ) -> None:
        """Tell ``failed`` of a work that has raised; ``retry`` tries it again."""
        self._works = works
        self._failed = failed
        self._woken: dict[str, None] = dict.fromkeys(works)
        self._to_retry: dict[str, datetime | None] = {}  # from when on, once that is known
        self._something = asyncio.Event()
        self._something.set()

    @property
    def is_woken(self) -> bool:
        """Whether anything waits to be done."""
        return bool(self._woken)

    def wake(self, names: Iterable[str]) -> None:
        """Let these works be done; KeyError for one that does not exist."""
        for name in names:
            if name not in self._works:
                raise KeyError(name)
            self._woken[name] = None
            self._something.set()

    def retry(self, now: datetime) -> None:
        """Let works that have failed be done again, some time later: call it again and again."""
        for name, due in [*self._to_retry.items()]:
            if due is None:
                self._to_retry[name] = now + RETRY_AFTER
            elif now >= due:
                del self._to_retry[name]
                self.wake([name])

    async def run(self) -> None:
        """Work until cancelled."""
        while True:
            await self._something.wait()
            self._something.clear()
            await self.drain()

    async def drain(self) -> None:
        """Work until nothing is woken."""
        while self._woken:
            name = next(iter(self._woken))
            del self._woken[name]
            try:
                await self._works[name]()
            except Exception as error:  # noqa: BLE001 - the edge of a work: the others go on
                report(log, f"chore {name} failed", error)
                self._to_retry[name] = None
                if not isinstance(error, CannotWrite):
                    await self._keep(name, error)

    async def _keep(self, name: str, error: Exception) -> None:
        try:
            await self._failed(name, error)
        except Exception as trouble:  # noqa: BLE001 - a full disk, say: the bot goes on without
            report(log, f"the failure of chore {name} could not be kept", trouble)
