"""Killed at any step, a restore or a change of the key leaves a whole database that opens."""

import asyncio
import shutil
import sys
from collections.abc import Sequence
from pathlib import Path
from signal import SIGKILL

import pytest

from bot.cli.opening import database
from bot.restoring import keys, swapping
from storage import copies, people
from storage.database import Database
from storage.transaction import Transaction
from tests import migrated
from tests.restoring.killing import COPY, restores, rotates, settings_in

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
NOW = 1_795_000_000


async def school(folder: Path) -> Path:
    """Make a bot's folder: in its copy there is one person, in its database two.

    The second one stands in the log only, as after a bot that was killed.
    """
    settings = settings_in(folder)
    await migrated.put(settings.database)
    keys.write(settings.key_file, migrated.KEY)
    async with await Database(settings.database, migrated.KEY, readers=1).open(NOW) as db:
        await db.write(people.arrive, 1001, "fi", NOW)
        await db.copy_to(folder / COPY)
        await db.write(people.arrive, 1002, "fi", NOW)
        for file in list(settings.database.parent.iterdir()):
            shutil.copyfile(file, file.with_name(f"as-killed-{file.name}"))
    for file in list(settings.database.parent.glob("as-killed-*")):
        file.replace(file.with_name(file.name.removeprefix("as-killed-")))
    return folder


async def who(folder: Path) -> list[int]:
    """Start as the bot does, and return who is there."""
    async with await database(settings_in(folder)).open(NOW) as db:
        rows = await db.read(Transaction.all, "SELECT telegram_id FROM person ORDER BY 1")
        assert await db.read(Transaction.value, "PRAGMA integrity_check") == "ok"
    return [row[0] for row in rows]


async def are_killed(what: str, first: Path, steps: Sequence[str]) -> dict[str, Path]:
    """Do it once for each step, each in a folder like the first one, and kill it there."""
    folders = {
        step: first.with_name(f"{number} {step}".replace(" ", "-"))
        for number, step in enumerate(steps)
    }
    for folder in folders.values():
        shutil.copytree(first, folder)
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "tests.restoring.killing", what),
        *(f"{step}={folder}" for step, folder in folders.items()),
        stdout=asyncio.subprocess.PIPE,
    )
    said, _ = await process.communicate()
    assert [int(line) for line in said.split()] == [SIGKILL] * len(steps)
    return folders


async def test_a_restore_that_is_killed_can_be_done_again(tmp_path: Path) -> None:
    """Until the last step all is as it was, log included; after it, all is as in the copy."""
    first, steps = await school(tmp_path / "first"), list[str]()
    trial = shutil.copytree(first, tmp_path / "trial")
    await restores(trial, steps.append)
    assert await who(trial) == [1001]
    for step, folder in (await are_killed("restore", first, steps)).items():
        assert await who(folder) == ([1001] if step == "in place" else [1001, 1002]), step
        await restores(folder, lambda _: None)
        assert await who(folder) == [1001], step
        data = settings_in(folder).database
        kept = sorted(data.parent.glob(f"{data.name}{swapping.BEFORE}*"))
        assert max(copies.check(one, migrated.KEY).people for one in kept) == 2, step
        assert not list(data.parent.glob(f"{data.name}{swapping.WORK}*")), step


async def test_a_change_of_the_key_that_is_killed_is_finished(tmp_path: Path) -> None:
    """The bot starts with all that it had; copies of before open with the key that was kept."""
    first, steps = await school(tmp_path / "first"), list[str]()
    trial = shutil.copytree(first, tmp_path / "trial")
    await rotates(trial, steps.append)
    assert await who(trial) == [1001, 1002]
    for step, folder in (await are_killed("rotate", first, steps)).items():
        settings = settings_in(folder)
        assert await who(folder) == [1001, 1002], step
        assert keys.fitting(folder / COPY, settings) == migrated.KEY, step
        before = keys.in_use(settings)
        await rotates(folder, lambda _: None)
        assert await who(folder) == [1001, 1002], step
        assert keys.in_use(settings) != before
        assert keys.fitting(folder / COPY, settings) == migrated.KEY, step
        assert not keys.next_of(settings.key_file).exists()
