"""A form being filled in: begun, asked on, shown in place, finished."""

from dataclasses import dataclass
from typing import Any

from handlers.failures import NotUnderstood, Refusal, StaleButton
from handlers.forms import form as rules
from handlers.forms import screens
from handlers.forms.form import Form, FormKind, Question
from handlers.forms.kinds import Asking, Single
from handlers.forms.screens import Standing
from handlers.house import Key
from handlers.kindly import refused
from handlers.screen import Screen
from handlers.turn import Turn
from storage import forms
from storage.forms import Answer, Session


@dataclass(frozen=True, slots=True)
class Filling:
    """A session with its form, within a turn."""

    turn: Turn
    session: Session
    kind: FormKind
    form: Form

    @classmethod
    def of(cls, turn: Turn, session: Session) -> "Filling":
        """Build the form of a session; the form's own guard may refuse."""
        kind = turn.house.forms.get(session.form)
        if kind is None:
            raise StaleButton
        kind.guard(turn, session)
        return cls(turn, session, kind, kind.build(turn, session))

    def standing(self) -> Standing:
        """Return where the person stands now, read from the stored answers."""
        asking = Asking(self.turn.house, self.turn.language, self.turn.now)
        kept = forms.answers(self.turn.tx, self.session.id)
        answers = {one: answer for one, answer in kept.items() if not self._is_gone(one, answer)}
        return Standing(self.session.id, self.form, answers, asking)

    def _is_gone(self, question_id: str, answer: Answer) -> bool:
        """Tell whether what was chosen is no choice any more: the question is asked anew then."""
        question = self.form.question(question_id)
        if question is None or answer.value is None or not isinstance(question.kind, Single):
            return False
        return all(one.id != answer.value for one in question.kind.choices)

    def save(self, question: Question, value: Any, *, reopened: bool = False) -> None:
        """Keep an answer, or a draft of one."""
        answer = Answer(value, reopened)
        forms.save(self.turn.tx, self.session.id, question.id, answer, self.turn.seconds)
        if not reopened:
            self.kind.heard(self.turn, self.session, question.id, value)


def begin(turn: Turn, form: str, subject: int = 0) -> None:
    """Start a form, or ask whether to go on with one that was begun."""
    filling = opened(turn, form, subject)
    standing = filling.standing()
    if standing.answers:
        show(filling, screens.unfinished_screen(standing))
    else:
        ask(filling)


def resume(turn: Turn, form: str, subject: int = 0) -> None:
    """Go on with a form exactly where it was left, or start it."""
    ask(opened(turn, form, subject))


def opened(turn: Turn, form: str, subject: int) -> Filling:
    """Return the person's open session of a form, begun now if there is none."""
    person = turn.arrive()
    session = forms.open_one(turn.tx, person.id, form, subject)
    session = session or forms.begin(turn.tx, person.id, form, subject, turn.seconds)
    return Filling.of(turn, session)


def ask(filling: Filling, *, fault: Key | None = None, leaf: str = "") -> None:
    """Show the question that comes next, the review, or finish."""
    turn, session = filling.turn, filling.session
    standing = filling.standing()
    question = rules.current(filling.form, standing.answers)
    if question is None and not filling.form.reviewed(standing.answers):
        finish(filling, standing)
        return
    forms.give_focus(turn.tx, session.person_id, session.id, turn.seconds)
    if question is None:
        show(filling, screens.review_screen(standing, fault=fault))
    else:
        show(filling, screens.question_screen(standing, question, fault=fault, leaf=leaf))


def show(filling: Filling, screen: Screen) -> None:
    """Show a card of the form: in place of its newest one, never in place of an older one."""
    turn = filling.turn
    turn.form_shown = True
    newest = forms.card_message(turn.tx, filling.session)
    if newest is None or newest == turn.incoming.card:
        turn.show(screen, filling.session.id)
    else:
        turn.send(screen, filling.session.id)


def finish(filling: Filling, standing: Standing) -> None:
    """Close the session and let its capability do what the answers ask for."""
    given = rules.values(filling.form, standing.answers)
    forms.close(filling.turn.tx, filling.session.id, "done")
    filling.kind.done(filling.turn, filling.session, given)
    if not filling.kind.keeps:
        forms.remove(filling.turn.tx, filling.session.id)


def mine(turn: Turn, session_id: int, question: str = "") -> Filling:
    """Return the person's own open session; StaleButton for any other.

    The form's own guard comes first: it may know better why there is nothing to answer any more.
    """
    session = forms.by_id(turn.tx, session_id)
    if session is None:
        _gone(turn, question)
    if session is None or turn.person is None or session.person_id != turn.person.id:
        raise StaleButton
    if session.state != "open":
        kind = turn.house.forms.get(session.form)
        if kind is not None:
            kind.guard(turn, session)
        raise StaleButton
    return Filling.of(turn, session)


def _gone(turn: Turn, question: str) -> None:
    """Let each kind of form say what became of what the button belonged to."""
    if turn.person is not None:
        for kind in turn.house.forms.values():
            kind.gone(turn, question)


def in_focus(turn: Turn) -> Filling | None:
    """Return what typed words belong to; NotUnderstood if nothing waits for words.

    A form that takes no more answers is told so, once, and closed: None.
    """
    session = forms.in_focus(turn.tx, turn.person.id) if turn.person is not None else None
    if session is None:
        raise NotUnderstood
    try:
        return Filling.of(turn, session)
    except Refusal as refusal:
        forms.close(turn.tx, session.id, "stopped")
        turn.send(refused(turn, refusal))
        return None


def go_on(turn: Turn, *, fault: Key | None = None) -> bool:
    """Ask the question in focus again, perhaps saying what was wrong; False if none waits."""
    try:
        filling = in_focus(turn)
    except NotUnderstood:
        return False
    if filling is not None:
        ask(filling, fault=fault)
    return True
