"""The picture of a year: black and white, as high as a phone shows it, nothing beside the paper."""

from io import BytesIO
from itertools import combinations, pairwise
from math import atan2, dist, hypot, pi

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from handlers.year import ring
from handlers.year.ring_data import EVENT, SHAPES, Entry, Ring

NAMES = ("tammi", "helmi", "maalis", "huhti", "touko", "kesä", "heinä", "elo", "syys", "loka")
MONTHS = tuple((one,) for one in (*NAMES, "marras", "joulu"))
LONG = "Alumni-ilta ja työelämäpaneeli Kokkolan toimipaikassa: leipuri-kondiittorit kertovat"
TELEGRAM = 2560  # pixels: a picture that is higher is made smaller, and its words with it
ENTRIES = st.builds(
    Entry, st.integers(0, 11), st.sampled_from(SHAPES), st.text(max_size=25), st.text(max_size=120)
)


def year(*entries: Entry, now: float | None = 0.9, more: str = "") -> Ring:
    """Return a year with these entries."""
    key = tuple((shape, shape) for shape in SHAPES)
    return Ring("Vuosi 2026–2027", MONTHS, ("2026", "2027"), now, entries, key, more, "vuosi.png")


def full(many: int) -> Ring:
    """Return a year with so many long titles."""
    entries = (
        Entry(number % 12, SHAPES[number % 4], f"{number % 28 + 1}.{number % 12 + 1}.", LONG)
        for number in range(many)
    )
    return year(*entries, more="ja 12 muuta")


def drawn(made: Ring) -> Image.Image:
    """Return the picture as it is seen."""
    file = ring.draw(made)
    assert (file.name, file.media_type) == ("vuosi.png", "image/png")
    return Image.open(BytesIO(file.content)).convert("L")


@pytest.mark.parametrize("many", [0, 1, 5, 12, 13, 20, 21, 40])
def test_a_picture_of_any_year_fits_a_phone(many: int) -> None:
    """A phone's width, and so high that Telegram leaves it as it is; the edges are empty."""
    seen = drawn(full(many))
    assert seen.width == 1080
    assert seen.height <= TELEGRAM
    edges = [(0, 0, 6, seen.height), (seen.width - 6, 0, seen.width, seen.height)]
    edges += [(0, 0, seen.width, 20), (0, seen.height - 20, seen.width, seen.height)]
    for edge in edges:
        assert seen.crop(edge).getextrema() == (255, 255), edge


@given(st.lists(ENTRIES, max_size=40), st.one_of(st.none(), st.floats(0, 0.999)))
@settings(max_examples=15, deadline=None)
def test_whatever_people_write_is_drawn(entries: list[Entry], now: float | None) -> None:
    """Empty titles, signs that no font has, everything in one month."""
    assert drawn(year(*entries, now=now)).height <= TELEGRAM


@pytest.mark.parametrize("many", range(1, ring.MOST_IN_MONTH + 1))
@pytest.mark.parametrize("month", range(12))
def test_marks_stand_in_their_month_and_apart(month: int, many: int) -> None:
    """Each within the borders of its month, none over another."""
    centre = 500
    places = ring.spots(month, many, centre)
    assert len(places) == many
    for x, y in places:
        turn = atan2(x - ring.MIDDLE, centre - y) / (2 * pi) % 1
        assert int(turn * 12) == month
        assert hypot(x - ring.MIDDLE, y - centre) - ring.MARK > ring.HUB
        assert hypot(x - ring.MIDDLE, y - centre) + ring.MARK < ring.OUTER
    for one, other in combinations(places, 2):
        assert dist(one, other) >= 2 * ring.MARK


def test_an_event_is_black_and_all_else_white() -> None:
    """Told apart without colours."""
    made = {shape: drawn(year(Entry(3, shape, "1.4.", "Ilta"))) for shape in SHAPES}
    ink = {shape: sum(one.histogram()[:128]) for shape, one in made.items()}
    assert max(ink, key=lambda shape: ink[shape]) == EVENT
    assert all(one != other for one, other in pairwise(sorted(ink.values())))
