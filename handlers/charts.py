"""Draws charts, in the workshop only: black and white, to be read on a phone or on paper.

Words stand above their bar, as long as the picture is wide, so that nothing is turned or cut.
"""

import unicodedata
from collections.abc import Iterator, Sequence
from functools import cache
from importlib.resources import files
from io import BytesIO

from PIL import Image, ImageDraw, ImageFont
from PIL.ImageFont import FreeTypeFont

from handlers.chart_data import DOTTED, SOLID, STRIPED, Bar, Chart
from handlers.letters import drawable
from handlers.recipes import File

WIDTH, MARGIN = 1080, 56  # pixels: a phone's width, shown without being enlarged
TITLE_SIZE, LABEL_SIZE = 56, 46
TITLE_LEADING, LABEL_LEADING = 66, 58
BAR, GAP = 54, 34  # height of a bar, and the space below it
EDGE = 3  # of a bar's frame
NUMBER_GAP = 18  # between a bar's end and its number
MOST_TITLE_LINES = 3
BLACK, WHITE = 0, 255
STEP = 16  # pixels from stripe to stripe, from dot to dot
MISSING = "\U0010ffff"  # a sign that no font has


def draw(chart: Chart) -> File:
    """Return the chart as a PNG picture."""
    title = title_lines(chart.title)
    top = MARGIN + len(title) * TITLE_LEADING + GAP
    height = top + len(chart.bars) * (LABEL_LEADING + BAR + GAP) + MARGIN - GAP
    picture = Image.new("L", (WIDTH, height), WHITE)
    pen = ImageDraw.Draw(picture)
    for number, line in enumerate(title):
        at = (MARGIN, MARGIN + number * TITLE_LEADING)
        pen.text(at, line, BLACK, face(TITLE_SIZE, bold=True))
    scale = _scale(chart)
    for bar in chart.bars:
        _bar(picture, pen, bar, top, scale)
        top += LABEL_LEADING + BAR + GAP
    out = BytesIO()
    picture.save(out, format="PNG", optimize=True)
    return File(chart.file_name, out.getvalue(), "image/png")


def title_lines(words: str) -> list[str]:
    """Return a title in as many lines as it needs, three at most; what is cut off is marked."""
    font = face(TITLE_SIZE, bold=True)
    lines = list(_lines(known(words), font))
    if len(lines) > MOST_TITLE_LINES:
        rest = " ".join(lines[MOST_TITLE_LINES - 1 :])
        return [*lines[: MOST_TITLE_LINES - 1], clipped(rest, font)]
    return lines


def _scale(chart: Chart) -> float:
    """Return how many pixels one stands for: the longest bar leaves room for every number."""
    longest = chart.longest or max(
        (max(one.number, one.whole or 0) for one in chart.bars), default=0
    )
    numbers = max((face(LABEL_SIZE).getlength(one.written) for one in chart.bars), default=0)
    room = WIDTH - 2 * MARGIN - NUMBER_GAP - numbers
    return room / longest if longest else 0.0


def _bar(picture: Image.Image, pen: ImageDraw.ImageDraw, bar: Bar, top: int, scale: float) -> None:
    font = face(LABEL_SIZE)
    pen.text((MARGIN, top), clipped(known(bar.label), font), BLACK, font)
    upper, lower = top + LABEL_LEADING, top + LABEL_LEADING + BAR
    right = MARGIN + round(bar.number * scale)
    end = max(right, MARGIN + round((bar.whole or 0) * scale))
    if end > right:
        pen.rectangle((MARGIN, upper, end, lower), WHITE, BLACK, EDGE)
    if right > MARGIN:
        fill(picture, (MARGIN, upper, right, lower), bar.fill)
    else:
        pen.line((MARGIN, upper, MARGIN, lower), BLACK, EDGE)  # none: only where bars begin
    middle = (end + NUMBER_GAP, upper + BAR / 2)
    pen.text(middle, bar.written, BLACK, face(LABEL_SIZE, bold=True), anchor="lm")


def fill(picture: Image.Image, box: tuple[int, int, int, int], pattern: str) -> None:
    """Fill a box with a pattern: told apart without colours, and by their words alone as well."""
    width, height = box[2] - box[0] + 1, box[3] - box[1] + 1
    inside = Image.new("L", (width, height), BLACK if pattern == SOLID else WHITE)
    pen = ImageDraw.Draw(inside)
    if pattern == STRIPED:
        for start in range(-height, width, STEP):
            pen.line((start, height, start + height, 0), BLACK, STEP // 3)
    elif pattern == DOTTED:
        for x in range(STEP, width - STEP // 2, STEP):
            for y in range(STEP // 2 + 2, height, STEP):
                pen.ellipse((x - 3, y - 3, x + 3, y + 3), BLACK)
    pen.rectangle((0, 0, width - 1, height - 1), None, BLACK, EDGE)
    picture.paste(inside, box[:2])


@cache
def face(size: int, *, bold: bool = False) -> FreeTypeFont:
    """Return the font in a size, in pixels."""
    name = "SourceSansPro-Bold.ttf" if bold else "SourceSansPro-Regular.ttf"
    path = files("font_source_sans_pro").joinpath("files", name)
    return ImageFont.truetype(BytesIO(path.read_bytes()), size)


def _lines(words: str, font: FreeTypeFont) -> Iterator[str]:
    """Give the words in lines as wide as the picture."""
    line: list[str] = []
    for word in words.split():
        if line and font.getlength(" ".join([*line, word])) > WIDTH - 2 * MARGIN:
            yield clipped(" ".join(line), font)
            line = []
        line.append(word)
    yield clipped(" ".join(line), font)


def clipped(words: str, font: FreeTypeFont, room: int = WIDTH - 2 * MARGIN) -> str:
    """Return words that fit one line of so many pixels; what is cut off is marked."""
    if font.getlength(words) <= room:
        return words
    while words and font.getlength(words + "…") > room:
        words = words[:-1]
    return words.rstrip() + "…"


def known(words: str) -> str:
    """Return the words in signs that the font has, on one line."""
    return drawable(words, _is_known)


@cache
def _is_known(sign: str) -> bool:
    """Tell whether the font has a sign: what it lacks looks like any other that it lacks."""
    if unicodedata.combining(sign):
        return False  # alone it would stand beside its letter
    return _looks(sign) != _looks(MISSING)


def _looks(sign: str) -> Sequence[int]:
    mask = face(LABEL_SIZE).getmask(sign)
    return (*mask.size, *bytes(mask))
