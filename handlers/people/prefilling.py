"""Filling a form in beforehand with what a link knows, so that nothing known is asked."""

from collections.abc import Callable
from typing import Any

from handlers.forms import form as rules
from handlers.forms.form import Form, Question
from handlers.forms.kinds import Asking, Given, Text
from handlers.invitations.arriving import Arrival
from handlers.people.profile_rules import answers_of
from handlers.turn import Turn
from storage import forms
from storage.forms import Answer, Session

NEVER = frozenset({"language", "consent", "taking_part"})  # for the person alone to say


def fill_in(
    turn: Turn, name: str, build: Callable[[Turn, Session], Form], arrival: Arrival
) -> None:
    """Store what a link knows as answers; what the person has answered stays as it is.

    For somebody's own link optional questions without an answer count as skipped: the person
    sees them all at the end and changes what they like.
    """
    person = turn.who()
    session = forms.open_one(turn.tx, person.id, name, 0)
    session = session or forms.begin(turn.tx, person.id, name, 0, turn.seconds)
    form, known = build(turn, session), answers_of(arrival.values)
    for question in form.questions:
        _fill(turn, session, question, known.get(question.id))
    if arrival.confirm:
        for question in rules.applicable(form, forms.answers(turn.tx, session.id)):
            if question.optional:
                _save(turn, session, question, None)


def take_back(
    turn: Turn, name: str, build: Callable[[Turn, Session], Form], arrival: Arrival
) -> None:
    """Forget what a link has filled in and nobody has changed: another one counts from now on."""
    session = forms.open_one(turn.tx, turn.who().id, name, 0)
    if session is None:
        return
    form, known = build(turn, session), answers_of(arrival.values)
    for question in form.questions:
        answer = forms.answers(turn.tx, session.id).get(question.id)
        if answer is None or question.id in NEVER:
            continue
        skipped = arrival.confirm and question.optional and answer.value is None
        brought = _read(turn, question, known.get(question.id))
        if skipped or (brought is not None and answer.value == brought):
            forms.discard(turn.tx, session.id, question.id)


def _fill(turn: Turn, session: Session, question: Question, value: Any) -> None:
    known = _read(turn, question, value)
    if known is not None and question.id not in NEVER:
        _save(turn, session, question, known)


def _read(turn: Turn, question: Question, value: Any) -> Any:
    """Return what is known as an answer; None if it is none, or no answer to this question."""
    if value is None:
        return None
    asking = Asking(turn.house, turn.language, turn.now)
    take = question.kind.read if isinstance(question.kind, Text) else question.kind.press
    reading = take(str(value), asking, None)
    return reading.value if isinstance(reading, Given) and reading.complete else None


def _save(turn: Turn, session: Session, question: Question, value: Any) -> None:
    if question.id not in forms.answers(turn.tx, session.id):
        forms.save(turn.tx, session.id, question.id, Answer(value), turn.seconds)
