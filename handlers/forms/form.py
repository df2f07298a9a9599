"""What a form is, and where in it someone stands: pure functions over the stored answers.

The next question is derived, never stored: it is the first applicable one without an answer, or
with an answer that was reopened. A restart or two weeks' pause therefore costs nothing.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from handlers.forms.kinds import Kind
from handlers.house import Said
from handlers.press import Press
from storage.forms import Answer, Session

if TYPE_CHECKING:
    from handlers.turn import Turn

Values = Mapping[str, Any]
Answers = Mapping[str, Answer]


@dataclass(frozen=True, slots=True)
class Question:
    """One question; ``when`` decides from the earlier answers whether it is asked at all.

    ``before`` is what one should know first; ``help`` says how to answer.
    """

    id: str
    said: Said
    kind: Kind
    short: Said
    optional: bool = False
    when: Callable[[Values], bool] | None = None
    help: Said | None = None
    before: Said | None = None


@dataclass(frozen=True, slots=True)
class Form:
    """Questions in their order; with ``review``, everything is shown before it is saved.

    There is nothing to review once ``given_up`` says so of the answers. ``stopped`` is said after
    Stop in place of the usual words, ``save`` is on the review's button, ``checked`` is said above
    the review in place of the usual words. With ``tongues`` every question has a button that
    changes the language; ``aside`` are the buttons after Stop besides the one that goes on.
    """

    title: Said
    questions: tuple[Question, ...]
    review: bool = False
    stopped: Said | None = None
    save: Said | None = None
    given_up: Callable[[Values], bool] | None = None
    checked: Said | None = None
    tongues: bool = False
    aside: tuple[tuple[Said, Press], ...] = ()

    def question(self, question_id: str) -> Question | None:
        """Return the question with this id."""
        return next((q for q in self.questions if q.id == question_id), None)

    def reviewed(self, answers: Answers) -> bool:
        """Tell whether everything is shown once more before it is saved."""
        return self.review and not (self.given_up and self.given_up(values(self, answers)))


def _nothing(*_: Any) -> None:
    """Leave everything as it is."""


@dataclass(frozen=True, slots=True)
class FormKind:
    """How a form is made for a session, who may fill it in, and what its answers then do.

    ``guard`` raises a Refusal when the form is not to be filled in any more. ``heard`` is told of
    each complete answer as soon as it is saved: question id and value (None when skipped). The
    answers are erased once ``done`` has put them where they belong, unless the form ``keeps`` them.
    ``gone`` may raise a Refusal that knows why a button, of this question, leads to no form of the
    person's any more. ``left`` is told when the person stops: the form waits, and words are free.
    """

    build: Callable[["Turn", Session], Form]
    done: Callable[["Turn", Session, Values], None]
    guard: Callable[["Turn", Session], None] = _nothing
    heard: Callable[["Turn", Session, str, Any], None] = _nothing
    keeps: bool = False
    gone: Callable[["Turn", str], None] = _nothing
    left: Callable[["Turn", Session], None] = _nothing


def _given(answers: Answers, question: Question) -> bool:
    answer = answers.get(question.id)
    return answer is not None and not answer.reopened


def applicable(form: Form, answers: Answers) -> list[Question]:
    """Return the questions that the earlier answers call for, in order."""
    asked: list[Question] = []
    values: dict[str, Any] = {}
    for question in form.questions:
        if question.when is not None and not question.when(values):
            continue
        asked.append(question)
        if question.id in answers:
            values[question.id] = answers[question.id].value
    return asked


def current(form: Form, answers: Answers) -> Question | None:
    """Return the question to ask next, or None when every applicable one is answered."""
    return next((q for q in applicable(form, answers) if not _given(answers, q)), None)


def previous(form: Form, answers: Answers) -> Question | None:
    """Return the answered question before the current one: where Back leads."""
    now = current(form, answers)
    before: Question | None = None
    for question in applicable(form, answers):
        if question is now:
            break
        before = question
    return before


def progress(form: Form, answers: Answers, question: Question) -> tuple[int, int]:
    """Return which of how many questions this one is, counted from 1."""
    asked = applicable(form, answers)
    return asked.index(question) + 1, len(asked)


def values(form: Form, answers: Answers) -> dict[str, Any]:
    """Return the answers that count: those of applicable questions."""
    return {q.id: answers[q.id].value for q in applicable(form, answers) if _given(answers, q)}
