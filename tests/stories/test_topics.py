"""Groups with topics: the bot posts in the one in which a coordinator has said /here."""

import pytest

from bot.practice.groups import Group
from storage import venues
from tests.stories.changes import does, edits, published
from tests.stories.gatherings import TITLE, coordinates
from tests.stories.words import Words
from tests.stories.world import OWNER_ID, Alumnus, World

LANGUAGES = ("fi", "sv", "en", "fi-simple")
MINUTE = 61  # seconds


@pytest.fixture
async def owner(world: World) -> Alumnus:
    """A coordinator of the whole school who reads English."""
    owner = await world.member("Olli", id=OWNER_ID, language="en", wants=())
    return await owner.starts()


def forum(world: World, by: Alumnus) -> tuple[Group, int]:
    """Return a group with a topic, and the topic; the bot is not in it yet."""
    group = world.telegram.group("Alumnit", [by.account], supergroup=True, with_bot=False)
    return group, group.opens_topic("Tapahtumat")


async def says_in(who: Alumnus, group: Group, topic: int | None, text: str = "/here") -> None:
    """Write into a topic of a group."""
    who.world.remember()
    who.account.says(text, chat=group, topic=topic)
    await who.world.settles()


def said(group: Group, topic: int | None) -> list[str]:
    """Return what the bot has said in a topic."""
    return [one.words for one in group.said_in(topic) if one.from_bot]


async def posts(world: World, owner: Alumnus, event: int) -> None:
    """Let an English-speaking coordinator post an event in the group."""
    await does(owner, event, "venues")
    await owner.taps("Alumnit", "Post it there")
    await world.moves(seconds=MINUTE)


@pytest.mark.parametrize("language", LANGUAGES)
async def test_events_are_posted_in_the_topic_where_a_coordinator_said_here(
    world: World, language: str
) -> None:
    """The answer stands in the topic as well, in the coordinator's language."""
    words = Words(world, language)
    owner = await world.member("Olli", id=OWNER_ID, language=language, wants=())
    group, topic = forum(world, owner)
    await owner.adds_bot(group)
    owner.sees("/here")
    await says_in(owner, group, topic)
    assert said(group, topic) == [words("venues-here-topic")]
    event = await published(world, owner)
    await does(owner, event, "venues")
    await owner.taps("Alumnit", words("venues-post-button"))
    assert TITLE in said(group, topic)[-1]
    assert not any(TITLE in one for one in said(group, None))
    await world.moves(seconds=MINUTE)
    await edits(owner, event, "place", "Kirjasto")
    await world.moves(seconds=MINUTE)
    assert "Kirjasto" in said(group, topic)[-1]


async def test_here_in_the_general_topic_posts_there_again(world: World, owner: Alumnus) -> None:
    """What a coordinator says last holds."""
    group, topic = forum(world, owner)
    await owner.adds_bot(group)
    await says_in(owner, group, topic, f"/here@{world.telegram.box.bot.username}")
    await says_in(owner, group, None)
    assert said(group, None)[-1] == "From now on I post in this group."
    await posts(world, owner, await published(world, owner))
    assert TITLE in said(group, None)[-1]


async def test_where_others_let_the_bot_in_a_coordinator_says_here(
    world: World, owner: Alumnus, aino: Alumnus
) -> None:
    """Saying it lets the bot post; for anybody else there is no such command."""
    group, topic = forum(world, aino)
    group.joins(owner.account)
    await aino.adds_bot(group)
    await says_in(aino, group, topic)
    assert await world.db.read(venues.open_to, None) == []
    assert said(group, topic)[-1].startswith("Hei! Puhun vain yksityisessä")
    await says_in(owner, group, topic)
    [venue] = await world.db.read(venues.open_to, None)
    assert (venue.title, venue.thread_id) == ("Alumnit", topic)


async def test_a_units_coordinator_moves_only_the_units_own(
    world: World, owner: Alumnus, aino: Alumnus, linnea: Alumnus
) -> None:
    """Another unit's group stays where it posts."""
    await coordinates(world, aino, "oulu")
    await coordinates(world, linnea, "kokkola")
    group, topic = forum(world, aino)
    group.joins(linnea.account)
    await aino.adds_bot(group)
    await says_in(linnea, group, topic)
    [venue] = await world.db.read(venues.open_to, None)
    assert venue.thread_id is None
    await says_in(aino, group, topic)
    [venue] = await world.db.read(venues.open_to, None)
    assert (venue.unit, venue.thread_id) == ("oulu", topic)


@pytest.mark.parametrize("how", ["deleted", "closed"])
async def test_a_topic_that_is_gone_is_told_of(world: World, owner: Alumnus, how: str) -> None:
    """Nothing lands in another topic than was meant; /here in another one mends it."""
    group, topic = forum(world, owner)
    await owner.adds_bot(group)
    await says_in(owner, group, topic)
    if how == "deleted":
        group.deletes_topic(topic)
    else:
        group.closes_topic(topic)
    event = await published(world, owner)
    await does(owner, event, "venues")
    await owner.taps("Alumnit")
    world.remember()
    await owner.taps("Post it there")
    await world.moves(seconds=MINUTE)
    assert owner.has_seen("The topic in which I posted in the group Alumnit has been deleted")
    assert await world.db.read(venues.open_to, None) == []
    assert not any(TITLE in one.words for one in group.chat)
    other = group.opens_topic("Uusi")
    await says_in(owner, group, other)
    await posts(world, owner, event)
    assert TITLE in said(group, other)[-1]


async def test_other_commands_in_a_topic_are_answered_there(
    world: World, owner: Alumnus, aino: Alumnus
) -> None:
    """The hint to the private chat does not land in the general topic."""
    group, topic = forum(world, aino)
    await aino.adds_bot(group)
    await says_in(aino, group, topic, "/help")
    assert len(said(group, topic)) == 1
