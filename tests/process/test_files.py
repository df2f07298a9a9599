"""Files in a bot that is killed or told to end: nothing is lost, and no process stays behind."""

import asyncio
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from random import Random

import pytest

from bot.clock import Clock
from handlers.house import House
from storage.transaction import Transaction
from tests.process.asked import Words
from tests.process.conftest import Bots
from tests.process.fate import WatchedTelegram
from tests.process.ledger import Member, loss, opened, settle
from tests.process.processes import START_SECONDS, BotProcess, business
from tests.process.walkers import Taps, Walker
from tests.stories.registers import csv, links

pytestmark = pytest.mark.process

LINES = 3000
SECONDS_TO_END = 5
A_WHILE = (0.9, 2.4)  # seconds after a start: the bot runs, and the import has not ended


def register(lines: int) -> bytes:
    """A register of so many people."""
    rows = [[f"N{n}", f"Testi Tulija {n}", "Oulu", "2020"] for n in range(lines)]
    return csv([["Tunniste", "Nimi", "Yksikkö", "Valmistumisvuosi"], *rows])


async def kaisa_of(telegram: WatchedTelegram, house: House, folder: Path) -> Walker:
    """An owner who has joined."""
    kaisa = Walker(telegram, telegram.person("Kaisa"))
    kaisa.account.has_started_before()
    async with opened(folder) as db:
        await db.write(settle, house, [Member(kaisa.id, "fi")], Clock().seconds())
    return kaisa


def results(kaisa: Walker, caption: str) -> list[bytes]:
    """The spreadsheets that she got under this caption."""
    chat = [one for one in kaisa.account.chat if one.from_bot and one.words.startswith(caption)]
    return [one.document.content for one in chat if one.document is not None]


def entered(tx: Transaction) -> list[tuple[str, str]]:
    """Reference and secret of everybody who was entered."""
    return [(row[0], row[1]) for row in tx.all("SELECT reference, secret FROM invitee")]


def states(tx: Transaction) -> list[tuple[str, int]]:
    """How many lines came to which end."""
    rows = tx.all("SELECT state, count(DISTINCT line) FROM import_line GROUP BY state")
    return [(row[0], row[1]) for row in rows]


async def test_an_import_survives_kills(
    telegram: WatchedTelegram, bots: Bots, house: House, luck: Random, tmp_path: Path
) -> None:
    """Killed again and again: each line is brought in once, and the result has all the links."""
    kaisa = await kaisa_of(telegram, house, tmp_path)
    bot, words = bots(BROADCAST_RATE="1000", OWNERS=str(kaisa.id)), Words(house, "fi")
    button = words.of("register-apply-button", **{"people-number": LINES})
    confirm = Taps(words.of("register-columns"), button)
    kaisa.account.sends_document("rekisteri.csv", register(LINES))
    done, caption = (
        words.of("register-done", file="rekisteri.csv"),
        words.of("register-result-caption"),
    )
    async with asyncio.TaskGroup() as group:
        group.create_task(kaisa.walks(confirm, end=done))
        for _ in range(6):
            await bot.starts("run")
            delay = luck.uniform(*A_WHILE)
            print(f"killed after {delay:.3f} s")
            asyncio.get_running_loop().call_later(delay, bot.is_killed)
            await bot.has_gone()
        await bot.starts("run")
        kaisa.account.says("/import")  # shows again what two kills in a row have kept from her
    await kaisa.walks(Taps(done, words.of("register-result-button")), end=caption)
    await bot.is_up()  # she may have heard everything before the last one has begun
    assert await bot.ends() == 0, bot.told
    async with opened(tmp_path) as db:
        found, people = await db.read(loss), await db.read(entered)
        assert await db.read(states) == [("new", LINES)]
    assert found.failures == []
    assert sorted(one for one, _ in people) == sorted(f"N{n}" for n in range(LINES))
    told = links(results(kaisa, caption)[-1])
    assert {link.rpartition("=p")[2] for link in told.values()} == {one for _, one in people}


def children(pid: int) -> set[int]:
    """The processes that a process has begun, and what they have begun.

    Threads and processes come and go while they are asked: one that has ended in between has
    begun nothing that is still there, or has handed it to another thread of the process.
    """
    found: set[int] = set()
    with suppress(OSError):
        for thread in list(Path(f"/proc/{pid}/task").iterdir()):
            with suppress(OSError):
                for child in map(int, (thread / "children").read_text().split()):
                    found |= {child} | children(child)
    return found


def is_there(pid: int) -> bool:
    """Tell whether a process runs; one that has ended and was not asked for counts as gone."""
    try:
        return ") Z " not in Path(f"/proc/{pid}/stat").read_text()
    except OSError:
        return False


async def until(is_so: Callable[[], object], seconds: float = START_SECONDS) -> None:
    """Wait until something is so; without a time of its own only a hung bot keeps it waiting."""
    async with asyncio.timeout(seconds):
        while not is_so():  # noqa: ASYNC110 - other processes' coming and going is no event of ours
            await asyncio.sleep(0.01)


@pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="looks at processes in /proc")
@pytest.mark.parametrize("how", ["killed", "told to end"])
async def test_the_workshop_never_outlives_the_bot(
    telegram: WatchedTelegram, bots: Bots, house: House, tmp_path: Path, how: str
) -> None:
    """While a large register is read the bot goes: within seconds no process of its is left."""
    kaisa = await kaisa_of(telegram, house, tmp_path)
    bot: BotProcess = bots(BROADCAST_RATE="1000", OWNERS=str(kaisa.id))
    await bot.starts("run")
    kaisa.account.sends_document("rekisteri.csv", register(49_000))
    begun: set[int] = set()

    def both_have_begun() -> bool:  # one of them tracks the other
        begun.update(children(bot.process.pid))
        return len(begun) >= 2

    await until(both_have_begun)
    if how == "killed":
        bot.is_killed()
        await bot.has_gone(SECONDS_TO_END)
    else:
        assert await bot.ends(SECONDS_TO_END) == 0, bot.told
        assert "Traceback" not in bot.told
    await until(lambda: not any(map(is_there, begun)), SECONDS_TO_END * business())
    words = Words(house, "fi")
    await bot.starts("run")  # and what was begun is done
    await kaisa.walks(end=words.of("register-columns"))
    assert await bot.ends() == 0, bot.told
    async with opened(tmp_path) as db:
        assert (await db.read(loss)).failures == []
