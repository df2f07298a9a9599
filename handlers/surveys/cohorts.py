"""When a series asks whom: pure rules of the calendar, on local days.

Those who graduated in a year are asked in the calendar month that lies some months after the
school's graduation day of that year, each on a day of their own. What could not be asked in time
(the bot was down) is asked later, up to a month.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from config import dates
from handlers.preferences.rules import after_months, local_midnight

YEAR = 12  # months
APART = 6  # months between two invitations to the same questionnaire
LATE_DAYS = 31  # after its month, in which a cohort that was missed is still asked


@dataclass(frozen=True, slots=True)
class Cohort:
    """Those who graduated in ``year``, asked ``months`` later: from the first day to the last."""

    year: int
    months: int
    first: date
    last: date


def in_month(months: int, graduation_month: int, month: date) -> Cohort | None:
    """Return whom this calendar month is for, so many months after graduation, if for anybody."""
    count = month.year * YEAR + month.month - graduation_month - months
    if count % YEAR:
        return None
    first = month.replace(day=1)
    last = after_months(first, 1) - timedelta(days=1)
    return Cohort(count // YEAR, months, first, last)


def due(months: Sequence[int], graduation_month: int, today: date, since: date) -> Iterator[Cohort]:
    """Give the cohorts to be asked today: of this month, and the late ones of the month before.

    A series that is on ``since`` a day asks none whose month was over by then.
    """
    for month in (after_months(today.replace(day=1), -1), today):
        for number in months:
            cohort = in_month(number, graduation_month, month)
            if cohort is not None and cohort.last >= since and not is_past(cohort, today):
                yield cohort


def is_past(cohort: Cohort, today: date) -> bool:
    """Tell whether it is too late to ask a cohort, even late."""
    return today > cohort.last + timedelta(days=LATE_DAYS)


def coming(months: Sequence[int], graduation_month: int, today: date, many: int) -> list[Cohort]:
    """Return the next cohorts whose month begins after today, in order."""
    found: list[Cohort] = []
    month = after_months(today.replace(day=1), 1)
    while months and len(found) < many:
        asked = (in_month(number, graduation_month, month) for number in sorted(months))
        found += [one for one in asked if one is not None]
        month = after_months(month, 1)
    return found[:many]


def part_of(cohort: Cohort, opened: date, today: date) -> tuple[int, int]:
    """Return which part of how many is asked by today, counted from nought.

    Whoever's number, modulo the days between the opening and the month's end, is at most the part:
    everybody gets a day, whoever comes later or was missed is asked with the others, and at the
    end all are.
    """
    parts = max((cohort.last - opened).days + 1, 1)
    return min(max((today - opened).days, 0), parts - 1), parts


def is_last_call(cohort: Cohort, today: date, last_done: date | None) -> bool:
    """Tell whether a month that is over still has to be gone through: nobody has since its end."""
    return today <= cohort.last or last_done is None or last_done <= cohort.last


def later(now: int, days: int, zone: ZoneInfo, *, by_day: bool = False) -> int:
    """Return the same time by the wall clock some days on; ``by_day``: the beginning of that day.

    Times are UTC epoch seconds; where the clocks skip that time, it is the moment after.
    """
    local = datetime.fromtimestamp(now, UTC).astimezone(zone)
    if by_day:
        return local_midnight(local.date() + timedelta(days=days), zone)
    moved = datetime.combine(local.date() + timedelta(days=days), local.time(), zone)
    return int(moved.timestamp())


def end_of_day(now: int, days: int, zone: ZoneInfo) -> int:
    """Return when the local day is over that lies some days on, UTC epoch seconds."""
    return later(now, days + 1, zone, by_day=True)


def asked_since(now: int, zone: ZoneInfo) -> int:
    """Return from when on an invitation is too fresh for another one, UTC epoch seconds.

    Whoever was asked on this day six months ago, or earlier, may be asked today.
    """
    today = dates.local_day(now, zone)
    return local_midnight(after_months(today, -APART) + timedelta(days=1), zone)


def closing(cohort: Cohort, open_days: int, zone: ZoneInfo) -> int:
    """Return when a cohort's round closes: when the last, asked the day after, has had the time."""
    return local_midnight(cohort.last + timedelta(days=open_days + 2), zone)
