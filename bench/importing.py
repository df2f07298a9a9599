"""A register of 50,000 people: read, brought in, and told, while people's turns go on."""

import asyncio
import io
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import orjson
import xlsxwriter

from bench.figures import Figure, quantile
from bench.loops import run
from bench.population import NOW, database
from bench.storing import begin, turn
from bot.app import CONFIG
from bot.workshop import Workshop
from config.organisation import load_organisation
from config.texts import Texts
from handlers.house import House
from handlers.register import chore, files
from handlers.register.knowing import known
from handlers.register.known import Read
from storage import duties, imports
from storage.database import Database
from storage.transaction import Transaction

LINES = 50_000
PEOPLE = 1000
TURNS = 100  # a second, at even distances
YEAR = 2026
HEADINGS = (
    ("Tunniste", "Nimi", "Yksikkö", "Koulutusala", "Valmistumisvuosi", "Maakunta", "Kieli"),
)


def register() -> bytes:
    """Return a workbook of made-up people, one line in a hundred with a fault."""
    content = io.BytesIO()
    with xlsxwriter.Workbook(content, {"in_memory": True}) as book:
        sheet = book.add_worksheet()
        sheet.write_row(0, 0, HEADINGS[0])
        for i in range(1, LINES + 1):
            unit = ("Oulun yksikkö", "Kokkola", "rovaniemi")[i % 3]
            year = 1800 if i % 100 == 0 else 1990 + i % 37
            sheet.write_row(i, 0, (i, f"Alumni Numero {i}", unit, "10", year, "Lappi", "suomi"))
    return content.getvalue()


def measure() -> list[Figure]:
    """Measure the seconds of each part, and how long turns take meanwhile and without."""
    return run(_measure())


async def _measure() -> list[Figure]:
    house = House(
        load_organisation(CONFIG / "organisation.toml"),
        Texts.load(CONFIG / "texts"),
        {},
        {},
        frozenset(),
        "bench_bot",
    )
    content = await asyncio.to_thread(register)
    workshop = Workshop()
    await workshop.do("time:time")
    async with database(PEOPLE) as db:
        await db.write(begin)
        async with _turns(db, 10_000) as quiet:
            await asyncio.sleep(3)
        async with _turns(db, 1_000_000) as meanwhile:
            seconds = await _import(db, house, workshop, content)
    await workshop.close()
    parts = ", ".join(f"{name} {spent:.1f} s" for name, spent in seconds.items())
    return [
        Figure(f"an XLSX of {LINES:,} lines: {parts}", f"{sum(seconds.values()):.1f} s", "≤ 60 s"),
        Figure(
            "p99 of a turn in storage while that goes on; peer: without it",
            _p99(meanwhile),
            "",
            _p99(quiet),
        ),
        Figure("the longest turn meanwhile", f"{max(meanwhile) * 1e3:.0f} ms"),
    ]


def _p99(waits: list[float]) -> str:
    return f"{quantile(waits, 0.99) * 1e3:.1f} ms"


@asynccontextmanager
async def _turns(db: Database, first: int) -> AsyncIterator[list[float]]:
    """Let turns come at even distances; give how long each took from when it was to begin."""
    waits: list[float] = []

    async def one(number: int, due: float) -> None:
        await db.write(turn, number)
        waits.append(time.perf_counter() - due)

    async def come() -> None:
        start = time.perf_counter()
        async with asyncio.TaskGroup() as going:
            for count in range(1_000_000):
                due = start + count / TURNS
                await asyncio.sleep(max(0.0, due - time.perf_counter()))
                going.create_task(one(first + count, due))

    coming = asyncio.create_task(come())
    yield waits
    coming.cancel()
    await asyncio.gather(coming, return_exceptions=True)


async def _import(
    db: Database, house: House, workshop: Workshop, content: bytes
) -> dict[str, float]:
    spent: dict[str, float] = {}
    at = time.perf_counter()

    def until_now(name: str) -> None:
        nonlocal at
        spent[name], at = time.perf_counter() - at, time.perf_counter()

    number = await db.write(_begin)
    read = await workshop.do("handlers.register.reading:read", content, known(house, None, YEAR))
    assert isinstance(read, Read)
    until_now("read")
    await db.write(_keep, number, read)
    await _go_on(db, house)
    until_now("compare")
    assert await db.write(imports.confirm, number, None)
    await _go_on(db, house)
    until_now("bring in")
    args = {"import": number, "person": 1, "scope": None, "language": "fi", "now": NOW}
    gathered = await db.read(lambda tx: files.result(house, tx, args))
    made = await workshop.do("handlers.register.sheets:result", gathered)
    assert made.content
    until_now("result")
    done = await db.read(imports.by_id, number)
    assert done is not None
    assert (done.state, done.new, done.problems) == ("done", LINES * 99 // 100, LINES // 100)
    return spent


def _begin(tx: Transaction) -> int:
    duties.give(tx, 1, None, 1, NOW)
    return imports.begin(tx, file_name="register.xlsx", scope=None, made_by=1, now=NOW)


def _keep(tx: Transaction, number: int, read: Read) -> None:
    columns = orjson.dumps([[one.heading, one.meaning] for one in read.columns]).decode()
    assert imports.keep_read(tx, number, columns, read.total, read.parts)


async def _go_on(db: Database, house: House) -> None:
    started = time.monotonic()
    while await db.write(lambda tx: chore.step(house, tx, NOW + int(time.monotonic() - started))):
        pass
