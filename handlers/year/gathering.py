"""Everything in the calendar of twelve months: gathered from where it is kept, in order of time."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from itertools import takewhile

from config import dates
from handlers.announcing import letter
from handlers.events.telling import title
from handlers.house import House
from handlers.preferences.rules import after_months, local_midnight
from handlers.surveys import cohorts
from handlers.surveys.desk_screens import title_of
from handlers.year import rules
from storage import calendar, plans, recurring, survey_series
from storage.recurring import MONTHLY, WEEKDAY, WEEKLY, Recurring
from storage.survey_series import Series
from storage.transaction import Transaction

EVENT, DRAFT, INVITATION = "event", "draft", "invitation"
ANNOUNCEMENT, SENT, RECURRING = "announcement", "sent", "recurring"
SURVEY, CLOSING, SERIES, PLAN = "survey", "closing", "series", "plan"
MONTHS = 12
EVERY_MONTH = (WEEKDAY, MONTHLY)  # how something recurs that comes in every month
LONGEST_WORDS = 60  # of an announcement's beginning, which stands for its title


@dataclass(frozen=True, slots=True)
class Item:
    """Something in the calendar; ``whole_month`` when it has no day of its own.

    ``at`` is its time of day where it has one. ``often``: it comes every month. ``prepared`` is
    whether there is a text for the next time of what recurs; None for anything else.
    """

    day: date
    kind: str
    title: str
    unit: str | None
    whole_month: bool = False
    at: time | None = None
    often: bool = False
    prepared: bool | None = None


@dataclass(frozen=True, slots=True)
class Stretch:
    """Twelve months from the first day of one of them, as someone reads of them."""

    house: House
    tx: Transaction
    language: str
    scope: str | None
    first: date
    now: int

    @property
    def after(self) -> date:
        """The first day that is not in it any more."""
        return after_months(self.first, MONTHS)

    @property
    def bounds(self) -> tuple[int, int]:
        """Since when, and until before when, in UTC epoch seconds."""
        zone = self.house.organisation.zone
        return local_midnight(self.first, zone), local_midnight(self.after, zone)

    def has(self, day: date) -> bool:
        """Tell whether a day is in it."""
        return self.first <= day < self.after

    def item(self, kind: str, at: int, words: str, unit: str | None) -> Item:
        """Return something that happens at a moment (UTC epoch seconds)."""
        local = datetime.fromtimestamp(at, UTC).astimezone(self.house.organisation.zone)
        return Item(local.date(), kind, words, unit, at=local.time())


def items(stretch: Stretch) -> list[Item]:
    """Return everything in the twelve months, what has no day of its own first in its month."""
    found = [
        *_events(stretch),
        *_announcements(stretch),
        *_recurring(stretch),
        *_surveys(stretch),
        *_series(stretch),
        *_plans(stretch),
    ]
    return sorted(found, key=_order)


def _order(item: Item) -> tuple[date, bool, time, str]:
    day = item.day.replace(day=1) if item.whole_month else item.day
    return day, not item.whole_month, item.at or time(), item.title


def _events(stretch: Stretch) -> Iterator[Item]:
    for one in calendar.events(stretch.tx, stretch.scope, *stretch.bounds):
        kind = DRAFT if one.state == "draft" else EVENT
        yield stretch.item(kind, one.starts_at, title(one, stretch.language), one.unit)
    for one in calendar.to_publish(stretch.tx, stretch.scope, *stretch.bounds):
        words = title(one, stretch.language)
        yield stretch.item(INVITATION, one.publish_at or 0, words, one.unit)


def _announcements(stretch: Stretch) -> Iterator[Item]:
    for at, one in calendar.announcements(stretch.tx, stretch.scope, *stretch.bounds):
        words = letter.read(one.content).beginning(LONGEST_WORDS, stretch.language)
        kind = SENT if one.state == "sent" else ANNOUNCEMENT
        fallback = stretch.house.texts.plain(stretch.language, "year-untitled")
        yield stretch.item(kind, at, words or fallback, one.unit)


def often(stretch: Stretch, *hows: str) -> list[Recurring]:
    """Return what goes every week, or month: told once, not many times among the months."""
    every = recurring.of_scope(stretch.tx, stretch.scope)
    return [one for one in every if one.rule.how in hows and one.next_at is not None]


def _recurring(stretch: Stretch) -> Iterator[Item]:
    """Give when recurring announcements go, but for those of every week."""
    for one in recurring.of_scope(stretch.tx, stretch.scope):
        if one.next_at is not None and one.rule.how != WEEKLY:
            yield from _times(stretch, one, one.next_at)


def _times(stretch: Stretch, one: Recurring, next_at: int) -> Iterator[Item]:
    zone = stretch.house.organisation.zone
    since = max(stretch.first, dates.local_day(next_at, zone))
    for day in takewhile(lambda one: one < stretch.after, rules.days(one.rule, since)):
        at = rules.moment(day, one.rule.at, zone)
        item = stretch.item(RECURRING, at, one.name, one.unit)
        is_next = at == next_at
        ready = is_prepared(stretch.tx, one) if is_next else None
        yield replace(item, often=one.rule.how in EVERY_MONTH, prepared=ready)


def is_prepared(tx: Transaction, one: Recurring) -> bool:
    """Tell whether a text is prepared for the next time."""
    return bool(recurring.prepared(tx, one.id))


def _surveys(stretch: Stretch) -> Iterator[Item]:
    """Give each round once: when it opens, or if that was before, when it closes."""
    since, until = stretch.bounds
    for one in calendar.rounds(stretch.tx, stretch.scope, since, until):
        words = title_of(stretch.house, stretch.language, one)
        if since <= one.opens_at:
            yield stretch.item(SURVEY, one.opens_at, words, one.unit)
        else:
            yield stretch.item(CLOSING, one.closes_at - 1, words, one.unit)


def _series(stretch: Stretch) -> Iterator[Item]:
    """Give the months in which surveys that go by themselves ask, from this one on."""
    for one in survey_series.of_scope(stretch.tx, stretch.scope):
        if one.is_on:
            yield from _cohorts(stretch, one)


def _cohorts(stretch: Stretch, series: Series) -> Iterator[Item]:
    school = stretch.house.organisation
    today = dates.local_day(stretch.now, school.zone)
    asked = stretch.house.questionnaires.get(series.questionnaire)
    words = asked.title[stretch.language] if asked is not None else series.questionnaire
    month = max(stretch.first, after_months(today.replace(day=1), 1))
    while month < stretch.after:
        for months in series.months:
            cohort = cohorts.in_month(months, school.graduation_day[0], month)
            if cohort is not None:
                values = {"title": words, "year": str(cohort.year), "months-number": months}
                told = stretch.house.texts.plain(stretch.language, "rounds-cohort-title", **values)
                yield Item(month, SERIES, told, series.unit, whole_month=True)
        month = after_months(month, 1)


def _plans(stretch: Stretch) -> Iterator[Item]:
    for one in plans.of_scope(stretch.tx, stretch.scope):
        for year in {stretch.first.year, (stretch.after - timedelta(days=1)).year}:
            day = rules.day_of(one, year)
            if stretch.has(day) and one.year in (None, year):
                yield Item(day, PLAN, one.title, one.unit, whole_month=one.day is None)
