"""A beginning that is told together with its end: "5.11. klo 17.30–20", "6 to 8 pm"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from handlers.forms.calendar import Moment
from handlers.forms.endings import Ending
from handlers.forms.kinds import Asking, Fault, Given, Reading
from handlers.house import Key

STRANGE = Key("form-want-moment")
_BETWEEN = re.compile(r"\s*[–—]\s*|\s*-\s*|\s+(?:to|till|til|until)\s+", re.IGNORECASE)
_HALF = re.compile(r"(?<=\d)\s*([ap]\.?m\.?)$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Beginning(Moment):
    """A Moment that understands from when to when; the end answers the question ``ends``.

    Where there is no such question, whoever tells the end as well is asked for the beginning only.
    """

    ends: str | None = None

    def read(self, text: str, asking: Asking, draft: Any) -> Reading:
        """Read a moment; what is none may be two of them."""
        alone = Moment.read(self, text, asking, draft)
        is_strange = isinstance(alone, Fault) and alone.said == STRANGE
        return next(self._spans(text, asking, draft), alone) if is_strange else alone

    def _spans(self, text: str, asking: Asking, draft: Any) -> Iterator[Reading]:
        """Give what the text is when it is read as two moments, the shortest end first."""
        for begins, ends in _halves(text):
            first = Moment.read(self, begins, asking, draft)
            if isinstance(first, Fault) and first.said != STRANGE:
                yield first
            if not (isinstance(first, Given) and first.complete):
                continue
            last = Ending(lambda: first.value).read(ends, asking, None)  # noqa: B023 - used at once
            if isinstance(last, Given):
                yield self._both(first, last)

    def _both(self, first: Given, last: Given) -> Reading:
        if self.ends is None:
            return Fault(Key("form-moment-span"))
        return replace(first, along={self.ends: last.value})


def _halves(text: str) -> Iterator[tuple[str, str]]:
    """Give the two sides of each sign between them; "5–8 pm" is both times in the afternoon."""
    for sign in reversed(list(_BETWEEN.finditer(text))):
        begins, ends = text[: sign.start()], text[sign.end() :]
        half = _HALF.search(ends)
        if half is not None and _HALF.search(begins) is None and _is_same_half(begins, ends):
            yield f"{begins} {half[1]}", ends
        yield begins, ends


def _is_same_half(begins: str, ends: str) -> bool:
    """Tell whether of two hours before "pm" the first one comes first: 5–8, but not 11–1."""
    first = re.search(r"(\d{1,2})(?:[.:]\d\d)?$", begins.strip())
    last = re.match(r"(\d{1,2})", ends.strip())
    return first is not None and last is not None and int(first[1]) % 12 < int(last[1]) % 12
