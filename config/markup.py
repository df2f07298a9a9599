"""Text that is safe to send to Telegram as HTML."""

from collections.abc import Iterable
from html import escape


class Markup(str):
    """Telegram HTML that is safe to send as it is; joining plain text to it escapes that text."""

    __slots__ = ()

    @classmethod
    def escape(cls, value: object) -> "Markup":
        """Make any value safe to show inside HTML; Markup stays as it is."""
        return value if isinstance(value, Markup) else cls(escape(str(value), quote=True))

    def __add__(self, other: str) -> "Markup":
        return Markup(str.__add__(self, Markup.escape(other)))

    def __radd__(self, other: str) -> "Markup":
        return Markup(str.__add__(Markup.escape(other), self))

    def join(self, parts: Iterable[str], /) -> "Markup":
        """Join parts, escaping those that are not Markup."""
        return Markup(str.join(self, [Markup.escape(part) for part in parts]))
