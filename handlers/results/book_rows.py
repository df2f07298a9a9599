"""From kept answers to the lines of a file, in the workshop: protected, or whole with names."""

import json
from collections.abc import Iterator, Sequence
from typing import Any

from config.questionnaire import Questionnaire
from handlers.hosting.sheet_data import Cell, Table
from handlers.results.book_columns import BACKGROUND, WHO, Columns, coded, of_question, plain
from handlers.results.book_data import Book
from handlers.results.protecting import Publication
from handlers.results.row_protection import Sheet, rows
from handlers.results.row_values import answered, asked, columns

FREE = frozenset({"text", "number", "date"})  # told as they were given


def table(book: Book) -> Table:
    """Return the first sheet: one line a respondent, with the columns of every question told."""
    questionnaire = Questionnaire.from_json(book.snapshot)
    if book.publication is None:
        heads, lines = _named(book, questionnaire)
    else:
        heads, lines = _protected(book, questionnaire, book.publication)
    return Table(
        name=book.name,
        title=book.title,
        columns=tuple(heading for one in heads for heading in one.headings),
        widths=tuple(width for one in heads for width in one.widths),
        rows=tuple(lines),
    )


Lines = Iterator[tuple[Cell, ...]]


def _protected(
    book: Book, questionnaire: Questionnaire, publication: Publication
) -> tuple[Sequence[Columns], Lines]:
    sheets = [Sheet(place, answers) for place, answers in json.loads(book.sheets)]
    told = columns(questionnaire, linkable=book.places)
    asked_heads = [of_question(one, book.language, book.labels["yesno"]) for one in told]
    background = _background(book) if book.places else []
    found = rows(questionnaire, publication, sheets, places=book.places)
    lines = (
        _line(
            (*background, *asked_heads),
            (*((row.field, row.region) if book.places else ()), *(row.values[q.id] for q in told)),
        )
        for row in found
    )
    return (*background, *asked_heads), lines


def _background(book: Book) -> list[Columns]:
    return [coded(one, book.labels[one]) for one in BACKGROUND]


def _line(heads: Sequence[Columns], values: Sequence[object]) -> tuple[Cell, ...]:
    return tuple(
        cell for head, value in zip(heads, values, strict=True) for cell in head.tell(value)
    )


def _named(book: Book, questionnaire: Questionnaire) -> tuple[Sequence[Columns], Lines]:
    name, unit, year = WHO
    who = [plain(name), coded(unit, book.labels[unit]), plain(year), *_background(book)]
    asked_heads = [
        of_question(one, book.language, book.labels["yesno"]) for one in questionnaire.questions
    ]
    heads = (*who, *asked_heads)
    return heads, (_line(heads, _values(questionnaire, *one)) for one in json.loads(book.sheets))


def _values(questionnaire: Questionnaire, *sheet: Any) -> list[object]:
    """Return the values of one who is named: who it is, then what is answered."""
    *who, given = sheet
    answers = asked(questionnaire, given)
    told = [
        answers.get(one.id) if one.type in FREE else answered(one, answers.get(one.id))
        for one in questionnaire.questions
    ]
    return [*who, *told]
