"""The coordinator's desk of surveys: putting one together, looking after it, closing it."""

import pytest

from handlers.buttons import SurveyDo
from handlers.surveys import desk_screens
from storage import duties, respondents, surveys
from storage.respondents import Participation
from storage.surveys import Round
from tests.stories.rounds import TITLES, begins, sends, turns_on
from tests.stories.words import Words
from tests.stories.world import Alumnus, World

LANGUAGES = ["fi", "fi-simple", "sv", "en"]


async def newest(world: World) -> Round:
    return (await world.db.read(surveys.rounds, None))[0]


async def duty(world: World, who: Alumnus, unit: str | None) -> Alumnus:
    """Make somebody a coordinator."""
    person = await who.record()
    assert person is not None
    await world.db.write(duties.give, person.id, unit, person.id, world.clock.seconds())
    return who


@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_survey_is_put_together_previewed_sent_and_closed(
    world: World, language: str
) -> None:
    """From the desk to the closed round, in the coordinator's language."""
    lotta = await duty(world, await world.member("Lotta", language=language, wants=()), None)
    aino = await world.member("Aino")
    words = Words(world, language)
    await lotta.says("/survey")
    assert words("rounds-new-button") in lotta.labels
    assert words("rounds-running-button") not in lotta.labels
    await begins(lotta, words)
    await lotta.taps(words("audiences-everyone-button"))
    await lotta.taps(words("broadcasts-send-button", **{"people-number": 1}))
    aino.sees("kysyy sinulta")
    await lotta.says("/survey")
    await lotta.taps(words("rounds-running-button"))
    await lotta.taps(f"1. {TITLES[language]}")
    lotta.sees(words("rounds-invited", **{"people-number": 1}))
    await lotta.taps(words("rounds-close-button"), words("rounds-keep-open-button"))
    assert (await newest(world)).is_open(world.clock.seconds())
    await lotta.taps(words("rounds-close-button"), words("rounds-close-yes-button"))
    survey = await newest(world)
    assert survey.closed_early
    assert not survey.is_open(world.clock.seconds())
    assert words("rounds-close-button") not in lotta.labels
    await aino.taps("Opiskelen")
    aino.sees("päättynyt")


@pytest.mark.parametrize("mode", ["confidential", "anonymous", "identified"])
async def test_how_answers_are_kept_is_chosen_and_stays(
    world: World, kaisa: Alumnus, aino: Alumnus, mode: str
) -> None:
    """The preview says what the coordinator will see; the round keeps it."""
    words = Words(world, "fi")
    await begins(kaisa, words, mode=mode)
    await kaisa.taps("Kaikille")
    told = {
        "confidential": "luottamuksellisia",
        "anonymous": "nimettömiä",
        "identified": "nimellä",
    }
    kaisa.sees(told[mode], "Näet tulokset, kun kysely on sulkeutunut")
    await kaisa.taps("Lähetä yhdelle")
    survey = await newest(world)
    assert survey.mode == mode
    assert ("contact_ok" in survey.snapshot) == (mode != "anonymous")
    assert aino.count_of("kysyy sinulta") == 1


async def test_closing_stops_what_is_still_being_sent(world: World, kaisa: Alumnus) -> None:
    """Sent at night, closed at night: nobody gets it in the morning, nobody counts as invited."""
    people = [await world.member(f"Alumni {n}") for n in range(3)]
    await world.moves(hours=12)  # 22.00
    await sends(kaisa, 3)
    await kaisa.says("/survey")
    await kaisa.taps("Käynnissä olevat kyselyt", "1. Urakysely")
    kaisa.sees("Kutsuttu: 3")
    assert "Kutsu perillä" not in kaisa.last.words
    await kaisa.taps("Sulje nyt", "Sulje lopullisesti")
    await world.moves(hours=13)
    assert [who.count_of("kysyy sinulta") for who in people] == [0, 0, 0]
    survey = await newest(world)
    assert (await world.db.read(surveys.counts, survey.id)).invited == 0


async def test_participation_is_told_while_it_runs(
    world: World, kaisa: Alumnus, aino: Alumnus, linnea: Alumnus
) -> None:
    """Invited, reached, opened, begun, finished, declined: never what was answered."""
    ville = await world.member("Ville")
    await world.member("Hilja")
    await sends(kaisa, 4)
    await aino.taps("Opiskelen", "Lukio")
    await linnea.taps(Words(world, "sv")("surveys-decline-button"))
    await ville.taps("Miksi kysymme?")
    survey = await newest(world)
    numbers = await world.db.read(respondents.participation, survey, None)
    assert numbers == Participation(4, 4, 3, 1, 0, 1, None)
    unit = await world.db.read(respondents.participation, survey, "kokkola")
    assert (unit.invited, unit.declined) == (1, 1)
    assert await world.db.read(respondents.left_at, survey, None) == {"study_field": 1}
    await kaisa.says("/survey")
    await kaisa.taps("Käynnissä olevat kyselyt", "1. Urakysely")
    kaisa.sees("Kutsuttu: 4", "Avannut: 3", "Aloittanut: 1", "Vastannut loppuun: 0")
    assert "Opiskelen" not in kaisa.last.words


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("seconds", "unit", "amount"), [(90, "seconds", 90), (480, "minutes", 8), (172_800, "days", 2)]
)
async def test_the_usual_time_is_told_in_its_largest_unit(
    world: World, language: str, seconds: int, unit: str, amount: int
) -> None:
    """Two days are two days: on the desk as among the results, and not so many minutes."""
    words = Words(world, language)
    numbers = Participation(9, 9, 9, 9, 9, 0, seconds)
    said = desk_screens.participation(world.app.house, language, numbers)
    assert words("results-median", unit=unit, **{"amount-number": amount}) in said


async def test_another_units_coordinator_sees_and_closes_nothing(
    world: World, kaisa: Alumnus, linnea: Alumnus
) -> None:
    """Rounds and series of the whole school or of another unit do not exist for them."""
    await world.member("Aino", year=2026)
    await duty(world, linnea, "kokkola")
    await sends(kaisa, 2)
    await turns_on(kaisa, 6)
    survey = await newest(world)
    await linnea.says("/survey")
    linnea.sees("Ingen enkät pågår just nu.")
    for press in (
        SurveyDo("round", survey.id, "show"),
        SurveyDo("round", survey.id, "close_yes"),
        SurveyDo("series", 1, "show"),
        SurveyDo("series", 1, "off"),
        SurveyDo("series", 99, "on"),
        SurveyDo("round", 0, "nonsense"),
    ):
        await linnea.presses(linnea.last.id, press.encode())
        assert "Urakysely" not in linnea.last.words
        assert "Karriärenkät" not in linnea.last.words
    assert (await newest(world)).is_open(world.clock.seconds())


async def test_closing_twice_is_closing_once(world: World, kaisa: Alumnus, aino: Alumnus) -> None:
    """A second tap shows the closed round, whose end does not move."""
    await sends(kaisa, 1)
    survey = await newest(world)
    press = SurveyDo("round", survey.id, "close_yes").encode()
    await kaisa.presses(kaisa.last.id, press)
    closed = await newest(world)
    await world.moves(days=1)
    await kaisa.presses(kaisa.last.id, press)
    assert (await newest(world)).closes_at == closed.closes_at
    aino.sees_nothing()


async def test_many_rounds_have_pages(world: World, kaisa: Alumnus) -> None:
    """Eight on a page, the newest first."""
    await world.member("Aino")
    await sends(kaisa, 1)
    survey = await newest(world)
    for _ in range(9):
        await world.db.write(surveys.create, survey)
    await kaisa.says("/survey")
    await kaisa.taps("Käynnissä olevat kyselyt")
    assert len([one for one in kaisa.labels if "Urakysely" in one]) == 8
    await kaisa.taps(Words(world, "fi")("form-next"))
    kaisa.sees("10. Urakysely")
