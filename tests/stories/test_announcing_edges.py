"""Announcing in a large school, in one unit, and with what earlier versions left behind."""

import json

import pytest

from handlers.buttons import AnnounceDo, SendNow
from handlers.recipes import MANY
from storage import announcements, forms
from storage.forms import Answer
from storage.transaction import Transaction
from tests.stories.composing import drafts, sends
from tests.stories.duties import coordinates
from tests.stories.world import Alumnus, World


def grow(tx: Transaction) -> None:
    """Make the school so large that counting takes its time."""
    tx.run(
        """INSERT INTO person (id, telegram_id, state, language, unit, created_at, seen_at)
        VALUES (:id, 5, 'member', 'fi', 'oulu', 1, 1)""",
        id=MANY + 1,
    )


async def test_of_a_large_school_the_numbers_come_beside_the_turns(
    world: World, kaisa: Alumnus, aino: Alumnus
) -> None:
    """The cards are the same, and so is what can be done with them."""
    await world.db.write(grow)
    await drafts(kaisa)
    kaisa.sees("Tiedote ei ole vielä lähtenyt", "Viestin saa yksi ihminen")
    await kaisa.taps("Lähetä koe itselleni")
    kaisa.sees("Koe tuli vain sinulle", "Tämä on koe")
    await kaisa.taps("Lähetä")
    kaisa.sees("Lähetänkö tiedotteen nyt?")
    await kaisa.taps("Lähetä yhdelle")
    aino.sees("Kahvit torstaina")


async def test_a_units_draft_never_leaves_the_unit(
    world: World, kaisa: Alumnus, aino: Alumnus, linnea: Alumnus
) -> None:
    """Whoever sends it: an owner finds it among the others, and it reaches the unit alone."""
    elsa = await coordinates(await world.member("Elsa", unit="kokkola", wants=()), "kokkola")
    await elsa.says("/announce", "Kokkolan kahvit", "Uutinen kaikille")
    await elsa.taps("Kaikille yksikössäni")
    elsa.sees("Yksiköt: Kokkolan yksikkö", "Viestin saa yksi ihminen")
    await kaisa.says("/announce")
    await kaisa.taps("1. Kokkolan kahvit")
    await sends(kaisa)
    linnea.sees("Kokkolan kahvit")
    aino.sees_nothing()


async def test_the_schools_drafts_are_not_a_units(
    world: World, kaisa: Alumnus, linnea: Alumnus
) -> None:
    """A unit's coordinator neither finds them nor opens them by a button."""
    await drafts(kaisa)
    await coordinates(linnea, "kokkola")
    await linnea.says("/announce")
    linnea.sees("Skicka meddelandet till mig")
    assert not linnea.has_seen("Kahvit torstaina")
    await linnea.presses(linnea.last.id, AnnounceDo(1, "show", "").encode())
    linnea.sees("Den här knappen")


async def begun_before(world: World, who: Alumnus, state: str, **values: object) -> int:
    """Leave an announcement's form of an earlier version behind, and return its number."""
    person = await who.record()
    assert person is not None

    def leave(tx: Transaction) -> int:
        now = world.clock.seconds()
        session = forms.begin(tx, person.id, "announcement", 0, now)
        for question, value in values.items():
            forms.save(tx, session.id, question, Answer(value), now)
        if state != "open":
            forms.close(tx, session.id, state)
        return session.id

    return await world.db.write(leave)


async def test_a_preview_of_an_earlier_version_still_sends(
    world: World, kaisa: Alumnus, aino: Alumnus
) -> None:
    """Its Send button sends, once; its words are plain ones."""
    session = await begun_before(
        world, kaisa, "done", text="Vanha <uutinen>", topic="news", aud_all="everyone"
    )
    await kaisa.says("/help")
    data = SendNow(session, "send").encode()
    await kaisa.presses(kaisa.last.id, data)
    aino.sees("Vanha <uutinen>")
    await kaisa.presses(kaisa.last.id, data)
    kaisa.sees("Tämä nappi")
    assert aino.count_of("Vanha <uutinen>") == 1


async def test_change_on_an_earlier_preview_makes_a_draft(
    world: World, kaisa: Alumnus, aino: Alumnus
) -> None:
    """What was written is not lost, and can be sent."""
    session = await begun_before(
        world, kaisa, "done", text="Vanha", topic="news", aud_all="everyone"
    )
    await kaisa.says("/help")
    await kaisa.presses(kaisa.last.id, SendNow(session, "change").encode())
    kaisa.sees("Tiedote ei ole vielä lähtenyt", "Viesti (sama kaikille): Vanha")
    await sends(kaisa)
    aino.sees("Vanha")


@pytest.mark.parametrize("action", ["send", "change"])
async def test_what_an_earlier_preview_did_not_ask_is_asked_before_it_is_sent(
    world: World, kaisa: Alumnus, aino: Alumnus, action: str
) -> None:
    """The first version did not ask what it is: it becomes a draft, and goes nowhere by itself."""
    session = await begun_before(world, kaisa, "done", text="Ensimmäinen")
    await kaisa.says("/help")
    await kaisa.presses(kaisa.last.id, SendNow(session, action).encode())
    kaisa.sees("Tiedote ei ole vielä lähtenyt", "Ensimmäinen")
    assert not aino.has_seen("Ensimmäinen")
    await kaisa.taps("Kenelle", "Näin on hyvä")
    await sends(kaisa)
    aino.sees("Ensimmäinen")


async def test_a_form_begun_before_goes_on(world: World, kaisa: Alumnus, aino: Alumnus) -> None:
    """Its remaining questions are asked, and it becomes a draft."""
    await begun_before(world, kaisa, "open", text="Kesken ollut")
    await kaisa.says("Uutinen kaikille")
    await kaisa.taps("Kaikille")
    kaisa.sees("Tiedote ei ole vielä lähtenyt", "Kesken ollut")
    await sends(kaisa)
    aino.sees("Kesken ollut")


async def test_whoever_leaves_keeps_no_name_on_a_draft(
    world: World, kaisa: Alumnus, aino: Alumnus
) -> None:
    """The draft is the school's; who wrote it is forgotten with them."""
    ville = await coordinates(await world.member("Ville", wants=()), None)
    await drafts(ville)
    await ville.says("/forget")
    await ville.taps("Poista tietoni")
    [left] = await world.db.read(announcements.open_work, None)
    assert (left.made_by, left.holder) == (None, None)
    await kaisa.says("/announce")
    await kaisa.taps("1. Kahvit torstaina")
    await sends(kaisa)
    aino.sees("Kahvit torstaina")
    assert json.loads(left.content)["versions"]
