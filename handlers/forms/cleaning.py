"""Words as they are kept: without what nobody sees."""

import unicodedata

# Letters, marks and emoji joiners stay; what only turns or hides text (bidirectional overrides,
# controls) goes, so that one name cannot disturb a list of names.
KEPT_FORMATS = {"\u200c", "\u200d"}


def clean(text: str, *, lines: bool) -> str:
    """Return the text without invisible controls; on one line unless ``lines``."""
    kept = "".join(
        c
        for c in unicodedata.normalize("NFC", text)
        if c == "\n" or c in KEPT_FORMATS or unicodedata.category(c) not in ("Cc", "Cf", "Cs", "Co")
    )
    return kept.strip() if lines else " ".join(kept.split())
