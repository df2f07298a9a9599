"""/count reads ordinary words, and says what it does not know instead of guessing wildly."""

import pytest

from tests.stories import doors
from tests.stories.words import Words
from tests.stories.world import Alumnus, World


@pytest.mark.parametrize("word", ["help", "ohje", "apua", "hjälp", "?", "Ohje?"])
async def test_who_asks_for_help_gets_it(kaisa: Alumnus, word: str) -> None:
    """In any of the languages."""
    await kaisa.says(f"/count {word}")
    kaisa.sees("Luvut kirjoittamalla")


async def test_a_word_that_is_like_nothing_suggests_nothing(world: World, kaisa: Alumnus) -> None:
    """A fruit is no region."""
    await kaisa.says("/count banana")
    kaisa.sees(Words(world, "fi")("counts-unknown-word"))


@pytest.mark.usefixtures("aino")
async def test_by_region_in_its_ordinary_form(kaisa: Alumnus) -> None:
    """Not by field, which is spelled nearly so."""
    await kaisa.says("/count alueittain")
    kaisa.sees("Alumnit maakunnittain")


@pytest.mark.parametrize(
    ("asked", "said"),
    [("event 99", "Tällaista tapahtumaa ei ole: 99"), ("round 9", "Tällaista kyselyä ei ole: 9")],
)
async def test_what_there_is_not_is_said_above_the_list(
    world: World, kaisa: Alumnus, asked: str, said: str
) -> None:
    """And the list follows."""
    await doors.holds(world, unit=None)
    await kaisa.says(f"/count {asked}")
    kaisa.sees(said, "Viimeisimmät")
    await kaisa.says("/count event 1")
    kaisa.sees("Alumni-ilta")


async def test_help_leads_to_the_coordinators(aino: Alumnus, kaisa: Alumnus) -> None:
    """Who has joined can ask them; coordinators would ask themselves."""
    await aino.says("/help")
    assert "Kysy koordinaattorilta" in aino.labels
    await kaisa.says("/help")
    assert "Kysy koordinaattorilta" not in kaisa.labels
