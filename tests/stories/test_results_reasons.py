"""Why numbers are hidden is said truly: also where that is because of an earlier answer."""

import pytest

from config.languages import LANGUAGES
from handlers.results import access, reading, report
from storage import surveys
from storage.audience import Audience
from storage.transaction import Transaction
from tests.stories.asking import career
from tests.stories.counted import many
from tests.stories.duties import coordinates
from tests.stories.test_results import SEEKING, STUDYING, WORKING, closed, opens, people, words_of
from tests.stories.world import Alumnus, World

# Who studies are few: so their number is hidden, and with it how many were asked where.
FEW_STUDY = [*many(20, WORKING), *many(3, STUDYING), *many(12, SEEKING)]


@pytest.fixture(params=LANGUAGES)
async def liv(world: World, request: pytest.FixtureRequest) -> Alumnus:
    """A coordinator of the whole school, in each of the four languages."""
    liv = await world.member("Liv", language=request.param, unit="kokkola", wants=())
    return await coordinates(liv, None)


def place_of(world: World, question: str) -> int:
    """Return the place of a question of the career survey."""
    return next(i for i, one in enumerate(career(world).questions) if one.id == question)


def told_on_paper(
    tx: Transaction, world: World, number: int, scope: str | None, language: str
) -> dict[str, str]:
    """Return what the one-page report says of each question."""
    args = {"round": number, "scope": scope, "language": language, "person": 1}
    return {one.title: one.said for one in report.gather(world.app.house, tx, args).panels}


async def test_a_follow_up_is_hidden_because_of_an_earlier_answer(
    world: World, liv: Alumnus
) -> None:
    """In the chat and on paper, in each language."""
    words = await words_of(liv)
    number = await closed(world, FEW_STUDY)
    await opens(liv, words)
    await liv.presses(liv.last.id, f"1R:{number}:ask:{place_of(world, 'study_place')}")
    liv.sees(words("results-withheld-earlier"))
    assert words("results-withheld") not in liv.last.words
    told = await world.db.read(told_on_paper, world, number, None, words.language)
    asked = career(world).question("study_place").text[words.language]
    assert told[asked] == words("reports-nothing-earlier")


async def test_groups_are_hidden_because_of_an_earlier_answer(world: World, liv: Alumnus) -> None:
    """Exactly those in which what a question hangs on is not shown; the others say nothing else."""
    words = await words_of(liv)
    given = [
        *people(),
        *many(12, WORKING, unit="rovaniemi", field="02", year="2022"),
        *many(6, STUDYING, unit="jyvaskyla", field="02", year="2022"),
        *many(2, STUDYING, unit="rovaniemi", field="02", year="2022"),
    ]
    number = await closed(world, given)
    read, view = await world.db.read(seen, world, number, words.language)
    place = place_of(world, "study_place")
    lines, sources = view.split("study_place", "unit"), view.split("main_activity", "unit")
    hidden = [one for one, line in lines.items() if line.answered.kind == "hidden"]
    unknown = [one for one in hidden if sources[one].cells["studying"].kind != "shown"]
    assert unknown
    await opens(liv, words)
    await liv.presses(liv.last.id, f"1R:{number}:split:{place}.unit")
    said = words("results-groups-earlier", names="").split("{")[0]
    line = next(one for one in liv.last.words.splitlines() if one.startswith(said))
    for one in unknown:
        assert read.group("unit", one) in line


def seen(
    tx: Transaction, world: World, number: int, language: str
) -> tuple[reading.Reading, access.View]:
    """Return how a coordinator of the whole school reads a round, and what they see of it."""
    survey = surveys.by_id(tx, number)
    assert survey is not None
    return reading.reading(world.app.house, tx, language, survey), access.view(tx, survey, None)


async def test_what_hangs_on_what_few_answered_is_of_few(world: World, liv: Alumnus) -> None:
    """Four finished: the follow-up has the same reason as the question before it."""
    words = await words_of(liv)
    number = await closed(world, many(4, WORKING))
    await opens(liv, words)
    for question in ("main_activity", "employment_kind"):
        await liv.presses(liv.last.id, f"1R:{number}:ask:{place_of(world, question)}")
        liv.sees(words("results-too-few"))


async def test_signs_are_explained_and_words_not_compared(world: World, liv: Alumnus) -> None:
    """Beside other rounds, too; answers in own words have no numbers to set beside each other."""
    words = await words_of(liv)
    await closed(world, ago=365)
    number = await closed(world, FEW_STUDY)
    await opens(liv, words, "results-questions-button", "results-compare-button")
    liv.sees("1–4", words("results-note-few"))
    place = place_of(world, "skills_wish")
    await liv.presses(liv.last.id, f"1R:{number}:ask:{place}")
    assert words("results-compare-button") not in liv.labels
    await liv.presses(liv.last.id, f"1R:{number}:compare:{place}")
    liv.sees(words("error-stale-press"))


@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_unit_is_told_truly_what_it_sees(world: World, language: str) -> None:
    """Of a round that runs, of a closed one, and of an anonymous one, which has no row of it."""
    ville = await world.member("Ville", language=language, unit="oulu", wants=())
    await coordinates(ville, "oulu")
    house = world.app.house
    for mode, stage in (("confidential", "closed"), ("anonymous", "anonymous")):
        number = await closed(world, mode=mode)
        await ville.starts()
        await ville.presses(ville.last.id, f"1R:{number}:show:")
        told = {"unit": house.organisation.unit_name("oulu", language), "stage": stage}
        ville.sees(house.texts.plain(language, "results-own-row", **told))


async def test_a_unit_compares_only_rounds_that_it_finds(world: World) -> None:
    """A round of the whole school that asked only other units is as if it did not exist."""
    ville = await coordinates(await world.member("Ville", unit="oulu", wants=()), "oulu")
    elsewhere = Audience(units=("kokkola",))
    number = await closed(world)
    await closed(world, ago=365, audience=elsewhere)
    await ville.starts()
    await ville.presses(ville.last.id, f"1R:{number}:ask:0")
    assert "Vertaa muihin kierroksiin" not in ville.labels
    await closed(world, ago=100)
    await ville.presses(ville.last.id, f"1R:{number}:ask:0")
    await ville.taps("Vertaa muihin kierroksiin")
    assert ville.last.words.count("Olen työssä: ") == 1
    assert "2025" not in ville.last.words


async def test_where_nobody_started_nobody_stopped(world: World, liv: Alumnus) -> None:
    """There is no list of where people stopped."""
    words = await words_of(liv)
    await closed(world, [])
    await opens(liv, words)
    assert words("results-left-button") not in liv.labels


@pytest.mark.parametrize("mode", ["anonymous", "confidential"])
async def test_a_unit_without_a_row_is_not_told_that_few_answered(world: World, mode: str) -> None:
    """Nobody knows which unit anonymous answers come from; numbers are not split at all."""
    number = await closed(world, mode=mode)
    told = await world.db.read(told_on_paper, world, number, "oulu", "fi")
    house = world.app.house
    none = house.texts.plain("fi", "reports-nothing-none")
    assert (none in told.values()) == (mode == "anonymous")
    assert house.texts.plain("fi", "reports-nothing-few") not in told.values()
