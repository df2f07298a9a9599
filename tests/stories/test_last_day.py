"""The last day of a survey: it is whole, and everybody reads the same day."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from config.dates import day
from storage import surveys
from storage.surveys import MODES
from tests.stories.asking import asks, part_of
from tests.stories.rounds import TITLES, sends, turns_on
from tests.stories.test_rounds import duty
from tests.stories.test_series import wakes_on
from tests.stories.words import Words
from tests.stories.world import Alumnus, World

HELSINKI = ZoneInfo("Europe/Helsinki")
LANGUAGES = ("fi", "fi-simple", "sv", "en")
LAST = datetime(2026, 12, 2, tzinfo=HELSINKI)  # thirty days after the morning of the stories


async def moves_to(world: World, moment: str) -> None:
    """Move on to a moment by Helsinki's clocks."""
    await world.moves_to(datetime.fromisoformat(moment).replace(tzinfo=HELSINKI))


@pytest.mark.parametrize("mode", MODES)
async def test_a_round_takes_answers_until_its_last_day_is_over(
    world: World, aino: Alumnus, mode: str
) -> None:
    """A minute before midnight one still answers; at midnight it is over."""
    number = await asks(world, mode)
    await aino.says("/answers")
    await aino.taps("1. Urakysely")
    aino.sees("keskiviikkona 2. joulukuuta 2026")
    await moves_to(world, "2026-12-02 23:59")
    await aino.taps("Vastaa nyt", "Olen yrittäjä")
    assert (await part_of(world, aino, number)).state == "started"
    await moves_to(world, "2026-12-03 00:00")
    await aino.says("Kampaaja")
    aino.sees("ehti sulkeutua ennen viimeistä vastaustasi")


@pytest.mark.parametrize("mode", MODES)
async def test_ones_own_days_in_a_series_are_whole(world: World, kaisa: Alumnus, mode: str) -> None:
    """Asked on the 5th, one has until the end of the thirtieth day after it, and reads that day."""
    aino = await world.member("Aino", year=2026)
    await turns_on(kaisa, 6, mode=mode)
    await wakes_on(world, "2027-01-01")
    (survey,) = await world.db.read(surveys.rounds, None)
    mine = await part_of(world, aino, survey.id)
    ends = datetime.fromtimestamp(mine.closes_at or 0, HELSINKI)
    asked = datetime.fromtimestamp(mine.invited_at, HELSINKI)
    assert ends.time().isoformat() == "00:00:00"
    assert (ends.date() - asked.date()).days == 31
    last = datetime.fromtimestamp(ends.timestamp() - 60, HELSINKI)
    await aino.says("/answers")
    await aino.taps("1. Urakysely")
    aino.sees(day(last.date(), "fi"))
    await world.moves_to(last)
    await aino.taps("Vastaa nyt", "Olen yrittäjä")
    assert (await part_of(world, aino, survey.id)).state == "started"


@pytest.mark.parametrize("language", LANGUAGES)
async def test_coordinators_read_the_same_day_everywhere(world: World, language: str) -> None:
    """At the desk, in the counts and in the results, open and closed."""
    await world.member("Aino")
    liv = await world.member("Liv", language=language, wants=())
    await duty(world, liv, None)
    words, last = Words(world, language), day(LAST.date(), language)
    await sends(liv, 1, language=language)
    for closed in (False, True):
        if closed:
            await moves_to(world, "2026-12-03 00:30")
        else:
            await liv.says("/survey")
            await liv.taps(words("rounds-running-button"), f"1. {TITLES[language]}")
            liv.sees(last)
        await liv.says("/results")
        await liv.taps("1. ")
        liv.sees(last)
        await liv.says("/count")
        await liv.taps(words("counts-rounds-button"), "1. ")
        liv.sees(last)


async def test_closing_early_keeps_its_moment(world: World, kaisa: Alumnus, aino: Alumnus) -> None:
    """What a coordinator closes is over at once, and its last day is that day."""
    await sends(kaisa, 1)
    await moves_to(world, "2026-11-09 15:30")
    await kaisa.says("/survey")
    await kaisa.taps("Käynnissä olevat kyselyt", "1. Urakysely", "Sulje nyt", "Sulje lopullisesti")
    (survey,) = await world.db.read(surveys.rounds, None)
    assert survey.closes_at == world.clock.seconds()
    kaisa.sees("maanantaina 9. marraskuuta 2026")
    await aino.taps("Olen yrittäjä")
    aino.sees("Tämä kysely on päättynyt")
