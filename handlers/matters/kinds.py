"""The kinds of question that a message to the coordinators, or an answer to one, is asked by."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from config.markup import Markup
from handlers.forms.cleaning import clean
from handlers.forms.kinds import GONE, Asking, Choice, Fault, Given, Page, Reading, Text
from handlers.house import Key
from handlers.screen import LONGEST_LABEL, clipped
from handlers.sent import Attachment, Sent
from storage.canned_answers import Canned
from storage.matters import Content

PASSED_ON = ("photo", "voice")


@dataclass(frozen=True, slots=True)
class Message:
    """Words, a picture or a voice message; the value is a dict of what Content has.

    ``album`` is that of the message that is read just now: its other pieces come by themselves. One
    whose words are too long is refused as a whole: the draft then says so.
    """

    longest: int
    album: str | None = None

    def read(self, text: str, asking: Asking, draft: Any) -> Reading:
        """Take words."""
        reading = Text(self.longest, lines=True).read(text, asking, draft)
        return Given({"text": reading.value}) if isinstance(reading, Given) else reading

    def receive(self, sent: Sent, asking: Asking, draft: Any) -> Reading:  # noqa: ARG002 - of the protocol
        """Take a picture or a voice message, with the words under it."""
        if not isinstance(sent, Attachment) or sent.kind not in PASSED_ON:
            return Fault(Key("matters-want-message"))
        words = clean(sent.caption, lines=True)
        if len(words) > self.longest:
            numbers = {"length-number": len(words), "limit-number": self.longest}
            if self.album is not None:
                return Given({"refused": self.album} | numbers, complete=False)
            return Fault(Key("form-too-long", numbers))
        album = self.album or ""
        content = Content(words, sent.kind, sent.file_id, album)
        return Given(content.to_dict())

    def press(self, option: str, asking: Asking, draft: Any) -> Reading:  # noqa: ARG002 - of the protocol
        """Know no options."""
        return GONE

    def page(self, asking: Asking, draft: Any, leaf: str) -> Page:  # noqa: ARG002 - of the protocol
        """Lay out nothing: a message is sent; of an album that was refused say why."""
        if not self.is_half(draft):
            return Page()
        numbers = {one: draft[one] for one in ("length-number", "limit-number")}
        return Page(hint=Key("form-too-long", numbers))

    def is_half(self, draft: Any) -> bool:
        """Whether this is no message but the mark of an album that was refused."""
        return refused_album(draft) is not None

    def show(self, value: Any, asking: Asking) -> Markup:
        """Show the words, after what came with them."""
        content = content_of(value)
        parts = [Markup.escape(content.text)] if content.text else []
        if content.kind:
            parts.insert(
                0, asking.house.say(asking.language, Key("matters-sent", {"sent": content.sent}))
            )
        return Markup("\n").join(parts)


def content_of(value: Any) -> Content:
    """Return the content that an answer to a Message gives; plain words of before are words."""
    return Content(str(value)) if isinstance(value, str) else Content.of(value)


def refused_album(draft: Any) -> str | None:
    """Return the album whose words were too long, and whose pictures are not taken therefore."""
    return draft.get("refused") if isinstance(draft, dict) else None


@dataclass(frozen=True, slots=True)
class Answering(Text):
    """Words of a coordinator; kept answers can be tapped, and changed before they are sent."""

    canned: Sequence[Canned] = ()

    def press(self, option: str, asking: Asking, draft: Any) -> Reading:  # noqa: ARG002 - of the protocol
        """Take a kept answer."""
        found = next((one for one in self.canned if str(one.id) == option), None)
        return Given(found.text) if found is not None else GONE

    def page(self, asking: Asking, draft: Any, leaf: str) -> Page:  # noqa: ARG002 - of the protocol
        """Lay out the names of the kept answers."""
        choices = [Choice(str(one.id), clipped(one.name, LONGEST_LABEL)) for one in self.canned]
        return Page(choices, hint=Key("matters-canned-hint") if choices else None)
