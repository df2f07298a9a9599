"""The kind of question that asks for the buttons of a question: one on each line."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from config.markup import Markup
from handlers.forms.cleaning import clean
from handlers.forms.kinds import GONE, Asking, Fault, Given, Page, Reading
from handlers.forms.matching import folded
from handlers.house import Key
from handlers.polls.rules import FEWEST_OPTIONS, MOST_OPTIONS
from handlers.screen import LONGEST_LABEL

_BULLET = re.compile(r"^(?:[-–•*]|\d{1,2}[.)])\s+")


@dataclass(frozen=True, slots=True)
class Lines:
    """From two to ten short texts that differ; as many as ``like()`` gives, if it gives any.

    Those are asked for when they are needed: they may have been answered just now.
    """

    like: Callable[[], Sequence[str]] = tuple

    def read(self, text: str, asking: Asking, draft: Any) -> Reading:  # noqa: ARG002 - of the protocol
        """Read one a line, perhaps numbered; a single line with commas is a list as well."""
        lines = [_BULLET.sub("", line.strip()) for line in clean(text, lines=True).splitlines()]
        if len(lines) == 1:
            lines = [part.strip() for part in lines[0].split(",")]
        found = [line for line in lines if line]
        fault = self._fault(found)
        return Fault(fault) if fault is not None else Given(found)

    def _fault(self, found: Sequence[str]) -> Key | None:
        like = self.like()
        if like and len(found) != len(like):
            numbers = {"found-number": len(found), "wanted-number": len(like)}
            return Key("polls-options-other", numbers)
        if not FEWEST_OPTIONS <= len(found) <= MOST_OPTIONS:
            least, most = str(FEWEST_OPTIONS), str(MOST_OPTIONS)
            return Key("polls-options-count", {"least": least, "most": most})
        for one in found:
            if len(one) > LONGEST_LABEL:
                values = {"label": one, "length-number": len(one), "limit-number": LONGEST_LABEL}
                return Key("polls-options-long", values)
        same = _doubled(found)
        return Key("polls-options-same", {"label": same}) if same is not None else None

    def press(self, option: str, asking: Asking, draft: Any) -> Reading:  # noqa: ARG002 - of the protocol
        """Refuse: there is nothing to tap."""
        return GONE

    def page(self, asking: Asking, draft: Any, leaf: str) -> Page:  # noqa: ARG002 - of the protocol
        """Lay out nothing; say how the texts are written, and which ones in another language."""
        like = self.like()
        if like:
            return Page(hint=Key("polls-help-options-like", {"options": " / ".join(like)}))
        return Page(hint=Key("polls-help-options"))

    def show(self, value: Any, asking: Asking) -> Markup:  # noqa: ARG002 - of the protocol
        """Show the texts in a row."""
        return Markup.escape(" / ".join(map(str, value)))


def _doubled(found: Sequence[str]) -> str | None:
    """Return the first text that is there twice, as who types an answer would write it."""
    seen: set[str] = set()
    for one in found:
        if (key := folded(one) or one) in seen:
            return one
        seen.add(key)
    return None
