"""The one-page report: opened again, it is one page with the numbers that may be shown."""

import re
import subprocess
import sys
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from random import Random

import pytest
from pypdf import PdfReader

from config.languages import LANGUAGES
from config.questionnaire import Question, Questionnaire
from handlers.house import House
from handlers.recipes import NothingToMake
from handlers.results import access, report, report_drawing
from handlers.results.report_data import Report
from storage import surveys
from storage.database import Database
from storage.surveys import CONFIDENTIAL, MODES
from storage.transaction import Transaction
from tests.results.finished import closed
from tests.results.populations import CAREER, Answerer, school

MILLIMETRE = 72 / 25.4  # points


def words_of(given: Report) -> str:
    """Return the words of the drawn page, which is the only one and an A4."""
    file = report_drawing.draw(given)
    assert (file.name, file.media_type) == (given.file_name, "application/pdf")
    pages = PdfReader(BytesIO(file.content)).pages
    assert len(pages) == 1
    assert [round(float(side) / MILLIMETRE) for side in pages[0].mediabox[2:]] == [210, 297]
    return " ".join(pages[0].extract_text().split())


def gathered(
    tx: Transaction, house: House, number: int, language: str = "fi", scope: str | None = None
) -> Report:
    """Return what goes onto the page that a coordinator of this scope asks for."""
    return report.gather(
        house, tx, {"round": number, "scope": scope, "language": language, "person": 1}
    )


async def made(
    db: Database,
    house: House,
    people: list[Answerer],
    language: str = "fi",
    mode: str = CONFIDENTIAL,
    questionnaire: Questionnaire = CAREER,
) -> Report:
    """Return the page of a round that these people have answered."""

    def make(tx: Transaction) -> Report:
        number = closed(tx, house, people, mode=mode, questionnaire=questionnaire)
        return gathered(tx, house, number, language)

    return await db.write(make)


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("language", LANGUAGES)
async def test_the_page_says_everything_in_the_coordinators_language(
    db: Database, house: House, language: str, mode: str
) -> None:
    """Who, what, when, how many, every question with its answers, and what the signs mean."""
    given = await made(db, house, school(Random(1), 140), language, mode)
    seen = words_of(given)
    for part in (house.organisation.name[language], given.title, given.subtitle, *given.facts):
        assert " ".join(part.split()) in seen
    assert "140" in seen
    for question in CAREER.questions:
        wanted = question.type != "text" and question.report != "task"
        assert (question.text[language] in seen) == wanted
    for note in given.notes:
        assert note in seen


async def test_what_is_hidden_is_not_on_the_page(db: Database, house: House) -> None:
    """Each bar has exactly what is published, small and hidden numbers as their signs."""

    def make(tx: Transaction) -> tuple[Report, access.View]:
        number = closed(tx, house, school(Random(2), 60))
        survey = surveys.by_id(tx, number)
        assert survey is not None
        return gathered(tx, house, number), access.view(tx, survey, None)

    given, view = await db.write(make)
    seen = words_of(given)
    shown: set[str] = set()
    for panel in given.panels:
        question = next(one for one in CAREER.questions if one.text["fi"] == panel.title)
        line = view.line(question.id)
        assert line is not None
        signs = {"few": "1–4", "hidden": "–"}
        assert bool(panel.bars) == line.is_shown
        for bar, cell in zip(panel.bars, line.cells.values(), strict=line.is_shown):
            number = bar.written.partition(" ")[0]
            assert number == signs.get(cell.kind, str(cell.number))
            assert " ".join(f"{bar.label} {bar.written}".split()) in seen
            shown.add(number)
    assert {"1–4"} < shown


async def test_a_long_questionnaire_keeps_to_one_page(db: Database, house: House) -> None:
    """What everybody was asked comes first; what found no room is named, not dropped in silence."""
    many = tuple(
        _other(one, copy) for copy in "abc" for one in CAREER.questions if one.type != "text"
    )
    given = await made(
        db, house, school(Random(3), 80), questionnaire=replace(CAREER, questions=many)
    )
    seen = words_of(given)
    told = re.search(r"(\d+) kysymystä ei mahtunut sivulle: a", seen)
    assert told is not None
    drawn = sum(panel.title in seen.replace(told.group(0), "") for panel in given.panels)
    assert drawn >= len(given.panels) - int(told.group(1))
    for panel in given.panels:
        if panel.rank < report.LATER:
            assert seen.index(panel.title) < told.start()


def _other(question: Question, copy: str) -> Question:
    """Return a question of the same kind with a name of its own that nothing hangs on."""
    words = type(question.text)({name: f"{copy}: {text}" for name, text in question.text.items()})
    conditions = tuple(replace(one, question=f"{one.question}_{copy}") for one in question.ask_when)
    return replace(question, id=f"{question.id}_{copy}", text=words, ask_when=conditions)


async def test_a_unit_sees_its_own_row_only(db: Database, house: House) -> None:
    """Of a round of the whole school, a unit has neither the numbers of others nor their sum."""

    def make(tx: Transaction) -> tuple[Report, Report]:
        number = closed(tx, house, school(Random(4), 60))
        return gathered(tx, house, number, "en"), gathered(tx, house, number, "en", "kokkola")

    whole, own = await db.write(make)
    assert "Kokkola unit" in words_of(own)
    assert [counted for _, counted in own.figures] == ["were asked"]
    assert "60" in words_of(whole)
    assert "60" not in words_of(own)


async def test_what_is_not_the_readers_is_not_drawn(db: Database, house: House) -> None:
    """Another unit's round, one that is still open, and one that is not there."""

    def make(tx: Transaction) -> int:
        number = closed(tx, house, school(Random(5), 20), unit="oulu")
        tx.run("INSERT INTO survey_round SELECT * FROM survey_round WHERE 0")
        return number

    number = await db.write(make)
    for args in ((number, "kokkola"), (number + 1, None)):
        with pytest.raises(NothingToMake):
            await db.read(gathered, house, args[0], "fi", args[1])
    await db.write(lambda tx: tx.run("UPDATE survey_round SET tallied_at = NULL"))
    with pytest.raises(NothingToMake):
        await db.read(gathered, house, number)


async def test_nobody_has_answered(db: Database, house: House) -> None:
    """There is still a page, and it says so."""
    given = await made(db, house, [])
    assert "0" in words_of(given)
    assert all(not bar.share for panel in given.panels for bar in panel.bars)


async def test_names_keep_their_letters_and_the_same_page_is_the_same_file(
    db: Database, house: House
) -> None:
    """Nothing of the moment of drawing goes into the file; no letter becomes a box."""
    given = await made(db, house, school(Random(6), 30))
    given = replace(given, organisation="Sámi oahpahusguovddáš đŋžč ÅÄÖ 😀")
    assert "Sámi oahpahusguovddáš đŋžč ÅÄÖ" in words_of(given)
    assert report_drawing.draw(given).content == report_drawing.draw(given).content


def test_what_draws_is_loaded_only_in_the_workshop() -> None:
    """The process that talks with people knows the recipes, not the libraries behind them."""
    asked = "import sys, handlers.backstage; print({'fpdf', 'xlsxwriter'} & set(sys.modules))"
    told = subprocess.run(
        [sys.executable, "-c", asked],
        capture_output=True,
        text=True,
        check=True,
        cwd=Path(__file__).parents[2],
    )
    assert told.stdout.strip() == "set()"
