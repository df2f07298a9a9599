"""A disk that takes nothing: the owners hear of it all the same, past the outbox."""

import errno
from collections.abc import Callable
from datetime import timedelta
from functools import partial

import pytest
from sqlcipher3 import dbapi2 as driver

from bot.api import NotSent
from storage import outbox
from storage.errors import DiskFails, DiskFull, DiskReadOnly
from storage.refusals import Refusals, why
from storage.transaction import Transaction
from tests.caretaking.cared import Cared
from tests.faults.disks import filled, read_only
from tests.stories.world import OWNER_ID, Alumnus


def much(tx: Transaction) -> None:
    for number in range(200):
        outbox.add_call(
            tx, chat_id=number, method="sendMessage", params={"text": "x" * 3000}, now=1
        )


async def refused(world: Cared) -> None:
    """Let something want to be written that finds no room."""
    with pytest.raises(DiskFull):
        await world.db.write(much)


async def test_a_full_disk_is_told_past_the_outbox(
    world: Cared, kaisa: Alumnus, toivo: Alumnus, aino: Alumnus
) -> None:
    """Without a row, to each owner in their language, and to nobody else."""
    await changes(world, filled)
    world.remember()
    await refused(world)
    world.clock.move(timedelta(minutes=1))
    await world.alarms.look(world.clock.now())
    rows = await world.db.read(Transaction.value, "SELECT count(*) FROM outbox")
    assert rows == 0
    await world.hears()
    kaisa.sees("Botti ei voi tallentaa", "levy on täynnä")
    toivo.sees("Botti ei voi tallentaa", "Tee levylle tilaa")
    aino.sees_nothing()


async def test_it_is_told_at_most_once_an_hour_and_when_it_is_over(
    world: Cared, kaisa: Alumnus
) -> None:
    """As everything else; five minutes without a refusal are its end."""
    await changes(world, filled)
    for _ in range(90):
        await refused(world)
        await world.passes(1)
    assert kaisa.count_of("Botti ei voi tallentaa") == 2
    await changes(world, filled, over=True)
    await world.passes(7)
    kaisa.sees("Botti voi taas tallentaa")


async def test_a_full_disk_is_not_told_as_an_outage(world: Cared, kaisa: Alumnus) -> None:
    """No updates are taken in while it lasts, though not every minute has its refusal."""
    await changes(world, filled)
    for minute in range(20):
        if minute % 3 == 0:
            await refused(world)
        world.around.silent = 60.0 * minute
        await world.passes(1)
    world.around.silent = 0
    await changes(world, filled, over=True)
    await world.passes(10)
    assert kaisa.count_of("Botti voi taas tallentaa") == 1
    assert kaisa.count_of("Telegramiin") == 0


async def test_a_look_that_cannot_write_tells_so(world: Cared, kaisa: Alumnus) -> None:
    """Whether or not anybody wrote to the bot meanwhile."""
    await changes(world, read_only)
    world.remember()
    await world.alarms.look(world.clock.now())
    await world.hears()
    kaisa.sees("Botti ei voi tallentaa", "ei voi kirjoittaa")
    await changes(world, read_only, over=True)
    await world.passes(7)
    kaisa.sees("Botti voi taas tallentaa")


async def test_telegram_that_is_away_as_well_is_no_fault(world: Cared, kaisa: Alumnus) -> None:
    """Best effort: nothing rises, and the next word of it comes in an hour."""
    world.telegram.faults.add(NotSent("no network"))
    await changes(world, read_only)
    world.remember()
    await world.alarms.look(world.clock.now())
    await world.hears()
    kaisa.sees_nothing()
    world.lets_pass(hours=1)
    await world.alarms.look(world.clock.now())
    await world.hears()
    kaisa.sees("Botti ei voi tallentaa")


async def test_owners_whom_the_bot_does_not_know_yet_are_told_all_the_same(world: Cared) -> None:
    """In the school's first language: the settings name them."""
    account = world.telegram.person("Kaisa", id=OWNER_ID)
    account.has_started_before()
    await changes(world, read_only)
    await world.alarms.look(world.clock.now())
    await world.hears()
    assert any("Botti ei voi tallentaa" in one.words for one in account.chat)


async def test_a_process_after_another_does_not_tell_it_again(world: Cared, kaisa: Alumnus) -> None:
    """However often the bot is started anew, it is told once an hour."""
    await changes(world, read_only)
    for _ in range(50):
        world.looks_anew()
        await world.alarms.look(world.clock.now())
        await world.hears()
        world.lets_pass(minutes=1)
    assert kaisa.count_of("Botti ei voi tallentaa") == 1
    world.lets_pass(minutes=10)
    world.looks_anew()
    await world.alarms.look(world.clock.now())
    await world.hears()
    assert kaisa.count_of("Botti ei voi tallentaa") == 2


async def changes(world: Cared, disk: Callable[..., None], *, over: bool = False) -> None:
    """Let the disk become one of those that take nothing, or cease to be."""
    await world.db._writer.hop(partial(disk, over=over))


def test_only_the_disk_is_meant() -> None:
    """A fault in a turn is told with the failures, not as a disk that fails."""
    assert why(DiskFull("")) == "full"
    assert why(DiskReadOnly("")) == "read_only"
    assert why(DiskFails("")) == "broken"
    assert why(KeyError("x")) is None
    assert why(OSError(errno.ENOSPC, "x")) is None
    refusals = Refusals()
    refusals.hear(KeyError("x"))
    assert refusals.take() is None
    assert refusals.age() is None
    refusals.hear(DiskFull(""))
    assert refusals.take() == "full"
    assert refusals.take() is None
    assert refusals.total == 1
    assert refusals.age() is not None


def test_an_error_in_our_own_words_to_it_is_not_meant() -> None:
    """That is a fault of the code, and no damage."""
    with pytest.raises(driver.DatabaseError) as caught:
        driver.connect(":memory:").execute("SELECT x")
    assert why(caught.value) is None
