"""Charts of lines: black and white, as high as their numbers, with gaps where nothing is told."""

from io import BytesIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from handlers import charts, line_charts
from handlers.line_data import LineChart, Row

WORDS = st.text(max_size=80)
SHARES = st.one_of(st.none(), st.floats(0, 100))


def drawn(chart: LineChart) -> Image.Image:
    """Return a chart as it is seen."""
    file = line_charts.draw(chart)
    assert (file.name, file.media_type) == ("luvut.png", "image/png")
    return Image.open(BytesIO(file.content)).convert("L")


def chart(*values: float | None, marks: tuple[tuple[int, str], ...] = ()) -> LineChart:
    """Return a chart of one line over as many points."""
    written = tuple("–" if one is None else f"{one} %" for one in values)
    points = tuple(str(2020 + place) for place in range(len(values)))
    return LineChart(
        "Kysymys", points, (Row("Olen työssä", values, written),), "luvut.png", marks=marks
    )


def heights(seen: Image.Image, made: LineChart) -> list[int | None]:
    """Return the height of each point above the line at the bottom, in pixels; None for a gap."""
    top = charts.MARGIN + charts.TITLE_LEADING + charts.GAP + line_charts.AXIS
    upper = top + line_charts.LABEL_LEADING + line_charts.NUMBERS
    bottom = upper + line_charts.FIELD
    found: list[int | None] = []
    for place in range(len(made.points)):
        x = line_charts.x_of(made, place)
        dots = [
            y
            for y in range(upper - line_charts.DOT, bottom - 3)
            if all(seen.getpixel((x + side, y)) == 0 for side in (-8, 0, 8))
        ]
        found.append(bottom - round(sum(dots) / len(dots)) if dots else None)
    return found


def test_points_are_as_high_as_their_numbers() -> None:
    """Twice as much, twice as high."""
    made = chart(100, 50, 25)
    whole, half, quarter = heights(drawn(made), made)
    assert whole is not None
    assert half is not None
    assert quarter is not None
    assert abs(whole - line_charts.FIELD) <= 3
    assert abs(half - whole / 2) <= 3
    assert abs(quarter - whole / 4) <= 3


def test_what_may_not_be_told_is_a_gap() -> None:
    """No point, and no line that would lead through where it were."""
    made = chart(80, None, 80)
    seen = drawn(made)
    assert heights(seen, made)[1] is None
    between = line_charts.x_of(made, 0.5)
    top = charts.MARGIN + charts.TITLE_LEADING + charts.GAP + line_charts.AXIS
    upper = top + line_charts.LABEL_LEADING + line_charts.NUMBERS
    column = [seen.getpixel((between, y)) for y in range(upper, upper + line_charts.FIELD - 3)]
    assert set(column) == {255}


def test_a_change_is_marked_before_its_point() -> None:
    """A dashed line between the points, over the whole height."""
    made, plain = chart(50, 50, 50, marks=((2, "versio 2"),)), chart(50, 50, 50)
    x = line_charts.x_of(made, 1.5)
    marked, without = (
        [seen.getpixel((x, y)) for y in range(seen.height)] for seen in (drawn(made), drawn(plain))
    )
    assert marked.count(0) > without.count(0) + 100


@settings(max_examples=25, deadline=None)
@given(
    title=WORDS,
    points=st.lists(st.tuples(WORDS, SHARES), min_size=1, max_size=8),
    label=WORDS,
    place=st.integers(0, 8),
)
def test_any_words_and_numbers_can_be_drawn(
    title: str, points: list[tuple[str, float | None]], label: str, place: int
) -> None:
    """As wide as a phone, within Telegram's limits for a photo, in black and white and between."""
    row = Row(label, tuple(value for _, value in points), tuple("1–4" for _ in points))
    made = LineChart(title, tuple(words for words, _ in points), (row,) * 3, "luvut.png")
    seen = drawn(made)
    assert seen.width == charts.WIDTH
    assert seen.width + seen.height <= 10_000
    assert seen.mode == "L"


def test_thirty_answers_fit_a_photo() -> None:
    """Telegram takes photos whose sides are at most 10,000 pixels together."""
    row = Row("Vastaus", (50.0, None), ("50 %", "1–4"))
    seen = drawn(LineChart("Kysymys", ("2025", "2026"), (row,) * 30, "luvut.png"))
    assert seen.width + seen.height <= 10_000


@pytest.mark.parametrize("highest", [0, 0.0])
def test_a_chart_of_nothing_but_zero_is_flat(highest: float) -> None:
    """It divides by nothing."""
    row = Row("Keskiarvo", (0.0, 0.0), ("0,0", "0,0"))
    made = LineChart("Kysymys", ("1", "2"), (row,), "luvut.png", highest=highest)
    assert drawn(made).width == charts.WIDTH
