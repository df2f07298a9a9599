"""A bot that is really stuck ends by itself, so that it is started anew; and nothing is lost."""

import socket
import sys
from pathlib import Path

import aiohttp
import pytest

from handlers.house import House
from tests.process.conftest import Bots
from tests.process.fate import WatchedTelegram
from tests.process.processes import KEY, TOKEN, BotProcess
from tests.process.test_start import SECONDS_TO_END, greets

pytestmark = pytest.mark.process

STUCK = 75
SECONDS_TO_NOTICE = 40  # three of patience, and the time to start


def gets_stuck(bot: BotProcess, part: str) -> BotProcess:
    """Let this bot's next start be one in which that part stops."""
    bot.before = (sys.executable, "-m", "tests.process.stuck", part)
    return bot


def tells_no_secret(bot: BotProcess) -> bool:
    """Tell whether neither the log nor the trace has a value in it."""
    return not any(secret in bot.all_said for secret in (TOKEN, KEY, "Sara"))


@pytest.mark.parametrize("part", ["clock", "intake"])
async def test_a_part_that_does_not_go_on_ends_the_bot(bots: Bots, part: str) -> None:
    """With the code that asks for another try; the log names the part and shows where it stands."""
    bot = gets_stuck(bots(), part)
    await bot.starts("run")
    assert await bot.has_gone(SECONDS_TO_NOTICE) == STUCK
    assert f"{part} has not gone on" in bot.told
    assert "Thread 0x" in bot.told
    assert tells_no_secret(bot)


async def test_what_came_while_the_loop_was_blocked_is_answered_after_the_restart(
    bots: Bots, telegram: WatchedTelegram, house: House
) -> None:
    """The blocked loop cannot look at itself; the next start takes up where it was."""
    bot = gets_stuck(bots(), "loop")
    await bot.starts("run")
    await bot.tells("running as")
    sara = telegram.person("Sara")
    assert await bot.has_gone(SECONDS_TO_NOTICE) == STUCK
    assert "loop has not gone on" in bot.told
    assert "stuck.py" in bot.told  # the line that blocks it
    assert tells_no_secret(bot)
    sara.starts()
    bot.before = ()
    await bot.starts("run")
    await greets(telegram, house)
    assert await bot.ends(SECONDS_TO_END) == 0
    assert [one for one in sara.chat if one.from_bot]


async def test_even_a_held_interpreter_ends(bots: Bots) -> None:
    """No thread of Python runs any more, the watch's neither: the trace and the end come from C."""
    bot = gets_stuck(bots(), "interpreter")
    await bot.starts("run")
    assert await bot.has_gone(SECONDS_TO_NOTICE) != 0
    assert "stuck.py" in bot.told
    assert tells_no_secret(bot)


async def test_a_service_manager_and_monitoring_follow_a_life(
    bots: Bots, tmp_path: Path, unused_port: int
) -> None:
    """Ready, alive, asked by command and by HTTP, and told when it ends."""
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as systemd:
        systemd.bind(str(tmp_path / "notify"))
        systemd.setblocking(False)
        settings = {"LISTEN": f"127.0.0.1:{unused_port}", "NOTIFY_SOCKET": str(tmp_path / "notify")}
        bot, asking = bots(**settings), bots(**settings)
        assert await asking.runs("health") == 1
        await bot.starts("run")
        await bot.tells("running as")
        assert await asking.runs("health") == 0
        assert "Alive" in asking.said
        async with aiohttp.ClientSession(f"http://127.0.0.1:{unused_port}") as monitoring:
            for path in ("/healthz", "/readyz", "/metrics"):
                async with monitoring.get(path) as answer:
                    assert answer.status == 200, await answer.text()
        assert systemd.recv(99) == b"READY=1"
        assert await bot.ends(SECONDS_TO_END) == 0
        told = b""
        while b"STOPPING=1" not in told:
            told = systemd.recv(99)
    assert await asking.runs("health") == 1


async def test_a_start_without_telegram_is_alive(bots: Bots, unused_port: int) -> None:
    """However long Telegram is out of reach, monitoring is answered, and an end is an end."""
    place = f"127.0.0.1:{unused_port}"
    settings = {"LISTEN": place, "BOT_API_URL": "http://127.0.0.1:9"}
    bot, asking = bots(**settings), bots(**settings)
    await bot.starts("run")
    await bot.tells("Telegram does not answer yet")
    assert await asking.runs("health") == 0
    async with aiohttp.request("GET", f"http://{place}/readyz") as answer:
        assert answer.status == 503
    assert await bot.ends(SECONDS_TO_END) == 0


async def test_without_listen_health_says_what_to_set(bots: Bots) -> None:
    """There is nobody to ask, which is another matter than a bot that is not alive."""
    bot = bots()
    assert await bot.runs("health") == 2
    assert "LISTEN" in bot.said
