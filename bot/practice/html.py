"""Telegram's HTML parse mode: what it understands, and what it refuses in which words.

The words and the byte offsets follow TDLib's `parse_html`.
"""

import re
from dataclasses import dataclass

from bot.practice.text import Entity, Rich, in_order, units

_SIMPLE = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "tg-spoiler": "spoiler",
    "span": "spoiler",
    "code": "code",
    "pre": "pre",
}
_KNOWN = {*_SIMPLE, "a", "blockquote", "tg-emoji", "tg-time"}
_NAMED = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}
_REFERENCE = re.compile(r"&(?:#x(?P<hex>[0-9a-fA-F]{1,7})|#(?P<dec>\d{1,7})|(?P<name>[A-Za-z]+));?")
_RUN = re.compile(r"[^<&]+")
_SPACE = re.compile(r"\s*")
_TAG_NAME = re.compile(r"[^\s>]*")
_ATTRIBUTE_NAME = re.compile(r"[^\s=>]*")
_TOKEN = re.compile(r"[A-Za-z0-9.-]*")


class BadMarkup(Exception):  # noqa: N818 - a name of what happened, as in the whole house
    """The text is not HTML that Telegram accepts; the message is Telegram's."""


@dataclass(slots=True)
class _Open:
    tag: str
    attributes: dict[str, str]
    start: int
    place: int


def parse(source: str) -> Rich:
    """Read Telegram's HTML; raises BadMarkup in Telegram's words."""
    return _Parser(source).parse()


class _Parser:
    def __init__(self, source: str) -> None:
        self.source = source
        self.at = 0
        self.out: list[str] = []
        self.units = 0
        self.open: list[_Open] = []
        self.entities: list[Entity] = []

    def parse(self) -> Rich:
        while self.at < len(self.source):
            char = self.source[self.at]
            if char == "<":
                self._tag()
            else:
                self._characters(char)
        if self.open:
            tag = self.open[-1].tag
            raise BadMarkup(f'Can\'t find end tag corresponding to start tag "{tag}"')
        # Entities close from the inside out; turned round, the outer of two equals comes first.
        return Rich("".join(self.out), in_order(_with_languages(self.entities[::-1])))

    def _characters(self, char: str) -> None:
        if char == "&":
            text, self.at = _reference(self.source, self.at)
        else:
            run = _RUN.match(self.source, self.at)
            text = run[0] if run else char
            self.at += len(text)
        self.out.append(text)
        self.units += units(text)

    def _tag(self) -> None:
        begin = self.at
        self.at += 1
        if self.source.startswith("/", self.at):
            self._end_tag(begin)
        else:
            self._start_tag(begin)

    def _start_tag(self, begin: int) -> None:
        tag = self._take(_TAG_NAME).lower()
        if self._ended():
            raise self._fault("Unclosed start tag", begin)
        if tag not in _KNOWN:
            raise self._fault(f'Unsupported start tag "{tag}"', begin)
        attributes = self._attributes(tag, begin)
        self.at += 1
        if tag == "span" and attributes.get("class") != "tg-spoiler":
            raise self._fault('Tag "span" must have class "tg-spoiler"', begin)
        self.open.append(_Open(tag, attributes, self.units, len(self.out)))

    def _attributes(self, tag: str, begin: int) -> dict[str, str]:
        found: dict[str, str] = {}
        while True:
            self._take(_SPACE)
            if self.source.startswith(">", self.at):
                return found
            if self._ended():
                raise self._fault(f'Unclosed start tag "{tag}"', begin)
            name = self._take(_ATTRIBUTE_NAME)
            if not name:
                raise self._fault(f'Empty attribute name in the tag "{tag}"', begin)
            self._take(_SPACE)
            found[name.lower()] = self._value(tag, begin)

    def _value(self, tag: str, begin: int) -> str:
        if not self.source.startswith("=", self.at):
            return ""
        self.at += 1
        self._take(_SPACE)
        if self._ended():
            raise self._fault(f'Unclosed start tag "{tag}"', begin)
        quote = self.source[self.at]
        return self._quoted(quote, begin) if quote in "'\"" else self._token()

    def _token(self) -> str:
        begin = self.at
        token = self._take(_TOKEN)
        if self._ended() or not (self.source[self.at].isspace() or self.source[self.at] == ">"):
            raise self._fault("Unexpected end of name token", begin)
        return token.lower()

    def _quoted(self, quote: str, begin: int) -> str:
        end = self.source.find(quote, self.at + 1)
        if end < 0 or end + 1 >= len(self.source):
            raise self._fault("Unclosed start tag", begin)
        value = self.source[self.at + 1 : end]
        self.at = end + 1
        return _REFERENCE.sub(lambda match: _reference(match[0], 0)[0], value)

    def _end_tag(self, begin: int) -> None:
        if not self.open:
            raise self._fault("Unexpected end tag", begin)
        self.at += 1
        name = self._take(_TAG_NAME)
        self._take(_SPACE)
        if not self.source.startswith(">", self.at):
            raise self._fault("Unclosed end tag", begin)
        self.at += 1
        opened = self.open.pop()
        if name and name != opened.tag:
            found = f'expected "</{opened.tag}>", found "</{name}>"'
            raise BadMarkup(f"Unmatched end tag at byte offset {self._byte(begin)}, {found}")
        self._close(opened)

    def _close(self, opened: _Open) -> None:
        length = self.units - opened.start
        inner = "".join(self.out[opened.place :])
        entity = _entity(opened, length, inner) if length else None
        if entity:
            self.entities.append(entity)

    def _take(self, pattern: re.Pattern[str]) -> str:
        match = pattern.match(self.source, self.at)
        text = match[0] if match else ""
        self.at += len(text)
        return text

    def _ended(self) -> bool:
        return self.at >= len(self.source)

    def _byte(self, place: int) -> int:
        return len(self.source[:place].encode())

    def _fault(self, words: str, place: int) -> BadMarkup:
        return BadMarkup(f"{words} at byte offset {self._byte(place)}")


def _entity(opened: _Open, length: int, inner: str) -> Entity | None:
    attributes, start = opened.attributes, opened.start
    if opened.tag == "a":
        url = link(attributes.get("href") or inner)
        return Entity("text_link", start, length, url=url) if url else None
    if opened.tag == "blockquote":
        wide = "expandable" in attributes
        return Entity("expandable_blockquote" if wide else "blockquote", start, length)
    if opened.tag == "tg-emoji":
        emoji = attributes.get("emoji-id", "")
        return Entity("custom_emoji", start, length, custom_emoji_id=emoji)
    if opened.tag == "tg-time":
        return _time(opened, length)
    language = attributes.get("class", "") if opened.tag == "code" else ""
    known = language.removeprefix("language-") if language.startswith("language-") else ""
    return Entity(_SIMPLE[opened.tag], start, length, language=known)


def _time(opened: _Open, length: int) -> Entity:
    unix, form = opened.attributes.get("unix", ""), opened.attributes.get("format", "")
    if not re.fullmatch(r"\d{1,10}", unix):
        raise BadMarkup("Invalid date specified")
    if not re.fullmatch(r"r|w?[dD]?[tT]?", form):
        raise BadMarkup("Invalid date format used")
    return Entity("date_time", opened.start, length, unix_time=int(unix), date_time_format=form)


def link(url: str) -> str:
    """Return the address as Telegram stores it: with a scheme and a path; empty when it is none."""
    url = url.strip()
    if re.match(r"(?i)(tg|ton|mailto|tel):", url):
        return url
    match = re.fullmatch(
        r"(?i)(https?://)?([^\s/?#]+\.[^\s/?#.]+|localhost)(:\d+)?([/?#]\S*)?", url
    )
    if not match:
        return ""
    rest = match[4] or ""
    path = rest if rest.startswith("/") else f"/{rest}"
    return f"{(match[1] or 'http://').lower()}{match[2].lower()}{match[3] or ''}{path}"


def _reference(source: str, at: int) -> tuple[str, int]:
    match = _REFERENCE.match(source, at)
    if match is None:
        return source[at], at + 1
    if match["name"]:
        known = _NAMED.get(match["name"])
        return (known, match.end()) if known else ("&", at + 1)
    code = int(match["hex"], 16) if match["hex"] else int(match["dec"])
    if not 0 < code < 0x10FFFF:
        return "&", at + 1
    if 0xD800 <= code <= 0xDFFF:
        raise BadMarkup(
            "Text contains invalid Unicode characters after decoding HTML entities, "
            "check for unmatched surrogate code units"
        )
    return chr(code), match.end()


def _with_languages(entities: list[Entity]) -> list[Entity]:
    """`<pre><code class="language-x">` is one `pre` entity with a language."""
    spans = {(e.offset, e.length, e.kind): e for e in entities}
    kept = []
    for entity in entities:
        other = "code" if entity.kind == "pre" else "pre"
        twin = spans.get((entity.offset, entity.length, other))
        if entity.kind == "pre" and twin and twin.language:
            kept.append(Entity("pre", entity.offset, entity.length, language=twin.language))
        elif entity.kind != "code" or not (twin and entity.language):
            kept.append(
                Entity(entity.kind, entity.offset, entity.length)
                if entity.kind == "code"
                else entity
            )
    return kept
