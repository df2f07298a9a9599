"""Text as Telegram counts it: in UTF-16 units, with entities beside it."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from html import escape
from typing import Any

_PLAIN_FIELDS = ("url", "language", "custom_emoji_id", "unix_time", "date_time_format")

# What Telegram itself marks in any text, the bot's own included. The first that fits wins.
_DETECTED = re.compile(
    r"(?P<email>[\w.+-]+@[\w-]+\.[\w.-]*\w)"
    r"|(?P<url>https?://[^\s<>\"]*[\w/=&#%-])"
    r"|(?<![\w/@.])(?P<bot_command>/[A-Za-z0-9_]{1,64}(?:@\w{3,32})?)(?![\w/])"
    r"|(?<![\w/@.])(?P<mention>@[A-Za-z]\w{3,31})"
    r"|(?<![\w/@.])(?P<hashtag>#(?=\w*[^\W\d])\w+)"
)

_TAGS = {
    "bold": "b",
    "italic": "i",
    "underline": "u",
    "strikethrough": "s",
    "spoiler": "tg-spoiler",
    "code": "code",
    "pre": "pre",
    "blockquote": "blockquote",
}


@dataclass(frozen=True, slots=True)
class Entity:
    """A part of a text with a meaning; `offset` and `length` are in UTF-16 units."""

    kind: str
    offset: int
    length: int
    url: str = ""
    language: str = ""
    custom_emoji_id: str = ""
    unix_time: int = 0
    date_time_format: str = ""

    @property
    def end(self) -> int:
        return self.offset + self.length

    def as_json(self) -> dict[str, Any]:
        """Return the entity as the Bot API writes it."""
        shown: dict[str, Any] = {"type": self.kind, "offset": self.offset, "length": self.length}
        return shown | {n: getattr(self, n) for n in _PLAIN_FIELDS if getattr(self, n)}

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> "Entity":
        """Read an entity of the Bot API."""
        extra = {name: data[name] for name in _PLAIN_FIELDS if name in data}
        return cls(str(data["type"]), int(data["offset"]), int(data["length"]), **extra)


@dataclass(frozen=True, slots=True)
class Rich:
    """A text and its entities, outer ones first."""

    text: str
    entities: tuple[Entity, ...] = ()


def units(text: str) -> int:
    """Return the length of `text` in UTF-16 units, the measure of all of Telegram's limits."""
    return len(text) + sum(char > "\uffff" for char in text)


def in_order(entities: Iterable[Entity]) -> tuple[Entity, ...]:
    """Entities by place, a longer one before those inside of it."""
    return tuple(sorted(entities, key=lambda entity: (entity.offset, -entity.length)))


def trimmed(rich: Rich) -> Rich:
    """Return the text without white space at its ends, as Telegram stores it."""
    start = len(rich.text) - len(rich.text.lstrip())
    text = rich.text.strip()
    lead, length = units(rich.text[:start]), units(text)
    moved = []
    for entity in rich.entities:
        begin = max(entity.offset - lead, 0)
        end = min(entity.end - lead, length)
        if end > begin:
            moved.append(replace(entity, offset=begin, length=end - begin))
    return Rich(text, in_order(moved))


def with_detected(rich: Rich) -> Rich:
    """Add the commands, links, addresses and names that Telegram finds by itself."""
    found = []
    for match in _DETECTED.finditer(rich.text):
        kind = str(match.lastgroup)
        offset = units(rich.text[: match.start(kind)])
        entity = Entity(kind, offset, units(match[kind]))
        if not any(_shuts_out(other, entity) for other in rich.entities):
            found.append(entity)
    return Rich(rich.text, in_order((*rich.entities, *found))) if found else rich


def _shuts_out(marked: Entity, found: Entity) -> bool:
    overlaps = marked.offset < found.end and found.offset < marked.end
    return overlaps and marked.kind in {"code", "pre", "text_link", "url", "email", "bot_command"}


def to_html(rich: Rich) -> str:
    """Return the text as HTML that Telegram would read back to the same entities."""
    data = rich.text.encode("utf-16-le")
    inner = [entity for entity in in_order(rich.entities) if _opening(entity)]
    return _piece(data, inner, 0, len(data) // 2)


def _piece(data: bytes, entities: list[Entity], start: int, end: int) -> str:
    parts: list[str] = []
    while entities:
        first = entities[0]
        inside = [other for other in entities[1:] if other.offset < first.end]
        parts.append(_plain(data, start, first.offset))
        parts.append(_opening(first))
        parts.append(_piece(data, inside, first.offset, min(first.end, end)))
        parts.append(_closing(first))
        start = first.end
        entities = entities[1 + len(inside) :]
    parts.append(_plain(data, start, end))
    return "".join(parts)


def _plain(data: bytes, start: int, end: int) -> str:
    return escape(data[start * 2 : end * 2].decode("utf-16-le"), quote=False)


def _opening(entity: Entity) -> str:
    if entity.kind == "text_link":
        return f'<a href="{escape(entity.url)}">'
    if entity.kind == "expandable_blockquote":
        return "<blockquote expandable>"
    if entity.kind == "custom_emoji":
        return f'<tg-emoji emoji-id="{escape(entity.custom_emoji_id)}">'
    if entity.kind == "date_time":
        return f'<tg-time unix="{entity.unix_time}" format="{escape(entity.date_time_format)}">'
    if entity.kind == "pre" and entity.language:
        return f'<pre><code class="language-{escape(entity.language)}">'
    return f"<{_TAGS[entity.kind]}>" if entity.kind in _TAGS else ""


def _closing(entity: Entity) -> str:
    if entity.kind == "pre" and entity.language:
        return "</code></pre>"
    tag = _opening(entity).strip("<>").split(" ")[0]
    return f"</{tag}>"
