"""Copies made by the bot itself, and by hand while it runs; and what stands before an upgrade."""

import asyncio
import sys
from pathlib import Path

import pytest

from storage import copies
from storage.connection import open_database
from storage.migrations import known_migrations
from tests import migrated
from tests.process.conftest import Bots
from tests.process.processes import KEY, START_SECONDS, BotProcess, file_bytes
from tests.process.test_start import SECONDS_TO_END, tells_plainly
from tests.storage import schemas

pytestmark = pytest.mark.process

NEWEST = known_migrations()[-1].number
CARRY = "import shutil, sys; shutil.copy(sys.argv[2], sys.argv[1]); print('said by the hook')"


def backups(bot: BotProcess) -> list[Path]:
    """Return the bot's copies, the oldest first."""
    return sorted((bot.folder / "backups").glob("*.db"))


async def test_the_bot_makes_its_first_copy_and_others_are_made_by_hand(
    bots: Bots, tmp_path: Path
) -> None:
    """At its first start, carried off by the hook; the command works beside it, and says so."""
    (tmp_path / "safe").mkdir()
    hook = f'{sys.executable} -c "{CARRY}" {tmp_path / "safe"}'
    bot, by_hand = bots(BACKUP_HOOK=hook), bots(BACKUP_HOOK=hook)
    assert await by_hand.runs("backup") == 2
    assert "nothing to copy" in by_hand.said
    await bot.starts("run")
    await bot.tells("BACKUP_HOOK has taken")
    (first,) = backups(bot)
    assert copies.check(first, KEY).schema == NEWEST
    assert (tmp_path / "safe" / first.name).read_bytes() == first.read_bytes()
    by_hand.said = by_hand.told = ""
    assert await by_hand.runs("backup") == 0
    for words in ("read through and whole", "DATABASE_KEY", "said by the hook", "has taken it"):
        assert words in by_hand.said, by_hand.all_said
    own = tmp_path / "own.db"
    assert await by_hand.runs("backup", "--to", str(own)) == 0
    assert copies.check(own, KEY).schema == NEWEST
    assert await bot.ends(SECONDS_TO_END) == 0
    assert "said by the hook" not in bot.all_said
    assert tells_plainly(bot), bot.all_said
    assert tells_plainly(by_hand), by_hand.all_said
    assert len(backups(bot)) == 2


HANG = "import sys, time; open(sys.argv[1], 'w').close(); time.sleep(600)"


async def test_it_ends_while_a_copy_is_on_its_way(bots: Bots, tmp_path: Path) -> None:
    """The line hangs: it ends in time all the same, and the next start carries the same copy."""
    begun = tmp_path / "begun"
    bot = bots(BACKUP_HOOK=f'{sys.executable} -c "{HANG}" {begun}')
    await bot.starts("run")
    await bot.tells("backup: alumni-")
    async with asyncio.timeout(START_SECONDS):
        while not begun.exists():  # noqa: ASYNC110 - another process's doing is no event of ours
            await asyncio.sleep(0.01)
    assert await bot.ends(SECONDS_TO_END) == 0
    assert tells_plainly(bot), bot.all_said
    again = bots(BACKUP_HOOK=f'{sys.executable} -c "{CARRY}" {begun}')
    await again.starts("run")
    await again.tells(f"BACKUP_HOOK has taken {backups(bot)[0].name}")
    assert await again.ends(SECONDS_TO_END) == 0
    assert len(backups(bot)) == 1


async def test_an_upgrade_keeps_the_database_as_it_was(bots: Bots, tmp_path: Path) -> None:
    """A start with a newer version: the copy first, then the upgrade; nobody is missing."""
    database = tmp_path / "data" / "alumni.db"
    schemas.put(database, 12)
    bot = bots(DATABASE_KEY=migrated.KEY)
    assert await bot.runs("failures") == 0  # which looks at it as it is
    assert backups(bot) == []
    await bot.starts("run")
    await bot.tells("a copy is kept: alumni-")
    await bot.tells("running as")
    assert await bot.ends(SECONDS_TO_END) == 0
    (kept,) = (one for one in backups(bot) if one.name.endswith("-before-0013.db"))
    before, after = (copies.check(one, migrated.KEY) for one in (kept, database))
    assert (before.schema, after.schema) == (12, NEWEST)
    assert before.people >= after.people > 0  # the night's erasing may have been due by now


async def test_a_database_of_a_newer_version_is_refused(bots: Bots, tmp_path: Path) -> None:
    """Somebody goes back to an older version: told in a sentence, and not a byte is changed."""
    database = tmp_path / "data" / "alumni.db"
    await migrated.put(database)
    connection = open_database(database, migrated.KEY, read_only=False)
    connection.execute("INSERT INTO migration VALUES (9999, 'future', 1)")
    connection.close()
    before = file_bytes(database)
    bot = bots(DATABASE_KEY=migrated.KEY)
    for command in ("run", "backup"):
        assert await bot.runs(command) == 2
        assert tells_plainly(bot, "schema 9999", "Start a newer version of the bot"), bot.all_said
    after = file_bytes(database)
    assert {name: after[name] for name in before} == before
    assert not backups(bot)
