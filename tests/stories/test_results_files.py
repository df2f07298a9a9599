"""Results to take along: the answers as a file, and one page for a meeting or the web."""

from functools import partial
from io import BytesIO
from random import Random

import pytest
from pypdf import PdfReader
from python_calamine import CalamineWorkbook

from config.languages import LANGUAGES
from handlers.privacy import retention
from storage import audit
from storage.surveys import ANONYMOUS, CONFIDENTIAL, IDENTIFIED
from storage.transaction import Transaction
from tests.results.finished import closed, name_of
from tests.results.populations import school
from tests.stories.duties import coordinates
from tests.stories.words import Words
from tests.stories.world import OWNER_ID, Alumnus, World


async def answered(world: World, people: int, mode: str, unit: str | None = None) -> int:
    """Let a round have been answered by that many people of Oulu, closed and counted."""

    def make(tx: Transaction) -> int:
        return closed(tx, world.app.house, school(Random(people), people), mode=mode, unit=unit)

    return await world.db.write(make)


async def opens(who: Alumnus, words: Words) -> None:
    """Open the only round among the results."""
    await who.says("/results")
    await who.taps(
        f"1. {words.world.app.house.questionnaires['career_followup'].title[words.language]}"
    )


def rows_of(who: Alumnus) -> list[list[object]]:
    """Return the rows of the spreadsheet that came last."""
    document = who.last.document
    assert document is not None
    assert document.name.endswith(".xlsx")
    file = CalamineWorkbook.from_filelike(BytesIO(document.content))
    return [list(row) for row in file.get_sheet_by_index(0).to_python()]


def has_file(who: Alumnus) -> bool:
    """Tell whether the bot's newest message is a file."""
    return who.last.document is not None


@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_coordinator_takes_the_answers_along(world: World, language: str) -> None:
    """First it is said what the file holds; then it comes, as a spreadsheet and as text."""
    words = Words(world, language)
    owner = await world.member("Kaisa", language=language, id=OWNER_ID, wants=())
    await answered(world, 60, CONFIDENTIAL)
    await opens(owner, words)
    await owner.taps(words("reports-export-button"))
    owner.sees("60", words("reports-care-confidential"))
    await owner.taps(words("reports-xlsx-button"))
    rows = rows_of(owner)
    assert len(rows) == 61
    assert "*" in {cell for row in rows for cell in row}
    await owner.taps(words("reports-csv-button"))
    document = owner.last.document
    assert document is not None
    assert document.name.endswith(".csv")
    assert document.content.count(b"\r\n") == 61
    lines = await world.db.read(audit.lines, 0, 10)
    assert [(line.action, line.subject, line.people) for line in lines] == [
        ("exported", "survey", None)
    ] * 2


@pytest.mark.parametrize("language", ["fi", "sv"])
async def test_names_are_told_of_before_they_come_and_noted(world: World, language: str) -> None:
    """A round with names says so on the screen before the file; the log has how many people."""
    words = Words(world, language)
    owner = await world.member("Kaisa", language=language, id=OWNER_ID, wants=())
    await answered(world, 7, IDENTIFIED)
    await opens(owner, words)
    await owner.taps(words("reports-export-button"))
    owner.sees(words("reports-holds-identified", **{"rows-number": 7}))
    owner.sees(words("reports-care-identified"))
    assert await world.db.read(audit.how_many, 0) == 0
    await owner.taps(words("reports-xlsx-button"))
    assert [row[0] for row in rows_of(owner)[1:]] == [name_of(place) for place in range(7)]
    lines = await world.db.read(audit.lines, 0, 10)
    assert [(line.action, line.people) for line in lines] == [("exported", 7)]


@pytest.mark.parametrize("language", LANGUAGES)
async def test_one_page_for_the_meeting(world: World, language: str) -> None:
    """One tap, one page, in the coordinator's language."""
    words = Words(world, language)
    owner = await world.member("Kaisa", language=language, id=OWNER_ID, wants=())
    await answered(world, 80, CONFIDENTIAL)
    await opens(owner, words)
    await owner.taps(words("reports-pdf-button"))
    document = owner.last.document
    assert document is not None
    assert document.name.endswith(".pdf")
    pages = PdfReader(BytesIO(document.content)).pages
    assert len(pages) == 1
    seen = " ".join(pages[0].extract_text().split())
    assert words("reports-subtitle") in seen
    assert words("reports-mode-told", mode=CONFIDENTIAL) in seen


async def test_of_the_whole_schools_round_a_unit_gets_its_page_and_no_rows(
    world: World, linnea: Alumnus
) -> None:
    """Rows together with the unit's own numbers would tell too much, and it is said why."""
    words = Words(world, "sv")
    await coordinates(linnea, "kokkola")
    await answered(world, 40, CONFIDENTIAL)
    await opens(linnea, words)
    await linnea.taps(words("reports-export-button"))
    linnea.sees(words("reports-none-unit"))
    assert words("reports-xlsx-button") not in linnea.labels
    _, data = linnea.button(words("results-round-button"))
    await linnea.presses(linnea.last.id, data.replace("show", "xlsx"))
    assert not has_file(linnea)
    await linnea.taps(words("results-round-button"), words("reports-pdf-button"))
    assert has_file(linnea)


async def test_another_units_round_is_not_there(
    world: World, aino: Alumnus, linnea: Alumnus
) -> None:
    """Neither its rows nor its page, whatever button is pressed; an alumna sees nothing at all."""
    await coordinates(linnea, "kokkola")
    await answered(world, 40, CONFIDENTIAL, unit="oulu")
    for who in (linnea, aino):
        await who.says("/results")
        for action in ("export", "xlsx", "csv", "pdf"):
            await who.presses(who.last.id, f"1R:1:{action}:")
            assert not has_file(who)
            assert not who.has_seen("40")


async def test_four_answers_make_no_file(world: World, kaisa: Alumnus) -> None:
    """Under five, a row would tell of somebody."""
    words = Words(world, "fi")
    await answered(world, 4, CONFIDENTIAL)
    await opens(kaisa, words)
    await kaisa.taps(words("reports-export-button"))
    kaisa.sees(words("reports-none-few"))


@pytest.mark.parametrize("mode", [CONFIDENTIAL, ANONYMOUS, IDENTIFIED])
@pytest.mark.parametrize("language", LANGUAGES)
async def test_where_nobody_has_answered_it_is_said_so(
    world: World, language: str, mode: str
) -> None:
    """There are no answers that could have been erased."""
    words = Words(world, language)
    owner = await world.member("Kaisa", language=language, id=OWNER_ID, wants=())
    await answered(world, 0, mode)
    await opens(owner, words)
    await owner.taps(words("reports-export-button"))
    owner.sees(words("reports-none-nobody"))
    assert words("reports-xlsx-button") not in owner.labels


@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_unit_nobody_of_which_has_answered_hears_that(world: World, language: str) -> None:
    """Seven of Oulu have; whoever looks after Kokkola gets no file, and is told why."""
    words = Words(world, language)
    liv = await world.member("Liv", language=language, unit="kokkola", wants=())
    await coordinates(liv, "kokkola")
    await answered(world, 7, IDENTIFIED)
    await opens(liv, words)
    await liv.taps(words("reports-export-button"))
    liv.sees(words("reports-none-nobody-unit"))


@pytest.mark.parametrize("mode", [CONFIDENTIAL, IDENTIFIED])
@pytest.mark.parametrize("language", LANGUAGES)
async def test_what_was_kept_long_enough_is_said_to_be_erased(
    world: World, language: str, mode: str
) -> None:
    """A year after the round closed its rows are gone, and it is said after how many months."""
    words = Words(world, language)
    owner = await world.member("Kaisa", language=language, id=OWNER_ID, wants=())
    await answered(world, 30, mode)
    await world.moves(days=400)
    while await world.db.write(partial(erases, world)):
        pass
    await opens(owner, words)
    await owner.taps(words("reports-export-button"))
    owner.sees(words("reports-none-old", **{"months-number": 12}))


async def test_who_has_left_took_the_answers_along(world: World, kaisa: Alumnus) -> None:
    """The rest would say who is missing; no months are blamed for it."""
    words = Words(world, "fi")
    number = await answered(world, 7, IDENTIFIED)
    await world.db.write(lambda tx: tx.run("DELETE FROM respondent WHERE round_id = :n", n=number))
    await opens(kaisa, words)
    await kaisa.taps(words("reports-export-button"))
    kaisa.sees(words("reports-none-erased"))


def erases(world: World, tx: Transaction) -> bool:
    """Erase the next piece of what was answered long ago; tell whether more may be left."""
    return retention.step("survey_answers", world.app.house, tx, world.clock.seconds())
