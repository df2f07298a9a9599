"""Running turns: once per update, whole or not at all, and never silent when one fails."""

import logging
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from handlers.failures import Refusal
from handlers.guards import Guard, anyone
from handlers.house import House
from handlers.incoming import Incoming
from handlers.kindly import refused
from handlers.screen import Screen
from handlers.turn import Turn, for_person
from storage import duties, people, updates
from storage.database import Database
from storage.transaction import Transaction

log = logging.getLogger(__name__)

Act = Callable[[Turn], None]


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
    ) -> None:
        """Tell ``after`` about each committed turn; ``closing`` has the last word in each turn."""
        self._db = db
        self._clock = clock
        self._house = house
        self._after = after
        self._closing = closing

    @property
    def house(self) -> House:
        """What the turns know of the school."""
        return self._house

    async def run(self, incoming: Incoming, act: Act, guard: Guard = anyone) -> None:
        """Run ``act`` once for this update and commit; a failure is kept and told kindly.

        Raises only when not even the failure could be kept: the update is then not to be confirmed.
        """
        try:
            done = await self._db.write(self._turn, incoming, act, guard)
        except Exception as error:  # noqa: BLE001 - the edge of a turn: undone, kept, told
            # Without the message and the trace: they may hold names. The kept failure has them.
            log.error("a turn failed: %s in %s", type(error).__name__, _place(act))  # noqa: TRY400
            done = await self._db.write(self._keep_failure, incoming, act, error)
        if done is not None:
            self._after(done)

    def _turn(self, tx: Transaction, incoming: Incoming, act: Act, guard: Guard) -> Done | None:
        now = self._clock.now()
        if not updates.first_time(tx, incoming.update_id, int(now.timestamp())):
            return Done(incoming.query, None)
        turn = self._begin(tx, now, incoming)
        try:
            with tx.savepoint():
                guard(turn)
                act(turn)
                self._closing(turn)
        except Refusal as refusal:
            turn = self._begin(tx, now, incoming)
            turn.send(refused(turn, refusal))
            self._closing(turn)
        turn.post()
        return Done(incoming.query, turn.toast, frozenset(turn.chores))

    async def alone(self, person_id: int | None, act: Act) -> None:
        """Run ``act`` for a person though no update asks for it; nothing if they are no more."""
        self._after(await self._db.write(self._alone, person_id, act))

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
    ) -> Done | None:
        now = self._clock.now()
        if not updates.first_time(tx, incoming.update_id, int(now.timestamp())):
            return None
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
        return Done(incoming.query, None)


def _place(act: Act) -> str:
    inner = getattr(act, "func", act)
    return f"{getattr(inner, '__module__', '?')}.{getattr(inner, '__qualname__', repr(inner))}"
