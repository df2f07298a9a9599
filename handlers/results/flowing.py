"""How a closed round went: added up respondent by respondent, since their answers will be gone."""

from collections.abc import Iterable
from typing import Any

from config.questionnaire import Questionnaire
from handlers.results.counting import asked
from storage.closings import Asked

ALL = ""  # stands for everybody beside the units' own ids
DIGITS = 2  # of a time in seconds that are kept

Flow = dict[str, Any]
"""JSON: "parts" by unit ('' for all): invited, reached, opened, started, finished, declined, "took"
(how many took about so many seconds) and "left" (how many stopped before which question)."""


def add(flow: Flow, questionnaire: Questionnaire, people: Iterable[Asked], *, timed: bool) -> None:
    """Add respondents to what has been added up; ``timed``: with how long it took them.

    Whose invitation never went out is as if they had never been chosen.
    """
    parts = flow.setdefault("parts", {})
    for one in (one for one in people if not one.waited):
        for unit in {ALL, one.unit}:  # whoever has told none is counted once
            _add(parts.setdefault(unit, {}), questionnaire, one, timed=timed)


def _add(part: dict[str, Any], questionnaire: Questionnaire, one: Asked, *, timed: bool) -> None:
    finished = one.state == "finished"
    happened = {
        "invited": True,
        "reached": one.was_reached,
        "opened": one.opened_at is not None
        or one.started_at is not None
        or one.state in {"finished", "declined"},
        "started": one.started_at is not None or finished,
        "finished": finished,
        "declined": one.state == "declined",
    }
    for name, has in happened.items():
        part[name] = part.get(name, 0) + has
    began = one.started_at if one.opened_at is None else one.opened_at
    if timed and finished and began is not None and (one.finished_at or 0) >= began:
        _one_more(part.setdefault("took", {}), str(roughly((one.finished_at or 0) - began)))
    if one.started_at is not None and not finished:
        stands = next_question(questionnaire, one)
        if stands is not None:
            _one_more(part.setdefault("left", {}), stands)


def _one_more(numbers: dict[str, int], name: str) -> None:
    numbers[name] = numbers.get(name, 0) + 1


def roughly(seconds: int) -> int:
    """Return a time to two digits, so that a hundred thousand of them are few different ones."""
    scale = int(10 ** max(0, len(str(seconds)) - DIGITS))
    return round(seconds / scale) * scale


def next_question(questionnaire: Questionnaire, one: Asked) -> str | None:
    """Return the question that somebody who has not finished stands before."""
    for question, _ in asked(questionnaire, one.given):
        if question.id not in one.given:
            return question.id
    return None
