"""/answers: the surveys that one was asked to answer, one's own answers, and changing them."""

import json
from collections.abc import Sequence

from handlers.forms import screens as form_screens
from handlers.forms import turns as forms
from handlers.forms.filling import ask, mine
from handlers.forms.form import Form, Question, applicable
from handlers.forms.kinds import Asking
from handlers.forms.screens import Standing
from handlers.surveys import mine_screens, rules, screens
from handlers.surveys.access import Part, asked
from handlers.turn import Turn
from storage import answering
from storage import forms as sessions
from storage.forms import Answer, Session
from storage.retention import ERASED
from storage.surveys import ANONYMOUS

FORM = "survey"
PAGE = mine_screens.PAGE
ERASED_VALUE = json.loads(ERASED)


def answers(turn: Turn) -> None:
    """Show the surveys that the person was asked to answer."""
    page(turn, 0)


def page(turn: Turn, number: int) -> None:
    """Show a page of them, the newest first; the last one for a number past it."""
    found = [Part(*one) for one in answering.asked(turn.tx, turn.who().id)]
    turn.show(mine_screens.listed(turn.house, turn.language, found, number, turn.seconds))


def show(turn: Turn, round_id: int, notes: Sequence[str] = ()) -> None:
    """Show one's own answers of a round; after anonymous ones are sent off, that nobody can.

    The ``notes`` are keys of texts that come first.
    """
    part = asked(turn, round_id)
    if part.survey.mode == ANONYMOUS and part.has_finished:
        turn.show(screens.thanks(turn.house, turn.language, part))
        return
    is_open = part.is_open(turn.seconds)
    session = _session(turn, part)
    lines = form_screens.answer_lines(_standing(turn, part, session)) if session else []
    turn.show(
        screens.own_answers(turn.house, turn.language, part, lines, is_open=is_open, notes=notes)
    )


def _session(turn: Turn, part: Part) -> Session | None:
    """Return where the person's answers are: what counts once they have finished."""
    which = (turn.tx, part.mine.person_id, FORM, part.survey.id)
    return sessions.finished(*which) or sessions.open_one(*which)


def _standing(turn: Turn, part: Part, session: Session) -> Standing:
    """Return what has been answered: questions that wait are left out."""
    kept = sessions.answers(turn.tx, session.id)
    given = {
        name: Answer(one.value)
        for name, one in kept.items()
        if not one.reopened and one.value != ERASED_VALUE
    }
    questions = rules.questions_in(part.survey.snapshot, part.survey.mode)
    form = Form(part.asked.title, tuple(one for one in questions if one.id in given))
    return Standing(session.id, form, given, Asking(turn.house, turn.language, turn.now))


def edit(turn: Turn, part: Part, question_id: str) -> None:
    """Ask which answer to change, or ask its question again.

    What was finished stays as it is until the changed answers are finished, too.
    """
    session = _session(turn, part)
    if session is None:
        forms.resume(turn, FORM, part.survey.id)
        return
    standing = _standing(turn, part, session)
    question = standing.asked(question_id)
    if question is None:
        named = [(one.id, turn.house.label(turn.language, one.short)) for one in _all(standing)]
        turn.show(screens.to_edit(turn.house, turn.language, part, named))
        return
    session = _to_change(turn, part, session)
    value = standing.answers[question.id].value
    kept = sessions.answers(turn.tx, session.id).get(question.id, Answer(value)).value
    sessions.save(turn.tx, session.id, question.id, Answer(kept, reopened=True), turn.seconds)
    ask(mine(turn, session.id))


def _all(standing: Standing) -> list[Question]:
    return applicable(standing.form, standing.answers)


def _to_change(turn: Turn, part: Part, session: Session) -> Session:
    """Return the session in which answers change: beside the finished one, which still counts."""
    begun = sessions.open_one(turn.tx, part.mine.person_id, FORM, part.survey.id)
    return begun or sessions.copy(turn.tx, session, turn.seconds)
