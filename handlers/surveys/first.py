"""Answering the first question where it stands: in the invitation, by a tap or by words."""

from datetime import date

from handlers.buttons import Choose, FirstAnswer, RoundDo
from handlers.forms import moments
from handlers.forms import turns as forms
from handlers.forms.filling import Filling, ask, opened
from handlers.forms.form import Question
from handlers.forms.kinds import Asking, Fault, Several, Text
from handlers.forms.matching import closest, folded
from handlers.press import Press
from handlers.surveys import rules, screens
from handlers.surveys.access import Part, closed_lately, over
from handlers.surveys.turns import FORM, open_part, respond
from handlers.turn import Turn
from storage import answering
from storage import forms as sessions
from storage.forms import Session

JUST_NOW = 86400  # seconds for which words may still belong to a round that has closed
# The words on the buttons of a survey that waits after Stop, or after "don't remind me".
TO_GO_ON = {
    "form-resume": screens.START,
    "rounds-go-on-button": screens.START,
    "surveys-after-all-button": screens.START,
    screens.LABELS[screens.SHOW]: screens.START,
    screens.LABELS[screens.LATER]: screens.LATER,
    screens.LABELS[screens.DECLINE]: screens.DECLINE,
}


def answer(turn: Turn, press: FirstAnswer) -> None:
    """Take a tapped option of the invitation, and go on with the question that comes next.

    RoundClosed if the round is over or not for them.
    """
    if press.round == 0:
        turn.toast = turn.plain("surveys-only-preview")
        return
    part = open_part(turn, press.round)
    if part.has_finished:
        turn.show(screens.thanks(turn.house, turn.language, part))
        return
    question, filling = _first(part), opened(turn, FORM, press.round)
    if isinstance(question.kind, Several):
        _untick(filling, question, press.option)
    forms.choose(turn, Choose(filling.session.id, question.id, press.option))


def _untick(filling: Filling, question: Question, option: str) -> None:
    """Let the choice that is about to be made add to those before: in the card all are empty."""
    kept = filling.standing().answers.get(question.id)
    ticked = kept.value if kept is not None else None
    if isinstance(ticked, list):
        filling.save(question, [one for one in ticked if one != option], reopened=True)


def _first(part: Part) -> Question:
    return rules.questions_in(part.survey.snapshot, part.survey.mode)[0]


def typed(turn: Turn, text: str) -> bool:
    """Take words as the answer to the newest invitation, if they can be one; return whether.

    The words of its buttons do what the buttons do. A form that somebody has touched since they
    last heard of it is what words belong to; beside an older one only an option's own words count.
    """
    focus = sessions.in_focus(turn.tx, turn.who().id)
    found = answering.waiting(turn.tx, turn.who().id, turn.seconds)
    if found is None:
        return _of_begun(turn, text, focus)
    part = Part(*found)
    if focus is not None and focus.touched_at >= part.heard_at:
        return False
    press = _button(turn, part, text)
    if isinstance(press, RoundDo):
        respond(turn, press)
    elif isinstance(press, FirstAnswer):
        answer(turn, press)
    else:
        read = focus is None and _read_words(turn, part, text)
        return read or _of_begun(turn, text, focus)
    return True


def _read_words(turn: Turn, part: Part, text: str) -> bool:
    """Read an answer to the first question, or the day on which to ask again.

    After a tap on the invitation it may be days that they see: words are a day first, and a
    number, which could be either, only brings the question.
    """
    if part.mine.opened_at is None:
        return _read(turn, part, text) or _read_day(turn, part, text)
    if not _read_day(turn, part, text):
        if not folded(text).isdecimal():
            return _read(turn, part, text)
        respond(turn, RoundDo(part.survey.id, screens.START))
    return True


def _of_begun(turn: Turn, text: str, focus: Session | None) -> bool:
    """Do what the words of a button say of a survey that was begun, or that was declined.

    RoundClosed if there is none any more, and one that was begun has closed just now.
    """
    found = answering.waiting(turn.tx, turn.who().id, turn.seconds, ("started", "declined"))
    if found is not None:
        part, wanted = Part(*found), folded(text)
        if focus is not None and focus.touched_at >= part.heard_at:
            return False
        action = next((TO_GO_ON[key] for key in TO_GO_ON if folded(turn.plain(key)) == wanted), "")
        if action:
            respond(turn, RoundDo(part.survey.id, action))
        return bool(action) or (focus is None and _read_day(turn, part, text))
    closed = closed_lately(turn, JUST_NOW) if focus is None else None
    if closed is not None and closed.mine.state == "started":
        raise over(closed)
    return False


def _button(turn: Turn, part: Part, text: str) -> Press | None:
    """Return what the invitation's button with these words presses."""
    wanted = folded(text)
    rows = screens.answer_rows(turn.house, turn.language, part.asked, part.survey)
    if wanted == folded(turn.plain(screens.LABELS[screens.SHOW])):
        return RoundDo(part.survey.id, screens.SHOW)
    buttons = [one for row in rows for one in row if one.press is not None]
    pressed = [one.press for one in buttons if folded(one.label) == wanted]
    if wanted and len(pressed) == 1:
        return pressed[0]
    near = closest(text, [one.label for one in buttons])
    # What is near an option is read as an answer, which is more careful with it.
    return buttons[near].press if near is not None and _is_aside(buttons[near].press) else None


def _is_aside(press: Press | None) -> bool:
    return isinstance(press, RoundDo)


def _read(turn: Turn, part: Part, text: str) -> bool:
    """Read the answer to the first question out of the words, small typos forgiven.

    Any words can answer a question in one's own words: those are shown to be kept or not.
    """
    question = _first(part)
    asking = Asking(turn.house, turn.language, turn.now)
    session = sessions.open_one(turn.tx, turn.who().id, FORM, part.survey.id)
    kept = sessions.answers(turn.tx, session.id).get(question.id) if session is not None else None
    reading = question.kind.read(text, asking, kept.value if kept is not None else None)
    if isinstance(reading, Fault):
        return False
    open_part(turn, part.survey.id)
    filling = opened(turn, FORM, part.survey.id)
    is_sure = reading.complete and not isinstance(question.kind, Text)
    filling.save(question, reading.value, reopened=not is_sure)
    ask(filling)
    return True


def _read_day(turn: Turn, part: Part, text: str) -> bool:
    """Read the day on which the person would like to be asked again."""
    day = moments.read_date(
        text, now=turn.now, zone=turn.house.organisation.zone, language=turn.language
    )
    if not isinstance(day, date):
        return False
    if rules.day_wished(turn.house, day.isoformat(), part.closes_at, turn.seconds) is None:
        return False
    respond(turn, RoundDo(part.survey.id, f"{screens.LATER}_{day.isoformat()}"))
    return True
