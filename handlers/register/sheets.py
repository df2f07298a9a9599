"""Spreadsheets of an import, written in the workshop, where xlsxwriter is loaded."""

import io
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any

import orjson
import xlsxwriter

from handlers.recipes import File

MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
OFFERED_ROWS = 5000  # of the template, in which lists are offered
WIDE, LINK, NARROW = 24, 62, 9  # characters
Row = Sequence[object]


def template(data: dict[str, Any]) -> File:
    """Write the template: headings and an example to begin with, and lists of what may stand."""

    def fill(book: Any) -> None:
        people = _sheet(book, data["people"], data["headings"], [WIDE] * len(data["headings"]))
        _write(people, 1, data["example"], book.add_format({"italic": True, "color": "#666666"}))
        columns = data["columns"]
        lists = _sheet(book, data["lists"], [head for head, _ in columns], [WIDE] * len(columns))
        for row, values in enumerate(_across([values for _, values in columns]), start=1):
            _write(lists, row, values)
        for column, at in data["choices"]:
            _offer(people, column, f"'{data['lists']}'!{_range(at, len(columns[at][1]))}")

    return _book(data["name"], fill)


def _range(column: int, rows: int) -> str:
    letter = chr(ord("A") + column)
    return f"${letter}$2:${letter}${rows + 1}"


def _offer(sheet: Any, column: int, source: str) -> None:
    """Offer a list in the cells of a column; other words, another language's say, may stand too."""
    rule = {"validate": "list", "source": f"={source}", "show_error": False}
    sheet.data_validation(1, column, OFFERED_ROWS, column, rule)


def _across(columns: Sequence[Sequence[str]]) -> Iterator[list[str]]:
    for at in range(max(map(len, columns))):
        yield [values[at] if at < len(values) else "" for values in columns]


def problems(data: dict[str, Any]) -> File:
    """Write a row for each problem: line, column, reason, and what the line says."""
    heads, headings = data["heads"], data["headings"]

    def rows() -> Iterator[Row]:
        for number, _, given, several, _ in _lines(data):
            for problem in several:
                column = "" if problem[1] is None else headings[problem[1]]
                yield number, column, _reason(data, problem), *given

    titles = [heads["line"], heads["column"], heads["reason"], *headings]
    widths = [NARROW, WIDE, LINK, *[WIDE] * len(headings)]
    return _book(data["name"], lambda book: _fill(book, data["sheet"], titles, widths, rows()))


def result(data: dict[str, Any]) -> File:
    """Write what was given, what became of each line and why, and the personal link."""
    heads, headings = data["heads"], data["headings"]

    def rows() -> Iterator[Row]:
        for _, state, given, several, secret in _lines(data):
            joined = state == "same" and bool(several)
            status = data["statuses"]["joined" if joined else state]
            reasons = "" if joined else " ".join(_reason(data, one) for one in several)
            link = data["link"] + secret if secret and not joined else ""
            yield *given, status, reasons, link

    titles = [*headings, heads["status"], heads["reason"], heads["link"]]
    widths = [*[WIDE] * len(headings), WIDE, WIDE, LINK]
    return _book(data["name"], lambda book: _fill(book, data["sheet"], titles, widths, rows()))


def _lines(data: dict[str, Any]) -> Iterator[tuple[int, str, list[str], list[Any], str | None]]:
    for part in data["parts"]:
        for number, state, given, several, secret in orjson.loads(part):
            yield number, state, given, several or [], secret


def _reason(data: dict[str, Any], problem: Sequence[Any]) -> str:
    kind, _, value, more = problem
    first, second = data["marks"]
    reason: str = data["reasons"][kind]
    return reason.replace(first, value).replace(second, more)


def _book(name: str, fill: Callable[[Any], None]) -> File:
    content = io.BytesIO()
    # In memory: nothing about people lies in a temporary file. Whatever stands in a cell is text.
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    with xlsxwriter.Workbook(content, options) as book:
        fill(book)
    return File(f"{name}.xlsx", content.getvalue(), MEDIA_TYPE)


def _fill(
    book: Any, name: str, titles: Sequence[str], widths: Sequence[int], rows: Iterable[Row]
) -> None:
    sheet = _sheet(book, name, titles, widths)
    for at, row in enumerate(rows, start=1):
        _write(sheet, at, row)


def _sheet(book: Any, name: str, titles: Sequence[str], widths: Sequence[int]) -> Any:
    sheet = book.add_worksheet(name)
    for at, width in enumerate(widths):
        sheet.set_column(at, at, width)
    sheet.freeze_panes(1, 0)
    _write(sheet, 0, titles, book.add_format({"bold": True}))
    return sheet


def _write(sheet: Any, row: int, values: Row, shape: Any = None) -> None:
    for at, value in enumerate(values):
        if isinstance(value, int):
            sheet.write_number(row, at, value, shape)
        elif value:
            sheet.write_string(row, at, value, shape)
