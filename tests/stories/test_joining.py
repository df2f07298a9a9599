"""Joining: a stranger becomes a member, at once or over days, by taps or by words."""

import pytest

from storage import consents, forms, people
from tests.stories.world import Alumnus, World


async def test_joining_by_buttons_takes_one_go(world: World) -> None:
    """A stranger answers one question at a time and is a member at the end."""
    sara = world.stranger("Sara")
    await sara.starts()
    sara.sees("Millä kielellä jatketaan?", "1/8")
    await sara.taps("suomi")
    sara.sees("vähintään 13-vuotias", "Tallennamme vain sen")
    await sara.taps("Olen täyttänyt 13 ja suostun", "Sara", "Oulu", "Palvelualat", "2024", "Lappi")
    sara.sees("Mitä saan lähettää", "8/8")
    await sara.taps("Tapahtumat ja uutiset", "Valmis")
    sara.sees("Kiitos, Sara!")

    person = await sara.record()
    assert person is not None
    assert person.is_member
    assert (person.name, person.unit, person.field) == ("Sara", "oulu", "10")
    assert (person.graduation_year, person.region, person.language) == (2024, "19", "fi")
    left = await world.db.read(lambda tx: tx.value("SELECT count(*) FROM form_answer"))
    assert left == 0  # what was told is in the profile, and nowhere a second time
    given = await world.db.read(consents.in_force, person.id)
    assert set(given) == {"membership", "news"}
    school = world.app.house.organisation
    assert given["news"].text_version == school.privacy.version
    assert given["news"].language == "fi"


async def test_the_notice_is_agreed_to_in_the_chosen_language(world: World) -> None:
    """Who chooses English reads the whole notice in English, and the record says English."""
    mia = world.stranger("Mia", language_code="fi")
    await mia.starts()
    await mia.taps("English")
    mia.sees("Kaisla Vocational College", "We store only what you tell us yourself")
    await mia.taps(mia.labels[0], "Mia", "Oulu unit", "Services", "2024", "Lapland", "Done")
    person = await mia.record()
    assert person is not None
    given = await world.db.read(consents.in_force, person.id)
    assert given["membership"].language == "en"


async def test_joining_by_typing_only_in_swedish(world: World) -> None:
    """Every button has words, or a number, that can be typed instead; small slips are forgiven."""
    sven = world.stranger("Sven", language_code="sv-FI")
    await sven.starts()
    sven.sees("Vilket språk")
    await sven.says(
        "svensa", "jag har fyllt 13 och samtycker", "Sven Ström", "2", "hälsa och välfärd"
    )
    sven.sees("Vilket år tog du examen?")
    await sven.says(
        "jag studerar fortfarande",
        "Hoppa över frågan",
        "evenemang och nyheter, korta enkäter",
        "klar",
    )
    sven.sees("Tack, Sven Ström!")
    person = await sven.record()
    assert person is not None
    assert (person.unit, person.field, person.studying) == ("kokkola", "09", True)
    assert person.region is None


async def test_plain_finnish_has_one_button_a_row(world: World) -> None:
    """In plain Finnish every button stands alone, and Stop is always the last."""
    eero = world.stranger("Eero")
    await eero.starts()
    await eero.taps("selkeä suomi", "Olen 13 tai yli. Annan luvan.", "Eero")
    eero.sees("Missä opiskelit?", "kysymys 4 / 8")
    assert all(len(row) == 1 for row in eero.last.keyboard)
    assert eero.labels[-2:] == ["Takaisin", "Lopeta"]


@pytest.fixture
async def halfway(world: World) -> Alumnus:
    """Somebody who has told their name and not more."""
    sara = world.stranger("Sara")
    await sara.starts()
    return await sara.taps("suomi", "Olen täyttänyt 13 ja suostun", "Sara")


async def test_a_pause_and_a_restart_cost_nothing(world: World, halfway: Alumnus) -> None:
    """After three days and a restart the form goes on at the very question."""
    await world.moves(days=3)
    await world.restarts()
    await halfway.taps("Oulu")
    halfway.sees("Mitä alaa opiskelit?")
    await halfway.starts()
    halfway.sees("Mitä alaa opiskelit?", "5/8")


async def test_changing_the_language_in_the_middle_keeps_the_answers(halfway: Alumnus) -> None:
    """The next question comes in the new language, and nothing is asked twice."""
    await halfway.taps("Oulu")
    await halfway.says("/language")
    await halfway.taps("svenska")
    halfway.sees("Nu talar jag svenska.", "Inom vilket område studerade du?", "5/8")


async def test_a_command_in_the_middle_lets_the_form_wait(halfway: Alumnus) -> None:
    """Help answers at once and offers to go on with the form."""
    await halfway.says("/help")
    halfway.sees("/privacy")
    await halfway.taps("Jatka: Liittyminen")
    halfway.sees("Missä opiskelit?", "4/8")


async def test_an_unknown_command_in_the_middle_offers_to_go_on_too(halfway: Alumnus) -> None:
    """What is not understood is said, and the form still waits."""
    await halfway.says("/nonsense")
    halfway.sees("En ymmärtänyt")
    assert "Jatka: Liittyminen" in halfway.labels


async def test_an_old_card_is_not_mistaken_for_the_newest(halfway: Alumnus) -> None:
    """A button far up still works, and the next question comes at the bottom."""
    old = halfway.button("Oulu")
    await halfway.says("Kokkola")
    halfway.sees("Mitä alaa")
    await halfway.presses(*old)
    halfway.sees("Mitä alaa")
    assert halfway.last.id > old[0]
    session = await halfway.world.db.read(forms.in_focus, 1)
    assert session is not None
    answers = await halfway.world.db.read(forms.answers, session.id)
    assert answers["unit"].value == "oulu"


async def test_a_double_tap_changes_nothing(halfway: Alumnus) -> None:
    """The same button twice in a row is the same answer once."""
    button = halfway.button("Oulu")
    halfway.account.taps(*button)
    halfway.account.taps(*button, stale=True)
    await halfway.world.settles()
    halfway.sees("Mitä alaa", "5/8")


async def test_who_does_not_agree_leaves_no_trace(world: World) -> None:
    """Refusing the privacy notice ends it kindly and keeps nothing; one can come back."""
    otto = world.stranger("Otto")
    await otto.starts()
    await otto.taps("suomi", "En suostu")
    otto.sees("En tallenna sinusta mitään")
    assert await otto.record() is None
    left = await world.db.read(
        lambda tx: tx.value("SELECT count(*) FROM outbox WHERE chat_id = :id", id=otto.id)
    )
    assert left == 0
    await otto.taps("Liity mukaan")
    otto.sees("Millä kielellä")


async def test_the_command_menu_follows_the_language(world: World, halfway: Alumnus) -> None:
    """A new member gets a menu of their own, in the language they chose."""
    await halfway.taps("Oulu", "Palvelualat", "2024", "Lappi", "Valmis")
    menu = {one.name: one.description for one in halfway.account.commands}
    assert menu["events"] == "Tulevat tapahtumat"
    assert "team" not in menu
    await halfway.says("/language")
    await halfway.taps("English")
    assert {one.description for one in halfway.account.commands} >= {"Upcoming events"}


async def test_a_stranger_who_writes_is_invited_to_join(world: World) -> None:
    """Words from nobody we know get an invitation, not silence; nothing is stored."""
    mika = world.stranger("Mika")
    mika.account.has_started_before()
    await mika.says("Moi!")
    mika.sees("Liity ensin mukaan")
    assert await mika.record() is None
    await mika.taps("Liity mukaan")
    mika.sees("Millä kielellä")


async def test_an_unknown_link_keeps_nobody_from_joining(world: World) -> None:
    """A payload that leads nowhere is as if it were not there."""
    mika = world.stranger("Mika")
    await mika.starts("zzz-999")
    mika.sees("Millä kielellä")


async def test_starting_again_welcomes_a_member(aino: Alumnus) -> None:
    """A member who presses Start sees where to go on."""
    await aino.starts()
    aino.sees("Hei Aino!")
    assert aino.labels == ["Tapahtumat", "Omat tiedot", "Ohje"]


async def test_a_person_is_stored_once(world: World) -> None:
    """Start pressed three times at once makes one person and one form."""
    sara = world.stranger("Sara")
    for _ in range(3):
        sara.account.starts()
    await world.settles()
    count = await world.db.read(lambda tx: tx.value("SELECT count(*) FROM form_session"))
    assert count == 1
    assert await world.db.read(people.by_telegram, sara.id) is not None
