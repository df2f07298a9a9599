"""Results as pictures, black and white, with every number of the picture in the caption."""

from collections.abc import Callable, Sequence

from config.markup import Markup
from handlers.chart_data import DOTTED, SOLID, STRIPED, Bar, Chart
from handlers.failures import StaleButton
from handlers.house import House
from handlers.recipes import Args, NothingToMake
from handlers.results import access, captions, screens, splitting
from handlers.results import reading as readings
from handlers.results.access import View
from handlers.results.protecting import Line
from handlers.results.reading import LINE, Cell, Reading, in_words
from handlers.results.splitting import Page
from handlers.turn import Turn
from storage.surveys import Round
from storage.transaction import Transaction

RECIPE, SPLIT_RECIPE = "results_chart", "results_split_chart"
FILLS = (SOLID, STRIPED, DOTTED)
SMALL = 2.5  # how long a bar of "1–4" is: the same whatever the number is

Cut = Callable[[str], str]


def place_of(reading: Reading, value: str) -> int:
    """Return the place of the question that a button means; StaleButton if there is none."""
    if not value.isdecimal() or int(value) >= len(reading.questions):
        raise StaleButton
    return int(value)


def chart(turn: Turn, survey: Round, value: str) -> None:
    """Send one question as a picture."""
    reading, view = readings.of(turn, survey), access.seen(turn, survey)
    place = place_of(reading, value)
    line = view.line(reading.questions[place].id)
    if line is None or not screens.drawable(line):
        raise StaleButton

    def said(cut: Cut) -> Sequence[Markup]:
        return _said(reading, place, line, view.unit, cut)

    back = reading.button("results-question-button", "ask", str(place))
    rows = (*screens.near(reading, place), (back,))
    caption = captions.fitting(said, reading.say("results-caption-rest"), rows)
    turn.send_file(RECIPE, _args(turn, survey, value), caption, as_photo=True)


def _args(turn: Turn, survey: Round, value: str) -> dict[str, object]:
    return {"round": survey.id, "scope": turn.scope, "value": value}


def _said(reading: Reading, place: int, line: Line, unit: str | None, cut: Cut) -> Sequence[Markup]:
    asked = reading.questions[place]
    cells = reading.cells(asked, line)
    lines = [in_words(reading, Cell(cut(one.label), one.shown, one.share)) for one in cells]
    answered = {"answered-number": line.answered.number or 0}
    return [
        screens.heading(reading, place, unit),
        LINE.join([reading.say("results-answered", **answered), *lines]),
        *screens.mean(reading, asked, line),
        *screens.notes(reading, [one.shown for one in cells]),
    ]


def gather(house: House, tx: Transaction, args: Args) -> Chart:
    """Return one question as bars; NothingToMake if it is not the reader's any more."""
    reading, view = _again(house, tx, args)
    asked = reading.questions[int(args["value"])]
    line = view.line(asked.id)
    if line is None or not screens.drawable(line):
        raise NothingToMake
    bars = tuple(_bar(reading, one) for one in reading.cells(asked, line))
    return Chart(asked.text[reading.language], bars, _file(reading))


def _again(house: House, tx: Transaction, args: Args) -> tuple[Reading, View]:
    survey = access.found(tx, int(args["round"]), args["scope"])
    if survey is None or survey.tallied_at is None:
        raise NothingToMake
    reading = readings.reading(house, tx, str(args["language"]), survey)
    return reading, access.view(tx, survey, args["scope"])


def _file(reading: Reading) -> str:
    return f"{reading.label('results-chart-file')}.png"


def _bar(reading: Reading, cell: Cell) -> Bar:
    written = reading.shown(cell.shown)
    if cell.share is not None:
        told = {"shown": written, "share": reading.percent(cell.share)}
        written = reading.label("results-bar", **told)
    if cell.shown.kind == "few":
        return Bar(cell.label, SMALL, written, DOTTED)
    return Bar(cell.label, cell.shown.number or 0, written)


def split_chart(turn: Turn, survey: Round, value: str) -> None:
    """Send one page of a split as a picture."""
    reading, view = readings.of(turn, survey), access.seen(turn, survey)
    page = splitting.page(reading, view, value)

    def said(cut: Cut) -> Sequence[Markup]:
        return _split_said(reading, page, cut)

    rows = splitting.around(reading, page)
    caption = captions.fitting(said, reading.say("results-caption-rest"), rows)
    turn.send_file(SPLIT_RECIPE, _args(turn, survey, page.value), caption, as_photo=True)


def _split_said(reading: Reading, page: Page, cut: Cut) -> Sequence[Markup]:
    asked = reading.questions[page.place]
    rows = {part: reading.cells(asked, line) for part, line in page.lines.items()}
    said = []
    for place, cell in enumerate(next(iter(rows.values()))):
        groups = [_in_group(reading, page, part, cells[place], cut) for part, cells in rows.items()]
        said.append(
            reading.say("results-line", label=cut(cell.label), shown=Markup(", ").join(groups))
        )
    return [
        screens.heading(reading, page.place),
        LINE.join([reading.say(f"results-by-{page.by}"), *said]),
        *splitting.withheld(reading, page),
        *screens.notes(reading, [one.shown for cells in rows.values() for one in cells]),
    ]


def _in_group(reading: Reading, page: Page, part: str, cell: Cell, cut: Cut) -> Markup:
    name = cut(reading.group(page.by, part))
    return reading.say("results-in-group", name=name, shown=_brief(reading, cell))


def _brief(reading: Reading, cell: Cell) -> str:
    return reading.shown(cell.shown) if cell.share is None else reading.percent(cell.share)


def gather_split(house: House, tx: Transaction, args: Args) -> Chart:
    """Return a page of a split as bars of shares, answer by answer, each group in its pattern."""
    reading, view = _again(house, tx, args)
    page = splitting.page(reading, view, str(args["value"]))
    asked = reading.questions[page.place]
    rows = {part: reading.cells(asked, line) for part, line in page.lines.items()}
    bars = [
        _split_bar(reading, reading.group(page.by, part), cells[place], FILLS[number])
        for place in _told_of(list(rows.values()))
        for number, (part, cells) in enumerate(rows.items())
    ]
    title = asked.text[reading.language]
    return Chart(title, tuple(bars), _file(reading), longest=100)


def _told_of(rows: Sequence[Sequence[Cell]]) -> list[int]:
    """Return the places of the answers to draw: not what nobody in any group has chosen."""
    every = range(len(rows[0]))
    return [place for place in every if any(cells[place].shown.number != 0 for cells in rows)]


def _split_bar(reading: Reading, group: str, cell: Cell, fill: str) -> Bar:
    label = reading.label("results-split-bar", option=cell.label, name=group)
    return Bar(label, cell.share or 0, _brief(reading, cell), fill)
