"""Writes the audit log as a spreadsheet; loaded in the workshop only."""

from io import BytesIO

import xlsxwriter

from handlers.auditing.sheet_data import Sheet
from handlers.recipes import File

MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
DAY = 86400
EPOCH = 25569  # 1 January 1970 as spreadsheets count days
WIDTHS = (20, 12, 26, 24, 18, 12, 12)  # characters


def write(sheet: Sheet) -> File:
    """Return an XLSX file: one line a row, a heading that stays, a filter in each column."""
    output = BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    book = xlsxwriter.Workbook(output, options)
    page = book.add_worksheet(sheet.title[:31])  # as many characters as a sheet's name may have
    bold = book.add_format({"bold": True})
    moment = book.add_format({"num_format": "yyyy-mm-dd hh:mm:ss"})
    for number, (heading, width) in enumerate(zip(sheet.columns, WIDTHS, strict=True)):
        page.set_column(number, number, width)
        page.write_string(0, number, heading, bold)
    for place, (seconds, *rest) in enumerate(sheet.rows, 1):
        page.write_number(place, 0, seconds / DAY + EPOCH, moment)
        for number, value in enumerate(rest, 1):
            if value is not None:
                page.write(place, number, value)
    page.freeze_panes(1, 0)
    page.autofilter(0, 0, max(len(sheet.rows), 1), len(sheet.columns) - 1)
    book.close()
    return File(sheet.name, output.getvalue(), MEDIA_TYPE)
