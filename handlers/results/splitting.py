"""One question by unit, field or year: three groups at a time, so that a picture can show them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from config.markup import Markup
from handlers.counts import rules
from handlers.failures import StaleButton
from handlers.results import access, screens
from handlers.results import reading as readings
from handlers.results.access import View
from handlers.results.protecting import Line, Shown
from handlers.results.reading import LINE, PARAGRAPH, Reading, table
from handlers.results.reasons import reason
from handlers.screen import Rows, Screen, side_by_side
from handlers.turn import Turn
from storage.surveys import Round

TOGETHER = 3  # groups on a page: as many as there are patterns to tell their bars apart by
MOST_BARS = 56  # of a picture: Telegram takes photos of at most 10,000 pixels, both sides together


@dataclass(frozen=True, slots=True)
class Page:
    """The groups of one page: a question's place, what it is split by, and the lines by group.

    ``few``, ``hidden`` and ``earlier`` are the groups of the whole split that are not shown, each
    for its reason.
    """

    place: int
    by: str
    number: int
    last: int
    lines: Mapping[str, Line]
    few: Sequence[str]
    hidden: Sequence[str]
    earlier: Sequence[str] = ()

    @property
    def value(self) -> str:
        """What a button says to come back to this page."""
        return f"{self.place}.{self.by}.{self.number}"


def together(answers: int) -> int:
    """Return how many groups stand on a page of a question with so many answers."""
    return max(1, min(TOGETHER, MOST_BARS // max(answers, 1)))


def splits(view: View, question: str) -> list[str]:
    """Return by what a question can be split: where any group with answers is shown."""
    return [
        by for by in access.SPLITS if len(lines := view.split(question, by)) > 1 and _any(lines)
    ]


def _any(lines: Mapping[str, Line]) -> bool:
    return any(line.answered.number for line in lines.values())


def page(reading: Reading, view: View, value: str) -> Page:
    """Return the page that a button means; StaleButton for what cannot be split so."""
    place, by, number = _read(value, len(reading.questions))
    asked = reading.questions[place]
    lines = view.split(asked.id, by)
    if not _any(lines):
        raise StaleButton
    ordered = _ordered(reading, by, lines)
    why = {one: reason(reading.questionnaire, asked, view.group(by, one)) for one in ordered}
    shown = [one for one in ordered if why[one] is None]
    most = together(len(lines[shown[0]].cells))
    last = (len(shown) - 1) // most
    number = min(number, last)
    here = shown[number * most : (number + 1) * most]
    return Page(
        *(place, by, number, last),
        {one: lines[one] for one in here},
        *([one for one in ordered if why[one] == kind] for kind in ("few", "hidden", "earlier")),
    )


def _read(value: str, questions: int) -> tuple[int, str, int]:
    """Return the place, the split and the page of a value such as 3.unit or 3.unit.1."""
    place, _, rest = value.partition(".")
    by, _, number = rest.partition(".")
    if not (place.isdecimal() and (number or "0").isdecimal() and int(place) < questions):
        raise StaleButton
    return int(place), by, int(number or "0")


def _ordered(reading: Reading, by: str, lines: Mapping[str, Line]) -> list[str]:
    organisation = reading.house.organisation
    listed = {
        "unit": [one.id for one in organisation.units],
        "field": [one.code for one in organisation.fields],
    }
    counted = dict.fromkeys(lines, 0)
    return [one for one in rules.order(by, counted, listed.get(by, ())) if one in lines]


def show(turn: Turn, survey: Round, value: str) -> None:
    """Show one page of a split."""
    reading, view = readings.of(turn, survey), access.seen(turn, survey)
    turn.show(screen(reading, page(reading, view, value)))


def screen(reading: Reading, shown: Page) -> Screen:
    """Return the page as a message: a block for each group, then what is not shown and why."""
    said = [screens.heading(reading, shown.place), reading.say(f"results-by-{shown.by}")]
    asked = reading.questions[shown.place]
    kinds: list[Shown] = []
    for part, line in shown.lines.items():
        cells = reading.cells(asked, line)
        kinds += [one.shown for one in cells]
        said.append(LINE.join([_group(reading, shown.by, part, line), table(reading, cells)]))
        said += screens.mean(reading, asked, line)
    said += withheld(reading, shown)
    said += screens.notes(reading, kinds)
    chart = reading.button("results-chart-button", "splitchart", shown.value)
    return Screen(PARAGRAPH.join(said), ((chart,), *around(reading, shown)))


def _group(reading: Reading, by: str, part: str, line: Line) -> Markup:
    answered = {"answered-number": line.answered.number or 0}
    return reading.say("results-group", name=reading.group(by, part), **answered)


def withheld(reading: Reading, shown: Page) -> list[Markup]:
    """Return which groups are not shown, and why."""
    said = []
    for key, groups in (
        ("results-groups-few", shown.few),
        ("results-groups-earlier", shown.earlier),
        ("results-groups-hidden", shown.hidden),
    ):
        if groups:
            names = ", ".join(reading.group(shown.by, one) for one in groups)
            said.append(reading.say(key, names=names))
    return said


def around(reading: Reading, shown: Page) -> Rows:
    """Return the way to the groups before and after these, and back to the question."""
    leaves = [("form-previous", shown.number - 1)] if shown.number else []
    leaves += [("form-next", shown.number + 1)] if shown.number < shown.last else []
    where = f"{shown.place}.{shown.by}"
    turned = [reading.button(key, "split", f"{where}.{number}") for key, number in leaves]
    back = reading.button("results-question-button", "ask", str(shown.place))
    return (*side_by_side(turned, plain=reading.plain), (back,))
