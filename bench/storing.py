"""What a person's turn costs in storage: the update, an answer and a reply, in one transaction."""

import asyncio
import time

from bench.figures import Figure
from bench.loops import run
from bench.population import FIRST_TELEGRAM_ID, NOW, database
from bench.work import CALL
from storage import forms, outbox, updates
from storage.database import Database
from storage.transaction import Transaction

PEOPLE = 100
SEQUENTIAL = 2000
GROUPS, GROUP = 40, 100
FIRSTS = (10_000, 20_000, 30_000)  # update ids of each round


def turn(tx: Transaction, number: int) -> None:
    """Do what a typical answer to a question writes."""
    member = 1 + number % PEOPLE
    if not updates.first_time(tx, number, NOW):
        return
    forms.save(tx, member, f"q{number % 7}", forms.Answer(number), NOW)
    outbox.add_call(
        tx,
        chat_id=FIRST_TELEGRAM_ID + number % PEOPLE,
        method="sendMessage",
        params=CALL,
        now=NOW,
        person_id=member,
    )


def begin(tx: Transaction) -> None:
    """Open the forms that the turns answer: session n is of person n."""
    for member in range(1, PEOPLE + 1):
        forms.begin(tx, member, "follow-up", 0, NOW)


def measure() -> list[Figure]:
    """Measure turns one after the other, and turns that come together."""
    return run(_measure())


async def _measure() -> list[Figure]:
    async with database(PEOPLE) as db:
        await db.write(begin)
        await _one_by_one(db, 1, PEOPLE)
        alone = [await _one_by_one(db, first, SEQUENTIAL) for first in FIRSTS]
        together = [await _grouped(db, first + SEQUENTIAL) for first in FIRSTS]
    cpu, wall = map(min, zip(*alone, strict=True))
    grouped_cpu, grouped_wall = map(min, zip(*together, strict=True))
    return [
        Figure("CPU per storage turn, one by one", f"{cpu * 1e3:.3f} ms", "≤ 0.3 ms"),
        Figure("storage turns/s, one by one", f"{1 / wall:,.0f}"),
        Figure(f"CPU per storage turn, {GROUP} together", f"{grouped_cpu * 1e3:.3f} ms"),
        Figure(f"storage turns/s, {GROUP} together", f"{1 / grouped_wall:,.0f}"),
    ]


async def _one_by_one(db: Database, first: int, count: int) -> tuple[float, float]:
    cpu, wall = time.process_time(), time.perf_counter()
    for number in range(first, first + count):
        await db.write(turn, number)
    return (time.process_time() - cpu) / count, (time.perf_counter() - wall) / count


async def _grouped(db: Database, first: int) -> tuple[float, float]:
    count = GROUPS * GROUP
    cpu, wall = time.process_time(), time.perf_counter()
    for start in range(first, first + count, GROUP):
        await asyncio.gather(*[db.write(turn, number) for number in range(start, start + GROUP)])
    return (time.process_time() - cpu) / count, (time.perf_counter() - wall) / count
