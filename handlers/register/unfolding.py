"""What a packed workbook would unfold to: looked at before it is, for the workshop's memory."""

import io
import re
import zipfile

MOST_UNPACKED = 200_000_000  # bytes; a small file can be packed to unfold to any size
MOST_CELLS = 10_000_000  # a sheet is a full rectangle in memory, however few cells are filled
PIECE = 1_000_000
OVERLAP = 20  # bytes: a place is never cut in two
_PLACE = re.compile(rb'\br="([A-Z]{1,3})(\d{1,7})"')


def is_workbook(content: bytes) -> bool:
    """Tell whether packed parts are those of a workbook; raise BadZipFile when it is broken."""
    with zipfile.ZipFile(io.BytesIO(content)) as packed:
        return any(part.filename.startswith("xl/") for part in packed.infolist())


def is_huge(content: bytes) -> bool:
    """Tell whether a workbook would take more memory than a register ever needs."""
    with zipfile.ZipFile(io.BytesIO(content)) as packed:
        parts = packed.infolist()
        if sum(part.file_size for part in parts) > MOST_UNPACKED:
            return True
        sheets = [part for part in parts if part.filename.startswith("xl/worksheets/")]
        return any(_cells(packed, sheet) > MOST_CELLS for sheet in sheets)


def _cells(packed: zipfile.ZipFile, sheet: zipfile.ZipInfo) -> int:
    """Return how many cells the rectangle has that holds every filled one."""
    columns: set[bytes] = set()
    last, before = 0, b""
    with packed.open(sheet) as pieces:
        while piece := pieces.read(PIECE):
            for column, row in _PLACE.findall(before + piece):
                columns.add(column)
                last = max(last, int(row))
            before = piece[-OVERLAP:]
    return last * max(map(_number, columns), default=0)


def _number(column: bytes) -> int:
    number = 0
    for letter in column:
        number = number * 26 + letter - 64
    return number
