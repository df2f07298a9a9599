"""What the values of a register mean, and what becomes of a line: pure decisions, no words."""

import difflib
import hashlib
import re
from collections.abc import Mapping

from handlers.forms.matching import folded
from storage.import_lines import Entry

CLOSE = 0.82  # of difflib's ratio: one slip in a short word, two in a long one
APART = 0.05  # how much better the best must be than the best of another meaning
LONG_ENOUGH = 4  # letters; a slip in a shorter word makes another word of it
FURTHEST = 10  # years until graduation
LONGEST_REFERENCE = 64

# Day, month, year, the sign of the century, a number and a check: a Finnish identity code.
_IDENTITY = re.compile(
    r"(?<![0-9])(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d\d\s?[-+\u2010-\u2015\u2212A-FU-Y]\s?"
    r"\d{3}[0-9A-FHJ-NPR-Y](?![0-9A-Za-z])",
    re.IGNORECASE,
)
_GAP = re.compile(r"(?<=\d)[\s\u00a0\u202f](?=\d)")
_YEARS = (
    re.compile(r"(\d{4})(?:[.,]0+)?", re.ASCII),
    re.compile(r"\d{1,2}[./-]\s?\d{1,2}[./-]\s?(\d{4})(?:[ T]\d.*)?", re.ASCII),
    re.compile(r"\d{1,2}[./](\d{4})", re.ASCII),
    re.compile(r"(\d{4})-\d{1,2}(?:-\d{1,2}(?:[ T]\d.*)?)?", re.ASCII),
)


def has_identity_code(text: str) -> bool:
    """Tell whether a Finnish personal identity code stands in the text, rightly spelled or not."""
    return len(text) > 9 and _IDENTITY.search(text) is not None


def year_of(text: str) -> int | None:
    """Return the year that a cell says: 2020, "2 020", "2020,0", "31.5.2020" or "2020-05-31"."""
    for form in (text.strip(" ."), _GAP.sub("", text.strip(" ."))):
        for pattern in _YEARS:
            if found := pattern.fullmatch(form):
                return int(found[1])
    return None


def meant(text: str, vocabulary: Mapping[str, str]) -> str | None:
    """Return what the words mean; slips are forgiven where only one meaning comes near."""
    wanted = folded(text)
    if wanted in vocabulary:
        return vocabulary[wanted]
    if len(wanted) < LONG_ENOUGH:
        return None
    begins = {means for word, means in vocabulary.items() if word.startswith(wanted)}
    return begins.pop() if len(begins) == 1 else nearest(wanted, vocabulary)


def nearest(wanted: str, vocabulary: Mapping[str, str], *, close: float = CLOSE) -> str | None:
    """Return the one meaning whose word is nearest to a folded word, if it is near."""
    near = difflib.get_close_matches(wanted, vocabulary, n=4, cutoff=close)
    if not near:
        return None
    best = vocabulary[near[0]]
    others = [word for word in near if vocabulary[word] != best]
    return (
        best if not others or _alike(wanted, near[0]) - _alike(wanted, others[0]) > APART else None
    )


def _alike(one: str, other: str) -> float:
    return difflib.SequenceMatcher(None, one, other).ratio()


def full_name(first: str, last: str) -> str:
    """Return the whole name as it is spoken; a name written "Virtanen, Aino" is turned round."""
    if last and not first and last.count(",") == 1:
        last, first = (part.strip() for part in last.split(","))
    return f"{first} {last}".strip()


def derived_key(name: str, unit: str, year: object) -> str:
    """Return the stable key of somebody without a reference: the name is not to be read from it."""
    said = f"{name.casefold()}|{unit}|{year or ''}"
    return "~" + hashlib.sha256(said.encode()).hexdigest()[:32]


def standing(entry: Entry | None, understood: Mapping[str, object], scope: str | None) -> str:
    """Say what a good line does: new, change, same, joined (left as it is) or taken (refused).

    ``scope`` is the coordinator's one unit; an entry of another unit is not theirs to change.
    """
    if entry is None:
        return "new"
    if scope is not None and entry.unit != scope:
        return "taken"
    if entry.has_joined:
        return "joined"
    has_key = understood.get("reference") in (None, entry.reference)
    return "same" if has_key and merged(entry, understood) == entry.values else "change"


def merged(entry: Entry, understood: Mapping[str, object]) -> dict[str, object]:
    """Return the entry's values with those of the line; a column that is not there changes none."""
    return {name: understood.get(name, old) for name, old in entry.values.items()}
