"""Days and times as people write them, read against the organisation's time zone: pure rules."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from handlers.forms.scan_time import Parts, scan

_YEARS_TO_LOOK_AHEAD = 9  # the 29th of February can be eight years away


@dataclass(frozen=True, slots=True)
class NotUnderstood:
    """Not a date or time that we can read."""


@dataclass(frozen=True, slots=True)
class Impossible:
    """Well written, but there is no such day or time: 31.2., 25:00."""


@dataclass(frozen=True, slots=True)
class Past:
    """It has been already."""

    when: datetime | date


@dataclass(frozen=True, slots=True)
class NoTime:
    """The day is clear, so only the time needs asking."""

    day: date


@dataclass(frozen=True, slots=True)
class NoDate:
    """The time is clear, so only the day needs asking."""

    at: time


@dataclass(frozen=True, slots=True)
class WeekdayMismatch:
    """The day of the week that was said, Monday 0, is not that of the date."""

    said: int
    actual: int
    day: date


@dataclass(frozen=True, slots=True)
class Doubled:
    """The hour that comes twice when summer time ends: one of the two is meant."""

    first: datetime
    second: datetime


@dataclass(frozen=True, slots=True)
class Skipped:
    """The hour that is left out when summer time begins; `instead` is as long after the change."""

    instead: datetime


DateFault = NotUnderstood | Impossible | Past | WeekdayMismatch
TimeFault = NotUnderstood | Impossible
Fault = DateFault | NoTime | NoDate | Doubled | Skipped
Reading = datetime | Fault


def read_moment(text: str, *, now: datetime, zone: ZoneInfo, language: str) -> Reading:
    """Return the moment that the text names, aware and in the zone, or what is wrong with it.

    A day without a year is the next such day from today on; a weekday alone is the next one
    whose time has not passed.
    """
    today = now.astimezone(zone).date()
    parts = scan(text, "moment", language, today)
    if parts is None:
        return NotUnderstood()
    at = _time(parts)
    if isinstance(at, Impossible):
        return at
    if not parts.has_date and parts.weekday is None:
        return (
            NoDate(at) if at and parts == Parts(hour=at.hour, minute=at.minute) else NotUnderstood()
        )
    day = _date(parts, today)
    if not isinstance(day, date):
        return day
    if at is None:
        return NoTime(day) if day >= today else Past(day)
    return _settle(parts, day, at, now, zone)


def read_date(
    text: str, *, now: datetime, zone: ZoneInfo, language: str, past: bool = False
) -> date | DateFault:
    """Return the day that the text names; a day before today only if `past` allows it."""
    today = now.astimezone(zone).date()
    parts = scan(text, "date", language, today)
    if parts is None or not (parts.has_date or parts.weekday is not None):
        return NotUnderstood()
    day = _date(parts, today)
    if isinstance(day, date) and day < today and not past:
        return Past(day)
    return day


def read_time(text: str, *, language: str) -> time | TimeFault:
    """Return the time of day that the text names: "18", "klo 17.30", "6 pm"."""
    parts = scan(text, "time", language, date.min)
    if parts is None or parts.hour is None:
        return NotUnderstood()
    return _time(parts) or NotUnderstood()


def at_local(day: date, at: time, zone: ZoneInfo) -> datetime | Doubled | Skipped:
    """Return the moment of a local day and time, summer-time nights included."""
    first = datetime.combine(day, at.replace(fold=0), tzinfo=zone)
    second = first.replace(fold=1)
    if first.utcoffset() == second.utcoffset():
        return first
    there_and_back = first.astimezone(UTC).astimezone(zone)
    if there_and_back.time() != at:
        return Skipped(there_and_back)
    return Doubled(first, second)


def _settle(parts: Parts, day: date, at: time, now: datetime, zone: ZoneInfo) -> Reading:
    moment = at_local(day, at, zone)
    last = _latest(moment)
    if last > now:
        return moment
    if not parts.has_date and not parts.coming:  # "Thursday at nine", said on a Thursday at ten
        return at_local(day + timedelta(days=7), at, zone)
    return Past(last)


def _latest(moment: datetime | Doubled | Skipped) -> datetime:
    if isinstance(moment, Doubled):
        return moment.second
    return moment.instead if isinstance(moment, Skipped) else moment


def _time(parts: Parts) -> time | Impossible | None:
    if parts.hour is None:
        return None
    if parts.hour > 23 or parts.minute > 59:
        return Impossible()
    hour = parts.hour + 12 if parts.late and 1 <= parts.hour < 12 else parts.hour
    return time(hour, parts.minute)


def _date(parts: Parts, today: date) -> date | Impossible | NotUnderstood | WeekdayMismatch:
    if not parts.has_date:
        return _coming_weekday(parts, today)
    if parts.coming or parts.next_week:
        return NotUnderstood()
    day = _numbered_day(parts, today)
    if isinstance(day, date) and parts.weekday not in {None, day.weekday()}:
        return WeekdayMismatch(parts.weekday or 0, day.weekday(), day)
    return day


def _coming_weekday(parts: Parts, today: date) -> date:
    weekday = parts.weekday or 0
    if parts.next_week:
        return today + timedelta(days=7 - today.weekday() + weekday)
    ahead = (weekday - today.weekday()) % 7
    return today + timedelta(days=ahead or (7 if parts.coming else 0))


def _numbered_day(parts: Parts, today: date) -> date | Impossible:
    if parts.days_ahead is not None:
        return today + timedelta(days=parts.days_ahead)
    if parts.year is not None:
        return _day_of(parts.year, parts) or Impossible()
    for year in range(today.year, today.year + _YEARS_TO_LOOK_AHEAD):
        day = _day_of(year, parts)
        if day and day >= today:
            return day
    return Impossible()


def _day_of(year: int, parts: Parts) -> date | None:
    try:
        return date(year, parts.month or 0, parts.day or 0)
    except ValueError:
        return None
