"""Dates and times as people say them in each language, in the organisation's time zone.

Plain Finnish always gets the full form: never "5.11." or "ma-pe".
"""

from collections.abc import Mapping
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

from babel.dates import format_date, format_datetime

from config.languages import LOCALES

# "torstaina" is the stand-alone name and "na": Babel's own form lacks the ending on Sundays.
_DAY: Mapping[str, str] = {
    "fi": "cccc'na' d. MMMM y",
    "fi-simple": "cccc'na' d. MMMM y",
    "sv": "EEEE d MMMM y",
    "en": "EEEE d MMMM y",
}
_TIME: Mapping[str, str] = {"fi": "H.mm", "fi-simple": "H.mm", "sv": "H.mm", "en": "H:mm"}
_AT: Mapping[str, str] = {"fi": " 'klo' ", "fi-simple": " 'klo' ", "sv": " 'kl.' ", "en": " 'at' "}
_SHORT_DAY: Mapping[str, str] = {
    "fi": "ccc d.M.",
    "fi-simple": _DAY["fi-simple"],
    "sv": "ccc d.M",
    "en": "ccc d MMM",
}

_DAY_AND_MONTH: Mapping[str, str] = {
    "fi": "d.M.",
    "fi-simple": "d. MMMM",
    "sv": "d.M",
    "en": "d MMM",
}


def local_day(seconds: int, zone: ZoneInfo) -> date:
    """Give the day on which a moment (UTC epoch seconds) falls in the zone."""
    return datetime.fromtimestamp(seconds, UTC).astimezone(zone).date()


def full(when: datetime, language: str, zone: ZoneInfo) -> str:
    """Give day and time whole: "torstaina 5. marraskuuta 2026 klo 17.30"."""
    return _moment(when, _DAY[language] + _AT[language] + _TIME[language], language, zone)


def short(when: datetime, language: str, zone: ZoneInfo) -> str:
    """Give day and time for a list: "to 5.11. klo 17.30"; plain Finnish gets the full form."""
    return _moment(when, _SHORT_DAY[language] + _AT[language] + _TIME[language], language, zone)


def day(when: date, language: str) -> str:
    """Give a day whole: "torstaina 5. marraskuuta 2026"."""
    return format_date(_only_date(when), _DAY[language], locale=LOCALES[language])


def short_day(when: date, language: str) -> str:
    """Give a day for a list: "to 5.11."; plain Finnish gets the full form."""
    return format_date(_only_date(when), _SHORT_DAY[language], locale=LOCALES[language])


def day_of_year(when: date, language: str) -> str:
    """Give weekday, day and month for a button of 30 characters: "torstaina 5. marraskuuta"."""
    without_year = _DAY[language].removesuffix(" y")
    return format_date(_only_date(when), without_year, locale=LOCALES[language])


def clock_time(when: datetime, language: str, zone: ZoneInfo) -> str:
    """Give the time alone, without "klo": "17.30", in English "17:30"."""
    return _moment(when, _TIME[language], language, zone)


def month_and_year(when: date, language: str) -> str:
    """Give the month as a heading: "marraskuu 2026"."""
    return format_date(_only_date(when), "LLLL y", locale=LOCALES[language])


def short_month(when: date, language: str) -> str:
    """Give the month for a picture: "marras 2026", "nov. 2026", "Nov 2026"; plain Finnish whole."""
    pattern = "LLLL y" if language == "fi-simple" else "LLL y"
    return format_date(_only_date(when), pattern, locale=LOCALES[language])


def weekday_short(when: date, language: str) -> str:
    """Give the weekday: "to", "tors", "Thu"; plain Finnish gets "torstai"."""
    pattern = "cccc" if language == "fi-simple" else "ccc"
    return format_date(_only_date(when), pattern, locale=LOCALES[language])


def month_name(month: int, language: str) -> str:
    """Give a month (January 1) alone: "marraskuu"."""
    return format_date(date(2001, month, 1), "LLLL", locale=LOCALES[language])


def month_short(month: int, language: str) -> str:
    """Give a month (January 1) for a chart: "marras", "nov."; plain Finnish gets it whole."""
    pattern = "LLLL" if language == "fi-simple" else "LLL"
    return format_date(date(2001, month, 1), pattern, locale=LOCALES[language])


def weekday_name(weekday: int, language: str) -> str:
    """Give a day of the week (Monday 0) alone: "maanantai"."""
    return format_date(date(2001, 1, 1 + weekday), "cccc", locale=LOCALES[language])


def day_without_weekday(when: date, language: str) -> str:
    """Give a day whatever the year: "5. marraskuuta", "5 November"."""
    pattern = "d MMMM" if language in ("en", "sv") else "d. MMMM"
    return format_date(_only_date(when), pattern, locale=LOCALES[language])


def day_with_year(when: date, language: str) -> str:
    """Give a day without its weekday, which would be inflected: "5. marraskuuta 2026"."""
    return format_date(_only_date(when), _DAY[language].split(maxsplit=1)[1], LOCALES[language])


def day_and_month(when: date, language: str) -> str:
    """Give a day without its year for a chart: "5.11."; plain Finnish gets "5. marraskuuta"."""
    return format_date(_only_date(when), _DAY_AND_MONTH[language], locale=LOCALES[language])


def _moment(when: datetime, pattern: str, language: str, zone: ZoneInfo) -> str:
    if when.tzinfo is None:
        raise ValueError("a time without a time zone")
    return format_datetime(when.astimezone(zone), pattern, locale=LOCALES[language])


def _only_date(when: date) -> date:
    """Refuse a moment: which day it is depends on the time zone, so the caller must have chosen."""
    if isinstance(when, datetime):
        raise TypeError("a date is needed, not a moment; use when.astimezone(zone).date()")
    return when
