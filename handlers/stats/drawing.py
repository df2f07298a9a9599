"""Draws the community at a glance, in the workshop only: black and white, as wide as a phone.

One line a bar, its words to the left and its number at its end, so that all fits one screen or two.
"""

from io import BytesIO
from itertools import pairwise

from PIL import Image, ImageDraw

from handlers import charts
from handlers.chart_data import Bar
from handlers.charts import BLACK, MARGIN, WHITE, WIDTH, clipped, face, known
from handlers.recipes import File
from handlers.stats.picture_data import Block, Columns, Curve, Figure, Picture

ROOM = WIDTH - 2 * MARGIN
SUBTITLE, SUBTITLE_LEADING = 38, 60
NUMBER, NUMBER_LABEL, NUMBER_LEADING = 92, 34, 42
FIGURES = 208  # height of the large numbers with their words, on two lines
HEADING, HEADING_LEADING = 42, 62
LABEL, LINE = 36, 50  # of a line with a bar
THICK = 34  # of a bar
LABEL_ROOM = 410  # pixels for the words to the left of bars
BEFORE = 32  # above a heading
CURVE = 230  # height of the curve with its numbers
DOT, STROKE, THIN = 9, 5, 2
PART = 64  # height of the one bar that is divided
SIGN = 34  # side of the square that stands for a part
NUMBER_ROOM = 215  # of a column of numbers


def draw(picture: Picture) -> File:
    """Return the picture as PNG."""
    title = charts.title_lines(picture.title)
    top = MARGIN + len(title) * charts.TITLE_LEADING + SUBTITLE_LEADING
    height = top + FIGURES + sum(BEFORE + _height(one) for one in picture.parts) + MARGIN
    image = Image.new("L", (WIDTH, height), WHITE)
    pen = ImageDraw.Draw(image)
    for number, line in enumerate(title):
        at = (MARGIN, MARGIN + number * charts.TITLE_LEADING)
        pen.text(at, line, BLACK, face(charts.TITLE_SIZE, bold=True))
    said = clipped(known(picture.subtitle), face(SUBTITLE))
    pen.text((MARGIN, top - SUBTITLE_LEADING), said, BLACK, face(SUBTITLE))
    _figures(pen, picture.figures, top)
    top += FIGURES
    for part in picture.parts:
        _part(image, pen, part, top + BEFORE)
        top += BEFORE + _height(part)
    out = BytesIO()
    image.save(out, format="PNG", optimize=True)
    return File(picture.file_name, out.getvalue(), "image/png")


def _height(part: Curve | Block | Columns) -> int:
    match part:
        case Curve():
            return HEADING_LEADING + CURVE
        case Columns():
            return HEADING_LEADING + LINE * (len(part.rows) + 1)
        case Block(whole=True):
            return HEADING_LEADING + PART + 16 + LINE * len(part.bars)
        case Block():
            return HEADING_LEADING + LINE * len(part.bars)


def _figures(pen: ImageDraw.ImageDraw, figures: tuple[Figure, ...], top: int) -> None:
    room = ROOM // max(len(figures), 1) - 24
    size = NUMBER
    while size > LABEL and _widest(figures, size) > room:
        size -= 4
    for place, one in enumerate(figures):
        x = MARGIN + place * (room + 24)
        pen.text((x, top + 94), one.number, BLACK, face(size, bold=True), anchor="ls")
        for number, words in enumerate(_on_two_lines(known(one.label), room)):
            at = (x, top + 108 + number * NUMBER_LEADING)
            pen.text(at, words, BLACK, face(NUMBER_LABEL))


def _widest(figures: tuple[Figure, ...], size: int) -> float:
    return max((face(size, bold=True).getlength(one.number) for one in figures), default=0)


def _on_two_lines(words: str, room: int) -> tuple[str, str]:
    """Return words on a line and, if they do not fit it, on another."""
    font, line, rest = face(NUMBER_LABEL), words.split(), list[str]()
    while len(line) > 1 and font.getlength(" ".join(line)) > room:
        rest.insert(0, line.pop())
    return clipped(" ".join(line), font, room), clipped(" ".join(rest), font, room)


def _part(
    image: Image.Image, pen: ImageDraw.ImageDraw, part: Curve | Block | Columns, top: int
) -> None:
    pen.line((MARGIN, top - 10, WIDTH - MARGIN, top - 10), BLACK, THIN)
    title = clipped(known(part.title), face(HEADING, bold=True))
    pen.text((MARGIN, top), title, BLACK, face(HEADING, bold=True))
    top += HEADING_LEADING
    match part:
        case Curve():
            _curve(pen, part, top)
        case Columns():
            _columns(pen, part, top)
        case Block(whole=True):
            _divided(image, pen, part, top)
        case Block():
            _bars(image, pen, part, top)


def _curve(pen: ImageDraw.ImageDraw, curve: Curve, top: int) -> None:
    upper, lower = top + 52, top + CURVE - 60
    most = max(curve.values, default=0) or 1
    step = (ROOM - 80) / max(len(curve.values) - 1, 1)
    points = [
        (round(MARGIN + 40 + place * step), round(lower - (lower - upper) * value / most))
        for place, value in enumerate(curve.values)
    ]
    pen.line((MARGIN, lower, WIDTH - MARGIN, lower), BLACK, THIN)
    for one, following in pairwise(points):
        pen.line((*one, *following), BLACK, STROKE)
    for x, y in points:
        pen.ellipse((x - DOT, y - DOT, x + DOT, y + DOT), BLACK)
    for place, number, word in curve.marked:
        x, y = points[place]
        _within(pen, x, y - DOT - 4, number, bold=True, anchor="d")
        _within(pen, x, lower + 12, word, bold=False, anchor="a")


def _within(
    pen: ImageDraw.ImageDraw, x: int, y: int, words: str, *, bold: bool, anchor: str
) -> None:
    """Write words around a point, moved so that none stands outside of the margins."""
    font = face(NUMBER_LABEL, bold=bold)
    half = font.getlength(words) / 2
    x = round(min(max(x, MARGIN + half), WIDTH - MARGIN - half))
    pen.text((x, y), words, BLACK, font, anchor="m" + anchor)


def _bars(image: Image.Image, pen: ImageDraw.ImageDraw, block: Block, top: int) -> None:
    bold = face(LABEL, bold=True)
    beside = [block.widest, *(one.written for one in block.bars)]
    numbers = max(bold.getlength(one) for one in beside)
    room = ROOM - LABEL_ROOM - charts.NUMBER_GAP - numbers
    longest = block.longest or max((one.whole or one.number for one in block.bars), default=0)
    scale = room / longest if longest else 0
    for bar in block.bars:
        middle = top + LINE // 2
        words = clipped(known(bar.label), face(LABEL), LABEL_ROOM - 20)
        pen.text((MARGIN, middle), words, BLACK, face(LABEL), anchor="lm")
        end = _bar(image, pen, bar, middle, scale)
        at = (end + charts.NUMBER_GAP, middle)
        pen.text(at, bar.written, BLACK, bold, anchor="lm")
        top += LINE


def _bar(image: Image.Image, pen: ImageDraw.ImageDraw, bar: Bar, middle: int, scale: float) -> int:
    """Draw one bar in the frame of its whole, and return where it ends."""
    left, upper, lower = MARGIN + LABEL_ROOM, middle - THICK // 2, middle + THICK // 2
    right = left + round(bar.number * scale)
    end = max(right, left + round((bar.whole or 0) * scale))
    if end > right:
        pen.rectangle((left, upper, end, lower), WHITE, BLACK, THIN)
    if right > left:
        charts.fill(image, (left, upper, right, lower), bar.fill)
    else:
        pen.line((left, upper, left, lower), BLACK, THIN)
    return end


def _divided(image: Image.Image, pen: ImageDraw.ImageDraw, block: Block, top: int) -> None:
    """Draw one bar in its parts, each with its pattern, and say below what each stands for."""
    whole = sum(one.number for one in block.bars)
    left = float(MARGIN)
    for bar in block.bars:
        right = left + (ROOM * bar.number / whole if whole else 0)
        if round(right) > round(left):
            charts.fill(image, (round(left), top, round(right), top + PART), bar.fill)
        left = right
    pen.rectangle((MARGIN, top, WIDTH - MARGIN, top + PART), None, BLACK, charts.EDGE)
    top += PART + 16
    for bar in block.bars:
        middle = top + LINE // 2
        sign = (MARGIN, middle - SIGN // 2, MARGIN + SIGN, middle + SIGN // 2)
        charts.fill(image, sign, bar.fill)
        words = clipped(known(bar.label), face(LABEL), ROOM - NUMBER_ROOM - 60)
        pen.text((MARGIN + SIGN + 20, middle), words, BLACK, face(LABEL), anchor="lm")
        end = (WIDTH - MARGIN, middle)
        pen.text(end, bar.written, BLACK, face(LABEL, bold=True), anchor="rm")
        top += LINE


def _columns(pen: ImageDraw.ImageDraw, columns: Columns, top: int) -> None:
    ends = (WIDTH - MARGIN - NUMBER_ROOM, WIDTH - MARGIN)
    for x, name in zip(ends, columns.names, strict=True):
        words = clipped(known(name), face(NUMBER_LABEL), NUMBER_ROOM - 12)
        pen.text((x, top + LINE // 2), words, BLACK, face(NUMBER_LABEL), anchor="rm")
    for label, *numbers in columns.rows:
        top += LINE
        words = clipped(known(label), face(LABEL), ROOM - 2 * NUMBER_ROOM)
        pen.text((MARGIN, top + LINE // 2), words, BLACK, face(LABEL), anchor="lm")
        for x, number, bold in zip(ends, numbers, (True, False), strict=True):
            font = face(LABEL, bold=bold)
            pen.text((x, top + LINE // 2), number, BLACK, font, anchor="rm")
