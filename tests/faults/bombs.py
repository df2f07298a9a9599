"""Registers that were made to harm: small files that unfold to large ones, or take for ever."""

import io
import struct
import zipfile
from collections.abc import Callable

from tests.stories.registers import xlsx

GOOD = [["Tunniste", "Nimi", "Yksikkö"], ["1", "Sara Salo", "Oulu"]]
SPACE = b"http://schemas.openxmlformats.org/spreadsheetml/2006/main"
STRINGS, SHEET = "xl/sharedStrings.xml", "xl/worksheets/sheet1.xml"
MEGABYTE = 1_000_000


def workbook(part: str, content: bytes) -> bytes:
    """A workbook with other words in one of its parts."""
    out = io.BytesIO()
    good = zipfile.ZipFile(io.BytesIO(xlsx(GOOD)))
    with good, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as packed:
        for one in good.infolist():
            packed.writestr(one.filename, content if one.filename == part else good.read(one))
    return out.getvalue()


def with_a_lie(packed: bytes, part: str, size: int) -> bytes:
    """The same, but it says of a part that it unfolds to so few bytes, wherever that stands."""
    told, name = bytearray(packed), part.encode()
    for sign, header, where in ((b"PK\x03\x04", 30, 22), (b"PK\x01\x02", 46, 24)):
        at = told.find(sign)
        while at >= 0:
            if told[at + header : at + header + len(name)] == name:
                told[at + where : at + where + 4] = struct.pack("<I", size)
            at = told.find(sign, at + 1)
    return bytes(told)


def sheet(rows: bytes) -> bytes:
    """A sheet of these rows."""
    return b"<worksheet xmlns='%b'><sheetData>%b</sheetData></worksheet>" % (SPACE, rows)


def strings(words: bytes, before: bytes = b"") -> bytes:
    """The words of a workbook, perhaps after a document type of its own."""
    return b"<?xml version='1.0'?>%b<sst xmlns='%b'>%b</sst>" % (before, SPACE, words)


def entities(word: bytes) -> bytes:
    """A document type by which ten words stand for one, and ten of those for one, and so on."""
    made = [b"<!ENTITY w0 '%b'>" % word]
    made += [b"<!ENTITY w%d '%b'>" % (n, b"&w%d;" % (n - 1) * 10) for n in range(1, 10)]
    return b"<!DOCTYPE sst [%b]>" % b"".join(made)


def far_away() -> bytes:
    """Two cells at the ends of the largest sheet, as one finds them by counting."""
    cells = b"<c><v>1</v></c>"
    return sheet(b'<row r="1">%b</row><row r="1048576">%b</row>' % (cells * 16_384, cells))


def table(*rows: bytes) -> bytes:
    """A CSV file with the headings of a register."""
    return b"\n".join([b"Nimi;Yksikko", *rows])


Made = Callable[[], bytes]
LARGE = strings(b"<si><t>%b</t></si>" % (b"A" * 250 * MEGABYTE))
BOMBS: dict[str, tuple[Made, str]] = {
    "unfolds to much": (lambda: workbook(STRINGS, LARGE), "too-many-lines"),
    "says that it does not": (
        lambda: with_a_lie(workbook(STRINGS, LARGE), STRINGS, 1000),
        "broken",
    ),
    "a sheet that says so": (
        lambda: with_a_lie(workbook(SHEET, sheet(b" " * 250 * MEGABYTE)), SHEET, 1000),
        "broken",
    ),
    "cells far apart, counted": (lambda: workbook(SHEET, far_away()), "too-many-lines"),
    "cells far apart, named": (
        lambda: workbook(SHEET, sheet(b"<row><c r='A1'/><c r = 'XFD1048576'/></row>")),
        "too-many-lines",
    ),
    "billion laughs": (
        lambda: workbook(STRINGS, strings(b"<si><t>&w9;</t></si>" * 9, entities(b"ha"))),
        "broken",
    ),
    "billion laughs in a sheet": (
        lambda: workbook(SHEET, entities(b"<row/>") + sheet(b"&w9;")),
        "broken",
    ),
    "a file of the server": (
        lambda: workbook(
            STRINGS,
            strings(
                b"<si><t>&x;</t></si>" * 9,
                b"<!DOCTYPE sst [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>",
            ),
        ),
        "broken",
    ),
    "no XML": (lambda: workbook(SHEET, b"<a>" * MEGABYTE), "broken"),
    "a million columns": (lambda: table(b";" * 2 * MEGABYTE), "not-a-table"),
    "a cell without an end": (lambda: table(b'"' + b"a;\n" * MEGABYTE), "not-a-table"),
    "nothing but lines": (lambda: table(b"\n" * 2 * MEGABYTE), "no-lines"),
}
HEADINGS = [b"(" * 130_000, b"[" * 130_000, b"/" * 130_000, b"Nimi" * 30_000]
"""Headings of which each took a minute or more."""
