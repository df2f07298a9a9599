"""Running turns: once per update, whole or not at all, and never silent when one fails."""

import logging
import time
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import Literal, Protocol

from handlers.failures import Refusal
from handlers.guards import Guard, anyone
from handlers.house import House
from handlers.incoming import Incoming
from handlers.kindly import refused
from handlers.screen import Screen
from handlers.turn import Turn, for_person
from storage import duties, people, updates
from storage.database import Database
from storage.errors import CannotWrite
from storage.transaction import Transaction

log = logging.getLogger(__name__)

Act = Callable[[Turn], None]
Outcome = Literal["done", "refused", "failed", "again"]
"""done; refused with a kind sentence; failed and undone; handed over again, to no effect."""
DONE: Outcome = "done"
REFUSED: Outcome = "refused"
Noted = Callable[[str, Outcome, float], None]
"""Hears of a turn: the function that ran, what became of it, and the seconds until its commit."""


class Now(Protocol):
    """Whatever tells the time."""

    def now(self) -> datetime:
        """Return the time now, aware."""
        ...


@dataclass(frozen=True, slots=True)
class Done:
    """What is left to do once a turn is committed: answer the tap, perhaps with a word."""

    query: str | None
    toast: str | None
    chores: frozenset[str] = frozenset()
    outcome: Outcome = DONE


@dataclass(slots=True)
class _Timed:
    """How a turn ends, for whoever counts turns."""

    outcome: Outcome = "failed"


def nobody(_place: str, _outcome: Outcome, _seconds: float) -> None:
    """Hear nothing of turns: for whoever counts none."""


class Turns:
    """Runs turn functions in transactions of their own."""

    def __init__(
        self,
        db: Database,
        clock: Now,
        house: House,
        *,
        after: Callable[[Done], None],
        closing: Act,
        noted: Noted = nobody,
    ) -> None:
        """Tell ``after`` about each committed turn; ``closing`` has the last word in each turn.

        ``noted`` hears of every turn, committed or failed.
        """
        self._db = db
        self._clock = clock
        self._house = house
        self._after = after
        self._closing = closing
        self._noted = noted

    @property
    def house(self) -> House:
        """What the turns know of the school."""
        return self._house

    async def run(self, incoming: Incoming, act: Act, guard: Guard = anyone) -> None:
        """Run ``act`` once for this update and commit; a failure is kept and told kindly.

        Raises only when not even the failure could be kept: the update is then not to be confirmed.
        """
        with self._timed(act) as timed:
            try:
                done = await self._db.write(self._turn, incoming, act, guard)
            except CannotWrite:  # no failure can be kept either: the update comes again
                raise
            except Exception as error:  # noqa: BLE001 - the edge of a turn: undone, kept, told
                # Without the message and the trace: they may hold names. The kept failure has them.
                log.error("a turn failed: %s in %s", type(error).__name__, _place(act))  # noqa: TRY400
                done = await self._db.write(self._keep_failure, incoming, act, error)
            timed.outcome = done.outcome
        self._after(done)

    @contextmanager
    def _timed(self, act: Act) -> Iterator[_Timed]:
        timed, begun = _Timed(), time.perf_counter()
        try:
            yield timed
        finally:
            self._noted(_place(act), timed.outcome, time.perf_counter() - begun)

    def _turn(self, tx: Transaction, incoming: Incoming, act: Act, guard: Guard) -> Done:
        now = self._clock.now()
        if not updates.first_time(tx, incoming.update_id, int(now.timestamp())):
            return Done(incoming.query, None, outcome="again")
        turn, outcome = self._begin(tx, now, incoming), DONE
        try:
            with tx.savepoint():
                guard(turn)
                act(turn)
                self._closing(turn)
        except Refusal as refusal:
            turn, outcome = self._begin(tx, now, incoming), REFUSED
            turn.send(refused(turn, refusal))
            self._closing(turn)
        turn.post()
        return Done(incoming.query, turn.toast, frozenset(turn.chores), outcome)

    async def alone(self, person_id: int | None, act: Act) -> None:
        """Run ``act`` for a person though no update asks for it; nothing if they are no more."""
        with self._timed(act) as timed:
            done = await self._db.write(self._alone, person_id, act)
            timed.outcome = done.outcome
        self._after(done)

    def _alone(self, tx: Transaction, person_id: int | None, act: Act) -> Done:
        person = people.by_id(tx, person_id) if person_id is not None else None
        if person is None:
            return Done(None, None)
        turn = for_person(tx, self._clock.now(), self._house, person)
        act(turn)
        turn.post()
        return Done(None, None, frozenset(turn.chores))

    def _begin(self, tx: Transaction, now: datetime, incoming: Incoming) -> Turn:
        turn = Turn(tx, now, self._house, incoming)
        turn.person = people.by_telegram(tx, incoming.telegram_id)
        if turn.person is not None:
            people.seen(tx, turn.person, turn.seconds)
            turn.duty = duties.of_person(tx, turn.person.id, turn.seconds)
        return turn

    def _keep_failure(
        self, tx: Transaction, incoming: Incoming, act: Act, error: Exception
    ) -> Done:
        now = self._clock.now()
        if not updates.first_time(tx, incoming.update_id, int(now.timestamp())):
            return Done(None, None, outcome="again")
        turn = self._begin(tx, now, incoming)
        updates.keep_failure(
            tx,
            update_id=incoming.update_id,
            telegram_id=incoming.telegram_id,
            place=_place(act),
            error=f"{type(error).__name__}: {error}",
            trace="".join(traceback.format_exception(error)),
            given=incoming.given(),
            now=turn.seconds,
        )
        turn.send(Screen(turn.say("error-failed")))
        turn.post()
        return Done(incoming.query, None, outcome="failed")


def _place(act: Act) -> str:
    """Return the name of the function that acts: words of our code alone, never what it was given.

    A partial that begins with another function, as those of the routes do, goes by that one's name.
    """
    inner: object = act
    while isinstance(inner, partial):
        first = inner.args[0] if inner.args else None
        inner = first if callable(first) else inner.func
    named = inner if hasattr(inner, "__qualname__") else type(inner)
    return f"{named.__module__}.{named.__qualname__}"
