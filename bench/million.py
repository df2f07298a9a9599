"""A million alumni: filling a campaign for all of them while people go on, and counting them."""

import asyncio
import time

from bench import counting
from bench.figures import Figure, quantile
from bench.loops import run
from bench.meanwhile import go_on
from bench.population import NOW, database, start_campaign
from bench.storing import begin, turn
from bench.work import TEXT
from storage import audience, campaigns, counts
from storage.audience import Audience
from storage.database import Database

PEOPLE = 1_000_000
COUNTS = 12
BUDGET = 3  # messages in seven days


def measure() -> list[Figure]:
    """Measure both over one database."""
    return run(_measure())


async def _measure() -> list[Figure]:
    async with database(PEOPLE) as db:
        found = [await _count(db, dimension) for dimension in list(counts.DIMENSIONS) * COUNTS]
        counted = await counting.figures(db)
        seconds, turns = await _fan_out(db)
        reached = await _reach(db)
    return [
        Figure(f"fan-out to {PEOPLE:,}, with turns going on", f"{seconds:.1f} s", "≤ 5 s"),
        Figure(
            f"a turn meanwhile ({len(turns)} turns), p50 / p99 / max",
            " / ".join(f"{value * 1e3:.1f}" for value in _spread(turns)) + " ms",
            "p99 ≤ 50 ms",
        ),
        Figure(
            f"counts of {PEOPLE:,} by unit, field, year, region, language, p50 / max",
            f"{quantile(found, 0.5) * 1e3:.1f} / {max(found) * 1e3:.1f} ms",
            "≤ 100 ms",
        ),
        *counted,
        Figure(
            f"who of {PEOPLE:,} gets a message, and why others do not, beside the turns",
            f"{reached:.1f} s",
            "≤ 5 s",
        ),
    ]


def _spread(turns: list[float]) -> tuple[float, float, float]:
    return quantile(turns, 0.5), quantile(turns, 0.99), max(turns)


async def _count(db: Database, dimension: str) -> float:
    begun = time.perf_counter()
    by = await db.read(counts.people_by, dimension, None)
    seconds = time.perf_counter() - begun
    assert sum(by.values()) == PEOPLE
    return seconds


async def _reach(db: Database) -> float:
    """Count everybody by what becomes of a message to them, whose week is full among it."""
    begun = time.perf_counter()
    found = await db.read(audience.reach, Audience(), "news", NOW, budget=BUDGET)
    seconds = time.perf_counter() - begun
    assert found.everyone == PEOPLE
    return seconds


async def _fan_out(db: Database) -> tuple[float, list[float]]:
    await db.write(begin)
    campaign = await db.write(start_campaign, TEXT)
    turns: list[float] = []
    people = asyncio.create_task(go_on(db, turn, turns))
    begun = time.perf_counter()
    while await db.write(campaigns.fill, campaign, NOW):
        pass
    seconds = time.perf_counter() - begun
    people.cancel()
    await asyncio.wait([people])
    made = await db.read(campaigns.by_id, campaign)
    assert made is not None
    assert made.total == PEOPLE
    return seconds, turns
