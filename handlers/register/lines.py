"""One line of a register after the other: what it says, and what is wrong with it."""

from collections.abc import Sequence

from handlers.forms.matching import folded
from handlers.register.known import GRADUATED, STUDYING, Column, Known, Line, Problem
from handlers.register.rules import (
    FURTHEST,
    LONGEST_REFERENCE,
    derived_key,
    full_name,
    has_identity_code,
    meant,
    year_of,
)

SHOWN = 60  # characters of a value that is shown as wrong
_YEARS = ("year", "expected", "status")


class Lines:
    """Reads the lines of one file in order; it remembers whom it has met."""

    def __init__(self, columns: Sequence[Column], known: Known) -> None:
        self._known = known
        self._used = [index for index, column in enumerate(columns) if column.is_used]
        self._place = {columns[index].meaning: at for at, index in enumerate(self._used)}
        self._met: dict[str, int] = {}
        self._meant: dict[tuple[str, str], str | None] = {}

    def read(self, number: int, cells: Sequence[str]) -> Line:
        """Return what the line says; a personal identity code is blotted out at once."""
        given = [cells[index] if index < len(cells) else "" for index in self._used]
        codes = [at for at, text in enumerate(given) if has_identity_code(text)]
        if codes:
            given = [text if at not in codes else "" for at, text in enumerate(given)]
            return Line(number, given, None, [Problem("identity-code", at) for at in codes])
        reading = _Reading(self, given)
        understood = reading.understand()
        if not reading.problems:
            reading.meet(number, understood)
        return Line(number, given, None if reading.problems else understood, reading.problems)

    def place(self, meaning: str) -> int | None:
        """Return which of the used columns has this meaning."""
        return self._place.get(meaning)

    @property
    def known(self) -> Known:
        """What the school knows."""
        return self._known

    def means(self, meaning: str, text: str) -> str | None:
        """Return the code that a word of this column stands for."""
        key = (meaning, text)
        if key not in self._meant:
            self._meant[key] = meant(text, self._known.words[meaning])
        return self._meant[key]

    def first_met(self, key: str, number: int) -> int:
        """Return the number of the line where this key was met first; this one if nowhere."""
        return self._met.setdefault(key, number)


class _Reading:
    """One line while it is read."""

    def __init__(self, lines: Lines, given: Sequence[str]) -> None:
        self._lines = lines
        self._known = lines.known
        self._given = given
        self.problems: list[Problem] = []

    def understand(self) -> dict[str, object]:
        """Return the values of the columns that are there, and the key; note what is wrong."""
        said: dict[str, object] = {"name": self._name(), "unit": self._unit()}
        for meaning in ("field", "qualification", "region", "language"):
            if self._lines.place(meaning) is not None:
                said[meaning] = self._coded(meaning)
        self._fit_field(said)
        if any(self._lines.place(meaning) is not None for meaning in _YEARS):
            said["graduation_year"], said["expected_year"] = self._years()
        said["reference"] = self._reference()
        year = said.get("graduation_year") or said.get("expected_year")
        said["key"] = derived_key(str(said["name"]), str(said["unit"]), year)
        return said

    def meet(self, number: int, said: dict[str, object]) -> None:
        """Note it if the same person has stood in the file before."""
        reference = said["reference"]
        key = f"={reference}" if reference else str(said["key"])
        first = self._lines.first_met(key, number)
        if first != number:
            kind = "same-reference" if reference else "same-person"
            self._wrong(kind, "reference" if reference else "name", str(first))

    def _text(self, meaning: str) -> str:
        place = self._lines.place(meaning)
        return "" if place is None else self._given[place]

    def _wrong(self, kind: str, meaning: str, value: str = "", more: str = "") -> None:
        place = self._lines.place(meaning)
        self.problems.append(Problem(kind, place, value[:SHOWN], more))

    def _name(self) -> str:
        whole = full_name("", self._text("name"))
        name = whole or full_name(self._text("first"), self._text("last"))
        column = next((one for one in ("name", "last", "first") if self._place(one)), "name")
        if not any(letter.isalpha() for letter in name):
            self._wrong("no-name", column)
        elif len(name) > self._known.longest_name:
            self._wrong("long-name", column, str(self._known.longest_name))
        elif folded(name) in self._known.examples:
            self._wrong("example", column)
        return name

    def _place(self, meaning: str) -> bool:
        return self._lines.place(meaning) is not None

    def _unit(self) -> str | None:
        text, known = self._text("unit"), self._known
        unit = self._lines.means("unit", text) if text else known.only_unit
        if unit is None:
            self._wrong("unknown-unit" if text else "no-unit", "unit", text)
        elif known.scope is not None and unit != known.scope:
            self._wrong("other-unit", "unit", text)
        return unit

    def _coded(self, meaning: str) -> str | None:
        text = self._text(meaning)
        code = self._lines.means(meaning, text) if text else None
        if text and code is None:
            self._wrong(f"unknown-{meaning}", meaning, text)
        return code

    def _fit_field(self, said: dict[str, object]) -> None:
        """See that the qualification is of the field; it tells the field where none is given."""
        field = self._known.field_of.get(str(said.get("qualification")))
        if field is None:
            return
        if said.get("field") is None and not self._text("field"):
            said["field"] = field
        elif said.get("field") not in (None, field):
            self._wrong("qualification-field", "qualification", self._text("qualification"))

    def _years(self) -> tuple[int | None, int | None]:
        status = self._status()
        year, expected = self._year("year"), self._year("expected")
        now = self._known.this_year
        if year is not None and year > now and status == STUDYING and expected is None:
            year, expected = None, year
        if year is not None:
            self._check("year-outside", "year", year, self._known.first_year, now)
            self._see(status == STUDYING, "year")
            return year, None
        if expected is not None:
            self._check("expected-outside", "expected", expected, now, now + FURTHEST)
            self._see(status == GRADUATED, "expected")
        return None, expected

    def _see(self, contradiction: bool, meaning: str) -> None:
        if contradiction and not self.problems:
            self._wrong("status-year", "status", self._text("status"), self._text(meaning))

    def _year(self, meaning: str) -> int | None:
        text = self._text(meaning)
        year = year_of(text) if text else None
        if text and year is None:
            self._wrong("bad-year", meaning, text)
        return year

    def _check(self, kind: str, meaning: str, year: int, least: int, most: int) -> None:
        if not least <= year <= most:
            column = meaning if self._text(meaning) else "year"
            self._wrong(kind, column, str(year), f"{least}–{most}")

    def _status(self) -> str | None:
        text = self._text("status")
        status = self._lines.means("status", text) if text else None
        if text and status is None:
            self._wrong("unknown-status", "status", text)
        return status

    def _reference(self) -> str | None:
        text = self._text("reference")
        if len(text) > LONGEST_REFERENCE:
            self._wrong("long-reference", "reference", str(LONGEST_REFERENCE))
        return text or None
