"""The privacy notice: in layers, and its changes told to everybody once."""

from pathlib import Path

import pytest

from config.languages import LANGUAGES
from tests.stories.words import Words
from tests.stories.world import Alumnus, World

SAMPLE = Path("config/organisation.toml")
NEXT = "2027-03-01"


@pytest.fixture(params=LANGUAGES)
async def member(request: pytest.FixtureRequest, world: World) -> tuple[Alumnus, Words]:
    """Somebody who has joined, in each language."""
    language: str = request.param
    return await world.member("Kim", language=language), Words(world, language)


async def test_the_notice_is_layered_and_dated(member: tuple[Alumnus, Words]) -> None:
    """Three lines first, the whole on a tap, with the day from which it holds."""
    kim, words = member
    school = kim.world.app.house.organisation
    await kim.says("/privacy")
    year, _, day = school.privacy.version.split("-")
    kim.sees(*school.privacy_lines(words.language), "/mydata", "/forget", day, year)
    await kim.taps(words("privacy-whole-button"))
    told = "\n".join(one.words for one in kim.news())
    for paragraph in school.privacy.notice[words.language].strip().split("\n\n"):
        assert paragraph in told
    assert all(len(one.words) <= 4096 for one in kim.account.chat)


async def rewrites(world: World) -> None:
    """Let the organisation change its notice, and start the bot with it."""
    text = SAMPLE.read_text(encoding="utf-8")
    changed = world.folder / "organisation.toml"
    changed.write_text(text.replace('version = "2026-11-28"', f'version = "{NEXT}"'), "utf-8")
    world.settings = world.settings.model_copy(update={"organisation": changed})
    await world.restarts()


async def test_a_change_is_told_to_everybody_once(member: tuple[Alumnus, Words]) -> None:
    """What changed, and the way to read it; never again, whatever restarts there are."""
    kim, words = member
    world = kim.world
    await world.moves(hours=1)
    kim.sees_nothing()
    await rewrites(world)
    await world.moves(minutes=1)
    changed = world.app.house.organisation.privacy.changed
    assert changed is not None
    kim.sees(changed[words.language].strip().splitlines()[0])
    await kim.taps(words("privacy-read-button"))
    kim.sees(world.app.house.organisation.privacy_lines(words.language)[0])
    told = changed[words.language].strip().splitlines()[0]
    await world.restarts()
    await world.moves(days=1)
    assert kim.count_of(told) == 1


async def test_who_joins_later_is_not_told(world: World, aino: Alumnus) -> None:
    """Whoever joins reads the new notice when joining."""
    await rewrites(world)
    await world.moves(minutes=1)
    onni = await world.member("Onni")
    await world.moves(days=1)
    assert aino.has_seen("Tietosuojaseloste on muuttunut")
    assert not onni.has_seen("Tietosuojaseloste on muuttunut")


async def test_a_change_waits_for_the_morning(world: World, aino: Alumnus) -> None:
    """It comes to those who have turned their messages off, but not at night."""
    await world.moves(hours=13)  # 23.00
    await rewrites(world)
    await world.moves(minutes=1)
    aino.sees_nothing()
    await world.moves(hours=10)
    assert aino.has_seen("Tietosuojaseloste on muuttunut")
