"""Registering somebody at an event: a coordinator enters them, they confirm by their own link."""

from datetime import timedelta

import pytest

from config.languages import LANGUAGES
from handlers.buttons import InviteDo
from storage import invitees
from storage.invitees import Invitee
from storage.transaction import Transaction
from tests.stories.gatherings import TITLE, coordinates, helsinki, invites
from tests.stories.links import begins, first_noted, joins, payload_in
from tests.stories.words import Words
from tests.stories.world import OWNER_ID, Alumnus, World

NAME = "Sara Zetterström"


async def enters(who: Alumnus, say: Words, *, event: str | None = None) -> str:
    """Let a coordinator of the whole school enter Sara of Oulu; the payload of her link."""
    await who.says("/register")
    await who.taps(say("behalf-agreed-button"))
    await who.says(NAME)
    await who.taps(say.unit("oulu"), say("behalf-graduated-button"))
    await who.taps(say.field("09"))
    await who.says("2019")
    if event is not None:
        await who.taps(event)
    return payload_in(who)


async def the_invitee(world: World) -> Invitee | None:
    """Return the first who was entered."""
    return await world.db.read(invitees.by_id, 1)


@pytest.fixture
def fi(world: World) -> Words:
    """The bot's words in Finnish."""
    return Words(world, "fi")


@pytest.mark.parametrize("language", LANGUAGES)
async def test_somebody_is_entered_and_confirms_by_their_own_link(
    world: World, language: str
) -> None:
    """A message, a QR picture, and on the other side everything filled in, to be confirmed."""
    say = Words(world, language)
    kaisa = await world.member("Kaisa", language=language, id=OWNER_ID, wants=())
    payload = await enters(kaisa, say)
    assert payload.startswith("p")
    assert kaisa.last.photo is not None
    kaisa.sees(begins(say, "behalf-made", time=""), f"start={payload}")

    sara = world.stranger("S")
    await sara.starts(payload)
    read = await joins(sara, say)
    assert NAME in read
    assert say("join-field") not in read
    person = await sara.record()
    assert person is not None
    told = (person.name, person.unit, person.field, person.graduation_year, person.studying)
    assert told == (NAME, "oulu", "09", 2019, False)
    invitee = await the_invitee(world)
    assert invitee is not None
    assert (invitee.person_id, invitee.joined_at) == (person.id, world.clock.seconds())
    noted = await world.db.read(first_noted)
    assert noted == ("invited", "oulu", "invitee", 1)


async def test_who_has_not_agreed_is_not_entered(world: World, kaisa: Alumnus) -> None:
    """The first question is whether they know and want it; without a yes nothing is asked."""
    await kaisa.says("/register")
    kaisa.sees("Hänen täytyy tietää, mitä kirjoitat hänestä")
    await kaisa.taps("Ei vielä")
    kaisa.sees("Kysy ensin häneltä. En tallentanut mitään.")
    assert await the_invitee(world) is None


async def test_a_student_is_entered_with_the_year_to_come(
    world: World, kaisa: Alumnus, fi: Words
) -> None:
    """Only what is known must be told: field and year may be skipped."""
    await kaisa.says("/register")
    await kaisa.taps("Kyllä, hän tietää ja haluaa")
    await kaisa.says("Leo")
    await kaisa.taps("Kokkolan yksikkö", "Hän opiskelee vielä", "Ohita kysymys")
    kaisa.sees("Minä vuonna hän valmistuu?")
    await kaisa.taps("2028")
    leo = world.stranger("Leo")
    await leo.starts(payload_in(kaisa))
    await joins(leo, fi)
    person = await leo.record()
    assert person is not None
    assert (person.unit, person.studying, person.expected_year) == ("kokkola", True, 2028)


async def test_a_used_link_is_nobody_elses(world: World, kaisa: Alumnus, fi: Words) -> None:
    """Another person sees nothing of the first and joins like anybody; the first may come again."""
    payload = await enters(kaisa, fi)
    sara, other = world.stranger("Sara"), world.stranger("Matti")
    await sara.starts(payload)
    await joins(sara, fi)
    await other.starts(payload)
    other.sees("Joku on jo liittynyt tällä linkillä. Voit silti liittyä")
    assert NAME not in await joins(other, fi)
    person, invitee = await sara.record(), await the_invitee(world)
    assert person is not None
    assert invitee is not None
    assert invitee.person_id == person.id
    await sara.starts(payload)
    assert "Joku on jo" not in sara.last.words


async def test_a_personal_link_expires_after_sixty_days(
    world: World, kaisa: Alumnus, fi: Words
) -> None:
    """Then it shows nothing, but whoever comes may join."""
    payload = await enters(kaisa, fi)
    kaisa.sees("Avaa se viimeistään perjantaina 1. tammikuuta 2027.")
    await world.moves(days=61)
    sara = world.stranger("Sara")
    await sara.starts(payload)
    sara.sees("Tämän linkin aika on päättynyt. Voit silti liittyä")
    assert NAME not in await joins(sara, fi)


async def test_who_is_entered_at_an_event_lands_on_it(
    world: World, kaisa: Alumnus, fi: Words
) -> None:
    """An event that goes on can be chosen, and is shown as soon as the person has confirmed."""
    await invites(kaisa)
    await world.moves_to(helsinki("2026-11-05 18:30"))
    payload = await enters(kaisa, fi, event=f"1. {TITLE}")
    sara = world.stranger("Sara")
    await sara.starts(payload)
    await joins(sara, fi)
    sara.sees(TITLE)

    await world.moves(timedelta(hours=12))
    await kaisa.says("/register")
    kaisa.sees("1/6")  # tomorrow nobody is asked about it


async def test_an_entry_can_be_taken_back_until_it_is_used(
    world: World, kaisa: Alumnus, fi: Words
) -> None:
    """Removing asks once, and the link is then unknown; who has joined is not to be removed."""
    payload = await enters(kaisa, fi)
    await kaisa.taps("Poista tämä lisäys", "Älä poista", "Poista tämä lisäys", "Kyllä, poista")
    kaisa.sees("Lisäys on poistettu. Hänestä ei jäänyt tietoja.")
    assert await the_invitee(world) is None
    sara = world.stranger("Sara")
    await sara.starts(payload)
    sara.sees("En tunne tätä linkkiä")

    payload = await enters(kaisa, fi)
    card, dropping = kaisa.button("Poista tämä lisäys")
    await sara.starts(payload)
    await joins(sara, fi)
    await kaisa.presses(card, dropping)
    kaisa.sees("Hän on jo liittynyt.")
    await kaisa.presses(card, InviteDo(1, "drop_now").encode())
    assert await the_invitee(world) is not None


async def test_a_name_is_kept_in_one_place(world: World, kaisa: Alumnus, fi: Words) -> None:
    """Nothing that was sent to the coordinator, and no form, holds who has not joined."""
    await enters(kaisa, fi)

    for table, column, times in HOLDERS:
        held = await world.db.read(_held, table, column, "Zetter")
        assert (table, held) == (table, times)


HOLDERS = (("invitee", "name", 1), ("outbox", "content", 0), ("form_answer", "value", 0))


def _held(tx: Transaction, table: str, column: str, words: str) -> int:
    counted = f"SELECT count(*) FROM {table} WHERE instr({column}, :words)"
    return int(tx.value(counted, words=words))


@pytest.mark.parametrize("action", ["drop", "drop_now", "entered"])
async def test_a_coordinator_of_another_unit_sees_nobody_of_ours(
    world: World, kaisa: Alumnus, linnea: Alumnus, fi: Words, action: str
) -> None:
    """A forged button of an entry looks like an old one, and the entry stays."""
    await enters(kaisa, fi)
    await coordinates(world, linnea, "kokkola")
    await linnea.says("/invite")
    await linnea.presses(linnea.last.id, InviteDo(1, action).encode())
    linnea.sees("Den här knappen är gammal")
    assert await the_invitee(world) is not None


async def test_a_coordinator_of_one_unit_enters_people_of_that_unit(
    world: World, linnea: Alumnus
) -> None:
    """The unit is not asked."""
    await coordinates(world, linnea, "kokkola")
    await linnea.says("/register")
    await linnea.taps("Ja, vet om det och vill")
    await linnea.says("Åke")
    await linnea.taps("Har tagit examen", "Hoppa över frågan", "Hoppa över frågan")
    invitee = await the_invitee(world)
    assert invitee is not None
    assert (invitee.name, invitee.unit, invitee.graduation_year) == ("Åke", "kokkola", None)
