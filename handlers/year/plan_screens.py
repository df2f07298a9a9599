"""What plans look like: their list and a plan's card."""

from collections.abc import Sequence
from datetime import date

from config import dates
from config.languages import PLAIN
from config.markup import Markup
from handlers.buttons import YearDo
from handlers.house import House
from handlers.screen import Button, Rows, Screen, clipped, side_by_side
from handlers.year import rules
from handlers.year.screens import LIST, NEW, PARAGRAPH, PLAN, SHOW, back, button
from storage.plans import Plan

MOST_LISTED = 8


def leaves(house: House, language: str, what: str, page: int, total: int) -> Rows:
    """Return the buttons to the pages before and after."""
    found = []
    if page > 0:
        found.append(button(house, language, "form-previous", YearDo(what, page - 1, LIST)))
    if (page + 1) * MOST_LISTED < total:
        found.append(button(house, language, "form-next", YearDo(what, page + 1, LIST)))
    return side_by_side(found, plain=language == PLAIN)


def listed(house: House, language: str, found: Sequence[Plan], page: int) -> Screen:
    """Return a page of the plans, a button each; the last one where there are fewer."""
    page = min(page, max(len(found) - 1, 0) // MOST_LISTED)
    shown = found[page * MOST_LISTED : (page + 1) * MOST_LISTED]
    said = house.texts.say(language, "year-plans" if found else "year-plans-none")
    rows: Rows = tuple((Button(clipped(one.title), YearDo(PLAN, one.id, SHOW)),) for one in shown)
    rows += leaves(house, language, PLAN, page, len(found))
    new = (button(house, language, "year-plan-new-button", YearDo(PLAN, 0, NEW)),)
    return Screen(said, (*rows, new, back(house, language)))


def card(house: House, language: str, plan: Plan, today: date) -> Screen:
    """Return a plan with when it is, whose it is, and when coordinators are reminded."""
    say = house.texts.say
    lines = [
        say(language, "year-plan-card", title=plan.title),
        say(language, "year-plan-when", when=when(language, plan)),
        _repeats(house, language, plan),
    ]
    if plan.unit is not None:
        name = house.organisation.unit_name(plan.unit, language)
        lines.append(say(language, "year-unit", unit=name))
    if plan.remind_days is None:
        lines.append(say(language, "year-plan-unreminded"))
    else:
        lines.append(say(language, "year-plan-reminded", **{"days-number": plan.remind_days}))
    if rules.next_day(plan, today) is None:
        lines.append(say(language, "year-plan-over"))
    actions = ("change", "remove")
    rows = tuple(
        (button(house, language, f"year-plan-{one}-button", YearDo(PLAN, plan.id, one)),)
        for one in actions
    )
    return Screen(Markup("\n").join(lines), (*rows, back(house, language, to=PLAN)))


def when(language: str, plan: Plan) -> str:
    """Return a plan's day without a year, or its month."""
    if plan.day is None:
        return dates.month_name(plan.month, language)
    year = plan.year or 2000  # a leap year: the 29th of February is one of its days
    return dates.day_without_weekday(rules.day_of(plan, year), language)


def _repeats(house: House, language: str, plan: Plan) -> Markup:
    if plan.year is None:
        return house.texts.say(language, "year-plan-yearly")
    return house.texts.say(language, "year-plan-once", year=str(plan.year))


def reminder(house: House, language: str, plan: Plan, day: date) -> Screen:
    """Return what coordinators are told when a plan comes near."""
    in_month = plan.day is None
    told = dates.month_and_year(day, language) if in_month else dates.day(day, language)
    said = [
        house.texts.say(language, "year-plan-reminder", title=plan.title),
        house.texts.say(language, "year-plan-when", when=told),
    ]
    show = button(house, language, "year-plan-show-button", YearDo(PLAN, plan.id, SHOW))
    return Screen(PARAGRAPH.join(said), ((show,),))
