"""A database that is not whole: said once to whom it concerns, however often the bot starts."""

from pathlib import Path

import pytest

from bot.clock import Clock
from handlers.house import House
from tests.faults.damage import damage
from tests.process.conftest import Bots
from tests.process.fate import WatchedTelegram
from tests.process.ledger import Member, opened, settle
from tests.process.processes import KEY
from tests.process.test_start import tells_plainly
from tests.process.walkers import Walker

pytestmark = pytest.mark.process


@pytest.mark.parametrize("table", ["migration", "outbox_sending"])
async def test_a_damaged_database_is_told_once_however_often_it_starts(
    bots: Bots, telegram: WatchedTelegram, house: House, tmp_path: Path, table: str
) -> None:
    """One sentence in the log, and one message an hour to the owners: as it opens or later."""
    kaisa, aino = (Walker(telegram, telegram.person(name)) for name in ("Kaisa", "Aino"))
    async with opened(tmp_path) as db:
        members = [Member(one.id, "fi") for one in (kaisa, aino)]
        await db.write(settle, house, members, Clock().seconds())
    for one in (kaisa, aino):
        one.account.has_started_before()
    database = tmp_path / "data" / "alumni.db"
    damage(database, KEY, table)
    bot = bots(OWNERS=str(kaisa.id))
    for _ in range(2):
        assert await bot.runs("run") == 2
    assert tells_plainly(bot, f"alumni bot: {database} is damaged", "restore"), bot.told
    assert bot.told.count(" is damaged") == 2
    assert len(bot.told.splitlines()) < 10, bot.told
    assert kaisa.has("Botti ei voi tallentaa") == 1
    assert kaisa.has("Palauta varmuuskopio") == 1
    assert not aino.has("Botti")
