"""What may be shown of a round, kept with it as JSON: decided once, while nobody waits for it.

A number is itself, or the name of why it is not shown; a line is how many answered, the answers,
and the mean.
"""

import json
from collections.abc import Mapping
from functools import lru_cache
from typing import Any

import orjson

from config.questionnaire import Questionnaire
from handlers.results.protecting import FEW, HIDDEN, Line, Publication, Published, Shown, protect
from storage.tallies import Tallies

KEPT = 64  # publications that are read again and again: a card shows one question at a time
WITHHELD = {"few": FEW, "hidden": HIDDEN}


def text_of(questionnaire: Questionnaire, tallies: Tallies) -> str:
    """Return what may be shown of a round as JSON; of a large one it takes a fifth of a second."""
    told = protect(questionnaire, tallies)
    questions = {
        name: [_written(one.all), {split: _each(parts) for split, parts in one.splits.items()}]
        for name, one in told.questions.items()
    }
    kept = {"respondents": told.respondents, "questions": questions}
    return json.dumps(kept, ensure_ascii=False, separators=(",", ":"))


def _each(parts: Mapping[str, Line]) -> dict[str, Any]:
    return {part: _written(line) for part, line in parts.items()}


def _written(line: Line) -> list[Any]:
    cells = {option: _cell(shown) for option, shown in line.cells.items()}
    return [_cell(line.answered), cells, line.mean]


def _cell(shown: Shown) -> int | str:
    return shown.kind if shown.number is None else shown.number


@lru_cache(maxsize=KEPT)
def publication_of(text: str) -> Publication:
    """Return what ``text_of`` wrote."""
    kept = orjson.loads(text)
    questions = {
        name: Published(
            _line(every),
            {
                split: {part: _line(line) for part, line in parts.items()}
                for split, parts in splits.items()
            },
        )
        for name, (every, splits) in kept["questions"].items()
    }
    return Publication(questions, kept["respondents"])


def _line(written: list[Any]) -> Line:
    answered, cells, mean = written
    return Line(_shown(answered), {option: _shown(cell) for option, cell in cells.items()}, mean)


@lru_cache(maxsize=4096)
def _shown(cell: int | str) -> Shown:
    return WITHHELD[cell] if isinstance(cell, str) else Shown(cell, "shown")
