"""What the columns of a register mean, by their headings in any of the languages."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from handlers.forms.matching import folded
from handlers.register.known import NAMES, REFUSED, UNUSED, Column, Known
from handlers.register.rules import LONG_ENOUGH, has_identity_code, nearest
from handlers.register.tables import Row

SEARCHED = 20  # rows from the top among which the headings are looked for
SAMPLE = 200  # rows in which identity codes are looked for
LONGEST_HEADING = 60
LONGEST_READ = 300  # of a heading: a file can be made in which one is of any length
CLOSE = 0.86  # of difflib's ratio: "koulutus" is not meant to be "koulutusala"


@dataclass(frozen=True, slots=True)
class Layout:
    """The columns of a table and the rows under its headings."""

    columns: tuple[Column, ...]
    rows: Sequence[Row]


def layout(rows: Sequence[Row], known: Known) -> Layout | None:
    """Find the row of headings, which need not be the first, and what each column means.

    None if no row near the top names a column for names.
    """
    found = [
        (_recognised(cells, known), -index) for index, (_, cells) in enumerate(rows[:SEARCHED])
    ]
    most, place = max(found, default=(0, 0))
    if not most:
        return None
    headings, below = rows[-place][1], rows[1 - place :]
    return Layout(tuple(_columns(headings, below, known)), below)


def _recognised(cells: Sequence[str], known: Known) -> int:
    meanings = {means for cell in cells if (means := meaning(cell, known))}
    return len(meanings) if meanings & NAMES else 0


def meaning(heading: str, known: Known) -> str | None:
    """Return what a heading means: with or without what stands in brackets, slips forgiven."""
    heading = heading[:LONGEST_READ]
    for said in _forms(heading):
        if said in known.headings:
            return known.headings[said]
    wanted = folded(heading)
    if _is_refused(wanted, known):
        return REFUSED
    if len(wanted) < LONG_ENOUGH:
        return None
    return nearest(wanted, known.headings, close=CLOSE)


def _forms(heading: str) -> list[str]:
    bare = re.sub(r"\(.*?\)|\[.*?\]", " ", heading)
    return [folded(form) for form in (heading, bare, *bare.split("/"))]


def _is_refused(wanted: str, known: Known) -> bool:
    return any(
        word in wanted if len(word) > LONG_ENOUGH else word in wanted.split()
        for word in known.refused
    )


def _columns(headings: Sequence[str], below: Sequence[Row], known: Known) -> list[Column]:
    columns: list[Column] = []
    taken: set[str] = set()
    for index in range(max([len(headings), *(len(cells) for _, cells in below[:SAMPLE])])):
        heading = headings[index] if index < len(headings) else ""
        means = (meaning(heading, known) if heading else None) or UNUSED
        if means == UNUSED and _holds_identity_codes(below, index):
            means = REFUSED
        elif means in taken:
            means = UNUSED  # a second column of the same: the first one counts
        taken |= {means} - {UNUSED, REFUSED}
        columns.append(Column(heading[:LONGEST_HEADING], means))
    return columns


def _holds_identity_codes(rows: Sequence[Row], index: int) -> bool:
    return any(has_identity_code(cells[index]) for _, cells in rows[:SAMPLE] if index < len(cells))
