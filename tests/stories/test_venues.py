"""Events in groups and channels: numbers and a link, no names, and only where a coordinator let."""

import pytest

from bot.practice.groups import Group
from handlers.buttons import EventDo, VenueDo
from storage import venues
from storage.venues import Venue
from tests.stories.changes import STARTS, answers, does, edits, published, seen
from tests.stories.gatherings import PLACE, TITLE, coordinates
from tests.stories.sending import last_post
from tests.stories.words import Words
from tests.stories.world import OWNER_ID, Alumnus, World

LANGUAGES = ("fi", "sv", "en", "fi-simple")
MINUTE = 61  # seconds


@pytest.fixture
async def owner(world: World) -> Alumnus:
    """A coordinator of the whole school who reads English."""
    owner = await world.member("Olli", id=OWNER_ID, language="en", wants=())
    return await owner.starts()


def group(world: World, by: Alumnus, title: str = "Alumnit") -> Group:
    """Return a group that has not met the bot."""
    return world.telegram.group(title, [by.account], with_bot=False)


async def all_venues(world: World) -> list[Venue]:
    """Return where the bot may post."""
    return await world.db.read(venues.open_to, None)


async def posts(world: World, owner: Alumnus, place: Group, event: int) -> None:
    """Let an English-speaking coordinator post an event."""
    await does(owner, event, "venues")
    await owner.taps(place.title, "Post it there")
    await world.moves(seconds=MINUTE)


def texts(place: Group) -> list[str]:
    """Return what the bot has written in a group."""
    return [one.words for one in place.chat if one.from_bot]


@pytest.mark.parametrize("language", LANGUAGES)
async def test_an_event_is_posted_where_a_coordinator_let_the_bot_in(
    world: World, language: str
) -> None:
    """The preview is the post; it has numbers and a link to answer in private, and no names."""
    words = Words(world, language)
    owner = await world.member("Olli", id=OWNER_ID, language=language, wants=())
    channel = world.telegram.channel("Alumniuutiset", [owner.account], with_bot=False)
    await owner.adds_bot(channel)
    owner.sees(seen(words, "venues-added-channel", title="Alumniuutiset"))
    assert texts(channel) == []

    event = await published(world, owner, capacity=5)
    aino = await world.member("Aino", language=language)
    await answers(aino, event)
    await does(owner, event, "venues")
    owner.sees("Alumniuutiset", words("venues-not-posted"))
    await owner.taps("Alumniuutiset")
    preview = owner.news()[-2].words
    owner.sees(words("venues-preview"))
    await owner.taps(words("venues-post-button"))
    post = last_post(channel)
    assert post.words == preview
    assert TITLE in post.words
    assert PLACE in post.words
    assert words("venues-coming", **{"people-number": 1}) in post.words
    assert words("events-seats-left", **{"seats-number": 4}) in post.words
    assert "Aino" not in post.words

    reader = await world.member("Bertta", language=language)
    await reader.opens(words("venues-answer-button"), channel)
    await reader.taps(words("events-coming-button"))
    assert words("events-chosen", answer=words("events-coming-button")) in reader.labels


@pytest.mark.parametrize("language", ["fi", "sv"])
async def test_numbers_are_brought_up_to_date_once_a_minute(world: World, language: str) -> None:
    """However many answer, a post is edited at most once a minute, and not when nothing changes."""
    words = Words(world, language)
    owner = await world.member("Olli", id=OWNER_ID, language=language, wants=())
    place = group(world, owner)
    await owner.adds_bot(place)
    event = await published(world, owner)
    await does(owner, event, "venues")
    await owner.taps(place.title, words("venues-post-button"))
    for name in ("Aino", "Bertta", "Cecilia"):
        await answers(await world.member(name), event)
        await world.moves(seconds=10)
    assert words("venues-coming", **{"people-number": 1}) not in last_post(place).words
    await world.moves(seconds=40)
    assert words("venues-coming", **{"people-number": 3}) in last_post(place).words
    edits_made = _edits(world)
    await world.moves(minutes=5)
    assert _edits(world) == edits_made == 1


def _edits(world: World) -> int:
    return sum(
        one.method == "editMessageText" and (one.chat_id or 0) < 0
        for one in world.telegram.deliveries
    )


async def test_changes_and_the_cancellation_show_in_the_post(world: World, owner: Alumnus) -> None:
    """The post says the new place; cancelled, it says so and has no button any more."""
    place = group(world, owner)
    await owner.adds_bot(place)
    event = await published(world, owner)
    await posts(world, owner, place, event)
    await edits(owner, event, "place", "Kirjasto")
    await world.moves(seconds=MINUTE)
    assert "Kirjasto" in last_post(place).words
    await does(owner, event, "cancel_now")
    await world.moves(seconds=MINUTE)
    post = last_post(place)
    assert "The event has been cancelled." in post.words
    assert not post.buttons
    assert sum(TITLE in one for one in texts(place)) == 1


async def test_once_it_has_begun_the_post_asks_for_no_answers(world: World, owner: Alumnus) -> None:
    """The link is taken away when it is too late."""
    place = group(world, owner)
    await owner.adds_bot(place)
    event = await published(world, owner, "2026-11-02 11:00")
    await posts(world, owner, place, event)
    await world.moves(hours=2)
    assert "has already begun" in last_post(place).words
    assert not last_post(place).buttons


@pytest.mark.parametrize("language", ["fi", "sv"])
async def test_an_event_with_a_picture_is_posted_with_it(world: World, language: str) -> None:
    """However long its description, it fits under the picture, and so do its new numbers."""
    words = Words(world, language)
    owner = await world.member("Olli", id=OWNER_ID, language=language, wants=())
    place = group(world, owner)
    await owner.adds_bot(place)
    picture = await _picture(world, owner)
    event = await published(world, owner, picture=picture, description="Ohjelmaa 😀 " * 200)
    await does(owner, event, "venues")
    await owner.taps(place.title, words("venues-post-button"))
    post = last_post(place)
    assert post.photo
    assert TITLE in post.words
    assert words("venues-answer") in post.words
    await world.moves(seconds=MINUTE)
    await answers(await world.member("Aino"), event)
    await world.moves(seconds=MINUTE)
    assert words("venues-coming", **{"people-number": 1}) in last_post(place).words
    assert len([one for one in place.chat if one.photo]) == 1
    await does(owner, event, "cancel_now")
    await world.moves(seconds=MINUTE)
    assert seen(words, "events-cancelled") in last_post(place).words


async def _picture(world: World, owner: Alumnus) -> str:
    """Return the id that Telegram has given to a picture."""
    await owner.sends_photo()
    sent = owner.account.chat[-2 if owner.account.chat[-1].from_bot else -1]
    assert sent.photo
    return sent.photo.id


async def test_posting_twice_posts_once(world: World, owner: Alumnus) -> None:
    """A second press says that it is there already."""
    place = group(world, owner)
    await owner.adds_bot(place)
    event = await published(world, owner)
    await does(owner, event, "venues")
    await owner.taps(place.title)
    button = owner.button("Post it there")
    await owner.presses(*button)
    await owner.presses(*button)
    assert owner.toast == "The event has already been posted there."
    assert sum(TITLE in one for one in texts(place)) == 1


async def test_each_venue_has_its_language(world: World, owner: Alumnus) -> None:
    """A channel in Swedish gets its posts in Swedish, whoever posts them."""
    place = group(world, owner)
    await owner.adds_bot(place)
    event = await published(world, owner)
    await does(owner, event, "venues")
    await owner.taps(place.title, "svenska", "Post it there")
    assert "torsdag 5 november" in last_post(place).words
    [venue] = await all_venues(world)
    assert venue.language == "sv"


async def test_where_others_let_it_in_the_bot_only_points_to_the_private_chat(
    world: World, owner: Alumnus, aino: Alumnus
) -> None:
    """A group gets the hint, a channel nothing, and neither can be posted in."""
    place = group(world, aino)
    await aino.adds_bot(place)
    assert len(texts(place)) == 1
    channel = world.telegram.channel("Kanava", [aino.account], with_bot=False)
    await aino.adds_bot(channel)
    assert texts(channel) == []
    assert not aino.account.chat
    assert await all_venues(world) == []
    event = await published(world, owner)
    await does(owner, event, "venues")
    assert place.title not in owner.labels


async def test_a_units_coordinator_posts_in_the_units_venues(
    world: World, owner: Alumnus, aino: Alumnus, linnea: Alumnus
) -> None:
    """Other units' groups do not exist for them; the whole school's coordinators see all."""
    await coordinates(world, aino, "oulu")
    await coordinates(world, linnea, "kokkola")
    place = group(world, aino)
    await aino.adds_bot(place)
    aino.sees("Voin nyt julkaista tapahtumia ja tiedotteita ryhmässä Alumnit")
    event = await published(world, linnea, unit="kokkola")
    await does(await linnea.starts(), event, "venues")
    assert place.title not in linnea.labels
    [venue] = await all_venues(world)
    await linnea.presses(linnea.last.id, VenueDo(event, venue.id, "post").encode())
    linnea.sees("Den här knappen är gammal")
    await does(owner, event, "venues")
    assert place.title in owner.labels


async def test_a_bot_without_the_right_to_post_says_so(world: World, owner: Alumnus) -> None:
    """The coordinator is told what is missing, and once it is given the bot may post."""
    channel = world.telegram.channel("Kanava", [owner.account], with_bot=False)
    channel.silences_bot(owner.account)
    await world.settles()
    owner.sees("may not write there")
    assert await all_venues(world) == []
    await owner.adds_bot(channel)
    owner.sees("I can now post events and announcements in the channel Kanava")
    channel.silences_bot(owner.account)
    await world.settles()
    assert await all_venues(world) == []


async def test_put_out_the_bot_posts_no_more(world: World, owner: Alumnus) -> None:
    """What is gone is offered no more; let in again, the same place is there again."""
    place = group(world, owner)
    await owner.adds_bot(place)
    event = await published(world, owner)
    await does(owner, event, "venues")
    button = owner.button(place.title)
    await owner.removes_bot(place)
    assert await all_venues(world) == []
    await owner.presses(*button)
    owner.sees("This button is old")
    await owner.adds_bot(place)
    assert len(await all_venues(world)) == 1


async def test_a_group_that_went_away_unsaid_is_noticed(world: World, owner: Alumnus) -> None:
    """The first post that does not arrive tells; nothing is tried again and again."""
    place = group(world, owner)
    await owner.adds_bot(place)
    event = await published(world, owner)
    place.is_deleted()
    await posts(world, owner, place, event)
    assert await all_venues(world) == []
    calls = len(world.telegram.deliveries)
    await edits(owner, event, "place", "Kirjasto")
    await world.moves(minutes=5)
    assert all(one.chat_id != place.id for one in world.telegram.deliveries[calls:])


async def test_a_post_that_was_deleted_stays_deleted(
    world: World, owner: Alumnus, aino: Alumnus
) -> None:
    """Whoever took it away meant it; it can be posted anew by hand."""
    place = group(world, owner)
    await owner.adds_bot(place)
    event = await published(world, owner)
    await posts(world, owner, place, event)
    world.telegram.call("deleteMessage", {"chat_id": place.id, "message_id": last_post(place).id})
    await answers(aino, event)
    await world.moves(seconds=MINUTE)
    await world.moves(seconds=MINUTE)
    assert not any(TITLE in one for one in texts(place))
    await posts(world, owner, place, event)
    assert "One person is coming." in last_post(place).words


async def test_a_group_that_grows_is_followed(world: World, owner: Alumnus, aino: Alumnus) -> None:
    """The supergroup is the same venue, and what changes is posted there."""
    place = group(world, owner)
    await owner.adds_bot(place)
    event = await published(world, owner)
    await posts(world, owner, place, event)
    grown = place.becomes_supergroup()
    await world.settles()
    [venue] = await all_venues(world)
    assert venue.chat_id == grown.id
    await answers(aino, event)
    await world.moves(seconds=MINUTE)
    assert "One person is coming." in last_post(grown).words
    await world.moves(seconds=MINUTE)
    await edits(owner, event, "place", "Kirjasto")
    await world.moves(seconds=MINUTE)
    assert sum(TITLE in one for one in texts(grown)) == 1
    assert "Kirjasto" in last_post(grown).words


async def test_a_group_that_grew_while_a_post_was_on_its_way_is_followed(
    world: World, owner: Alumnus
) -> None:
    """Telegram's answer tells of the new id as well as its message does."""
    place = group(world, owner)
    await owner.adds_bot(place)
    event = await published(world, owner)
    await does(owner, event, "venues")
    await owner.taps(place.title)
    button = owner.button("Post it there")
    grown = place.becomes_supergroup()
    owner.account.taps(*button, stale=True)
    await world.settles()
    await world.moves(seconds=MINUTE)
    assert TITLE in last_post(grown).words
    assert [one.chat_id for one in await all_venues(world)] == [grown.id]


async def test_an_edit_that_meets_the_grown_group_is_said_anew(
    world: World, owner: Alumnus, aino: Alumnus
) -> None:
    """Even if Telegram never told that the group has grown, its people read the new numbers."""
    place = group(world, owner)
    await owner.adds_bot(place)
    event = await published(world, owner)
    await posts(world, owner, place, event)
    await answers(aino, event)
    grown = place.becomes_supergroup()
    world.telegram.box.updates.clear()  # what Telegram says of it gets lost
    for _ in range(4):
        await world.moves(seconds=MINUTE)
    assert "One person is coming." in last_post(grown).words
    assert sum(TITLE in one for one in texts(grown)) == 1


async def test_a_draft_and_an_event_that_is_over_are_not_posted(
    world: World, owner: Alumnus
) -> None:
    """Only what can be answered is posted."""
    place = group(world, owner)
    await owner.adds_bot(place)
    event = await published(world, owner, STARTS)
    await does(owner, event, "cancel_now")
    [venue] = await all_venues(world)
    await owner.presses(owner.last.id, VenueDo(event, venue.id, "post").encode())
    assert not any(TITLE in one for one in texts(place))


async def test_alumni_cannot_post(world: World, owner: Alumnus, aino: Alumnus) -> None:
    """For them neither the list nor the button exists."""
    place = group(world, owner)
    await owner.adds_bot(place)
    event = await published(world, owner)
    await aino.starts()
    [venue] = await all_venues(world)
    for press in (EventDo(event, "venues"), VenueDo(event, venue.id, "post")):
        await aino.presses(aino.last.id, press.encode())
        aino.sees("En ymmärtänyt tätä")
