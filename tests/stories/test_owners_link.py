"""Whoever becomes an owner by the link that setup shows: the chat says so, too."""

from tests.stories.words import Words
from tests.stories.world import OWNER_ID, Alumnus, World

LINK = "own_0123456789abcdef"


async def test_a_new_owner_hears_what_they_are(world: World) -> None:
    """And where they begin; then they may join, as everybody may."""
    say = Words(world, "fi")
    kaisa = Alumnus(world, world.telegram.person("Kaisa", id=OWNER_ID, language_code="fi"))
    await kaisa.starts(LINK)
    kaisa.sees("Olet tämän botin pääkäyttäjä", "/team", "haluatko liittyä", say("join-language"))
    await kaisa.says("/team")
    kaisa.sees("Koordinaattorit")


async def test_an_owner_who_is_a_member_is_not_asked_to_join(world: World, kaisa: Alumnus) -> None:
    """Of a second setup, say."""
    await kaisa.starts(LINK)
    kaisa.sees("Olet tämän botin pääkäyttäjä")
    assert not kaisa.has_seen("haluatko liittyä")


async def test_nobody_else_becomes_one(world: World, aino: Alumnus) -> None:
    """The settings name the owners: the link alone makes nobody one."""
    await aino.starts(LINK)
    assert not aino.has_seen("pääkäyttäjä")
