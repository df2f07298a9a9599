"""A sending that is paused for long, or that meets a group whose topic is gone."""

import pytest

from handlers.announcing.letter import plain
from storage import campaigns, venues
from storage.audience import Audience
from storage.ledgers import FAILED, LEFT_OUT, SENT, WITHHELD, Line
from storage.transaction import Transaction
from tests.stories import mailing
from tests.stories.changes import event_of, published
from tests.stories.gatherings import TITLE
from tests.stories.test_topics import forum, says_in
from tests.stories.world import OWNER_ID, Alumnus, World

LONG_DAYS = 40  # longer than rows of what has ended are kept


@pytest.fixture
async def owner(world: World) -> Alumnus:
    """A coordinator of the whole school who reads English."""
    owner = await world.member("Olli", id=OWNER_ID, language="en", wants=())
    return await owner.starts()


async def begun(world: World, owner: Alumnus, kind: str = "announcement", subject: int = 0) -> int:
    """Start a sending to everybody that is paused before anything of it departs."""
    person = await owner.record()
    assert person is not None

    def start(tx: Transaction) -> int:
        now = world.clock.seconds()
        one = campaigns.start(
            tx,
            kind=kind,
            subject=subject,
            content=plain(mailing.TEXT).to_json(),
            audience=Audience(),
            made_by=person.id,
            now=now,
        )
        campaigns.pause(tx, one, now)
        return one

    return await world.db.write(start)


async def resumes(world: World, campaign: int) -> None:
    await world.db.write(campaigns.resume, campaign, world.clock.seconds())
    await world.moves(minutes=1)


async def test_what_waits_is_there_after_a_pause_of_forty_days(
    world: World, owner: Alumnus, aino: Alumnus
) -> None:
    """Nothing of it is cleared away, and it goes out once it is resumed."""
    one = await begun(world, owner)
    for _ in range(LONG_DAYS):
        await world.moves(days=1)
    assert aino.count_of(mailing.TEXT) == 0
    assert (await mailing.account(world, one)).waiting > 0
    await resumes(world, one)
    assert aino.count_of(mailing.TEXT) == 1
    found = await mailing.account(world, one)
    assert (found.waiting, found.of(SENT)) == (0, 1)


async def test_a_pause_does_not_make_it_old_news(
    world: World, owner: Alumnus, aino: Alumnus
) -> None:
    """Whose week is full when it is resumed gets it on a free day, as of a new announcement."""
    one = await begun(world, owner)
    await world.moves(days=8)
    for other in ("First", "Second", "Third"):
        await mailing.launches(owner, Audience(), other)
        await world.moves(minutes=1)
    assert aino.has_seen("Third")
    await resumes(world, one)
    assert aino.count_of(mailing.TEXT) == 0
    assert (await mailing.account(world, one)).waiting > 0
    await world.moves(days=7, hours=1)
    assert aino.count_of(mailing.TEXT) == 1
    assert (await mailing.account(world, one)).of(WITHHELD) == 0


async def test_nobody_is_invited_to_what_began_during_a_pause(
    world: World, owner: Alumnus, aino: Alumnus
) -> None:
    """The ledger says that it was too late."""
    event = await published(world, owner)
    one = await begun(world, owner, "event", event)
    await world.moves(seconds=5)
    seconds = (await event_of(world, event)).starts_at - world.clock.seconds()
    await world.moves(seconds=seconds + 60)
    await resumes(world, one)
    assert aino.count_of(TITLE) == 0
    found = await mailing.account(world, one)
    assert Line(WITHHELD, "event has begun", 1) in found.rows
    assert (await mailing.campaign_of(world, one)).state == "done"


@pytest.mark.parametrize("how", ["deleted", "closed"])
async def test_an_announcement_does_not_come_up_in_another_topic(
    world: World, owner: Alumnus, how: str
) -> None:
    """The coordinator hears that the topic is gone, and the ledger knows it from then on."""
    group, topic = forum(world, owner)
    await owner.adds_bot(group)
    await says_in(owner, group, topic)
    (venue,) = await world.db.read(venues.open_to, None)
    if how == "deleted":
        group.deletes_topic(topic)
    else:
        group.closes_topic(topic)
    audience = Audience(venues=(venue.id,))
    first = await mailing.launches(owner, audience)
    await world.moves(minutes=1)
    assert owner.has_seen("The topic in which I posted in the group Alumnit has been deleted")
    assert not any(mailing.TEXT in one.words for one in group.chat)
    assert (await mailing.account(world, first)).venue_rows == [Line(FAILED, "topic_gone", 1)]
    await owner.says("/sent")
    later = await world.db.write(_again, audience, world.clock.seconds())
    await world.moves(minutes=1)
    assert (await mailing.account(world, later)).venue_rows == [Line(LEFT_OUT, "venue gone", 1)]


def _again(tx: Transaction, audience: Audience, now: int) -> int:
    return campaigns.start(
        tx,
        kind="announcement",
        content=plain(mailing.TEXT).to_json(),
        audience=audience,
        now=now,
    )
