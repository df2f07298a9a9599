"""The most that an audience can reach: never fewer than it does, and told without a long look."""

import random

import pytest

from storage import audience as store
from storage import bounds
from storage.audience import Audience
from storage.consents import VISITS
from storage.database import Database
from storage.transaction import Transaction
from tests.storage.test_any_audience import NOW, PEOPLE, anything, settle, somebody


@pytest.mark.parametrize("seed", range(4))
async def test_whatever_fits_the_bound_is_right(db: Database, seed: int) -> None:
    """That there are not more than so many is certain, for any audience and any number."""
    print(f"seed {seed}")
    chance = random.Random(seed)
    people = [somebody(chance, number) for number in range(1, PEOPLE + 1)]

    def story(tx: Transaction) -> int:
        settle(tx, people)
        certain = 0
        for _ in range(200):
            wanted, number = anything(chance), chance.randrange(PEOPLE)
            if not bounds.may_exceed(tx, number, wanted):
                condition, values = store.where(wanted)
                sql = f"SELECT count(*) FROM person p WHERE {condition} AND {store.REACHABLE}"
                assert tx.value(sql, **values) <= number, (wanted, number)
                certain += 1
        return certain

    assert await db.write(story) > 0


@pytest.mark.parametrize(
    ("audience", "most"),
    [
        (Audience(), 4),
        (Audience(units=("oulu",)), 3),
        (Audience(units=("oulu",), without=("units",)), 1),
        (Audience(year_from=2020, without=("years",)), 3),
        (Audience(year_to=2020, without=("years",)), 3),
        (Audience(year_from=2020), 1),
        (Audience(event=1), 2),
        (Audience(event=1, event_answers=("coming",)), 1),
        (Audience(event=1, without=("event",)), 4),
        (Audience(takes_part=(VISITS,)), 1),
        (Audience(joined_since=NOW), 1),
        (Audience(only_venues=True), 0),
    ],
)
async def test_each_condition_narrows(db: Database, audience: Audience, most: int) -> None:
    """Those who still fit are counted, up to the last one."""

    def story(tx: Transaction) -> list[bool]:
        settle(tx, [])
        tx.run(
            """INSERT INTO person (id, telegram_id, state, language, unit, graduation_year,
                joined_at, created_at, seen_at)
            VALUES (1, 1, 'member', 'fi', 'oulu', 2021, :now, 1, 1),
                (2, 2, 'member', 'fi', 'oulu', 2019, 1, 1, 1),
                (3, 3, 'member', 'sv', 'oulu', NULL, 1, 1, 1),
                (4, 4, 'member', 'sv', NULL, NULL, 1, 1, 1),
                (5, 5, 'new', 'sv', NULL, 2022, 9, 1, 1)
            """,
            now=NOW,
        )
        tx.run("INSERT INTO rsvp (event_id, person_id, answer, answered_at) VALUES "
            "(1, 1, 'coming', 1), (1, 2, 'cannot', 1)")  # fmt: skip
        tx.run(
            """INSERT INTO consent (person_id, purpose, text_version, language, given_at)
            VALUES (3, 'visits', '1', 'fi', 1), (3, 'news', '1', 'fi', 1)"""
        )
        return [bounds.may_exceed(tx, one, audience) for one in (most - 1, most)]

    assert await db.write(story) == [most > 0, False]
