"""Two kinds of question of their own: a day that is still to come, and hours of every day."""

import re
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from config import dates
from config.markup import Markup
from config.rhythm import DAY
from config.school import Quiet
from handlers.forms.calendar import Day, day_page
from handlers.forms.kinds import GONE, Asking, Fault, Given, Page, Reading
from handlers.house import House, Key
from handlers.preferences.rules import LONGEST_QUIET

_CLOCK = r"(\d{1,2})(?:[.:](\d{2}))?"
_HOURS = re.compile(rf"\D*{_CLOCK}\s*(?:-|–|—|\.\.|\D{{1,8}}?)\s*{_CLOCK}\D*")


def read_hours(text: str) -> Quiet | None:
    """Return hours typed like 22-7, 22.30–7 or "klo 22 - 07:00"; None if they are none."""
    found = _HOURS.fullmatch(text.strip())
    if found is None:
        return None
    start, end = _minute(found[1], found[2]), _minute(found[3], found[4])
    if start is None or end is None or not 0 < (end - start) % DAY <= LONGEST_QUIET:
        return None
    return Quiet(start, end)


def _minute(hours: str, minutes: str | None) -> int | None:
    minute = int(hours) * 60 + int(minutes or 0)
    return minute % DAY if int(minutes or 0) < 60 and minute <= DAY else None


def said_hours(house: House, language: str, hours: Quiet) -> Markup:
    """Return hours in words; "none" when they end as they begin."""
    if hours.start == hours.end:
        return house.texts.say(language, "messages-quiet-none")
    values = {"from": clock(hours.start, language), "to": clock(hours.end, language)}
    return house.texts.say(language, "messages-hours", **values)


def clock(minute: int, language: str) -> str:
    """Return a minute of the day as a time: 21.00."""
    zone = ZoneInfo("UTC")  # any will do: no moment is meant
    at = datetime.combine(date(2001, 1, 1), time(minute // 60 % 24, minute % 60), zone)
    return dates.clock_time(at, language, zone)


@dataclass(frozen=True, slots=True)
class ComingDay:
    """A day after today. The value is the day as 2026-11-05."""

    def read(self, text: str, asking: Asking, draft: Any) -> Reading:
        """Read a day as people write it."""
        return self._judged(Day().read(text, asking, draft), asking)

    def press(self, option: str, asking: Asking, draft: Any) -> Reading:
        """Take the tapped day."""
        return self._judged(Day().press(option, asking, draft), asking)

    def page(self, asking: Asking, draft: Any, leaf: str) -> Page:  # noqa: ARG002 - of the protocol
        """Lay out the days from tomorrow on."""
        return day_page(asking, leaf, first=_today(asking) + timedelta(days=1))

    def show(self, value: Any, asking: Asking) -> Markup:
        """Show the day in full with its weekday."""
        return Day().show(value, asking)

    def _judged(self, reading: Reading, asking: Asking) -> Reading:
        if isinstance(reading, Given) and date.fromisoformat(reading.value) <= _today(asking):
            return Fault(Key("messages-day-past"))
        return reading


def _today(asking: Asking) -> date:
    return asking.now.astimezone(asking.house.organisation.zone).date()


@dataclass(frozen=True, slots=True)
class Hours:
    """Hours of every day. The value is their beginning and end in minutes: [1320, 420]."""

    def read(self, text: str, asking: Asking, draft: Any) -> Reading:  # noqa: ARG002 - of the protocol
        """Read hours as people write them."""
        hours = read_hours(text)
        if hours is None:
            return Fault(Key("messages-want-hours"))
        return Given([hours.start, hours.end])

    def press(self, option: str, asking: Asking, draft: Any) -> Reading:  # noqa: ARG002 - of the protocol
        """Know no buttons: they are typed."""
        return GONE

    def page(self, asking: Asking, draft: Any, leaf: str) -> Page:  # noqa: ARG002 - of the protocol
        """Lay out no buttons."""
        return Page()

    def show(self, value: Any, asking: Asking) -> Markup:
        """Show the hours in words."""
        return said_hours(asking.house, asking.language, Quiet(*value))
