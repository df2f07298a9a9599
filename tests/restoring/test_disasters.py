"""Restores in the middle of a bad day: begun with nothing, keys left empty, broken copies."""

import os
import shutil
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.cli.checks.remains import of_erasures, of_replaced
from bot.restoring import keys, swapping
from bot.restoring.rotating import change_key
from storage import erased, forms, ids
from tests.migrated import KEY
from tests.restoring.disaster import brings_back, copies, is_restored, lists, loses, settings_of
from tests.restoring.test_rehearsal import forgets, withdraws
from tests.stories.world import Alumnus, World


async def test_a_bot_that_was_started_with_nothing_is_no_later_life(
    world: World, kaisa: Alumnus, linnea: Alumnus
) -> None:
    """The disk was lost and the bot began anew, until somebody thought of the copies.

    Old buttons must not open something else, and who was erased stays erased by the list.
    """
    copy = await copies(world)
    await forgets(linnea, "sv")
    await lists(world)
    await world.ends()
    loses(world)
    await world.restarts()
    await world.db.write(erased.set_secret, b"anew" * 8)  # as every new database makes its own
    await kaisa.says("/start")
    shielded, _ = await is_restored(world, copy, loss=False)
    assert (shielded.gone.people, shielded.unknown) == (1, 0)
    assert await linnea.record() is None
    last = await world.db.read(ids.last_of)
    assert min(last.values()) >= ids.SURELY_ENOUGH


async def test_what_newer_copies_know_is_used(world: World, kaisa: Alumnus, aino: Alumnus) -> None:
    """The newest one is broken: the one before it tells what has been taken back."""
    copy = await copies(world)
    person = await aino.record()
    assert person is not None
    await world.moves(hours=1)
    await world.db.write(withdraws, person.id, world.clock.seconds())
    await copies(world)
    await world.moves(hours=1)
    newest = await copies(world)
    newest.write_bytes(b"\0" * 9000)
    shielded, _ = await is_restored(world, copy)
    assert shielded.withdrawn == 1
    assert shielded.knows == "copies"


async def test_a_list_that_is_not_there_is_told(world: World, kaisa: Alumnus) -> None:
    """Carried off were the copies only: who was erased since then may be back."""
    copy = await copies(world)
    away = shutil.copyfile(copy, world.folder / copy.name)
    copy.unlink()
    shielded, _ = await is_restored(world, away)
    assert not shielded.is_listed
    assert shielded.knows == "nothing"
    await lists(world)  # nobody has been erased: there is no list still, but the database is
    shielded, _ = await is_restored(world, away, loss=False)
    assert shielded.is_listed
    assert shielded.knows == "all"


async def test_two_in_a_row_leave_all_that_there_was(world: World, aino: Alumnus) -> None:
    """In one second even: each database that was replaced is still there."""
    copy = await copies(world)
    await aino.says("/profile")
    await world.ends()
    for _ in range(2):
        await brings_back(world, copy)
    folder, name = world.settings.database.parent, world.settings.database.name
    assert len(list(folder.glob(f"{name}{swapping.BEFORE}*"))) == 2
    await world.restarts()
    assert await aino.record() is not None


async def test_what_was_replaced_is_not_forgotten(world: World) -> None:
    """It holds people who are erased later: ``check`` names it, and after a month asks for it."""
    copy, settings = await copies(world), settings_of(world)
    await world.ends()
    await brings_back(world, copy)
    now = datetime.now(UTC)
    for days, state in ((0, "fine"), (40, "look")):
        (line,) = of_replaced(settings, now + timedelta(days=days))
        assert line.state == state
        assert swapping.BEFORE in line.said
        assert "remove it" in line.said + line.do
    assert [line.state for line in of_erasures(settings)] == ["fine"]
    await world.restarts()


async def test_a_form_of_the_lost_life_is_not_answered_by_its_old_buttons(
    world: World, aino: Alumnus
) -> None:
    """Forms are numbered on as well: the same person's next one is another."""
    person = await aino.record()
    assert person is not None
    copy = await copies(world)
    before = await world.db.write(forms.begin, person.id, "profile", 0, 1)
    await is_restored(world, copy)
    after = await world.db.write(forms.begin, person.id, "profile", 0, 1)
    assert after.id > before.id


async def test_keys_that_a_full_disk_has_left_empty_are_in_nobodys_way(world: World) -> None:
    """A change of the key that found no room leaves an empty file; all goes on without it."""
    copy, settings = await copies(world), settings_of(world)
    await world.ends()
    key_file = world.folder / "keys" / "alumni.key"
    settings = settings.model_copy(update={"database_key": None, "key_file": key_file})
    keys.write(key_file, KEY)
    for name in (keys.next_of(key_file), key_file.with_name(f"{key_file.name}{keys.UNTIL}1")):
        name.write_text("")
    assert not keys.finish_change(key_file, settings.database)
    assert keys.fitting(copy, settings) == KEY
    copy.write_bytes(b"\0" * 9000)
    assert keys.fitting(copy, settings) is None
    kept = [await change_key(settings, world.clock) for _ in range(3)]
    assert len(set(kept)) == 3
    assert keys.read(kept[0]) == KEY


def test_a_log_that_cannot_be_emptied_stays_with_its_database(tmp_path: Path) -> None:
    """Cut off after the second name was given, the database has its log still."""
    database = tmp_path / "alumni.db"
    database.write_bytes(b"of a key that nobody has")
    (tmp_path / "alumni.db-wal").write_bytes(b"its log")
    os.link(database, tmp_path / f"alumni.db{swapping.BEFORE}1")
    swapping._forget_half_done(database)
    assert sorted(one.name for one in tmp_path.iterdir()) == ["alumni.db", "alumni.db-wal"]


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() != 0, reason="only root gives away")
async def test_what_root_has_restored_is_the_bots(world: World, aino: Alumnus) -> None:
    """Given with sudo, the restore leaves a database that the bot can open."""
    copy, data = await copies(world), world.settings.database
    await world.ends()
    os.chown(data.parent, 12345, 23456)
    await brings_back(world, copy)
    assert (data.stat().st_uid, data.stat().st_gid) == (12345, 23456)
    os.chown(data.parent, 0, 0)
    os.chown(data, 0, 0)
    await world.restarts()
