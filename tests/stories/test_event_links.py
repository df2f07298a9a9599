"""Coming to an event from outside: its link and QR code, before one has ever joined."""

import pytest

from config.languages import LANGUAGES
from tests.stories.full_house import said
from tests.stories.gatherings import TITLE, coordinates, invites
from tests.stories.signing import opens_house
from tests.stories.words import Words
from tests.stories.world import Alumnus, World


@pytest.mark.parametrize("language", LANGUAGES)
async def test_somebody_new_registers_and_lands_on_the_event(
    world: World, kaisa: Alumnus, language: str
) -> None:
    """The link is kept through registering: the event opens by itself, one tap from an answer."""
    await opens_house(world, kaisa)
    word = Words(world, language)
    sara = word.newcomer("Sara")
    await sara.starts("e1")
    assert not sara.has_seen(TITLE)
    await sara.taps(word(f"language-{language}"), word("join-consent-button"), "Sara")
    await sara.taps(word("join-graduated-button"), word.unit("kokkola"), word.field("10"))
    await sara.taps(word.qualification("raca"), "2025", word.region("abroad"), word.activity("10"))
    await sara.taps(word("form-done"))
    sara.sees(word("join-done", name="Sara"), TITLE)
    await sara.taps(word("events-coming-button"))
    sara.sees(said(word, "seat-coming"))


async def test_a_coordinator_gets_the_code_of_an_event(
    world: World, aino: Alumnus, linnea: Alumnus, kaisa: Alumnus
) -> None:
    """A picture with the link in words, for posters; nobody else can ask for it."""
    await invites(kaisa)
    await kaisa.presses(kaisa.last.id, "1e:1:qr")
    kaisa.sees(TITLE, "start=e1")
    assert kaisa.last.photo is not None
    await coordinates(world, linnea, "kokkola")
    for who, answer in ((aino, "En ymmärtänyt tätä"), (linnea, "Den här knappen är gammal")):
        await who.presses(who.last.id, "1e:1:qr")
        who.sees(answer)


async def test_a_link_to_what_is_over_says_so(world: World, aino: Alumnus, kaisa: Alumnus) -> None:
    """Whoever finds an old poster reads that the event is over, and can answer nothing."""
    await opens_house(world, kaisa)
    await world.moves(days=10)
    await aino.starts("e1")
    aino.sees(TITLE, "Tapahtuma on ohi")
    assert aino.labels == []
    await aino.starts("e99")
    aino.sees("En löytänyt tätä tapahtumaa")


async def test_a_school_without_members_can_still_share_an_event(
    world: World, kaisa: Alumnus
) -> None:
    """Where the invitation would reach nobody, the coordinator gets the link instead."""
    await invites(kaisa)
    kaisa.sees("kutsu ei mene vielä kenellekään", "start=e1")
    newcomer = await world.member("Uuno")
    await newcomer.starts("e1")
    await newcomer.taps("Tulen")
    newcomer.sees("Tulet tapahtumaan.")
