"""Reading files: whatever wrote them, the same table gives the same lines."""

import csv
import io
import zipfile
from datetime import date
from typing import Any

import pytest
import xlsxwriter
from hypothesis import given, settings
from hypothesis import strategies as st

from handlers.register import tables, unfolding
from handlers.register.known import UNUSED, Known, Read, Unread, unpacked
from handlers.register.reading import read

TITLES = ["Tunniste", "Nimi", "Yksikkö", "Valmistumisvuosi"]
SARA = ["1", "Sara Salo", "Oulu", "2020"]
ENCODINGS = ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"]


def lines_of(content: bytes, known: Known) -> list[list[Any]]:
    """Return number, given, understood and problems of each line."""
    found = read(content, known)
    assert isinstance(found, Read), found
    return [line for part in found.parts for line in unpacked(part)]


def written(rows: list[list[str]], separator: str = ";") -> str:
    out = io.StringIO(newline="")
    csv.writer(out, delimiter=separator).writerows(rows)
    return out.getvalue()


def workbook(*sheets: list[list[object]]) -> bytes:
    content = io.BytesIO()
    with xlsxwriter.Workbook(content, {"in_memory": True}) as book:
        day = book.add_format({"num_format": "d.m.yyyy"})
        for rows in sheets:
            sheet = book.add_worksheet()
            for at, row in enumerate(rows):
                for column, cell in enumerate(row):
                    shape = (day,) if isinstance(cell, date) else ()
                    sheet.write(at, column, cell, *shape)
    return content.getvalue()


# Letters of names in Finland, and all that makes trouble in CSV.
letters = st.sampled_from("abcdeåäöÅÄÖé ,;\t|\"'\n-.")
cells = st.text(letters, max_size=12).map(lambda text: f"x{text}y")
table = st.lists(
    st.tuples(st.integers(0, 9999).map(str), cells, st.sampled_from(["Oulu", "Kokkola"])),
    min_size=1,
    max_size=6,
)


@settings(deadline=None, max_examples=150)
@given(
    rows=table, separator=st.sampled_from(tables.SEPARATORS), encoding=st.sampled_from(ENCODINGS)
)
def test_every_way_of_writing_gives_the_same_lines(
    whole: Known, rows: list[tuple[str, str, str]], separator: str, encoding: str
) -> None:
    """Separator, encoding, quotes and line breaks in cells change nothing of what is read."""
    full = [TITLES, *[[*row, "2020"] for row in rows]]
    content = written(full, separator).encode(encoding)
    lines = lines_of(content, whole)
    expected = [[" ".join(cell.split()) for cell in row] for row in full[1:]]
    assert [given for _, given, _, _ in lines] == expected
    assert lines == lines_of(workbook([list(row) for row in full]), whole)


@settings(deadline=None, max_examples=200)
@given(content=st.binary(max_size=400) | st.text(max_size=200).map(str.encode))
def test_no_file_makes_reading_fail(whole: Known, content: bytes) -> None:
    """Whatever the bytes are, there is a register or a reason."""
    found = read(content, whole)
    assert isinstance(found, Read | Unread)
    for magic in (b"PK\x03\x04", b"\xff\xfe", b"\xef\xbb\xbf"):
        assert isinstance(read(magic + content, whole), Read | Unread)


def test_numbers_and_dates_of_a_spreadsheet_are_read_as_people_wrote_them(whole: Known) -> None:
    """2020.0 is 2020, 7.0 is 7, and a date says its year."""
    rows: list[list[object]] = [
        ["Tunniste", "Nimi", "Yksikkö", "Valmistunut", "Ala"],
        [1234.0, "Sara Salo", "Oulu", 2020.0, 7.0],
        [2, "Timo Tamm", "Oulu", date(2021, 5, 31), "10"],
    ]
    (_, given, sara, _), (_, _, timo, _) = lines_of(workbook(rows), whole)
    assert given == ["1234", "Sara Salo", "Oulu", "2020", "7"]
    assert (sara["field"], sara["graduation_year"]) == ("07", 2020)
    assert timo["graduation_year"] == 2021


def test_headings_may_stand_below_and_lines_have_the_numbers_of_the_sheet(whole: Known) -> None:
    """Notes above, empty rows between, a first column left free: line numbers are Excel's."""
    rows: list[list[object]] = [["Alumnit 2026"], [], ["", *TITLES], [], ["", *SARA]]
    assert [line[0] for line in lines_of(workbook([], rows), whole)] == [5]
    text = "Alumnit 2026\r\n\r\n;" + ";".join(TITLES) + "\r\n\r\n;" + ";".join(SARA)
    assert [line[0] for line in lines_of(text.encode(), whole)] == [5]
    told = "sep=|\r\n" + "|".join(TITLES) + "\r\n" + "|".join(SARA)
    assert [line[0] for line in lines_of(told.encode(), whole)] == [3]


def test_the_first_sheet_that_names_people_is_read(whole: Known) -> None:
    """Sheets with other things before it are passed over."""
    content = workbook([], [["Ohje"], ["Täytä seuraava sivu"]], [list(TITLES), list(SARA)])
    assert len(lines_of(content, whole)) == 1


def test_first_and_last_names_are_joined_and_a_second_column_is_not_used(whole: Known) -> None:
    """Of two columns with one meaning the first counts."""
    rows = [["Etunimi", "Sukunimi", "Yksikkö", "Kampus"], ["Sara", "Salo", "Oulu", "Kokkola"]]
    found = read(written(rows).encode(), whole)
    assert isinstance(found, Read)
    assert [column.meaning for column in found.columns] == ["first", "last", "unit", UNUSED]
    assert unpacked(found.parts[0])[0][2]["name"] == "Sara Salo"
    assert unpacked(found.parts[0])[0][2]["unit"] == "oulu"


def test_a_unit_coordinators_file_needs_no_unit(oulu: Known) -> None:
    """Their unit is meant where none is named."""
    ((_, _, sara, problems),) = lines_of(written([["Nimi"], ["Sara Salo"]]).encode(), oulu)
    assert (sara["unit"], problems) == ("oulu", [])


def problem(known: Known, **cells: str) -> list[str]:
    """Return the kinds of problems of one line with these columns."""
    titles = {
        "name": "Nimi",
        "unit": "Yksikkö",
        "field": "Koulutusala",
        "qualification": "Tutkinto",
        "year": "Valmistumisvuosi",
        "expected": "Arvioitu valmistumisvuosi",
        "status": "Tilanne",
        "region": "Maakunta",
    }
    line = {"name": "Sara Salo", "unit": "Oulu"} | cells
    rows = [[titles[one] for one in line], list(line.values())]
    ((_, _, understood, problems),) = lines_of(written(rows).encode(), known)
    assert (understood is None) == bool(problems)
    return [kind for kind, *_ in problems]


@pytest.mark.parametrize(
    ("cells", "kinds"),
    [
        ({}, []),
        ({"name": "1234"}, ["no-name"]),
        ({"unit": ""}, ["no-unit"]),
        ({"unit": "Pori", "field": "taikuus"}, ["unknown-unit", "unknown-field"]),
        ({"qualification": "Logistiikka", "field": "10"}, []),
        ({"qualification": "Logistiikka", "field": "07"}, ["qualification-field"]),
        ({"qualification": "taikuri"}, ["unknown-qualification"]),
        ({"region": "Atlantis"}, ["unknown-region"]),
        ({"year": "2030"}, ["year-outside"]),
        ({"year": "1970"}, ["year-outside"]),
        ({"year": "2028", "status": "opiskelija"}, []),
        ({"year": "2020", "status": "valmistunut"}, []),
        ({"year": "2020", "status": "opiskelija"}, ["status-year"]),
        ({"expected": "2028", "status": "valmistunut"}, ["status-year"]),
        ({"expected": "2020"}, ["expected-outside"]),
        ({"expected": "2028"}, []),
        ({"expected": "2019", "year": "2020"}, []),
        ({"status": "jotain"}, ["unknown-status"]),
    ],
)
def test_what_is_wrong_with_a_line(whole: Known, cells: dict[str, str], kinds: list[str]) -> None:
    """Each fault has its kind, and a line with any is not understood."""
    assert problem(whole, **cells) == kinds


def test_a_coordinator_of_a_unit_cannot_name_another(oulu: Known) -> None:
    """The line is refused where it is read."""
    assert problem(oulu, unit="Kokkola") == ["other-unit"]


def test_a_qualification_tells_its_field(whole: Known) -> None:
    """Where the field is not told it follows from the qualification."""
    rows = [["Nimi", "Yksikkö", "Tutkinto"], ["Sara Salo", "Oulu", "Logistiikka"]]
    ((_, _, sara, _),) = lines_of(written(rows).encode(), whole)
    assert (sara["field"], sara["qualification"]) == ("10", "logi")


def test_a_file_that_unfolds_to_a_huge_one_is_refused(
    whole: Known, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is packed is measured before it is unpacked."""
    monkeypatch.setattr(unfolding, "MOST_UNPACKED", 1000)
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("xl/workbook.xml", "0" * 2000)
    assert read(content.getvalue(), whole) == Unread("too-many-lines")


def test_one_cell_far_away_does_not_fill_the_memory(whole: Known) -> None:
    """A sheet is a rectangle in memory: one of a thousand million cells is not made."""
    content = io.BytesIO()
    with xlsxwriter.Workbook(content, {"in_memory": True}) as book:
        sheet = book.add_worksheet()
        sheet.write_row(0, 0, TITLES)
        sheet.write(1_048_575, 16_383, "x")
    assert read(content.getvalue(), whole) == Unread("too-many-lines")


def test_a_zip_of_something_else_is_no_table(whole: Known) -> None:
    """A text document is packed in the same way as a workbook."""
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as packed:
        packed.writestr("word/document.xml", "<w/>")
    assert read(content.getvalue(), whole) == Unread("not-a-table")
