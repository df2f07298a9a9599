"""One's own profile, the privacy notice, and being forgotten."""

import pytest

from storage import consents
from storage.transaction import Transaction
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
        ("Muuta ala", "Terveys ja hyvinvointi", "Terveys ja hyvinvointi"),
        ("Muuta vuosi", "opiskelen vielä", "Opiskelen vielä"),
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
    await linnea.taps("Ändra mina meddelanden", "Korta enkäter", "Klar")
    linnea.sees("Meddelanden du vill ha: Evenemang och nyheter")
    person = await linnea.record()
    assert person is not None
    assert set(await world.db.read(consents.in_force, person.id)) == {"membership", "news"}
    await linnea.taps("Ändra mina meddelanden", "Korta enkäter", "Klar")
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
