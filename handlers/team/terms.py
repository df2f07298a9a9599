"""Terms of Finnish schools, and the periods of duties: pure rules, days in local time.

Autumn is from the 1st of August to the 31st of December, spring from the 1st of January to the
31st of July (lukuvuosi, laki 629/1998: the school year begins on the 1st of August).
"""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

AUGUST = 8
THIS, NEXT, OPEN, DATES = CHOICES = ("this", "next", "open", "dates")

Period = tuple[int | None, int | None]
"""When a duty begins (None: when it is taken) and ends (None: not by itself), epoch seconds."""


@dataclass(frozen=True, slots=True)
class Term:
    """A term by its first and last day."""

    first: date
    last: date

    @property
    def following(self) -> "Term":
        """The next term."""
        return term_of(self.last + timedelta(days=1))


def term_of(day: date) -> Term:
    """Return the term that a day is in."""
    if day.month >= AUGUST:
        return Term(date(day.year, AUGUST, 1), date(day.year, 12, 31))
    return Term(date(day.year, 1, 1), date(day.year, AUGUST - 1, 31))


def begins(day: date, zone: ZoneInfo) -> int:
    """Return the first moment of a day in the zone, UTC epoch seconds."""
    return int(datetime.combine(day, time(0), zone).timestamp())


def ends(day: date, zone: ZoneInfo) -> int:
    """Return the first moment after a day in the zone, UTC epoch seconds."""
    return begins(day + timedelta(days=1), zone)


def last_day(ends_at: int, zone: ZoneInfo) -> date:
    """Return the last day of what ends at a moment."""
    return datetime.fromtimestamp(ends_at - 1, UTC).astimezone(zone).date()


def period(
    choice: str, today: date, zone: ZoneInfo, first: date | None = None, last: date | None = None
) -> Period:
    """Return the period that was chosen; ``first`` and ``last`` are the days of DATES."""
    term = term_of(today)
    if choice == THIS:
        return None, ends(term.last, zone)
    if choice == NEXT:
        return begins(term.following.first, zone), ends(term.following.last, zone)
    if choice == OPEN:
        return None, None
    is_later = first is not None and first > today
    return (
        begins(first, zone) if first is not None and is_later else None,
        ends(last, zone) if last is not None else None,
    )
