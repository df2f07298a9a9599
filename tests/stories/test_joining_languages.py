"""Joining in each of the four languages: in one go, over days, and changing one's mind."""

import pytest

from config.languages import LANGUAGES
from storage import consents
from storage.askings import GRADUATED, STILL_RIGHT
from storage.consents import Consent
from tests.stories.asked import planned
from tests.stories.words import Words
from tests.stories.world import Alumnus, World

pytestmark = pytest.mark.parametrize("language", LANGUAGES)


@pytest.fixture
def say(world: World, language: str) -> Words:
    """The words of the language."""
    return Words(world, language)


@pytest.fixture
async def sara(say: Words) -> Alumnus:
    """Somebody who has chosen the language, agreed, and taken the name that Telegram tells."""
    sara = say.newcomer("Sara")
    await sara.starts()
    await sara.taps(say(f"language-{say.language}"))
    sara.sees(say("join-consent"))
    await sara.taps(say("join-consent-button"), "Sara")
    return sara.sees(say("join-status"))


async def test_joining_in_one_go(world: World, say: Words, sara: Alumnus) -> None:
    """A dozen taps, and what was told is kept: each thing where it belongs, each consent apart."""
    await sara.taps(say("join-graduated-button"), say.unit("kokkola"), say.field("10"))
    sara.sees(say("join-qualification"))
    await sara.taps(say.qualification("raca"), "2025", say.region("abroad"), say.activity("10"))
    sara.sees(say("join-taking-part"), say("join-taking-part-help"))
    await sara.taps(say("join-visits-button"), say("join-ideas-button"), say("form-done"))
    sara.sees(say("join-done", name="Sara"))

    person = await sara.record()
    assert person is not None
    assert person.is_member
    assert (person.name, person.unit, person.field) == ("Sara", "kokkola", "10")
    assert (person.qualification, person.graduation_year, person.studying) == ("raca", 2025, False)
    assert (person.region, person.activity, person.language) == ("abroad", "10", say.language)
    version = world.app.house.organisation.privacy.version
    now = world.clock.seconds()
    assert await world.db.read(consents.in_force, person.id) == {
        purpose: Consent(purpose, version, say.language, now)
        for purpose in ("membership", "visits", "ideas")
    }


async def test_a_student_tells_when_they_are_going_to_graduate(
    world: World, say: Words, sara: Alumnus
) -> None:
    """A student has an expected year, no other, and is asked on the school's day of that year."""
    await sara.taps(say("join-studying-button"), say.unit("oulu"), say.field("04"))
    sara.sees(say("join-expected"))
    assert {"2026", "2032"} <= set(sara.labels)
    await sara.taps("2027", say("form-skip"), say("form-skip"), say("form-done"))

    person = await sara.record()
    assert person is not None
    assert (person.studying, person.expected_year, person.graduation_year) == (True, 2027, None)
    assert await world.db.read(planned, person.id) == {
        GRADUATED: "2027-06-05 10:00",
        STILL_RIGHT: "2027-11-02 10:00",
    }


async def test_joining_over_three_days_with_a_restart_between(
    world: World, say: Words, sara: Alumnus
) -> None:
    """Whenever the person comes back, the form stands at the very question."""
    await sara.taps(say("join-graduated-button"))
    await world.moves(days=1)
    await world.restarts()
    await sara.taps(say.unit("oulu"), say.field("09"), say("form-skip"))
    await world.moves(days=1)
    await sara.starts()
    sara.sees(say("join-year"))
    await sara.says("2019")
    await world.restarts()
    await world.moves(days=1)
    await sara.taps(say("form-skip"), say("form-skip"), say("form-done"))
    sara.sees(say("join-done", name="Sara"))
    person = await sara.record()
    assert person is not None
    assert (person.unit, person.field, person.graduation_year) == ("oulu", "09", 2019)
    assert person.qualification is None


async def test_changing_the_language_in_the_middle(world: World, say: Words, sara: Alumnus) -> None:
    """What was answered stays; the next question comes in the new language."""
    other = Words(world, LANGUAGES[LANGUAGES.index(say.language) - 1])
    await sara.taps(say("join-graduated-button"), say.unit("kokkola"))
    await sara.says("/language")
    await sara.taps(say(f"language-{other.language}"))
    sara.sees(other("language-set"), other("join-field"))
    await sara.taps(other.field("02"), "2022", other("form-skip"), other("form-skip"))
    await sara.taps(other("form-done"))
    sara.sees(other("join-done", name="Sara"))
    person = await sara.record()
    assert person is not None
    assert (person.unit, person.language) == ("kokkola", other.language)
