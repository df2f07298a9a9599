"""Pure checks of one piece of text: Telegram's HTML and the length of plain Finnish sentences."""

import re
from collections.abc import Iterator

SENTENCE_WORDS = 12
# https://core.telegram.org/bots/api#html-style
TAGS = frozenset(
    [
        "b",
        "strong",
        "i",
        "em",
        "u",
        "ins",
        "s",
        "strike",
        "del",
        "span",
        "tg-spoiler",
        "a",
        "tg-emoji",
        "tg-time",
        "code",
        "pre",
        "blockquote",
    ]
)
TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9-]*)((?:\s+[a-z-]+(?:=\"[^\"<>]*\")?)*)>")
_WORD = re.compile(r"\w[\w'’:.@/-]*")


def html_faults(said: str) -> Iterator[str]:
    """Give what is wrong: a tag not Telegram's, one not closed in turn, a bare < or &."""
    open_tags: list[str] = []
    for closing, name, _ in TAG.findall(said):
        if name not in TAGS:
            yield f"<{name}> is not a tag of Telegram's"
        elif not closing:
            open_tags.append(name)
        elif not open_tags or open_tags.pop() != name:
            yield f"</{name}> closes what is not open"
    if open_tags:
        yield f"<{open_tags[-1]}> is never closed"
    rest = TAG.sub("", said)
    if "<" in rest or re.search(r"&(?!(?:lt|gt|amp|quot|#\d+|#x[0-9a-f]+);)", rest):
        yield "has a bare < or &, write &lt; or &amp;"


def too_long(text: str) -> Iterator[str]:
    """Give the sentences with more than 12 words; a line break ends a sentence as well."""
    yield from (one for one in sentences(text) if len(words(one)) > SENTENCE_WORDS)


def sentences(text: str) -> list[str]:
    """Split a text into its sentences; those without a word are left out."""
    parts = re.split(r"(?<=[.!?:])\s+|\n+", text)
    return [part.strip() for part in parts if words(part)]


def words(text: str) -> list[str]:
    """Return the words of a text; a number is one as well."""
    return _WORD.findall(text)
