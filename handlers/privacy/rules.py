"""When something has been kept long enough, and other decisions about people's own data."""

from calendar import monthrange
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from config import dates

FILES_A_DAY = 3  # of one's own data; making them costs more than a message


def kept_from(now: int, zone: ZoneInfo, *, months: int = 0, days: int = 0) -> int:
    """Return since when things are kept that are kept for so long, UTC epoch seconds.

    Whole local days, whatever summer time does: what is of 15 May is kept for six months to the
    end of 15 November, and goes on the 16th.
    """
    today = dates.local_day(now, zone)
    first = months_before(today, months) - timedelta(days=days)
    return int(datetime.combine(first, time(), zone).timestamp())


def months_before(day: date, months: int) -> date:
    """Return the same day of an earlier month, or its last one where it has no such day."""
    year, month = divmod(day.year * 12 + day.month - 1 - months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def said_version(version: str, language: str) -> str:
    """Return a version in words when it is a date, else as it is."""
    try:
        return dates.day(date.fromisoformat(version), language)
    except ValueError:
        return version


def parts_of(text: str, longest: int) -> list[str]:
    """Cut a text into parts of at most ``longest``: between paragraphs, at worst between words."""
    parts: list[str] = []
    rest = text.strip()
    while len(rest) > longest:
        cut = max(rest.rfind("\n\n", 0, longest), 0) or rest.rfind(" ", 0, longest)
        cut = cut if cut > 0 else longest
        parts.append(rest[:cut].strip())
        rest = rest[cut:].strip()
    return [*parts, rest]
