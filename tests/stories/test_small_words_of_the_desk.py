"""What the desk says in passing: whose text it is, who owns the bot, why somebody said no."""

import pytest

from tests.stories.composing import drafts
from tests.stories.duties import coordinates
from tests.stories.world import Alumnus, World


@pytest.mark.usefixtures("aino")
async def test_a_text_beside_others_is_for_the_others_and_each_can_be_tested(
    kaisa: Alumnus,
) -> None:
    """It is the same for all only while it is alone."""
    await drafts(kaisa)
    kaisa.sees("Viesti (sama kaikille)")
    await kaisa.taps("Viesti ja kielet", "svenska")
    await kaisa.says("Kaffe på torsdag")
    kaisa.sees("Viesti (muille): Kahvit torstaina")
    await kaisa.taps("Lähetä koe itselleni")
    kaisa.sees("Millä kielellä haluat kokeen?")
    await kaisa.taps("svenska")
    kaisa.sees("Kaffe på torsdag", "Avsändare")


async def test_the_team_names_the_owner_and_leads_to_what_was_handed_over(
    world: World, kaisa: Alumnus
) -> None:
    """One tap from the team, and from one's own work."""
    await kaisa.says("/team")
    kaisa.sees("Pääkäyttäjä: Kaisa")
    await kaisa.taps("Siirretyt työt")
    ville = await coordinates(await world.member("Ville", wants=()), None)
    await ville.says("/handover")
    await ville.taps("Siirretyt työt")
