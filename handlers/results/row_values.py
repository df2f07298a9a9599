"""What of the stored answers goes into rows: the questions, and what is meant by a value."""

from collections.abc import Mapping
from typing import Any

from config.questionnaire import Question, Questionnaire
from handlers.results import counting

TASK = "task"
COUNTED = frozenset({"single", "scale5", "multi", "yesno", "date"})
YEAR = 4  # digits of a date that are counted


def columns(questionnaire: Questionnaire, *, linkable: bool) -> tuple[Question, ...]:
    """Return the questions whose answers stand in protected rows: those with numbers of their own.

    What is written freely is not among them. Where the school also hears from people by name who
    wants help (``linkable``), neither that question nor those that it depends on: a known wish
    would lead to the row.
    """
    told_apart = told_by_name(questionnaire) if linkable else frozenset()
    return tuple(
        one
        for one in questionnaire.questions
        if one.type in COUNTED and one.id not in told_apart and one.report != TASK
    )


def told_by_name(questionnaire: Questionnaire) -> frozenset[str]:
    """Return the ids of tasks, of the wishes that go by name with them, and what hangs on these."""
    tasks = [one for one in questionnaire.questions if one.report == TASK]
    found = {condition.question for one in tasks for condition in one.ask_when}
    found |= {one.id for one in tasks}
    for question in questionnaire.questions:  # conditions are on earlier questions only
        if any(one.question in found for one in question.ask_when):
            found.add(question.id)
    return frozenset(found)


def asked(questionnaire: Questionnaire, answers: Mapping[str, Any]) -> dict[str, Any]:
    """Return the answers to what was asked in the end, as they are counted."""
    told = counting.asked(questionnaire, answers)
    return {question.id: value for question, value in told if value is not None}


def answered(question: Question, value: Any) -> tuple[str, ...] | str | None:
    """Return an answer as it is counted; None for none: options' ids, yes or no, a date's year."""
    if value is None:
        return None
    if question.type == "multi":
        return tuple(str(one) for one in value)
    if question.type == "yesno" and isinstance(value, bool):
        return "yes" if value else "no"
    return str(value)[:YEAR] if question.type == "date" else str(value)
