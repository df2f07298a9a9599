"""When a person is asked something by the bot itself: pure rules."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

ASKED_AT = 10  # o'clock, local time
LATER = (12, 20)  # when who graduates this year is asked again: before Christmas
DAY = 86_400  # seconds
MONTH = 30 * DAY


def moment(year: int, month: int, day: int, zone: ZoneInfo) -> int:
    """Return ten o'clock of a day, UTC epoch seconds; of 29 February in other years, the 28th."""
    if (month, day) == (2, 29) and not _is_leap(year):
        day = 28
    return int(datetime(year, month, day, ASKED_AT, tzinfo=zone).timestamp())


def _is_leap(year: int) -> bool:
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def graduation_due(expected: int, day: tuple[int, int], zone: ZoneInfo, now: int) -> int:
    """Return when to ask who is to graduate in the year ``expected`` whether they have.

    On the school's day; when that has passed, on 20 December; when that has, in a month.
    """
    moments = [moment(expected, *one, zone) for one in (day, LATER)]
    return min((one for one in moments if one > now), default=now + MONTH)


def a_year_after(seconds: int, zone: ZoneInfo) -> int:
    """Return ten o'clock of the same day a year later, UTC epoch seconds."""
    local = datetime.fromtimestamp(seconds, UTC).astimezone(zone)
    return moment(local.year + 1, local.month, local.day, zone)
