"""Draws the year as a ring, in the workshop only: black and white, to be read on a phone or paper.

Numbers stand in the ring, the same numbers with their words below it; shapes tell what it is.
Telegram makes a picture smaller than a phone shows it when it is much higher than wide: the words
of a full year stand in two columns.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from io import BytesIO
from math import cos, pi, sin

from PIL import Image, ImageDraw
from PIL.ImageFont import FreeTypeFont

from handlers import charts
from handlers.charts import BLACK, MARGIN, WHITE, WIDTH
from handlers.recipes import File
from handlers.year.ring_data import EVENT, PLAN, SURVEY, Entry, Ring

MONTHS = 12
OUTER, HUB = 370, 92  # the ring's radii, in pixels
BESIDE, LABEL, LABEL_LEADING = 12, 34, 38  # words beside the ring
GAP, CENTRE_LEADING = 24, 48
MIDDLE = WIDTH // 2
ROWS = ((332, 3), (274, 2), (216, 2), (160, 1))  # in a month: at which radius, how many marks
MOST_IN_MONTH = sum(many for _, many in ROWS)
MARK, NUMBER = 25, 28  # half of a mark's width, and its number's size
HIGHEST = 2420  # of the whole picture, in pixels: some more than twice its width
INDENT = 2 * MARK + 18  # of an entry's words, beside its mark
KEY, KEY_LEADING = 38, 64
EDGE, THIN, HAND = 4, 2, 7

Pen = ImageDraw.ImageDraw


@dataclass(frozen=True, slots=True)
class Layout:
    """How the words below the ring are laid out."""

    size: int
    leading: int
    gap: int
    lines: int  # of one entry, at most
    columns: int

    @property
    def room(self) -> int:
        """How wide the words of one entry can be, in pixels."""
        return (WIDTH - 2 * MARGIN - (self.columns - 1) * self.gap) // self.columns - INDENT


Line = tuple[str, str]
"""The day, on the first line of an entry only, and the words after it."""
LAYOUTS = (  # the first in which the picture does not become too high
    Layout(40, 48, 14, lines=2, columns=1),
    Layout(40, 48, 10, lines=1, columns=1),
    Layout(34, 42, 18, lines=2, columns=2),
    Layout(34, 44, 14, lines=1, columns=2),
)


def draw(ring: Ring) -> File:
    """Return the year as a PNG picture."""
    title = charts.title_lines(ring.title)
    above, under = (max(len(ring.months[one]) for one in two) for two in ((0, 11), (5, 6)))
    top = MARGIN + len(title) * charts.TITLE_LEADING + GAP + above * LABEL_LEADING
    centre = top + BESIDE + OUTER
    below = centre + OUTER + BESIDE + under * LABEL_LEADING + GAP
    words = below + (len(ring.key) + 1) // 2 * KEY_LEADING + GAP
    layout, listed = _laid_out(ring, HIGHEST - words - MARGIN)
    height = words + _height(listed, layout) + MARGIN + (layout.leading if ring.more else 0)
    picture = Image.new("L", (WIDTH, height), WHITE)
    pen = ImageDraw.Draw(picture)
    for number, line in enumerate(title):
        at = (MARGIN, MARGIN + number * charts.TITLE_LEADING)
        pen.text(at, line, BLACK, charts.face(charts.TITLE_SIZE, bold=True))
    _circle(pen, ring, centre)
    _marks(pen, ring.entries, centre)
    _key(pen, ring, below)
    _list(pen, ring, listed, layout, words)
    if ring.more:
        at = (MARGIN, height - MARGIN)
        pen.text(at, charts.known(ring.more), BLACK, charts.face(layout.size), anchor="ls")
    out = BytesIO()
    picture.save(out, format="PNG", optimize=True)
    return File(ring.file_name, out.getvalue(), "image/png")


def spot(turn: float, radius: float, centre: int) -> tuple[float, float]:
    """Return where something is that is so far round (0 to 1, from the top, clockwise)."""
    angle = 2 * pi * turn
    return MIDDLE + radius * sin(angle), centre - radius * cos(angle)


def _circle(pen: Pen, ring: Ring, centre: int) -> None:
    """Draw the ring, the months' borders and words, the hand of today and what is in the middle."""
    for month in range(MONTHS):
        border = month / MONTHS
        pen.line((spot(border, HUB, centre), spot(border, OUTER, centre)), BLACK, THIN)
        _beside(pen, ring.months[month], (month + 0.5) / MONTHS, centre)
    _disc(pen, (MIDDLE, centre), OUTER, None)
    if ring.now is not None:
        _hand(pen, ring.now, centre)
    _disc(pen, (MIDDLE, centre), HUB, WHITE)
    font = charts.face(charts.LABEL_SIZE, bold=True)
    first = centre - (len(ring.centre) - 1) * CENTRE_LEADING / 2
    for number, line in enumerate(ring.centre):
        pen.text((MIDDLE, first + number * CENTRE_LEADING), line, BLACK, font, anchor="mm")


def _disc(pen: Pen, at: tuple[float, float], radius: int, fill: int | None) -> None:
    x, y = at
    pen.ellipse((x - radius, y - radius, x + radius, y + radius), fill, BLACK, EDGE)


def _hand(pen: Pen, turn: float, centre: int) -> None:
    """Draw the hand that points at today."""
    tip, length = spot(turn, OUTER - EDGE, centre), 2 * MARK
    neck = spot(turn, OUTER - length, centre)
    pen.line((spot(turn, HUB, centre), neck), BLACK, HAND)
    aside = MARK / 2 / (2 * pi * (OUTER - length))
    wings = [spot(turn + side, OUTER - length, centre) for side in (-aside, aside)]
    pen.polygon([tip, *wings], BLACK)


def _beside(pen: Pen, lines: Sequence[str], turn: float, centre: int) -> None:
    """Write a month's words outside of the ring, on the side where it is."""
    x, y = spot(turn, OUTER + BESIDE, centre)
    across = sin(2 * pi * turn)
    anchor = "l" if across > 0.3 else "r" if across < -0.3 else "m"
    room = round(WIDTH - 8 - x) if anchor == "l" else round(x - 8) if anchor == "r" else WIDTH
    upward = cos(2 * pi * turn)
    height = len(lines) * LABEL_LEADING
    first = y - height * (1 + upward) / 2 + LABEL_LEADING / 2
    for number, line in enumerate(lines):
        font = _fitting(charts.known(line), room, bold=True)
        at = (x, first + number * LABEL_LEADING)
        pen.text(at, charts.known(line), BLACK, font, anchor=f"{anchor}m")


def _fitting(words: str, room: int, *, bold: bool) -> FreeTypeFont:
    """Return the font in the largest size in which the words fit."""
    for size in range(LABEL, 16, -2):
        font = charts.face(size, bold=bold)
        if font.getlength(words) <= room:
            return font
    return charts.face(16, bold=bold)


def spots(month: int, many: int, centre: int) -> list[tuple[float, float]]:
    """Return where so many marks stand in a month: rows from the outside in, in order of time."""
    found: list[tuple[float, float]] = []
    for radius, most in ROWS:
        here = min(most, many - len(found))
        for place in range(here):
            turn = (month + (place + 0.5) / here) / MONTHS
            if here > 1:  # nearer to the middle of the month than to its borders
                apart = (2 * MARK + 6) / (2 * pi * radius)
                turn = (month + 0.5) / MONTHS + (place - (here - 1) / 2) * apart
            found.append(spot(turn, radius, centre))
    return found


def _marks(pen: Pen, entries: Sequence[Entry], centre: int) -> None:
    """Draw every entry's mark with its number; the last of a crowded month says how many more."""
    for month in range(MONTHS):
        here = [(number, one) for number, one in enumerate(entries, 1) if one.month == month]
        places = spots(month, min(len(here), MOST_IN_MONTH), centre)
        crowded = len(here) > MOST_IN_MONTH
        shown = here[: MOST_IN_MONTH - 1] if crowded else here
        for (number, one), at in zip(shown, places, strict=False):
            mark(pen, at, one.shape, str(number))
        if crowded:
            said = f"+{len(here) - len(shown)}"
            pen.text(places[-1], said, BLACK, charts.face(NUMBER, bold=True), anchor="mm")


def mark(pen: Pen, at: tuple[float, float], shape: str, words: str = "") -> None:
    """Draw a shape with a number in it; an event is black, and everything else is white."""
    x, y = at
    box = (x - MARK, y - MARK, x + MARK, y + MARK)
    if shape == SURVEY:
        less = MARK - 3
        pen.rectangle((x - less, y - less, x + less, y + less), WHITE, BLACK, EDGE)
    elif shape == PLAN:
        more = MARK + 4
        corners = [(x, y - more), (x + more, y), (x, y + more), (x - more, y)]
        pen.polygon(corners, WHITE, BLACK, EDGE)
    else:
        pen.ellipse(box, BLACK if shape == EVENT else WHITE, BLACK, EDGE)
    ink = WHITE if shape == EVENT else BLACK
    pen.text((x, y), words, ink, charts.face(NUMBER, bold=True), anchor="mm")


def _key(pen: Pen, ring: Ring, top: int) -> None:
    """Say what each shape stands for, two side by side."""
    room = (WIDTH - 2 * MARGIN) // 2
    font = charts.face(KEY)
    for number, (shape, words) in enumerate(ring.key):
        left, y = MARGIN + number % 2 * room, top + number // 2 * KEY_LEADING + MARK
        mark(pen, (left + MARK, y), shape)
        said = charts.clipped(charts.known(words), font, room - 2 * MARK - 24)
        pen.text((left + 2 * MARK + 18, y), said, BLACK, font, anchor="lm")


def _laid_out(ring: Ring, room: int) -> tuple[Layout, list[list[Line]]]:
    """Return the roomiest layout in which the list is not too high, and its lines."""
    for layout in LAYOUTS:
        listed = [list(_lines(one, layout)) for one in ring.entries]
        if layout is LAYOUTS[-1] or _height(listed, layout) <= room:
            break
    return layout, listed


def _height(listed: Sequence[Sequence[Line]], layout: Layout) -> int:
    """Return how high the list is: of two columns the higher one."""
    half = _half(listed, layout)
    columns = (listed[:half], listed[half:])
    return max(sum(len(one) * layout.leading + layout.gap for one in part) for part in columns)


def _half(listed: Sequence[Sequence[Line]], layout: Layout) -> int:
    """Return how many entries stand in the first column."""
    return -(-len(listed) // layout.columns)


def _list(
    pen: Pen, ring: Ring, listed: Sequence[Sequence[Line]], layout: Layout, below: int
) -> None:
    """Write every entry with its mark: the day, and what it is."""
    plain, bold = charts.face(layout.size), charts.face(layout.size, bold=True)
    left, top, half = MARGIN, below, _half(listed, layout)
    for number, (one, lines) in enumerate(zip(ring.entries, listed, strict=True), 1):
        mark(pen, (left + MARK, top + layout.leading / 2), one.shape, str(number))
        for place, (when, words) in enumerate(lines):
            x, y = left + INDENT, top + (place + 0.5) * layout.leading
            pen.text((x, y), when, BLACK, bold, anchor="lm")
            pen.text((x + bold.getlength(when), y), words, BLACK, plain, anchor="lm")
        top += len(lines) * layout.leading + layout.gap
        if number == half:  # the second column
            left, top = MARGIN + layout.room + INDENT + layout.gap, below


def _lines(entry: Entry, layout: Layout) -> Iterator[Line]:
    """Give an entry in as many lines as the layout has; what is cut off is marked."""
    font = charts.face(layout.size)
    when, rest = f"{charts.known(entry.when)} ", charts.known(entry.title).split()
    for number in range(1, layout.lines + 1):
        room = layout.room - round(charts.face(layout.size, bold=True).getlength(when))
        line: list[str] = []
        alone = not when  # a word too long for any line is cut, not put off
        while rest and (alone or font.getlength(" ".join([*line, rest[0]])) <= room):
            alone = False
            line.append(rest.pop(0))
        said = " ".join([*line, *rest]) if number == layout.lines else " ".join(line)
        yield when, charts.clipped(said, font, room)
        when = ""
        if not rest:
            return
