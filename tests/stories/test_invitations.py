"""Invitations: a link is made, printed, opened, counted, closed, and never seen by another unit."""

from datetime import UTC, datetime

import pytest

from config.languages import LANGUAGES
from handlers.buttons import InviteDo
from handlers.invitations.turns import ACTIONS
from storage import duties, invitations
from storage.invitations import Invitation
from tests.stories.gatherings import TITLE, coordinates, invites
from tests.stories.links import begins, first_noted, joins, makes_a_link, payload_in
from tests.stories.words import CLIENT, Words
from tests.stories.world import OWNER_ID, Alumnus, World

OF_ONE_LINK = sorted(set(ACTIONS) - {"list", "ended", "new", "drop", "drop_now", "entered"})


async def the_link(world: World, number: int = 1) -> Invitation:
    """Return a link as it is kept now."""
    found = await world.db.read(invitations.in_scope, number, None)
    assert found is not None
    return found


@pytest.fixture
def fi(world: World) -> Words:
    """The bot's words in Finnish."""
    return Words(world, "fi")


@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_link_is_made_and_somebody_joins_by_it(world: World, language: str) -> None:
    """What the link knows is not asked again; who opened it and who joined is counted."""
    say = Words(world, language)
    kaisa = await world.member("Kaisa", language=language, id=OWNER_ID, wants=())
    payload = await makes_a_link(kaisa, say, year=2026)
    name = world.app.house.organisation.name[language]
    kaisa.sees(begins(say, "invitations-forward", organisation=name, link=""))

    sara = world.stranger("Sara")
    await sara.starts(payload)
    asked = await joins(sara, say)
    assert say("join-field") in asked
    assert say("join-unit") not in asked
    assert say("join-year") not in asked
    person = await sara.record()
    assert person is not None
    assert (person.unit, person.graduation_year, person.studying) == ("oulu", 2026, False)
    assert person.language == language

    link = await the_link(world)
    assert (link.opened, link.registered) == (1, 1)
    await kaisa.says("/invite")
    kaisa.sees(
        begins(say, "invitations-title", **{"links-number": 1}),
        say("invitations-occasion-graduation-button"),
    )
    await kaisa.taps("1. " + say("invitations-occasion-graduation-button"))
    kaisa.sees(say("invitations-counts", **{"opened-number": 1, "registered-number": 1}))
    noted = await world.db.read(first_noted)
    assert noted == ("invited", "oulu", "invitation", link.id)


@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_closed_link_says_so_and_still_lets_join(world: World, language: str) -> None:
    """Closing asks once and can be undone; meanwhile the link fills in and counts nothing."""
    say = Words(world, language)
    kaisa = await world.member("Kaisa", language=language, id=OWNER_ID, wants=())
    payload = await makes_a_link(kaisa, say)
    await kaisa.taps(say("invitations-close-button"))
    assert (await the_link(world)).closed_at is None
    await kaisa.taps(say("invitations-close-now-button"))
    kaisa.sees(say("invitations-closed-now"))

    sara = say.newcomer("Sara")
    await sara.starts(payload)
    sara.sees(Words(world, CLIENT[language])("invitations-arrive-closed"))
    assert say("join-unit") in await joins(sara, say)
    link = await the_link(world)
    assert (link.opened, link.registered) == (0, 0)

    await kaisa.taps(say("invitations-reopen-button"))
    kaisa.sees(say("invitations-reopened"))
    onni = world.stranger("Onni")
    await onni.starts(payload)
    assert (await the_link(world)).opened == 1


@pytest.mark.parametrize("language", LANGUAGES)
async def test_an_expired_link_says_so_and_still_lets_join(world: World, language: str) -> None:
    """After thirty days the link fills in nothing; reopened, it works for another thirty."""
    say = Words(world, language)
    kaisa = await world.member("Kaisa", language=language, id=OWNER_ID, wants=())
    payload = await makes_a_link(kaisa, say)
    await world.moves(days=31)
    sara = say.newcomer("Sara")
    await sara.starts(payload)
    sara.sees(Words(world, CLIENT[language])("invitations-arrive-expired"))
    assert say("join-unit") in await joins(sara, say)
    assert (await the_link(world)).opened == 0

    await kaisa.says("/invite")
    kaisa.sees(begins(say, "invitations-title", **{"links-number": 0}))
    await kaisa.taps(say("invitations-ended-button"), "1. ", say("invitations-reopen-button"))
    kaisa.sees(say("invitations-reopened"))
    until = datetime(2027, 1, 2, 22, 0, tzinfo=UTC)  # midnight in Helsinki
    assert (await the_link(world)).expires_at == int(until.timestamp())


@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_link_comes_as_picture_slips_and_poster(world: World, language: str) -> None:
    """Each is a file with a caption that says the same in words, the link among them."""
    say = Words(world, language)
    kaisa = await world.member("Kaisa", language=language, id=OWNER_ID, wants=())
    payload = await makes_a_link(kaisa, say, language="en")
    link = f"start={payload}"
    await kaisa.taps(say("invitations-qr-button"))
    assert kaisa.toast == say("invitations-file-toast")
    kaisa.sees(link, say("invitations-occasion-graduation-button"))
    assert kaisa.last.photo is not None
    assert kaisa.last.photo.width == kaisa.last.photo.height >= 600
    for which in ("slip", "poster"):
        await kaisa.taps(say(f"invitations-{which}-button"))
        kaisa.sees(link)
        assert kaisa.last.document is not None
        assert kaisa.last.document.name.startswith("alumni-invitation")
        assert kaisa.last.document.content.startswith(b"%PDF-")


async def test_nobody_is_counted_twice_and_a_maker_not_at_all(
    world: World, kaisa: Alumnus, aino: Alumnus, fi: Words
) -> None:
    """However often somebody opens a link, they are one; trying one's own link is not coming."""
    payload = await makes_a_link(kaisa, fi)
    for who in (kaisa, aino, aino, aino):
        await who.starts(payload)
    link = await the_link(world)
    assert (link.opened, link.registered) == (1, 0)


async def test_a_link_to_an_event_leads_there_after_joining(
    world: World, kaisa: Alumnus, fi: Words
) -> None:
    """Whoever has joined by it sees the event at once and can answer; it stands in the message."""
    await invites(kaisa)
    await kaisa.says("/invite")
    await kaisa.taps("Tee uusi linkki", "Oulun yksikkö", "Juliste", "Ohita kysymys")
    await kaisa.taps("Ohita kysymys", f"1. {TITLE}", "30 päivää", "suomi")
    kaisa.sees("Milloin: torstaina 5. marraskuuta 2026 klo 17.30")
    sara = world.stranger("Sara")
    await sara.starts(payload_in(kaisa))
    await joins(sara, fi)
    sara.sees(TITLE)
    await sara.taps("Tulen")
    assert sara.toast == "Tallensin: tulet."


async def test_an_occasion_in_ones_own_words(world: World, kaisa: Alumnus) -> None:
    """Sixty characters at most; a known occasion may be typed as well."""
    await kaisa.says("/invite")
    await kaisa.taps("Tee uusi linkki", "Koko koulu")
    await kaisa.says("x" * 61)
    kaisa.sees("Enintään 60 merkkiä")
    await kaisa.says("9")
    kaisa.sees("En löytänyt tätä vaihtoehtoa")
    await kaisa.says("Avoimet <ovet>")
    await kaisa.taps("Ohita kysymys", "Ohita kysymys", "Toistaiseksi", "svenska")
    kaisa.sees("Käyttö: Avoimet <ovet>", "Yksikkö: Koko koulu", "Kieli: svenska")
    kaisa.sees("Linkki toimii toistaiseksi.", "Yrkesinstitutet Kaisla bjuder in dig")
    link = await the_link(world)
    assert (link.unit, link.occasion, link.expires_at) == (None, "Avoimet <ovet>", None)


async def test_many_links_come_in_pages(world: World, kaisa: Alumnus, fi: Words) -> None:
    """Eight a page, the newest first, numbered through."""
    for _ in range(9):
        await makes_a_link(kaisa, fi)
    await kaisa.says("/invite")
    kaisa.sees("Käytössä on 9 linkkiä.", "8. Valmistuminen")
    assert not any(label.startswith("9.") for label in kaisa.labels)
    await kaisa.taps("Seuraavat")
    assert [one for one in kaisa.labels if one[0].isdigit()] == ["9. Valmistuminen"]
    await kaisa.taps("Edelliset")
    assert kaisa.labels[1] == "1. Valmistuminen"


@pytest.fixture
async def kokkola(world: World, linnea: Alumnus) -> Alumnus:
    """Linnea, who coordinates Kokkola and reads Swedish."""
    await coordinates(world, linnea, "kokkola")
    return linnea


@pytest.mark.parametrize("unit", ["oulu", None])
@pytest.mark.parametrize("action", OF_ONE_LINK)
async def test_a_coordinator_of_another_unit_is_refused_everywhere(
    world: World, kaisa: Alumnus, kokkola: Alumnus, fi: Words, action: str, unit: str | None
) -> None:
    """Neither listed nor opened by a forged button: another unit's link is as if it were not."""
    await makes_a_link(kaisa, fi)
    await world.db.write(lambda tx: tx.run("UPDATE invitation SET unit = :unit", unit=unit))
    before = await the_link(world)
    await kokkola.says("/invite")
    kokkola.sees("Ingen länk är i bruk.")
    assert kokkola.labels == ["Gör en ny länk"]
    await kokkola.presses(kokkola.last.id, InviteDo(1, action).encode())
    kokkola.sees("Den här knappen är gammal")
    assert await the_link(world) == before
    assert not kokkola.has_seen("start=i")


async def test_a_coordinator_of_one_unit_invites_to_it(
    world: World, kaisa: Alumnus, kokkola: Alumnus
) -> None:
    """The unit goes without saying, and the whole school's coordinators see the link as well."""
    sv = Words(world, "sv")
    await kokkola.says("/invite")
    await kokkola.taps("Gör en ny länk", "Affisch", "Hoppa över frågan", "Hoppa över frågan")
    await kokkola.taps("Ett år", "svenska")
    assert (await the_link(world)).unit == "kokkola"
    await kaisa.says("/invite")
    kaisa.sees("Juliste", "Kokkolan yksikkö")
    assert sv("invitations-new-button") not in kaisa.labels


async def test_whose_duty_has_ended_makes_no_link(
    world: World, kaisa: Alumnus, kokkola: Alumnus
) -> None:
    """Not even with a form that was begun before, nor with the buttons of an old card."""
    await kokkola.says("/invite")
    await kokkola.taps("Gör en ny länk", "Affisch", "Hoppa över frågan", "Hoppa över frågan")
    person = await kokkola.record()
    assert person is not None
    await world.db.write(duties.end, person.id, world.clock.seconds())
    await kokkola.taps("Ett år")
    kokkola.sees("Jag förstod inte")
    await kokkola.presses(kokkola.last.id, InviteDo(0, "new").encode())
    kokkola.sees("Jag förstod inte")
    assert await world.db.read(invitations.how_many, None, 0) == (0, 0)


async def test_buttons_of_a_closed_link_show_that_it_is_closed(
    world: World, kaisa: Alumnus, fi: Words
) -> None:
    """Nothing is printed any more of a link that does not work."""
    await makes_a_link(kaisa, fi)
    card, printing = kaisa.button("Lappuja tulostettavaksi")
    await kaisa.taps("Sulje linkki", "Kyllä, sulje linkki")
    await kaisa.presses(card, printing)
    assert kaisa.last.document is None
    assert "Avaa linkki uudelleen" in [button.text for button in kaisa.account.chat[-2].buttons]


async def test_a_guessed_link_lets_join_like_anybody(world: World, kaisa: Alumnus) -> None:
    """An unknown secret fills in nothing and says that it is not known."""
    for payload in ("i" + "A" * 22, "p" + "A" * 22):
        sara = world.stranger("Sara")
        await sara.starts(payload)
        sara.sees("En tunne tätä linkkiä. Voit silti liittyä")
        sara.sees("Millä kielellä jatketaan?")
