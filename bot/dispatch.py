"""Dispatch: the only one who talks to Telegram.

Rows of the outbox are claimed in a committed transaction, depart as the pacer allows, and their
outcomes are written down together with the next claims: one transaction a cycle.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Any

from bot.api import Api
from bot.appetite import Appetite
from bot.books import NO_ROOM, Books, Taken
from bot.chats import Lose, lose_quietly
from bot.clock import Clock
from bot.desk import Desk
from bot.entrance import nothing
from bot.filling import Filler, QuietUntil
from bot.pacing import Pacer
from bot.sending import Errand, Noted, Sender
from bot.taps import TapAnswers
from bot.timers import Timer
from bot.troubles import Unauthorised, report
from bot.verdicts import doubted
from bot.waiting import either
from handlers.calls import Progress, Render
from storage import deliveries
from storage.database import Database
from storage.deliveries import Again
from storage.transaction import Transaction

__all__ = ["Dispatch", "Limits", "Unauthorised"]

log = logging.getLogger(__name__)

LINGER_SECONDS = 0.02  # outcomes wait this long for others to be written down with
MANY_OUTCOMES = 100
FAREWELL_SECONDS = 3.0  # for what is in the air: the whole end has five
SHORTEST_PAUSE_SECONDS, LONGEST_PAUSE_SECONDS = 1.0, 15.0  # after it has stumbled: on a full disk
FORGIVEN_SECONDS = 60  # of a wait that was to end soon, when the clock is set back
FREE_RATE = 30  # messages a second; Telegram takes more only as paid broadcasts


@dataclass(frozen=True, slots=True)
class Limits:
    """How much may go on: the pacer's full rate, calls a second, and calls under way at once."""

    rate: float = 30.0
    in_flight: int = 200


USUAL = Limits()


class Dispatch:
    """Sends what the outbox holds, the most urgent first, and writes down what became of it."""

    def __init__(  # noqa: PLR0913 - what it is put together from, by name
        self,
        db: Database,
        api: Api,
        pacer: Pacer,
        clock: Clock,
        timer: Timer,
        render: Render,
        progress: Progress,
        quiet_until: QuietUntil = int,
        *,
        limits: Limits = USUAL,
        errand: Errand | None = None,
        lose: Lose = lose_quietly,
        beat: Callable[[], None] = nothing,
        noted: Noted = nothing,
    ) -> None:
        """Call ``beat`` after each cycle, good or not; ``noted`` hears what became of each call."""
        self._db = db
        self._clock = clock
        self._timer = timer
        self._beat = beat
        self._desk = Desk(render, progress, limits.rate > FREE_RATE, lose)
        self._filler = Filler(db, clock, self._desk, quiet_until, self.wake)
        self._sender = Sender(
            api, pacer, clock, timer, limits.in_flight, self._came_back, errand, noted
        )
        self._appetite = Appetite(limits.rate, pacer, clock, self._sender)
        self._taps = TapAnswers(api, pacer, noted)
        self._taken = Taken()
        self._latest = 0  # what the clock showed in the last cycle, or in the process before
        self._turnover: asyncio.Task[Taken] | None = None
        self._something = asyncio.Event()
        self._urgent = asyncio.Event()
        self._departing = asyncio.Event()
        self._to_fill = asyncio.Event()

    def wake(self) -> None:
        """Look at the outbox at once: call it after every turn."""
        self._something.set()
        self._urgent.set()

    def answer_callback(self, query_id: str, text: str = "") -> None:
        """Answer a tap at once, in the background; a failure is only logged."""
        self._taps.send(query_id, text)

    def tell_directly(self, params: Mapping[str, Any]) -> None:
        """Send a message past the outbox, best effort: for when not even a row can be written."""
        self._taps.tell(params)

    async def recover(self, now: int) -> int:
        """Decide about rows that were under way when the bot last ended; return how many.

        A clock that was set back while the bot stood still is noticed by its newest row.
        """
        self._latest = await self._db.read(deliveries.newest_at)
        return await self._db.write(self._recover, now)

    async def run(self) -> None:
        """Send until cancelled, then put back what has not departed and await what has.

        Raises Unauthorised when Telegram refuses the token.
        """
        steps = (self._desk_step, self._departure_step, self._filling_step)
        loops = [asyncio.create_task(self._repeat(step)) for step in steps]
        try:
            done, _ = await asyncio.wait(loops, return_when=asyncio.FIRST_COMPLETED)
            for loop in done:
                loop.result()
        finally:
            for loop in loops:
                loop.cancel()
            await asyncio.gather(*loops, return_exceptions=True)
            await self._wind_up()

    async def drain(self) -> None:
        """Go on until nothing is due now, nothing is in flight, and campaigns are filled."""
        while await self._drain_step():
            pass
        await self._taps.finish()

    async def _repeat(self, step: Callable[[], Awaitable[None]]) -> None:
        pause = SHORTEST_PAUSE_SECONDS
        while True:
            try:
                await step()
            except Unauthorised:
                raise
            except Exception as error:  # noqa: BLE001 - whatever it is, deliveries must go on
                report(log, "dispatch stumbled and goes on", error)
                await self._timer.sleep(pause)
                pause = min(2 * pause, LONGEST_PAUSE_SECONDS)
            else:
                pause = SHORTEST_PAUSE_SECONDS

    async def _desk_step(self) -> None:
        try:
            await self._cycle()
        finally:
            self._beat()
        if self._appetite.is_low():
            return
        await either(self._something, self._timer, self._appetite.rest_seconds())
        self._something.clear()
        await either(self._urgent, self._timer, LINGER_SECONDS)
        self._urgent.clear()

    async def _departure_step(self) -> None:
        seconds, is_firm = self._sender.depart()
        if self._appetite.is_low():
            self.wake()
        if seconds is not None and is_firm:
            await self._timer.sleep(seconds)
            return
        await either(self._departing, self._timer, seconds)
        self._departing.clear()

    async def _filling_step(self) -> None:
        await self._to_fill.wait()
        self._to_fill.clear()
        await self._filler.fill_all()

    async def _drain_step(self) -> bool:
        await self._cycle()
        filled = self._taken.to_fill and await self._filler.fill_all()
        seconds, _ = self._sender.depart()
        if filled or self._appetite.is_low():
            return True
        if self._sender.is_flying or seconds is not None:
            await self._sender.one_back(seconds)
            return True
        if self._appetite.more_is_due:
            await self._timer.sleep(self._sender.pause())
            return True
        return bool(self._sender.books or self._taken.changed)

    async def _cycle(self) -> None:
        """Write down what has been decided and claim what there is room for.

        It goes on when its caller is cancelled: claims must not be lost on the way.
        """
        self._turnover = asyncio.create_task(self._turn_over())
        self._taken = await asyncio.shield(self._turnover)
        if self._sender.fatal is not None:
            raise self._sender.fatal
        if self._taken.to_fill:
            self._to_fill.set()

    async def _turn_over(self) -> Taken:
        rooms, now = self._appetite.rooms(), self._clock.seconds()
        if now < self._latest:
            await self._was_set_back(self._latest, now)
        self._latest = now
        if rooms == NO_ROOM:
            self._sender.release()
        books, self._sender.books = self._sender.books, Books()
        try:
            taken = await self._db.write(self._desk.turnover, books, rooms, now)
        except BaseException:
            self._sender.books.put_first(books)
            raise
        self._appetite.saw(taken.dues, now)
        self._sender.halt(taken.going)
        self._sender.accept(taken.entries)
        self._departing.set()
        if self._sender.books:  # what was put back is written down soon, though nothing comes back
            self._something.set()
        return taken

    async def _was_set_back(self, before: int, now: int) -> None:
        """Let no answer and no campaign wait until the clock shows again what it has shown before.

        Reminders do: what was made too early is then in time.
        """
        log.warning("the clock was set back by %d s: messages go out all the same", before - now)
        self._sender.forget_holds()
        await self._db.write(deliveries.hasten_replies, now, before + FORGIVEN_SECONDS)
        while await self._db.write(deliveries.hasten_campaigns, now, before):
            self._beat()

    def _came_back(self) -> None:
        self._departing.set()
        self._something.set()
        if len(self._sender.books) >= MANY_OUTCOMES:
            self._urgent.set()

    def _recover(self, tx: Transaction, now: int) -> int:
        books = Books()
        for claim in deliveries.left_sending(tx):
            decision = doubted(claim, claim.method, "the bot ended meanwhile", now)
            if isinstance(decision, Again):  # in its own place: what follows it may be due already
                decision = decision._replace(due_at=None)
            books.enter(decision)
        self._desk.turnover(tx, books, NO_ROOM, now)
        deliveries.hasten(tx)
        return len(books)

    async def _wind_up(self) -> None:
        if self._turnover is not None:
            await asyncio.wait({self._turnover})
        self._sender.release()
        await self._sender.all_back(FAREWELL_SECONDS)
        await self._taps.finish(0.0)
        books, self._sender.books = self._sender.books, Books()
        try:
            await self._db.write(self._desk.turnover, books, NO_ROOM, self._clock.seconds())
        except Exception as error:  # noqa: BLE001 - the next start decides about these rows
            report(log, "the last outcomes could not be written down", error)
