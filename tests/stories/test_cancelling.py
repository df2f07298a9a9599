"""An event is cancelled: everybody whom it concerns hears of it, and nothing more is sent."""

import pytest

from handlers.buttons import EventDo
from storage import campaigns, reminders, rsvps
from storage.audience import Audience
from storage.transaction import Transaction
from tests.stories.changes import answers, does, edits, event_of, published, seen
from tests.stories.gatherings import TITLE, helsinki
from tests.stories.words import Words
from tests.stories.world import OWNER_ID, Alumnus, World

LANGUAGES = ("fi", "sv", "en", "fi-simple")


@pytest.fixture
async def owner(world: World) -> Alumnus:
    """A coordinator of the whole school who reads English."""
    return await world.member("Olli", id=OWNER_ID, language="en", wants=())


@pytest.mark.parametrize("language", LANGUAGES)
async def test_who_comes_may_come_or_waits_is_told(
    world: World, owner: Alumnus, language: str
) -> None:
    """Each in their own language, once; the coordinator is told how many they are before."""
    words = Words(world, language)
    event = await published(world, owner, capacity=1)
    people = [await world.member(name, language=language) for name in ("Aino", "Bo", "Carin")]
    for who, answer in zip(people, ("coming", "coming", "maybe"), strict=True):
        await answers(who, event, answer)
    declined = await world.member("Daniel", language=language)
    await answers(declined, event, "cannot")
    await owner.starts()
    await does(owner, event, "cancel")
    owner.sees("I will tell 3 people.")
    await owner.taps("Yes, cancel the event")
    owner.sees("is cancelled", "I will tell 3 people.")
    for who in people:
        who.sees(seen(words, "events-cancelled"), TITLE)
        assert who.count_of(seen(words, "events-cancelled")) == 1
    declined.sees_nothing()


async def test_that_the_invitations_stopped_does_not_hide_that_it_is_cancelled(
    world: World, owner: Alumnus, aino: Alumnus
) -> None:
    """Both had one message: the end of the sending is told in another one."""
    event = await published(world, owner)
    await owner.starts()
    maker, card = await owner.record(), owner.last.id
    assert maker is not None

    def invite(tx: Transaction) -> None:
        now = world.clock.seconds()
        one = campaigns.start(
            tx,
            kind="event",
            subject=event,
            content="",
            audience=Audience(),
            made_by=maker.id,
            now=now,
            card_message=card,
        )
        campaigns.pause(tx, one, now)

    await world.db.write(invite)
    await world.moves(seconds=5)
    await owner.presses(card, EventDo(event, "cancel_now").encode())
    await world.moves(minutes=1)
    shown = {one.id: one.words for one in owner.account.chat if one.from_bot}
    assert "is cancelled" in shown[card]
    assert "I stopped sending invitations" in owner.last.words
    assert owner.last.id != card
    aino.sees_nothing()


async def test_offers_and_reminders_die(
    world: World, owner: Alumnus, aino: Alumnus, linnea: Alumnus
) -> None:
    """A seat on offer is worth nothing any more, and nobody is reminded of what is not to be."""
    event = await published(world, owner, capacity=1)
    await answers(aino, event)
    await answers(linnea, event)
    await aino.taps("En pääse")
    person = await linnea.record()
    assert person is not None
    await does(await owner.starts(), event, "cancel_now")
    mine = await world.db.read(rsvps.mine, event, person.id)
    assert mine is not None
    assert (mine.offered, mine.offered_until, mine.offer_row) == (0, None, None)
    found = await world.db.read(reminders.of_event, event)
    assert found
    assert {one.state for one in found} == {"dropped"}
    for _ in range(5):
        await world.moves(days=1)
        aino.sees_nothing()
        linnea.sees_nothing()


async def test_a_change_that_was_not_told_yet_is_not_told(
    world: World, owner: Alumnus, aino: Alumnus
) -> None:
    """Only the cancellation matters then."""
    event = await published(world, owner)
    await answers(aino, event)
    await world.moves(minutes=1)
    await edits(owner, event, "place", "Kirjasto")
    await does(owner, event, "cancel_now")
    aino.sees("Tapahtuma on peruttu.")
    await world.moves(hours=1)
    aino.sees_nothing()
    assert (await event_of(world, event)).tell_at is None


async def test_the_answers_of_a_cancelled_event_lead_nowhere(
    world: World, owner: Alumnus, aino: Alumnus, linnea: Alumnus
) -> None:
    """An old button shows that it is off; a link says the same."""
    event = await published(world, owner)
    await answers(aino, event)
    old = aino.button("En pääse")
    await does(await owner.starts(), event, "cancel_now")
    await aino.presses(*old)
    aino.sees("Tapahtuma on peruttu.")
    await linnea.starts(f"e{event}")
    linnea.sees("Evenemanget är inställt.")
    assert "Jag kommer" not in linnea.labels


@pytest.mark.parametrize("language", ["fi", "sv"])
async def test_at_night_it_is_told_in_the_morning_unless_it_is_today(
    world: World, owner: Alumnus, language: str
) -> None:
    """Quiet hours hold, but nobody sets out in vain."""
    words = Words(world, language)
    who = await world.member("Aino", language=language)
    far = await published(world, owner, "2026-11-20 17:30")
    near = await published(world, owner, "2026-11-04 07:30")
    for event in (far, near):
        await answers(who, event)
    await owner.starts()
    await world.moves_to(helsinki("2026-11-03 23:00"))
    await does(owner, far, "cancel_now")
    who.sees_nothing()
    await does(owner, near, "cancel_now")
    who.sees(seen(words, "events-cancelled"))
    await world.moves_to(helsinki("2026-11-04 10:00"))
    who.sees(seen(words, "events-cancelled"))
