"""A clock that jumps: what was due is done once, and nobody waits for an hour to come again."""

from datetime import timedelta

import pytest

from tests.delivery.conftest import office
from tests.delivery.office import Office
from tests.stories.gatherings import helsinki, invites
from tests.stories.words import Words
from tests.stories.world import Alumnus, World

__all__ = ["office"]

HOUR = timedelta(hours=1)
JUMPS = {"forward": HOUR, "back": -HOUR}


@pytest.mark.parametrize("jump", JUMPS.values(), ids=JUMPS)
async def test_people_are_answered_as_ever(world: World, aino: Alumnus, jump: timedelta) -> None:
    """In the midst of what they do, and right after it; what they did stays done."""
    await aino.says("/language")
    world.clock.move(jump)
    await aino.taps("English")
    world.clock.move(-jump)
    await aino.says("/events")
    aino.sees("No events are coming up")


async def test_an_answer_on_its_way_does_not_wait_for_the_hour_to_come_again(
    office: Office,
) -> None:
    """It was due already; only what has a time of its own to come keeps that time."""
    aino = await office.member("Aino")
    later = await office.say(aino, "later")
    due = office.clock.seconds() + 600
    await office.db.write(
        lambda tx: tx.run("UPDATE outbox SET due_at = :due WHERE id = :id", due=due, id=later)
    )
    await office.dispatch.drain()
    office.telegram.faults.never_arrives(method="sendMessage")
    for text in ("one", "two"):
        await office.say(aino, text)
    await office.dispatch._cycle()  # both are in its hands when the clock is put right
    office.clock.move(-HOUR)
    await office.dispatch.drain()
    assert [one.words for one in aino.chat if one.from_bot] == ["one", "two"]
    office.pass_time(3600 + 600)
    await office.dispatch.drain()
    assert [one.words for one in aino.chat if one.from_bot] == ["one", "two", "later"]


async def test_a_chat_that_was_told_to_wait_does_not_wait_an_hour_longer(office: Office) -> None:
    """Telegram asked for some seconds, and those have passed, whatever the clock shows."""
    aino = await office.member("Aino")
    office.telegram.faults.too_many_requests(20, chat_id=aino.id)
    await office.say(aino, "one")
    await office.dispatch.drain()
    office.clock.move(-HOUR)
    office.timer.move(21)
    office.clock.move(timedelta(seconds=21))
    await office.say(aino, "two")
    await office.dispatch.drain()
    assert [one.words for one in aino.chat if one.from_bot] == ["one", "two"]


@pytest.mark.parametrize("jump", JUMPS.values(), ids=JUMPS)
async def test_a_reminder_comes_once(
    world: World, kaisa: Alumnus, aino: Alumnus, jump: timedelta
) -> None:
    """Two hours before the event by the clock, however often that moment comes."""
    words = Words(world, "fi")
    await invites(kaisa, when="5.11.2026 klo 17.30")
    await aino.taps(words("events-coming-button"))
    await world.moves_to(helsinki("2026-11-05 15:10"))
    before = aino.count_of("Alumni-ilta")
    for by in (jump, -jump, timedelta(minutes=30), jump, -jump, timedelta(minutes=5)):
        await world.moves(by)
    assert aino.count_of("Alumni-ilta") == before + 1, aino.tells()


async def test_a_campaign_does_not_stand_still_until_the_hour_comes_again(office: Office) -> None:
    """The clock was an hour ahead when it began: once it is put right, the rest goes on at once."""
    members = await office.members(60)
    campaign = await office.campaign()
    while (await office.counts(campaign)).sent < 20:
        await office.dispatch._drain_step()
    office.clock.move(-HOUR)
    await office.dispatch.drain()
    done = await office.counts(campaign)
    assert (done.state, done.sent) == ("done", 60)
    assert {len([one for one in person.chat if one.from_bot]) for person in members} == {1}


async def test_a_clock_that_is_put_right_while_the_bot_stands_still_makes_nobody_wait(
    office: Office,
) -> None:
    """What was made by the clock that ran ahead goes out after the start as if it had not."""
    members = await office.members(30)
    campaign = await office.campaign()
    while (await office.counts(campaign)).sent < 10:
        await office.dispatch._drain_step()
    await office.dispatch._wind_up()
    await office.say(members[0], "answer")
    office.clock.move(-HOUR)
    office.dispatch = office.another()
    await office.dispatch.recover(office.clock.seconds())
    await office.dispatch.drain()
    assert (await office.counts(campaign)).state == "done"
    assert await office.states() == {"sent": 31}


async def test_a_campaign_that_waits_for_the_morning_waits_though_the_clock_is_put_right(
    office: Office,
) -> None:
    """Only what was due goes at once: whom it may not reach before a time, it does not."""
    early, late = await office.members(2)
    office.open_at[late.id] = office.clock.seconds() + 600
    await office.campaign()
    await office.dispatch.drain()
    office.clock.move(-HOUR)
    await office.dispatch.drain()
    assert [len(person.chat) for person in (early, late)] == [2, 1]
    office.pass_time(3600 + 600)
    await office.dispatch.drain()
    assert [len(person.chat) for person in (early, late)] == [2, 2]
