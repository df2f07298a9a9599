"""Draws lines over time, in the workshop only: black and white, each line in a field of its own.

Lines that do not cross need neither colours nor a legend; every point has its number beside it.
"""

from io import BytesIO
from itertools import pairwise

from PIL import Image, ImageDraw

from handlers import charts
from handlers.charts import BLACK, MARGIN, WHITE, WIDTH
from handlers.line_data import LineChart, Row
from handlers.recipes import File

LABEL, SMALL = 46, 36  # sizes of letters
FIELD, GAP = 130, 40  # height of a line's field, and the space below it
NUMBERS = 52  # height above a field, for the number of a point at its top
LABEL_LEADING = 58
AXIS = 70  # height of the points' words, above the first and below the last line
DOT, THICK, THIN, DASH = 11, 6, 2, 12


def draw(chart: LineChart) -> File:
    """Return the chart as a PNG picture."""
    title = charts.title_lines(chart.title)
    top = MARGIN + len(title) * charts.TITLE_LEADING + charts.GAP
    step = LABEL_LEADING + NUMBERS + FIELD + GAP
    height = top + AXIS + len(chart.rows) * step + MARGIN
    picture = Image.new("L", (WIDTH, height), WHITE)
    pen = ImageDraw.Draw(picture)
    for number, line in enumerate(title):
        at = (MARGIN, MARGIN + number * charts.TITLE_LEADING)
        pen.text(at, line, BLACK, charts.face(charts.TITLE_SIZE, bold=True))
    _marks(pen, chart, top, height)
    _points(pen, chart, top)
    for number, row in enumerate(chart.rows):
        _row(pen, chart, row, top + AXIS + number * step)
    out = BytesIO()
    picture.save(out, format="PNG", optimize=True)
    return File(chart.file_name, out.getvalue(), "image/png")


def x_of(chart: LineChart, place: float) -> int:
    """Return how far from the left a point stands, in pixels."""
    between = (WIDTH - 2 * MARGIN) / max(len(chart.points), 1)
    return round(MARGIN + between * (place + 0.5))


def _points(pen: ImageDraw.ImageDraw, chart: LineChart, top: int) -> None:
    room = (WIDTH - 2 * MARGIN) // max(len(chart.points), 1) - 8
    for place, words in enumerate(chart.points):
        font = charts.face(SMALL, bold=True)
        said = charts.clipped(charts.known(words), font, room)
        pen.text((x_of(chart, place), top), said, BLACK, font, anchor="ma")


def _marks(pen: ImageDraw.ImageDraw, chart: LineChart, top: int, height: int) -> None:
    """Draw a dashed line before each point where something has changed, with its word below."""
    for place, words in chart.marks:
        x = x_of(chart, place - 0.5)
        for y in range(top, height - MARGIN, 2 * DASH):
            pen.line((x, y, x, y + DASH), BLACK, THIN)
        font = charts.face(SMALL)
        pen.text((x, height - MARGIN + 4), charts.known(words), BLACK, font, anchor="ma")


def _row(pen: ImageDraw.ImageDraw, chart: LineChart, row: Row, top: int) -> None:
    label = charts.clipped(charts.known(row.label), charts.face(LABEL))
    pen.rectangle(pen.textbbox((MARGIN, top), label, charts.face(LABEL)), WHITE)  # over a mark
    pen.text((MARGIN, top), label, BLACK, charts.face(LABEL))
    upper = top + LABEL_LEADING + NUMBERS
    pen.line((MARGIN, upper + FIELD, WIDTH - MARGIN, upper + FIELD), BLACK, THIN)
    known = [
        (place, value, _y(chart, value, upper))
        for place, value in enumerate(row.values)
        if value is not None
    ]
    for (place, _, y), (following, _, further) in pairwise(known):
        if following == place + 1:
            pen.line((x_of(chart, place), y, x_of(chart, following), further), BLACK, THICK)
    for place, _, y in known:
        x = x_of(chart, place)
        pen.ellipse((x - DOT, y - DOT, x + DOT, y + DOT), BLACK)
    _numbers(pen, chart, row, upper)


def _numbers(pen: ImageDraw.ImageDraw, chart: LineChart, row: Row, upper: int) -> None:
    font = charts.face(SMALL, bold=True)
    for place, (value, written) in enumerate(zip(row.values, row.written, strict=True)):
        y = _y(chart, value, upper) if value is not None else upper + FIELD // 2
        pen.text((x_of(chart, place), y - DOT - 4), written, BLACK, font, anchor="md")


def _y(chart: LineChart, value: float, upper: int) -> int:
    share = (value - chart.lowest) / ((chart.highest - chart.lowest) or 1)
    return round(upper + FIELD * (1 - min(max(share, 0), 1)))
