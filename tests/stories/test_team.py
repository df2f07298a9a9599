"""The team: a duty is given by a link that works once, and it ends at once."""

import re

import pytest

from handlers.buttons import Count, DutyDo, HandoverDo, Team
from storage import duties
from tests.stories.duties import coordinates
from tests.stories.world import OWNER_ID, Alumnus, World

LINK = re.compile(r"start=(t[A-Za-z0-9_-]{22})")


def payload_seen_by(owner: Alumnus) -> str:
    """Return what the newest link in the owner's chat starts the bot with."""
    found = LINK.search(owner.last.words)
    assert found is not None, owner.tells()
    assert len(found[1]) <= 64
    return found[1]


async def link_for(
    owner: Alumnus, unit: str, term: str = "Ilman päättymispäivää", role: str = "Koordinaattori"
) -> str:
    """Let somebody who reads Finnish make a link."""
    await owner.says("/team")
    await owner.taps("Kutsu uusi", role, unit, term)
    return payload_seen_by(owner)


@pytest.fixture
async def elin(world: World) -> Alumnus:
    """An owner who reads Swedish."""
    return await world.member("Elin", language="sv", id=OWNER_ID, wants=())


async def test_a_link_makes_a_coordinator_once(world: World, kaisa: Alumnus) -> None:
    """Whoever opens it first coordinates the unit; the owner hears the name; then it is used."""
    await kaisa.says("/team")
    kaisa.sees("Nyt tehtävässä ei ole koordinaattoria.")
    await kaisa.taps("Kutsu uusi", "Koordinaattori", "Oulun yksikkö", "Ilman päättymispäivää")
    kaisa.sees("Linkki toimii vain yhdelle", "maanantaina 9. marraskuuta 2026 klo 10.00")
    payload = payload_seen_by(kaisa)

    mikko = world.stranger("Mikko \u202e<b>")
    await mikko.starts(payload)
    mikko.sees("Olet nyt alumnikoordinaattori: Oulun yksikkö", "/count", "/newevent", "/announce")
    assert "/audit" not in mikko.last.words
    kaisa.sees("Mikko <b> on nyt koordinaattori: Oulun yksikkö")
    menu = [command.name for command in mikko.account.commands]
    assert "count" in menu
    assert "audit" not in menu
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
    await elin.taps("Bjud in", "Koordinator", "Hela läroanstalten", "Utan slutdag")
    elin.sees("Välkommen som alumnkoordinator", "Länken fungerar en gång.")
    await linnea.starts(payload_seen_by(elin))
    linnea.sees("Du är nu alumnkoordinator: hela läroanstalten")
    elin.sees("Linnea är nu koordinator")
    await linnea.says("/count")
    linnea.sees("Siffror: hela läroanstalten")


@pytest.mark.parametrize("days", [7, 400])
async def test_a_link_expires(world: World, kaisa: Alumnus, days: int) -> None:
    """After seven days nobody becomes a coordinator by it."""
    payload = await link_for(kaisa, "Koko koulu")
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
    payload = await link_for(kaisa, "Oulun yksikkö")
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
    payload = await link_for(kaisa, "Oulun yksikkö")
    world.settings = world.settings.model_copy(update={"owners": ()})
    await world.restarts()
    await aino.starts(payload)
    aino.sees("Tämä linkki on jo käytetty tai vanhentunut.")


async def test_only_the_hash_of_a_secret_is_kept(world: World, kaisa: Alumnus) -> None:
    """Whoever reads the database cannot make themselves a coordinator."""
    payload = await link_for(kaisa, "Koko koulu")
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
    await holder.starts(await link_for(kaisa, "Koko koulu"))
    await holder.says("/count")
    old_card, old_data = holder.last.id, Count("people", 0, "unit").encode()
    await kaisa.says("/team")
    await kaisa.taps("1. ", "Lopeta tehtävä")
    kaisa.sees("Haluatko päättää tämän tehtävän?")
    await kaisa.taps("Kyllä, päätä tehtävä")
    kaisa.sees("Nyt tehtävässä ei ole koordinaattoria.")
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
    await aino.starts(await link_for(kaisa, "Oulun yksikkö"))
    await kaisa.says("/team")
    await kaisa.taps("1. Aino")
    old = kaisa.button("Lopeta tehtävä")
    await kaisa.taps("Lopeta tehtävä", "Koordinaattorit")
    kaisa.sees("Tehtävässä on 1 koordinaattori.")
    await kaisa.taps("1. Aino", "Lopeta tehtävä", "Kyllä, päätä tehtävä")
    await kaisa.presses(*old)
    kaisa.sees("Tämä nappi on vanha")


@pytest.mark.parametrize("action", ["link", "end", "end_now"])
async def test_buttons_of_before_still_work(
    world: World, kaisa: Alumnus, aino: Alumnus, action: str
) -> None:
    """A link, a question and an end from a card that was shown before there were terms."""
    await coordinates(aino, "oulu")
    person = await aino.record()
    assert person is not None
    await kaisa.says("/team")
    target = "oulu" if action == "link" else str(person.id)
    await kaisa.presses(kaisa.last.id, Team(action, target).encode())
    if action == "link":
        mikko = world.stranger("Mikko")
        await mikko.starts(payload_seen_by(kaisa))
        mikko.sees("Olet nyt alumnikoordinaattori: Oulun yksikkö")
    elif action == "end":
        kaisa.sees("Haluatko päättää tämän tehtävän?")
    else:
        aino.sees("Kiitos työstäsi!")


async def test_the_team_is_unknown_to_others(
    world: World, kaisa: Alumnus, aino: Alumnus, linnea: Alumnus
) -> None:
    """Alumni and viewers find neither the team nor a handover."""
    await aino.starts(await link_for(kaisa, "Koko koulu", role="Katselija"))
    aino.sees("Näet nyt alumnitoiminnan luvut: koko koulu", "/count")
    assert "/announce" not in aino.last.words
    assert "announce" not in [command.name for command in aino.account.commands]
    for alumnus in (aino, linnea):
        await alumnus.says("/nosuchcommand")
        unknown = alumnus.last.words
        for command in ("/team", "/handover"):
            await alumnus.says(command)
            assert alumnus.last.words == unknown
        for press in (DutyDo(1, "show"), DutyDo(0, "invite"), HandoverDo(0, "home")):
            await alumnus.presses(alumnus.last.id, press.encode())
            assert alumnus.last.words == unknown
    await aino.says("/count")
    aino.sees("Luvut: koko koulu")


async def test_a_coordinator_of_the_school_gives_units_and_views(
    world: World, kaisa: Alumnus, aino: Alumnus, onni: Alumnus
) -> None:
    """Not others like themselves; and what they gave they may change and end."""
    await coordinates(aino, None)
    await aino.says("/team")
    await aino.taps("Kutsu uusi", "Koordinaattori")
    assert "Koko koulu" not in aino.labels
    await aino.taps("Oulun yksikkö", "Ilman päättymispäivää")
    await onni.starts(payload_seen_by(aino))
    aino.sees("Onni on nyt koordinaattori: Oulun yksikkö")
    await aino.taps("Koordinaattorit", "2. Onni", "Lopeta tehtävä", "Kyllä, päätä tehtävä")
    onni.sees("Et ole enää koordinaattori.")


async def test_a_units_coordinator_sees_the_team_and_changes_nothing(
    world: World, kaisa: Alumnus, aino: Alumnus, linnea: Alumnus, onni: Alumnus
) -> None:
    """Who looks after one's unit is seen, other units are not, and forged buttons do nothing."""
    await coordinates(aino, "oulu")
    await coordinates(linnea, "kokkola")
    await coordinates(onni, None)
    await aino.says("/team")
    aino.sees("Aino", "Onni")
    assert "Linnea" not in aino.last.words
    assert "Kutsu uusi" not in aino.labels
    duty = {"Aino": 1, "Linnea": 2, "Onni": 3}
    for press in (
        DutyDo(0, "invite"),
        DutyDo(0, "links"),
        DutyDo(1, "revoke"),
        DutyDo(duty["Linnea"], "show"),
        *(DutyDo(duty["Onni"], one) for one in ("until", "end", "end_now")),
        *(DutyDo(duty["Linnea"], one) for one in ("until", "end", "end_now")),
        Team("link", "oulu"),
    ):
        await aino.presses(aino.last.id, press.encode())
        assert "Linnea" not in aino.tells()
    assert len(await world.db.read(duties.team, None, world.clock.seconds())) == 3


async def test_a_link_can_be_taken_back(world: World, kaisa: Alumnus, aino: Alumnus) -> None:
    """Owners see the open links and revoke one; it is then like any used one."""
    payload = await link_for(kaisa, "Oulun yksikkö", "Tämä lukukausi")
    await kaisa.says("/team")
    await kaisa.taps("Avoimet linkit")
    kaisa.sees("Koordinaattori, Oulun yksikkö", "torstaina 31. joulukuuta 2026")
    await kaisa.taps("Peru linkki 1")
    assert kaisa.toast == "Linkki ei enää toimi."
    kaisa.sees("Avoimia linkkejä ei ole.")
    await aino.starts(payload)
    aino.sees("Tämä linkki on jo käytetty tai vanhentunut.")


async def test_a_link_of_who_may_give_nothing_any_more_gives_nothing(
    world: World, kaisa: Alumnus, aino: Alumnus, onni: Alumnus
) -> None:
    """The school's coordinator whose duty has ended lets nobody in."""
    await coordinates(aino, None)
    payload = await link_for(aino, "Oulun yksikkö")
    person = await aino.record()
    assert person is not None
    await world.db.write(duties.end, person.id, world.clock.seconds())
    await onni.starts(payload)
    assert not onni.has_seen("Olet nyt koordinaattori")


async def test_a_coordinator_loses_nothing_by_a_viewers_link(
    world: World, kaisa: Alumnus, aino: Alumnus
) -> None:
    """The link stays good for the one it was made for."""
    await coordinates(aino, "oulu")
    payload = await link_for(kaisa, "Koko koulu", role="Katselija")
    await aino.starts(payload)
    aino.sees("Olet jo koordinaattori")
    mikko = world.stranger("Mikko")
    await mikko.starts(payload)
    mikko.sees("Näet nyt alumnitoiminnan luvut")
