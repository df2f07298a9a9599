"""Two accounts of one person at a full event: the second seat goes on, an offer comes along."""

from datetime import timedelta

from bot.practice.html import parse
from storage import events, merging, people, rsvps, seats
from storage.audience import Audience
from storage.transaction import Transaction
from tests.stories.words import Words
from tests.stories.world import Alumnus, World

EVENT = 1


def publish(tx: Transaction, maker: int, starts_at: int, now: int) -> None:
    """Publish an evening with two seats."""
    events.draft(
        tx,
        title="Alumni-ilta",
        starts_at=starts_at,
        place="Oulu",
        description=None,
        capacity=2,
        unit=None,
        audience=Audience(),
        made_by=maker,
        now=now,
    )
    events.publish(tx, EVENT, now)


async def meets(world: World, maker: Alumnus) -> None:
    """Let there be an evening in ten days."""
    now = world.clock.seconds()
    person = await maker.record()
    assert person is not None
    await world.db.write(publish, person.id, now + 10 * 86_400, now)


async def signs_up(who: Alumnus, words: Words) -> None:
    """Open the event and say that one comes."""
    await who.says(f"/start e{EVENT}")
    await who.taps(words("events-coming-button"))


def offer(words: Words) -> str:
    """Return what tells of a free seat."""
    said = words.world.app.house.texts.say(words.language, "waiting-offer", **{"seats-number": 1})
    return parse(said).text


def unite(tx: Transaction, kept: int, gone: int, now: int) -> None:
    """Make one person of two Telegram accounts."""
    one, other = people.by_telegram(tx, kept), people.by_telegram(tx, gone)
    assert one is not None
    assert other is not None
    merging.merge(tx, one, other, now)


async def test_who_had_two_seats_has_one_and_the_other_is_offered_on(
    world: World, kaisa: Alumnus, aino: Alumnus, onni: Alumnus
) -> None:
    """Two accounts of one person had both seats: Onni, who waits, is offered the second."""
    await meets(world, kaisa)
    newer = await world.member("Aino")
    for one in (aino, newer):
        await signs_up(one, Words(world, "fi"))
    plain = Words(world, "fi-simple")
    await signs_up(onni, plain)
    await world.db.write(unite, aino.id, newer.id, world.clock.seconds())
    await world.moves(minutes=1)
    onni.sees(offer(plain))
    assert await world.db.read(seats.taken, EVENT) == 2


async def test_an_offer_follows_to_the_new_account(
    world: World, kaisa: Alumnus, aino: Alumnus, onni: Alumnus, linnea: Alumnus
) -> None:
    """Aino was offered a seat in the chat that she has left: the same seat waits in the new one."""
    await meets(world, kaisa)
    finnish = Words(world, "fi")
    await signs_up(kaisa, finnish)
    await signs_up(linnea, Words(world, "sv"))
    await signs_up(aino, finnish)
    await signs_up(onni, Words(world, "fi-simple"))
    await linnea.taps(Words(world, "sv")("events-cannot-button"))
    aino.sees(offer(finnish))
    newer = await world.member("Aino")
    await world.db.write(unite, aino.id, newer.id, world.clock.seconds())
    await world.moves(timedelta(minutes=1))
    newer.sees(offer(finnish))
    onni.sees_nothing()
    await newer.taps(finnish("seat-accept-button"))
    assert (await world.db.read(rsvps.counts, EVENT)).coming == 2
