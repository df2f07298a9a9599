"""The questions of the year's two forms that are asked alike, and a time of day."""

from dataclasses import dataclass
from datetime import time
from typing import Any

from config import dates
from config.markup import Markup
from handlers.forms import moments
from handlers.forms.form import Question
from handlers.forms.kinds import GONE, Asking, Choice, Fault, Given, Kind, Page, Reading, Single
from handlers.house import Key
from handlers.preferences.kinds import clock
from handlers.turn import Turn

HOURS = range(8, 21)  # offered by button: outside of the usual quiet hours
WIDTH = 4  # of them in a row
MONTHS, DAYS = range(1, 13), range(7)
SCHOOL = "-"  # the choice of the whole school: no unit is called so
EXPLAINED = ("day", "name", "remind", "at")


@dataclass(frozen=True, slots=True)
class TimeOfDay:
    """A time of every day. The value is in minutes after local midnight."""

    def read(self, text: str, asking: Asking, draft: Any) -> Reading:  # noqa: ARG002 - of the protocol
        """Read a time as people write it."""
        found = moments.read_time(text, language=asking.language)
        if isinstance(found, time):
            return Given(found.hour * 60 + found.minute)
        return Fault(Key("year-want-time"))

    def press(self, option: str, asking: Asking, draft: Any) -> Reading:  # noqa: ARG002 - of the protocol
        """Take the tapped hour."""
        hour = int(option) if option.isdigit() and len(option) <= 2 else -1
        return Given(hour * 60) if hour in HOURS else GONE

    def page(self, asking: Asking, draft: Any, leaf: str) -> Page:  # noqa: ARG002 - of the protocol
        """Lay out the hours of the day."""
        choices = [Choice(str(hour), clock(hour * 60, asking.language)) for hour in HOURS]
        if asking.plain:
            return Page(choices)
        return Page(wide=[choices[i : i + WIDTH] for i in range(0, len(choices), WIDTH)])

    def show(self, value: Any, asking: Asking) -> Markup:
        """Show the time."""
        return Markup.escape(clock(int(value), asking.language))


def question(name: str, kind: Kind, **more: Any) -> Question:
    """Return a question by its name, with its words."""
    helped = Key(f"year-help-{name}") if name in EXPLAINED else None
    return Question(
        name, Key(f"year-ask-{name}"), kind, Key(f"year-short-{name}"), help=helped, **more
    )


def months(language: str) -> Single:
    """Return the choice of a month; its value is "1" to "12"."""
    return Single(
        [Choice(str(one), dates.month_name(one, language).capitalize()) for one in MONTHS]
    )


def weekdays(language: str) -> Single:
    """Return the choice of a day of the week; its value is "0" (Monday) to "6"."""
    return Single(
        [Choice(str(one), dates.weekday_name(one, language).capitalize()) for one in DAYS]
    )


def unit(turn: Turn) -> list[Question]:
    """Ask a coordinator of the whole school whose it is; a unit's own has the unit's."""
    units = turn.house.organisation.units
    if turn.scope is not None or len(units) < 2:
        return []
    whole = Choice(SCHOOL, Key("year-whole-school-button"))
    return [question("unit", Single([whole, *(Choice(one.id, one.name) for one in units)]))]


def unit_of(turn: Turn, given: Any) -> str | None:
    """Return the unit that was chosen, always within the coordinator's scope."""
    if turn.scope is not None:
        return turn.scope
    return None if given in (None, SCHOOL) else str(given)
