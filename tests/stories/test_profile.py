"""One's own profile, the privacy notice, and being forgotten."""

from dataclasses import replace

import pytest

from handlers.people import profile_words
from handlers.preferences.screens import Choices
from storage import consents
from storage.people import Person
from storage.transaction import Transaction
from tests.stories.asked import planned
from tests.stories.world import Alumnus, World


async def test_everything_known_stands_on_one_screen(aino: Alumnus) -> None:
    """The profile shows each item in words, with a button to change it."""
    await aino.says("/profile")
    aino.sees("Nimi: Aino", "Oulun yksikkö", "Palvelualat", "2020", "Pohjois-Pohjanmaa", "suomi")
    aino.sees("Tapahtumat ja uutiset, Lyhyet kyselyt")


@pytest.mark.parametrize(
    ("item", "answer", "shown"),
    [
        ("Muuta nimi", "Aino Uusi", "Nimi: Aino Uusi"),
        ("Muuta yksikkö", "Kokkola", "Kokkolan yksikkö"),
        ("Muuta ala", "Tietotekniikka", "Koulutusala: Tietotekniikka (ICT)"),
        ("Muuta tutkinto", "logistiikka", "Tutkinto: Logistiikka"),
        ("Muuta vuosi", "2015", "Valmistumisvuosi: 2015"),
        ("Mitä teen nyt", "Työskentelen ja opiskelen", "Nyt: Työskentelen ja opiskelen"),
        ("Muuta maakunta", "Lappi", "Maakunta: Lappi"),
        ("Muuta kieli", "English", "Language: English"),
    ],
)
async def test_each_item_can_be_changed(aino: Alumnus, item: str, answer: str, shown: str) -> None:
    """One question, one answer, and the profile again with the new words."""
    await aino.says("/profile")
    await aino.taps(item)
    await aino.says(answer)
    aino.sees(shown)


async def test_the_screen_tells_the_rest_too(world: World, aino: Alumnus, kaisa: Alumnus) -> None:
    """Since when one is a member, how messages come, and of coordinators what they coordinate."""
    await aino.says("/profile")
    aino.sees("Liityit: maanantaina 2. marraskuuta 2026", "Viestit: heti, kun on asiaa")
    assert "Koordinoit" not in aino.last.words
    await kaisa.says("/profile")
    kaisa.sees("Koordinoit: koko koulu")
    await aino.taps("Viestien asetukset")
    aino.sees("Mitä viestejä saat")


async def test_messages_are_summed_up_in_one_line(world: World, aino: Alumnus) -> None:
    """Fewer topics, a weekly digest and a pause are told as what they mean."""
    person = await aino.record()
    assert person is not None
    house, now = world.app.house, world.clock.seconds()
    weekly = replace(person, pace="weekly", wants_surveys=False)
    none = replace(weekly, wants_events=False, wants_news=False)
    paused = replace(person, paused_until=now + 7 * 86400)

    def summed_up(language: str, who: Person) -> str:
        choices = Choices(who, frozenset({"membership", "news", "surveys"}), now)
        return profile_words.messages(house, language, choices)

    assert summed_up("fi", weekly) == "kooste kerran viikossa: tapahtumat, uutiset"
    assert summed_up("en", none) == "only the necessary ones"
    assert summed_up("sv", paused) == "paus, meddelandena fortsätter måndag 9 november 2026"


async def test_a_new_status_asks_for_its_year(world: World, aino: Alumnus) -> None:
    """Who goes back to school tells when they are going to graduate, and is asked then."""
    await aino.says("/profile")
    await aino.taps("Muuta tilanne", "Opiskelen vielä", "2028")
    aino.sees("Tilanne: Opiskelen vielä", "Arvioitu valmistumisvuosi: 2028")
    person = await aino.record()
    assert person is not None
    assert (person.studying, person.graduation_year, person.expected_year) == (True, None, 2028)
    assert (await world.db.read(planned, person.id))["graduated"] == "2028-06-05 10:00"
    await aino.taps("Muuta vuosi", "2029")
    aino.sees("Arvioitu valmistumisvuosi: 2029")
    await aino.taps("Muuta tilanne", "Olen valmistunut", "2026")
    aino.sees("Tilanne: Olen valmistunut", "Valmistumisvuosi: 2026")
    assert "graduated" not in await world.db.read(planned, person.id)


async def test_a_new_field_asks_for_its_qualification(aino: Alumnus) -> None:
    """A qualification of the old field goes with it; one of the new field may be told."""
    await aino.says("/profile")
    await aino.taps("Muuta tutkinto", "Logistiikka")
    await aino.taps("Muuta ala", "Terveys ja hyvinvointi", "Lääkeala")
    aino.sees("Koulutusala: Terveys ja hyvinvointi", "Tutkinto: Lääkeala")
    await aino.taps("Muuta ala", "Tietotekniikka (ICT)")
    aino.sees("Koulutusala: Tietotekniikka (ICT)")
    assert "Tutkinto" not in aino.last.words
    assert "Muuta tutkinto" not in aino.labels


async def test_a_change_shows_what_was_and_can_be_left(aino: Alumnus) -> None:
    """Keeping the old value changes nothing."""
    await aino.says("/profile")
    await aino.taps("Muuta nimi")
    aino.sees("Vastauksesi nyt: Aino")
    await aino.taps("Pidä ennallaan")
    aino.sees("Omat tietosi", "Nimi: Aino")


async def test_a_consent_is_withdrawn_and_given_again(world: World, linnea: Alumnus) -> None:
    """Each tick is a consent of its own; the record of an old one stays."""
    await linnea.says("/profile")
    await linnea.taps("Hur jag är med", "Korta enkäter", "Klar")
    linnea.sees("Hur du är med: Evenemang och nyheter")
    person = await linnea.record()
    assert person is not None
    assert set(await world.db.read(consents.in_force, person.id)) == {"membership", "news"}
    await linnea.taps("Hur jag är med", "Korta enkäter", "Klar")
    rows = await world.db.read(
        lambda tx: tx.value("SELECT count(*) FROM consent WHERE purpose = 'surveys'")
    )
    assert rows == 2


async def test_region_can_be_taken_back(aino: Alumnus) -> None:
    """Who prefers not to say is not counted by region any more."""
    await aino.says("/profile")
    await aino.taps("Muuta maakunta", "En halua kertoa")
    aino.sees("Maakunta: ei kerrottu")
    person = await aino.record()
    assert person is not None
    assert person.region is None


async def test_the_privacy_notice_is_layered(aino: Alumnus, onni: Alumnus) -> None:
    """Three lines first, the whole on a tap, each in the person's language."""
    await aino.says("/privacy")
    aino.sees("Tietosuoja lyhyesti", "/forget")
    await aino.taps("Koko tietosuojaseloste")
    aino.sees("Rekisterinpitäjä")
    await onni.says("/privacy")
    onni.sees("Sinun tietosi")
    assert all(len(one.words) <= 4096 for one in aino.account.chat)


async def test_forgetting_erases_everything_at_once(world: World, aino: Alumnus) -> None:
    """One confirmation; then no row refers to the person any more."""
    await aino.says("/profile", "/forget")
    await aino.taps("Poista tietoni")
    aino.sees("Kaikki tietosi on poistettu")
    assert await aino.record() is None
    for table in ("consent", "form_session", "rsvp", "respondent", "outbox", "failure"):
        count = await world.db.read(Transaction.value, "SELECT count(*) FROM " + table)
        assert count == 0, table
    await aino.says("/profile")
    aino.sees("Liity ensin mukaan")


async def test_forgetting_can_be_called_off(aino: Alumnus) -> None:
    """The other button leaves everything as it was."""
    await aino.says("/forget")
    await aino.taps("Älä poista")
    aino.sees("Mitään ei poistettu")
    assert await aino.record() is not None
