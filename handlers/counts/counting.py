"""For whom counts are shown, and what every card of counts shares: its numbers and the way back."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from config import dates
from config.languages import LOCALES, PLAIN
from config.markup import Markup
from config.numbers import written
from handlers.buttons import Count, StatsDo
from handlers.counts import rules
from handlers.counts.rules import Line
from handlers.house import House, Key
from handlers.screen import Button, Screen, side_by_side

FIRST = Count("people", 0, "all")
RUN, CHART, XLSX, CSV = "run", "chart", "xlsx", "csv"
LONGEST_CODE = 50  # characters that a button of ours has room for


@dataclass(frozen=True, slots=True)
class Counting:
    """For whom the counts are shown: the house, the language, and the scope of the coordinator."""

    house: House
    language: str
    scope: str | None

    @property
    def plain(self) -> bool:
        """Whether the person reads plain Finnish."""
        return self.language == PLAIN

    @property
    def where(self) -> str:
        """The unit or the whole school, in words."""
        if self.scope is None:
            return self.label("counts-whole-school")
        return self.house.organisation.unit_name(self.scope, self.language)

    def say(self, key: str, **values: object) -> Markup:
        """Return a text as HTML."""
        return self.house.say(self.language, Key(key, values))

    def label(self, key: str, **values: object) -> str:
        """Return a text without HTML."""
        return self.house.label(self.language, Key(key, values))

    def day(self, seconds: int) -> date:
        """Return the day of a time, in the organisation's zone."""
        return dates.local_day(seconds, self.house.organisation.zone)

    def written(self, number: int) -> str:
        """Return a number as people write it, thousands apart from ten thousand on."""
        return written(number, LOCALES[self.language])


def numbers(counting: Counting, title: Markup, lines: Sequence[Line], total: Line) -> Markup:
    """Return the title with a table under it, or in plain Finnish with a line for each number."""
    if counting.plain:
        said = [
            counting.say("counts-line", label=line.label, number=counting.written(line.number))
            for line in (*lines, total)
        ]
        return Markup("\n\n").join([title, Markup("\n").join(said)])
    drawn = Markup.escape(rules.table(lines, total, counting.written))
    return title + Markup("\n\n<pre>") + drawn + Markup("</pre>")


def with_back(counting: Counting, screen: Screen) -> Screen:
    """Return the screen with the button to the first card of counts."""
    return screen.with_row(Button(counting.label("counts-back-button"), FIRST))


def ways(counting: Counting, what: str, labels: Mapping[str, str]) -> list[Button]:
    """Return a button for each code, with its label; none for a code too long for any."""
    return [
        Button(counting.label(key), StatsDo(what, code))
        for code, key in labels.items()
        if len(code) <= LONGEST_CODE
    ]


def with_files(counting: Counting, code: str, screen: Screen) -> Screen:
    """Return the screen with the buttons that make a picture and files of it."""
    buttons = [
        button
        for one in (CHART, XLSX, CSV)
        for button in ways(counting, one, {code: f"counts-{one}-button"})
    ]
    rows = side_by_side(buttons, plain=counting.plain)
    return Screen(screen.text, (*screen.rows, *rows))
