"""Joining: a stranger becomes a member, at once or over days, by taps or by words."""

from pathlib import Path

import pytest

from storage import consents, forms, people
from tests.stories.world import SAMPLE, Alumnus, World


async def test_joining_by_buttons_takes_one_go(world: World) -> None:
    """A stranger answers one question at a time and is a member at the end."""
    sara = world.stranger("Sara")
    await sara.starts()
    sara.sees("Millä kielellä jatketaan?", "1/10")
    await sara.taps("suomi")
    sara.sees("vähintään 13-vuotias", "Tallennamme sen, mitä itse kerrot")
    await sara.taps("Olen täyttänyt 13 ja suostun", "Sara", "Olen valmistunut", "Oulu")
    await sara.taps("Palvelualat", "Logistiikka", "2024", "Lappi", "Olen työssä")
    sara.sees("Miten haluat olla mukana?", "11/11")
    await sara.taps("Tapahtumat ja uutiset", "Valmis")
    sara.sees("Kiitos, Sara!")

    person = await sara.record()
    assert person is not None
    assert person.is_member
    assert (person.name, person.unit, person.field) == ("Sara", "oulu", "10")
    assert (person.graduation_year, person.region, person.language) == (2024, "19", "fi")
    assert (person.qualification, person.activity) == ("logi", "10")
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
    mia.sees("Kaisla Vocational College", "We store what you tell us yourself")
    await mia.taps(mia.labels[0], "Mia", "I have graduated", "Oulu unit", "Services", "Logistics")
    await mia.taps("2024", "Lapland", "I work", "Done")
    person = await mia.record()
    assert person is not None
    given = await world.db.read(consents.in_force, person.id)
    assert given["membership"].language == "en"


async def test_joining_by_typing_only_in_swedish(world: World) -> None:
    """Every button has words, or a number, that can be typed instead; small slips are forgiven."""
    sven = world.stranger("Sven", language_code="sv-FI")
    await sven.starts()
    sven.sees("Vilket språk")
    await sven.says("svensa", "jag har fyllt 13 och samtycker", "Sven Ström")
    await sven.says("jag studerar fortfarande", "2", "hälsa och välfärd", "hoppa över frågan")
    sven.sees("Vilket år tror du att du tar examen?")
    await sven.says("2028", "Hoppa över frågan", "jag arbetar och studerar")
    await sven.says("evenemang och nyheter, korta enkäter", "klar")
    sven.sees("Tack, Sven Ström!")
    person = await sven.record()
    assert person is not None
    assert (person.unit, person.field, person.studying) == ("kokkola", "09", True)
    assert (person.expected_year, person.graduation_year, person.activity) == (2028, None, "13")
    assert person.region is None


async def test_plain_finnish_has_one_button_a_row(world: World) -> None:
    """In plain Finnish every button stands alone, and Stop is always the last."""
    eero = world.stranger("Eero")
    await eero.starts()
    await eero.taps("selkeä suomi", "Olen 13 tai yli. Annan luvan.", "Eero")
    eero.sees("Oletko valmistunut koulusta?", "kysymys 4 / 10")
    assert all(len(row) == 1 for row in eero.last.keyboard)
    assert eero.labels[-2:] == ["Takaisin", "Lopeta"]


@pytest.fixture
async def halfway(world: World) -> Alumnus:
    """Somebody who has told their name, and that they have graduated, and not more."""
    sara = world.stranger("Sara")
    await sara.starts()
    await sara.taps("suomi", "Olen täyttänyt 13 ja suostun", "Sara")
    return await sara.taps("Olen valmistunut")


async def test_a_pause_and_a_restart_cost_nothing(world: World, halfway: Alumnus) -> None:
    """After three days and a restart the form goes on at the very question."""
    await world.moves(days=3)
    await world.restarts()
    await halfway.taps("Oulu")
    halfway.sees("Mitä alaa opiskelit?")
    await halfway.starts()
    halfway.sees("Mitä alaa opiskelit?", "6/10")


async def test_changing_the_language_in_the_middle_keeps_the_answers(halfway: Alumnus) -> None:
    """The next question comes in the new language, and nothing is asked twice."""
    await halfway.taps("Oulu")
    await halfway.says("/language")
    await halfway.taps("svenska")
    halfway.sees("Nu talar jag svenska.", "Inom vilket område studerade du?", "6/10")


async def test_a_command_in_the_middle_lets_the_form_wait(halfway: Alumnus) -> None:
    """Help answers at once and offers to go on with the form."""
    await halfway.says("/help")
    halfway.sees("/privacy")
    await halfway.taps("Jatka: Liittyminen")
    halfway.sees("Missä opiskelit?", "5/10")


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
    halfway.sees("Mitä alaa", "6/10")


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
    await halfway.taps("Oulu", "Tietotekniikka (ICT)", "2024", "Lappi", "Ohita kysymys", "Valmis")
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


async def test_a_school_of_one_unit_does_not_ask_for_it(tmp_path: Path) -> None:
    """What there is no choice of is not asked, and is kept all the same."""
    first, *others = SAMPLE.read_text(encoding="utf-8").split("\n[[units]]")
    rest = others[-1].partition("\n\n")[2]
    school = tmp_path / "organisation.toml"
    school.write_text(first + "\n[[units]]" + others[0] + rest, encoding="utf-8")
    world = await World(tmp_path, organisation=school).begins()
    sara = world.stranger("Sara")
    await sara.starts()
    await sara.taps("suomi", "Olen täyttänyt 13 ja suostun", "Sara", "Olen valmistunut")
    sara.sees("Mitä alaa opiskelit?", "5/9")
    await sara.taps("Tietotekniikka (ICT)", "2024", "Lappi", "Olen työssä", "Valmis")
    person = await sara.record()
    assert person is not None
    assert person.unit == "oulu"
    await sara.says("/profile")
    assert "Muuta yksikkö" not in sara.labels
    assert "yksikkö" not in sara.last.words
    await world.ends()


async def test_the_schools_telephone_number_is_told_with_its_address(tmp_path: Path) -> None:
    """Whoever would rather call than write finds the number in the help, if the school has one."""
    address = 'email = "alumnit@kaisla.example"'
    school = tmp_path / "organisation.toml"
    text = SAMPLE.read_text(encoding="utf-8").replace(
        address, f'{address}\nphone = "+358 40 123 4567"'
    )
    school.write_text(text, encoding="utf-8")
    world = await World(tmp_path, organisation=school).begins()
    sara = world.stranger("Sara")
    await sara.says("/help")
    sara.sees("alumnit@kaisla.example, +358 40 123 4567")
    await world.ends()


async def test_a_person_is_stored_once(world: World) -> None:
    """Start pressed three times at once makes one person and one form."""
    sara = world.stranger("Sara")
    for _ in range(3):
        sara.account.starts()
    await world.settles()
    count = await world.db.read(lambda tx: tx.value("SELECT count(*) FROM form_session"))
    assert count == 1
    assert await world.db.read(people.by_telegram, sara.id) is not None
