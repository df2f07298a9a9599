"""Writes a list as a spreadsheet or as CSV; loaded in the workshop only.

People write what goes into the cells: none of it may become a formula on the organiser's computer.
"""

import csv
from io import BytesIO, StringIO

import xlsxwriter

from handlers.hosting.sheet_data import Cell, Table
from handlers.recipes import File

XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
CSV = "text/csv"
# Beginnings that a spreadsheet reads as a formula (OWASP, "CSV Injection"), full-width ones too.
DANGEROUS = tuple("=+-@\t\r\n＝＋－＠")
LONGEST_TITLE = 31  # characters, as a sheet's name may have


def as_xlsx(table: Table) -> File:
    """Return an XLSX file: one line a row, a heading that stays, a filter in each column."""
    output = BytesIO()
    # In memory: nothing about people lies in a temporary file. Whatever stands in a cell is text.
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    with xlsxwriter.Workbook(output, options) as book:
        page = book.add_worksheet(table.title[:LONGEST_TITLE])
        bold = book.add_format({"bold": True})
        usual = book.add_format({"text_wrap": True, "valign": "top"})
        # The mark that keeps a cell text even when it is edited or copied.
        quoted = book.add_format({"text_wrap": True, "valign": "top", "quote_prefix": True})
        for number, (heading, width) in enumerate(zip(table.columns, table.widths, strict=True)):
            page.set_column(number, number, width)
            page.write_string(0, number, heading, bold)
        for place, row in enumerate(table.rows, 1):
            for number, value in enumerate(row):
                if isinstance(value, int):
                    page.write_number(place, number, value, usual)
                elif value:
                    shape = quoted if is_dangerous(value) else usual
                    page.write_string(place, number, value, shape)
        page.freeze_panes(1, 0)
        page.autofilter(0, 0, max(len(table.rows), 1), len(table.columns) - 1)
    return File(f"{table.name}.xlsx", output.getvalue(), XLSX)


def as_csv(table: Table) -> File:
    """Return a CSV file as a Finnish Excel opens it: semicolons, UTF-8 with its mark, CR LF."""
    output = StringIO()
    writer = csv.writer(output, delimiter=";", lineterminator="\r\n")
    writer.writerow(table.columns)
    writer.writerows([_defused(value) for value in row] for row in table.rows)
    return File(f"{table.name}.csv", output.getvalue().encode("utf-8-sig"), CSV)


def is_dangerous(text: str) -> bool:
    """Tell whether a spreadsheet would read the text as a formula."""
    return text.lstrip(" \xa0").startswith(DANGEROUS) or text.startswith(DANGEROUS)


def _defused(value: Cell) -> Cell:
    """Return the cell with an apostrophe before what would be a formula: CSV has no other mark."""
    return f"'{value}" if isinstance(value, str) and is_dangerous(value) else value
