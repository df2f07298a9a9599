"""Draws the one-page report, in the workshop only: black and white, letters as letters.

Every question gets a panel; the panels fill two columns in the order of the questions. When they
do not all fit, those of the lowest rank come first and the page says which were left out. All bars
of a page have the same scale.
"""

from dataclasses import dataclass
from typing import cast

from fpdf import FPDF
from fpdf.enums import MethodReturnValue, XPos, YPos
from fpdf.fonts import TTFFont

from handlers.letters import drawable
from handlers.pages import A4, FONT, page
from handlers.recipes import File
from handlers.results.report_data import Panel, Report, ReportBar

MARGIN, BETWEEN = 14.0, 8.0
COLUMN = (A4[0] - 2 * MARGIN - BETWEEN) / 2
LEADING = 0.42  # millimetres from line to line for each point of size
SUBTITLE, TITLE, FACT, FIGURE, COUNTED = 11.0, 21.0, 9.0, 20.0, 9.0  # points
QUESTION, SAID, LABEL, NOTE = 10.0, 8.5, 8.5, 8.0
FIGURE_WIDTH = 46.0
LABEL_WIDTH, BAR_WIDTH = 38.0, 28.0
BAR, ROW, GAP = 3.0, 4.8, 6.0  # heights of a bar, of an answer, and the space below a panel
NUMBER_GAP = 1.5
HAIR, FRAME = 0.15, 0.25  # widths of lines
MOST_TITLE_LINES = 2
MOST_NOTE_LINES = 3  # for the words of what is left out
STRIPE = 1.2  # millimetres between stripes
SIZES = (1.35, 1.25, 1.15, 1.07, 1.0)  # of the panels: letters are larger where there is room
SHORTEST_SCALE = 0.25  # the share that a full bar stands for is at least this


@dataclass(frozen=True, slots=True)
class Pen:
    """What draws panels: how large, and how long a bar is for the whole, in millimetres."""

    pdf: FPDF
    size: float
    whole: float


def draw(given: Report) -> File:
    """Return the page as a PDF: always one, whatever there is to say."""
    pdf = _page(given)
    top = _head(pdf, given)
    pen, chosen = _fitting(pdf, given, top)
    notes = _notes(given, chosen)
    foot = _foot(pdf, notes)
    cut = _split(pen, chosen, foot - top) or 0
    for x, column in ((MARGIN, chosen[:cut]), (MARGIN + COLUMN + BETWEEN, chosen[cut:])):
        y = top
        for panel in column:
            y = _panel(pen, panel, x, y)
    _write_notes(pdf, notes, foot)
    return File(given.file_name, bytes(pdf.output()), "application/pdf")


def _page(given: Report) -> FPDF:
    pdf = page(
        organisation=given.organisation, title=given.title, language=given.language, at=given.at
    )
    pdf.set_subject(given.subtitle)
    return pdf


def _head(pdf: FPDF, given: Report) -> float:
    """Write who, what, when and how many; return where the panels begin."""
    y, width = MARGIN, A4[0] - 2 * MARGIN
    y = _text(pdf, f"{given.organisation} · {given.subtitle}", (MARGIN, y), width, SUBTITLE)
    y = _text(pdf, given.title, (MARGIN, y + 1), width, TITLE, bold=True, lines=MOST_TITLE_LINES)
    y += 1.5
    for fact in given.facts:
        y = _text(pdf, fact, (MARGIN, y), width, FACT)
    y += 2.5
    for place, (number, counted) in enumerate(given.figures):
        x = MARGIN + place * FIGURE_WIDTH
        below = _text(pdf, number, (x, y), FIGURE_WIDTH, FIGURE, bold=True)
        _text(pdf, counted, (x, below), FIGURE_WIDTH, COUNTED)
    y += (FIGURE + COUNTED) * LEADING + 3
    pdf.set_draw_color(0)
    pdf.set_line_width(FRAME)
    pdf.line(MARGIN, y, A4[0] - MARGIN, y)
    return y + 4.5


def _fitting(pdf: FPDF, given: Report, top: float) -> tuple[Pen, list[Panel]]:
    """Return the panels that fit between head and notes, and the largest pen with which they do."""
    shares = [bar.share or bar.most or 0.0 for panel in given.panels for bar in panel.bars]
    whole = BAR_WIDTH / max(SHORTEST_SCALE, *shares, 0.0)
    panels = list(given.panels)
    for size in SIZES:
        pen = Pen(pdf, size, whole)
        if _fits(pen, given, panels, top):
            return pen, panels
    chosen: list[Panel] = []
    for panel in sorted(panels, key=lambda one: one.rank):
        tried = [one for one in panels if one in chosen or one is panel]
        if _fits(pen, given, tried, top):
            chosen = tried
    return pen, chosen


def _fits(pen: Pen, given: Report, panels: list[Panel], top: float) -> bool:
    room = _foot(pen.pdf, _notes(given, panels)) - top
    return _split(pen, panels, room) is not None


def _notes(given: Report, chosen: list[Panel]) -> list[str]:
    """Return what is said at the foot of a page that has these panels."""
    left = [one for one in given.panels if one not in chosen]
    if not left:
        return list(given.notes)
    said = given.left_out[len(left) - 1]
    return [f"{said} {'; '.join(one.title for one in left)}", *given.notes]


def _split(pen: Pen, panels: list[Panel], room: float) -> int | None:
    """Return how many panels stand in the left column, as even as can be; None if too many."""
    heights = [_height(pen, one) for one in panels]
    cuts = [
        (max(sum(heights[:cut]), sum(heights[cut:])), cut) for cut in range(len(heights), -1, -1)
    ]
    tallest, cut = min(cuts, key=lambda one: one[0])
    return cut if tallest <= room + GAP * pen.size else None


def _height(pen: Pen, panel: Panel) -> float:
    k = pen.size
    words = _measured(pen.pdf, panel.title, COLUMN, QUESTION * k, bold=True)
    words += _measured(pen.pdf, panel.said, COLUMN, SAID * k)
    return words + (1.5 + GAP) * k + sum(_row_height(pen, one) for one in panel.bars)


def _row_height(pen: Pen, bar: ReportBar) -> float:
    k = pen.size
    label = _measured(pen.pdf, bar.label, LABEL_WIDTH, LABEL * k)
    return max(ROW * k, label + (ROW - LABEL * LEADING) * k)


def _panel(pen: Pen, panel: Panel, x: float, y: float) -> float:
    k = pen.size
    y = _text(pen.pdf, panel.title, (x, y), COLUMN, QUESTION * k, bold=True)
    y = _text(pen.pdf, panel.said, (x, y), COLUMN, SAID * k) + 1.5 * k
    for bar in panel.bars:
        _bar(pen, bar, x, y)
        y += _row_height(pen, bar)
    return y + GAP * k


def _bar(pen: Pen, bar: ReportBar, x: float, y: float) -> None:
    """Draw an answer: its words, its bar on a line where bars begin, its number.

    A number from 1 to 4 has a striped bar as long as four would have; a hidden one has none.
    """
    pdf, size, height = pen.pdf, LABEL * pen.size, BAR * pen.size
    _text(pdf, bar.label, (x, y), LABEL_WIDTH, size)
    start, upper = x + LABEL_WIDTH + NUMBER_GAP, y + (size * LEADING - height) / 2
    pdf.set_draw_color(0)
    pdf.set_fill_color(60)
    pdf.set_line_width(HAIR)
    pdf.line(start, upper - 0.6, start, upper + height + 0.6)
    length = pen.whole * (bar.share if bar.share is not None else bar.most or 0.0)
    if length and bar.share is not None:
        pdf.rect(start, upper, length, height, "F")
    elif length:
        _striped(pdf, (start, upper), (length, height))
    _text(pdf, bar.written, (start + length + NUMBER_GAP, y), COLUMN, size, bold=True)


def _striped(pdf: FPDF, corner: tuple[float, float], sides: tuple[float, float]) -> None:
    (x, y), (length, height) = corner, sides
    pdf.rect(x, y, length, height, "D")
    with pdf.rect_clip(x, y, length, height):
        start = x - height
        while start < x + length:
            pdf.line(start, y + height, start + height, y)
            start += STRIPE


def _foot(pdf: FPDF, notes: list[str]) -> float:
    """Return where the notes begin."""
    width = A4[0] - 2 * MARGIN
    words = sum(_measured(pdf, one, width, NOTE, lines=MOST_NOTE_LINES) for one in notes)
    return A4[1] - MARGIN - words - 2.5


def _write_notes(pdf: FPDF, notes: list[str], y: float) -> None:
    pdf.set_line_width(HAIR)
    pdf.line(MARGIN, y, A4[0] - MARGIN, y)
    y += 2
    for one in notes:
        y = _text(pdf, one, (MARGIN, y), A4[0] - 2 * MARGIN, NOTE, lines=MOST_NOTE_LINES)


def _lines(pdf: FPDF, words: str, width: float, size: float, most: int | None) -> list[str]:
    """Return the words in lines of this width; what is more than the ``most`` is cut and marked."""
    found = cast(  # that is what LINES alone asks for
        "list[str]",
        pdf.multi_cell(
            width,
            size * LEADING,
            _drawable(pdf, words),
            dry_run=True,
            align="L",
            output=MethodReturnValue.LINES,
        ),
    )
    if most is None or len(found) <= most:
        return found
    return [*found[: most - 1], f"{found[most - 1].rsplit(' ', 1)[0]} …"]


def _measured(
    pdf: FPDF,
    words: str,
    width: float,
    size: float,
    *,
    bold: bool = False,
    lines: int | None = None,
) -> float:
    pdf.set_font(FONT, "B" if bold else "", size)
    return len(_lines(pdf, words, width, size, lines)) * size * LEADING


def _text(
    pdf: FPDF,
    words: str,
    at: tuple[float, float],
    width: float,
    size: float,
    *,
    bold: bool = False,
    lines: int | None = None,
) -> float:
    """Write the words from here; return where the next line would be."""
    pdf.set_font(FONT, "B" if bold else "", size)
    y = at[1]
    for line in _lines(pdf, words, width, size, lines):
        pdf.set_xy(at[0], y)
        pdf.cell(width, size * LEADING, line, new_x=XPos.LEFT, new_y=YPos.NEXT)
        y += size * LEADING
    return y


def _drawable(pdf: FPDF, words: str) -> str:
    """Return the words in letters that there are: a like one for a rare one, no empty boxes."""
    font = pdf.fonts[FONT]
    known = font.cmap if isinstance(font, TTFFont) else {}
    return drawable(words, lambda sign: ord(sign) in known)
