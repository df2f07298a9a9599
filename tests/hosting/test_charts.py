"""Charts: black and white, as long as their numbers, readable whatever the words."""

from io import BytesIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from handlers import charts
from handlers.chart_data import DOTTED, SOLID, STRIPED, Bar, Chart

FILLS = (SOLID, STRIPED, DOTTED)


def picture(*bars: Bar, title: str = "Alumni-ilta", longest: float | None = None) -> Image.Image:
    """Return a chart as it is seen."""
    file = charts.draw(Chart(title, bars, "luvut.png", longest))
    assert (file.name, file.media_type) == ("luvut.png", "image/png")
    assert len(file.content) < 10_000_000  # Telegram's limit for a photo
    return Image.open(BytesIO(file.content)).convert("L")


def lengths(seen: Image.Image, bars: int, title_lines: int = 1) -> list[int]:
    """Return how far each bar reaches from the left margin, in pixels, along its upper edge."""
    top = charts.MARGIN + title_lines * charts.TITLE_LEADING + charts.GAP
    found = []
    for number in range(bars):
        y = top + number * (charts.LABEL_LEADING + charts.BAR + charts.GAP) + charts.LABEL_LEADING
        x = charts.MARGIN
        while x < seen.width and seen.getpixel((x, y + 1)) == 0:
            x += 1
        found.append(x - charts.MARGIN)
    return found


def test_bars_are_as_long_as_their_numbers() -> None:
    """Twice as many, twice as long; none has no length."""
    bars = [Bar(f"Rivi {one}", one, str(one)) for one in (12, 6, 3, 0)]
    long, half, quarter, none = lengths(picture(*bars), 4)
    assert long > 700
    assert half == pytest.approx(long / 2, abs=3)
    assert quarter == pytest.approx(long / 4, abs=3)
    assert none <= charts.EDGE


def test_a_share_stands_in_a_frame_of_the_whole() -> None:
    """Nine of twelve are three quarters of the frame around them."""
    seen = picture(Bar("Paikalla", 9, "9 / 12", whole=12))
    (frame,) = lengths(seen, 1)
    y = charts.MARGIN + charts.TITLE_LEADING + charts.GAP + charts.LABEL_LEADING + charts.BAR // 2
    x = charts.MARGIN
    while seen.getpixel((x, y)) == 0:
        x += 1
    assert x - charts.MARGIN == pytest.approx(frame * 0.75, abs=4)


def test_fills_differ_without_colours() -> None:
    """Solid, striped and dotted have different shares of black."""
    seen = picture(*(Bar(fill, 10, "10", fill) for fill in FILLS))
    shares = []
    for number in range(3):
        top = charts.MARGIN + charts.TITLE_LEADING + charts.GAP + charts.LABEL_LEADING
        top += number * (charts.LABEL_LEADING + charts.BAR + charts.GAP)
        box = (charts.MARGIN + 10, top + 5, charts.MARGIN + 400, top + charts.BAR - 5)
        inside = seen.crop(box)
        shares.append(1 - sum(inside.histogram()[128:]) / (inside.width * inside.height))
    solid, striped, dotted = shares
    assert solid == 1
    assert 0.2 < striped < 0.5
    assert 0.03 < dotted < 0.2


@settings(max_examples=25, deadline=None)
@given(st.text(max_size=200), st.text(max_size=200), st.integers(0, 10**9))
def test_any_words_and_numbers_can_be_drawn(title: str, label: str, number: int) -> None:
    """Emoji, other alphabets, nothing at all, millions: a picture that Telegram takes."""
    seen = picture(Bar(label, number, str(number)), Bar("Muu", 1, "1"), title=title)
    assert seen.width == charts.WIDTH
    assert seen.width + seen.height <= 10_000
    edge = seen.crop((seen.width - 20, 0, seen.width, seen.height))
    assert edge.getextrema() == (255, 255)  # nothing runs out of the picture


def test_letters_that_the_font_lacks_leave_no_boxes() -> None:
    """Sámi and Finnish letters stay, an emoji goes, a rare letter is drawn as a like one."""
    assert charts.known("Čáhcesuolu Äkäs 🎉") == "Čáhcesuolu Äkäs"
    assert charts.known("Ǥ 𝐀𝐢𝐧𝐨 日") == "G Aino"


def test_a_long_title_takes_three_lines_and_says_that_it_was_cut() -> None:
    """It never pushes the bars out of sight."""
    lines = charts.title_lines("pitkä otsikko " * 40)
    assert len(lines) == 3
    assert lines[-1].endswith("…")
