"""QR codes, slips and posters, drawn in the workshop: pure functions from words to files.

The libraries that draw are imported here and nowhere else.
"""

from dataclasses import dataclass
from io import BytesIO
from typing import cast

import segno
from fpdf import FPDF
from fpdf.enums import Align, MethodReturnValue, WrapMode, XPos, YPos
from fpdf.fonts import TTFFont

from handlers.invitations.paper import Code, Paper
from handlers.letters import drawable
from handlers.pages import A4, FONT, page
from handlers.recipes import File

QUIET_ZONE = 4  # modules of white around a code (ISO/IEC 18004)
PNG_SCALE = 20  # pixels a module in the picture, so that it is sharp on any screen
PRINT_SCALE = 24  # pixels a module on paper: over 400 a inch on a poster
SLIP = (105.0, 148.5)  # A6: a quarter of it, and a poster is a slip of twice the size
MARGIN = 9.0
CODE_SIDE = 46.0  # at least, on a slip, quiet zone included: read at arm's length
LARGEST_CODE = 62.0
MARK = 5.0  # length of a cutting mark
LEADING = 0.43  # millimetres from line to line for each point of size
INDENT = 0.42  # millimetres from a number to its words for each point of size
SMALLEST_LINK = 6.5  # points on a slip; a longer link takes two lines
SMALLEST = 0.5  # of the usual size of letters, when much has to fit


def code(given: Code) -> File:
    """Return the QR code as a PNG picture."""
    return File(given.file_name, picture(given.link, PNG_SCALE), "image/png")


def slips(given: Paper) -> File:
    """Return an A4 page of four slips with marks for cutting."""
    pdf = _page(given)
    for left in (0.0, SLIP[0]):
        for top in (0.0, SLIP[1]):
            _draw(pdf, given, left, top, 1.0)
    _cutting_marks(pdf)
    return File(given.slips_name, bytes(pdf.output()), "application/pdf")


def poster(given: Paper) -> File:
    """Return an A4 poster."""
    pdf = _page(given)
    _draw(pdf, given, 0.0, 0.0, 2.0)
    return File(given.poster_name, bytes(pdf.output()), "application/pdf")


def matrix(link: str) -> segno.QRCode:
    """Return the code itself: it bears the loss of 15 % or, where it costs no space, more."""
    return segno.make(link, error="m", micro=False, boost_error=True)


def picture(link: str, scale: int) -> bytes:
    """Return the code as PNG with its quiet zone, ``scale`` pixels a module."""
    out = BytesIO()
    matrix(link).save(out, kind="png", scale=scale, border=QUIET_ZONE)
    return out.getvalue()


def _page(given: Paper) -> FPDF:
    return page(
        organisation=given.organisation, title=given.title, language=given.language, at=given.at
    )


@dataclass(frozen=True, slots=True)
class Line:
    """A paragraph: its words, size in points on a slip, and the space below in millimetres.

    ``number`` stands before it, the words beside it. A ``link`` is made smaller to fit one line.
    """

    words: str
    size: float
    below: float
    bold: bool = False
    number: str = ""
    link: bool = False


def _above(given: Paper) -> list[Line]:
    lines = [
        Line(given.organisation, 12, 0.5, bold=True),
        Line(given.unit, 10, 0),
        Line("", 4, 2),
        Line(given.title, 22, 2, bold=True),
        Line(given.why, 11, 2.5),
        Line(given.event, 11, 0.5, bold=True),
        Line(given.event_when, 11, 2.5),
        *(Line(step, 11, 1.2, number=f"{i}.") for i, step in enumerate(given.steps, 1)),
    ]
    return [one for one in lines if one.words or one.size < 5]


def _below(given: Paper) -> list[Line]:
    lines = [
        Line(given.link, 9, 0.8, bold=True, link=True),
        Line(given.until, 8, 0.5),
        Line(given.contact, 8, 0),
    ]
    return [one for one in lines if one.words]


def _draw(pdf: FPDF, given: Paper, left: float, top: float, k: float) -> None:
    """Draw one slip at this corner, ``k`` times its size; letters shrink until all fits.

    The code takes what room the words leave, up to its largest size.
    """
    width, height = (SLIP[0] - 2 * MARGIN) * k, (SLIP[1] - 2 * MARGIN) * k
    above, below = _above(given), _below(given)
    size = k
    while (
        size > SMALLEST * k and _room(pdf, above, below, (width, height), k, size) < CODE_SIDE * k
    ):
        size -= 0.04 * k
    side = min(_room(pdf, above, below, (width, height), k, size), LARGEST_CODE * k)
    x, y = left + MARGIN * k, top + MARGIN * k
    _write(pdf, above, (x, y), width, k, size, Align.L)
    foot = y + height - _height(pdf, below, width, k, size)
    content = BytesIO(picture(given.link, PRINT_SCALE))
    pdf.image(content, x + (width - side) / 2, foot - side, side, side, alt_text=given.alt)
    _write(pdf, below, (x, foot), width, k, size, Align.C)


def _room(
    pdf: FPDF,
    above: list[Line],
    below: list[Line],
    room: tuple[float, float],
    k: float,
    size: float,
) -> float:
    """Return how high the code can be between words of this size, in millimetres."""
    width, height = room
    words = _height(pdf, above, width, k, size) + _height(pdf, below, width, k, size)
    return height - words


def _cell(
    pdf: FPDF, line: Line, width: float, k: float, size: float, align: Align, *, measure: bool
) -> float:
    """Write a paragraph where the pen is, or only measure it; return its height with the space."""
    points = line.size * size
    pdf.set_font(FONT, "B" if line.bold else "", points)
    if line.link:
        points = max(points * min(1.0, width / pdf.get_string_width(line.words)), SMALLEST_LINK * k)
        pdf.set_font_size(points)
    indent = INDENT * points if line.number else 0.0
    if line.number and not measure:
        pdf.cell(indent, points * LEADING, line.number, new_x=XPos.RIGHT, new_y=YPos.TOP)
    height = cast(  # that is what HEIGHT alone asks for
        "float",
        pdf.multi_cell(
            width - indent,
            points * LEADING,
            _drawable(pdf, line.words),
            align=align,
            new_x=XPos.LEFT,
            new_y=YPos.NEXT,
            wrapmode=WrapMode.CHAR if line.link else WrapMode.WORD,
            dry_run=measure,
            output=MethodReturnValue.HEIGHT,
        ),
    )
    return height + line.below * k


def _height(pdf: FPDF, lines: list[Line], width: float, k: float, size: float) -> float:
    return sum(_cell(pdf, one, width, k, size, Align.L, measure=True) for one in lines)


def _write(
    pdf: FPDF,
    lines: list[Line],
    corner: tuple[float, float],
    width: float,
    k: float,
    size: float,
    align: Align,
) -> None:
    x, y = corner
    for line in lines:
        pdf.set_xy(x, y)
        y += _cell(pdf, line, width, k, size, align, measure=False)


def _drawable(pdf: FPDF, words: str) -> str:
    """Return the words in letters that there are: a like one for a rare one, no empty boxes."""
    font = pdf.fonts[FONT]
    known = font.cmap if isinstance(font, TTFFont) else {}
    return drawable(words, lambda sign: ord(sign) in known)


def _cutting_marks(pdf: FPDF) -> None:
    """Draw where to cut: at the edges and in the middle, outside of all words."""
    (width, height), (x, y) = A4, SLIP
    pdf.set_draw_color(140)
    pdf.set_line_width(0.2)
    for top in (0.0, y - MARK / 2, height - MARK):
        pdf.line(x, top, x, top + MARK)
    for left in (0.0, x - MARK / 2, width - MARK):
        pdf.line(left, y, left + MARK, y)
