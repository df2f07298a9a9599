"""What is drawn: codes that lead to the link, and paper that says everything in letters."""

import subprocess
import sys
import unicodedata
from dataclasses import replace
from datetime import UTC, datetime
from io import BytesIO
from itertools import pairwise

import pytest
from PIL import Image
from pypdf import PageObject, PdfReader

from config.languages import LANGUAGES
from handlers.house import House
from handlers.invitations import drawing
from handlers.invitations.paper import Code, Paper, gather_code, gather_paper
from handlers.invitations.rules import new_secret
from handlers.recipes import NothingToMake
from storage import events, invitations, people
from storage.audience import Audience
from storage.database import Database
from storage.invitations import Purpose
from storage.transaction import Transaction
from tests.invitations.conftest import NOW

LINK = "https://t.me/alumni_bot?start=i" + "Ab-_9" * 4 + "xy"
PAPER = Paper(
    link=LINK,
    language="fi",
    organisation="Keski-Pohjanmaan ammattiopisto",
    unit="Kokkolan yksikkö",
    title="Pysytään yhteydessä!",
    why="Liity alumneihin.",
    event="",
    event_when="",
    steps=("Yksi.", "Kaksi.", "Kolme."),
    alt="QR-koodi",
    until="Linkki toimii viimeistään huomenna.",
    contact="Kysy lisää: a@b.example",
    at=datetime(2026, 11, 1, tzinfo=UTC),
    slips_name="laput.pdf",
    poster_name="juliste.pdf",
)
MILLIMETRE = 72 / 25.4  # points


def test_a_picture_is_the_code_of_the_link_with_its_quiet_zone() -> None:
    """Every module stands where the encoding of the link has it, four white ones around."""
    file = drawing.code(Code(LINK, "koodi.png"))
    assert (file.name, file.media_type) == ("koodi.png", "image/png")
    scale, quiet = drawing.PNG_SCALE, drawing.QUIET_ZONE
    wanted = [[bool(one) for one in row] for row in drawing.matrix(LINK).matrix]
    edge = len(wanted) + 2 * quiet
    seen = Image.open(BytesIO(file.content)).convert("L")
    assert seen.size == (edge * scale, edge * scale)
    for y in range(edge):
        for x in range(edge):
            inside = quiet <= y < edge - quiet and quiet <= x < edge - quiet
            dark = wanted[y - quiet][x - quiet] if inside else False
            middle = (x * scale + scale // 2, y * scale + scale // 2)
            assert seen.getpixel(middle) == (0 if dark else 255)


def read(content: bytes) -> PageObject:
    """Return the only page of a PDF, which is an A4."""
    pages = PdfReader(BytesIO(content)).pages
    assert len(pages) == 1
    assert [round(float(side) / MILLIMETRE) for side in pages[0].mediabox[2:]] == [210, 297]
    return pages[0]


def images(page: PageObject) -> list[tuple[float, float, float]]:
    """Return side, left and bottom of each code on the page, in millimetres."""
    found: list[tuple[float, float, float]] = []

    def visit(operator: bytes, operands: list[object], matrix: list[float], _: object) -> None:
        if operator == b"Do":
            assert matrix[0] == pytest.approx(matrix[3], abs=0.1)  # a square
            found.append((matrix[0] / MILLIMETRE, matrix[4] / MILLIMETRE, matrix[5] / MILLIMETRE))

    page.extract_text(visitor_operand_before=visit)
    return found


def words_of(page: PageObject) -> str:
    return " ".join(page.extract_text().split())


@pytest.mark.parametrize("language", LANGUAGES)
async def test_paper_says_everything_in_the_links_language(
    house: House, db: Database, language: str
) -> None:
    """Who invites, what to do in three steps, the link to type, and until when it works."""
    given = await db.write(made, house, language)
    assert given.organisation == house.organisation.name[language]
    told = (given.organisation, given.unit, given.title, *given.steps, given.link, given.until)
    for file, copies in ((drawing.slips(given), 4), (drawing.poster(given), 1)):
        seen = words_of(read(file.content))
        for words in (*told, given.contact, "Alumni-ilta"):
            assert seen.count(words) == copies, words


def made(tx: Transaction, house: House, language: str) -> Paper:
    """Make a link to an event and gather its paper."""
    maker = people.arrive(tx, 1, "fi", NOW)
    event = events.draft(
        tx,
        title="Alumni-ilta",
        starts_at=NOW + 86_400,
        place="Torikatu 1",
        description=None,
        capacity=None,
        unit=None,
        audience=Audience(),
        made_by=maker.id,
        now=NOW,
    )
    purpose = Purpose("oulu", "poster", None, None, event, language)
    secret, until = new_secret(), NOW + 9 * 86_400
    made = invitations.make(tx, secret, purpose, made_by=maker.id, now=NOW, expires_at=until)
    events.publish(tx, event, NOW)
    args = {"invitation": made, "scope": "oulu", "now": NOW}
    assert gather_code(house, tx, args).link.endswith(f"?start=i{secret}")
    return gather_paper(house, tx, args)


async def test_what_is_out_of_scope_or_gone_is_not_drawn(house: House, db: Database) -> None:
    """A file is made long after its button was pressed: the scope is asked for again."""
    await db.write(made, house, "fi")
    for number, scope in ((1, "kokkola"), (2, None)):
        args: dict[str, object] = {"invitation": number, "scope": scope, "now": NOW}
        with pytest.raises(NothingToMake):
            await db.read(_gathered, house, args)


def _gathered(tx: Transaction, house: House, args: dict[str, object]) -> Paper:
    return gather_paper(house, tx, args)


@pytest.mark.parametrize("long", [1, 12])
def test_codes_are_large_and_nothing_overlaps(long: int) -> None:
    """At least three centimetres, whatever there is to say; each within its own quarter."""
    given = replace(PAPER, event="Hyvin pitkä tapahtuman nimi ja paikka, " * long)
    codes = sorted(images(read(drawing.slips(given).content)), key=lambda one: one[1:])
    assert len(codes) == 4
    for side, left, bottom in codes:
        assert side >= 46
        assert left % 105 + side <= 105 - 9
        assert bottom % 148.5 >= 9
    ((side, left, _),) = images(read(drawing.poster(given).content))
    assert side >= 92
    assert left + side <= 210
    heights = sorted({round(bottom) for _, _, bottom in codes})
    assert all(above - below == pytest.approx(148.5, abs=1) for below, above in pairwise(heights))


def test_names_keep_their_letters() -> None:
    """Finnish, Swedish and Northern Sámi ones all; what no letter is like leaves no box behind."""
    given = replace(PAPER, organisation="Sámi oahpahusguovddáš đŋžč ÅÄÖ", title="Ǩiõll 😀 yö ǥ")
    seen = words_of(read(drawing.poster(given).content))
    assert "Sámi oahpahusguovddáš đŋžč ÅÄÖ" in seen
    assert "Ǩiõll yö g" in unicodedata.normalize("NFC", seen)


def test_the_same_words_make_the_same_file() -> None:
    """Nothing of the moment or the place of drawing goes into a file."""
    assert drawing.slips(PAPER).content == drawing.slips(PAPER).content


def test_what_draws_is_loaded_only_in_the_workshop() -> None:
    """The process that talks with people knows the recipes, not the libraries behind them."""
    asked = "import sys, handlers.backstage; print({'fpdf', 'segno', 'PIL'} & set(sys.modules))"
    told = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True)
    assert told.stdout.strip() == "set()"
