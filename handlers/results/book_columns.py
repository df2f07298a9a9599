"""The columns of a file of answers: what they are called, and what stands in them."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from config.questionnaire import Option, Question
from handlers.hosting.sheet_data import Cell
from handlers.results.row_groups import HIDDEN

# Names for machines, the same in every language, so that files of different schools fit together.
CODE, LABEL, VALUE = "code", "label", "value"
BACKGROUND = ("field", "region")
WHO = ("name", "unit", "graduation_year")
WIDE, NARROW = 30, 14  # characters

Tell = Callable[[Any], tuple[Cell, ...]]


@dataclass(frozen=True, slots=True)
class Columns:
    """Neighbouring columns: their headings, and how a value is told in them."""

    headings: tuple[str, ...]
    tell: Tell

    @property
    def widths(self) -> tuple[int, ...]:
        """How wide they are, in characters."""
        return tuple(WIDE if one.endswith((LABEL, "name")) else NARROW for one in self.headings)


def plain(heading: str) -> Columns:
    """Return one column that has the value itself."""
    return Columns((heading,), lambda value: (value,))


def coded(heading: str, labels: Mapping[str, str]) -> Columns:
    """Return a code and its words; a code that is no longer known stands for itself."""

    def tell(code: str | None) -> tuple[Cell, ...]:
        if not code or code == HIDDEN:
            return (code or None, code or None)
        return (code, labels.get(code, code))

    return Columns((f"{heading}_{CODE}", f"{heading}_{LABEL}"), tell)


def of_question(question: Question, language: str, yes_no: Mapping[str, str]) -> Columns:
    """Return the columns of a question: by its kind one, a few, or one for every option."""
    if question.type == "multi":
        return _several(question)
    if question.type == "yesno":
        return _single(question.id, {name: (name, label) for name, label in yes_no.items()}, 2)
    if question.options:
        return _of_options(question, language)
    return plain(question.id)


def headings_of(question: Question) -> tuple[str, ...]:
    """Return what the columns of a question are called."""
    return of_question(question, next(iter(question.text)), {}).headings


def _several(question: Question) -> Columns:
    options = question.choices()

    def tell(value: Sequence[str] | None) -> tuple[Cell, ...]:
        if value is None or value == HIDDEN:
            return (value,) * len(options)
        return tuple(int(one in value) for one in options)

    return Columns(tuple(f"{question.id}.{one}" for one in options), tell)


def _of_options(question: Question, language: str) -> Columns:
    has_codes = any(one.code for one in question.options)
    has_values = any(one.value is not None for one in question.options)
    told = {
        one.id: _told(one, language, has_codes=has_codes, has_values=has_values)
        for one in question.options
    }
    kinds = (f"_{CODE}",) * has_codes + (f"_{VALUE}",) * has_values + (f"_{LABEL}",)
    columns = _single(question.id, told, 2 + has_codes + has_values)
    return Columns((question.id, *(f"{question.id}{kind}" for kind in kinds)), columns.tell)


def _told(option: Option, language: str, *, has_codes: bool, has_values: bool) -> tuple[Cell, ...]:
    middle = (option.code or None,) * has_codes + (option.value,) * has_values
    return (option.id, *middle, option.text[language])


def _single(name: str, told: Mapping[str, tuple[Cell, ...]], width: int) -> Columns:
    hidden, nothing = (HIDDEN,) * width, (None,) * width

    def tell(value: str | None) -> tuple[Cell, ...]:
        if value is None:
            return nothing
        known = told.get(value)
        return known if known is not None else hidden if value == HIDDEN else (value,) * width

    return Columns((name, f"{name}_{LABEL}"), tell)
