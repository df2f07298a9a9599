"""A kind of question: a day from today on, perhaps not before another one."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from handlers.forms.calendar import Day, day_page
from handlers.forms.kinds import Asking, Fault, Given, Page, Reading
from handlers.house import Key


@dataclass(frozen=True, slots=True)
class ComingDay(Day):
    """A day from today on, not before ``earliest``. The value is the day as 2026-11-05."""

    earliest: date | None = None

    def read(self, text: str, asking: Asking, draft: Any) -> Reading:
        """Read a day as people write it."""
        return self._judged(Day.read(self, text, asking, draft), asking)

    def press(self, option: str, asking: Asking, draft: Any) -> Reading:
        """Take the tapped day."""
        return self._judged(Day.press(self, option, asking, draft), asking)

    def page(self, asking: Asking, draft: Any, leaf: str) -> Page:  # noqa: ARG002 - of the protocol
        """Lay out days from the first possible one on."""
        return day_page(asking, leaf, first=self._first(asking))

    def _first(self, asking: Asking) -> date:
        today = asking.now.astimezone(asking.house.organisation.zone).date()
        return max(today, self.earliest or today)

    def _judged(self, reading: Reading, asking: Asking) -> Reading:
        if isinstance(reading, Given) and date.fromisoformat(reading.value) < self._first(asking):
            return Fault(Key("team-day-too-early"))
        return reading
