"""Announcements that go again and again: listed, made, changed, ended; and what is prepared."""

from collections.abc import Callable, Mapping
from typing import Any

from handlers.announcing import composing
from handlers.announcing.access import own as own_announcement
from handlers.announcing.asking import fresh
from handlers.announcing.asking import known as given
from handlers.failures import StaleButton
from handlers.forms.form import Form, FormKind, Values
from handlers.forms.kinds import Choice, Number, Single, Text
from handlers.guards import coordinator
from handlers.house import Key
from handlers.turn import Turn
from handlers.year import questions
from handlers.year import recurring_screens as screens
from handlers.year.access import own_recurring
from handlers.year.going import plan_next
from handlers.year.questions import TimeOfDay, question
from storage import announcements, recurring
from storage.announcements import Announcement
from storage.forms import Session
from storage.recurring import LAST, MONTHLY, WEEKDAY, WEEKLY, YEARLY, Recurring, Rule

FORM = "recurring"
LONGEST = 60
HOWS = (WEEKDAY, MONTHLY, WEEKLY, YEARLY)


def listed(turn: Turn, page: int) -> None:
    """Show the recurring announcements of the coordinator's scope, with a button each."""
    found = recurring.of_scope(turn.tx, turn.scope)
    turn.show(screens.listed(turn.house, turn.language, found, page))


def show(turn: Turn, recurring_id: int) -> None:
    """Show when one goes and what is prepared for it."""
    card(turn, own_recurring(turn, recurring_id))


def card(turn: Turn, found: Recurring) -> None:
    """Show a recurring announcement of one's own."""
    turn.show(screens.card(turn.house, turn.language, found, prepared(turn, found), turn.seconds))


def prepared(turn: Turn, found: Recurring) -> list[Announcement]:
    """Return what is prepared, in the order in which it goes."""
    known = (announcements.by_id(turn.tx, one) for one in recurring.prepared(turn.tx, found.id))
    return [one for one in known if one is not None]


def new(turn: Turn, _: int = 0) -> None:
    """Begin a recurring announcement."""
    fresh(turn, FORM, 0)


def change(turn: Turn, recurring_id: int) -> None:
    """Open it as a form with its answers."""
    found = own_recurring(turn, recurring_id)
    rule = found.rule
    kept = {
        "name": found.name,
        "how": rule.how,
        "nth": rule.nth,
        "weekday": rule.weekday,
        "month": rule.month,
        "at": rule.at,
        "day": rule.day,
    }
    known = {
        name: str(value) if name in ("nth", "weekday", "month") else value
        for name, value in kept.items()
        if value is not None
    }
    fresh(turn, FORM, found.id, given(**known))


def end(turn: Turn, recurring_id: int) -> None:
    """Ask whether it shall really not go any more."""
    found = own_recurring(turn, recurring_id)
    turn.show(screens.ending(turn.house, turn.language, found))


def end_now(turn: Turn, recurring_id: int) -> None:
    """Let it go no more; what is prepared stays among the drafts."""
    found = own_recurring(turn, recurring_id)
    for one in prepared(turn, found):
        _drafted(turn, one)
    recurring.remove(turn.tx, found.id)
    turn.audit("changed", unit=found.unit, subject="recurring", subject_id=found.id)
    turn.toast = turn.plain("year-recurring-ended")
    listed(turn, 0)


def prepare(turn: Turn, recurring_id: int) -> None:
    """Show which drafts can be prepared for it."""
    found = own_recurring(turn, recurring_id)
    turn.show(screens.drafts(turn.house, turn.language, found, _drafts(turn, found)))


def _drafts(turn: Turn, found: Recurring) -> list[Announcement]:
    """Return the drafts of the same unit that are prepared for nothing yet."""
    drafts = announcements.open_work(turn.tx, turn.scope)
    return [
        one
        for one in drafts
        if one.state == announcements.DRAFT
        and one.unit == found.unit
        and recurring.recurring_of(turn.tx, one.id) is None
    ]


def write(turn: Turn, recurring_id: int) -> None:
    """Begin a new announcement, which is prepared for it as soon as it is written."""
    composing.new(turn, own_recurring(turn, recurring_id))


def put(turn: Turn, recurring_id: int, announcement_id: int) -> None:
    """Prepare a draft for it: it goes after those that are prepared already."""
    found = own_recurring(turn, recurring_id)
    draft = own_announcement(turn, announcement_id)
    if draft.unit != found.unit or draft.state != announcements.DRAFT:
        raise StaleButton
    announcements.set_time(turn.tx, draft.id, None, turn.seconds)
    recurring.attach(turn.tx, found.id, draft.id)
    turn.audit("changed", unit=found.unit, subject="recurring", subject_id=found.id)
    card(turn, found)


ACTIONS: Mapping[str, Callable[[Turn, int], None]] = {
    "list": listed,
    "new": new,
    "show": show,
    "change": change,
    "end": end,
    "end_now": end_now,
    "prepare": prepare,
    "write": write,
}
PUT = "put_"  # begins the action that prepares the draft whose id follows


def do(turn: Turn, recurring_id: int, action: str) -> None:
    """Do what a button says with a recurring announcement; of the list the number is the page."""
    number = action.removeprefix(PUT)
    if action.startswith(PUT) and number.isdecimal() and len(number) < 16:
        put(turn, recurring_id, int(number))
        return
    act = ACTIONS.get(action)
    if act is None:
        raise StaleButton
    act(turn, recurring_id)


def letter(turn: Turn, announcement_id: int, action: str) -> None:
    """Do what a button says with an announcement that is prepared: show, first, off."""
    draft = own_announcement(turn, announcement_id)
    of = recurring.recurring_of(turn.tx, draft.id)
    if of is None or action not in ("show", "first", "off"):
        raise StaleButton
    found = own_recurring(turn, of)
    if action == "show":
        turn.show(screens.letter(turn.house, turn.language, found, draft))
        return
    if action == "first":
        for one in prepared(turn, found):
            if one.id != draft.id:
                _drafted(turn, one)
        recurring.first(turn.tx, found.id, draft.id)
    else:
        _drafted(turn, draft)
        recurring.detach(turn.tx, draft.id)
    turn.audit("changed", unit=found.unit, subject="recurring", subject_id=found.id)
    card(turn, found)


def _drafted(turn: Turn, prepared_one: Announcement) -> None:
    """Let what a second person has confirmed, or was asked to, be a draft: it had its time here."""
    if prepared_one.state != announcements.DRAFT:
        announcements.give_back(turn.tx, prepared_one.id, turn.seconds)


def _moved(turn: Turn, found: Recurring, next_at: int) -> None:
    """Let what a second person has confirmed, or was asked to, go at the next time as it is now."""
    for one in prepared(turn, found):
        if one.state != announcements.DRAFT and one.send_at == found.next_at:
            announcements.set_time(turn.tx, one.id, next_at, turn.seconds)


def _build(turn: Turn, session: Session) -> Form:
    def if_how(*hows: str) -> Any:
        return lambda values: values.get("how") in hows

    hows = [Choice(one, Key(f"year-how-{one}-button")) for one in HOWS]
    nths = [Choice(str(one), Key(f"year-nth-{one}-button")) for one in range(1, LAST + 1)]
    months, weekdays = questions.months(turn.language), questions.weekdays(turn.language)
    asked = (
        question("name", Text(LONGEST)),
        question("how", Single(hows)),
        question("nth", Single(nths), when=if_how(WEEKDAY)),
        question("weekday", weekdays, when=if_how(WEEKDAY, WEEKLY)),
        question("month", months, when=if_how(YEARLY)),
        question("day", Number(1, 31, offers=(1, 15, 31)), when=if_how(MONTHLY, YEARLY)),
        question("at", TimeOfDay()),
        *([] if session.subject else questions.unit(turn)),
    )
    return Form(Key("year-recurring-form"), asked, review=bool(session.subject))


def _guard(turn: Turn, session: Session) -> None:
    coordinator(turn)
    if session.subject:
        own_recurring(turn, session.subject)


def _done(turn: Turn, session: Session, values: Values) -> None:
    rule = rule_of(values)
    if session.subject:
        found = own_recurring(turn, session.subject)
        recurring.change(turn.tx, found.id, values["name"], rule)
    else:
        found = recurring.add(
            turn.tx,
            unit=questions.unit_of(turn, values.get("unit")),
            name=values["name"],
            rule=rule,
            made_by=turn.who().id,
            now=turn.seconds,
        )
    _moved(turn, found, plan_next(turn.house, turn.tx, found.id, rule, turn.seconds))
    turn.audit("changed", unit=found.unit, subject="recurring", subject_id=found.id)
    card(turn, own_recurring(turn, found.id))


def rule_of(values: Values) -> Rule:
    """Return the rule that the form's answers give: only what belongs to how it recurs."""
    how, of_weekday = values["how"], values["how"] in (WEEKLY, WEEKDAY)
    return Rule(
        how=how,
        at=int(values["at"]),
        weekday=int(values["weekday"]) if of_weekday else None,
        nth=int(values["nth"]) if how == WEEKDAY else None,
        day=None if of_weekday else int(values["day"]),
        month=int(values["month"]) if how == YEARLY else None,
    )


KIND = FormKind(_build, _done, _guard)
