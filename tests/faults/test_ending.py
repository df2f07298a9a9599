"""Told to end in the midst of things: in five seconds it has, and nothing is lost or doubled."""

import asyncio
import threading
from collections.abc import AsyncIterator, Callable
from functools import partial
from pathlib import Path
from typing import cast

import pytest
from aiohttp import web
from aiohttp.typedefs import Handler
from sqlcipher3 import dbapi2 as driver

from bot.clock import Clock
from bot.practice.bot_side import BotSide
from bot.practice.postman import Postman
from bot.practice.server import serving
from bot.rota import repeat
from handlers.announcing.letter import plain
from handlers.broadcasts.launch import start_campaign
from handlers.house import House
from storage import database, people
from storage.audience import Audience
from storage.consents import NEWS
from storage.database import Database
from storage.transaction import Transaction
from tests.process.asked import Words
from tests.process.conftest import Bots, bots, house, luck, telegram
from tests.process.fate import WatchedTelegram
from tests.process.ledger import Member, broadcast, loss, opened
from tests.process.processes import KEY, START_SECONDS, free_port
from tests.process.test_crash import all_is_said, nothing_lost, old_friend, prepared
from tests.process.test_webhook import by_webhook, soon

__all__ = ["bots", "house", "luck", "telegram"]

SECONDS_TO_END = 5
RECEIVERS = 1200
TEXT = "Kahvit torstaina"


class Line:
    """What lies between the bot and Telegram; cut, it takes everything and gives nothing back."""

    def __init__(self) -> None:
        self.is_whole = asyncio.Event()
        self.is_whole.set()
        self.taken = 0

    @web.middleware
    async def carries(self, request: web.Request, handler: Handler) -> web.StreamResponse:
        """Hand a call on, or keep silent."""
        answer = await handler(request)
        self.taken += request.path.endswith("/sendMessage")
        await self.is_whole.wait()
        return answer

    async def has_taken(self, messages: int) -> None:
        """Wait until so many messages have gone through."""
        async with asyncio.timeout(START_SECONDS):
            while self.taken < messages:  # noqa: ASYNC110 - counted in another task
                await asyncio.sleep(0.01)


@pytest.fixture
def line() -> Line:
    """The line to Telegram."""
    return Line()


@pytest.fixture
async def address(telegram: WatchedTelegram, line: Line) -> AsyncIterator[str]:
    """Where that Telegram can be called, at the other end of the line."""
    telegram.box.is_local = True  # it brings updates to a webhook at any port
    app = web.Application(middlewares=[line.carries])
    BotSide(telegram, Postman(telegram.box, again=soon)).add_to(app)
    async with serving(app) as address:
        yield address
        line.is_whole.set()


def launched(tx: Transaction, telegram_id: int) -> None:
    """Let a campaign to everybody have begun."""
    maker = people.by_telegram(tx, telegram_id)
    assert maker is not None
    start_campaign(
        tx,
        content=plain(TEXT).to_json(),
        audience=Audience(),
        topic="news",
        made_by=maker,
        now=Clock().seconds(),
    )


@pytest.mark.process
@pytest.mark.parametrize("way_in", ["polling", "webhook"])
async def test_in_the_midst_of_a_campaign_at_full_rate(
    telegram: WatchedTelegram, line: Line, bots: Bots, house: House, tmp_path: Path, way_in: str
) -> None:
    """Telegram falls silent as well: what is in the air is given up as unknown, and no more."""
    kaisa = old_friend(telegram, "Kaisa")
    receivers = [old_friend(telegram, f"Vastaanottaja {n}") for n in range(RECEIVERS)]
    members = [Member(kaisa.id, "fi"), *(Member(one.id, "fi", (NEWS,)) for one in receivers)]
    await prepared(tmp_path, house, members)
    async with opened(tmp_path) as db:
        await db.write(launched, kaisa.id)
    hook = by_webhook(free_port()) if way_in == "webhook" else {}
    bot = bots(BROADCAST_RATE="1000", OWNERS=str(kaisa.id), **hook)
    await bot.starts("run")
    await line.has_taken(RECEIVERS // 3)
    for one in receivers[:20]:
        one.account.says("/events")
    line.is_whole.clear()
    assert await bot.ends(SECONDS_TO_END) == 0, bot.told
    assert "Traceback" not in bot.told
    async with opened(tmp_path) as db:
        assert (await db.read(loss)).left_sending == 0
    line.is_whole.set()
    await bot.starts("run")
    await all_is_said(house, [(one, "fi") for one in (*receivers[:20], receivers[-1])])
    await kaisa.walks(end=Words(house, "fi").of("broadcasts-state-done"))
    assert await bot.ends(SECONDS_TO_END) == 0, bot.told
    async with opened(tmp_path) as db:
        assert await db.read(loss) == nothing_lost(telegram)
        sent = await db.read(broadcast)
    for one in receivers:
        assert (sent.deliveries[one.id], one.has(TEXT)) in {("sent", 1), ("unknown", 1)}
    assert 0 < sent.campaign.unknown < RECEIVERS / 3


@pytest.mark.parametrize("is_cancelled", [True, False])
async def test_while_the_file_is_written_anew(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, is_cancelled: bool
) -> None:
    """By night a large one takes long: it is stopped, and done at another time."""
    db = await Database(tmp_path / "bot.db", KEY, readers=1).open(1)
    await db.write(lambda tx: people.arrive(tx, 1001, "fi", 1))
    begun = threading.Event()
    monkeypatch.setattr(database, "scrub", partial(_without_end, begun))
    scrubbing = asyncio.create_task(db.scrub())
    assert await asyncio.to_thread(begun.wait, START_SECONDS)
    async with asyncio.timeout(START_SECONDS):  # what it is in the midst of has no end
        if is_cancelled:
            scrubbing.cancel()
            await db.write(lambda tx: people.arrive(tx, 1002, "fi", 1))
        await db.close()
    assert is_cancelled or not await scrubbing
    async with await Database(tmp_path / "bot.db", KEY, readers=1).open(1) as again:
        assert await again.read(people.by_telegram, 1001) is not None


def _without_end(begun: threading.Event, connection: driver.Connection, _largest: int) -> bool:
    connection.set_progress_handler(begun.set, 1000)  # told from the midst of it
    numbers = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)"
    connection.execute(f"{numbers} SELECT count(*) FROM n").fetchone()
    return True


def test_while_something_long_is_worked_out(tmp_path: Path) -> None:
    """What is worked out beside the turns, of a large survey, does not hold up the end."""
    go, begun, done = threading.Event(), threading.Event(), threading.Event()

    def works_on() -> None:
        go.wait(START_SECONDS)
        done.set()

    def step(_house: House, _tx: Transaction, _now: int) -> Callable[[], object]:
        begun.set()
        return works_on

    async def works() -> None:
        async with await Database(tmp_path / "bot.db", KEY, readers=1).open(1) as db:
            work = repeat(db, cast("House", None), step, lambda: 1, lambda: None)
            task = asyncio.create_task(work)
            assert await asyncio.to_thread(begun.wait, START_SECONDS)
            await db.read(lambda tx: tx.value("SELECT 1"))
            task.cancel()
            await asyncio.wait({task})

    asyncio.run(works())
    assert not done.is_set()
    go.set()
