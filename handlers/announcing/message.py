"""The question that any message answers: a text, pictures, a video, files, recordings."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from config.markup import Markup
from handlers.announcing.letter import Medium, Version, read_version, version_json
from handlers.announcing.wording import METHODS
from handlers.forms.cleaning import clean
from handlers.forms.kinds import GONE, Asking, Fault, Given, Page, Reading
from handlers.house import House, Key
from handlers.screen import clipped
from handlers.sent import Attachment, Sent

SPLIT_FROM = 4000  # Telegram's apps cut what is longer than 4,096 into several messages
TOGETHER_SECONDS = 10  # what comes so soon after such a part is its rest
SHOWN = 60  # characters of a message


@dataclass(frozen=True, slots=True)
class Message:
    """A message with its formatting; the value is a Version as JSON.

    ``html`` and ``album`` are those of the message that is read just now; ``room`` tells how many
    characters fit beside its media. A text that Telegram has cut, and an album whose words are too
    long, are refused as a whole: the draft then says how long they were, and what belongs to them.
    """

    html: str
    album: str | None
    room: Callable[[Version], int]

    def read(self, text: str, asking: Asking, draft: Any) -> Reading:
        """Take a text if it fits."""
        words = clean(self.html, lines=True) if self.html else str(Markup.escape(text))
        version = Version(Markup(words))
        if not version.length:
            return Fault(Key("form-want-text"))
        before = _just_before(draft, asking)
        length, room = version.length + before, self.room(version)
        if length <= room:
            return Given(version_json(version))
        if before or length >= SPLIT_FROM:
            return _refused(length, room, asking)
        return Fault(too_long(length, room, "text"))

    def press(self, option: str, asking: Asking, draft: Any) -> Reading:  # noqa: ARG002 - of the protocol
        """Know no options."""
        return GONE

    def receive(self, sent: Sent, asking: Asking, draft: Any) -> Reading:  # noqa: ARG002 - of the protocol
        """Take a picture, a video, a file, a recording or an animation; of an album the first."""
        if not isinstance(sent, Attachment) or sent.kind not in METHODS:
            return Fault(Key("announcing-fault-kind"))
        words = Markup(clean(self.html, lines=True))
        version = Version(words, (Medium(sent.kind, sent.file_id),), self.album)
        room = self.room(version)
        if version.length <= room:
            return Given(version_json(version))
        if self.album is not None:
            return _refused(version.length, room, asking, self.album)
        return Fault(too_long(version.length, room, "caption"))

    def page(self, asking: Asking, draft: Any, leaf: str) -> Page:  # noqa: ARG002 - of the protocol
        """Lay out nothing; of what was too long say so."""
        if not self.is_half(draft):
            return Page()
        kind = "caption" if draft.get("album") else "text"
        return Page(hint=too_long(draft["length"], draft["limit"], kind))

    def show(self, value: Any, asking: Asking) -> Markup:
        """Show the first words, and how many pictures or files there are."""
        return gist(asking.house, asking.language, read_version(value))

    def is_half(self, draft: Any) -> bool:
        """Whether this is no message but the mark of one that was refused."""
        return isinstance(draft, dict) and "refused_at" in draft


def refused_album(draft: Any) -> str | None:
    """Return the album whose pieces are refused with its first one."""
    return draft.get("album") if isinstance(draft, dict) and "refused_at" in draft else None


def refused(length: int, limit: int, at: int, album: str | None = None) -> dict[str, Any]:
    """Return the mark of a message that was too long; ``at`` is in UTC epoch seconds."""
    return {"length": length, "limit": limit, "refused_at": at, "album": album}


def _refused(length: int, limit: int, asking: Asking, album: str | None = None) -> Given:
    mark = refused(length, limit, int(asking.now.timestamp()), album)
    return Given(mark, complete=False)


def _just_before(draft: Any, asking: Asking) -> int:
    """Return the length of a part that has just been refused; 0 if there is none."""
    is_part = isinstance(draft, dict) and "refused_at" in draft and not draft.get("album")
    if not is_part or asking.now.timestamp() - draft["refused_at"] > TOGETHER_SECONDS:
        return 0
    return int(draft["length"])


def too_long(length: int, limit: int, what: str) -> Key:
    """Return the sentence that says how long a text or a caption is, and how long it may be."""
    return Key(f"announcing-fault-{what}", {"length-number": length, "limit-number": limit})


def gist(house: House, language: str, version: Version, longest: int = SHOWN) -> Markup:
    """Return in a few words what a message is: media by their number, the first words."""
    said = [media_said(house, language, version)] if version.media else []
    words = clipped(version.words, longest)
    return Markup(": ").join([*said, words] if words else said)


def media_said(house: House, language: str, version: Version) -> Markup:
    """Return the number of each kind of media: "2 pictures, 1 video"."""
    kinds = [one.kind for one in version.media]
    return Markup(", ").join(
        house.texts.say(
            language, f"announcing-media-{kind}", **{"pieces-number": kinds.count(kind)}
        )
        for kind in dict.fromkeys(kinds)
    )
