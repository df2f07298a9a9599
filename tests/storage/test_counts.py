"""Head counts: as exact as counting the people one by one, within the scope."""

import random
from collections import Counter
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import Any

import pytest

from storage import counts, people
from storage.counts import Heads
from storage.database import Database
from storage.people import Person
from storage.transaction import Transaction

UNITS, FIELDS, REGIONS = ("oulu", "kokkola", None), ("07", "10", None), ("01", "17", "na", None)
LANGUAGES = ("fi", "fi-simple", "sv", "en")


@pytest.fixture
async def db(tmp_path: Path) -> AsyncIterator[Database]:
    """An empty real database."""
    async with await Database(tmp_path / "bot.db", "0" * 64).open(0) as opened:
        yield opened


def _profile(drawn: random.Random) -> dict[str, Any]:
    studying = drawn.random() < 0.2
    return {
        "name": None,
        "unit": drawn.choice(UNITS),
        "field": drawn.choice(FIELDS),
        "graduation_year": None if studying else drawn.choice((None, 2019, 2024, 2026)),
        "studying": studying,
        "region": drawn.choice(REGIONS),
    }


def _live(tx: Transaction, drawn: random.Random, number: int) -> None:
    """Let people join, change, become unreachable, come back and leave, at random."""
    for telegram_id in range(1, number):
        person = people.arrive(tx, telegram_id, drawn.choice(LANGUAGES), 1)
        if drawn.random() < 0.9:
            people.set_profile(tx, person.id, **_profile(drawn))
            people.join(tx, person.id, 2)
    for telegram_id in drawn.sample(range(1, number), number // 2):
        person = people.arrive(tx, telegram_id, "fi", 3)
        chance = drawn.randrange(5)
        if chance == 0:
            people.set_profile(tx, person.id, **_profile(drawn))
        elif chance == 1:
            people.unreachable(tx, telegram_id, "blocked", 4)
        elif chance == 2:
            people.erase(tx, person, 5)
        elif chance == 3:
            people.set_language(tx, person.id, drawn.choice(LANGUAGES))
        else:
            people.unreachable(tx, telegram_id, "blocked", 4)
            people.seen(tx, people.arrive(tx, telegram_id, "fi", 5), 100_000)


OF_PERSON: dict[str, Callable[[Person], str]] = {
    "unit": lambda person: person.unit or "",
    "field": lambda person: person.field or "",
    "year": lambda person: "studying" if person.studying else str(person.graduation_year or ""),
    "region": lambda person: person.region or "",
    "language": lambda person: person.language,
}


def _members(tx: Transaction, scope: str | None) -> list[Person]:
    rows = tx.all("SELECT id FROM person WHERE state = 'member'")
    found = [person for row in rows if (person := people.by_id(tx, row[0])) is not None]
    return [person for person in found if scope in (None, person.unit)]


@pytest.mark.parametrize("scope", [None, "oulu", "kokkola", "nowhere"])
async def test_counts_equal_a_count_of_people_one_by_one(db: Database, scope: str | None) -> None:
    """Whatever people do, each way of counting gives exactly those who are there."""
    seed = random.SystemRandom().randrange(10**6)
    await db.write(_live, random.Random(seed), 150)
    members = await db.read(_members, scope)
    for dimension, of_person in OF_PERSON.items():
        one_by_one = dict(Counter(map(of_person, members)))
        assert await db.read(counts.people_by, dimension, scope) == one_by_one, f"seed {seed}"
    reachable = sum(person.unreachable_at is None for person in members)
    assert await db.read(counts.heads, scope) == Heads(len(members), reachable), f"seed {seed}"


async def test_an_empty_register_counts_nobody(db: Database) -> None:
    """No rows is zero, not a fault."""
    assert await db.read(counts.heads, None) == Heads(0, 0)
    assert await db.read(counts.people_by, "year", None) == {}


def _events(tx: Transaction) -> None:
    for number, (state, unit) in enumerate(
        [("published", "oulu"), ("draft", "oulu"), ("cancelled", "oulu"), ("published", None)], 1
    ):
        tx.run(
            """INSERT INTO event (id, state, title, starts_at, place, unit, audience, made_at)
            VALUES (:id, :state, 'Ilta', :id, 'Täällä', :unit, '{}', 0)""",
            id=number,
            state=state,
            unit=unit,
        )


async def test_events_are_listed_within_the_scope_and_without_drafts(db: Database) -> None:
    """A coordinator of a unit sees that unit's events, the whole school's coordinator all."""
    await db.write(_events)
    everything = await db.read(counts.events, None)
    assert [(one.id, one.cancelled) for one in everything] == [(4, False), (3, True), (1, False)]
    assert [one.id for one in await db.read(counts.events, "oulu")] == [3, 1]
    assert await db.read(counts.events, "kokkola") == []
    assert [one.id for one in await db.read(counts.events, None, 1)] == [4]


@pytest.mark.parametrize(
    ("event", "scope", "seen"),
    [(1, "oulu", True), (1, "kokkola", False), (2, None, False), (4, "oulu", False), (9, None, 0)],
)
async def test_one_event_is_found_only_within_the_scope(
    db: Database, event: int, scope: str | None, seen: bool
) -> None:
    """An old button of another unit's event, or a forged one, finds nothing."""
    await db.write(_events)
    assert (await db.read(counts.event, event, scope) is not None) == bool(seen)
