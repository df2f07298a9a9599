"""A soak: the bot as a process of its own, half an hour under mixed load, without a rest.

Some five hundred people on a practice Telegram in this process tap, write, answer and block the
bot; an owner looks, announces and brings in registers; one floods; Telegram fails now and then. The
clock, the backups and the workshop do their work beside. What is asked: is memory flat, is
everybody answered, and is anything said to have gone wrong.
"""

import asyncio
import json
import os
import re
import sys
import tempfile
import time
import urllib.request
from contextlib import AsyncExitStack, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from random import Random
from statistics import mean

from aiohttp import web

from bench.figures import Figure, quantile
from bench.loops import run
from bench.processes import HERE, clean_environment
from bench.soaking import Load
from bench.starting import resident
from bot.clock import Clock
from bot.practice import community
from bot.practice.bot_side import BotSide
from bot.practice.crowd import Crowd
from bot.practice.server import serving
from bot.practice.telegram import Telegram
from config.organisation import load_organisation
from storage import notices, updates
from storage.database import Database
from storage.transaction import Transaction
from tests.process.processes import KEY, TOKEN, free_port, settings_of

MINUTES = 30
NEWCOMERS = 200
ACTIONS_A_SECOND = 8.0  # some 12 messages: Telegram takes 30 a second, announcements among them
SAMPLE_SECONDS = 5.0
MEGABYTE = 1 << 20
SEED = 2026
WARM_SHARE = 1 / 3  # of the time: caches, pools and the workshop are filled by then
SERIOUS = re.compile(r"\b(ERROR|CRITICAL)\b|Traceback")


@dataclass
class Seen:
    """What was seen of the bot's process: seconds since the start and bytes; CPU seconds."""

    samples: list[tuple[float, int]] = field(default_factory=list)
    unready: int = 0
    cpu_seconds: float = 0.0

    def mean_between(self, start: float, end: float) -> float:
        """Return the mean memory in that part of the time, in megabytes."""
        last = self.samples[-1][0]
        kept = [size for at, size in self.samples if start * last <= at <= end * last]
        return mean(kept) / MEGABYTE


def measure() -> list[Figure]:
    """Soak for half an hour, or for SOAK_MINUTES."""
    return run(_measure(float(os.environ.get("SOAK_MINUTES", MINUTES))))


async def _measure(minutes: float) -> list[Figure]:
    telegram = Telegram(lambda: datetime.now(UTC), token=TOKEN)
    load, seen = Load(telegram, Random(SEED)), Seen()
    async with AsyncExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="alumni-soak-")))
        app = web.Application()
        BotSide(telegram).add_to(app)
        address = await stack.enter_async_context(serving(app))
        owner = telegram.person("Omistaja")
        port = free_port()
        more = {
            "OWNERS": str(owner.id),
            "LISTEN": f"127.0.0.1:{port}",
            "BACKUPS": str(folder / "backups"),
            "TICK_SECONDS": "5",
        }
        settings = settings_of(folder, address, **more)
        await _settle(telegram, folder, Path(settings["ORGANISATION"]))
        log = folder / "bot.log"
        with log.open("wb") as told:
            bot = await asyncio.create_subprocess_exec(
                *(sys.executable, "-m", "bot", "run"),
                cwd=folder,
                env=clean_environment() | {"PYTHONPATH": str(HERE)} | settings,
                stderr=told,
            )
            try:
                await _soak(load, owner, seen, bot.pid, port, minutes * 60)
                seen.cpu_seconds = _cpu_seconds(bot.pid)
                bot.terminate()
                code = await asyncio.wait_for(bot.wait(), 10)
            finally:
                if bot.returncode is None:
                    bot.kill()
                    await bot.wait()
        lines = log.read_text(encoding="utf-8").splitlines()
        books = await _books(folder)
    serious = [line for line in lines if SERIOUS.search(line)]
    return _figures(load, seen, minutes, code, len(serious), books)


async def _soak(load: Load, owner: object, seen: Seen, pid: int, port: int, seconds: float) -> None:
    telegram = load.telegram
    people = list(telegram.people.values())
    coordinator = next(one for one in people if one is owner)
    others = [one for one in people if one is not owner]
    coordinator.starts()
    await asyncio.sleep(3)
    works = (
        load.lives(others, ACTIONS_A_SECOND),
        load.coordinates(coordinator, Crowd(telegram, [coordinator])),
        load.floods(others[-1]),
        load.disturbs(),
        _watch(seen, pid, port),
    )
    going = [asyncio.create_task(one) for one in works]
    done, _ = await asyncio.wait(going, timeout=seconds, return_when=asyncio.FIRST_EXCEPTION)
    for task in going:
        task.cancel()
    await asyncio.gather(*going, return_exceptions=True)
    for task in done:
        task.result()
    await asyncio.sleep(10)  # what is on its way arrives


async def _watch(seen: Seen, pid: int, port: int) -> None:
    start = time.monotonic()
    while True:
        await asyncio.sleep(SAMPLE_SECONDS)
        held = resident(pid)
        if held is None:
            raise RuntimeError("the bot has ended, or memory cannot be seen on this system")
        seen.samples.append((time.monotonic() - start, held))
        if not await asyncio.to_thread(_is_ready, port):
            seen.unready += 1


def _is_ready(port: int) -> bool:
    with (
        suppress(OSError),
        urllib.request.urlopen(f"http://127.0.0.1:{port}/readyz", timeout=4) as answer,
    ):
        return bool(answer.status == 200)
    return False


async def _settle(telegram: Telegram, folder: Path, organisation: Path) -> None:
    """Let 300 sample people have joined, and let as many stand at the door."""
    community.move_in(telegram)
    for number in range(NEWCOMERS):
        telegram.person(f"Tulija {number}").has_started_before()
    school, now = load_organisation(organisation), Clock().seconds()

    def settle(tx: Transaction) -> None:
        community.settle_in(tx, school, now)
        notices.told(tx, school.privacy.version, now)

    async with await Database(folder / "data" / "alumni.db", KEY).open(now) as db:
        await db.write(settle)


@dataclass(frozen=True, slots=True)
class Books:
    """What the bot has written down in the end."""

    failures: list[str]
    outbox: dict[str, int]
    members: int
    file_bytes: int


async def _books(folder: Path) -> Books:
    path = folder / "data" / "alumni.db"
    async with await Database(path, KEY, readers=1).open(Clock().seconds()) as db:
        failures = await db.read(updates.failures, 1000)
        states = "SELECT state, count(*) FROM outbox GROUP BY state"
        outbox = await db.read(lambda tx: {row[0]: row[1] for row in tx.all(states)})
        members = await db.read(
            lambda tx: tx.value("SELECT count(*) FROM person WHERE state = 'member'")
        )
    told = [f"{one.place}: {one.error}" for one in failures]
    return Books(told, outbox, int(members), path.stat().st_size)


def _cpu_seconds(pid: int) -> float:
    fields = Path(f"/proc/{pid}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def _figures(
    load: Load, seen: Seen, minutes: float, code: int, serious: int, books: Books
) -> list[Figure]:
    early = seen.mean_between(WARM_SHARE, WARM_SHARE + 0.15)
    late = seen.mean_between(0.85, 1.0)
    most = max(size for _, size in seen.samples) / MEGABYTE
    waits = [quantile(load.waits, part) * 1000 for part in (0.5, 0.99)]
    for failure in books.failures:
        print(f"failed: {failure}", file=sys.stderr)
    print(json.dumps({"done": load.done, "outbox": books.outbox}), file=sys.stderr)
    sent = books.outbox.get("sent", 0)
    name = f"soak of {minutes:g} min, {len(load.waits):,} actions, {sent:,} messages"
    return [
        Figure(f"{name}: memory after {minutes / 3:.0f} min", f"{early:.0f} MB"),
        Figure("the same at its end (most at any time)", f"{late:.0f} MB ({most:.0f} MB)", "flat"),
        Figure(
            "from an act to what is seen of it, p50 / p99", f"{waits[0]:.0f} / {waits[1]:.0f} ms"
        ),
        Figure(
            "turns, jobs and deliveries that failed; errors in the log; samples not ready",
            f"{len(books.failures)}; {serious}; {seen.unready}",
            "0; 0; 0",
        ),
        Figure("people without an answer within 20 s", f"{load.done['without an answer']}"),
        Figure(
            "CPU of one core; database at the end; exit code",
            f"{100 * seen.cpu_seconds / (minutes * 60):.0f}%; "
            f"{books.file_bytes / MEGABYTE:.0f} MB; {code}",
        ),
    ]
