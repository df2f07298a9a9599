"""The stage of a story about seats: an event, a crowd, a clock, and a real database under them."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from sqlcipher3 import dbapi2 as driver

from config.organisation import load_organisation
from config.texts import Texts
from handlers.house import House
from storage import events, people, rsvps, seats
from storage.audience import Audience
from storage.events import Event
from storage.rsvps import WAITING, Rsvp, as_rsvp
from storage.transaction import Transaction
from tests.events.demands import Seen

CONFIG = Path(__file__).resolve().parents[2] / "config"
NOW = int(datetime(2026, 11, 2, 8, 0, tzinfo=UTC).timestamp())
HOUR, DAY = 3600, 86400
START = NOW + 3 * DAY + 7 * HOUR  # Thursday at 17 in Helsinki
MAKER, FIRST = 1, 1000  # Telegram ids


def sample() -> House:
    """Return the sample school."""
    organisation = load_organisation(CONFIG / "organisation.toml")
    return House(organisation, Texts.load(CONFIG / "texts"), {}, {}, frozenset())


@dataclass
class Stage:
    """An event in a database of its own, and what is to be seen there."""

    connection: driver.Connection
    house: House
    capacity: int | None
    starts_at: int = START
    now: int = NOW
    event_id: int = 0

    def begins(self, tx: Transaction, crowd: int, guests: int) -> None:
        """Let a crowd of members be there, and publish the event."""
        for telegram_id in (MAKER, *range(FIRST, FIRST + crowd)):
            person = people.arrive(tx, telegram_id, "fi", self.now)
            people.set_profile(tx, person.id, name="Aino", unit="oulu")
            people.join(tx, person.id, self.now)
        maker = people.by_telegram(tx, MAKER)
        assert maker is not None
        self.event_id = events.draft(
            tx,
            title="Alumni-ilta",
            starts_at=self.starts_at,
            place="Torikatu 1, Oulu",
            description=None,
            capacity=self.capacity,
            unit=None,
            audience=Audience(),
            made_by=maker.id,
            now=self.now,
        )
        events.change(tx, self.event_id, guests=guests)
        events.publish(tx, self.event_id, self.now)

    @contextmanager
    def transaction(self) -> Iterator[Transaction]:
        """Open one transaction, undone if it raises."""
        self.connection.execute("BEGIN IMMEDIATE")
        try:
            yield Transaction(self.connection)
        except BaseException:
            self.connection.execute("ROLLBACK")
            raise
        self.connection.execute("COMMIT")

    def seen(self) -> Seen:
        """Return all that is to be seen of the event."""
        tx = Transaction(self.connection)
        answers = self.answers()
        waiting_now = [one for one, mine in answers.items() if mine.answer == WAITING]
        return Seen(
            event=self.event(tx),
            answers=answers,
            taken=seats.taken(tx, self.event_id),
            unreachable={
                row[0] for row in tx.all("SELECT id FROM person WHERE unreachable_at IS NOT NULL")
            },
            places={one: seats.place_in_line(tx, self.event_id, one) for one in waiting_now},
            now=self.now,
        )

    @property
    def zone(self) -> ZoneInfo:
        """The school's time zone."""
        return self.house.organisation.zone

    def event(self, tx: Transaction) -> Event:
        """Return the event as it is."""
        event = events.by_id(tx, self.event_id)
        assert event is not None
        return event

    def answers(self) -> dict[int, Rsvp]:
        """Return all the answers, by person."""
        rows = Transaction(self.connection).all(f"SELECT {rsvps.COLUMNS} FROM rsvp")
        return {row["person_id"]: as_rsvp(row) for row in rows}

    def mine(self, number: int) -> Rsvp | None:
        """Return somebody's answer."""
        tx = Transaction(self.connection)
        person = people.by_telegram(tx, FIRST + number)
        return rsvps.mine(tx, self.event_id, person.id) if person is not None else None

    def taken(self) -> int:
        """Return how many seats are taken."""
        return seats.taken(Transaction(self.connection), self.event_id)

    def place(self, number: int) -> int | None:
        """Return somebody's place in line."""
        tx = Transaction(self.connection)
        person = people.by_telegram(tx, FIRST + number)
        assert person is not None
        return seats.place_in_line(tx, self.event_id, person.id)

    def holders(self) -> list[int]:
        """Return who has seats on offer, by their numbers."""
        rows = Transaction(self.connection).all(
            """SELECT telegram_id FROM person JOIN rsvp ON person_id = person.id
            WHERE offered > 0 ORDER BY line"""
        )
        return [row[0] - FIRST for row in rows]

    def ends(self) -> None:
        """Let go of the database."""
        self.connection.close()
