"""Letters that a font lacks, for whatever is drawn: a like one for a rare one, no empty boxes."""

import unicodedata
from collections.abc import Callable

SIMILAR = {"\u01e4": "G", "\u01e5": "g", "\u01b7": "Z", "\u0292": "z"}  # Skolt Sámi


def drawable(words: str, is_known: Callable[[str], bool]) -> str:
    """Return the words in signs that the font has, on one line."""
    signs = [_like(sign, is_known) for sign in unicodedata.normalize("NFC", words)]
    return " ".join("".join(signs).split())


def _like(sign: str, is_known: Callable[[str], bool]) -> str:
    if sign.isspace() or is_known(sign):
        return sign
    plain = (SIMILAR.get(one, one) for one in unicodedata.normalize("NFKD", sign))
    return "".join(one for one in plain if is_known(one))
