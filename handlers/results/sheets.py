"""Writes the answers of a round as a spreadsheet or as CSV; loaded in the workshop only.

People have written some of what goes into the cells: none of it may become a formula.
"""

from io import BytesIO

import xlsxwriter
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from handlers.hosting import sheets
from handlers.hosting.sheet_data import Cell, Table
from handlers.hosting.sheets import LONGEST_TITLE, XLSX, is_dangerous
from handlers.recipes import File
from handlers.results.book_data import Book
from handlers.results.book_rows import table


def as_xlsx(book: Book) -> File:
    """Return an XLSX file: the answers, one line a respondent, then the sheets that explain."""
    output = BytesIO()
    # In memory: nothing about people lies in a temporary file. Whatever stands in a cell is text.
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    with xlsxwriter.Workbook(output, options) as file:
        bold = file.add_format({"bold": True})
        usual = file.add_format({"text_wrap": True, "valign": "top"})
        # The mark that keeps a cell text even when it is edited or copied.
        quoted = file.add_format({"text_wrap": True, "valign": "top", "quote_prefix": True})
        for number, one in enumerate((table(book), *book.others)):
            page = file.add_worksheet(one.title[:LONGEST_TITLE])
            # The rows are many and short: nothing in them is wrapped.
            _write(page, one, bold, usual if number else None, quoted)
    return File(f"{book.name}.xlsx", output.getvalue(), XLSX)


def as_csv(book: Book) -> File:
    """Return the answers alone as CSV, as a Finnish Excel opens it."""
    return sheets.as_csv(table(book))


def _write(
    page: Worksheet, given: Table, bold: Format, usual: Format | None, quoted: Format
) -> None:
    for number, (heading, width) in enumerate(zip(given.columns, given.widths, strict=True)):
        page.set_column(number, number, width)
        page.write_string(0, number, heading, bold)
    for place, row in enumerate(given.rows, 1):
        for number, value in enumerate(row):
            _cell(page, place, number, value, usual, quoted)
    page.freeze_panes(1, 0)
    page.autofilter(0, 0, max(len(given.rows), 1), len(given.columns) - 1)


def _cell(
    page: Worksheet, place: int, number: int, value: Cell, usual: Format | None, quoted: Format
) -> None:
    if isinstance(value, int):
        page.write_number(place, number, value, usual)
    elif value:
        page.write_string(place, number, value, quoted if is_dangerous(value) else usual)
