"""A hall with few seats and many who want one: turns, the clock and a post that may fail.

Every step is a transaction of its own over a real database. After each of them the hall demands
what must hold whatever happens (``demands``).
"""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from bot.books import Books, Rooms
from bot.desk import Desk
from bot.verdicts import doubted
from config import dates
from handlers.broadcasts.rendering import Rendering
from handlers.buttons import SeatDo
from handlers.events import rules, seating, waiting
from handlers.failures import Refusal
from handlers.house import House
from handlers.incoming import Incoming
from handlers.preferences.contact import quiet_until
from handlers.turn import Turn
from storage import deliveries, events, people, preferences, rsvps, seats
from storage.connection import open_database
from storage.deliveries import Claim, Ending
from storage.events import Event
from storage.migrations import migrate
from storage.outbox import REPLY
from storage.rsvps import COMING, Rsvp
from storage.transaction import Transaction
from tests.events import demands
from tests.events.stage import FIRST, START, Stage

KEY = "cd" * 32
ACCEPT = "accept"
ROOMS: Rooms = (0, 1000, 0)  # of a hall only what nobody has asked for is sent


@dataclass
class Hall(Stage):
    """An event with a waiting list, and whoever wants to come."""

    ceiling: int = 0  # how many seats may be taken: of old promises more than there are now
    stirred: bool = False  # something has happened behind the turns: the next tick sees to it
    told: dict[int, int] = field(default_factory=dict)  # who holds an offer, and when they heard it
    flying: dict[int, Claim] = field(default_factory=dict)  # by row, as dispatch holds them
    claimed_at: dict[int, int] = field(default_factory=dict)  # by row: perhaps heard then
    updates: int = 0
    offers_sent: int = 0

    @classmethod
    def at(
        cls,
        folder: Path,
        house: House,
        crowd: int,
        capacity: int | None,
        *,
        guests: int = 3,
        starts_at: int = START,
    ) -> "Hall":
        """Return a hall with a database of its own, an event, and a crowd of members."""
        connection = open_database(folder / "hall.db", KEY, read_only=False)
        connection.execute("PRAGMA synchronous = OFF")
        migrate(connection, 0)
        hall = cls(connection, house, capacity, starts_at, ceiling=capacity or 0)
        with hall.transaction() as tx:
            hall.begins(tx, crowd, guests)
        return hall

    # What people do

    def turn(self, number: int, act: Callable[[Turn, Event], object]) -> object:
        """Run a turn of somebody as the bot does; nothing if they are no more."""
        before = self.answers()
        done: object = None
        with self.transaction() as tx:
            person = people.by_telegram(tx, FIRST + number)
            if person is None:
                return None
            self.stirred |= person.unreachable_at is not None
            self.updates += 1
            people.seen(tx, person, self.now)
            incoming = Incoming(self.updates, person.telegram_id, person.telegram_id)
            moment = datetime.fromtimestamp(self.now, UTC)
            turn = Turn(tx, moment, self.house, incoming, people.by_id(tx, person.id))
            try:
                with tx.savepoint():
                    done = act(turn, self.event(tx))
            except Refusal as refusal:
                done = refusal
            else:
                turn.post()
                self.stirred = False
        self.demands(before, person.id)
        return done

    def answers_with(self, number: int, answer: str) -> object:
        """Let somebody answer."""
        return self.turn(number, lambda turn, event: seating.answer(turn, event, answer))

    def brings(self, number: int, guests: int) -> object:
        """Let somebody bring so many guests."""
        return self.turn(number, lambda turn, event: seating.set_guests(turn, event, guests))

    def accepts(self, number: int) -> None:
        """Let somebody press the button of an offer, whether there is one or not."""
        self.turn(number, lambda turn, event: waiting.accept(turn, event.id))

    def passes(self, number: int) -> None:
        """Let somebody pass."""
        self.turn(number, lambda turn, event: waiting.pass_on(turn, event.id))

    def walks_in(self, number: int) -> None:
        """Let somebody stand at the door."""

        def act(turn: Turn, event: Event) -> None:
            before = seats.taken(turn.tx, event.id)
            seating.seat_walk_in(turn, event, turn.who())
            self.ceiling = max(self.ceiling, min(before + 1, seats.taken(turn.tx, event.id)))

        if self.now < self.starts_at:
            self.turn(number, act)

    def has_seats_for(self, capacity: int | None) -> None:
        """Let the coordinator change how many seats there are."""
        before = self.answers()
        with self.transaction() as tx:
            events.change(tx, self.event_id, capacity=capacity)
            self.capacity = capacity
            self.ceiling = max(capacity or 0, seats.taken(tx, self.event_id))
            seating.fill(self.house, tx, self.event_id, self.now)
            self.stirred = False
        self.demands(before, None)

    def changes(self, **fields: object) -> None:
        """Let the coordinator change something else of the event."""
        with self.transaction() as tx:
            events.change(tx, self.event_id, **fields)
            seating.fill(self.house, tx, self.event_id, self.now)

    def sets_quiet(self, number: int, start: int, end: int) -> None:
        """Let somebody choose quiet hours of their own, in minutes after midnight."""
        with self.transaction() as tx:
            person = people.by_telegram(tx, FIRST + number)
            assert person is not None
            preferences.set_quiet(tx, person.id, start, end)

    def is_cancelled(self) -> None:
        """Let the coordinator cancel the event."""
        before = self.answers()
        with self.transaction() as tx:
            events.cancel(tx, self.event_id, self.now)
            seating.fill(self.house, tx, self.event_id, self.now)
        self.demands(before, None)

    # What happens behind the turns

    def forgets(self, number: int) -> None:
        """Let somebody be erased with all that is theirs."""
        with self.transaction() as tx:
            person = people.by_telegram(tx, FIRST + number)
            if person is not None:
                people.erase(tx, person, self.now)
                self.told.pop(person.id, None)
                self.stirred = True

    def blocks(self, number: int) -> None:
        """Let somebody block the bot."""
        with self.transaction() as tx:
            people.unreachable(tx, FIRST + number, "blocked", self.now)
            self.stirred = True

    def ticks(self) -> None:
        """Let the clock look at what is due."""
        before = self.answers()
        with self.transaction() as tx:
            waiting.step(self.house, tx, self.now)
        self.stirred = False
        after = self.answers()
        for person, mine in before.items():
            if person not in after:
                self._had_time(person, mine)
        self.demands(before, None)

    def _had_time(self, person: int, mine: Rsvp) -> None:
        """Demand that nobody is put out of the line who has not heard, and had the whole time."""
        assert mine.offered_until is not None
        assert mine.offered_until <= self.now
        heard = self.told[person]
        until = rules.held_until(self.starts_at, heard, self.zone)
        assert self.now >= until - rules.stale_at(0, until - heard)

    def moves(self, seconds: int) -> None:
        """Let time pass, and let the clock look."""
        self.now += seconds
        self.ticks()

    def moves_to_the_end_of_an_offer(self) -> None:
        """Let time pass until an offer ends, the first that does."""
        ends = [one.offered_until for one in self.answers().values() if one.offered_until]
        self.moves(max(0, min(ends) - self.now) if ends else 0)

    def claims(self) -> None:
        """Let dispatch take what is due; what is too late ends there and then."""
        desk = Desk(Rendering(self.house).render, lambda *_: None)
        with self.transaction() as tx:
            tx.run("DELETE FROM outbox WHERE priority = :reply", reply=REPLY)
            entries = desk.turnover(tx, Books(), ROOMS, self.now).entries
        self.flying |= {entry.claim.id: entry.claim for entry in entries}
        self.claimed_at |= {entry.claim.id: self.now for entry in entries}

    def sends(self, state: str = "sent") -> None:
        """Let the calls come back: sent, unknown, failed for a fault, or blocked."""
        with self.transaction() as tx:
            if state == "blocked":
                for claim in self.flying.values():
                    people.unreachable(tx, claim.chat_id, "blocked", self.now)
                    self.stirred = True
            ended = "failed" if state == "blocked" else state
            self._come_back(tx, ended, dict.fromkeys(self.flying, self.now))

    def starts_anew(self) -> None:
        """Let the process end amid its calls and start anew: a doubtful row is tried once more."""
        with self.transaction() as tx:
            self.flying = {claim.id: claim for claim in deliveries.left_sending(tx)}
            self._come_back(tx, "unknown", self.claimed_at)
        self.ticks()

    def _come_back(self, tx: Transaction, state: str, heard_at: Mapping[int, int]) -> None:
        """Write down what became of the calls; what may have been heard was so at these times."""
        books = Books()
        for claim in self.flying.values():
            doubt = doubted(claim, claim.method, "no answer", self.now)
            books.enter(doubt if state == "unknown" else Ending(claim, state))
        for ending in deliveries.end(tx, books.endings, self.now):
            self._is_heard(tx, ending.claim, heard_at[ending.claim.id])
        deliveries.again(tx, books.again)
        self.flying = {}

    def posts(self) -> None:
        """Let everything that is due be sent."""
        self.claims()
        self.sends()

    def _is_heard(self, tx: Transaction, claim: Claim, at: int) -> None:
        """Demand that an offer is told once, and in the night only on the day of the event."""
        assert claim.person_id is not None
        content = json.loads(claim.content or "{}")
        buttons = [one for row in content["reply_markup"]["inline_keyboard"] for one in row]
        if buttons[0].get("callback_data") != SeatDo(self.event_id, ACCEPT).encode():
            return
        self.offers_sent += 1
        mine = rsvps.mine(tx, self.event_id, claim.person_id)
        if mine is None or mine.offer_row != claim.id:
            return  # taken back while its message was under way
        assert claim.person_id not in self.told, "an offer was told twice"
        self._nobody_is_woken(tx, mine)
        self.told[claim.person_id] = at

    def _nobody_is_woken(self, tx: Transaction, mine: Rsvp) -> None:
        person = people.by_id(tx, mine.person_id)
        assert person is not None
        assert mine.offered_at is not None
        is_today = dates.local_day(mine.offered_at, self.zone) == dates.local_day(
            self.starts_at, self.zone
        )
        if not is_today:
            assert quiet_until(self.house, person, mine.offered_at) == mine.offered_at

    def demands(self, before: dict[int, Rsvp], actor: int | None) -> None:
        """Demand all that holds after every step; ``actor`` is who did something."""
        now = self.seen()
        demands.nobody_is_moved(before, now, actor)
        demands.order_is_kept(before, now)
        demands.places_are_true(now)
        demands.seats_are_right(now, self.ceiling, settled=not self.stirred)
        if self.capacity is not None:
            self.ceiling = max(self.capacity, min(self.ceiling, now.taken))
        holding = {one.person_id for one in now.line if one.offered}
        self.told = {one: at for one, at in self.told.items() if one in holding}


def answer_of(hall: Hall, who: int) -> str | None:
    """Return somebody's answer."""
    mine = hall.mine(who)
    return mine.answer if mine is not None else None


def is_full(hall: Hall, *line: int) -> None:
    """Let the first and the last take the two seats, and others wait in line."""
    for who in (0, 7, *line):
        hall.answers_with(who, COMING)
