"""Numbers in words under a picture: for ears, and never longer than Telegram allows."""

from collections.abc import Callable, Sequence
from functools import partial

from config.markup import Markup
from handlers.results.reading import PARAGRAPH
from handlers.screen import LONGEST_CAPTION, Rows, Screen, clipped

WHOLE = 60  # characters: longer than any words of an answer
SHORTER = (WHOLE, 24, 16, 10)

Said = Callable[[Callable[[str], str]], Sequence[Markup]]
"""Paragraphs whose longer words have gone through the given function, which may cut them."""


def fitting(said: Said, rest: Markup, rows: Rows = ()) -> Screen:
    """Return the paragraphs, their words cut as little as will fit a caption, and the way on.

    Where even that is too long, the last paragraphs are left out and ``rest`` says where they are.
    """
    for longest in SHORTER:
        parts = list(said(partial(clipped, longest=longest)))
        if (screen := Screen(PARAGRAPH.join(parts), rows)).length <= LONGEST_CAPTION:
            return screen
    while len(parts) > 1 and Screen(PARAGRAPH.join([*parts, rest])).length > LONGEST_CAPTION:
        parts.pop()
    return Screen(PARAGRAPH.join([*parts, rest]), rows)
