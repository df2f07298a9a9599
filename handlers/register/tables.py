"""The rows of a file, whether CSV or XLSX: pure, for the workshop, where calamine is loaded."""

import codecs
import csv
import io
import re
import zipfile
import zlib
from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date, datetime, time, timedelta

from python_calamine import CalamineError, CalamineWorkbook

from handlers.register.unfolding import is_huge, is_workbook

Row = tuple[int, list[str]]
"""The number of a row as spreadsheets count, from 1, and its cells as text."""
Cell = int | float | str | bool | time | date | datetime | timedelta

SEPARATORS = ";,\t|"
SAMPLE = 50  # rows by which the separator is found
MOST_ROWS = 50_100  # a header and notes above it, and the lines that are taken
MOST_COLUMNS = 200
STRETCH = 500_000  # characters; a line that fills one of them may have a million cells
# What a damaged archive raises; a password and an odd packing are told as damage as well.
BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, ValueError, NotImplementedError, RuntimeError)
_ZIP, _PDF, _OLE = b"PK\x03\x04", b"%PDF", b"\xd0\xcf\x11\xe0"
_UNFIT = re.compile(r"[\x00-\x08\x0e-\x1f]")
_SPACES = re.compile(r"\s+")


class NoTable(Exception):  # noqa: N818 - a name of what happened, as in the whole house
    """The file has no rows to read; the reason is the end of a key ``register-unread-…``."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


def tables(content: bytes) -> Iterator[list[Row]]:
    """Give the rows that are not empty, sheet by sheet; what a file is shows in its bytes.

    Raises NoTable for anything that is neither text nor XLSX, or has over MOST_ROWS rows.
    """
    if content.startswith(_ZIP):
        yield from _sheets(content)
    elif content.startswith(_OLE):
        raise NoTable("old-excel")  # the format of 1997, or a file with a password
    elif content.lstrip()[:4] == _PDF:
        raise NoTable("not-a-table")
    else:
        yield _rows(_records(_text(content)))


def _rows(records: Iterator[Sequence[Cell]]) -> list[Row]:
    rows: list[Row] = []
    for number, cells in enumerate(records, start=1):
        texts = [written(cell) for cell in cells[:MOST_COLUMNS]]
        if any(texts):
            rows.append((number, texts))
            if len(rows) > MOST_ROWS:
                raise NoTable("too-many-lines")
    return rows


def written(cell: Cell) -> str:
    """Return a cell as people would write it: 2020.0 is 2020, a date is 2020-05-31."""
    if isinstance(cell, str):
        return _SPACES.sub(" ", cell).strip()
    if isinstance(cell, bool):
        return str(cell)
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    if isinstance(cell, datetime):
        return cell.date().isoformat()
    return str(cell)


def _sheets(content: bytes) -> Iterator[list[Row]]:
    _see_that_it_is_a_workbook(content)
    try:
        with CalamineWorkbook.from_filelike(io.BytesIO(content)) as book:
            for name in book.sheet_names:
                yield _rows(book.get_sheet_by_name(name).iter_rows())
    except CalamineError:
        raise NoTable("broken") from None


def _see_that_it_is_a_workbook(content: bytes) -> None:
    try:
        if not is_workbook(content):
            raise NoTable("not-a-table")
        if is_huge(content):
            raise NoTable("too-many-lines")
    except BROKEN:
        raise NoTable("broken") from None


def _text(content: bytes) -> str:
    text = _decoded(content)
    if _UNFIT.search(text):
        raise NoTable("not-a-table")
    return text


def _decoded(content: bytes) -> str:
    """Decode as Unicode if it is that, else as Windows in the West: what Finnish Excel saves."""
    if content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return content.decode("utf-16", errors="replace")
    if content.startswith(codecs.BOM_UTF8):
        return content.decode("utf-8-sig", errors="replace")
    if half := _unmarked_utf16(content):
        return content.decode(half, errors="replace")
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        return _western(content)


def _unmarked_utf16(content: bytes) -> str | None:
    """Name the half of UTF-16 by where its zero bytes stand, if every other byte is mostly one."""
    even, odd = content[:4000:2], content[1:4000:2]
    if odd and odd.count(0) > len(odd) / 2 and not even.count(0):
        return "utf-16-le"
    return "utf-16-be" if even and even.count(0) > len(even) / 2 and not odd.count(0) else None


def _western(content: bytes) -> str:
    try:
        return content.decode("cp1252")
    except UnicodeDecodeError:  # five bytes mean nothing there
        return content.decode("latin-1")


def _records(text: str) -> Iterator[list[str]]:
    told = re.match(r"sep=(.)\r?\n", text)  # Excel's own way of telling the separator
    body = text[told.end() :] if told else text
    if _has_endless_line(body):
        raise NoTable("not-a-table")
    separator = told[1] if told else _separator(body)
    try:
        if told:
            yield []  # the row counts in Excel
        yield from _read(body, separator)
    except csv.Error:
        raise NoTable("not-a-table") from None


def _has_endless_line(text: str) -> bool:
    """Tell whether some line is longer than any of a register: a million characters, or nearly."""
    stretches = (text[start : start + STRETCH] for start in range(0, len(text), STRETCH))
    return any(len(one) == STRETCH and "\n" not in one and "\r" not in one for one in stretches)


def _read(text: str, separator: str) -> Iterator[list[str]]:
    return csv.reader(io.StringIO(text, newline=""), delimiter=separator, skipinitialspace=True)


def _separator(text: str) -> str:
    """Return the separator by which most rows have one and the same width, the wider the better."""
    return max(SEPARATORS, key=lambda separator: _fitness(text, separator))


def _fitness(text: str, separator: str) -> tuple[float, int]:
    try:
        reader = _read(text, separator)
        widths = Counter(len(row) for row, _ in zip(reader, range(SAMPLE), strict=False) if row)
    except csv.Error:
        return 0.0, 0
    width, rows = max(widths.items(), key=lambda one: (one[0] > 1, one[1]), default=(1, 0))
    return (rows / widths.total(), width) if width > 1 else (0.0, 0)
