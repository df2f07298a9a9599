"""Sending a survey round to an audience, and answering one."""

from typing import Any

from config.questionnaire import Questionnaire
from handlers import audiences
from handlers.broadcasts.launch import launch, offer
from handlers.buttons import RoundDo
from handlers.failures import RoundClosed, StaleButton
from handlers.forms import filling as forms
from handlers.forms.form import Form, FormKind, Question, Values
from handlers.forms.kinds import Choice, Single
from handlers.guards import coordinator
from handlers.house import Key
from handlers.surveys import screens
from handlers.surveys.helping import pass_on
from handlers.surveys.rules import closes_at, form_of, last_day, offered, questionnaire_of
from handlers.turn import Turn
from storage import forms as sessions
from storage import surveys
from storage.audience import Audience
from storage.forms import Session
from storage.surveys import Respondent, Round

ROUND_FORM, FORM = "round", "survey"


def survey(turn: Turn) -> None:
    """Begin to put a survey round together: which questionnaire, and to whom."""
    forms.begin(turn, ROUND_FORM)


def _build_round(turn: Turn, _: Session) -> Form:
    choices = [Choice(one.id, one.title) for one in offered(turn.house.questionnaires)]
    which = Question(
        "questionnaire", Key("surveys-which"), Single(choices), Key("surveys-which-short")
    )
    questions = (which, *audiences.questions(turn))
    return Form(Key("surveys-title"), questions, stopped=Key("form-draft-stopped"))


def _preview(turn: Turn, session: Session, values: Values) -> None:
    """Show the invitation as its receivers will see it, then who they are and how many."""
    questionnaire = _chosen(turn, values)
    audience = audiences.from_values(values, turn.scope)
    draft = _as_round(turn, questionnaire, audience)
    shown = screens.invitation(turn.house, turn.language, questionnaire, draft)
    offer(turn, shown, session=session.id, kind=ROUND_FORM, audience=audience)


def _chosen(turn: Turn, values: Values) -> Questionnaire:
    """Return the chosen questionnaire; StaleButton if its file has been taken away since."""
    found = turn.house.questionnaires.get(values["questionnaire"])
    if found is None:
        raise StaleButton
    return found


def _as_round(turn: Turn, questionnaire: Questionnaire, audience: Audience) -> Round:
    """Return the round that would be sent now; it has no id yet."""
    return Round(
        id=0,
        questionnaire=questionnaire.id,
        version=questionnaire.version,
        snapshot=questionnaire.to_json(),
        unit=turn.scope,
        audience=audience,
        made_by=turn.arrive().id,
        opens_at=turn.seconds,
        closes_at=closes_at(questionnaire, turn.now),
    )


def send_round(turn: Turn, values: Values) -> None:
    """Open a round with the questionnaire's wording of today and invite its audience."""
    audience = audiences.from_values(values, turn.scope)
    round_id = surveys.create(turn.tx, _as_round(turn, _chosen(turn, values), audience))
    launch(turn, kind=ROUND_FORM, subject=round_id, content="", audience=audience)


def respond(turn: Turn, press: RoundDo) -> None:
    """Start, put off or decline a round, or ask why; RoundClosed if it is over or not for them."""
    if press.round == 0:
        turn.toast = turn.plain("surveys-only-preview")
        return
    found, respondent = _invited(turn, press.round)
    act = ACTIONS.get(press.action)
    if act is None:
        raise StaleButton
    if respondent.state == "finished":
        turn.show(screens.thanks(turn.house, turn.language, questionnaire_of(found.snapshot)))
    else:
        act(turn, found, respondent)


def _invited(turn: Turn, round_id: int) -> tuple[Round, Respondent]:
    """Return an open round and the person's part in it; RoundClosed if there is none."""
    found = surveys.by_id(turn.tx, round_id)
    if found is None or turn.person is None or not found.is_open(turn.seconds):
        raise RoundClosed
    respondent = surveys.respondent(turn.tx, round_id, turn.person.id)
    if respondent is None:
        raise RoundClosed
    return found, respondent


def _start(turn: Turn, found: Round, _: Respondent) -> None:
    """Ask the first question, or the one where it was left."""
    forms.resume(turn, FORM, found.id)


def _later(turn: Turn, found: Round, _: Respondent) -> None:
    questionnaire = questionnaire_of(found.snapshot)
    turn.show(screens.later(turn.house, turn.language, questionnaire, found))


def _why(turn: Turn, found: Round, _: Respondent) -> None:
    questionnaire = questionnaire_of(found.snapshot)
    turn.show(screens.why(turn.house, turn.language, questionnaire, found))


def _decline(turn: Turn, found: Round, respondent: Respondent) -> None:
    """Ask no more; the answers given so far wait for a change of mind."""
    surveys.set_state(turn.tx, found.id, respondent.person_id, "declined", turn.seconds)
    session = sessions.open_one(turn.tx, respondent.person_id, FORM, found.id)
    if session is not None:
        sessions.drop_focus(turn.tx, session.id)
    turn.show(screens.declined(turn.house, turn.language, found))


ACTIONS = {
    screens.START: _start,
    screens.LATER: _later,
    screens.DECLINE: _decline,
    screens.WHY: _why,
}


def _may_answer(turn: Turn, session: Session) -> None:
    _invited(turn, session.subject)


def _build_survey(turn: Turn, session: Session) -> Form:
    found = surveys.by_id(turn.tx, session.subject)
    if found is None:
        raise RoundClosed
    day = last_day(turn.house, turn.language, found)
    return form_of(questionnaire_of(found.snapshot), Key("surveys-stopped", {"day": day}))


def _heard(turn: Turn, session: Session, *_: Any) -> None:
    """Note the first answer; whoever had declined has changed their mind."""
    found, respondent = _invited(turn, session.subject)
    if respondent.state in ("invited", "declined"):
        surveys.set_state(turn.tx, found.id, respondent.person_id, "started", turn.seconds)


def _finish(turn: Turn, session: Session, values: Values) -> None:
    found, respondent = _invited(turn, session.subject)
    questionnaire = questionnaire_of(found.snapshot)
    surveys.set_state(turn.tx, found.id, respondent.person_id, "finished", turn.seconds)
    passed_on = pass_on(turn, questionnaire, values)
    turn.show(screens.thanks(turn.house, turn.language, questionnaire, passed_on=passed_on))


ROUND_KIND = FormKind(_build_round, _preview, lambda turn, _: coordinator(turn), keeps=True)
KIND = FormKind(_build_survey, _finish, _may_answer, _heard, keeps=True)
