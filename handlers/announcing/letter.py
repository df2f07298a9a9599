"""What an announcement says: a text per language or one for all, media, links, what it opens.

It is kept as JSON in the drafts and in the campaigns made of them. Campaigns of before, and notices
of privacy, have plain words in its place.
"""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from config.markup import Markup
from handlers.screen import clipped, plain_words

FOR_ALL = ""  # the language of a text that is the same for everybody
NEAREST = {"fi-simple": "fi", "fi": "fi-simple"}  # whoever has no text of their own reads this one
ALBUM = range(2, 11)  # pieces (Telegram)
MOST_LINKS = 10
EVENT, ROUND, VISIT, OFFER = "event", "round", "visit", "offer"
OPENS = (EVENT, ROUND, VISIT, OFFER)


@dataclass(frozen=True, slots=True)
class Medium:
    """A picture, video, file, recording or animation, by the id that sends it again."""

    kind: str
    file_id: str


@dataclass(frozen=True, slots=True)
class Version:
    """What readers of one language get: Telegram HTML, and nothing, one medium or an album.

    ``album`` is Telegram's number of the album while its pieces may still be coming.
    """

    html: Markup = Markup()  # noqa: RUF009 - it cannot change
    media: tuple[Medium, ...] = ()
    album: str | None = None

    @property
    def is_album(self) -> bool:
        """Whether it is more than one medium: Telegram then allows no buttons on it."""
        return len(self.media) in ALBUM

    @property
    def words(self) -> str:
        """The words without formatting, on one line."""
        return " ".join(plain_words(self.html).split())

    @property
    def length(self) -> int:
        """How long Telegram counts the words: UTF-16 code units without the tags."""
        return len(plain_words(self.html).encode("utf-16-le")) // 2


@dataclass(frozen=True, slots=True)
class Link:
    """A button that opens a page."""

    label: str
    url: str


@dataclass(frozen=True, slots=True)
class Letter:
    """An announcement as it is written.

    ``opens`` is an event, a round or a request, with its id; or an offer, which is the reader's own
    ways of taking part and has none. ``versions`` are by language, or one alone under "" for
    everybody.
    """

    versions: Mapping[str, Version] = field(default_factory=dict)
    links: tuple[Link, ...] = ()
    opens: str = ""
    opens_id: int = 0

    def version_for(self, language: str) -> Version:
        """Return what a reader of the language gets: the own text, the nearest, or the first."""
        nearest = NEAREST.get(language, language)
        for one in (language, FOR_ALL, nearest):
            if one in self.versions:
                return self.versions[one]
        return next(iter(self.versions.values()), Version())

    def read_by(self, language: str) -> str:
        """Return the language of the text that a reader of this one gets; "" is for everybody."""
        found = self.version_for(language)
        return next((one for one, known in self.versions.items() if known is found), FOR_ALL)

    def missing(self, languages: Iterable[str]) -> list[str]:
        """Return those languages that have no text of their own while others have one."""
        if FOR_ALL in self.versions:
            return []
        return [one for one in languages if one not in self.versions]

    def with_version(self, language: str, version: Version) -> "Letter":
        """Return the letter with this text for the language, in place of an earlier one."""
        return replace(self, versions={**self.versions, language: version})

    def without_version(self, language: str) -> "Letter":
        """Return the letter without the language's text."""
        return replace(self, versions={k: v for k, v in self.versions.items() if k != language})

    def closed(self) -> "Letter":
        """Return the letter with its albums as they are: nothing more joins them."""
        versions = {one: replace(known, album=None) for one, known in self.versions.items()}
        return replace(self, versions=versions)

    def beginning(self, longest: int, language: str = FOR_ALL) -> str:
        """Return the first words, on one line; empty for media without words."""
        return clipped(self.version_for(language).words, longest)

    def to_json(self) -> str:
        """Return the letter as a column keeps it."""
        return json.dumps(
            {
                "versions": {one: version_json(known) for one, known in self.versions.items()},
                "links": [{"label": one.label, "url": one.url} for one in self.links],
                "opens": {"what": self.opens, "id": self.opens_id},
            },
            ensure_ascii=False,
        )


def version_json(version: Version) -> dict[str, Any]:
    """Return a version as an answer or a column keeps it."""
    media = [{"kind": one.kind, "file_id": one.file_id} for one in version.media]
    kept: dict[str, Any] = {"html": str(version.html), "media": media}
    return kept | ({"album": version.album} if version.album else {})


def read(content: str) -> Letter:
    """Return the letter of a column; plain words of before are one text for everybody."""
    kept = _json(content)
    if kept is None:
        return plain(content)
    opens = kept.get("opens") or {}
    return Letter(
        {one: read_version(known) for one, known in kept["versions"].items()},
        tuple(Link(one["label"], one["url"]) for one in kept.get("links", ())),
        str(opens.get("what", "")),
        int(opens.get("id", 0)),
    )


def plain(words: str) -> Letter:
    """Return plain words as a letter for everybody."""
    return Letter({FOR_ALL: Version(Markup.escape(words))})


def read_version(kept: Mapping[str, Any]) -> Version:
    """Return the version that ``version_json`` wrote."""
    media = tuple(Medium(one["kind"], one["file_id"]) for one in kept.get("media", ()))
    return Version(Markup(kept.get("html", "")), media, kept.get("album"))


def said(content: str) -> str:
    """Return all words of a column's letter without formatting, a text a paragraph."""
    versions = read(content).versions.values()
    return "\n\n".join(plain_words(one.html) for one in versions if one.html)


def _json(content: str) -> dict[str, Any] | None:
    """Return what a letter wrote; None for words, even if somebody wrote JSON as words."""
    if not content.startswith('{"versions": '):
        return None
    try:
        found = json.loads(content)
    except ValueError:
        return None
    is_letter = isinstance(found, dict) and isinstance(found.get("versions"), dict)
    return found if is_letter else None
