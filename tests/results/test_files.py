"""The answers of a round as a file: read back by other code, with nothing in it that may not be."""

import csv
import zipfile
from collections.abc import Sequence
from io import BytesIO, StringIO
from random import Random

import pytest
from python_calamine import CalamineWorkbook

from config.languages import LANGUAGES
from handlers.house import House
from handlers.privacy import retention
from handlers.recipes import NothingToMake
from handlers.results import exporting, sheets
from handlers.results.book_data import Book
from storage import loose_sheets
from storage.database import Database
from storage.surveys import ANONYMOUS, CONFIDENTIAL, IDENTIFIED, MODES
from storage.transaction import Transaction
from tests.results.finished import DAY, NOW, closed, name_of
from tests.results.populations import Answerer, school

Rows = Sequence[Sequence[object]]

SECRET_THAT_TELLS_FIELDS = 1  # with some others, chance hides the fields of these people


def gathered(
    tx: Transaction, house: House, number: int, language: str = "fi", scope: str | None = None
) -> Book:
    """Return what goes into the file that a coordinator of this scope asks for."""
    return exporting.gather(
        house, tx, {"round": number, "scope": scope, "language": language, "person": 1}
    )


async def made(
    db: Database,
    house: House,
    people: list[Answerer],
    mode: str,
    language: str = "fi",
    secret: int | None = None,
) -> Book:
    """Return the file's data of a round that these people have answered."""

    def make(tx: Transaction) -> Book:
        return gathered(tx, house, closed(tx, house, people, mode=mode, secret=secret), language)

    return await db.write(make)


def read(book: Book) -> dict[str, Rows]:
    """Return the sheets of the spreadsheet by their place, as rows of values."""
    file = CalamineWorkbook.from_filelike(BytesIO(sheets.as_xlsx(book).content))
    names = ("rows", "codebook", "texts", "about")
    return {
        name: file.get_sheet_by_index(place).to_python(skip_empty_area=False)
        for place, name in enumerate(names)
    }


def column(rows: Rows, heading: str) -> list[object]:
    """Return a column's values by its heading."""
    place = rows[0].index(heading)
    return [row[place] for row in rows[1:]]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("mode", MODES)
async def test_the_file_has_one_row_for_each_who_answered(
    db: Database, house: House, mode: str, language: str
) -> None:
    """Rows, a codebook, the answers in own words, and what the file is; in every language."""
    book = await made(db, house, school(Random(1), 60), mode, language)
    found = read(book)
    assert len(found["rows"]) == 61
    assert "main_activity_label" in found["rows"][0]
    told = found["about"]
    assert [row[1] for row in told if row[1] == 60.0] == [60.0]
    assert house.organisation.name[language] in [row[1] for row in told]


async def test_national_codes_stand_beside_the_schools_own_words(
    db: Database, house: House
) -> None:
    """Main activity, field and region join to national statistics by code; labels are there too."""
    people = school(Random(2), 900, alike=0.3)
    found = read(await made(db, house, people, CONFIDENTIAL, secret=SECRET_THAT_TELLS_FIELDS))
    rows = found["rows"]
    codes = dict(
        zip(column(rows, "main_activity"), column(rows, "main_activity_code"), strict=True)
    )
    assert (codes["employed"], codes["entrepreneur"]) == ("10", "10")
    fields = dict(zip(column(rows, "field_code"), column(rows, "field_label"), strict=True))
    assert fields["07"] == house.organisation.field_label("07", "fi")
    assert set(column(rows, "region_code")) <= {"01", "02", "17", "*", ""}
    book = found["codebook"]
    known = {(row[0], row[3]): list(row[4:]) for row in book}
    assert known["main_activity", "employed"] == ["Olen työssä", "10", "Työllinen"]
    assert known["field_code", "07"][1:] == ["07", house.organisation.field_name("07", "fi")]
    assert known["region_code", "01"] == ["Uusimaa", "01", "Uusimaa"]
    assert (
        known["region_code", "none"][1:] == ["", ""] if ("region_code", "none") in known else True
    )


async def test_a_confidential_file_tells_of_nobody(db: Database, house: House) -> None:
    """No name, no id, no unit, no year, nothing written; the rows lie in random order."""
    people = school(Random(3), 60)
    book = await made(db, house, people, CONFIDENTIAL)
    rows = read(book)["rows"]
    assert not {"name", "unit_code", "graduation_year", "job_title", "help_wanted.trial"} & set(
        map(str, rows[0])
    )
    cells = {str(cell) for row in rows for cell in row}
    assert not any(name_of(place) in cells for place in range(len(people)))
    assert not cells & {"kokki", "=1+1"}
    assert "*" in cells
    told = [row.answers.get("main_activity") for row in people]
    assert column(rows, "main_activity") != told


async def test_a_confidential_file_is_the_same_after_somebody_has_left_or_moved(
    db: Database, house: House
) -> None:
    """Two files of the same round tell nothing of those who have left between them."""
    number = await db.write(closed, house, school(Random(4), 40))
    before = await db.read(gathered, house, number)

    def leave(tx: Transaction) -> None:
        tx.run("DELETE FROM person WHERE id = 3")
        tx.run("UPDATE person SET field = '10', region = '02' WHERE id = 4")

    await db.write(leave)
    assert sheets.as_csv(await db.read(gathered, house, number)) == sheets.as_csv(before)


async def test_an_anonymous_file_has_no_background(db: Database, house: House) -> None:
    """Neither field nor region nor anything else that is known of people."""
    rows = read(await made(db, house, school(Random(5), 60), ANONYMOUS))["rows"]
    assert not [one for one in rows[0] if str(one).startswith(("field", "region", "name", "unit"))]
    assert "help_wanted.trial" in rows[0]


async def test_an_identified_file_has_names_and_whole_answers(db: Database, house: House) -> None:
    """Everything as it was answered; a name that looks like a formula is only words."""
    people = school(Random(6), 12)
    book = await made(db, house, people, IDENTIFIED)
    rows = read(book)["rows"]
    assert column(rows, "name") == [name_of(place) for place in range(12)]
    assert column(rows, "main_activity") == [one.answers["main_activity"] for one in people]
    assert column(rows, "job_title") == [one.answers.get("job_title", "") for one in people]
    assert set(column(rows, "unit_code")) == {"oulu"}
    assert "*" not in {cell for row in rows for cell in row}
    with zipfile.ZipFile(BytesIO(sheets.as_xlsx(book).content)) as file:
        pages = [name for name in file.namelist() if name.startswith("xl/worksheets/sheet")]
        assert len(pages) == 4
        assert not any("<f>" in file.read(name).decode() for name in pages)
        assert 'quotePrefix="1"' in file.read("xl/styles.xml").decode()
    text = sheets.as_csv(book).content.decode("utf-8-sig")
    first = list(csv.reader(StringIO(text, newline=""), delimiter=";"))[1]
    assert first[0] == f"'{name_of(0)}"


async def test_only_what_a_coordinator_let_be_shown_stands_among_the_texts(
    db: Database, house: House
) -> None:
    """What waits or is hidden stays out; a formula among them is only words."""

    def make(tx: Transaction) -> Book:
        number = closed(tx, house, school(Random(7), 60))
        for key, (text, state) in enumerate(
            [
                ("=cmd()", "shown"),
                ("Kiitos!", "shown"),
                ("Salaisuus", "hidden"),
                ("Uusi", "waiting"),
            ]
        ):
            tx.run(
                """INSERT INTO free_text (round_id, key, question, unit, text, state)
                VALUES (:round, :key, 'skills_wish', 'oulu', :text, :state)""",
                round=number,
                key=bytes([key] * 16),
                text=text,
                state=state,
            )
        return gathered(tx, house, number)

    found = read(await db.write(make))
    assert column(found["texts"], "Vastaus") == ["=cmd()", "Kiitos!"]


@pytest.mark.parametrize("mode", [CONFIDENTIAL, ANONYMOUS])
async def test_under_five_there_is_no_file(db: Database, house: House, mode: str) -> None:
    """Rows of four people would tell of each of them."""
    number = await db.write(lambda tx: closed(tx, house, school(Random(8), 4), mode=mode))
    with pytest.raises(NothingToMake):
        await db.read(gathered, house, number)


async def test_a_units_coordinator_gets_no_rows_of_the_whole_school(
    db: Database, house: House
) -> None:
    """Not of a confidential round; of one with names only those of people of the unit."""
    people = school(Random(9), 30)

    def make(tx: Transaction) -> tuple[int, int]:
        return closed(tx, house, people), closed(tx, house, people, unit="kokkola")

    whole, other = await db.write(make)
    for number in (whole, other):
        with pytest.raises(NothingToMake):
            await db.read(gathered, house, number, "fi", "oulu")


async def test_of_a_round_with_names_a_unit_gets_its_own_people(db: Database, house: House) -> None:
    """Somebody who has moved to another unit is seen there."""

    def make(tx: Transaction) -> tuple[Book, Book]:
        number = closed(tx, house, school(Random(10), 8), mode=IDENTIFIED)
        tx.run("UPDATE person SET unit = 'kokkola' WHERE id <= 3")
        return gathered(tx, house, number, "sv", "oulu"), gathered(
            tx, house, number, "sv", "kokkola"
        )

    oulu, kokkola = await db.write(make)
    assert (len(read(oulu)["rows"]), len(read(kokkola)["rows"])) == (6, 4)


@pytest.mark.parametrize("mode", [CONFIDENTIAL, IDENTIFIED])
async def test_rows_end_when_the_answers_are_no_longer_kept(
    db: Database, house: House, mode: str
) -> None:
    """A year after the round has closed there is nothing left to make rows of."""

    def pass_a_year(tx: Transaction) -> int:
        number = closed(tx, house, school(Random(11), 30), mode=mode)
        gathered(tx, house, number)
        while retention.STEPS["survey_answers"](house, tx, NOW + 400 * DAY):
            pass
        return number

    number = await db.write(pass_a_year)
    with pytest.raises(NothingToMake):
        await db.read(gathered, house, number)
    assert await db.read(loose_sheets.how_many, number) == 0
