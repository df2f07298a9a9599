"""What results look like: the list of rounds, and one question with its protected numbers."""

from collections.abc import Iterable, Sequence

from config.markup import Markup
from config.questions import Question
from handlers.buttons import Pages, ResultsDo
from handlers.counts.rules import cut
from handlers.house import House
from handlers.results.protecting import Line, Shown
from handlers.results.reading import LINE, PARAGRAPH, Cell, Reading, table
from handlers.results.reasons import Reason
from handlers.screen import Button, Rows, Screen, side_by_side

PAGE = "results"
UNTOLD: dict[Reason, str] = {
    "none": "results-no-own-row",
    "few": "results-too-few",
    "hidden": "results-withheld",
    "earlier": "results-withheld-earlier",
}
BUTTON_TITLE = 24  # columns; with a number before it, a button still shows it whole


def rounds(
    house: House,
    language: str,
    found: Sequence[tuple[Reading, str]],
    where: str,
    *,
    first: int,
    number: int,
    last: int,
) -> Screen:
    """Return a page of rounds, each with its state; ``first`` is the place of the page's first."""
    title = house.texts.say(language, "results-title", where=where)
    if not found:
        return Screen(PARAGRAPH.join([title, house.texts.say(language, "results-none")]))
    lines = [_round(one, stage, place) for place, (one, stage) in enumerate(found, first)]
    rows = tuple((_open(one, place),) for place, (one, _) in enumerate(found, first))
    leaves = [("form-previous", number - 1)] if number else []
    leaves += [("form-next", number + 1)] if number < last else []
    turned = [Button(house.texts.plain(language, key), Pages(PAGE, page)) for key, page in leaves]
    plain = language == "fi-simple"
    text = PARAGRAPH.join([title, LINE.join(lines)])
    return Screen(text, (*rows, *side_by_side(turned, plain=plain)))


def _round(reading: Reading, stage: str, place: int) -> Markup:
    told = {"title": reading.title, "day": reading.day(reading.survey.opens_at), "stage": stage}
    return reading.say("results-round-line", **{"place-number": place}, **told)


def _open(reading: Reading, place: int) -> Button:
    label = f"{place}. {cut(reading.title, BUTTON_TITLE)}"
    return Button(label, ResultsDo(reading.survey.id, "show", ""))


def question(
    reading: Reading,
    place: int,
    line: Line | None,
    *,
    splits: Iterable[str] = (),
    unit: str | None = None,
    comparable: bool = False,
    why: Reason | None = None,
    texts: Sequence[int] = (0, 0, 0),
) -> Screen:
    """Return one question: how many answered, each answer with its number, and where to go on.

    ``why`` is the reason where nothing is shown. ``texts`` are how many answers in own words wait
    to be read, are shown, and are hidden.
    """
    asked = reading.questions[place]
    said = [heading(reading, place, unit), *numbers(reading, asked, line, why)]
    buttons = []
    if line is not None and drawable(line):
        buttons.append(reading.button("results-chart-button", "chart", str(place)))
    buttons += [
        reading.button(f"results-by-{by}-button", "split", f"{place}.{by}") for by in splits
    ]
    if comparable:
        buttons.append(reading.button("results-compare-button", "compare", str(place)))
    if sum(texts):
        said.append(_texts(reading, texts))
        buttons += _text_buttons(reading, place, texts)
    rows = tuple((one,) for one in buttons)
    back = reading.button("results-round-button", "show")
    return Screen(PARAGRAPH.join(said), (*rows, *near(reading, place), (back,)))


def heading(reading: Reading, place: int, unit: str | None = None) -> Markup:
    """Return the round's title, the place of the question among the others, and its words."""
    asked = reading.questions[place]
    told = {
        "title": reading.title,
        "number": str(place + 1),
        "total": str(len(reading.questions)),
        "question": asked.text[reading.language],
    }
    if unit is None:
        return reading.say("results-question", **told)
    name = reading.group("unit", unit)
    return LINE.join(
        [reading.say("results-question", **told), reading.say("results-of", name=name)]
    )


def numbers(
    reading: Reading, asked: Question, line: Line | None, why: Reason | None = None
) -> list[Markup]:
    """Return the numbers of a line as paragraphs, with what the signs among them mean."""
    if line is None or why is not None:
        return [reading.say(UNTOLD[why or "none"])]
    answered = {"answered-number": line.answered.number or 0}
    said = [reading.say("results-answered", **answered)]
    cells = reading.cells(asked, line) if line.answered.number else []
    if cells:
        said.append(table(reading, cells))
    if asked.type == "multi":
        said.append(reading.say("results-several"))
    said += mean(reading, asked, line)
    return [*said, *notes(reading, [one.shown for one in cells])]


def mean(reading: Reading, asked: Question, line: Line) -> list[Markup]:
    """Return the mean in words, where it may be told."""
    if line.mean is None:
        return []
    kind = "scale" if asked.type == "scale5" else "number"
    return [reading.say("results-mean", mean=reading.mean(line.mean), kind=kind)]


def notes(reading: Reading, shown: Iterable[Shown]) -> list[Markup]:
    """Return what the signs for small and for hidden numbers mean, where there are any."""
    kinds = {one.kind for one in shown}
    lines = [reading.say(f"results-note-{one}") for one in ("few", "hidden") if one in kinds]
    return [LINE.join(lines)] if lines else []


def drawable(line: Line) -> bool:
    """Tell whether there is anything to draw of a line."""
    return any(one.number for one in line.cells.values())


def _texts(reading: Reading, texts: Sequence[int]) -> Markup:
    names = ("waiting", "shown", "hidden")
    cells = [
        Cell(reading.label(f"results-texts-{name}"), Shown(number, "shown"))
        for name, number in zip(names, texts, strict=True)
    ]
    return table(reading, cells)


def _text_buttons(reading: Reading, place: int, texts: Sequence[int]) -> list[Button]:
    buttons = []
    if texts[0]:
        count = {"texts-number": texts[0]}
        buttons.append(reading.button("results-review-button", "review", str(place), **count))
    if texts[1]:
        buttons.append(reading.button("results-texts-button", "texts", f"{place}.0"))
    return buttons


def near(reading: Reading, place: int) -> Rows:
    """Return the way to the questions before and after this one."""
    found = []
    if place:
        found.append(reading.button("results-previous-button", "ask", str(place - 1)))
    if place + 1 < len(reading.questions):
        found.append(reading.button("results-next-button", "ask", str(place + 1)))
    return side_by_side(found, plain=True)
