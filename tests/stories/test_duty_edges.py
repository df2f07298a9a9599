"""Duties and handovers at their edges: several at once, nobody left, people who go or merge."""

import re
from pathlib import Path

import pytest

from handlers.buttons import HandoverDo
from storage import duties, handovers, merging, people
from storage.transaction import Transaction
from tests.stories.duties import coordinates
from tests.stories.gatherings import helsinki
from tests.stories.test_handover import TITLE, hosts, id_of, maker_of, offers, puts_off
from tests.stories.test_team import link_for, payload_seen_by
from tests.stories.world import SAMPLE, Alumnus, World


@pytest.fixture
async def pair(world: World, aino: Alumnus) -> tuple[Alumnus, Alumnus]:
    """Two coordinators of Oulu who read Finnish."""
    await coordinates(aino, "oulu")
    return aino, await coordinates(await world.member("Veikko", wants=()), "oulu")


async def test_a_coordinator_whose_term_ends_may_be_a_viewer_next_term(
    world: World, kaisa: Alumnus, aino: Alumnus
) -> None:
    """A link to see counts takes nothing from who coordinates no more when it begins."""
    await aino.starts(await link_for(kaisa, "Oulun yksikkö", "Tämä lukukausi"))
    await aino.starts(await link_for(kaisa, "Koko koulu", "Seuraava lukukausi", "Katselija"))
    aino.sees("Tehtävä alkaa perjantaina 1. tammikuuta 2027.")
    await world.moves_to(helsinki("2027-01-01 09:00"))
    aino.sees("Näet nyt alumnitoiminnan luvut")


async def test_a_coordinator_of_the_school_loses_nothing_by_a_units_link(
    world: World, kaisa: Alumnus, aino: Alumnus
) -> None:
    """Who looks after the whole school and tries the link of one unit keeps the school."""
    await coordinates(aino, None)
    payload = await link_for(kaisa, "Oulun yksikkö")
    await aino.starts(payload)
    await aino.says("/count")
    aino.sees("Luvut: koko koulu")
    mikko = world.stranger("Mikko")
    await mikko.starts(payload)
    mikko.sees("Olet nyt alumnikoordinaattori: Oulun yksikkö")


async def test_of_two_duties_that_begin_at_once_only_one_is_told(
    world: World, kaisa: Alumnus, aino: Alumnus
) -> None:
    """What is over before it was noticed is not celebrated."""
    await aino.starts(await link_for(kaisa, "Oulun yksikkö", "Seuraava lukukausi"))
    await aino.starts(await link_for(kaisa, "Koko koulu", "Seuraava lukukausi"))
    await world.moves_to(helsinki("2027-01-01 09:00"))
    aino.sees("Olet nyt alumnikoordinaattori: koko koulu")
    assert not aino.has_seen("Olet nyt alumnikoordinaattori: Oulun yksikkö")


async def test_a_duty_that_begins_after_the_next_term_cannot_end_before(
    world: World, kaisa: Alumnus, aino: Alumnus
) -> None:
    """Only ends that are possible are offered."""
    await kaisa.says("/team")
    await kaisa.taps("Kutsu uusi", "Koordinaattori", "Oulun yksikkö", "Valitsen päivän")
    await kaisa.says("1.9.2027", "31.12.2027")
    await aino.starts(payload_seen_by(kaisa))
    await kaisa.says("/team")
    await kaisa.taps("1. Aino", "Muuta päättymispäivää")
    assert "Seuraava lukukausi" not in kaisa.labels
    await kaisa.taps("Valitsen päivän")
    await kaisa.says("31.8.2027")
    kaisa.sees("liian aikaisin")
    await kaisa.says("1.9.2027")
    kaisa.sees("Tehtävä päättyy keskiviikkona 1. syyskuuta 2027.")


async def test_an_owner_hears_when_somebody_leaves_open_work(
    world: World, kaisa: Alumnus, aino: Alumnus
) -> None:
    """Also when it is the last coordinator who ends their own duty."""
    await coordinates(aino, "oulu")
    event_id = await hosts(world, aino)
    await aino.says("/team")
    await aino.taps("1. Aino", "Lopeta tehtävä", "Kyllä, päätä tehtävä")
    kaisa.sees("Aino, Oulun yksikkö: tehtävä päättyi", "Yksi avoin työ jäi ilman hoitajaa.")
    await kaisa.taps("Siirrä hänen työnsä", "Siirrä työt toiselle", "Kaisa", "Ohita kysymys")
    await kaisa.taps("Tarjoa siirtoa")
    assert await maker_of(world, event_id) == await id_of(kaisa)


async def test_who_ends_anothers_duty_is_shown_the_work_that_is_left(
    world: World, kaisa: Alumnus, aino: Alumnus
) -> None:
    """Otherwise there would be no way to it."""
    await coordinates(aino, "oulu")
    await hosts(world, aino)
    await kaisa.says("/team")
    await kaisa.taps("1. Aino", "Lopeta tehtävä", "Kyllä, päätä tehtävä")
    kaisa.sees("Yksi avoin työ jäi ilman hoitajaa.")
    await kaisa.taps("Siirrä hänen työnsä")
    kaisa.sees("Avoimet työt: Aino", TITLE)


async def test_work_of_a_unit_is_not_lost_when_its_coordinator_moves_to_another(
    world: World, kaisa: Alumnus, aino: Alumnus
) -> None:
    """The owner hears what stays behind, and hands it over in the unit it belongs to."""
    veikko = await coordinates(await world.member("Veikko", wants=()), "oulu")
    await aino.starts(await link_for(kaisa, "Oulun yksikkö", "Tämä lukukausi"))
    event_id = await hosts(world, aino)
    await puts_off(world, event_id, helsinki("2027-02-01 18:00"))
    await aino.starts(await link_for(kaisa, "Kokkolan yksikkö", "Seuraava lukukausi"))
    await world.moves_to(helsinki("2027-01-01 00:00"))
    await world.moves_to(helsinki("2027-01-01 09:00"))
    kaisa.sees("Yksi avoin työ jäi ilman hoitajaa.")
    await kaisa.taps("Siirrä hänen työnsä")
    kaisa.sees(TITLE)
    await kaisa.taps("Siirrä työt toiselle", "Veikko", "Ohita kysymys", "Tarjoa siirtoa")
    await veikko.taps("Hyväksyn")
    assert await maker_of(world, event_id) == await id_of(veikko)


async def test_work_is_not_lost_when_a_link_of_another_unit_is_opened(
    world: World, kaisa: Alumnus, aino: Alumnus
) -> None:
    """The duty of before ends at once, and the owner hears what it leaves."""
    await coordinates(aino, "oulu")
    await hosts(world, aino)
    await aino.starts(await link_for(kaisa, "Kokkolan yksikkö"))
    kaisa.sees("Yksi avoin työ jäi ilman hoitajaa.")


async def test_who_offers_anothers_work_sees_how_it_stands(
    world: World, kaisa: Alumnus, pair: tuple[Alumnus, Alumnus]
) -> None:
    """And may offer it to somebody else while the first one says nothing."""
    aino, veikko = pair
    onni = await coordinates(await world.member("Olli", wants=()), "oulu")
    event_id = await hosts(world, aino)
    await world.db.write(duties.end, await id_of(aino), world.clock.seconds())
    number = await id_of(aino)
    await kaisa.says("/team")
    await kaisa.presses(kaisa.last.id, HandoverDo(number, "for").encode())
    await kaisa.taps("Siirrä työt toiselle", "Veikko", "Ohita kysymys", "Tarjoa siirtoa")
    await kaisa.says("/team")
    await kaisa.presses(kaisa.last.id, HandoverDo(number, "for").encode())
    kaisa.sees("Veikko")
    old = veikko.button("Hyväksyn")
    await kaisa.taps("Siirrä työt toiselle", "Olli", "Ohita kysymys", "Tarjoa siirtoa")
    await veikko.presses(*old)
    veikko.sees("Tämä nappi on vanha")
    await onni.taps("Hyväksyn")
    assert await maker_of(world, event_id) == await id_of(onni)


@pytest.mark.parametrize("who", [0, 1])
async def test_a_handover_ends_with_who_is_erased(
    world: World, kaisa: Alumnus, pair: tuple[Alumnus, Alumnus], who: int
) -> None:
    """Neither side is left with buttons that do something."""
    aino, veikko = pair
    await hosts(world, aino)
    await offers(aino, "Veikko")
    accept, back = veikko.button("Hyväksyn"), aino.button("Peru tarjous")
    await pair[who].says("/forget")
    await pair[who].taps("Poista tietoni")
    other, old = (veikko, accept) if who == 0 else (aino, back)
    await other.presses(*old)
    other.sees("Tämä nappi on vanha")
    await other.says("/handover")
    assert ("Aino", "Veikko")[who] not in other.last.words


async def test_a_handover_between_two_accounts_of_one_person_is_dropped(
    world: World, pair: tuple[Alumnus, Alumnus]
) -> None:
    """Nobody hands anything over to themselves."""
    aino, veikko = pair
    event_id = await hosts(world, aino)
    await offers(aino, "Veikko")

    def merge(tx: Transaction) -> None:
        kept, gone = people.by_telegram(tx, aino.id), people.by_telegram(tx, veikko.id)
        assert kept is not None
        assert gone is not None
        merging.merge(tx, kept, gone, world.clock.seconds())

    await world.db.write(merge)
    await veikko.says("/handover")
    veikko.sees(TITLE)
    assert "Hyväksyn" not in veikko.labels
    assert await maker_of(world, event_id) == await id_of(veikko)


async def test_a_receiver_who_blocks_the_bot_can_be_passed_over(
    world: World, pair: tuple[Alumnus, Alumnus]
) -> None:
    """The offer is taken back, and nobody is there to get it."""
    aino, veikko = pair
    await hosts(world, aino)
    await offers(aino, "Veikko")
    veikko.account.blocks_bot()
    await world.settles()
    await aino.says("/handover")
    await aino.taps("Peru tarjous")
    assert "Veikko" not in aino.last.words


async def test_an_offer_is_accepted_once(world: World, pair: tuple[Alumnus, Alumnus]) -> None:
    """Twice tapped moves nothing twice; after a restart the buttons still work."""
    aino, veikko = pair
    event_id = await hosts(world, aino)
    await offers(aino, "Veikko")
    accept = veikko.button("Hyväksyn")
    await world.restarts()
    await veikko.presses(*accept)
    await veikko.presses(*accept)
    veikko.sees("Tämä nappi on vanha")
    assert await maker_of(world, event_id) == await id_of(veikko)
    assert aino.count_of("Veikko otti työsi vastaan.") == 1


async def test_work_that_is_done_meanwhile_does_not_move(
    world: World, pair: tuple[Alumnus, Alumnus]
) -> None:
    """A cancelled event stays where it was; the receiver hears how much there is now."""
    aino, veikko = pair
    event_id = await hosts(world, aino)
    await offers(aino, "Veikko")
    await world.db.write(
        lambda tx: tx.run("UPDATE event SET state = 'cancelled' WHERE id = :id", id=event_id)
    )
    await veikko.taps("Hyväksyn")
    assert await maker_of(world, event_id) == await id_of(aino)
    assert "yksi työ" not in veikko.last.words


async def test_a_link_opened_by_its_maker_in_another_role_stays_good(
    world: World, kaisa: Alumnus, aino: Alumnus
) -> None:
    """The school's coordinator tries their own link; then it is taken back and gives nothing."""
    await coordinates(aino, None)
    payload = await link_for(aino, "Oulun yksikkö")
    await aino.starts(payload)
    aino.sees("se on tarkoitettu toiselle")
    await aino.says("/team")
    await aino.taps("Avoimet linkit", "Peru linkki 1")
    sara = world.stranger("Sara")
    await sara.starts(payload)
    sara.sees("Tämä linkki on jo käytetty tai vanhentunut.")


async def test_many_duties_with_long_names_fit_messages(world: World, kaisa: Alumnus) -> None:
    """The longest names that there are, on every page of the team and its histories."""

    def settle(tx: Transaction) -> None:
        now = world.clock.seconds()
        made = []
        for number in range(45):
            person = people.arrive(tx, 5_000 + number, "fi", now)
            people.set_profile(tx, person.id, name=f"{number} " + "Å<" * 38)
            made.append(person.id)
            duties.give(tx, person.id, "oulu", 1, now, period=(now, now + 86400 * 100))
        for one in made[:44]:
            number = handovers.offer(tx, one, made[44], "oulu", None, now)
            handovers.decide(tx, number, "offered", "declined", now)
        for one in made[:22]:
            duties.end(tx, one, now)

    await world.db.write(settle)
    await kaisa.says("/team")
    kaisa.sees("Tehtävässä on 23 koordinaattoria.")
    await kaisa.taps("Päättyneet tehtävät")
    kaisa.sees("Lopetti")
    await kaisa.taps("Siirretyt työt")
    kaisa.sees("44 ")


async def test_many_open_links_fit_a_message(world: World, kaisa: Alumnus) -> None:
    """However many have been made."""
    for _ in range(40):
        await link_for(kaisa, "Oulun yksikkö", "Seuraava lukukausi")
    await kaisa.says("/team")
    await kaisa.taps("Avoimet linkit")
    kaisa.sees("Koordinaattori, Oulun yksikkö")
    for _ in range(3):
        await kaisa.taps("Seuraavat")
    kaisa.sees("40. Koordinaattori")
    await kaisa.taps("Peru linkki 40")
    kaisa.sees("1. Koordinaattori")


async def test_a_long_note_and_much_work_fit_a_message(
    world: World, pair: tuple[Alumnus, Alumnus]
) -> None:
    """The receiver gets all of it, or as much as a message holds."""
    aino, veikko = pair
    maker = await id_of(aino)
    for number in range(6):
        await hosts(world, aino, title=f"{number} " + "Ä&" * 40)

    def more(tx: Transaction) -> None:
        now = world.clock.seconds()
        for number in range(6):
            tx.run(
                """INSERT INTO plan (title, unit, made_by, month, made_at)
                VALUES (:title, 'oulu', :maker, 12, :now)""",
                title=f"{number} " + "Ö&" * 40,
                maker=maker,
                now=now,
            )

    await world.db.write(more)
    await offers(aino, "Veikko", "&" * 990)
    veikko.sees("Aino haluaa siirtää sinulle avoimet työnsä", "&" * 900)
    await veikko.taps("Hyväksyn")
    veikko.sees("Työt ovat nyt sinun.")


async def _leaves(world: World, who: Alumnus) -> None:
    """End somebody's duty, without a word."""
    await world.db.write(duties.end, await id_of(who), world.clock.seconds())


@pytest.mark.parametrize(
    ("label", "outcome"), [("En voi ottaa", "ei voinut ottaa"), ("Hyväksyn", "siirsi")]
)
async def test_who_has_left_hears_nothing_of_their_work_but_the_owner_does(
    world: World, kaisa: Alumnus, pair: tuple[Alumnus, Alumnus], label: str, outcome: str
) -> None:
    """What became of an offer in the name of somebody who is gone is told to the owners."""
    aino, veikko = pair
    await hosts(world, aino)
    await offers(aino, "Veikko")
    await _leaves(world, aino)
    before = len(aino.account.chat)
    await veikko.taps(label)
    assert len(aino.account.chat) == before, aino.tells()
    kaisa.sees("Aino", "Veikko", outcome)
    if label == "En voi ottaa":
        await kaisa.taps("Siirrä hänen työnsä")
        kaisa.sees(TITLE)


async def test_a_successor_who_never_comes_is_told_to_the_owner(
    world: World, kaisa: Alumnus, pair: tuple[Alumnus, Alumnus]
) -> None:
    """The giver has left by then, so it is the owner who hears that the work waits."""
    aino, _ = pair
    olli = await world.member("Olli", wants=())
    await olli.starts(await link_for(kaisa, "Oulun yksikkö", "Seuraava lukukausi"))
    event_id = await hosts(world, aino)
    await puts_off(world, event_id, helsinki("2027-02-01 18:00"))
    await offers(aino, "Olli")
    await olli.taps("Hyväksyn")
    await _leaves(world, aino)
    await kaisa.says("/team")
    await kaisa.taps("Olli", "Lopeta tehtävä", "Kyllä, päätä tehtävä")
    await world.moves(minutes=1)
    kaisa.sees("Olli", "ei voinut ottaa")
    assert not aino.has_seen("ei voi ottaa")


async def test_a_link_opened_again_by_who_took_it_says_what_they_have(
    world: World, kaisa: Alumnus, aino: Alumnus
) -> None:
    """A second tap is not told that the link is used up; for others it is."""
    payload = await link_for(kaisa, "Oulun yksikkö")
    await aino.starts(payload)
    await aino.starts(payload)
    aino.sees("Olet nyt alumnikoordinaattori: Oulun yksikkö")
    mikko = world.stranger("Mikko")
    await mikko.starts(payload)
    mikko.sees("Tämä linkki on jo käytetty tai vanhentunut.")


async def test_who_goes_on_next_term_is_not_told_to_hand_over(
    world: World, kaisa: Alumnus, aino: Alumnus
) -> None:
    """Neither they nor the owner are reminded of an end that is none."""
    await aino.starts(await link_for(kaisa, "Oulun yksikkö", "Tämä lukukausi"))
    await aino.starts(await link_for(kaisa, "Oulun yksikkö", "Seuraava lukukausi"))
    await world.moves_to(helsinki("2026-12-18 09:00"))
    assert not aino.has_seen("päättyy pian")
    assert not kaisa.has_seen("tehtävä päättyy pian")
    await world.moves_to(helsinki("2027-07-18 09:00"))
    aino.sees("Tehtäväsi päättyy pian")


async def test_in_a_school_of_one_unit_a_coordinator_gives_views_only(tmp_path: Path) -> None:
    """There are no coordinators of units, so nobody is led into a form that ends in a refusal."""
    written = SAMPLE.read_text(encoding="utf-8")
    first, *others = re.findall(r"^\[\[units\]\]\n(?:(?!\[).*\n)*", written, re.MULTILINE)
    for one in others:
        written = written.replace(one, "")
    organisation = tmp_path / "organisation.toml"
    organisation.write_text(written, encoding="utf-8")
    assert first in written
    world = await World(tmp_path, organisation=organisation).begins()
    aino = await coordinates(await world.member("Aino"), None)
    await aino.says("/team")
    await aino.taps("Kutsu uusi")
    assert "Koordinaattori" not in aino.labels
    await aino.taps("Katselija", "Ilman päättymispäivää")
    mikko = world.stranger("Mikko")
    await mikko.starts(payload_seen_by(aino))
    mikko.sees("Näet nyt alumnitoiminnan luvut")
    await world.ends()
