"""The picture of the community: whatever the numbers and words, it is drawn and can be sent."""

from io import BytesIO

from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from handlers.chart_data import DOTTED, SOLID, STRIPED, Bar
from handlers.stats.drawing import draw
from handlers.stats.picture_data import Block, Columns, Curve, Figure, Picture

WORDS = st.text(min_size=1, max_size=60)
NUMBER = st.integers(0, 10**7)
BARS = st.lists(
    st.builds(
        Bar,
        WORDS,
        NUMBER,
        NUMBER.map(str),
        st.sampled_from((SOLID, STRIPED, DOTTED)),
    ),
    max_size=7,
).map(tuple)


def picture(*parts: Curve | Block | Columns, label: str = "mukana") -> Image.Image:
    """Return the picture as it is seen; Telegram takes 10 MB, and 10,000 pixels of both sides."""
    figures = tuple(Figure(number, label) for number in ("1", "1\u00a0234\u00a0567", "12"))
    file = draw(Picture("Alumnit", "koko koulu", figures, parts, "luvut.png"))
    assert (file.name, file.media_type) == ("luvut.png", "image/png")
    assert len(file.content) < 10_000_000
    seen = Image.open(BytesIO(file.content)).convert("L")
    assert seen.width == 1080
    assert seen.width + seen.height <= 10_000
    assert seen.height <= 20 * seen.width
    return seen


def nothing_is_cut(seen: Image.Image) -> bool:
    """Whether the margins are white: nothing stands outside of them."""
    left, right = seen.crop((0, 0, 50, seen.height)), seen.crop((1030, 0, 1080, seen.height))
    return left.getextrema() == right.getextrema() == (255, 255)


@given(BARS, st.booleans(), st.lists(NUMBER, min_size=1, max_size=12), WORDS)
@settings(max_examples=25, deadline=None)
def test_any_numbers_and_words_can_be_drawn(
    bars: tuple[Bar, ...], whole: bool, values: list[int], words: str
) -> None:
    """Long words are clipped, large numbers stay within, none is no bar."""
    last = len(values) - 1
    marked = tuple((at, str(values[at]), "joulukuu 2025") for at in dict.fromkeys((0, last)))
    curve = Curve(words, tuple(values), marked)
    block = Block(words, bars, whole=whole)
    columns = Columns(words, (words, words), ((words, "1", "2"),))
    assert nothing_is_cut(picture(curve, block, columns, label=words))


def test_nothing_at_all_can_be_drawn() -> None:
    """A new school has no numbers yet."""
    seen = picture(
        Block("Tavoittavuus", (Bar("Tauolla", 0, "0", STRIPED),), whole=True), Curve("", (0,), ())
    )
    assert nothing_is_cut(seen)


def test_parts_of_one_bar_share_its_length() -> None:
    """Three quarters are reached: so long is the black part."""
    block = Block("", (Bar("a", 75, "75"), Bar("b", 25, "25", STRIPED)), whole=True)
    seen = picture(block)
    rows = (seen.crop((56, y, 56 + 700, y + 40)) for y in range(seen.height))
    inside = next(y for y, row in enumerate(rows) if row.getextrema() == (0, 0)) + 10
    black = next(x for x in range(56, 1080) if seen.getpixel((x, inside)) == 255) - 56
    assert abs(black - 0.75 * 968) < 8
