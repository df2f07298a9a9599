"""A person's answers in forms and surveys, with the wording of each question."""

import json
from collections import defaultdict
from datetime import datetime
from html import unescape
from typing import Any

from handlers.failures import Refusal
from handlers.forms.calendar import Moment
from handlers.forms.form import Form, Question
from handlers.forms.kinds import Asking
from handlers.house import House
from handlers.turn import for_person
from storage import forms
from storage.people import Person
from storage.retention import ERASED
from storage.transaction import Transaction

Row = dict[str, Any]


def in_words(
    house: House, tx: Transaction, person: Person, rows: dict[str, list[Row]], now: datetime
) -> list[Row]:
    """Return the answers with their form and question in words, in the order of the forms."""
    answers: dict[int, list[Row]] = defaultdict(list)
    for row in rows["answers"]:
        answers[row["session"]].append(row)
    asking = Asking(house, person.language, now)
    told: list[Row] = []
    for row in rows["forms"]:
        form = _form(house, tx, person, row["session"], now)
        told += _in_order(asking, form, row, answers[row["session"]])
    return told


def _in_order(asking: Asking, form: Form | None, row: Row, answers: list[Row]) -> list[Row]:
    ordered = sorted(answers, key=lambda one: _place(form, one))
    return [_told(asking, form, row, one) for one in ordered]


def _place(form: Form | None, answer: Row) -> int:
    """Return where in the form the question stands; one that is no more comes last."""
    ids = [question.id for question in form.questions] if form is not None else []
    return ids.index(answer["question"]) if answer["question"] in ids else len(ids)


def _form(
    house: House, tx: Transaction, person: Person, session_id: int, now: datetime
) -> Form | None:
    """Return the form as it was asked; None for one that exists no more."""
    session = forms.by_id(tx, session_id)
    kind = house.forms.get(session.form) if session is not None else None
    if session is None or kind is None:
        return None
    try:
        return kind.build(for_person(tx, now, house, person), session)
    except (Refusal, LookupError):  # its round or its item is no more
        return None


def _told(asking: Asking, form: Form | None, row: Row, answer: Row) -> Row:
    question = form.question(answer["question"]) if form is not None else None
    value = json.loads(answer["value"])
    say = asking.house.label
    return {
        **answer,
        "form": say(asking.language, form.title) if form is not None else row["form"],
        "question_id": answer["question"],
        "question": say(asking.language, question.said) if question else answer["question"],
        "answer": _in_words(asking, question, value),
    }


def _in_words(asking: Asking, question: Question | None, value: Any) -> str:
    if value is None:
        return asking.house.texts.plain(asking.language, "form-skipped")
    if value == json.loads(ERASED):
        return asking.house.texts.plain(asking.language, "mydata-erased")
    if question is None or _is_half(question, value):
        return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    return unescape(question.kind.show(value, asking))


def _is_half(question: Question, value: Any) -> bool:
    """Whether a time is only half chosen, which has no words yet."""
    return isinstance(question.kind, Moment) and question.kind.is_half(value)
