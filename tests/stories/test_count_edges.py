"""Counts at their edges: odd words, floods of them, an empty school, Mondays that were missed."""

from datetime import timedelta
from time import process_time

import pytest

from handlers.counts.grammar import read
from handlers.counts.lexicon import lexicon
from storage import duties, preferences, summaries, updates
from tests.stories.duties import coordinates
from tests.stories.test_counts import _event
from tests.stories.test_stats import MONDAY
from tests.stories.world import OWNER_ID, Alumnus, World

ODD = (
    "=",
    ",,,",
    "=,=:,",
    "unit=",
    "unit=,,,",
    "by",
    "by by by",
    "year=0000",
    "year=9999-0001",
    "year=2024-2020",
    "2020-2024-2028",
    "9" * 4000,
    "event 0",
    "event -1",
    "event " + "9" * 4000,
    "round 99999999999999999999",
    "event ²",
    "event ٣",
    "tapahtuma " + "ä" * 4000,
    "\u202e\u200b",
    "🎉🎉🎉",
    "'; DROP TABLE person; --",
    "<b>Oulu</b> & co",
    "%s {0} {x}",
    "x" * 4000,
    "a, b; c",
    "kieli=suomi,svenska,english enhet=Uleåborg per linje",
    "unit=Oulu unit=Kokkola by unit by field",
    ",".join(str(one) for one in range(1900, 2200, 2)),
)
OURS = "vika on meidän"


@pytest.mark.parametrize("words", ODD)
async def test_odd_words_are_answered_kindly(world: World, kaisa: Alumnus, words: str) -> None:
    """Whatever is written, there is a card, and it says nothing of a fault of ours."""
    await kaisa.says(f"/count {words}"[:4096])
    assert kaisa.news()
    assert OURS not in kaisa.last.words
    assert kaisa.last.buttons, kaisa.tells()


@pytest.mark.parametrize(
    "text",
    [
        " ".join(["abcde"] * 680),
        " ".join("abcdefghij"[i % 10] for i in range(2000)),
        " ".join(["sähköala ja"] * 340),
        "unit=" + ",".join(["Olu"] * 1000),
        " ".join(["unti=Olu"] * 450),
    ],
)
async def test_a_flood_of_wrong_words_holds_nobody_up(world: World, text: str) -> None:
    """The longest message that Telegram takes is read in a moment."""
    known = lexicon(world.app.house)
    began = process_time()
    read(text, known)
    assert process_time() - began < 0.25


async def test_a_mistyped_unit_of_others_is_not_offered(
    world: World, aino: Alumnus, linnea: Alumnus
) -> None:
    """A unit's coordinator is told at once that those numbers are not theirs."""
    await coordinates(aino, "oulu")
    await aino.says("/count unit=Kokola")
    assert not any("okkola" in label for label in aino.labels), aino.tells()
    for label in aino.labels:
        await aino.says("/count unit=Kokola")
        await aino.taps(label)
        assert "Tämä nappi on vanha" not in aino.last.words


@pytest.mark.parametrize("command", ["/count", "/stats", "/count by unit", "/count event"])
async def test_an_empty_school_has_zeros(world: World, command: str) -> None:
    """An owner who has never been there asks before anybody has joined."""
    kaisa = Alumnus(world, world.telegram.person("Kaisa", language_code="fi", id=OWNER_ID))
    await kaisa.says(command)
    assert kaisa.news()
    assert OURS not in kaisa.tells()


async def test_a_school_of_one_person_has_a_glance(world: World, kaisa: Alumnus) -> None:
    """In a month of its own, and when everybody has left again."""
    await kaisa.says("/stats")
    kaisa.sees("Mukana on 1 alumni")
    await kaisa.says("/forget")
    await kaisa.taps("Poista tietoni")
    await kaisa.says("/stats")
    assert OURS not in kaisa.tells()


async def test_a_week_that_was_missed_is_told_once(world: World, kaisa: Alumnus) -> None:
    """The bot was off on Monday, and on the next: afterwards one summary comes, not three."""
    await world.db.write(summaries.want, (await _id(kaisa)), int(MONDAY.timestamp()), 0)
    await world.moves_to(MONDAY + timedelta(days=16, hours=5))
    first = len(kaisa.news())
    assert first == 1, kaisa.tells()
    await world.moves(hours=1)
    kaisa.sees_nothing()
    await world.moves_to(MONDAY + timedelta(days=21))
    assert len(kaisa.news()) == 1


async def _id(alumnus: Alumnus) -> int:
    person = await alumnus.record()
    assert person is not None
    return person.id


async def test_a_pause_keeps_the_summary_quiet_however_far_its_end(
    world: World, kaisa: Alumnus, aino: Alumnus
) -> None:
    """And it comes on the Monday after that end."""
    person = await _id(kaisa)
    await world.db.write(summaries.want, person, int(MONDAY.timestamp()), 0)
    far = MONDAY + timedelta(days=364)
    until = int(far.timestamp()) - 3600
    await world.db.write(preferences.set_pause, person, until)
    await world.moves_to(MONDAY)
    kaisa.sees_nothing()
    assert await world.db.read(updates.failures) == []
    planned = await world.db.read(summaries.due, int(far.timestamp()), 10)
    assert planned == [person]
    assert await world.db.read(summaries.due, int(far.timestamp()) - 1, 10) == []


async def test_no_summary_after_the_duty(world: World, aino: Alumnus) -> None:
    """Also when it ends between the time it was due and the sending in the morning."""
    await coordinates(aino, "oulu")
    me = await _id(aino)
    await world.db.write(summaries.want, me, int(MONDAY.timestamp()), 0)
    await world.db.write(duties.end, me, world.clock.seconds())
    await world.moves_to(MONDAY)
    aino.sees_nothing()
    assert not await world.db.read(summaries.is_wanted, me)


async def test_the_numbers_are_of_who_asks_when_they_are_sent(
    world: World, kaisa: Alumnus, aino: Alumnus
) -> None:
    """A glance that waits in the outbox is not sent to who has no duty any more."""
    await coordinates(aino, "oulu")
    me = await _id(aino)
    aino.account.says("/stats")
    await world.intake.poll_once()
    await world.db.write(duties.end, me, world.clock.seconds())
    await world.settles()
    assert not aino.has_seen("Mukana on")


async def test_old_buttons_of_counts_are_nobodys_after_a_change_of_unit(
    world: World, aino: Alumnus, linnea: Alumnus
) -> None:
    """Who looks after another unit now sees that one's numbers, and no other's by any button."""
    await coordinates(aino, "oulu")
    now = world.clock.seconds()
    await world.db.write(_event, "oulu", "Oulun ilta", now)
    await aino.says("/count event 1")
    buttons = [(aino.last.id, b.callback_data) for b in aino.last.buttons if b.callback_data]
    assert buttons
    await coordinates(aino, "kokkola")
    for one in buttons:
        await aino.presses(*one)
        assert "Oulun" not in aino.last.words
