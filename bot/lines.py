"""Lines: one person's updates one after the other, different people's together."""

import asyncio
import heapq
import logging
from itertools import count

from bot.entrance import Entrance, Update, whose
from bot.troubles import report

log = logging.getLogger(__name__)

Place = tuple[int, int, Update, "asyncio.Future[None]"]
"""A place in a line: the update's number, that of its coming, the update, and who waits for it."""


class NotTaken(Exception):  # noqa: N818 - a name of what happened, as in the whole house
    """The update, or one before it of the same person, could not be kept: it must come again."""


class Lines:
    """Keeps the order of each person's updates that come one by one.

    Telegram sends a person's messages in order, and so their taps, but both at the same time: of
    those that wait here the one with the smallest number goes first.
    """

    def __init__(self, entrance: Entrance) -> None:
        self._entrance = entrance
        self._lines: dict[int, list[Place]] = {}
        self._workers: set[asyncio.Task[None]] = set()
        self._numbers = count()

    async def take(self, update: Update) -> None:
        """Return when the update has had its turn, committed; raise NotTaken if it had none."""
        done: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        person_id, place = whose(update), (update["update_id"], next(self._numbers), update, done)
        if (line := self._lines.get(person_id)) is not None:
            heapq.heappush(line, place)
        else:
            self._lines[person_id] = [place]
            worker = asyncio.create_task(self._work(person_id))
            self._workers.add(worker)
            worker.add_done_callback(self._workers.discard)
        await done

    async def ended(self) -> None:
        """Return when everything that was begun is done."""
        if self._workers:
            await asyncio.wait(self._workers)

    async def _work(self, person_id: int) -> None:
        line = self._lines[person_id]
        try:
            while line:
                await self._first(person_id, line)
        finally:
            del self._lines[person_id]

    async def _first(self, person_id: int, line: list[Place]) -> None:
        """Give the first its turn; if it cannot have one, none behind it overtakes it."""
        _, _, update, done = heapq.heappop(line)
        try:
            await self._entrance.take(person_id, [update])
        except Exception as error:  # noqa: BLE001 - a turn's edge: the same update comes again
            report(log, "an update could not be taken, it will come again", error)
            _tell(done, NotTaken())
            for place in line:
                _tell(place[-1], NotTaken())
            line.clear()
        else:
            _tell(done)


def _tell(done: "asyncio.Future[None]", error: NotTaken | None = None) -> None:
    """Tell whoever waits, if they still do."""
    if done.done():
        return
    if error is None:
        done.set_result(None)
    else:
        done.set_exception(error)
