"""What a restore must not undo, whatever is sent and what is kept back."""

from pathlib import Path

import pytest

from bot.app import load_house
from bot.restoring import keys
from bot.restoring.restoring import Restoring
from config.settings import Settings
from storage import askings, duties, erased, rekeying
from storage.connection import open_database
from storage.errors import DamagedDatabase, UnusableKey
from storage.migrations import APPLICATION_ID, known_migrations, statements
from storage.transaction import Transaction
from tests.migrated import KEY
from tests.restoring.disaster import brings_back, copies, is_restored, lists, settings_of
from tests.restoring.test_rehearsal import forgets
from tests.stories.world import Alumnus, World

DAY = 86_400


def was_asked_long_ago(tx: Transaction, person: int, now: int) -> None:
    """Let somebody be silent for years, and not have said whether they stay."""
    askings.set_due(tx, person, askings.STILL_HERE, now - 59 * DAY)
    askings.asked(tx, person, askings.STILL_HERE, now - 59 * DAY)
    tx.run("UPDATE person SET seen_at = :at WHERE id = :id", at=now - 900 * DAY, id=person)


def is_out_of_reach(tx: Transaction, person: int, now: int) -> None:
    """Let somebody be silent for years who had blocked the bot."""
    tx.run(
        "UPDATE person SET seen_at = :seen, unreachable_at = :at, unreachable_reason = 'blocked'"
        " WHERE id = :id",
        seen=now - 789 * DAY,
        at=now - 700 * DAY,
        id=person,
    )


async def test_nobody_is_erased_for_an_answer_that_was_lost(
    world: World, aino: Alumnus, onni: Alumnus
) -> None:
    """Who was to answer soon whether they stay is asked anew; who came back is tried once more."""
    for who, state in ((aino, was_asked_long_ago), (onni, is_out_of_reach)):
        person = await who.record()
        assert person is not None
        await world.db.write(state, person.id, world.clock.seconds())
    copy = await copies(world)
    await aino.says("/start")
    await onni.says("/start")
    await world.moves(days=4)
    assert await aino.record() is not None
    await is_restored(world, copy)
    for _ in range(10):
        await world.moves(days=1)
    assert await aino.record() is not None
    assert await onni.record() is not None


async def test_links_that_may_have_been_used_lead_nowhere(
    world: World, kaisa: Alumnus, aino: Alumnus
) -> None:
    """A coordinator's link of before the copy cannot be used a second time."""
    owner = await kaisa.record()
    assert owner is not None
    now = world.clock.seconds()
    await world.db.write(
        lambda tx: tx.run(
            """INSERT INTO duty_link (secret_hash, made_by, made_at, expires_at)
            VALUES (x'00', :by, :now, :until)""",
            by=owner.id,
            now=now,
            until=now + 9 * DAY,
        )
    )
    copy = await copies(world)
    shielded, _ = await is_restored(world, copy)
    assert shielded.links == 1
    revoked = await world.db.read(Transaction.value, "SELECT revoked_at FROM duty_link")
    assert revoked is not None


async def test_a_duty_that_has_ended_stays_so(world: World, kaisa: Alumnus, aino: Alumnus) -> None:
    """Where the later life can still be read: nobody coordinates again by a restore."""
    person, now = await aino.record(), world.clock.seconds()
    assert person is not None
    await world.db.write(duties.give, person.id, "oulu", person.id, now)
    copy = await copies(world)
    await world.moves(hours=1)
    await world.db.write(duties.end, person.id, world.clock.seconds())
    shielded, _ = await is_restored(world, copy, loss=False)
    assert shielded.ended == 1
    assert await world.db.read(duties.of_person, person.id, world.clock.seconds()) is None


def older_copy(world: World, who: Alumnus) -> Path:
    """Make a copy that a version before marks has made, with one person in it."""
    path = settings_of(world).backups / "alumni-20261101T003000Z.db"
    path.parent.mkdir()
    connection = open_database(path, KEY, read_only=False)
    for migration in known_migrations()[: erased.SCHEMA - 1]:
        for statement in statements(migration.sql):
            connection.execute(statement)
        connection.execute(
            "INSERT INTO migration VALUES (:number, '', 1)", {"number": migration.number}
        )
    connection.execute(
        """INSERT INTO person (id, telegram_id, state, language, created_at, joined_at, seen_at)
        VALUES (1, :id, 'member', 'sv', 1, 1, 1)""",
        {"id": who.id},
    )
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.close()
    return path


async def test_a_copy_of_a_version_before_marks_uses_those_of_the_later_life(
    world: World, linnea: Alumnus
) -> None:
    """With the database still there, its key and its erasures are taken over."""
    copy = older_copy(world, linnea)
    await forgets(linnea, "sv")
    await lists(world)
    shielded, _ = await is_restored(world, copy, loss=False)
    assert (shielded.gone.people, shielded.unknown) == (1, 0)
    assert await linnea.record() is None


async def test_erasures_that_cannot_be_looked_for_are_told(world: World, linnea: Alumnus) -> None:
    """Without that database nobody can say whom the list means: the person at the server hears."""
    copy = older_copy(world, linnea)
    await forgets(linnea, "sv")
    await lists(world)
    shielded, _ = await is_restored(world, copy)
    assert shielded.unknown == 2
    assert await linnea.record() is not None


async def test_a_damaged_database_gives_way_to_a_copy(world: World, aino: Alumnus) -> None:
    """That is what a copy is for; the damaged one is kept with its log."""
    copy = await copies(world)
    await world.ends()
    database = world.settings.database
    whole = database.read_bytes()
    database.write_bytes(whole[:50_000] + bytes(50_000))
    database.with_name("alumni.db-wal").write_bytes(b"not a log of this database")
    await brings_back(world, copy)
    kept = sorted(one.name for one in database.parent.glob("alumni.db.before-*"))
    assert len([one for one in kept if not one.endswith(("-wal", "-shm"))]) == 1
    await world.restarts()
    assert await aino.record() is not None


async def test_what_is_no_copy_is_refused(world: World, tmp_path: Path, aino: Alumnus) -> None:
    """Damaged, of another key, newer, or nothing of ours: the file is named, nothing is changed."""
    copy, settings = await copies(world), settings_of(world)
    restoring = Restoring(settings, load_house(settings), world.clock)
    whole = copy.read_bytes()
    copy.write_bytes(whole[: len(whole) // 2])
    with pytest.raises(DamagedDatabase, match=copy.name):
        restoring.bring(copy)
    copy.write_bytes(whole)
    rekeying.rekey(copy, KEY, "cd" * 32)
    with pytest.raises(UnusableKey, match="--key-file"):
        restoring.bring(copy)
    key_file = tmp_path / "other.key"
    keys.write(key_file, "cd" * 32)
    assert restoring.bring(copy, key_file).people == 1
    assert rekeying.opens(restoring.work, KEY)
    await restoring.clear_away()
    assert not restoring.work.exists()
    assert await aino.record() is not None


async def test_a_passphrase_opens_as_well(world: World, aino: Alumnus) -> None:
    """Copies under a passphrase take the key that is in use now."""
    copy = await copies(world)
    passphrase = "it's a long passphrase"
    rekeying.rekey(copy, KEY, passphrase)
    settings = settings_of(world).model_copy(update={"database_key": None})
    key_file = world.folder / "keys" / "alumni.key"
    settings = Settings(**(settings.model_dump() | {"key_file": key_file}))
    keys.write(key_file, KEY)
    keys.keep_earlier(key_file, passphrase, world.clock.now())
    restoring = Restoring(settings, load_house(settings), world.clock)
    assert restoring.bring(copy).people == 1
    assert rekeying.opens(restoring.work, KEY)
    await restoring.clear_away()
