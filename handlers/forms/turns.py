"""Filling in a form: answer by tap or by words, go back, skip, stop, save."""

from difflib import SequenceMatcher

from handlers.buttons import Choose, Leaf, Move, Open
from handlers.failures import Refusal, StaleButton
from handlers.forms import form as rules
from handlers.forms import screens
from handlers.forms.filling import (
    Filling,
    ask,
    begin,
    finish,
    go_on,
    in_focus,
    mine,
    resume,
    show,
)
from handlers.forms.form import Question
from handlers.forms.kinds import GONE, Fault, Reading, Receiving, Several, Text
from handlers.forms.matching import closest, folded
from handlers.forms.screens import Standing
from handlers.house import Key
from handlers.screen import Button, Rows, Screen, clipped, without_press
from handlers.speaking import speak
from handlers.turn import Turn
from storage import forms

__all__ = [
    "begin",
    "choose",
    "go_on",
    "leaf",
    "move",
    "received",
    "resume",
    "typed",
    "waiting_button",
]

SURELY = 0.85  # of difflib's ratio: "Takasin" is "Takaisin", where any words could be an answer


def choose(turn: Turn, press: Choose) -> None:
    """Take a tapped option; an older card's button changes that answer, if it is still asked."""
    filling = mine(turn, press.session, press.question)
    standing = filling.standing()
    question = standing.asked(press.question)
    if question is None:
        ask(filling, fault=Key("form-not-asked"))
        return
    draft = standing.draft(question)
    _take(filling, question, question.kind.press(press.option, standing.asking, draft))


def leaf(turn: Turn, press: Leaf) -> None:
    """Show another page of a question's options."""
    filling = mine(turn, press.session, press.question)
    current = rules.current(filling.form, filling.standing().answers)
    same = current is not None and current.id == press.question
    ask(filling, leaf=press.page if same else "")


def typed(turn: Turn, text: str) -> None:
    """Take typed words as the answer to the question in focus; NotUnderstood if none is."""
    filling = in_focus(turn)
    if filling is None:
        return
    standing = filling.standing()
    move = _typed_move(standing, text)
    question = rules.current(filling.form, standing.answers)
    if move is not None:
        _move(filling, move.move, move.question or (question.id if question is not None else ""))
    elif question is None:
        ask(filling, fault=Key("form-want-review"))
    else:
        reading = question.kind.read(text, standing.asking, standing.draft(question))
        near = _near_move(standing, text) if isinstance(reading, Fault) else None
        if near is not None:
            _move(filling, near.move, near.question or question.id)
        else:
            _take(filling, question, reading)


def received(turn: Turn) -> bool:
    """Take a picture, a file or a place as the answer to the question in focus.

    Return False, with nothing done, when none is asked or the question wants something else.
    """
    session = forms.in_focus(turn.tx, turn.person.id) if turn.person is not None else None
    if session is None or turn.incoming.sent is None:
        return False
    filling = in_focus(turn)
    if filling is None:
        return True  # the form says itself why it is over
    standing = filling.standing()
    question = rules.current(filling.form, standing.answers)
    if question is None or not isinstance(question.kind, Receiving):
        return False
    draft = standing.draft(question)
    _take(filling, question, question.kind.receive(turn.incoming.sent, standing.asking, draft))
    return True


def _typed_move(standing: Standing, text: str) -> Move | None:
    """Return the move whose button's words were typed, among the buttons that are there now.

    Where the language can be changed its own name does so, unless it is an answer.
    """
    question = rules.current(standing.form, standing.answers)
    rows = _rows(standing, question)
    if standing.form.tongues and not _is_answer(question, rows, text):
        rows += screens.language_screen(standing).rows
    is_free = question is None or isinstance(question.kind, Text)
    wanted = folded(text)
    for label, press in _moves(rows):
        known = folded(label)
        if wanted and (known == wanted or (is_free and _is_slip(wanted, known))):
            return press
    return None


def _is_slip(wanted: str, known: str) -> bool:
    """Tell whether words are a button's with a slip, or its first word; no answer comes so near."""
    ratio = SequenceMatcher(None, wanted, known).ratio()
    return ratio >= SURELY or wanted == known.split(" ", maxsplit=1)[0]


def _near_move(standing: Standing, text: str) -> Move | None:
    """Return the move that words mean that are no answer: small typos are forgiven."""
    moves = _moves(_rows(standing, rules.current(standing.form, standing.answers)))
    found = closest(text, [label for label, _ in moves])
    return moves[found][1] if found is not None else None


def _rows(standing: Standing, question: Question | None) -> Rows:
    """Return the buttons that are there now; at the end also those of the answers to change."""
    if question is None:
        return screens.review_screen(standing).rows + screens.change_screen(standing).rows
    return screens.question_screen(standing, question).rows


def _moves(rows: Rows) -> list[tuple[str, Move]]:
    return [(one.label, one.press) for row in rows for one in row if isinstance(one.press, Move)]


def _is_answer(question: Question | None, rows: Rows, text: str) -> bool:
    """Tell whether words answer the question before anything else: free ones, or an option's."""
    if question is not None and isinstance(question.kind, Text):
        return True
    options = (one for row in rows for one in row if isinstance(one.press, Choose))
    return any(folded(one.label) == folded(text) for one in options)


def _take(filling: Filling, question: Question, reading: Reading) -> None:
    if isinstance(reading, Fault):
        ask(filling, fault=reading.said)
        return
    filling.save(question, reading.value, reopened=not reading.complete)
    for name, value in reading.along.items():
        other = filling.form.question(name)
        if other is not None:
            filling.save(other, value)
    ask(filling)


def move(turn: Turn, press: Move) -> None:
    """Go back, skip, stop, keep, finish ticking, save, change, go on, or start over."""
    filling = mine(turn, press.session, press.question)
    _move(filling, press.move, press.question)


def _move(filling: Filling, name: str, question_id: str) -> None:
    act = MOVES.get(name)
    if act is None:
        raise StaleButton
    act(filling, question_id)


def _back(filling: Filling, _: str) -> None:
    standing = filling.standing()
    before = rules.previous(filling.form, standing.answers)
    if before is not None:
        filling.save(before, standing.answers[before.id].value, reopened=True)
    ask(filling)


def _skip(filling: Filling, question_id: str) -> None:
    question = filling.standing().asked(question_id)
    if question is not None and question.optional:
        filling.save(question, None)
    ask(filling)


def _stop(filling: Filling, _: str) -> None:
    forms.drop_focus(filling.turn.tx, filling.session.id)
    show(filling, screens.stopped_screen(filling.standing()))
    filling.kind.left(filling.turn, filling.session)


def _keep(filling: Filling, question_id: str) -> None:
    standing = filling.standing()
    answer, question = standing.answers.get(question_id), standing.asked(question_id)
    if answer is not None and question is not None and screens.is_whole(question, answer.value):
        filling.save(question, answer.value)
    ask(filling)


def _done(filling: Filling, question_id: str) -> None:
    standing = filling.standing()
    question = standing.asked(question_id)
    if question is None or not isinstance(question.kind, Several):
        ask(filling, fault=GONE.said)
        return
    answer = standing.answers.get(question.id)
    reading = question.kind.finish(answer.value if answer is not None else None)
    _take(filling, question, reading)


def _save(filling: Filling, _: str) -> None:
    standing = filling.standing()
    if rules.current(filling.form, standing.answers) is None:
        finish(filling, standing)
    else:
        ask(filling)


def _change(filling: Filling, _: str) -> None:
    show(filling, screens.change_screen(filling.standing()))


def _open(filling: Filling, question_id: str) -> None:
    standing = filling.standing()
    answer, question = standing.answers.get(question_id), standing.asked(question_id)
    if answer is not None and question is not None:
        filling.save(question, answer.value, reopened=True)
    ask(filling)


def _again(filling: Filling, _: str) -> None:
    forms.discard_answers(filling.turn.tx, filling.session.id)
    ask(filling)


def _resume(filling: Filling, _: str) -> None:
    ask(filling)


def _language(filling: Filling, _: str) -> None:
    show(filling, screens.language_screen(filling.standing()))


def _speak(filling: Filling, language: str) -> None:
    """Ask the same question in another language: answers are kept as what was meant."""
    if language not in filling.turn.house.organisation.languages:
        raise StaleButton
    speak(filling.turn, language)
    ask(Filling.of(filling.turn, filling.session))


MOVES = {
    "back": _back,
    "skip": _skip,
    "stop": _stop,
    "keep": _keep,
    "done": _done,
    "save": _save,
    "change": _change,
    "open": _open,
    "review": _resume,
    "resume": _resume,
    "again": _again,
    "language": _language,
    "speak": _speak,
}


def waiting_button(turn: Turn) -> None:
    """Offer, after a command in the middle of a form, to go on with the form."""
    if not turn.incoming.is_command or turn.form_shown or turn.person is None:
        return
    session = forms.in_focus(turn.tx, turn.person.id)
    reply = turn.replies[-1] if turn.replies else None
    if session is None or reply is None or not isinstance(reply.body, Screen):
        return
    try:
        filling = Filling.of(turn, session)
    except Refusal:
        return  # nothing waits any more; its own answer will say so
    title = filling.standing().label(filling.form.title)
    label = clipped(turn.plain("form-waiting", title=title))
    button = Button(label, Move(session.id, "resume"))
    reply.body = without_press(reply.body, Open("start")).with_row(button)
