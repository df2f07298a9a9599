"""A coordinator's whole way: the invitation, the waiting, the closing, the results, the report."""

import pytest

from tests.stories.duties import coordinates
from tests.stories.rounds import sends
from tests.stories.words import Words
from tests.stories.world import Alumnus, World

STUDY, WORK = ("Opiskelen", "Ammattikorkeakoulu", "Osittain"), ("Olen työssä", "Osa-aikatyö")
GOOD, FAIR = "Erittäin tyytyväinen", "Melko tyytyväinen"


async def answers(who: Alumnus, number: int) -> None:
    """Answer everything: every second one studies, the others work; all have a wish."""
    await who.taps(*(STUDY if number % 2 else WORK))
    if number % 2 == 0:
        await who.says("Kokki")
        await who.taps("Melko hyvin")
    await who.taps(GOOD if number % 2 else FAIR)
    await who.says(f"Toive numero {number}")
    who.sees("Kiitos vastauksista!")


@pytest.mark.parametrize("language", ["fi", "fi-simple", "sv", "en"])
async def test_from_the_invitation_to_the_report(world: World, language: str) -> None:
    """Nothing of the answers is seen before the end; then numbers, pictures, words, and a page."""
    liv = await coordinates(await world.member("Liv", language=language, wants=()), "oulu")
    words = Words(world, language)
    alumni = [await world.member(f"Vastaaja {number}") for number in range(12)]
    await world.member("Silja")
    await world.member("Veli", unit="kokkola")
    await sends(liv, 13, language=language)
    for number, one in enumerate(alumni):
        await answers(one, number)
    await liv.says("/results")
    await liv.taps("1. ")
    liv.sees(words("results-finished"), "12", "92", words("results-rate", **{"rate-number": 92}))
    assert words("results-questions-button") not in liv.labels
    await liv.taps(words("results-left-button"))
    liv.sees(words("results-left-nobody"))
    await liv.taps(words("results-round-button"), words("results-close-button"))
    await liv.taps(words("rounds-close-yes-button"))
    await world.moves(minutes=1)
    await liv.says("/results")
    await liv.taps("1. ")
    liv.sees(words("results-ready"))
    await liv.taps(words("results-questions-button"))
    liv.sees(words("results-answered", **{"answered-number": 12}))
    assert liv.last.words.count("50") == 2
    await liv.taps(words("results-chart-button"))
    assert liv.last.photo is not None
    liv.sees("6 (50")
    await liv.says("/results")
    await liv.taps("1. ", words("results-review-button", **{"texts-number": 18}))
    liv.sees("Kokki")
    await liv.taps(words("results-allow-button"))
    assert not liv.has_seen("Vastaaja")
    await liv.says("/results")
    await liv.taps("1. ", words("reports-pdf-button"))
    assert liv.last.document is not None
    assert liv.last.document.content.startswith(b"%PDF")
    await liv.says("/results")
    await liv.taps("1. ", words("reports-export-button"), words("reports-csv-button"))
    assert liv.last.document is not None
    assert b"Vastaaja" not in liv.last.document.content


async def test_what_happens_to_people_later_changes_no_results(
    world: World, kaisa: Alumnus
) -> None:
    """Whoever leaves or moves to another unit was counted as they were when the round closed."""
    alumni = [await world.member(f"Vastaaja {number}") for number in range(12)]
    await sends(kaisa, 12)
    for number, one in enumerate(alumni):
        await answers(one, number)
    await world.moves(days=31)
    shown = await _everything(kaisa)
    await alumni[0].says("/forget")
    await alumni[0].taps("Poista tietoni")
    await world.db.write(lambda tx: tx.run("UPDATE person SET unit = 'kokkola', field = '07'"))
    await world.moves(days=1)
    assert await _everything(kaisa) == shown


async def _everything(who: Alumnus) -> list[str]:
    """Return what each question shows."""
    await who.says("/results")
    await who.taps("1. ")
    seen = [who.last.words]
    await who.taps("Katso tulokset")
    seen.append(who.last.words)
    while "Seuraava kysymys" in who.labels:
        await who.taps("Seuraava kysymys")
        seen.append(who.last.words)
    return [one.split("Lukematta")[0] for one in seen]
