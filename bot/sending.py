"""Departures: what has been claimed leaves when it may, and what comes back is judged."""

import asyncio
import logging
import random
from collections.abc import Awaitable, Callable, Iterable, Sequence
from math import ceil
from typing import cast

from bot.api import Answer, Api, NoAnswer, NotSent
from bot.books import Books
from bot.clock import Clock
from bot.entrance import nothing
from bot.lanes import Entry, Lanes
from bot.outage import Outage, is_telegrams_own
from bot.outcomes import Delivered, Outcome, Retry, Wait, judge, name_of
from bot.outcomes import Unauthorised as TokenRefused
from bot.pacing import Pacer, is_group, makes_message
from bot.timers import Timer
from bot.troubles import Floods, Unauthorised, report
from bot.verdicts import decide, later, sent
from storage.deliveries import Again, Ending
from storage.outbox import BROADCAST, REPLY

log = logging.getLogger(__name__)

ALBUM = "sendMediaGroup"
PATIENCE_SECONDS = 2.0  # what must wait longer than this waits in the outbox, not here
LONGEST_LANE = 8  # messages to one chat, which leave a second apart
SHARE_OF_BROADCASTS = 0.8  # of the places in flight: slow broadcasts never take the last ones


Errand = Callable[[Entry], Awaitable[Answer]]
"""Returns Telegram's answer, or raises NotSent or NoAnswer, as a call does."""
Noted = Callable[[str, str], None]
"""Hears the method of each call that came back, and what became of it, in one word."""


class Sender:
    """Holds what has been claimed, sends it, and collects decisions in ``books``.

    ``came_back`` is called after every outcome. ``fatal`` is set once the token has been refused.
    ``errand`` carries out what is more than one call: a file to be made first, or to be fetched.
    ``noted`` hears of every call that came back.
    """

    def __init__(
        self,
        api: Api,
        pacer: Pacer,
        clock: Clock,
        timer: Timer,
        in_flight: int,
        came_back: Callable[[], None],
        errand: Errand | None = None,
        noted: Noted = nothing,
    ) -> None:
        self._api = api
        self._noted = noted
        self._errand = errand
        self._pacer = pacer
        self._clock = clock
        self._timer = timer
        self._in_flight = in_flight
        self._for_broadcasts = max(1, int(in_flight * SHARE_OF_BROADCASTS))
        self._came_back = came_back
        self._floods = Floods(timer)
        self._outage = Outage(api, timer)
        self._held: dict[int, int] = {}
        # By id, what has been claimed and not decided. Of a row that was erased meanwhile, the id
        # can come back as another row's: what becomes of the first is then nobody's.
        self._live: dict[int, Entry] = {}
        self._flying: set[asyncio.Task[None]] = set()
        self._going: frozenset[int] = frozenset()
        self._album: Entry | None = None  # the next to depart, as soon as all its pieces may
        self.lanes = Lanes(pacer.chat_ready_at)
        self.books = Books()
        self.fatal: Unauthorised | None = None

    @property
    def is_flying(self) -> bool:
        """Whether calls are under way."""
        return bool(self._flying)

    @property
    def is_out(self) -> bool:
        """Whether Telegram is out of order: nothing departs, whatever is claimed."""
        return self._outage.is_on

    def pause(self) -> float:
        """Return the seconds for which nothing at all may depart."""
        return max(self._pacer.next_slot(), self._outage.until) - self._timer.time()

    def accept(self, entries: Sequence[Entry]) -> None:
        """Take in what has been claimed; what would wait long goes back to the outbox.

        What was decided while it was being claimed about a row with the same id is nobody's: that
        row has been erased.
        """
        if self.books and entries:
            self.books.drop({entry.claim.id for entry in entries})
        now, time = self._clock.seconds(), self._timer.time()
        returning = {wait.claim.chat_id for wait in self.books.again}
        for entry in entries:
            chat = entry.claim.chat_id
            self._live[entry.claim.id] = entry
            if chat in returning:
                self._put_back((entry,), None)
            elif chat in self._held and self._held[chat] > now:
                self._put_back((entry,), self._held[chat])
            elif wait := self._long_wait(entry, time):
                self._held[chat] = now + wait
                self._put_back((entry,), now + wait)
            else:
                self.lanes.add(entry)
        if self._held:
            self._held = {chat: due for chat, due in self._held.items() if due > now}

    def depart(self) -> tuple[float | None, bool]:
        """Send off all that may go now.

        Return the seconds until more may go (None: not before something changes), and whether
        nothing that happens meanwhile can make it sooner.
        """
        if self._outage.is_on:
            return self._ask(), False  # what is still under way may get an answer
        while self._may_depart():
            now = self._timer.time()
            at = max(self._pacer.next_slot(), self._outage.until)
            if at > now:
                return at - now, True
            full = len(self._flying) >= self._for_broadcasts
            entry = self._album or self.lanes.take(now, urgent_only=full)
            if entry is None:
                ready = self.lanes.next_ready()
                return (None if ready is None else ready - now), False
            messages = len(entry.params["media"]) if entry.method == ALBUM else 1
            if messages > 1 and (at := self._pacer.room_at(messages)) > now:
                self._album = entry  # the others let it go first: it would never find room
                return at - now, True
            self._album = None
            self._pacer.depart(entry.claim.chat_id, entry.method, messages)
            self._flying.add(asyncio.create_task(self._send(entry)))
        return None, False

    def _ask(self) -> float | None:
        """Let Telegram be asked whether it is back, or return in how many seconds that is due."""
        wait = self._outage.until - self._timer.time()
        if wait > 0:
            return wait
        if not self._outage.is_asking:
            self._flying.add(asyncio.create_task(self._asked()))
        return None

    async def _asked(self) -> None:
        try:
            await self._outage.ask()
        finally:
            self._flying.discard(cast("asyncio.Task[None]", asyncio.current_task()))
            self._came_back()

    def _may_depart(self) -> bool:
        waits = bool(self.lanes) or self._album is not None
        return waits and self.fatal is None and len(self._flying) < self._in_flight

    def halt(self, going: frozenset[int]) -> None:
        """Put back what has not departed of campaigns that do not go on: paused, or stopped."""
        if going != self._going and self.lanes.counts[BROADCAST]:
            self._put_back(self.lanes.remove_halted(going), None)
        self._going = going

    def forget_holds(self) -> None:
        """Let no chat wait any more: the clock by which it would is not that of before."""
        self._held.clear()

    def release(self) -> None:
        """Put everything that has not departed back, in its old place in the line."""
        if self._album is not None:
            self._put_back((self._album,), None)
            self.lanes.finish(self._album.claim.chat_id)
            self._album = None
        self._put_back(self.lanes.remove_all(), None)

    async def one_back(self, seconds: float | None) -> None:
        """Wait until a call has come back, or that many seconds; None means no limit."""
        limit = [] if seconds is None else [asyncio.create_task(self._timer.sleep(seconds))]
        try:
            if waits := {*limit, *self._flying}:
                await asyncio.wait(waits, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for task in limit:
                task.cancel()

    async def all_back(self, seconds: float) -> None:
        """Wait that long for the calls that are under way; the rest is given up as unknown."""
        if not self._flying:
            return
        limit = asyncio.create_task(self._timer.sleep(seconds))
        while self._flying and not limit.done():
            await asyncio.wait({limit, *self._flying}, return_when=asyncio.FIRST_COMPLETED)
        limit.cancel()
        left = list(self._flying)
        for task in left:
            task.cancel()
        await asyncio.gather(limit, *left, return_exceptions=True)

    async def _send(self, entry: Entry) -> None:
        answer: Answer | NotSent | NoAnswer = NoAnswer("the bot was stopped")
        is_out, departed = False, self._timer.time()
        try:
            answer = await self._answer(entry)
            is_out = await self._is_out(answer, departed)
        finally:
            self._hear(entry, answer, is_out=is_out)
            self._flying.discard(cast("asyncio.Task[None]", asyncio.current_task()))

    async def _is_out(self, answer: Answer | NotSent | NoAnswer, departed: float) -> bool:
        """Tell whether a call met with trouble because Telegram as a whole is out of order."""
        if is_telegrams_own(answer):
            self._outage.answered()
            return False
        is_out = await self._outage.is_so(departed)
        if isinstance(answer, NotSent) and not is_out:
            self._outage.breathe()
        return is_out

    async def _answer(self, entry: Entry) -> Answer | NotSent | NoAnswer:
        try:
            if entry.claim.recipe is not None and self._errand is not None:
                return await self._errand(entry)
            return await self._api.call(entry.method, entry.params)
        except (NotSent, NoAnswer) as trouble:
            return trouble
        except Exception as error:  # noqa: BLE001 - a delivery's edge: the row must get an ending
            report(log, f"delivery {entry.claim.id}", error)
            return NoAnswer(type(error).__name__)

    def _hear(self, entry: Entry, answer: Answer | NotSent | NoAnswer, *, is_out: bool) -> None:
        is_there = self._decided(entry)
        try:
            outcome = judge(answer, method=entry.method)
            self._noted(entry.method, name_of(outcome))
            if is_there and isinstance(outcome, Delivered):
                self.books.endings.append(sent(entry, outcome))
            elif is_there:
                # What surely was not carried out spends no attempt when no call would have been.
                spared = isinstance(answer, NotSent) or (is_out and isinstance(outcome, Retry))
                self._hear_trouble(entry, outcome, is_spared=spared)
        except Exception as error:  # noqa: BLE001 - a delivery's edge: its chat must not wait for ever
            report(log, f"the outcome of delivery {entry.claim.id}", error)
            if is_there:
                self.books.give_up(entry.claim, f"not understood: {type(error).__name__}")
        finally:
            self.lanes.finish(entry.claim.chat_id)
            self._came_back()

    def _hear_trouble(self, entry: Entry, outcome: Outcome, *, is_spared: bool) -> None:
        decision: Ending | Again = later(entry.claim, None)
        if not is_spared:
            decision = decide(entry, outcome, self._clock.seconds(), random.random)
        self._obey(entry, outcome)
        # A broadcast that is tried again must not keep its receiver from answers.
        # Nor a file that cannot be fetched, which has no chat, the files of others.
        is_in_order = isinstance(outcome, Wait) or entry.claim.priority == REPLY
        if isinstance(decision, Again) and is_in_order and entry.claim.chat_id:
            self._hold(entry.claim.chat_id, decision.due_at)
        self.books.note(entry, outcome, decision)  # last: what is noted stays

    def _obey(self, entry: Entry, outcome: Outcome) -> None:
        if isinstance(outcome, TokenRefused):
            self.fatal = Unauthorised(outcome.description)
        elif isinstance(outcome, Wait) and self._floods.is_for_all(entry.claim, outcome):
            self._pacer.hold(outcome.seconds)

    def _long_wait(self, entry: Entry, time: float) -> int:
        chat = entry.claim.chat_id
        if is_group(chat):  # a person's chat never waits longer than a second
            wait = self._pacer.chat_ready_at(chat, entry.method) - time
            if wait > PATIENCE_SECONDS:
                return ceil(wait)
        is_long = self.lanes.length(chat) >= LONGEST_LANE
        return 1 if is_long and makes_message(entry.method) else 0

    def _hold(self, chat: int, due_at: int | None) -> None:
        """Keep the order of a chat: what follows goes back to wait with what goes back."""
        if due_at is not None:
            self._held[chat] = max(due_at, self._held.get(chat, 0))
        self._put_back(self.lanes.remove(chat), due_at)

    def _put_back(self, entries: Iterable[Entry], due_at: int | None) -> None:
        mine = filter(self._decided, entries)
        self.books.again.extend(later(entry.claim, due_at) for entry in mine)

    def _decided(self, entry: Entry) -> bool:
        """Let go of what is decided about; return False if its id is another row's by now."""
        if self._live.get(entry.claim.id) is not entry:
            return False
        del self._live[entry.claim.id]
        return True
