"""Answering a survey round: starting, putting off, declining, and its questions one by one."""

from collections.abc import Callable
from typing import Any

from handlers.buttons import RoundDo
from handlers.failures import AlreadyAnswered, RoundClosed, StaleButton
from handlers.forms import filling as forms
from handlers.forms.form import Form, FormKind
from handlers.house import Key
from handlers.surveys import access, finishing, mine, rules, screens
from handlers.surveys.access import Part, invited, moment
from handlers.turn import Turn
from storage import answering, surveys
from storage import forms as sessions
from storage.forms import Session
from storage.surveys import ANONYMOUS, Round

FORM = finishing.FORM
LOOKED_BACK = 60 * 86400  # seconds; older cards are nobody's any more


def respond(turn: Turn, press: RoundDo) -> None:
    """Start, put off or decline a round, or look at one's answers in it.

    RoundClosed if it is over or not for them.
    """
    if press.round == 0:
        turn.toast = turn.plain("surveys-only-preview")
        return
    name, _, value = press.action.partition("_")
    if name in AT_ANY_TIME:
        AT_ANY_TIME[name](turn, press.round)
        return
    part = open_part(turn, press.round)
    sent_off = part.has_finished and part.survey.mode == ANONYMOUS
    if sent_off or (part.has_finished and name not in AFTERWARDS):
        turn.show(screens.thanks(turn.house, turn.language, part))
        return
    if name not in ACTIONS:
        raise StaleButton
    ACTIONS[name](turn, part, value)


def open_part(turn: Turn, round_id: int) -> Part:
    """Return the person's part in an open round, noting that the invitation has been opened."""
    part = invited(turn, round_id)
    if part.mine.opened_at is None:
        at = moment(turn, part.survey)
        answering.opened(turn.tx, part.survey.id, part.mine.person_id, at)
    return part


def _start(turn: Turn, part: Part, _: str) -> None:
    """Ask the first question, or the one where it was left."""
    forms.resume(turn, FORM, part.survey.id)


def _show(turn: Turn, part: Part, _: str) -> None:
    """Show the invitation again, with the person's own last day; who has begun goes on."""
    if part.mine.started_at is not None:
        _start(turn, part, "")
        return
    turn.show(screens.asking(turn.house, turn.language, part))


def _read(turn: Turn, part: Part, _: str) -> None:
    """Show the same below: the weekly message, whose button it was, stays for its other news."""
    if part.mine.started_at is not None:
        _start(turn, part, "")
        return
    turn.send(screens.asking(turn.house, turn.language, part))


def _later(turn: Turn, part: Part, wished: str) -> None:
    """Ask on which day to ask again, or keep the day that was chosen."""
    house, now = turn.house, turn.seconds
    _put_down(turn, part)
    if part.survey.event_id is not None:  # feedback has its one reminder on a day of its own
        turn.show(screens.whenever(house, turn.language, part))
        return
    day = rules.day_wished(house, wished, part.closes_at, now) if wished else None
    if day is None:
        days = rules.days_offered(house, part.closes_at, now)
        turn.show(screens.later(house, turn.language, part, days))
        return
    at = rules.asks_again_at(house, day)
    answering.put_off(turn.tx, part.survey.id, part.mine.person_id, at)
    turn.show(screens.put_off(house, turn.language, part, day))


def _why(turn: Turn, part: Part, _: str) -> None:
    turn.show(screens.why(turn.house, turn.language, part))


def _decline(turn: Turn, part: Part, _: str) -> None:
    """Remind no more; the answers given so far wait for a change of mind."""
    at = moment(turn, part.survey)
    surveys.set_state(turn.tx, part.survey.id, part.mine.person_id, "declined", at)
    _put_down(turn, part)
    turn.show(screens.declined(turn.house, turn.language, part))


def _put_down(turn: Turn, part: Part) -> None:
    """Let the questions wait: what is typed now is no answer to them."""
    session = sessions.open_one(turn.tx, part.mine.person_id, FORM, part.survey.id)
    if session is not None:
        sessions.drop_focus(turn.tx, session.id)


Act = Callable[[Turn, Part, str], None]
ACTIONS: dict[str, Act] = {
    screens.START: _start,
    screens.SHOW: _show,
    screens.READ: _read,
    screens.LATER: _later,
    screens.DECLINE: _decline,
    screens.WHY: _why,
    screens.EDIT: mine.edit,
}
AFTERWARDS = frozenset({screens.EDIT})  # what those who have finished can do
AT_ANY_TIME: dict[str, Callable[[Turn, int], None]] = {screens.MINE: mine.show}


def _may_answer(turn: Turn, session: Session) -> None:
    invited(turn, session.subject)
    if session.state == "done":
        raise AlreadyAnswered


def _gone(turn: Turn, question: str) -> None:
    """Say that the round has closed whose unfinished answers are erased; nothing if none has."""
    part = access.closed_lately(turn, LOOKED_BACK, question)
    if part is not None:
        raise access.over(part)


def _build_survey(turn: Turn, session: Session) -> Form:
    found = surveys.by_id(turn.tx, session.subject)
    if found is None:
        raise RoundClosed
    questions = rules.questions_in(found.snapshot, found.mode)
    own = surveys.respondent(turn.tx, found.id, session.person_id)
    closes_at = Part(found, own).closes_at if own is not None else found.closes_at
    changes = own is not None and own.state == "finished"
    key = "surveys-change-stopped" if changes else "surveys-stopped"
    return Form(
        rules.asked_in(found).title,
        questions,
        # Sent off, anonymous answers are out of reach: all of them are seen once before.
        review=found.mode == ANONYMOUS and len(questions) > 1,
        checked=Key("surveys-check"),
        save=Key("surveys-send-button"),
        stopped=Key(key, {"day": rules.day_in_words(turn.house, turn.language, closes_at)}),
        tongues=True,
        aside=() if changes else _aside(found),
    )


def _aside(survey: Round) -> tuple[tuple[Key, RoundDo], ...]:
    """Return what can be done after Stop besides going on: be asked again, or no more."""
    actions = (screens.LATER, screens.DECLINE)
    return tuple((Key(screens.LABELS[one]), RoundDo(survey.id, one)) for one in actions)


def _heard(turn: Turn, session: Session, *_: Any) -> None:
    """Note the first answer; whoever had declined has changed their mind."""
    part = invited(turn, session.subject)
    if part.mine.state in ("invited", "declined"):
        at = moment(turn, part.survey)
        surveys.set_state(turn.tx, part.survey.id, part.mine.person_id, "started", at)


KIND = FormKind(_build_survey, finishing.finish, _may_answer, _heard, keeps=True, gone=_gone)
