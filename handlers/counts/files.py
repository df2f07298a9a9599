"""Counts as a picture and as files: made by dispatch, of the numbers as they are then."""

from collections.abc import Callable

from config.markup import Markup
from handlers.chart_data import Bar, Chart
from handlers.counts import rules
from handlers.counts.counting import Counting
from handlers.counts.showing import Counted, counted
from handlers.counts.still import counting_of
from handlers.failures import StaleButton
from handlers.hosting.sheet_data import Table
from handlers.house import House
from handlers.recipes import Args, NothingToMake
from handlers.results import captions
from handlers.results.captions import Said
from handlers.screen import Screen, plain_words
from handlers.turn import Turn
from storage.transaction import Transaction

CHART, XLSX, CSV = "count_chart", "count_xlsx", "count_csv"
BETWEEN = " · "  # the parts of a picture's title
WIDTHS = (40, 12)
CONDITION_WIDTH = 28


def chart(turn: Turn, counting: Counting, code: str, *, large: bool) -> None:
    """Send the counts as a picture, its numbers in words below; of a large school only its title.

    (There the numbers would hold up others' turns; they stand in the table that was tapped.)
    """
    found = None if large else counted(counting, turn.tx, code)
    if found is None:
        caption = Screen(counting.say("counts-chart-caption"))
    else:
        caption = captions.fitting(_said(counting, found), counting.say("counts-caption-rest"))
    turn.send_file(CHART, _args(turn, code), caption, as_photo=True)


def _said(counting: Counting, found: Counted) -> Said:
    def said(cut: Callable[[str], str]) -> list[Markup]:
        lines = [
            counting.say("counts-line", label=cut(line.label), number=counting.written(line.number))
            for line in (*_shortened(counting, found), found.total)
        ]
        return [found.title, Markup("\n").join(lines)]

    return said


def export(turn: Turn, counting: Counting, recipe: str, code: str) -> None:
    """Send the counts as a file; the audit log tells of it."""
    turn.audit("exported", unit=turn.scope, subject="counts")
    caption = Screen(counting.say("counts-file-caption", where=counting.where))
    turn.send_file(recipe, _args(turn, code), caption)


def _args(turn: Turn, code: str) -> dict[str, object]:
    return {"code": code, "scope": turn.scope}


def _shortened(counting: Counting, found: Counted) -> list[rules.Line]:
    return rules.shortened(found.lines, counting.label("counts-others"))


def _again(house: House, tx: Transaction, args: Args) -> tuple[Counting, Counted]:
    counting = counting_of(house, tx, args)
    try:
        return counting, counted(counting, tx, str(args["code"]))
    except StaleButton:
        raise NothingToMake from None


def gather_chart(house: House, tx: Transaction, args: Args) -> Chart:
    """Return the counts as bars, as many as the table shows."""
    counting, found = _again(house, tx, args)
    bars = tuple(
        Bar(line.label, line.number, counting.written(line.number))
        for line in _shortened(counting, found)
    )
    title = BETWEEN.join(plain_words(found.title).splitlines())
    return Chart(title, bars, f"{_name(counting, found, args)}.png")


def gather_table(house: House, tx: Transaction, args: Args) -> Table:
    """Return every line and the sum; each condition has a column, the same on all lines."""
    counting, found = _again(house, tx, args)
    values = tuple(value for _, value in found.conditions)
    return Table(
        name=_name(counting, found, args),
        title=counting.label("counts-sheet"),
        columns=(
            counting.label(f"counts-name-{found.about}"),
            counting.label("counts-column-number"),
            *(name for name, _ in found.conditions),
        ),
        widths=(*WIDTHS, *(CONDITION_WIDTH for _ in values)),
        rows=tuple((line.label, line.number, *values) for line in (*found.lines, found.total)),
    )


def _name(counting: Counting, found: Counted, args: Args) -> str:
    day = counting.day(int(args["now"])).isoformat()
    about = "-".join(counting.label(f"counts-name-{found.about}").casefold().split())
    return counting.label("counts-file", about=about, day=day)
