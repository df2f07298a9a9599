"""An empty A4 page with letters for every Finnish, Sámi and Swedish name; in the workshop only."""

from datetime import datetime
from importlib.resources import files

from fpdf import FPDF

A4 = (210.0, 297.0)  # millimetres
FONT = "source"


def page(*, organisation: str, title: str, language: str, at: datetime) -> FPDF:
    """Return a PDF of one page without margins, with what a reader shows about the file.

    The coordinates are millimetres; ``language`` is a tag that screen readers know.
    """
    pdf = FPDF(orientation="portrait", unit="mm", format="A4")
    pdf.set_auto_page_break(auto=False)
    pdf.set_margin(0)
    pdf.c_margin = 0
    folder = files("font_source_sans_pro").joinpath("files")
    pdf.add_font(FONT, "", str(folder.joinpath("SourceSansPro-Regular.ttf")))
    pdf.add_font(FONT, "B", str(folder.joinpath("SourceSansPro-Bold.ttf")))
    pdf.set_title(f"{organisation}: {title}")
    pdf.set_author(organisation)
    pdf.set_lang(language)
    pdf.set_creation_date(at)
    pdf.add_page()
    return pdf
