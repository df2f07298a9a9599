"""Starting and ending: what stands in the way is told in a line, and the end is clean."""

import json
import re
import signal
import socket
from pathlib import Path

import aiohttp
import pytest

from bot.cli.main import AGAIN
from bot.clock import Clock
from bot.practice.run import TOKEN as PRACTICE_TOKEN
from handlers.house import House
from storage import updates, whose_bot
from storage.transaction import Transaction
from tests.process.asked import Words
from tests.process.conftest import Bots
from tests.process.fate import WatchedTelegram
from tests.process.ledger import Member, loss, opened, settle
from tests.process.processes import KEY, ROOT, TOKEN, BotProcess, file_bytes
from tests.process.walkers import Walker

pytestmark = pytest.mark.process

SECONDS_TO_END = 5
COMMANDS = (
    "setup",
    "run",
    "practice",
    "failures",
    "check",
    "health",
    "backup",
    "restore",
    "rotate-key",
    "systemd",
    "questionnaire",
)


def tells_plainly(bot: BotProcess, *parts: str) -> bool:
    """Tell whether it ended with a clear message: no trace, and no secret."""
    hidden = (bot.settings["BOT_TOKEN"], bot.settings["DATABASE_KEY"], "Traceback")
    return all(one in bot.told for one in parts) and not any(one in bot.all_said for one in hidden)


async def greets(telegram: WatchedTelegram, house: House) -> Walker:
    """Let a newcomer press Start and see the first question: the bot runs."""
    sara = Walker(telegram, telegram.person("Sara"))
    sara.account.starts()
    await sara.walks(end=Words(house, "fi").of("join-language"))
    return sara


async def test_a_wrong_token_is_told(bots: Bots) -> None:
    """Telegram refuses the token: the bot ends at once and says so, without repeating it."""
    bot = bots(BOT_TOKEN="4242:another-token-of-nobody-at-all-0000")
    assert await bot.runs("run") == AGAIN
    assert tells_plainly(bot, "BOT_TOKEN"), bot.all_said


async def test_another_bot_is_let_in_only_if_it_is_meant(
    bots: Bots, telegram: WatchedTelegram, house: House, tmp_path: Path
) -> None:
    """It would reach nobody: exit code 2, so that no service manager tries again and again."""
    async with opened(tmp_path) as db:
        await db.write(whose_bot.claim, 9797)
    bot = bots()
    assert await bot.runs("run") == 2
    assert tells_plainly(bot, "id 9797", "id 4242", "run --another-bot"), bot.all_said
    await bot.starts("run", "--another-bot")
    await greets(telegram, house)
    assert await bot.ends() == 0
    await bot.starts("run")
    await greets(telegram, house)
    assert await bot.ends() == 0


async def test_a_wrong_key_changes_nothing(bots: Bots, house: House, tmp_path: Path) -> None:
    """The database stays as it is to the byte, and the message says what to look at."""
    async with opened(tmp_path) as db:
        await db.write(settle, house, [Member(1001, "fi")], Clock().seconds())
    database = tmp_path / "data" / "alumni.db"
    before = file_bytes(database)
    bot = bots(DATABASE_KEY="d8" * 32)
    assert await bot.runs("run") == 2
    assert tells_plainly(bot, str(database), "cannot be opened with this key"), bot.all_said
    after = file_bytes(database)
    assert {name: after[name] for name in before} == before


async def test_a_broken_organisation_file_is_told(bots: Bots, tmp_path: Path) -> None:
    """The message names the file, the place in it and what is wrong there."""
    file = tmp_path / "organisation.toml"
    written = (ROOT / "config" / "organisation.toml").read_text(encoding="utf-8")
    file.write_text(written.replace('kind = "vocational"', 'kind = "kindergarten"'), "utf-8")
    bot = bots(ORGANISATION=str(file))
    assert await bot.runs("run") == 2
    assert tells_plainly(bot, str(file), "kind", "vocational"), bot.all_said
    assert await bot.runs("check") == 2
    assert re.search(rf"broken +organisation +{re.escape(str(file))}.*kind.*vocational", bot.said)


async def test_two_bots_never_share_a_database(
    bots: Bots, telegram: WatchedTelegram, house: House
) -> None:
    """A second process is refused at once; the first goes on."""
    first, second = bots(), bots()
    await first.starts("run")
    await greets(telegram, house)
    assert await second.runs("run") == AGAIN
    assert tells_plainly(second, "already running"), second.all_said
    await greets(telegram, house)
    assert await first.ends() == 0


async def test_what_may_pass_is_tried_again(bots: Bots, tmp_path: Path) -> None:
    """A port that another program holds still, a key whose disk is not there yet: not code 2."""
    with socket.create_server(("127.0.0.1", 0)) as taken:
        bot = bots(LISTEN=f"127.0.0.1:{taken.getsockname()[1]}")
        assert await bot.runs("run") == AGAIN
    assert tells_plainly(bot, "LISTEN", "in use"), bot.all_said
    bot = bots(DATABASE_KEY="", KEY_FILE=str(tmp_path / "elsewhere" / "alumni.key"))
    assert await bot.runs("run") == AGAIN
    assert "alumni.key does not. Put the key file back" in bot.told


async def test_it_ends_soon_and_leaves_nothing_half_said(
    bots: Bots, telegram: WatchedTelegram, house: House, tmp_path: Path
) -> None:
    """SIGTERM: within five seconds all that was begun is done, and written down."""
    bot = bots()
    await bot.starts("run")
    sara = await greets(telegram, house)
    words = Words(house, "fi")
    for number in range(30):
        account = telegram.person(f"Tulija {number}")
        account.starts()
    assert await bot.ends(SECONDS_TO_END) == 0
    assert "Traceback" not in bot.told
    async with opened(tmp_path) as db:
        found = await db.read(loss)
    assert (found.failures, found.left_sending) == ([], 0)
    assert sara.has(words.of("join-language")) == 1


async def test_it_ends_while_telegram_is_out_of_reach(bots: Bots, unused_port: int) -> None:
    """At a start without a network the bot tries again and again, until it is told to end."""
    bot = bots(BOT_API_URL=f"http://127.0.0.1:{unused_port}", LOG_FORMAT="json")
    await bot.starts("run")
    await bot.tells("does not answer yet")
    assert await bot.ends(SECONDS_TO_END) == 0
    assert "Traceback" not in bot.told
    assert TOKEN not in bot.all_said
    assert all(json.loads(line)["message"] for line in bot.told.splitlines())


async def test_the_command_line_explains_itself(bots: Bots) -> None:
    """Help names every command."""
    bot = bots()
    assert await bot.runs("--help") == 0
    named = [line.split()[0] for line in bot.said.splitlines() if re.match(" {4}[a-z]", line)]
    assert named == list(COMMANDS), bot.said


def fails(tx: Transaction) -> None:
    """Keep a turn that failed."""
    updates.keep_failure(
        tx,
        update_id=77,
        telegram_id=1001,
        place="handlers.somewhere.act",
        error="LookupError: nobody there",
        trace="Traceback (most recent call last): …",
        given=json.dumps({"update_id": 77}),
        now=Clock().seconds(),
    )


async def test_failures_are_shown_to_the_owner(bots: Bots, tmp_path: Path) -> None:
    """What went wrong, where, and with which update."""
    bot = bots()
    assert await bot.runs("failures") == 0
    assert "no failures" in bot.said
    async with opened(tmp_path) as db:
        await db.write(fails)
    assert await bot.runs("failures", "--last", "5") == 0
    for part in ("handlers.somewhere.act", "LookupError: nobody there", "update 77", "1 failure"):
        assert part in bot.said


async def test_check_reads_all_that_a_start_reads(bots: Bots) -> None:
    """A line each for everything; what is not fine says what to do, and the exit code tells."""
    bot = bots()
    assert await bot.runs("check") == 2
    for name in ("settings", "texts", "questionnaires", "key", "database", "token", "clock"):
        assert re.search(rf"^fine +{name} ", bot.said, re.MULTILINE), bot.said
    assert re.search(r"^broken +owners .*\n +→ python -m bot setup", bot.said, re.MULTILINE)
    assert TOKEN not in bot.all_said
    assert KEY not in bot.all_said


async def test_check_tells_faulty_settings_as_it_tells_all_else(bots: Bots) -> None:
    """A setting that would keep the bot from starting is a line of the report."""
    bot = bots(LISTEN="somewhere", OWNERS="Kaisa")
    assert await bot.runs("check") == 2
    told = re.findall(r"^broken +settings +environment: ([A-Z]+)", bot.said, re.MULTILINE)
    assert sorted(told) == ["LISTEN", "OWNERS"], bot.said
    assert not bot.told


@pytest.mark.parametrize("sign", [signal.SIGINT, signal.SIGTERM])
async def test_without_a_token_it_is_a_practice_chat(bots: Bots, sign: signal.Signals) -> None:
    """It says where its page is, serves it on this machine, and ends at Ctrl+C."""
    bot = bots(BOT_TOKEN="", PRACTICE_PORT="0")
    await bot.starts()
    line = await bot.says_line()
    address = next(word for word in line.split() if word.startswith("http://127.0.0.1:"))
    async with aiohttp.ClientSession() as browser, browser.get(f"{address}/") as page:
        assert page.status == 200
        assert "<html" in await page.text()
    bot.process.send_signal(sign)
    assert await bot.has_gone(SECONDS_TO_END) == 0
    assert "Traceback" not in bot.all_said
    assert PRACTICE_TOKEN not in bot.all_said
    assert not (bot.folder / "data").exists()


async def test_a_taken_port_is_told_in_one_line(bots: Bots) -> None:
    """A second practice chat on the same port says what to do, not a traceback."""
    with socket.create_server(("127.0.0.1", 0)) as taken:
        bot = bots(BOT_TOKEN="", PRACTICE_PORT=str(taken.getsockname()[1]))
        await bot.starts()
        assert await bot.has_gone(SECONDS_TO_END) == 2
    assert "PRACTICE_PORT" in bot.all_said
    assert "is taken" in bot.all_said
    assert "Traceback" not in bot.all_said
