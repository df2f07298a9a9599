"""The last answer of a survey: kept, or in anonymous rounds parted from who gave it; the thanks."""

from handlers.forms.form import Values
from handlers.matters import wishing
from handlers.surveys import mine, others, rules, screens
from handlers.surveys.access import Part, invited, moment
from handlers.turn import Turn
from storage import answering, sheets, surveys
from storage import forms as sessions
from storage.forms import Session
from storage.surveys import ANONYMOUS

FORM = mine.FORM


def finish(turn: Turn, session: Session, values: Values) -> None:
    """Take the answers in, thank, pass a wish for help on, and give back how others answered.

    Whoever has changed answers given before sees them as they are now.
    """
    part = invited(turn, session.subject)
    survey, person_id = part.survey, part.mine.person_id
    surveys.set_state(turn.tx, survey.id, person_id, "finished", moment(turn, survey))
    if survey.mode == ANONYMOUS:
        _part_from_person(turn, part, session, values)
    else:
        sessions.keep_only(turn.tx, session.id, values)  # not what another answer made needless
        sessions.remove_earlier(turn.tx, session)
    passed_on = wishing.wish(turn, part.asked, values, survey)
    if part.has_finished:
        notes = ("surveys-changed", "surveys-passed-on") if passed_on else ("surveys-changed",)
        mine.show(turn, survey.id, notes)
        return
    turn.show(screens.thanks(turn.house, turn.language, part, passed_on=passed_on))
    others.offer(turn, survey, part.asked)


def _part_from_person(turn: Turn, part: Part, session: Session, values: Values) -> None:
    """Move the answers where nothing leads to the person: no key, no order, no time but the day."""
    zone = turn.house.organisation.zone
    sheets.put(turn.tx, part.survey.id, values)
    sessions.remove(turn.tx, session.id)
    sessions.remove_earlier(turn.tx, session)
    answering.forget_steps(turn.tx, session.person_id, session.begun_at)
    turn.vanishing = True
    answering.cut_times(
        turn.tx, part.survey.id, session.person_id, lambda at: rules.start_of_day(at, zone)
    )
