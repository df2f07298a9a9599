"""Changing when a duty ends: the holder is told, and a reminder comes anew."""

from datetime import date

from config import dates
from handlers.failures import NotAllowed, StaleButton
from handlers.forms import turns as forms
from handlers.forms.form import Form, FormKind, Question, Values
from handlers.guards import coordinator
from handlers.house import Key
from handlers.preferences.contact import quiet_until
from handlers.team import inviting, letters, terms
from handlers.team.cards import show_duty
from handlers.team.days import ComingDay
from handlers.turn import Turn
from storage import duties, people
from storage.duties import Duty
from storage.forms import Session

FORM = "duty_end"


def changeable(turn: Turn, duty_id: int) -> Duty:
    """Return an open duty that the person may change now; it is as if there were no others."""
    coordinator(turn)
    duty = duties.by_id(turn.tx, duty_id)
    if duty is None or not inviting.may_give(turn, duty.role, duty.unit):
        raise StaleButton
    if duty.ended_at is not None or (duty.ends_at is not None and duty.ends_at <= turn.seconds):
        raise StaleButton
    return duty


def begin(turn: Turn, duty_id: int) -> None:
    """Ask until when a duty is to last."""
    forms.begin(turn, FORM, changeable(turn, duty_id).id)


def _guard(turn: Turn, session: Session) -> None:
    coordinator(turn)
    changeable(turn, session.subject)


def _build(turn: Turn, session: Session) -> Form:
    duty = changeable(turn, session.subject)
    zone = turn.house.organisation.zone
    begins = dates.local_day(max(duty.starts_at, turn.seconds), zone)
    last = Question(
        "until",
        Key("team-ask-until"),
        ComingDay(earliest=begins),
        Key("team-short-until"),
        when=lambda values: values.get("term") == terms.DATES,
    )
    choices = tuple(one for one in terms.CHOICES if _may_end_so(turn, duty, one))
    term = inviting.term_question(turn, "team-ask-end", choices)
    return Form(Key("team-end-form"), (term, last))


def _may_end_so(turn: Turn, duty: Duty, choice: str) -> bool:
    """Whether the duty has begun or begins before the end that a choice gives it."""
    _, ends_at = terms.period(choice, inviting.today(turn), turn.house.organisation.zone)
    return ends_at is None or duty.starts_at < ends_at


def _done(turn: Turn, session: Session, values: Values) -> None:
    duty = changeable(turn, session.subject)
    zone, today = turn.house.organisation.zone, inviting.today(turn)
    last = date.fromisoformat(values["until"]) if values.get("until") else None
    _, ends_at = terms.period(values["term"], today, zone, None, last)
    if ends_at is not None and ends_at <= max(turn.seconds, duty.starts_at):
        raise NotAllowed
    duties.set_end(turn.tx, duty.id, ends_at)
    turn.audit("changed", unit=duty.unit, subject="duty", subject_id=duty.id)
    changed = duties.by_id(turn.tx, duty.id) or duty
    holder = people.by_id(turn.tx, duty.person_id)
    if holder is not None and holder.id != turn.who().id:
        screen = letters.changed_screen(turn.house, holder.language, changed)
        turn.send_to(holder, screen, quiet_until(turn.house, holder, turn.seconds))
    show_duty(turn, changed)


KIND = FormKind(build=_build, done=_done, guard=_guard)
