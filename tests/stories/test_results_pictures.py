"""The way on from a picture of results: below it, and the picture stays as it was."""

import pytest

from config.languages import LANGUAGES
from tests.stories.asking import career
from tests.stories.duties import coordinates
from tests.stories.test_results import closed, opens, words_of
from tests.stories.words import Words
from tests.stories.world import Alumnus, World


@pytest.fixture(params=LANGUAGES)
async def liv(world: World, request: pytest.FixtureRequest) -> Alumnus:
    """A coordinator of the whole school, in each of the four languages."""
    liv = await world.member("Liv", language=request.param, unit="kokkola", wants=())
    return await coordinates(liv, None)


async def goes_on(who: Alumnus, label: str) -> None:
    """Tap a button under the newest picture: what follows is a new message of words below it."""
    picture, caption = who.last, who.last.words
    assert picture.photo is not None
    await who.presses(*who.button(label))
    assert who.last.id > picture.id
    assert who.last.photo is None
    assert picture.words == caption


@pytest.mark.parametrize("key", ["results-next-button", "results-question-button"])
async def test_from_a_question_drawn_one_goes_on_below(
    world: World, liv: Alumnus, key: str
) -> None:
    """To the next question, or back to the buttons of this one."""
    words = await words_of(liv)
    await closed(world)
    await opens(liv, words, "results-questions-button", "results-chart-button")
    assert liv.labels == [words("results-next-button"), words("results-question-button")]
    await goes_on(liv, words(key))
    place = 1 if key == "results-next-button" else 0
    liv.sees(career(world).questions[place].text[words.language])
    assert words("results-chart-button") in liv.labels or place == 1
    card = liv.last.id
    await liv.taps(words("results-next-button"))
    assert liv.last.id == card


async def test_from_a_split_drawn_one_goes_on_below(world: World, liv: Alumnus) -> None:
    """Back to the question, and what else it can be split by."""
    words = await words_of(liv)
    await closed(world)
    await opens(liv, words, "results-questions-button", "results-by-unit-button")
    await liv.taps(words("results-chart-button"))
    await goes_on(liv, words("results-question-button"))
    assert words("results-by-unit-button") in liv.labels


async def test_from_lines_one_goes_on_below(world: World, liv: Alumnus) -> None:
    """Back to the question that was compared."""
    words = await words_of(liv)
    await closed(world, ago=365)
    await closed(world)
    await opens(liv, words, "results-questions-button", "results-compare-button")
    await liv.taps(words("results-chart-button"))
    await goes_on(liv, words("results-question-button"))
    assert words("results-compare-button") in liv.labels


async def test_an_old_button_under_a_picture_leaves_it_alone(world: World, liv: Alumnus) -> None:
    """What is not possible any more is said below it, too."""
    words: Words = await words_of(liv)
    number = await closed(world)
    await opens(liv, words, "results-questions-button", "results-chart-button")
    picture, caption = liv.last, liv.last.words
    await liv.presses(picture.id, f"1R:{number}:ask:99")
    liv.sees(words("error-stale-press"))
    assert picture.words == caption
