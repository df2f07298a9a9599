"""Choosing whom something is for: quick for everyone, a few taps for some."""

import pytest

from storage import duties
from tests.stories import rounds
from tests.stories.words import Words
from tests.stories.world import Alumnus, World


@pytest.fixture
async def elsa(world: World) -> Alumnus:
    """The coordinator of Kokkola; she reads Swedish."""
    elsa = await world.member("Elsa", language="sv", unit="kokkola")
    person = await elsa.record()
    assert person is not None
    await world.db.write(duties.give, person.id, "kokkola", person.id, world.clock.seconds())
    return elsa


async def test_everyone_is_one_tap(kaisa: Alumnus, aino: Alumnus) -> None:
    """After "everyone" nothing more is asked about the audience."""
    await kaisa.says("/announce", "Tervetuloa mukaan!", "Uutinen kaikille")
    kaisa.sees("Kenelle tämä lähtee?")
    await kaisa.taps("Kaikille")
    kaisa.sees("kaikki mukana olevat alumnit")


async def test_an_audience_is_narrowed_by_taps_and_typed_years(
    kaisa: Alumnus, aino: Alumnus, onni: Alumnus, linnea: Alumnus
) -> None:
    """Units, fields, years, regions and languages in turn; what is skipped does not narrow."""
    await rounds.begins(kaisa, Words(kaisa.world, "fi"))
    await kaisa.taps("Valitsen kenelle")
    kaisa.sees("Mistä yksiköistä?", "mukana ovat kaikki")
    await kaisa.taps("Oulun yksikkö", "Kokkolan yksikkö", "Valmis", "Ohita kysymys")
    kaisa.sees("Minä vuosina valmistuneille?", "2020-2024")
    await kaisa.says("joskus")
    kaisa.sees("En ymmärtänyt vuosia.")
    await kaisa.says("1900-")
    kaisa.sees("väliltä 1985–2032")
    await kaisa.says("2022 – 2024")
    kaisa.sees("Missä asuville?")
    await kaisa.taps("Ohita kysymys", "svenska", "Valmis", "Ohita kysymys")
    kaisa.sees("Yksiköt: Oulun yksikkö, Kokkolan yksikkö\nValmistumisvuodet: 2022–2024")
    kaisa.sees("Kielet: svenska")
    assert not kaisa.has_seen("Maakunnat")


async def test_a_coordinator_of_a_unit_is_not_asked_about_units(elsa: Alumnus) -> None:
    """Everyone is everyone of the own unit, and the first narrowing question is the field."""
    await rounds.begins(elsa, Words(elsa.world, "sv"))
    await elsa.taps("Jag väljer mottagare")
    elsa.sees("Från vilka utbildningsområden?")
    await elsa.taps("Tillbaka", "Till alla i min enhet")
    elsa.sees("Enheter: Enheten i Karleby")
