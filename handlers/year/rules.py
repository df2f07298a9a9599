"""When something recurs, by the wall clock of the school: pure rules of the calendar."""

from calendar import monthrange
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from config import dates
from handlers.forms.moments import Doubled, Skipped, at_local
from handlers.preferences.rules import after_months
from storage.plans import Plan
from storage.recurring import LAST, WEEKLY, YEARLY, Rule

WEEK = 7  # days
REMINDED_AT = time(9)  # local: of plans
PREPARE_DAYS = (7, 1)  # before the next one goes, it is looked whether there is one


def moment(day: date, at: int, zone: ZoneInfo) -> int:
    """Return the moment of a local day and minute, UTC epoch seconds.

    Of an hour that comes twice it is the first; in one that is left out, as long after the change.
    """
    found = at_local(day, time(at // 60, at % 60), zone)
    if isinstance(found, Doubled):
        found = found.first
    elif isinstance(found, Skipped):
        found = found.instead
    return int(found.timestamp())


def day_in(rule: Rule, year: int, month: int) -> date:
    """Return the one day of a month on which a rule that is not weekly falls.

    A day that the month does not have is its last.
    """
    days = monthrange(year, month)[1]
    if rule.weekday is None:
        return date(year, month, min(rule.day or 1, days))
    first = 1 + (rule.weekday - date(year, month, 1).weekday()) % WEEK
    last = first + (days - first) // WEEK * WEEK
    return date(year, month, last if rule.nth == LAST else first + ((rule.nth or 1) - 1) * WEEK)


def days(rule: Rule, since: date) -> Iterator[date]:
    """Give the days on which it falls, from this one on, without end."""
    if rule.how == WEEKLY:
        day = since + timedelta(days=((rule.weekday or 0) - since.weekday()) % WEEK)
        while True:
            yield day
            day += timedelta(days=WEEK)
    month = since.replace(day=1)
    while True:
        if rule.how != YEARLY or month.month == rule.month:
            day = day_in(rule, month.year, month.month)
            if day >= since:
                yield day
        month = after_months(month, 1)


def next_after(rule: Rule, after: int, zone: ZoneInfo) -> int:
    """Return when it comes next after a moment; both in UTC epoch seconds."""
    moments = (moment(day, rule.at, zone) for day in days(rule, dates.local_day(after, zone)))
    return next(one for one in moments if one > after)


def look_at(rule: Rule, next_at: int, now: int, zone: ZoneInfo) -> int | None:
    """Return when to look whether one is prepared: a week and a day before, by the wall clock.

    What comes every week is looked at a day before only. None once both have passed.
    """
    day = dates.local_day(next_at, zone)
    ahead = PREPARE_DAYS if rule.how != WEEKLY else PREPARE_DAYS[1:]
    moments = (moment(day - timedelta(days=one), rule.at, zone) for one in ahead)
    return next((one for one in moments if one > now), None)


def day_of(plan: Plan, year: int) -> date:
    """Return the day of a plan in a year; the first of the month when it has none of its own."""
    last = monthrange(year, plan.month)[1]
    return date(year, plan.month, min(plan.day or 1, last))


def next_day(plan: Plan, today: date) -> date | None:
    """Return the day on which a plan comes next; None once its one year's is over.

    What is for some time in a month is over when the month is.
    """
    years = (today.year, today.year + 1) if plan.year is None else (plan.year,)
    return next((day_of(plan, year) for year in years if not is_over(plan, year, today)), None)


def is_over(plan: Plan, year: int, today: date) -> bool:
    """Tell whether a plan's day, or else its month, is past in a year."""
    day = day_of(plan, year)
    return after_months(day, 1) <= today if plan.day is None else day < today


def remind_at(plan: Plan, now: int, zone: ZoneInfo) -> int | None:
    """Return when coordinators are reminded of a plan next, UTC epoch seconds; None: not any more.

    What is planned too late for this year's reminder is reminded of next year.
    """
    if plan.remind_days is None:
        return None
    today = datetime.fromtimestamp(now, zone).date()
    years = range(today.year, today.year + 3) if plan.year is None else (plan.year,)
    for year in years:
        day = day_of(plan, year) - timedelta(days=plan.remind_days)
        at = moment(day, REMINDED_AT.hour * 60, zone)
        if at > now:
            return at
    return None


def year_of(month: int, day: int | None, today: date) -> int:
    """Return the year of what happens once, in the next such month or on its next such day."""
    plan = Plan(0, None, "", month, day, None, None, None, None)
    return today.year if not is_over(plan, today.year, today) else today.year + 1
