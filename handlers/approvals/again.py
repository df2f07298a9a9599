"""Correcting an application: every answer on one screen, to be changed and sent again."""

from dataclasses import replace
from typing import Any

from handlers.approvals import rules
from handlers.approvals.rules import Reason
from handlers.failures import StaleButton
from handlers.forms import turns as forms
from handlers.forms.form import Form, FormKind, Question
from handlers.forms.kinds import Asking, Given, Single
from handlers.house import Key
from handlers.people import joining
from handlers.people.profile_rules import status_of
from handlers.people.questions import QUALIFICATION
from handlers.turn import Turn
from storage import applications, consents
from storage import forms as stored
from storage.consents import TAKING_PART
from storage.forms import Answer, Session
from storage.people import Person

FORM = "application"
SETTLED = frozenset({"language", "consent"})  # as they were answered in registering


def apply_again(turn: Turn) -> None:
    """Show who waits, or was declined, what they have told, to be corrected and sent again."""
    person = turn.person
    if person is None or person.is_member or applications.of_person(turn.tx, person.id) is None:
        raise StaleButton
    if stored.open_one(turn.tx, person.id, FORM, 0) is None:
        _fill_in(turn, person)
    forms.resume(turn, FORM)


def _fill_in(turn: Turn, person: Person) -> None:
    session = stored.begin(turn.tx, person.id, FORM, 0, turn.seconds)
    known = _known(turn, person)
    for question in build(turn, session).questions:
        value = known.get(question.id)
        if question.optional or (value is not None and _is_there(turn, question, value)):
            stored.save(turn.tx, session.id, question.id, Answer(value), turn.seconds)


def _known(turn: Turn, person: Person) -> dict[str, Any]:
    """Return what the person has told, and the unit that a coordinator has told them."""
    given = consents.in_force(turn.tx, person.id)
    known = {one: getattr(person, one) for one in ("name", "unit", "field", "region", "activity")}
    known |= {
        "status": status_of(person),
        "year": person.graduation_year,
        "expected": person.expected_year,
        "taking_part": [one for one in TAKING_PART if one in given],
        f"{QUALIFICATION}{person.field}": person.qualification,
    }
    application = applications.of_person(turn.tx, person.id)
    reason = Reason.read(application.reason) if application is not None else None
    if reason is not None and reason.kind == rules.UNIT:
        known["unit"] = reason.value
    return known


def _is_there(turn: Turn, question: Question, value: Any) -> bool:
    """Tell whether an earlier choice can still be chosen."""
    if not isinstance(question.kind, Single):
        return True
    asking = Asking(turn.house, turn.language, turn.now)
    return isinstance(question.kind.press(str(value), asking, None), Given)


def build(turn: Turn, session: Session) -> Form:
    """Return the questions of registering, all shown before they are sent again."""
    form = joining.build(turn, session)
    asked = tuple(one for one in form.questions if one.id not in SETTLED)
    return replace(form, title=Key("approval-form-title"), questions=asked, review=True)


def guard(turn: Turn, _: Session) -> None:
    """Refuse a correction of who has been approved meanwhile."""
    if turn.person is None or turn.person.is_member:
        raise StaleButton


KIND = FormKind(build=build, done=joining.done, guard=guard)
