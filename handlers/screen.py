"""A screen: what a person sees, as data. The same screen is previewed, sent and edited."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from html import unescape
from typing import Any

from config.markup import Markup
from handlers.buttons import Press


@dataclass(frozen=True, slots=True)
class Button:
    """A button that presses something of ours, or opens a link."""

    label: str
    press: Press | None = None
    url: str | None = None

    def to_json(self) -> dict[str, str]:
        """Return the button as the Bot API wants it."""
        if self.press is None:
            return {"text": self.label, "url": self.url or ""}
        return {"text": self.label, "callback_data": self.press.encode()}


Rows = tuple[tuple[Button, ...], ...]


@dataclass(frozen=True, slots=True)
class Screen:
    """A text in Telegram HTML and the rows of buttons under it.

    With a ``picture`` (a Telegram file id) the text is its caption: at most LONGEST_CAPTION.
    """

    text: Markup
    rows: Rows = ()
    picture: str | None = None

    @property
    def method(self) -> str:
        """The Bot API method that sends the screen."""
        return "sendMessage" if self.picture is None else "sendPhoto"

    @property
    def length(self) -> int:
        """How long Telegram counts the text: UTF-16 code units without the tags."""
        return len(plain_words(self.text).encode("utf-16-le")) // 2

    def with_row(self, *buttons: Button) -> "Screen":
        """Return the screen with one more row of buttons at the end."""
        return replace(self, rows=(*self.rows, tuple(buttons)))

    def fitting(self) -> "Screen":
        """Return the screen; without its picture if the text is too long for a caption."""
        return self if self.length <= LONGEST_CAPTION else replace(self, picture=None)

    def to_params(self) -> dict[str, Any]:
        """Return the parameters of ``method``; without a picture editMessageText has the same."""
        if self.picture is not None:
            return {"photo": self.picture} | self.to_caption()
        said = {"text": self.text, "link_preview_options": {"is_disabled": True}}
        return said | self._shared()

    def to_caption(self) -> dict[str, Any]:
        """Return the parameters with which a photo or a document carries the screen."""
        return {"caption": self.text} | self._shared()

    def _shared(self) -> dict[str, Any]:
        params: dict[str, Any] = {"parse_mode": "HTML"}
        if self.rows:
            keyboard = [[button.to_json() for button in row] for row in self.rows]
            params["reply_markup"] = {"inline_keyboard": keyboard}
        return params


def plain_words(text: Markup) -> str:
    """Return what is read of a text: without the tags."""
    return unescape(re.sub(r"<[^>]*>", "", text))


def without_press(screen: Screen, press: Press) -> Screen:
    """Return the screen without the buttons that press this."""
    rows = (tuple(one for one in row if one.press != press) for row in screen.rows)
    return replace(screen, rows=tuple(row for row in rows if row))


LONGEST_TEXT, LONGEST_CAPTION = 4096, 1024  # Telegram's limits, after entities
LONGEST_LABEL = 30  # characters that a phone shows of a button


def clipped(words: str, longest: int = LONGEST_LABEL) -> str:
    """Return words of at most ``longest`` characters; what is cut off is marked."""
    return words if len(words) <= longest else words[: longest - 1].rstrip() + "…"


def in_rows(buttons: Sequence[Button], *, plain: bool, together: int = 16) -> Rows:
    """Lay buttons out: one a row in plain language or when labels are long, else two."""
    two = not plain and len(buttons) > 3 and all(len(b.label) <= together for b in buttons)
    width = 2 if two else 1
    return tuple(tuple(buttons[i : i + width]) for i in range(0, len(buttons), width))


def side_by_side(buttons: Sequence[Button], *, plain: bool) -> Rows:
    """Lay a few short buttons out in one row, or one a row in plain language."""
    if plain:
        return tuple((button,) for button in buttons)
    return (tuple(buttons),) if buttons else ()
