"""Counting a million alumni: those whom one chooses, and the community at a glance."""

import asyncio
import time
from pathlib import Path

from bench.figures import Figure, quantile
from bench.meanwhile import go_on
from bench.population import NOW
from bot.app import CONFIG, load_house
from config.settings import Settings
from handlers.counts.counting import Counting
from handlers.house import House
from handlers.stats import gathering, picture
from storage import counts, people
from storage.consents import OFFERS
from storage.counts import Chosen
from storage.database import Database
from storage.transaction import Transaction

TIMES, GLANCES = 12, 3
CHOSEN = (
    Chosen(units=("unit1", "unit2"), years=((2010, 2020),)),
    Chosen(fields=("01", "04", "07"), regions=("01", "05", "17"), languages=("fi", "sv")),
    Chosen(years=((2000, 2004), (2020, 2026)), studying=True),
)
OFFERING = 10  # every how manieth alumnus offers something, in each of the ways
SAMPLE = "organisation.toml"


async def figures(db: Database) -> list[Figure]:
    """Measure on a database that is full already, and of which nobody's turns go on."""
    found = [await _count(db, one) for one in CHOSEN * TIMES]
    await db.write(_let_offer)
    glances, turns = await _glances(db)
    spread = (quantile(turns, 0.5), quantile(turns, 0.99), max(turns))
    return [
        Figure(
            "counts of them by chosen units, fields, years, regions, languages, p50 / max",
            f"{quantile(found, 0.5) * 1e3:.1f} / {max(found) * 1e3:.1f} ms",
            "≤ 100 ms",
        ),
        Figure(
            "the community at a glance gathered, beside the turns, p50 / max",
            f"{quantile(glances, 0.5):.2f} / {max(glances):.2f} s",
            "≤ 2 s",
        ),
        Figure(
            f"a turn meanwhile ({len(turns)} turns), p50 / p99 / max",
            " / ".join(f"{value * 1e3:.1f}" for value in spread) + " ms",
            "p99 ≤ 50 ms",
        ),
    ]


async def _count(db: Database, chosen: Chosen) -> float:
    begun = time.perf_counter()
    for dimension in ("unit", "year"):
        assert sum((await db.read(counts.people_by, dimension, None, chosen)).values()) > 0
    return (time.perf_counter() - begun) / 2


def _let_offer(tx: Transaction) -> None:
    for purpose in OFFERS:
        tx.run(
            """INSERT INTO consent (person_id, purpose, text_version, language, given_at)
            SELECT id, :purpose, '1', language, :now FROM person WHERE id % :every = 0""",
            purpose=purpose,
            now=NOW,
            every=OFFERING,
        )


async def _glances(db: Database) -> tuple[list[float], list[float]]:
    """Gather the glance of the whole school and of a unit, while people go on."""
    house = load_house(Settings(key_file=Path("keys/none"), organisation=CONFIG / SAMPLE))
    turns: list[float] = []
    others = asyncio.create_task(go_on(db, _turn, turns))
    found = [await _glance(db, house, scope) for scope in (None, "unit1") * GLANCES]
    others.cancel()
    await asyncio.wait([others])
    return found, turns


async def _glance(db: Database, house: House, scope: str | None) -> float:
    def gather(tx: Transaction) -> int:
        counting = Counting(house, "fi", scope)
        found = gathering.glance(counting, tx, NOW)
        assert picture.picture(counting, found).parts
        return found.members

    begun = time.perf_counter()
    assert await db.read(gather) > 0
    return time.perf_counter() - begun


def _turn(tx: Transaction, number: int) -> None:
    """Do what any turn begins with: find the person, note that they are there."""
    person = people.by_id(tx, number)
    if person is not None:
        people.seen(tx, person, NOW + number)
