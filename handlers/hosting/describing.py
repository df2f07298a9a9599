"""The kind of question that asks for a description which leaves room on the event's card."""

from dataclasses import dataclass
from typing import Any

from config.markup import Markup
from handlers.forms.cleaning import clean
from handlers.forms.kinds import GONE, Asking, Fault, Given, Page, Reading
from handlers.house import Key

SPLIT_FROM = 4000  # Telegram's apps cut what is longer than 4,096 into several messages
TOGETHER_SECONDS = 10  # what comes so soon after such a part is its rest


@dataclass(frozen=True, slots=True)
class Description:
    """Words of at most ``longest`` characters as Telegram counts them: an emoji is two.

    A text so long that Telegram cut it into messages is refused as a whole: its last part alone
    is no description. The draft then says how long it was and when it came.
    """

    longest: int
    too_long: str = "hosting-description-long"  # the key of what is said then

    def read(self, text: str, asking: Asking, draft: Any) -> Reading:
        """Take the words if they fit."""
        words = clean(text, lines=True)
        if not words:
            return Fault(Key("form-want-text"))
        length = len(words.encode("utf-16-le")) // 2
        before = self._just_before(draft, asking)
        if length + before <= self.longest:
            return Given(words)
        if before or length >= SPLIT_FROM:
            part = {"length": length + before, "at": int(asking.now.timestamp())}
            return Given(part, complete=False)
        return Fault(self._too_long(length))

    def press(self, option: str, asking: Asking, draft: Any) -> Reading:  # noqa: ARG002 - of the protocol
        """Know no options."""
        return GONE

    def page(self, asking: Asking, draft: Any, leaf: str) -> Page:  # noqa: ARG002 - of the protocol
        """Lay out nothing; of a text that was too long say so."""
        return Page(hint=self._too_long(draft["length"]) if self.is_half(draft) else None)

    def show(self, value: Any, asking: Asking) -> Markup:  # noqa: ARG002 - of the protocol
        """Show the words."""
        return Markup.escape(str(value))

    def is_half(self, draft: Any) -> bool:
        """Whether this is no description but the mark of one that was too long."""
        return isinstance(draft, dict) and "at" in draft

    def _just_before(self, draft: Any, asking: Asking) -> int:
        """Return how long the parts were that came just now."""
        if not self.is_half(draft) or asking.now.timestamp() - draft["at"] > TOGETHER_SECONDS:
            return 0
        return int(draft["length"])

    def _too_long(self, length: int) -> Key:
        told = {"length-number": length, "limit-number": self.longest}
        return Key(self.too_long, told)
