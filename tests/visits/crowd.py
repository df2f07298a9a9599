"""A school whose alumni are asked for visits: a real database, a clock, and a book of its own.

The book is kept by what is sent, not by what the bot has noted: who was asked when, and for what.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import cache, partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TypeVar
from zoneinfo import ZoneInfo

from sqlcipher3 import dbapi2 as driver

from config.organisation import load_organisation
from config.texts import Texts
from handlers.calls import Withheld
from handlers.house import House
from handlers.turn import Turn, for_person
from handlers.visits import answering, asking
from storage import consents, deliveries, people, preferences, visitors, visits
from storage.connection import open_database
from storage.consents import NEWS, VISITS, Consent
from storage.deliveries import Claim, Ending
from storage.migrations import migrate
from storage.outbox import REMINDER, REPLY
from storage.transaction import Transaction
from storage.visits import Visit, Wish

CONFIG = Path(__file__).resolve().parents[2] / "config"
KEY = "ab" * 32
HELSINKI = ZoneInfo("Europe/Helsinki")
TEN = int(datetime(2026, 11, 2, 10, 0, tzinfo=HELSINKI).timestamp())  # nobody sleeps
HOUR, DAY = 3600, 86_400
WEEK, BUDGET = 7 * DAY, 3  # of the sample organisation
NEVER = 0
T = TypeVar("T")


@cache
def sample() -> House:
    """The sample school with the shipped texts."""
    organisation = load_organisation(CONFIG / "organisation.toml")
    return House(organisation, Texts.load(CONFIG / "texts"), {}, {}, frozenset(), "alumni_bot")


@dataclass(slots=True)
class Book:
    """What has been sent: when each was last asked, for which visits, and all that was unasked."""

    last: dict[int, int] = field(default_factory=lambda: defaultdict(lambda: NEVER))
    asked: dict[int, set[int]] = field(default_factory=lambda: defaultdict(set))
    times: Counter[int] = field(default_factory=Counter)
    unasked: dict[int, list[int]] = field(default_factory=lambda: defaultdict(list))
    unwilling: set[int] = field(default_factory=set)
    paused: dict[int, int] = field(default_factory=lambda: defaultdict(lambda: NEVER))
    blocked: set[int] = field(default_factory=set)
    gone: set[int] = field(default_factory=set)

    def can_be_asked(self, person: int, now: int) -> bool:
        """Tell whether the person would let themselves be asked now."""
        lately = [at for at in self.unasked[person] if at > now - WEEK]
        return (
            person not in self.unwilling | self.gone
            and self.paused[person] <= now
            and len(lately) < BUDGET
        )


class Crowd:
    """Alumni numbered from 1, all of one unit, who may all be asked at first."""

    def __init__(self, connection: driver.Connection, size: int) -> None:
        self.connection = connection
        self.now = TEN
        self.book = Book()
        self.everybody = range(1, size + 1)
        self.within(self._join)

    def within(self, act: Callable[[Transaction], T]) -> T:
        """Do something in a transaction of its own."""
        self.connection.execute("BEGIN IMMEDIATE")
        done = act(Transaction(self.connection))
        self.connection.execute("COMMIT")
        return done

    def _join(self, tx: Transaction) -> None:
        for number in self.everybody:
            person = people.arrive(tx, 7000 + number, "fi", TEN)
            assert person.id == number
            people.set_profile(tx, number, name=f"Aino {number}", unit="oulu")
            people.join(tx, number, TEN)
            for purpose in (NEWS, VISITS):
                consents.give(tx, number, Consent(purpose, "1", "fi", TEN))

    def requests(self, wanted: int, wave: int, hours: int = 24) -> int:
        """Let a request be made and started; return its number."""
        wish = Wish(
            event_id=None,
            unit="oulu",
            title="Luokka",
            starts_at=self.now + 60 * DAY,
            place="Oulu",
            description=None,
            purpose=VISITS,
            fields=(),
            regions=(),
            wanted=wanted,
            wave_size=wave,
            wave_seconds=hours * HOUR,
            contact=None,
        )

        def make(tx: Transaction) -> int:
            visit_id = visits.draft(tx, wish, 1, self.now)
            visits.ask(tx, visit_id, self.now)
            return visit_id

        return self.within(make)

    def stops(self, visit_id: int) -> None:
        """End a request."""
        self.within(lambda tx: visits.close(tx, visit_id, visits.CANCELLED, self.now))

    def waits(self, seconds: int) -> None:
        """Let time pass, then let the clock tick and what it has written be sent."""
        self.now += seconds
        self.within(lambda tx: asking.step(sample(), tx, self.now))
        self.within(self._dispatch)

    def _dispatch(self, tx: Transaction) -> None:
        """Send what is due as dispatch does; whoever has blocked the bot is found out."""
        sent: dict[int, set[int]] = defaultdict(set)
        for priority in (REPLY, REMINDER):
            for claim in deliveries.claim_waiting(tx, priority, self.now, 1000):
                self._send(tx, claim, sent)
        for visit_id in sorted(sent):
            self._demand_fair_turns(visit_id, sent[visit_id])

    def _send(self, tx: Transaction, claim: Claim, sent: dict[int, set[int]]) -> None:
        person = claim.person_id or 0
        made = asking.render(sample(), tx, claim, self.now) if claim.unasked else None
        state = "cancelled" if isinstance(made, Withheld) else "sent"
        if person in self.book.blocked:
            state = "failed"
            people.unreachable(tx, claim.chat_id, "blocked", self.now)
            self.book.gone.add(person)
        found = visitors.by_row(tx, person, claim.id)
        deliveries.end(tx, [Ending(claim, state)], self.now)
        if state == "sent" and claim.unasked:
            if made is not None and found is not None:
                assert self.book.can_be_asked(person, self.now), person
                sent[found.visit_id].add(person)
            self.book.unasked[person].append(self.now)

    def _demand_fair_turns(self, visit_id: int, wave: set[int]) -> None:
        """Nobody is asked again before everybody who can be asked was asked once."""
        book = self.book
        for person in wave:
            assert visit_id not in book.asked[person], "asked twice for one visit"
            for other in self.everybody:
                if other in wave or visit_id in book.asked[other]:
                    continue
                if book.can_be_asked(other, self.now):
                    assert book.last[other] >= book.last[person], (person, other)
        for person in wave:
            book.asked[person].add(visit_id)
            book.last[person] = self.now
            book.times[person] += 1

    def answers(self, person: int, said: str) -> None:
        """Let somebody answer all that they have been asked and not answered."""
        for visit_id in sorted(self.book.asked[person]):
            self.within(partial(self._answer, person=person, visit_id=visit_id, said=said))

    def _answer(self, tx: Transaction, *, person: int, visit_id: int, said: str) -> None:
        found = people.by_id(tx, person)
        assert found is not None
        turn: Turn = for_person(tx, datetime.fromtimestamp(self.now, UTC), sample(), found)
        answering.answer(turn, visit_id, said)

    def consents(self, person: int, *, willing: bool) -> None:
        """Let somebody give or withdraw the consent to be asked."""

        def change(tx: Transaction) -> None:
            if willing:
                consents.give(tx, person, Consent(VISITS, "1", "fi", self.now))
            else:
                consents.withdraw(tx, person, VISITS, self.now)

        self.within(change)
        (self.book.unwilling.discard if willing else self.book.unwilling.add)(person)

    def pauses(self, person: int, days: int) -> None:
        """Let somebody want no messages for some days."""
        until = self.now + days * DAY
        self.within(lambda tx: preferences.set_pause(tx, person, until))
        self.book.paused[person] = until

    def blocks(self, person: int) -> None:
        """Let somebody block the bot, of which it learns when it writes to them."""
        self.book.blocked.add(person)

    def visit(self, visit_id: int) -> Visit:
        """Return a request."""
        visit = self.within(lambda tx: visits.by_id(tx, visit_id))
        assert visit is not None
        return visit

    def counts(self, visit_id: int) -> dict[str, int]:
        """Return how many there are of each answer."""
        return self.within(lambda tx: visitors.counts(tx, visit_id))


@contextmanager
def crowd(size: int) -> Iterator[Crowd]:
    """A crowd in a new, encrypted database."""
    with TemporaryDirectory() as folder:
        connection = open_database(Path(folder) / "bot.db", KEY, read_only=False)
        migrate(connection, TEN)
        yield Crowd(connection, size)
        connection.close()
