"""Finds the parts of a date and a time in what a person has written, without judging them."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Literal

from handlers.forms import words_of_time as words

Wanted = Literal["moment", "date", "time"]
LONGEST = 100
"""Characters; whatever is longer is a story, not a date."""


@dataclass(slots=True)
class Parts:
    """What was written: numbers as they stand, possible or not."""

    day: int | None = None
    month: int | None = None
    year: int | None = None
    weekday: int | None = None
    """Monday is 0."""
    days_ahead: int | None = None
    coming: bool = False
    """The person said "next"."""
    next_week: bool = False
    late: bool = False
    """It is in the afternoon or evening."""
    hour: int | None = None
    minute: int = 0

    @property
    def has_date(self) -> bool:
        """Tell whether a day is named by number or as today, tomorrow."""
        return self.day is not None or self.days_ahead is not None


_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)t?")
_DOTTED = re.compile(
    r"(\d{1,2})\.\s?(\d{1,2})(?:\.\s?(?P<year>\d{4})(?!\d)|\.(?P<short>\d\d)(?![\d.:])"
    r"|(?P<dot>\.)(?!\d)|(?![\d:]))"
)
_SLASHED = re.compile(r"(\d{1,2})/(\d{1,2})(?:/(\d{4}|\d\d))?(?![\d/])")
_DAY_MONTH = re.compile(
    r"(\d{1,2})(?:\.|st|nd|rd|th|:e|:de)?\s*(?:of\s+)?([^\W\d_]+)\.?(?:\s+(\d{4})(?![\d:.]))?"
)
_MONTH_DAY = re.compile(
    r"([^\W\d_]+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?(?![\d:]|\.\d)(?:\s+(\d{4})(?![\d:.]))?"
)
_HALF = r"\s*(?P<half>[ap]\.?m\b\.?)?"
_CLOCK = re.compile(rf"(?:{'|'.join(words.CLOCK)})\.?\s*(\d{{1,2}})(?:[.:](\d\d))?(?!\d){_HALF}")
_TIME = re.compile(rf"(\d{{1,2}})[.:](\d\d)(?!\d){_HALF}")
_HOUR = re.compile(rf"(\d{{1,2}})()(?![\d/-]){_HALF}")
_WORD = re.compile(r"[^\W\d_]+(?:'s)?")
_BETWEEN = re.compile(r"[\s.]+")


def scan(text: str, wanted: Wanted, language: str, today: date) -> Parts | None:
    """Return the parts of the whole text, or None when something in it was not understood."""
    rest = _plain(text) if len(text) <= LONGEST else "?"
    parts = Parts()
    while rest:
        if gap := _BETWEEN.match(rest):
            rest = rest[gap.end() :]
            continue
        used = _read_next(rest, parts, wanted, language, today)
        if not used:
            return None
        rest = rest[used:]
    return parts


def _plain(text: str) -> str:
    plain = " ".join(text.casefold().replace(",", " ").replace("-iltana", " illalla").split())
    for phrase, word in words.PHRASES.items():
        plain = re.sub(rf"(?<!\w){phrase}(?!\w)", word, plain)
    return plain


def _read_next(rest: str, parts: Parts, wanted: Wanted, language: str, today: date) -> int:
    """Read one part at the beginning; return how many characters it took, 0 for none."""
    return (
        (wanted != "date" and _read_clock(_CLOCK, rest, parts))
        or (wanted != "time" and _read_day(rest, parts, wanted, language, today))
        or (wanted != "date" and _read_clock(_TIME, rest, parts))
        or (wanted != "date" and _read_clock(_HOUR, rest, parts))
        or _read_word(rest, parts, wanted, language)
    )


def _read_day(rest: str, parts: Parts, wanted: Wanted, language: str, today: date) -> int:
    if parts.has_date:
        return 0
    for read in _DATES:
        if used := read(rest, parts):
            return used
    return _read_dotted(rest, parts, wanted, language, today)


def _read_iso(rest: str, parts: Parts) -> int:
    found = _ISO.match(rest)
    if not found:
        return 0
    parts.year, parts.month, parts.day = (int(number) for number in found.groups())
    return found.end()


def _read_slashed(rest: str, parts: Parts) -> int:
    found = _SLASHED.match(rest)
    if not found:
        return 0
    parts.day, parts.month, parts.year = int(found[1]), int(found[2]), _year(found[3])
    return found.end()


def _read_day_month(rest: str, parts: Parts) -> int:
    found = _DAY_MONTH.match(rest)
    if not found or found[2] not in words.months():
        return 0
    parts.day, parts.month, parts.year = int(found[1]), words.months()[found[2]], _year(found[3])
    return found.end()


def _read_month_day(rest: str, parts: Parts) -> int:
    found = _MONTH_DAY.match(rest)
    if not found or found[1] not in words.months():
        return 0
    parts.day, parts.month, parts.year = int(found[2]), words.months()[found[1]], _year(found[3])
    return found.end()


_DATES: tuple[Callable[[str, Parts], int], ...] = (
    _read_iso,
    _read_slashed,
    _read_day_month,
    _read_month_day,
)


def _read_dotted(rest: str, parts: Parts, wanted: Wanted, language: str, today: date) -> int:
    found = _DOTTED.match(rest)
    if not found:
        return 0
    day, month, year = int(found[1]), int(found[2]), _year(found["year"] or found["short"])
    sure = year is not None or found["dot"] is not None or wanted == "date"
    if not sure and not _rather_a_date(day, month, rest[found.end() :], parts, language, today):
        return 0
    parts.day, parts.month, parts.year = day, month, year
    return found.end()


def _rather_a_date(
    day: int, month: int, after: str, parts: Parts, language: str, today: date
) -> bool:
    """Tell whether "5.11" is a day rather than eleven past five."""
    if not (1 <= month <= 12 and 1 <= day <= 31):
        return False
    if parts.hour is not None or parts.weekday is None:
        return True
    after_it = scan(after, "time", language, today)
    if after_it is not None and after_it.hour is not None:
        return True
    years = (today.year, today.year + 1)
    return any(_weekday(year, month, day) == parts.weekday for year in years)


def _weekday(year: int, month: int, day: int) -> int | None:
    try:
        return date(year, month, day).weekday()
    except ValueError:
        return None


def _read_clock(pattern: re.Pattern[str], rest: str, parts: Parts) -> int:
    found = pattern.match(rest)
    if not found or parts.hour is not None:
        return 0
    hour, minute, half = int(found[1]), int(found[2] or 0), found["half"]
    if half:
        hour = hour % 12 + (12 if half.startswith("p") else 0) if 1 <= hour <= 12 else 99
    parts.hour, parts.minute = hour, minute
    return found.end()


def _read_word(rest: str, parts: Parts, wanted: Wanted, language: str) -> int:
    found = _WORD.match(rest)
    if not found or not _take_word(found[0], parts, wanted, language):
        return 0
    return found.end()


def _take_word(word: str, parts: Parts, wanted: Wanted, language: str) -> bool:
    weekday = words.weekdays(language).get(word)
    if wanted != "time" and weekday is not None and parts.weekday is None:
        parts.weekday = weekday
    elif wanted != "time" and word in words.RELATIVE and not parts.has_date:
        parts.days_ahead = words.RELATIVE[word]
        parts.late = parts.late or word in words.LATE
    elif wanted == "moment" and word in words.LATE:
        parts.late = True
    elif wanted != "time" and word in words.COMING:
        parts.coming = True
    elif wanted != "time" and word in words.WEEK:
        parts.next_week = True
    else:
        return word in words.FILLERS
    return True


def _year(digits: str | None) -> int | None:
    if digits is None:
        return None
    return int(digits) + (2000 if len(digits) == 2 else 0)
