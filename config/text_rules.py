"""Rules that every text obeys, whoever wrote it: pure checks for tests and for the command line.

Each rule gives its faults as sentences; none means that all is well.
"""

import re
from collections.abc import Iterator, Sequence
from html import unescape
from unicodedata import category

from fluent.syntax import FluentSerializer, ast

from config.errors import MissingText
from config.languages import LANGUAGES
from config.texts import Texts
from config.wording import TAG, html_faults, too_long

LABEL_CHARS = 30
SCALE = "polls-scale-"  # scales and what one chooses on them stand on buttons as well
NUMBERS = (0, 1, 2, 5)
PLURALS = frozenset({"zero", "one", "two", "few", "many", "0", "1", "2"})
NASTY = '<b>&"Åsa'
_ABBREVIATION = re.compile(
    r"\b(?:esim|ym|yms|jne|tms|ks|mm|huom|puh|nro|kpl|ma|ti|ke|to|pe|la|su)(?:\.|[-–](?:pe|su)\b)",
    re.IGNORECASE,
)
_PLAIN_WORDS = re.compile(r"^[\W\d_]*$")


def is_label(key: str) -> bool:
    """Tell whether a key is the text of a button: button-..., ...-button or a form's button."""
    return key.startswith(("button-", "form-button-")) or key.endswith("-button") or key in FORM


FORM = frozenset(
    {
        *("form-back", "form-skip", "form-stop", "form-done", "form-yes", "form-no", "form-keep"),
        *("form-save", "form-change", "form-start", "form-later", "form-no-thanks", "form-why"),
    }
)


def is_count(name: str) -> bool:
    """Tell whether a value is a number that chooses plurals, by its name."""
    return name.endswith(("count", "number"))


def samples(
    texts: Texts, language: str, key: str, word: str = NASTY
) -> Iterator[dict[str, object]]:
    """Give values that try a text: numbers, every word that chooses between variants, `word`."""
    tried = {
        name: _tries(texts, language, key, name, word) for name in _names(texts, language, key)
    }
    for turn in range(max(map(len, tried.values()), default=1)):
        yield {name: values[turn % len(values)] for name, values in tried.items()}


def _names(texts: Texts, language: str, key: str) -> list[str]:
    return sorted(texts.placeholders(language, key))


def _tries(texts: Texts, language: str, key: str, name: str, word: str) -> Sequence[object]:
    variants = texts.entry(language, key).variants.get(name, ())
    if is_count(name) or not PLURALS.isdisjoint(variants):
        return NUMBERS
    return [*variants, word]


def missing_keys(texts: Texts) -> Iterator[str]:
    """Find keys that are not in every language, plain Finnish included."""
    every = frozenset().union(*(texts.keys(language) for language in LANGUAGES))
    for language in LANGUAGES:
        for key in sorted(every - texts.keys(language)):
            yield f"{language}: {key}: is missing"


def uneven_placeholders(texts: Texts) -> Iterator[str]:
    """Find texts that need other values than the Finnish text does."""
    for language, key in _each(texts):
        here, there = texts.placeholders(language, key), _finnish(texts, key)
        if there is not None and here != there:
            yield f"{language}: {key}: has {sorted(here)}, but in fi {sorted(there)}"


def unsayable(texts: Texts) -> Iterator[str]:
    """Find texts that cannot be said with every kind of value, or that break Telegram's HTML."""
    for language, key in _each(texts):
        for values in samples(texts, language, key):
            try:
                said = texts.say(language, key, **values)
            except MissingText as error:
                yield str(error)
                continue
            if NASTY in said:
                yield f"{language}: {key}: a value comes out as HTML"
            yield from (f"{language}: {key}: {fault}" for fault in html_faults(said))


def bad_labels(texts: Texts) -> Iterator[str]:
    """Find buttons with HTML, over 30 characters with short values, or a picture before words."""
    for language, key in _each(texts):
        if is_label(key) or key.startswith(SCALE):
            names = texts.placeholders(language, key)
            values: dict[str, object] = {name: 10 if is_count(name) else "" for name in names}
            try:
                label = texts.plain(language, key, **values)
            except MissingText as error:
                yield str(error)
                continue
            if len(label) > LABEL_CHARS:
                yield f"{language}: {key}: has {len(label)} characters, at most {LABEL_CHARS} fit"
            if category(label.strip()[:1] or "x") == "So":
                yield f"{language}: {key}: words come before a picture"


def untranslated(texts: Texts) -> Iterator[str]:
    """Find texts that equal another language's, unless a comment says `# same: ...`.

    Finnish and plain Finnish may be equal. Texts with no words of their own are left out.
    """
    for language in ("sv", "en"):
        for key in sorted(texts.keys(language)):
            for other in LANGUAGES:
                if other != language and _same(texts, key, language, other):
                    yield f"{language}: {key}: is the same as in {other}"


def _same(texts: Texts, key: str, language: str, other: str) -> bool:
    if key not in texts.keys(other):
        return False
    mine, theirs = source(texts, language, key), source(texts, other, key)
    wordless = _PLAIN_WORDS.match(re.sub(r"\{[^{}]*\}|<[^<>]*>", "", mine)) is not None
    return mine == theirs and not wordless and not _allowed_same(texts, key, language, other)


def _allowed_same(texts: Texts, key: str, language: str, other: str) -> bool:
    for one, another in ((language, other), (other, language)):
        marked = re.search(r"same:\s*(.+)", texts.entry(one, key).comment)
        names = set(re.split(r"[,\s]+", marked[1].strip())) if marked else set()
        if "all" in names or another in names:
            return True
    return False


def source(texts: Texts, language: str, key: str) -> str:
    """Give a text as it stands in its file."""
    entry = texts.entry(language, key)
    message = ast.Message(ast.Identifier("x"), entry.pattern)
    return FluentSerializer().serialize_entry(message).removeprefix("x =").strip()


def long_sentences(texts: Texts) -> Iterator[str]:
    """Find sentences of plain Finnish with more than 12 words."""
    for key in sorted(texts.keys("fi-simple")):
        for values in samples(texts, "fi-simple", key, word="Aino"):
            said = texts.say("fi-simple", key, **values)
            for sentence in too_long(unescape(TAG.sub("", said))):
                yield f"fi-simple: {key}: {sentence}"


def _each(texts: Texts) -> Iterator[tuple[str, str]]:
    return ((language, key) for language in LANGUAGES for key in sorted(texts.keys(language)))


def _finnish(texts: Texts, key: str) -> frozenset[str] | None:
    return texts.placeholders("fi", key) if key in texts.keys("fi") else None


def abbreviations(texts: Texts) -> Iterator[str]:
    """Find abbreviations in plain Finnish ("klo" is the one that clocks are read with)."""
    for key in sorted(texts.keys("fi-simple")):
        for found in _ABBREVIATION.findall(source(texts, "fi-simple", key)):
            yield f"fi-simple: {key}: {found}"
