"""The counters of months are exact, and the queries of counts read no more than they must."""

import random
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from storage import consents, counts, people, stats
from storage.connection import open_database
from storage.consents import MEMBERSHIP, MENTORING, NEWS, VISITS, Consent
from storage.counts import Chosen
from storage.database import Database
from storage.migrations import known_migrations, statements
from storage.transaction import Transaction

MONTH = 30 * 86400
UNITS = ("oulu", "kokkola", None)


@pytest.fixture
async def db(tmp_path: Path) -> AsyncIterator[Database]:
    """An empty real database."""
    async with await Database(tmp_path / "bot.db", "0" * 64).open(0) as opened:
        yield opened


def _members(tx: Transaction) -> dict[str, int]:
    rows = tx.all(
        "SELECT coalesce(unit, ''), count(*) FROM person WHERE state = 'member' GROUP BY 1"
    )
    return {row[0]: row[1] for row in rows}


def _live(tx: Transaction, drawn: random.Random) -> None:
    """Let people come, move, stay away, return and leave over six months; demand exactness."""
    ends: list[tuple[str, dict[str, int]]] = []
    active: dict[str, set[int]] = {}
    for number in range(6):
        month, begins = f"2026-{number + 1:02}", number * MONTH
        stats.begin_month(tx, month, begins)
        active[month] = set()
        for moment in range(25):  # over a day apart: presence is noted once a day
            _something(tx, drawn, begins + moment * 100_000, active[month])
        ends.append((month, _members(tx)))
    for unit in ("oulu", "kokkola", ""):
        found = stats.months(tx, unit, "2026-06")
        members = 0
        for month, by_unit in ends:
            here = found.get(month, {})
            members += here.get("joined", 0) - here.get("left", 0) + here.get("moved", 0)
            assert members == by_unit.get(unit, 0)
    everywhere = stats.months(tx, None, "2026-06")
    assert all(one.get("moved", 0) == 0 for one in everywhere.values())
    for month, seen in active.items():
        assert everywhere.get(month, {}).get("active", 0) == len(seen)


def _something(tx: Transaction, drawn: random.Random, now: int, active: set[int]) -> None:
    person = people.arrive(tx, drawn.randrange(1, 25), "fi", now)
    chance = drawn.randrange(8)
    if chance == 0 and person.is_member:
        people.erase(tx, person, now)
        return
    people.seen(tx, person, now)
    if chance < 4:
        people.set_profile(tx, person.id, unit=drawn.choice(UNITS))
    if chance > 1:
        people.join(tx, person.id, now)
    found = people.by_id(tx, person.id)
    if found is not None and found.is_member:
        active.add(person.id)


@pytest.mark.parametrize("_", range(5))
async def test_months_are_exact_whatever_people_do(db: Database, _: int) -> None:
    """Joined less left and moved gives the members at the end of every month, unit by unit."""
    seed = random.SystemRandom().randrange(10**6)
    print(f"seed {seed}")
    await db.write(_live, random.Random(seed))


async def test_what_was_counted_before_the_first_month_is_in_it(db: Database) -> None:
    """The clock gives the month its name a moment after the bot has begun."""

    def live(tx: Transaction) -> None:
        people.join(tx, people.arrive(tx, 1, "fi", 5).id, 5)
        assert stats.months(tx, None, "2026-11") == {"2026-11": {"joined": 1, "active": 1}}
        assert stats.begin_month(tx, "2026-11", 0)
        people.join(tx, people.arrive(tx, 2, "fi", 5).id, 5)
        assert not stats.begin_month(tx, "2026-11", 0)
        assert stats.months(tx, None, "2026-12") == {"2026-11": {"joined": 2, "active": 2}}

    await db.write(live)


async def test_offers_and_pauses_are_those_of_members(db: Database) -> None:
    """Consents in force of who has joined; a pause that is over is none."""

    def live(tx: Transaction) -> None:
        for number, unit in enumerate(("oulu", "oulu", "kokkola"), 1):
            person = people.arrive(tx, number, "fi", 1).id
            people.set_profile(tx, person, unit=unit)
            for purpose in (MEMBERSHIP, NEWS, VISITS, MENTORING)[: number + 1]:
                consents.give(tx, person, Consent(purpose, "1", "fi", 1))
            if number != 2:
                people.join(tx, person, 1)
        consents.give(tx, 1, Consent(VISITS, "1", "fi", 1))
        tx.run("UPDATE person SET paused_until = 50 * id")
        assert {k: v for k, v in stats.offers(tx, None).items() if v} == {VISITS: 2, MENTORING: 1}
        assert {k: v for k, v in stats.offers(tx, "oulu").items() if v} == {VISITS: 1}
        assert [stats.paused(tx, None, now) for now in (10, 60, 200)] == [2, 1, 0]
        assert stats.joined_since(tx, "kokkola", 1) == 1

    await db.write(live)


CHOSEN = Chosen(("oulu",), ("10", "07"), ("17",), ("fi", "sv"), ((2020, 2024), (2026, 2026)), True)


def _plan(tx: Transaction, monkeypatch: pytest.MonkeyPatch, *args: object) -> str:
    plans: list[str] = []
    run = Transaction.all

    def explained(self: Transaction, sql: str, /, **values: object) -> list[object]:
        plans.extend(row[3] for row in run(self, f"EXPLAIN QUERY PLAN {sql}", **values))
        return []

    monkeypatch.setattr(Transaction, "all", explained)
    counts.people_by(tx, *args)  # type: ignore[arg-type]
    monkeypatch.undo()
    return "\n".join(plans)


@pytest.mark.parametrize("dimension", counts.DIMENSIONS)
@pytest.mark.parametrize("scope", [None, "oulu"])
async def test_a_count_goes_through_head_counts_alone(
    db: Database, monkeypatch: pytest.MonkeyPatch, dimension: str, scope: str | None
) -> None:
    """Whatever is chosen, nobody's own row is read: that would take seconds for a million."""
    plan = await db.read(_plan, monkeypatch, dimension, scope, CHOSEN)
    assert "headcount" in plan
    assert "person" not in plan
    assert "SEARCH headcount USING PRIMARY KEY (unit=?" in plan


async def test_what_is_chosen_is_counted(db: Database) -> None:
    """Each condition narrows, values of one widen; a scope cannot be widened."""

    def live(tx: Transaction) -> None:
        telegram_id = 0
        for unit in ("oulu", "kokkola"):
            for field in ("07", "10"):
                for year in (None, 2019, 2020, 2024):
                    telegram_id += 1
                    person = people.arrive(tx, telegram_id, "fi", 1).id
                    people.set_profile(
                        tx,
                        person,
                        unit=unit,
                        field=field,
                        graduation_year=year,
                        studying=year is None,
                    )
                    people.join(tx, person, 1)
        years = Chosen(years=((2020, 2024),))
        assert counts.people_by(tx, "year", None, years) == {"2020": 4, "2024": 4}
        studying = Chosen(years=((2019, 2019),), studying=True)
        assert counts.people_by(tx, "unit", None, studying) == {"oulu": 4, "kokkola": 4}
        both = Chosen(units=("oulu", "kokkola"), fields=("07",))
        assert counts.people_by(tx, "unit", "oulu", both) == {"oulu": 4}
        assert counts.heads(tx, None, both).people == 8
        assert counts.people_by(tx, "unit", "oulu", Chosen(units=("kokkola",))) == {}

    await db.write(live)


async def test_who_was_here_before_is_counted_by_the_month_of_joining(tmp_path: Path) -> None:
    """Of the time before there is what can be known: when those who are still here joined."""
    path = tmp_path / "bot.db"
    connection = open_database(path, "0" * 64, read_only=False)
    for one in known_migrations():
        if one.number < COUNTED_SINCE:
            for statement in statements(one.sql):
                connection.execute(statement)
            connection.execute("INSERT INTO migration VALUES (?, ?, 1)", (one.number, one.name))
    connection.executemany(
        """INSERT INTO person (telegram_id, state, language, unit, created_at, joined_at, seen_at)
        VALUES (?, ?, 'fi', ?, 1, ?, ?)""",
        [
            (1, "member", "oulu", JULY, OCTOBER),
            (2, "member", None, JULY, JULY),
            (3, "member", "oulu", OCTOBER, OCTOBER + 5),
            (4, "new", "oulu", None, OCTOBER),
        ],
    )
    connection.commit()
    connection.close()
    async with await Database(path, "0" * 64).open(OCTOBER) as db:
        assert await db.read(stats.months, None, "2026-10") == {
            "2026-07": {"joined": 2},
            "2026-10": {"joined": 1, "active": 2},
        }
        assert await db.write(stats.begin_month, "2026-10", OCTOBER - 86400)
        assert (await db.read(stats.months, "oulu", "2026-10"))["2026-10"]["joined"] == 1


COUNTED_SINCE = 10
JULY, OCTOBER = 1_783_000_000, 1_791_000_000  # seconds of 2026
