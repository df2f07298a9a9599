"""The webhook of a bot of its own: switched to and from, killed, and behind a real web server."""

import asyncio
from asyncio.subprocess import Process
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from io import BytesIO
from itertools import cycle
from pathlib import Path
from random import Random

import aiohttp
import pytest
from aiohttp import web

from bot.practice.bot_side import BotSide
from bot.practice.postman import Postman
from bot.practice.server import serving
from bot.serving import MOST_BYTES
from bot.webhook import SECRET_HEADER
from handlers.house import House
from storage.consents import MEMBERSHIP
from tests.process import fronts
from tests.process.asked import Newcomer, Words
from tests.process.conftest import Bots
from tests.process.fate import SOON, UNHEARD, UNSENT, WatchedTelegram
from tests.process.fronts import Certificate
from tests.process.ledger import joined, loss, opened
from tests.process.processes import START_SECONDS, BotProcess, free_port
from tests.process.test_crash import all_is_said, hears_no_fault, nothing_lost
from tests.process.walkers import Walker

pytestmark = pytest.mark.process

SECRET = "a-secret-of-nobody-at-all"
Front = Callable[[Path, int, int, Certificate], Awaitable[Process]]


def soon(_failures: int) -> float:
    """Try again at once: Telegram would wait for seconds, and so would the test."""
    return 0.05


@pytest.fixture
async def postman(telegram: WatchedTelegram) -> Postman:
    """Who brings what people do to the bot's webhook."""
    telegram.box.is_local = True  # a Bot API server of one's own, that brings to any port
    return Postman(telegram.box, again=soon)


@pytest.fixture
async def address(telegram: WatchedTelegram, postman: Postman) -> AsyncIterator[str]:
    """Where that Telegram can be called."""
    app = web.Application()
    BotSide(telegram, postman).add_to(app)
    async with serving(app) as address:
        yield address


def by_webhook(port: int, url: str | None = None) -> dict[str, str]:
    """Return the settings of a bot with a webhook that listens at this port."""
    return {
        "WEBHOOK_URL": url or f"http://127.0.0.1:{port}/telegram",
        "WEBHOOK_SECRET": SECRET,
        "LISTEN": f"127.0.0.1:{port}",
    }


async def struck(
    telegram: WatchedTelegram, bot: BotProcess, luck: Random, modes: list[dict[str, str]]
) -> None:
    """Kill the bot in the midst of its talk, and start it each time in the next mode."""
    usual, manners = dict(bot.settings), cycle([UNSENT, UNHEARD, SOON])
    for mode, manner in zip(modes, manners, strict=False):
        number = luck.randint(8, 14)
        print(f"killed at message {number}, {manner}")
        telegram.strikes_at(number, manner, bot.is_killed)
        await bot.has_gone()
        bot.settings = usual | mode
        await bot.starts("run")


async def test_switching_between_polling_and_webhook_loses_nothing(
    telegram: WatchedTelegram,
    postman: Postman,
    bots: Bots,
    house: House,
    luck: Random,
    tmp_path: Path,
) -> None:
    """Six people join while the bot goes from one to the other, killed each time in between."""
    hook = by_webhook(free_port())
    bot, newcomers = bots(BROADCAST_RATE="1000"), [Newcomer.any(house, n, luck) for n in range(6)]
    walkers = [Walker(telegram, telegram.person(one.name)) for one in newcomers]
    await bot.starts("run")
    async with asyncio.TaskGroup() as group:
        group.create_task(struck(telegram, bot, luck, [hook, {}, hook, hook]))
        for walker, one in zip(walkers, newcomers, strict=True):
            walker.account.starts()
            welcome = Words(house, one.language).of("join-done", name=one.name)
            group.create_task(walker.walks(*one.steps(house), end=welcome, may_ask=True))
    await all_is_said(house, [(w, one.language) for w, one in zip(walkers, newcomers, strict=True)])
    assert await bot.ends() == 0, bot.told
    assert any(status == 200 for _, status in postman.brought)
    print(f"brought by webhook: {Counter(status for _, status in postman.brought)}")
    assert telegram.updates_waiting() == []

    async with opened(tmp_path) as db:
        assert await db.read(loss) == nothing_lost(telegram)
        for walker, one in zip(walkers, newcomers, strict=True):
            person, consents = await db.read(joined, walker.id)
            assert person is not None
            assert (person.name, person.language) == (one.name, one.language)
            assert consents == {MEMBERSHIP, *one.wants}
            assert hears_no_fault(walker, Words(house, one.language))
    assert SECRET not in bot.all_said


async def asks(walker: Walker, house: House) -> None:
    """Press Start and see the first question."""
    walker.account.starts()
    await walker.walks(end=Words(house, "fi").of("join-language"))


@pytest.mark.parametrize("start", [fronts.nginx, fronts.caddy], ids=["nginx", "caddy"])
async def test_behind_a_web_server_as_we_tell_people_to_set_it_up(
    start: Front,
    telegram: WatchedTelegram,
    postman: Postman,
    bots: Bots,
    house: House,
    tmp_path: Path,
) -> None:
    """Telegram's way in by TLS, and nothing else; while the bot is away everything waits."""
    certificate = await fronts.certified(tmp_path)
    postman.trusts = certificate.trusts
    port, bot_port = free_port(), free_port()
    url = f"https://localhost:{port}/telegram"
    front = await start(tmp_path, port, bot_port, certificate)
    try:
        bot = bots(**by_webhook(bot_port, url))
        await bot.starts("run")
        sara, onni = (Walker(telegram, telegram.person(name)) for name in ("Sara", "Onni"))
        await asks(sara, house)
        await hears_nothing_else(url, certificate)
        assert await bot.ends() == 0, bot.told
        waiting = asyncio.create_task(asks(onni, house))
        await is_refused(postman, 502)
        await bot.starts("run")
        await waiting
        assert await bot.ends() == 0, bot.told
    finally:
        front.terminate()
        await front.wait()
    async with opened(tmp_path) as db:
        assert await db.read(loss) == nothing_lost(telegram)


async def is_refused(postman: Postman, status: int) -> None:
    """Wait until Telegram has been refused so."""
    refused = asyncio.Event()
    postman.on_answer.append(lambda one: refused.set() if one == status else None)
    async with asyncio.timeout(START_SECONDS):
        await refused.wait()


async def hears_nothing_else(url: str, certificate: Certificate) -> None:
    """Try what strangers may try. (Older Caddys say 502 to what is too large.)"""
    secret = {SECRET_HEADER: SECRET}
    tries: Sequence[tuple[str, str, dict[str, str], bytes, list[int]]] = (
        ("POST", url, {}, b"{}", [403]),
        ("POST", url, {SECRET_HEADER: "guessed-by-a-stranger"}, b"{}", [403]),
        ("POST", url, secret, b"not JSON", [400]),
        ("POST", url, secret, b" " * (MOST_BYTES + 1), [413, 502]),
        ("GET", url, secret, b"", [405]),
        ("GET", url.replace("telegram", "metrics"), {}, b"", [404]),
        ("GET", url.replace("telegram", "healthz"), {}, b"", [404]),
        ("GET", url.replace("telegram", "readyz"), {}, b"", [404]),
        ("POST", url + "/x", secret, b"{}", [404]),
    )
    connector = aiohttp.TCPConnector(ssl=certificate.trusts)
    async with aiohttp.ClientSession(connector=connector) as stranger:
        for method, where, headers, body, right in tries:
            sent = stranger.request(method, where, headers=headers, data=BytesIO(body))
            async with sent as answer:
                assert answer.status in right, where
