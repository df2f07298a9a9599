"""Pure rules of counting: the order of lines, tables that fit a phone, shares."""

import unicodedata
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from storage.counts import STUDYING

PEOPLE = ("unit", "field", "year", "region", "language")
SUBJECTS = (*PEOPLE, "events", "rounds")
LISTED_EVEN_IF_NONE = frozenset({"unit", "field", "language"})
LABEL_WIDTH = 22  # with six figures beside it a line has 30 columns, as a narrow phone
MOST_LINES = 30


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a table."""

    label: str
    number: int


def order(by: str, counts: Mapping[str, int], listed: Sequence[str]) -> list[str]:
    """Return the values to show: as listed, then unlisted ones, and last what was not told.

    Years go from the newest to the oldest, after those who still study.
    """
    untold = [""] if "" in counts else []
    if by == "year":
        years = sorted((v for v in counts if v.isdecimal()), key=int, reverse=True)
        return [*([STUDYING] if STUDYING in counts else []), *years, *untold]
    known = [v for v in listed if v in counts or by in LISTED_EVEN_IF_NONE]
    return [*known, *sorted(set(counts) - set(listed) - {""}), *untold]


def shortened(lines: Sequence[Line], others: str, most: int = MOST_LINES) -> list[Line]:
    """Return at most ``most`` lines and one more for all the others together."""
    if len(lines) <= most:
        return list(lines)
    return [*lines[:most], Line(others, sum(line.number for line in lines[most:]))]


def width(text: str) -> int:
    """Return how many columns of a fixed-width font the text takes."""
    return sum(_columns(character) for character in text)


def _columns(character: str) -> int:
    if unicodedata.category(character) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def cut(text: str, most: int = LABEL_WIDTH) -> str:
    """Return the text on one line of at most ``most`` columns, an ellipsis where it was cut."""
    text = unicodedata.normalize("NFC", " ".join(text.split()))
    if width(text) <= most:
        return text
    kept = ""
    for character in text:
        if width(kept + character) > most - 1:
            break
        kept += character
    return kept.rstrip() + "…"


def table(lines: Sequence[Line], total: Line, written: Callable[[int], str] = str) -> str:
    """Return the lines and their total as columns: labels to the left, numbers to the right."""
    *made, last = columns([*lines, total], written).split("\n")
    return "\n".join([*made, "─" * width(last), last])


def columns(lines: Sequence[Line], written: Callable[[int], str] = str) -> str:
    """Return lines as columns, without a total."""
    rows = [(cut(line.label), written(line.number)) for line in lines]
    left = max(width(label) for label, _ in rows)
    right = max(width(number) for _, number in rows)
    return "\n".join(_row(label, number, left, right) for label, number in rows)


def _row(label: str, number: str, left: int, right: int) -> str:
    gap = left - width(label) + 2 + right - width(number)
    return label + " " * gap + number


def percent(part: int, whole: int) -> int:
    """Return a share in whole per cent, halves up; none of nothing is 0."""
    return (200 * part + whole) // (2 * whole) if whole else 0
