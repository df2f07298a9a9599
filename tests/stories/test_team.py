"""The team: a duty is given by a link that works once, and it ends at once."""

import re

import pytest

from handlers.buttons import Count
from tests.stories.world import OWNER_ID, Alumnus, World

LINK = re.compile(r"start=(t[A-Za-z0-9_-]{22})")


def payload_seen_by(owner: Alumnus) -> str:
    """Return what the newest link in the owner's chat starts the bot with."""
    found = LINK.search(owner.last.words)
    assert found is not None, owner.tells()
    assert len(found[1]) <= 64
    return found[1]


async def link_for(owner: Alumnus, label: str) -> str:
    """Let the owner make a link."""
    await owner.says("/team")
    await owner.taps(label)
    return payload_seen_by(owner)


@pytest.fixture
async def elin(world: World) -> Alumnus:
    """An owner who reads Swedish."""
    return await world.member("Elin", language="sv", id=OWNER_ID, wants=())


async def test_a_link_makes_a_coordinator_once(world: World, kaisa: Alumnus) -> None:
    """Whoever opens it first coordinates the unit; the owner hears the name; then it is used."""
    await kaisa.says("/team")
    kaisa.sees("Koordinaattoreita ei vielä ole.")
    await kaisa.taps("Linkki: Oulun yksikkö")
    kaisa.sees("Linkki toimii vain yhdelle", "maanantaina 9. marraskuuta 2026 klo 10.00")
    payload = payload_seen_by(kaisa)

    mikko = world.stranger("Mikko \u202e<b>")
    await mikko.starts(payload)
    mikko.sees("Olet nyt alumnikoordinaattori: Oulun yksikkö", "/count", "/newevent", "/announce")
    assert "/team" not in mikko.last.words
    kaisa.sees("Mikko <b> on nyt koordinaattori: Oulun yksikkö")
    menu = [command.name for command in mikko.account.commands]
    assert "count" in menu
    assert "team" not in menu
    await mikko.says("/count")
    mikko.sees("Luvut: Oulun yksikkö")

    sara = world.stranger("Sara")
    await sara.starts(payload)
    sara.sees("Tämä linkki on jo käytetty tai vanhentunut.")
    await sara.says("/count")
    assert not sara.has_seen("Luvut")
    await kaisa.says("/team")
    kaisa.sees("1. Mikko <b>: Oulun yksikkö. Aloitti maanantaina 2. marraskuuta 2026.")


async def test_a_link_in_swedish_gives_the_whole_school(
    world: World, elin: Alumnus, linnea: Alumnus
) -> None:
    """The texts speak the owner's and the new coordinator's language."""
    await elin.says("/team")
    await elin.taps("Länk: hela läroanstalten")
    elin.sees("Välkommen som alumnkoordinator", "Länken fungerar en gång.")
    await linnea.starts(payload_seen_by(elin))
    linnea.sees("Du är nu alumnkoordinator: hela läroanstalten")
    elin.sees("Linnea är nu koordinator")
    await linnea.says("/count")
    linnea.sees("Siffror: hela läroanstalten")


@pytest.mark.parametrize("days", [7, 400])
async def test_a_link_expires(world: World, kaisa: Alumnus, days: int) -> None:
    """After seven days nobody becomes a coordinator by it."""
    payload = await link_for(kaisa, "Linkki: koko koulu")
    await world.moves(days=days)
    sara = world.stranger("Sara", language_code="sv")
    await sara.starts(payload)
    sara.sees("Den här länken är redan använd eller för gammal.")
    await sara.says("/count")
    assert not sara.has_seen("Siffror")


async def test_a_guessed_link_gives_nothing(world: World, kaisa: Alumnus) -> None:
    """An unknown secret looks exactly like a used one."""
    sara = world.stranger("Sara")
    await sara.starts("t" + "A" * 22)
    sara.sees("Tämä linkki on jo käytetty tai vanhentunut.")


async def test_an_owner_who_tries_the_link_does_not_use_it_up(
    world: World, kaisa: Alumnus, aino: Alumnus
) -> None:
    """The link stays good for the one it was made for."""
    payload = await link_for(kaisa, "Linkki: Oulun yksikkö")
    await kaisa.starts(payload)
    kaisa.sees("se on tarkoitettu toiselle")
    await aino.starts(payload)
    aino.sees("Olet nyt alumnikoordinaattori")
    person = await aino.record()
    assert person is not None
    assert person.name == "Aino"


async def test_a_link_of_a_former_owner_gives_nothing(
    world: World, kaisa: Alumnus, aino: Alumnus
) -> None:
    """Who is no owner any more cannot let anybody in."""
    payload = await link_for(kaisa, "Linkki: Oulun yksikkö")
    world.settings = world.settings.model_copy(update={"owners": ()})
    await world.restarts()
    await aino.starts(payload)
    aino.sees("Tämä linkki on jo käytetty tai vanhentunut.")


async def test_only_the_hash_of_a_secret_is_kept(world: World, kaisa: Alumnus) -> None:
    """Whoever reads the database cannot make themselves a coordinator."""
    payload = await link_for(kaisa, "Linkki: koko koulu")
    secret = payload[1:]
    rows = await world.db.read(
        lambda tx: (
            [tuple(row) for row in tx.all("SELECT * FROM duty_link")]
            + [tuple(row) for row in tx.all("SELECT * FROM outbox")]
        )
    )
    assert rows
    assert secret not in str(rows)


@pytest.mark.parametrize("language", ["fi", "sv"])
async def test_a_duty_ends_at_once(
    world: World, kaisa: Alumnus, aino: Alumnus, linnea: Alumnus, language: str
) -> None:
    """After a confirmation the commands and old buttons of the holder are as if unknown."""
    holder = {"fi": aino, "sv": linnea}[language]
    await holder.starts(await link_for(kaisa, "Linkki: koko koulu"))
    await holder.says("/count")
    old_card, old_data = holder.last.id, Count("people", 0, "unit").encode()
    await kaisa.says("/team")
    await kaisa.taps("Lopeta: 1.")
    kaisa.sees("Haluatko päättää tämän tehtävän?")
    await kaisa.taps("Kyllä, päätä tehtävä")
    kaisa.sees("Koordinaattoreita ei vielä ole.")
    assert kaisa.toast == "Tehtävä on päättynyt."
    holder.sees({"fi": "Kiitos työstäsi!", "sv": "Tack för ditt arbete!"}[language])
    assert "count" not in [command.name for command in holder.account.commands]

    await holder.says("/nosuchcommand")
    unknown = holder.last.words
    await holder.says("/count")
    assert holder.last.words == unknown
    await holder.presses(old_card, old_data)
    assert holder.last.words == unknown
    assert not holder.has_seen("Kokkolan yksikkö")
    await holder.says("/profile")  # still an alumna as before
    assert holder.last.words != unknown


async def test_ending_can_be_thought_over(world: World, kaisa: Alumnus, aino: Alumnus) -> None:
    """The way back ends nothing, and an old button of a duty that has ended says so."""
    await aino.starts(await link_for(kaisa, "Linkki: Oulun yksikkö"))
    await kaisa.says("/team")
    old = kaisa.button("Lopeta: 1. Aino")
    await kaisa.taps("Lopeta: 1. Aino", "Koordinaattorit")
    kaisa.sees("Tehtävässä on 1 koordinaattori.")
    await kaisa.taps("Lopeta: 1. Aino", "Kyllä, päätä tehtävä")
    await kaisa.presses(*old)
    kaisa.sees("Tämä nappi on vanha")


async def test_the_team_is_unknown_to_coordinators(
    world: World, kaisa: Alumnus, aino: Alumnus, linnea: Alumnus
) -> None:
    """Only an owner gives and ends duties."""
    await aino.starts(await link_for(kaisa, "Linkki: koko koulu"))
    for alumnus in (aino, linnea):
        await alumnus.says("/nosuchcommand")
        unknown = alumnus.last.words
        await alumnus.says("/team")
        assert alumnus.last.words == unknown
