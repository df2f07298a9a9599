"""The kinds of question that ask for a day, or a day and a time: typed naturally, or by buttons."""

import calendar
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from config import dates
from config.markup import Markup
from handlers.forms import moments
from handlers.forms.kinds import GONE, Asking, Choice, Fault, Given, Page, Reading
from handlers.house import Key

HOURS = range(7, 23)  # what is offered by button; any time can be typed
DAYS_ON_A_LEAF = 7  # in plain language: a week as a list, one day a row
MOST_YEARS = 10  # ahead, for a moment: more is a slip in the year
WEEKS = re.compile(r"-?[0-9]{1,4}")  # from now on, or back
FIRST_YEAR, LAST_YEAR = 1900, 2200  # of leaves of a calendar; nobody turns it further

SIMPLE_FAULTS: dict[type[object], str] = {
    moments.Impossible: "form-moment-impossible",
    moments.Past: "form-moment-past",
    moments.NoDate: "form-moment-no-date",
    moments.Doubled: "form-moment-doubled",
}


def _zone(asking: Asking) -> ZoneInfo:
    return asking.house.organisation.zone


def _today(asking: Asking) -> date:
    return asking.now.astimezone(_zone(asking)).date()


@dataclass(frozen=True, slots=True)
class Moment:
    """A day and time, a coming one unless ``past``.

    The value is UTC epoch seconds; a draft is a day as 2026-11-05.
    """

    past: bool = False

    def read(self, text: str, asking: Asking, draft: Any) -> Reading:
        """Read a moment as people write it; a time alone joins the day chosen before."""
        zone = _zone(asking)
        if isinstance(draft, str) and draft:
            alone = moments.read_time(text, language=asking.language)
            if isinstance(alone, time):
                return self._joined(date.fromisoformat(draft), alone, asking)
        reading = moments.read_moment(text, now=asking.now, zone=zone, language=asking.language)
        return self._judged(reading, asking)

    def press(self, option: str, asking: Asking, draft: Any) -> Reading:
        """Take a tapped day (2026-11-05) as draft, then a tapped time (1730)."""
        if option == "day":
            return Given("", complete=False)
        if "-" in option:
            return self._day(option, asking)
        if isinstance(draft, str) and draft and option.isdigit() and len(option) == 4:
            at = time(int(option[:2]) % 24, int(option[2:]) % 60)
            return self._joined(date.fromisoformat(draft), at, asking)
        return GONE

    def page(self, asking: Asking, draft: Any, leaf: str) -> Page:
        """Lay out the days, or the times of the chosen day."""
        if isinstance(draft, str) and draft:
            return _times(date.fromisoformat(draft), asking)
        return day_page(asking, leaf, first=_today(asking))

    def show(self, value: Any, asking: Asking) -> Markup:
        """Show the day in full with its weekday, and the time."""
        when = datetime.fromtimestamp(value, UTC)
        return Markup.escape(dates.full(when, asking.language, _zone(asking)))

    def is_half(self, draft: Any) -> bool:
        """Whether only the day has been chosen."""
        return isinstance(draft, str)

    def _day(self, option: str, asking: Asking) -> Reading:
        try:
            day = date.fromisoformat(option)
        except ValueError:
            return GONE
        is_past = day < _today(asking) and not self.past
        return self._past() if is_past else self._given(day, asking)

    def _joined(self, day: date, at: time, asking: Asking) -> Reading:
        when = moments.at_local(day, at, _zone(asking))
        if isinstance(when, datetime) and when <= asking.now and not self.past:
            return self._past()
        return self._judged(when, asking)

    def _past(self) -> Fault:
        return Fault(Key("form-moment-past"))

    def _judged(self, reading: moments.Reading, asking: Asking) -> Reading:
        if isinstance(reading, moments.Past) and self.past:
            return self._given(reading.when, asking)
        if isinstance(reading, datetime):
            return self._given(reading, asking)
        if isinstance(reading, moments.NoTime):
            return self._given(reading.day, asking)
        return Fault(said_fault(reading, asking))

    def _given(self, when: datetime | date, asking: Asking) -> Reading:
        if when.year > asking.now.year + MOST_YEARS:
            return Fault(Key("form-moment-far", {"years": MOST_YEARS}))
        if isinstance(when, datetime):
            return Given(int(when.timestamp()))
        return Given(when.isoformat(), complete=False)


@dataclass(frozen=True, slots=True)
class Day:
    """A day, past or coming. The value is the day as 2026-11-05."""

    def read(self, text: str, asking: Asking, draft: Any) -> Reading:  # noqa: ARG002 - of the protocol
        """Read a day as people write it."""
        reading = moments.read_date(
            text, now=asking.now, zone=_zone(asking), language=asking.language, past=True
        )
        if isinstance(reading, date):
            return Given(reading.isoformat())
        return Fault(said_fault(reading, asking))

    def press(self, option: str, asking: Asking, draft: Any) -> Reading:  # noqa: ARG002 - of the protocol
        """Take the tapped day."""
        try:
            return Given(date.fromisoformat(option).isoformat())
        except ValueError:
            return GONE

    def page(self, asking: Asking, draft: Any, leaf: str) -> Page:  # noqa: ARG002 - of the protocol
        """Lay out a month of days."""
        return day_page(asking, leaf, first=None)

    def show(self, value: Any, asking: Asking) -> Markup:
        """Show the day in full with its weekday."""
        return Markup.escape(dates.day(date.fromisoformat(value), asking.language))


def said_fault(fault: moments.Fault, asking: Asking) -> Key:
    """Return the kind sentence for what is wrong with a day or time."""
    zone = _zone(asking)
    if type(fault) in SIMPLE_FAULTS:
        return Key(SIMPLE_FAULTS[type(fault)])
    match fault:
        case moments.WeekdayMismatch(day=day):
            return Key("form-moment-weekday", {"day": dates.day(day, asking.language)})
        case moments.Skipped(instead=instead):
            shown = dates.clock_time(instead, asking.language, zone)
            return Key("form-moment-skipped", {"instead": shown})
        case _:
            return Key("form-want-moment")


def _times(day: date, asking: Asking) -> Page:
    zone = _zone(asking)
    offered = [time(hour, minute) for hour in HOURS for minute in (0, 30)]
    local = [datetime.combine(day, at, zone) for at in offered]
    choices = [
        Choice(f"{when:%H%M}", dates.clock_time(when, asking.language, zone))
        for when in local
        if when > asking.now
    ]
    hint = Key("form-moment-which-time", {"day": dates.day(day, asking.language)})
    if asking.plain:
        whole = [choice for choice in choices if choice.id.endswith("00")]
        return Page([*whole, Choice("day", Key("form-other-day"))], hint=hint)
    rows = [choices[i : i + 4] for i in range(0, len(choices), 4)]
    return Page(wide=[*rows, [Choice("day", Key("form-other-day"))]], hint=hint)


def day_page(asking: Asking, leaf: str, *, first: date | None) -> Page:
    """Lay out days: a month as a calendar, or in plain language a week as a list."""
    if asking.plain:
        return _week(asking, leaf, first)
    month = _month(leaf) or (first or _today(asking))
    return _calendar(month.year, month.month, asking, first)


def _month(leaf: str) -> date | None:
    try:
        month = date.fromisoformat(f"{leaf}-01")
    except ValueError:
        return None
    return month if FIRST_YEAR <= month.year <= LAST_YEAR else None


def _calendar(year: int, month: int, asking: Asking, first: date | None) -> Page:
    weeks = calendar.Calendar().monthdatescalendar(year, month)
    rows: list[Sequence[Choice]] = []
    for week in weeks:
        days = [d for d in week if d.month == month and (first is None or d >= first)]
        if days:
            rows.append([Choice(d.isoformat(), _short(d, asking)) for d in days])
    before = date(year, month, 1) - timedelta(days=1)
    after = date(year, month, 28) + timedelta(days=7)
    leaves = [(f"{after:%Y-%m}", dates.month_and_year(after, asking.language))]
    if first is None or before >= first:
        leaves.insert(0, (f"{before:%Y-%m}", dates.month_and_year(before, asking.language)))
    hint = dates.month_and_year(date(year, month, 1), asking.language)
    return Page(wide=rows, leaves=leaves, hint=hint)


def _short(day: date, asking: Asking) -> str:
    return f"{dates.weekday_short(day, asking.language)} {day.day}"


def _week(asking: Asking, leaf: str, first: date | None) -> Page:
    start = first or _today(asking)
    skipped = int(leaf) if WEEKS.fullmatch(leaf) else 0
    days = [start + timedelta(days=skipped * DAYS_ON_A_LEAF + i) for i in range(DAYS_ON_A_LEAF)]
    choices = [Choice(d.isoformat(), dates.day_of_year(d, asking.language)) for d in days]
    leaves = [(str(skipped + 1), Key("form-later-days"))]
    if skipped > 0 or first is None:
        leaves.insert(0, (str(skipped - 1), Key("form-earlier-days")))
    return Page(choices, leaves=leaves, hint=dates.month_and_year(days[0], asking.language))
