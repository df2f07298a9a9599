"""Taking a matter back: it is gone for the coordinators, and who had heard of it is told."""

from functools import partial

from handlers import by_day
from handlers.matters import letters, rules
from handlers.matters.keeping import readers
from handlers.preferences.contact import quiet_until
from handlers.surveys.rules import questionnaire_of
from handlers.turn import Turn
from storage import forms, matter_lists, matters, surveys
from storage.forms import Answer
from storage.matters import CLOSED, Matter
from storage.people import Person

SURVEY_FORM = "survey"  # the form of handlers/surveys, whose subject is the round


def withdraw(turn: Turn, matter: Matter) -> None:
    """Forget what was wished for and written, and tell those who know of it to leave it.

    A coordinator who has not yet got the news of an open matter never gets it.
    """
    known = matter.state != CLOSED and not _has_waited_unseen(turn, matter)
    told = readers(turn.house, turn.tx, matter, turn.seconds) if known else []
    hushed = letters.hush(turn.tx, matter, turn.seconds)
    matters.take_back(turn.tx, matter.id, turn.seconds)
    name = turn.who().name
    saying = partial(letters.taken_back, turn.house, matter=matter, name=name)
    for person in told:
        if person.id not in hushed or _has_heard(turn, matter, person):
            screen = saying(person.language)
            by_day.send(turn.house, turn.tx, person, screen, turn.seconds, about=matter.person_id)


def _has_waited_unseen(turn: Turn, matter: Matter) -> bool:
    """Tell whether a matter lies unread beside another of its kind, of which alone they heard."""
    return matter.read_at is None and matter_lists.unseen_like(turn.tx, matter)


def _has_heard(turn: Turn, matter: Matter, person: Person) -> bool:
    """Tell whether the first news of a matter has gone out to a coordinator."""
    return quiet_until(turn.house, person, matter.made_at) <= turn.seconds


def unconsent(turn: Turn, matter: Matter) -> None:
    """Let the answer by which a coordinator may know of the person be a no, while it counts."""
    survey = surveys.by_id(turn.tx, matter.round_id) if matter.round_id is not None else None
    if survey is None or survey.tallied_at is not None:
        return
    key = (turn.tx, matter.person_id, SURVEY_FORM, survey.id)
    asked = questionnaire_of(survey.snapshot).questions
    consents = [one.id for one in asked if one.report == rules.TASK]
    for session in (forms.finished(*key), forms.open_one(*key)):  # changes may have been begun
        given = forms.answers(turn.tx, session.id) if session is not None else {}
        for question in consents:
            answer = given.get(question)
            if session is not None and answer is not None and answer.value == rules.AGREED:
                forms.save(turn.tx, session.id, question, Answer(rules.REFUSED), turn.seconds)
