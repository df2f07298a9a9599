"""What a packed workbook would unfold to: looked at before it is, for the workshop's memory."""

import io
import re
import zipfile
from xml.parsers import expat

MOST_UNPACKED = 200_000_000  # bytes; a small file can be packed to unfold to any size
MOST_CELLS = 10_000_000  # a sheet is a full rectangle in memory, however few cells are filled
PIECE = 1_000_000
_PLACE = re.compile(r"([A-Z]{1,3})([0-9]{1,7})")


class _Huge(Exception):  # noqa: N818 - a name of what happened, as in the whole house
    """It would take more memory than a register ever needs."""


def is_workbook(content: bytes) -> bool:
    """Tell whether packed parts are those of a workbook; raise BadZipFile when it is broken."""
    with zipfile.ZipFile(io.BytesIO(content)) as packed:
        return any(part.filename.startswith("xl/") for part in packed.infolist())


def is_huge(content: bytes) -> bool:
    """Tell whether a workbook would take more memory than a register ever needs.

    Raises ValueError for one that is not written as spreadsheets are: no XML, or with words of its
    own in it ("entities"), of which a few can be made to stand for any number.
    """
    with zipfile.ZipFile(io.BytesIO(content)) as packed:
        parts = packed.infolist()
        if sum(part.file_size for part in parts) > MOST_UNPACKED:
            return True
        sheets = [part for part in parts if part.filename.startswith("xl/worksheets/sheet")]
        try:
            for sheet in sheets:
                _Sheet().read(packed, sheet)
        except _Huge:
            return True
        except expat.ExpatError as fault:
            raise ValueError(f"no sheet: {fault.code}") from None
    return False


class _Sheet:
    """Follows where the cells of a sheet stand, as whoever reads it must: told, or one by one."""

    def __init__(self) -> None:
        self._row = self._column = self._last_row = self._last_column = 0

    def read(self, packed: zipfile.ZipFile, sheet: zipfile.ZipInfo) -> None:
        """Go through the sheet; _Huge if the rectangle that holds its cells is too large."""
        parser = expat.ParserCreate()
        parser.StartElementHandler = self._begins
        parser.StartDoctypeDeclHandler = _refuse
        with packed.open(sheet) as pieces:
            while piece := pieces.read(PIECE):
                parser.Parse(piece, False)
        parser.Parse(b"", True)

    def _begins(self, tag: str, attributes: dict[str, str]) -> None:
        kind = tag.rpartition(":")[2]
        if kind == "row":
            told = attributes.get("r", "")
            self._row, self._column = int(told) if told.isdecimal() else self._row + 1, 0
        elif kind == "c":
            place = _PLACE.fullmatch(attributes.get("r", ""))
            self._column = _number(place[1]) if place else self._column + 1
            self._row = int(place[2]) if place else self._row
            self._reaches(self._row, self._column)

    def _reaches(self, row: int, column: int) -> None:
        if row > self._last_row or column > self._last_column:
            self._last_row = max(row, self._last_row)
            self._last_column = max(column, self._last_column)
            if self._last_row * self._last_column > MOST_CELLS:
                raise _Huge


def _refuse(*_: object) -> None:
    raise ValueError("a document type")


def _number(column: str) -> int:
    number = 0
    for letter in column:
        number = number * 26 + ord(letter) - 64
    return number
