"""A real process looks after itself: its owner hears of a long stop as soon as it runs again."""

from pathlib import Path

import pytest

from bot.clock import Clock
from handlers.house import House
from storage import alarms
from storage.transaction import Transaction
from tests.process.conftest import Bots
from tests.process.fate import WatchedTelegram
from tests.process.ledger import Member, opened, settle
from tests.process.test_files import until
from tests.process.walkers import Walker

pytestmark = pytest.mark.process

HOURS = 3 * 3600


async def test_an_owner_hears_of_a_long_stop(
    bots: Bots, telegram: WatchedTelegram, house: House, tmp_path: Path
) -> None:
    """From the file to the chat: the bot was last at work three hours ago. Nobody else hears it."""
    kaisa, aino = (Walker(telegram, telegram.person(name)) for name in ("Kaisa", "Aino"))
    members = [Member(kaisa.id, "fi"), Member(aino.id, "fi")]
    async with opened(tmp_path) as db:
        await db.write(settle, house, members, Clock().seconds())
        await db.write(alarms.note_alive, Clock().seconds() - HOURS)
    for one in (kaisa, aino):
        one.account.has_started_before()
    bot = bots(OWNERS=str(kaisa.id), LOG_LEVEL="INFO")
    await bot.starts("run")
    await until(lambda: kaisa.has("Botti oli poissa"))
    assert await bot.ends() == 0
    assert kaisa.has("Botti oli poissa") == 1
    assert not aino.has("Botti")
    assert "the owners are told: asleep" in bot.all_said
    async with opened(tmp_path) as db:
        seen = await db.read(Transaction.value, "SELECT at FROM alive")
    assert seen > Clock().seconds() - 60
