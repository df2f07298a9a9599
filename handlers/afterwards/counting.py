"""Feedback on an event as numbers for its organiser."""

from typing import NamedTuple

from handlers.afterwards import rules
from handlers.surveys.rules import questionnaire_of
from storage import feedback as answered
from storage import surveys
from storage.transaction import Transaction


class Feedback(NamedTuple):
    """How many were asked and have answered; the ``mean`` from 1 to 5, None under five answers."""

    asked: int
    answered: int
    mean: float | None


def feedback(tx: Transaction, event_id: int) -> Feedback:
    """Count the feedback on an event; nobody has been asked before the thanks."""
    round_id = answered.round_of(tx, event_id)
    survey = surveys.by_id(tx, round_id) if round_id is not None else None
    if survey is None:
        return Feedback(0, 0, None)
    counts = surveys.counts(tx, survey.id)
    questionnaire = questionnaire_of(survey.snapshot)
    question = rules.rating(questionnaire)
    ratings = answered.answers(tx, survey.id, question) if question is not None else {}
    return Feedback(counts.invited, counts.finished, rules.mean(questionnaire, ratings))
