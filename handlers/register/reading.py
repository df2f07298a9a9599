"""Reading a register in the workshop: bytes in, lines in compressed parts out."""

from collections.abc import Iterator, Sequence

from handlers.register.columns import Layout, layout
from handlers.register.known import MOST_LINES, PART, Known, Read, Unread, packed
from handlers.register.lines import Lines
from handlers.register.tables import NoTable, Row, tables


def read(content: bytes, known: Known) -> Read | Unread:
    """Return the lines of the first sheet that names people, or why there are none."""
    try:
        found = _first_register(content, known)
    except NoTable as none:
        return Unread(none.reason)
    if isinstance(found, Unread):
        return found
    if not found.rows:
        return Unread("no-lines")
    if len(found.rows) > MOST_LINES:
        return Unread("too-many-lines")
    return Read(found.columns, len(found.rows), tuple(_parts(found, known)))


def _first_register(content: bytes, known: Known) -> Layout | Unread:
    why = "empty"
    for rows in tables(content):
        if rows:
            why = "no-headings"
            if found := layout(rows, known):
                return found
    return Unread(why)


def _parts(found: Layout, known: Known) -> Iterator[bytes]:
    lines = Lines(found.columns, known)
    for start in range(0, len(found.rows), PART):
        yield packed([lines.read(*row).to_json() for row in _slice(found.rows, start)])


def _slice(rows: Sequence[Row], start: int) -> Sequence[Row]:
    return rows[start : start + PART]
