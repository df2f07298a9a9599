"""Typed words instead of a tap: a label, a number in the list, small typos forgiven."""

import difflib
import unicodedata
from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from handlers.forms.kinds import Asking, Choice

CLOSE_ENOUGH = 0.8  # of difflib's ratio: one slip in a short word, two in a long one


def folded(text: str) -> str:
    """Return the text without case, accents, emoji and surrounding signs, for comparing."""
    apart = unicodedata.normalize("NFKD", text.casefold())
    kept = "".join(c if c.isalnum() or c.isspace() else " " for c in apart if not _is_mark(c))
    return " ".join(kept.split())


def _is_mark(character: str) -> bool:
    return unicodedata.combining(character) != 0


def closest(text: str, labels: Sequence[str]) -> int | None:
    """Return the index of the one label that the words mean, or None when none or several fit."""
    wanted = folded(text)
    if not wanted:
        return None
    known = [folded(label) for label in labels]
    exact = [i for i, label in enumerate(known) if label == wanted]
    if len(exact) == 1:
        return exact[0]
    begins = [i for i, label in enumerate(known) if len(wanted) >= 3 and label.startswith(wanted)]
    if len(begins) == 1:
        return begins[0]
    inside = [i for i, label in enumerate(known) if f" {wanted} " in f" {label} "]
    if len(inside) == 1 and len(wanted) >= 3:
        return inside[0]
    near = difflib.get_close_matches(wanted, known, n=2, cutoff=CLOSE_ENOUGH)
    if len(near) == 1 or (len(near) == 2 and near[0] != near[1] and _clearly(wanted, near)):
        return known.index(near[0])
    return None


def _clearly(wanted: str, near: Sequence[str]) -> bool:
    first, second = (difflib.SequenceMatcher(None, wanted, label).ratio() for label in near)
    return first - second > 0.05


def match(
    text: str, choices: Sequence["Choice"], asking: "Asking", *, numbers: bool = True
) -> str | None:
    """Return the id of the choice that the typed words mean: its label, or its number from 1."""
    labels = [asking.house.label(asking.language, choice.label) for choice in choices]
    found = closest(text, labels)
    if found is None and numbers and text.strip(" .").isdecimal():
        number = int(text.strip(" ."))
        found = number - 1 if 1 <= number <= len(choices) else None
    return None if found is None else choices[found].id
