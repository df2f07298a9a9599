"""A bot on a real disk that is full, or that the system has made read-only."""

import asyncio
import shutil
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import aiohttp
import pytest

from bot.cli.main import AGAIN
from handlers.house import House
from tests.faults.small_disks import SmallDisk, small_disk
from tests.process.asked import Words
from tests.process.conftest import Bots, address, bots, house, telegram
from tests.process.fate import WatchedTelegram
from tests.process.ledger import loss, opened
from tests.process.processes import START_SECONDS, BotProcess, free_port
from tests.process.test_crash import nothing_lost
from tests.process.walkers import Walker

__all__ = ["address", "bots", "house", "telegram"]

pytestmark = pytest.mark.process

MEGABYTES = 16
SECONDS_TO_END = 5
EARLIER = 12  # so many that the log has been moved into the file, and begins anew
NEWCOMERS, FIRST = 60, 52  # so many that what they do does not fit into what the log has


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[SmallDisk]:
    """A disk of a few megabytes, where the bot keeps its data."""
    disk = small_disk(tmp_path / "data", MEGABYTES)
    yield disk
    disk.close()


async def is_writable(port: int) -> bool:
    """Ask the bot whether its database can be written, once it is at work."""
    address = f"http://127.0.0.1:{port}/readyz"
    async with asyncio.timeout(START_SECONDS), aiohttp.ClientSession() as browser:
        while True:
            with suppress(aiohttp.ClientConnectorError):
                async with browser.get(address) as page:
                    told = await page.json()
                if "database" in told:
                    return bool(told["database"]["writable"])
            await asyncio.sleep(0.01)


async def starts_it_again(bot: BotProcess) -> None:
    """Do what a supervisor does when the bot ends: at a start it may have had to write at once."""
    while await bot.process.wait() == AGAIN:
        await bot.has_gone()
        assert "the disk is full" in bot.told
        await bot.starts("run")


async def test_on_a_full_disk_nothing_is_lost(
    telegram: WatchedTelegram, bots: Bots, house: House, tmp_path: Path, disk: SmallDisk
) -> None:
    """It says so, ends and starts all the same, and goes on by itself once there is room."""
    asked = Words(house, "fi").of("join-language")
    walkers = [Walker(telegram, telegram.person(f"Tulija {n}")) for n in range(NEWCOMERS)]
    first, second = walkers[:FIRST], walkers[FIRST:]
    port = free_port()
    bot = bots(LISTEN=f"127.0.0.1:{port}")
    disk.takes(bot)
    await bot.starts("run")
    for one in first[:EARLIER]:
        one.account.starts()
        await one.walks(end=asked)
    disk.is_filled()
    assert not await is_writable(port)  # though the log's own room would take a little still
    for one in first[EARLIER:]:
        one.account.starts()
    await bot.tells("the disk is full")
    assert not await is_writable(port)
    disk.is_cleared()
    for one in first:
        await one.walks(end=asked)
    disk.is_filled()
    for one in second:
        one.account.starts()
    assert await bot.ends(SECONDS_TO_END) == 0, bot.told
    disk.is_filled()  # what its log took is free again
    await bot.starts("run")
    supervisor = asyncio.create_task(starts_it_again(bot))
    disk.is_cleared()
    for one in second:
        await one.walks(end=asked)
    assert await is_writable(port)
    supervisor.cancel()
    assert await bot.ends(SECONDS_TO_END) == 0, bot.told
    assert "Traceback" not in bot.told
    # Nobody is forgotten. What was on its way when its outcome could not be written down is
    # unknown at the next start, and an answer is then said once more.
    assert all(1 <= one.has(asked) <= 2 for one in walkers)
    assert sum(one.has(asked) for one in walkers) < NEWCOMERS + len(second)
    shutil.copytree(disk.seen, tmp_path / "seen" / "data")
    async with opened(tmp_path / "seen") as db:
        assert await db.read(loss) == nothing_lost(telegram)


async def test_a_read_only_disk_is_told_in_a_sentence(
    telegram: WatchedTelegram, bots: Bots, house: House, disk: SmallDisk
) -> None:
    """At a start there, and it has nothing to do with the key."""
    bot = bots()
    disk.takes(bot)
    disk.is_made("ro")
    assert await bot.runs("run") == AGAIN
    disk.is_made("rw")
    await bot.starts("run")
    sara = Walker(telegram, telegram.person("Sara"))
    sara.account.starts()
    await sara.walks(end=Words(house, "fi").of("join-language"))
    assert await bot.ends(SECONDS_TO_END) == 0, bot.told
    disk.is_made("ro")
    assert await bot.runs("run") == AGAIN
    lines = [line for line in bot.told.splitlines() if line.startswith("alumni bot:")]
    assert len(lines) == 2, bot.told
    assert all("read-only" in line.lower() for line in lines), lines
    assert "Traceback" not in bot.told
    assert "key" not in "".join(lines)
