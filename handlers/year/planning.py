"""Plans of one's own in the calendar: listed, made, changed, taken out."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from config import dates
from handlers.announcing.asking import fresh
from handlers.announcing.asking import known as given
from handlers.failures import StaleButton
from handlers.forms.form import Form, FormKind, Values
from handlers.forms.kinds import Choice, Number, Single, Text
from handlers.guards import coordinator
from handlers.house import Key
from handlers.turn import Turn
from handlers.year import plan_screens as screens
from handlers.year import questions, rules
from handlers.year.access import own_plan
from handlers.year.questions import question
from storage import plans
from storage.forms import Session
from storage.plans import Plan

FORM = "plan"
LONGEST = 80
NO, YEARLY, ONCE = "no", "yearly", "once"
REMINDERS = ("0", "7", "14", "30")  # days before


def listed(turn: Turn, page: int) -> None:
    """Show the plans of the coordinator's scope, with a button each."""
    found = plans.of_scope(turn.tx, turn.scope)
    turn.show(screens.listed(turn.house, turn.language, found, page))


def show(turn: Turn, plan_id: int) -> None:
    """Show a plan and what can be done with it."""
    _card(turn, own_plan(turn, plan_id))


def _card(turn: Turn, plan: Plan) -> None:
    today = dates.local_day(turn.seconds, turn.house.organisation.zone)
    turn.show(screens.card(turn.house, turn.language, plan, today))


def new(turn: Turn, _: int = 0) -> None:
    """Begin to plan something."""
    fresh(turn, FORM, 0)


def change(turn: Turn, plan_id: int) -> None:
    """Open a plan as a form with its answers."""
    plan = own_plan(turn, plan_id)
    fresh(turn, FORM, plan.id, given(**_answers(plan)))


def remove(turn: Turn, plan_id: int) -> None:
    """Take a plan out of the calendar."""
    plan = own_plan(turn, plan_id)
    plans.remove(turn.tx, plan.id)
    turn.audit("changed", unit=plan.unit, subject="plan", subject_id=plan.id)
    turn.toast = turn.plain("year-plan-removed")
    listed(turn, 0)


def _answers(plan: Plan) -> dict[str, Any]:
    return {
        "title": plan.title,
        "month": str(plan.month),
        "day": plan.day,
        "repeats": YEARLY if plan.year is None else ONCE,
        "remind": NO if plan.remind_days is None else str(plan.remind_days),
    }


def _build(turn: Turn, session: Session) -> Form:
    reminders = [Choice(NO, Key("year-remind-no-button"))]
    reminders += [Choice(one, Key(f"year-remind-{one}-button")) for one in REMINDERS]
    repeats = [Choice(one, Key(f"year-repeats-{one}-button")) for one in (YEARLY, ONCE)]
    asked = (
        question("title", Text(LONGEST)),
        question("month", questions.months(turn.language)),
        question("day", Number(1, 31, offers=(1, 15)), optional=True),
        question("repeats", Single(repeats)),
        question("remind", Single(reminders)),
        *([] if session.subject else questions.unit(turn)),
    )
    return Form(Key("year-plan-form"), asked, review=bool(session.subject))


def _guard(turn: Turn, session: Session) -> None:
    coordinator(turn)
    if session.subject:
        own_plan(turn, session.subject)


def _done(turn: Turn, session: Session, values: Values) -> None:
    month, day = int(values["month"]), values.get("day")
    zone = turn.house.organisation.zone
    today = dates.local_day(turn.seconds, zone)
    remind = None if values["remind"] == NO else int(values["remind"])
    year = rules.year_of(month, day, today) if values["repeats"] == ONCE else None
    told = {"title": values["title"], "month": month, "day": day, "remind_days": remind}
    if session.subject:
        plan = replace(own_plan(turn, session.subject), year=year, **told)
        plans.change(turn.tx, plan)
    else:
        plan = plans.add(
            turn.tx,
            unit=questions.unit_of(turn, values.get("unit")),
            year=year,
            made_by=turn.who().id,
            now=turn.seconds,
            **told,
        )
    plans.remind_at(turn.tx, plan.id, rules.remind_at(plan, turn.seconds, zone))
    turn.audit("changed", unit=plan.unit, subject="plan", subject_id=plan.id)
    _card(turn, plan)


KIND = FormKind(_build, _done, _guard)

ACTIONS: Mapping[str, Callable[[Turn, int], None]] = {
    "list": listed,
    "new": new,
    "show": show,
    "change": change,
    "remove": remove,
}


def do(turn: Turn, plan_id: int, action: str) -> None:
    """Do what a button says with a plan; of the list the number is the page."""
    act = ACTIONS.get(action)
    if act is None:
        raise StaleButton
    act(turn, plan_id)
