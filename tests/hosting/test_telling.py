"""Who is told of a change: each once, of what they do not know, however many and in any order."""

import json
import random
from typing import Any

import pytest

from handlers.hosting import changing_rules, telling
from handlers.house import House
from storage import event_changes, events, people, preferences, rsvps, seats
from storage.audience import Audience
from storage.database import Database
from storage.event_changes import Change
from storage.events import Event, Told
from storage.tellings import Reader
from storage.transaction import Transaction
from tests.events.conftest import NOW, START

MAKER, DAY = 1, 86_400


def publishes(tx: Transaction) -> int:
    """Publish an event, and return its id; its maker is the first person."""
    maker = people.arrive(tx, MAKER, "fi", NOW)
    event_id = events.draft(
        tx,
        title="Ilta",
        starts_at=START + 30 * DAY,
        place="Oulu",
        description=None,
        capacity=None,
        unit=None,
        audience=Audience(),
        made_by=maker.id,
        now=NOW,
    )
    events.publish(tx, event_id, NOW)
    return event_id


def comes(tx: Transaction, event_id: int, number: int, answer: str, now: int = NOW) -> int:
    """Let somebody answer who has no quiet hours; return the person's id."""
    person = people.arrive(tx, 1000 + number, "sv" if number % 2 else "fi", now)
    preferences.set_quiet(tx, person.id, 0, 0)
    if answer == "waiting":
        seats.join(tx, event_id, person.id, now)
    else:
        rsvps.save(tx, event_id, person.id, answer, now)
    return person.id


def changes(tx: Transaction, event_id: int, now: int, **fields: Any) -> None:
    """Change time or place as the editor does."""
    event = event_of(tx, event_id)
    event_changes.note(tx, event, "place", fields, MAKER, now)
    new = changing_rules.changed(event, fields)
    behind = telling.anybody_behind(tx, new, event.changed_at or now)
    follows = changing_rules.follows(event, new, now, anybody_behind=behind)
    events.change(tx, event_id, **fields, **follows)


def event_of(tx: Transaction, event_id: int) -> Event:
    """Return the event as it is stored."""
    event = events.by_id(tx, event_id)
    assert event is not None
    return event


def letters(tx: Transaction) -> list[tuple[int, str]]:
    """Return who has been written to and what, in order."""
    rows = tx.all("SELECT person_id, content FROM outbox WHERE kind = 'call' ORDER BY id")
    return [(row["person_id"], json.loads(row["content"])["text"]) for row in rows]


def told(tx: Transaction, house: House, now: int) -> int:
    """Let the clock tell whatever is due; return in how many transactions."""
    steps = 0
    while telling.step(house, tx, now):
        steps += 1
        assert steps < 50, "the telling goes round and round"
    return steps


async def test_very_many_are_told_in_parts_and_each_once(db: Database, house: House) -> None:
    """No transaction is long; what a crash leaves between two is gone on with."""

    def story(tx: Transaction) -> None:
        event = publishes(tx)
        everybody = [comes(tx, event, n, "coming") for n in range(telling.MOST * 2 + 50)]
        changes(tx, event, NOW + 60, place="Kemi")
        at = NOW + 60 + changing_rules.QUIET_SECONDS
        assert told(tx, house, at - 1) == 0
        assert told(tx, house, at) == 3
        assert sorted(everybody) == [person for person, _ in letters(tx)]
        assert told(tx, house, at + DAY) == 0
        stored = event_of(tx, event)
        assert (stored.told, stored.changed_at, stored.tell_at) == (None, None, None)

    await db.write(story)


async def test_an_online_link_is_news_only_to_who_comes(db: Database, house: House) -> None:
    """Who may come has never seen it: to them nothing has changed."""

    def story(tx: Transaction) -> None:
        event = publishes(tx)
        events.change(tx, event, online="https://a.example.fi")
        aino, _ = comes(tx, event, 0, "coming"), comes(tx, event, 2, "maybe")
        changes(tx, event, NOW + 60, online="https://b.example.fi")
        told(tx, house, NOW + 2000)
        [(person, text)] = letters(tx)
        assert person == aino
        assert "https://b.example.fi" in text

    await db.write(story)


@pytest.mark.parametrize(("room", "unasked"), [(True, 1), (False, 0)])
async def test_who_may_come_is_told_within_their_week(
    db: Database, house: House, room: bool, unasked: int
) -> None:
    """It counts as unasked for and waits for room; when the day is near it waits no more."""

    def story(tx: Transaction) -> None:
        event = publishes(tx)
        comes(tx, event, 2, "maybe")
        now = NOW + 60 if room else START + 29 * DAY + 3600
        changes(tx, event, now, place="Kemi")
        told(tx, house, now + 900)
        [row] = tx.all("SELECT unasked FROM outbox WHERE kind = 'call'")
        assert row["unasked"] == unasked

    await db.write(story)


async def test_once_it_has_begun_nobody_is_told(db: Database, house: House) -> None:
    """A bot that was down until then says nothing that helps nobody."""

    def story(tx: Transaction) -> None:
        event = publishes(tx)
        comes(tx, event, 2, "coming")
        changes(tx, event, NOW + 60, place="Kemi")
        told(tx, house, START + 31 * DAY)
        assert letters(tx) == []
        assert event_of(tx, event).tell_at is None

    await db.write(story)


def test_what_somebody_knows_follows_from_when_they_answered() -> None:
    """Each change before the answer was on the card; each that was told is known."""
    place = Told(START, None, "C", None, None, None, None)
    event = Event(
        1, "published", "Ilta", START, "C", None, None, None, Audience(), None
    )  # fmt: skip
    assert event.whereabouts == place
    made = [
        Change(4, 1, "place", {"place": "A"}, {"place": "B"}, MAKER, NOW + 10),
        Change(9, 1, "place", {"place": "B"}, {"place": "C"}, MAKER, NOW + 20),
    ]
    for answered, told_change, knows in (
        (NOW, 0, "A"),
        (NOW + 10, 0, "A"),  # in the same second: rather told once too often
        (NOW + 11, 0, "B"),
        (NOW + 21, 0, "C"),
        (NOW, 4, "B"),
        (NOW, 9, "C"),
    ):
        reader = Reader(1, 1, "fi", None, None, "coming", answered, told_change)
        assert telling.known_to(reader, event.whereabouts, made).place == knows


@pytest.mark.parametrize("seed", range(8))
async def test_in_any_order_everybody_knows_in_the_end(
    db: Database, house: House, seed: int
) -> None:
    """Whatever changes, answers and ticks there are: what each was last told or shown is so.

    Nobody is told the same twice in a row.
    """
    print(f"seed {seed}")
    chance = random.Random(seed)

    def story(tx: Transaction) -> None:
        event, now = publishes(tx), NOW
        knows: dict[int, str] = {}

        def answer() -> None:
            answer = chance.choice(("coming", "waiting"))
            person = comes(tx, event, chance.randrange(12), answer, now)
            knows[person] = event_of(tx, event).place

        def change() -> None:
            place = event_of(tx, event).place
            others = [one for one in ("Oulu", "Kemi", "Ii") if one != place]
            changes(tx, event, now, place=chance.choice(others))

        def tick() -> None:
            read, place = len(letters(tx)), event_of(tx, event).place
            told(tx, house, now)
            for person, text in letters(tx)[read:]:
                assert place in text
                assert knows[person] != place
                knows[person] = place

        def tell_now() -> None:
            tx.run("UPDATE event SET tell_at = :now WHERE tell_at IS NOT NULL", now=now)
            tick()

        for _ in range(80):
            now += chance.randint(1, 900)
            chance.choice((answer, change, tick, tell_now))()
        now += DAY
        tick()
        assert set(knows.values()) <= {event_of(tx, event).place}

    await db.write(story)
