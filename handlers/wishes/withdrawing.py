"""Taking a wish back: it is gone for the coordinators, and who had heard of it is told."""

from functools import partial

from handlers.preferences.contact import quiet_until
from handlers.surveys.rules import questionnaire_of
from handlers.turn import Turn
from handlers.wishes import letters, rules, telling
from handlers.wishes.keeping import readers
from storage import forms, surveys, wishes
from storage.forms import Answer
from storage.people import Person
from storage.wishes import CLOSED, Wish

SURVEY_FORM = "survey"  # the form of handlers/surveys, whose subject is the round


def withdraw(turn: Turn, wish: Wish) -> None:
    """Forget what was wished for and written, and tell those who know of it to leave it.

    A coordinator who has not yet got the news of an open wish never gets it.
    """
    told = readers(turn.house, turn.tx, wish, turn.seconds) if wish.state != CLOSED else []
    hushed = letters.hush(turn.tx, wish, turn.seconds)
    wishes.take_back(turn.tx, wish.id, turn.seconds)
    saying = partial(letters.taken_back, turn.house, name=turn.who().name)
    for person in told:
        if person.id not in hushed or _has_heard(turn, wish, person):
            screen = saying(person.language)
            telling.send(turn.house, turn.tx, person, screen, turn.seconds, about=wish.person_id)


def _has_heard(turn: Turn, wish: Wish, person: Person) -> bool:
    """Tell whether the first news of a wish has gone out to a coordinator."""
    return quiet_until(turn.house, person, wish.made_at) <= turn.seconds


def unconsent(turn: Turn, wish: Wish) -> None:
    """Let the answer by which a coordinator may know of the person be a no, while it counts."""
    survey = surveys.by_id(turn.tx, wish.round_id) if wish.round_id is not None else None
    if survey is None or survey.tallied_at is not None:
        return
    key = (turn.tx, wish.person_id, SURVEY_FORM, survey.id)
    asked = questionnaire_of(survey.snapshot).questions
    consents = [one.id for one in asked if one.report == rules.TASK]
    for session in (forms.finished(*key), forms.open_one(*key)):  # changes may have been begun
        given = forms.answers(turn.tx, session.id) if session is not None else {}
        for question in consents:
            answer = given.get(question)
            if session is not None and answer is not None and answer.value == rules.AGREED:
                forms.save(turn.tx, session.id, question, Answer(rules.REFUSED), turn.seconds)
