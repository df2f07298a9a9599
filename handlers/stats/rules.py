"""Pure rules of the glance: months, growth, when a weekly summary is due."""

from collections.abc import Mapping
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from handlers.team.terms import Term, term_of
from storage.stats import JOINED, LEFT, MOVED

MONTHS = 12  # of growth that are shown
WEEKDAY, AT = 0, time(9)  # of the weekly summary: Monday at nine

Months = Mapping[str, Mapping[str, int]]
"""What happened in each month, as storage.stats.months tells it."""


def month_of(day: date) -> str:
    """Return the month of a day as storage names it: "2026-11"."""
    return f"{day.year:04}-{day.month:02}"


def latest_months(today: date, many: int = MONTHS) -> list[date]:
    """Return the first days of the latest months, the one that goes on last."""
    at = today.year * 12 + today.month - 1
    return [date(month // 12, month % 12 + 1, 1) for month in range(at - many + 1, at + 1)]


def growth(months: Months, members: int, today: date) -> list[tuple[date, int]]:
    """Return how many members there were at the end of each of the latest months.

    The month that goes on has those of now. Months before the first member are left out.
    """
    found: list[tuple[date, int]] = []
    for month in reversed(latest_months(today)):
        found.append((month, members))
        happened = months.get(month_of(month), {})
        members -= happened.get(JOINED, 0) - happened.get(LEFT, 0) + happened.get(MOVED, 0)
    found.reverse()
    begun = next((at for at, (_, many) in enumerate(found) if many), len(found) - 1)
    return found[begun:]


def within(months: Months, what: str, term: Term) -> int:
    """Return how many of something there were in a term."""
    first, last = month_of(term.first), month_of(term.last)
    return sum(each.get(what, 0) for month, each in months.items() if first <= month <= last)


def before(term: Term) -> Term:
    """Return the term before."""
    return term_of(term.first - timedelta(days=1))


def next_summary(now: int, zone: ZoneInfo) -> int:
    """Return the next Monday at nine after ``now`` by the wall clock, UTC epoch seconds."""
    today = datetime.fromtimestamp(now, UTC).astimezone(zone).date()
    ahead = (WEEKDAY - today.weekday()) % 7
    days = (today + timedelta(days=ahead + week) for week in (0, 7))
    moments = (int(datetime.combine(day, AT, zone).timestamp()) for day in days)
    return next(one for one in moments if one > now)
