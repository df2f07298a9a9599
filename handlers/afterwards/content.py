"""What an organiser writes to those who answered: words, a picture or a file."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from config.markup import Markup
from handlers.buttons import EventDo
from handlers.events import telling
from handlers.forms.cleaning import clean
from handlers.forms.kinds import GONE, Asking, Fault, Given, Page, Reading
from handlers.hosting.describing import Description
from handlers.house import House, Key
from handlers.preferences.screens import previewed, unasked
from handlers.screen import Button, Screen
from handlers.sent import Attachment, Sent
from storage.events import Event

LONGEST_WORDS = 3000  # of 4096: the heading and the footer need some
LONGEST_UNDER = 600  # of the 1024 under a picture or a file
WORDS = Description(LONGEST_WORDS, "form-too-long")
METHODS = {"photo": "sendPhoto", "document": "sendDocument"}


@dataclass(frozen=True, slots=True)
class Content:
    """A question that words, a picture or a file answer.

    Its values are plain JSON: words, and the kind, file id and name of what was sent.
    """

    def read(self, text: str, asking: Asking, draft: Any) -> Reading:
        """Take the words as they are, cleaned of invisible controls."""
        if not clean(text, lines=True):
            return Fault(Key("event-message-want"))
        reading = WORDS.read(text, asking, draft)
        if isinstance(reading, Given) and reading.complete:
            return Given({"words": reading.value})
        return reading

    def receive(self, sent: Sent, asking: Asking, draft: Any) -> Reading:  # noqa: ARG002 - of the protocol
        """Take a picture or a file with the words under it; nothing else."""
        if not isinstance(sent, Attachment) or sent.kind not in METHODS:
            return Fault(Key("event-message-want"))
        words = clean(sent.caption, lines=True)
        file = {"kind": sent.kind, "file": sent.file_id, "name": sent.name}
        return _too_long(words, LONGEST_UNDER) or Given({"words": words, **file})

    def press(self, option: str, asking: Asking, draft: Any) -> Reading:  # noqa: ARG002 - of the protocol
        """Take no button: there is none."""
        return GONE

    def page(self, asking: Asking, draft: Any, leaf: str) -> Page:
        """Lay out no button; of words that were too long say so."""
        return WORDS.page(asking, draft, leaf)

    def is_half(self, draft: Any) -> bool:
        """Whether this is no message but the mark of one that was too long."""
        return WORDS.is_half(draft)

    def show(self, value: Any, asking: Asking) -> Markup:
        """Show the words, else the file's name, else that it is a picture."""
        words = value["words"] or value.get("name")
        if words:
            return Markup.escape(words)
        return asking.house.say(asking.language, Key("event-message-picture"))


def _too_long(words: str, limit: int) -> Fault | None:
    if len(words) <= limit:
        return None
    return Fault(Key("form-too-long", {"length-number": len(words), "limit-number": limit}))


def letter(
    house: House,
    language: str,
    event: Event,
    content: Mapping[str, Any],
    *,
    is_unasked: bool,
    is_preview: bool = False,
) -> tuple[str, dict[str, Any]]:
    """Return the method and parameters of the message as it is sent, and as it is previewed."""
    title = telling.title(event, language)
    said = [house.texts.say(language, "event-message-from", title=title)]
    said += [Markup.escape(content["words"])] if content["words"] else []
    label = house.texts.plain(language, "events-show-button")
    rows = ((Button(label, EventDo(event.id, "show")),),)
    screen = Screen(telling.PARAGRAPH.join(said), rows)
    screen = unasked(house, language, screen) if is_unasked else screen
    screen = previewed(screen) if is_preview else screen
    kind = content.get("kind")
    if kind is None:
        return screen.method, screen.to_params()
    return METHODS[kind], {kind: content["file"]} | screen.to_caption()
