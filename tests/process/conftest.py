"""A Telegram on the loopback, and a bot that talks with it from a process of its own."""

import os
import socket
from collections.abc import AsyncIterator, Callable
from datetime import UTC, datetime
from pathlib import Path
from random import Random, SystemRandom

import pytest
from aiohttp import web

from bot.app import load_house
from bot.practice.bot_side import BotSide
from bot.practice.server import serving
from config.settings import Settings
from handlers.house import House
from tests.overheard import EAR
from tests.process.fate import WatchedTelegram
from tests.process.processes import ROOT, TOKEN, BotProcess, settings_of


@pytest.fixture
def luck() -> Random:
    """Chance, that can be had again: CRASH_SEED=<the printed number>."""
    seed = int(os.environ.get("CRASH_SEED") or SystemRandom().randrange(1_000_000))
    print(f"CRASH_SEED={seed}")
    return Random(seed)


@pytest.fixture(scope="session")
def house() -> House:
    """The school and all texts, to know what stands on the buttons."""
    return load_house(Settings(organisation=ROOT / "config" / "organisation.toml"))


@pytest.fixture
def telegram() -> WatchedTelegram:
    """A Telegram in a box, with today's clock."""
    made = WatchedTelegram(lambda: datetime.now(UTC), token=TOKEN)
    EAR.knows(made)
    return made


@pytest.fixture
async def address(telegram: WatchedTelegram) -> AsyncIterator[str]:
    """Where that Telegram can be called."""
    app = web.Application()
    BotSide(telegram).add_to(app)
    async with serving(app) as address:
        yield address


@pytest.fixture
def unused_port() -> int:
    """A port of this machine at which nobody listens."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port: int = free.getsockname()[1]
        return port


Bots = Callable[..., BotProcess]


@pytest.fixture
async def bots(tmp_path: Path, address: str) -> AsyncIterator[Bots]:
    """Makes bots that talk with the Telegram; all of them are gone at the end."""
    made: list[BotProcess] = []

    def make(**settings: str) -> BotProcess:
        made.append(BotProcess(tmp_path, **settings_of(tmp_path, address, **settings)))
        return made[-1]

    yield make
    for one in made:
        await one.is_cleared_away()
        print(one.all_said)  # shown where the test has failed
    told = [line for one in made for line in EAR.found_in(one.all_said.splitlines())]
    assert not told, "a process says what it may not say:\n" + "\n".join(told)
