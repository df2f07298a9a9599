"""The kinds of question that ask for a time beside a known start: when it ends, when it closes."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from config import dates
from config.markup import Markup
from handlers.forms import moments
from handlers.forms.calendar import said_fault
from handlers.forms.kinds import GONE, Asking, Choice, Fault, Given, Page, Reading
from handlers.forms.lasting import lasting, without
from handlers.forms.words_of_time import BEFORE, UNTIL
from handlers.house import Key

LONGEST_MINUTES = 31 * 24 * 60
HOURS_OFFERED = (60, 90, 120, 180, 240, 360)  # minutes
FEW_HOURS_OFFERED = (60, 120, 180, 240)  # in plain language
CLOSING_OFFERED = ((7 * 1440, "week"), (3 * 1440, "days"), (1440, "day"), (120, "hours"))
LAST_MINUTE = time(23, 59)  # a day alone means all of it


def _at(seconds: int, zone: ZoneInfo) -> datetime:
    return datetime.fromtimestamp(seconds, UTC).astimezone(zone)


def _shown(value: Any, asking: Asking) -> Markup:
    zone = asking.house.organisation.zone
    return Markup.escape(dates.full(_at(value, zone), asking.language, zone))


@dataclass(frozen=True, slots=True)
class Ending:
    """When something ends that begins at ``start()``; both in UTC epoch seconds.

    Taken are a time, which is the next such after the start, a day and a time, or how long it
    lasts: at most 31 days. The start is asked for when it is needed: it may have been answered
    just now.
    """

    start: Callable[[], int]

    @property
    def starts_at(self) -> int:
        """When it begins."""
        return self.start()

    def read(self, text: str, asking: Asking, draft: Any) -> Reading:  # noqa: ARG002 - of the protocol
        """Read "20.30", "6.11. klo 12" or "2 h"."""
        minutes = lasting(text)
        if minutes is not None:
            return self._after(minutes)
        words, zone = without(text, UNTIL), asking.house.organisation.zone
        alone = moments.read_time(words, language=asking.language)
        if isinstance(alone, time) and not words.endswith("."):  # "6.11." is a day
            return self._judged(self._next(alone, zone), asking)
        start = _at(self.starts_at, zone)
        found = moments.read_moment(words, now=start, zone=zone, language=asking.language)
        if isinstance(found, moments.NoDate):
            found = self._next(found.at, zone)
        return self._judged(found, asking)

    def press(self, option: str, asking: Asking, draft: Any) -> Reading:  # noqa: ARG002 - of the protocol
        """Take so many minutes after the start."""
        return self._after(int(option)) if option.isdecimal() and len(option) < 9 else GONE

    def page(self, asking: Asking, draft: Any, leaf: str) -> Page:  # noqa: ARG002 - of the protocol
        """Lay out a few times after the start."""
        zone = asking.house.organisation.zone
        offered = FEW_HOURS_OFFERED if asking.plain else HOURS_OFFERED
        choices = [
            Choice(str(minutes), self._label(_at(self.starts_at + minutes * 60, zone), asking))
            for minutes in offered
        ]
        return Page(choices)

    def show(self, value: Any, asking: Asking) -> Markup:
        """Show the day in full with its weekday, and the time."""
        return _shown(value, asking)

    def _label(self, when: datetime, asking: Asking) -> Key:
        zone = asking.house.organisation.zone
        return Key("form-at-button", {"time": dates.clock_time(when, asking.language, zone)})

    def _next(self, at: time, zone: ZoneInfo) -> moments.Reading:
        """Return the next such time after the start: of the same day, else of the day after."""
        day = dates.local_day(self.starts_at, zone)
        found = moments.at_local(day, at, zone)
        if isinstance(found, datetime) and found.timestamp() <= self.starts_at:
            return moments.at_local(day + timedelta(days=1), at, zone)
        return found

    def _judged(self, found: moments.Reading, asking: Asking) -> Reading:
        if isinstance(found, datetime):
            return self._after((int(found.timestamp()) - self.starts_at) // 60)
        if isinstance(found, moments.Past):
            return Fault(Key("form-ending-before"))
        if isinstance(found, moments.NotUnderstood | moments.NoTime):
            return Fault(Key("form-want-ending"))
        return Fault(said_fault(found, asking))

    def _after(self, minutes: int) -> Reading:
        if minutes <= 0:
            return Fault(Key("form-ending-before"))
        if minutes > LONGEST_MINUTES:
            return Fault(Key("form-ending-far"))
        return Given(self.starts_at + minutes * 60)


@dataclass(frozen=True, slots=True)
class Closing:
    """A moment from now until ``starts_at``, when something closes; in UTC epoch seconds.

    Taken are a day (all of it), a day and a time, or how long before the start.
    """

    starts_at: int

    def read(self, text: str, asking: Asking, draft: Any) -> Reading:  # noqa: ARG002 - of the protocol
        """Read "1.11. klo 12", "1.11." or "2 päivää ennen"."""
        minutes = lasting(text, BEFORE)
        if minutes is not None:
            return self._judged(self.starts_at - minutes * 60, asking)
        words, zone = without(text, UNTIL), asking.house.organisation.zone
        found = moments.read_moment(words, now=asking.now, zone=zone, language=asking.language)
        match found:
            case datetime():
                return self._judged(int(found.timestamp()), asking)
            case moments.NoTime(day=day):
                return self._end_of(day, asking, zone)
            case moments.NotUnderstood() | moments.NoDate():
                return Fault(Key("form-want-closing"))
            case _:
                return Fault(said_fault(found, asking))

    def press(self, option: str, asking: Asking, draft: Any) -> Reading:  # noqa: ARG002 - of the protocol
        """Take so many minutes before the start."""
        if not option.isdecimal() or len(option) > 8:
            return GONE
        return self._judged(self.starts_at - int(option) * 60, asking)

    def page(self, asking: Asking, draft: Any, leaf: str) -> Page:  # noqa: ARG002 - of the protocol
        """Lay out a few times before the start that are still to come."""
        return Page(self._offered(asking))

    def show(self, value: Any, asking: Asking) -> Markup:
        """Show the day in full with its weekday, and the time."""
        return _shown(value, asking)

    def _offered(self, asking: Asking) -> Sequence[Choice]:
        left = self.starts_at - asking.now.timestamp()
        return [
            Choice(str(minutes), Key(f"form-closing-{name}-button"))
            for minutes, name in CLOSING_OFFERED
            if minutes * 60 < left
        ]

    def _end_of(self, day: date, asking: Asking, zone: ZoneInfo) -> Reading:
        if day == dates.local_day(self.starts_at, zone):
            return self._judged(self.starts_at, asking)
        end = datetime.combine(day, LAST_MINUTE, zone)
        return self._judged(int(end.timestamp()), asking)

    def _judged(self, seconds: int, asking: Asking) -> Reading:
        if seconds > self.starts_at:
            return Fault(Key("form-closing-after"))
        if seconds <= asking.now.timestamp():
            return Fault(Key("form-moment-past"))
        return Given(seconds)
