"""Lists as files: read back by other code, with nothing in them that a spreadsheet would run."""

import csv
import zipfile
from io import BytesIO, StringIO

import pytest
from python_calamine import CalamineWorkbook

from handlers.hosting import sheets
from handlers.hosting.sheet_data import Table

FORMULAS = ("=1+1", "+358 40", "-2", "@SUM(A1)", "\t=1", "\r=1", " =1", "＝1+1", '=HYPERLINK("x")')
HARMLESS = ("Aino", "a=b", 'Mäki; "Åsa"', "yksi\nkaksi", "5", "'")


def table(*notes: str) -> Table:
    """Return a list with a note in each row."""
    rows = tuple((f"Vieras {place}", place, note, None) for place, note in enumerate(notes))
    columns = ("Nimi", "Vieraita", "Viesti", "Paikalla")
    return Table("lista", "Osallistujat", columns, (20, 9, 40, 12), rows)


def test_a_spreadsheet_reads_back_as_it_was_written() -> None:
    """Names, numbers as numbers, notes with all their lines, and nothing where there is nothing."""
    file = sheets.as_xlsx(table(*HARMLESS))
    assert file.name == "lista.xlsx"
    book = CalamineWorkbook.from_filelike(BytesIO(file.content))
    assert book.sheet_names == ["Osallistujat"]
    rows = book.get_sheet_by_index(0).to_python()
    assert rows[0] == ["Nimi", "Vieraita", "Viesti", "Paikalla"]
    assert [row[1] for row in rows[1:]] == list(range(len(HARMLESS)))
    assert [row[2] for row in rows[1:]] == list(HARMLESS)
    assert {row[3] for row in rows[1:]} == {""}


@pytest.mark.parametrize("note", FORMULAS)
def test_a_formula_in_a_cell_is_only_words(note: str) -> None:
    """In the spreadsheet it is text, with the mark that keeps it so; in CSV an apostrophe."""
    with zipfile.ZipFile(BytesIO(sheets.as_xlsx(table(note)).content)) as file:
        page = file.read("xl/worksheets/sheet1.xml").decode()
        assert "<f>" not in page
        assert 'quotePrefix="1"' in file.read("xl/styles.xml").decode()
    text = sheets.as_csv(table(note)).content.decode("utf-8-sig")
    assert (
        next(row for row in csv.reader(StringIO(text, newline=""), delimiter=";") if "0" in row)[2]
        == f"'{note}"
    )


def test_csv_opens_in_a_finnish_spreadsheet() -> None:
    """The mark of UTF-8 first, semicolons between cells, and what holds them is quoted."""
    file = sheets.as_csv(table(*HARMLESS))
    assert file.name == "lista.csv"
    assert file.content.startswith(b"\xef\xbb\xbfNimi;Vieraita;Viesti;Paikalla\r\n")
    text = file.content.decode("utf-8-sig")
    rows = list(csv.reader(StringIO(text, newline=""), delimiter=";"))
    assert [row[2] for row in rows[1:]] == list(HARMLESS)


def test_an_empty_list_is_still_a_file() -> None:
    """Headings alone, in both."""
    rows = CalamineWorkbook.from_filelike(BytesIO(sheets.as_xlsx(table()).content))
    assert len(rows.get_sheet_by_index(0).to_python()) == 1
    assert sheets.as_csv(table()).content.count(b"\r\n") == 1
