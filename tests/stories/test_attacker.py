"""A coordinator who would like to know what one person answered, and tries what the bot offers."""

import csv
from io import StringIO

from tests.stories.rounds import sends
from tests.stories.test_from_invitation_to_report import answers
from tests.stories.test_survey_edges import looks_at_everything
from tests.stories.world import Alumnus, World

HERS = "Etsin työtä"
HEADS = ("1n", "1Q")  # buttons of head counts, which are exact for a unit's coordinators


async def seeks_work(who: Alumnus) -> None:
    """Answer what nobody else does, in a word of one's own, and allow no contact."""
    await who.taps(
        HERS, "Työkokeilu tai harjoittelu", "Valmis", "Ei, kiitos", "Erittäin tyytymätön"
    )
    await who.taps("Ohita kysymys")
    who.sees("Kiitos vastauksista!")


def lines_about(told: dict[str, str], label: str) -> set[str]:
    """Return every line with this answer in all that was seen."""
    return {line for text in told.values() for line in text.splitlines() if label in line}


async def test_one_persons_answer_is_not_found(world: World, kaisa: Alumnus) -> None:
    """Kaisa looks before and after her answer, closes, presses everything, takes the file: nothing.

    She is the only one of her field and her year, and the only one who seeks work.
    """
    others = [await world.member(f"Alumni {number}", year=2021) for number in range(14)]
    jaana = await world.member("Jaana", field="09", year=2019)
    await sends(kaisa, 15)
    for number, one in enumerate(others[:13]):
        await answers(one, number)
    await looks_while_it_runs(kaisa)
    await seeks_work(jaana)
    await looks_while_it_runs(kaisa)
    await answers(others[13], 13)
    await closes(world, kaisa)
    told = await looks_at_everything(kaisa, most=200)
    assert lines_about(told, HERS), "the results do not show the question at all"
    for line in lines_about(told, HERS):
        assert "1–4" in line or "–" in line, line
    everything = "\n".join(told.values())
    assert "Jaana" not in everything
    of_answers = "\n".join(words for one, words in told.items() if not one.startswith(HEADS))
    assert "Terveys" not in lines_of_groups(of_answers), "her group of one is told of"
    await takes_the_rows(kaisa)


async def looks_while_it_runs(kaisa: Alumnus) -> None:
    """Demand that nothing of the answers shows, whatever can be looked at."""
    await kaisa.says("/results")
    await kaisa.taps("1. ")
    assert "Katso tulokset" not in kaisa.labels
    assert "Vastaukset tiedostona" not in kaisa.labels
    kaisa.sees("Vastannut loppuun")
    assert "Olen työssä" not in kaisa.last.words
    await kaisa.says("/count kysely")
    await kaisa.taps("1. ")
    assert "Olen työssä" not in kaisa.last.words


def lines_of_groups(text: str) -> str:
    """Return the lines that tell a number from five up, or none, of somebody."""
    return "\n".join(line for line in text.splitlines() if any(sign.isdigit() for sign in line))


async def closes(world: World, kaisa: Alumnus) -> None:
    """Close the newest round for good, and let it be counted."""
    await kaisa.says("/results")
    await kaisa.taps("1. ", "Sulje kysely nyt", "Sulje lopullisesti")
    await world.moves(minutes=1)


async def takes_the_rows(kaisa: Alumnus) -> None:
    """Demand that the file of rows has nothing that leads to her, nor her answer."""
    await kaisa.says("/results")
    await kaisa.taps("1. ", "Vastaukset tiedostona", "Taulukko tekstinä (CSV)")
    document = kaisa.last.document
    assert document is not None
    text = document.content.decode("utf-8-sig")
    rows = list(csv.reader(StringIO(text), delimiter=";"))
    assert len(rows) == 16
    assert "Jaana" not in text
    assert not [row for row in rows if "12" in row], "the national code of seeking work is there"
    assert not [row for row in rows if "09" in row], "her field is there"
