"""Feedback on an event as numbers for its organiser."""

from typing import NamedTuple

from handlers.afterwards import rules
from handlers.results import access
from handlers.surveys.rules import questionnaire_of
from storage import feedback as answered
from storage import surveys
from storage.surveys import Round
from storage.transaction import Transaction


class Feedback(NamedTuple):
    """How many were asked and have answered; the ``mean`` from 1 to 5 where it may be told.

    It is told once the feedback ``is_final``: two looks a day apart would show one answer.
    """

    asked: int
    answered: int
    mean: float | None
    is_final: bool = False


def feedback(tx: Transaction, event_id: int) -> Feedback:
    """Count the feedback on an event; nobody has been asked before the thanks."""
    round_id = answered.round_of(tx, event_id)
    survey = surveys.by_id(tx, round_id) if round_id is not None else None
    if survey is None:
        return Feedback(0, 0, None)
    counts = surveys.counts(tx, survey.id)
    is_final = survey.tallied_at is not None
    mean = _mean(tx, survey) if is_final else None
    return Feedback(counts.invited, counts.finished, mean, is_final)


def _mean(tx: Transaction, survey: Round) -> float | None:
    question = rules.rating(questionnaire_of(survey.snapshot))
    if question is None:
        return None
    return access.published(tx, survey).question(question).all.mean
