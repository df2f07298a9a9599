"""Somebody who sends very much at once is answered once, and the others notice nothing."""

from datetime import timedelta

import pytest

from bot.floods import CALM_SECONDS, MOST, WITHIN_SECONDS, Floods
from bot.practice.messages import Message
from storage.transaction import Transaction
from tests.stories.world import Alumnus, World

TOO_MUCH = {
    "fi": "Lähetit monta viestiä kerralla",
    "fi-simple": "Lähetit liian monta viestiä",
    "sv": "Du skickade många meddelanden",
    "en": "You sent many messages at once",
}


@pytest.fixture
async def watchful(world: World) -> World:
    """A world whose bot minds floods, as the running one does."""
    world.floods = Floods(world.timer)
    await world.restarts()
    return world


def turns(tx: Transaction) -> int:
    """Count the updates that have had a turn."""
    return int(tx.value("SELECT count(*) FROM done_update"))


async def floods(person: Alumnus, many: int) -> list[Message]:
    """Send that many messages in one second; return what is answered."""
    person.world.remember()
    for number in range(many):
        person.account.says(f"hei {number}")
    await person.world.settles()
    return person.news()


@pytest.mark.parametrize("language", TOO_MUCH)
async def test_twenty_messages_in_a_second_are_answered_once(
    watchful: World, language: str
) -> None:
    """One kind sentence, in the person's language, and one turn for it: nothing else is kept."""
    person = await watchful.member("Aino", language=language)
    before = await watchful.db.read(turns)
    answers = await floods(person, 20)
    assert [TOO_MUCH[language] in one.words for one in answers] == [True]
    assert await watchful.db.read(turns) == before + 1


async def test_a_flood_that_goes_on_is_not_answered_again(watchful: World) -> None:
    """Second after second: silence, until the person has been quiet for a moment."""
    person = await watchful.member("Aino", language="en")
    await floods(person, 20)
    for _ in range(10):
        watchful.clock.move(timedelta(seconds=1))
        assert await floods(person, 20) == []
    watchful.clock.move(timedelta(seconds=CALM_SECONDS))
    await person.says("/events")
    person.sees("No events are coming up")


async def test_others_notice_nothing(watchful: World) -> None:
    """In the same batch of updates somebody else opens the events, and is answered at once."""
    loud = await watchful.member("Aino", language="en")
    calm = await watchful.member("Onni", language="en")
    watchful.remember()
    for number in range(50):
        loud.account.says(f"hey {number}")
        if number == 25:
            calm.account.says("/events")
    await watchful.settles()
    calm.sees("No events are coming up")
    assert len(calm.news()) == len(loud.news()) == 1


async def test_what_was_written_while_the_bot_was_away_is_no_flood(watchful: World) -> None:
    """It all comes at once, but was written in an hour: every message has its answer."""
    person = await watchful.member("Aino", language="en")
    watchful.remember()
    for _ in range(20):
        person.account.says("/events")
        watchful.clock.move(timedelta(minutes=3))
    await watchful.settles()
    for _ in range(3):  # answers to one chat leave a few at a time
        watchful.clock.move(timedelta(seconds=5))
        await watchful.settles()
    assert ["No events are coming up" in one.words for one in person.news()] == [True] * 20


async def test_a_few_messages_at_once_are_all_read(watchful: World) -> None:
    """As many as somebody may mean: a text that Telegram has cut, a few that are forwarded."""
    person = await watchful.member("Aino", language="en")
    assert len(await floods(person, MOST["message"])) == MOST["message"]


async def test_impatient_taps_are_forgiven_and_a_storm_of_them_is_not(watchful: World) -> None:
    """A button pressed five times a second works; fifty times a second it says so once."""
    person = await watchful.member("Aino", language="en")
    await person.says("/language")
    _, data = person.button("svenska")
    taps = [person.account.taps(person.last.id, data, stale=True) for _ in range(50)]
    await watchful.settles()
    told = [tap.answer.text for tap in taps if tap.answer is not None and tap.answer.text]
    assert len(told) == 1
    watchful.timer.move(WITHIN_SECONDS + CALM_SECONDS)
    await person.presses(person.last.id, data)
    person.sees("svenska")
