"""What reading a register needs to know, and what it gives back: plain data for the workshop."""

import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import orjson

# What a column can mean. A name stands in one column, or the first and the last apart.
MEANINGS = (
    "name",
    "first",
    "last",
    "unit",
    "field",
    "qualification",
    "year",
    "expected",
    "status",
    "region",
    "language",
    "reference",
)
NAMES = frozenset({"name", "first", "last"})
UNUSED, REFUSED = "", "refused"
NOT_KEPT = frozenset({UNUSED, REFUSED})
MOST_LINES = 50_000
PART = 100  # lines that one short transaction takes in
MOST_BYTES = 20_000_000  # what Telegram lets a bot download
STUDYING, GRADUATED = "studying", "graduated"


@dataclass(frozen=True, slots=True)
class Known:
    """The words of a school by what they mean: folded word to meaning, code or id.

    ``words`` has a vocabulary for each meaning whose values are codes. ``scope`` is the one unit
    that may be entered, ``only_unit`` the unit of a line that names none.
    """

    headings: Mapping[str, str]
    refused: tuple[str, ...]
    words: Mapping[str, Mapping[str, str]]
    field_of: Mapping[str, str]
    examples: frozenset[str]
    scope: str | None
    only_unit: str | None
    first_year: int
    this_year: int
    longest_name: int


@dataclass(frozen=True, slots=True)
class Column:
    """A column of the file: its heading as it was given, and what it means."""

    heading: str
    meaning: str

    @property
    def is_used(self) -> bool:
        """Whether its values are read and kept."""
        return self.meaning not in NOT_KEPT


@dataclass(frozen=True, slots=True)
class Read:
    """A register that was read.

    Each part is compressed JSON of up to PART lines: number, given, understood, problems.
    """

    columns: tuple[Column, ...]
    total: int
    parts: tuple[bytes, ...]


@dataclass(frozen=True, slots=True)
class Unread:
    """Why there is no register in the file: the end of the key ``register-unread-…``."""

    reason: str


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong with a line: a kind, the used column it stands in, and up to two values."""

    kind: str
    column: int | None = None
    value: str = ""
    more: str = ""

    def to_json(self) -> list[object]:
        """Return the problem as it is kept."""
        return [self.kind, self.column, self.value, self.more]


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the file: its row number, its used cells, and what they say.

    ``understood`` is None where there are problems; nothing of such a line is brought in.
    """

    number: int
    given: list[str]
    understood: dict[str, object] | None
    problems: list[Problem]

    def to_json(self) -> list[object]:
        """Return the line as parts hold it."""
        problems = [one.to_json() for one in self.problems]
        return [self.number, self.given, self.understood, problems]


def packed(lines: list[list[object]]) -> bytes:
    """Return lines as a part: compressed JSON."""
    return zlib.compress(orjson.dumps(lines), 3)


def unpacked(part: bytes) -> list[list[Any]]:
    """Return the lines of a part as they were packed."""
    lines: list[list[Any]] = orjson.loads(zlib.decompress(part))
    return lines
