"""How long something lasts, as people write it: "2 h", "1,5 tuntia", "1 h 30 min", "en vecka"."""

import re
from collections.abc import Collection

from handlers.forms.words_of_time import LASTING, ONE

_PART = re.compile(r"(?:(\d{1,4}(?:[.,]\d{1,2})?)\s*)?([^\W\d_]+)\.?")
_BETWEEN = re.compile(r"[\s,+]*")
LONGEST = 60  # characters; whatever is longer is a story, not a duration


def lasting(text: str, fillers: Collection[str] = ()) -> int | None:
    """Return the minutes that the whole text names, or None; ``fillers`` are words to pass over."""
    if len(text) > LONGEST:
        return None
    rest, minutes, found = text.casefold().strip(), 0.0, False
    while rest:
        part = _PART.match(rest)
        if part is None:
            return None
        rest = rest[part.end() :]
        rest = rest[_gap(rest) :]
        if part[2] in LASTING:
            minutes += _number(part[1]) * LASTING[part[2]]
            found = True
        elif part[1] is not None or part[2] not in {*ONE, *fillers}:
            return None
    return round(minutes) if found else None


def _gap(rest: str) -> int:
    gap = _BETWEEN.match(rest)
    return gap.end() if gap is not None else 0


def _number(digits: str | None) -> float:
    return float(digits.replace(",", ".")) if digits is not None else 1.0


def without(text: str, words: Collection[str]) -> str:
    """Return the text without these words."""
    return " ".join(word for word in text.split() if word.casefold().strip(".,") not in words)
