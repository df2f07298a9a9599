"""The kinds of question that a picture, a place on the map or a link answers."""

import re
from dataclasses import dataclass
from typing import Any

from config.markup import Markup
from handlers.forms.cleaning import clean
from handlers.forms.kinds import GONE, Asking, Fault, Given, Page, Reading, Text
from handlers.house import Key
from handlers.sent import Attachment, MapPoint, Sent

LARGEST_PICTURE = 10_000_000  # bytes, Telegram's limit for a photo
MEGABYTE = 1_000_000
_DEGREES = re.compile(r"(-?\d{1,3}\.\d{2,})\s*[,;/ ]\s*(-?\d{1,3}\.\d{2,})")
_LINK = re.compile(r"(?:https?://)?[^\s/@:]+\.[^\s/@:]{2,}(?:[:/?#]\S*)?", re.IGNORECASE)
LONGEST_WRITTEN = 500  # characters of typed coordinates or of a map's link


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture that is sent; the value is its Telegram file id."""

    def read(self, text: str, asking: Asking, draft: Any) -> Reading:  # noqa: ARG002 - of the protocol
        """Say that words are no picture."""
        return Fault(Key("form-want-picture"))

    def press(self, option: str, asking: Asking, draft: Any) -> Reading:  # noqa: ARG002 - of the protocol
        """Know no options."""
        return GONE

    def receive(self, sent: Sent, asking: Asking, draft: Any) -> Reading:  # noqa: ARG002 - of the protocol
        """Take a photo of at most 10 MB; a picture sent as a file cannot be shown as one."""
        if not isinstance(sent, Attachment):
            return Fault(Key("form-want-picture"))
        is_picture = sent.kind == "photo" or sent.mime.startswith("image/")
        if is_picture and sent.size > LARGEST_PICTURE:
            sizes = {"size-number": _megabytes(sent.size), "limit-number": 10}
            return Fault(Key("form-picture-too-big", sizes))
        if sent.kind != "photo":
            return Fault(Key("form-picture-as-file" if is_picture else "form-want-picture"))
        return Given(sent.file_id)

    def page(self, asking: Asking, draft: Any, leaf: str) -> Page:  # noqa: ARG002 - of the protocol
        """Lay out nothing: a picture is sent."""
        return Page()

    def show(self, value: Any, asking: Asking) -> Markup:  # noqa: ARG002 - of the protocol
        """Say that there is one."""
        return asking.house.say(asking.language, Key("form-picture-there"))


def _megabytes(size: int) -> int:
    return -(-size // MEGABYTE)


@dataclass(frozen=True, slots=True)
class Point:
    """A place on the map; the value is a dict of latitude, longitude, title and address."""

    def read(self, text: str, asking: Asking, draft: Any) -> Reading:  # noqa: ARG002 - of the protocol
        """Read degrees such as "65.0124, 25.4682", or a map's link that holds them."""
        found = _DEGREES.search(clean(text, lines=False)[:LONGEST_WRITTEN])
        if found is None:
            return Fault(Key("form-want-point"))
        return _within(MapPoint(float(found[1]), float(found[2])))

    def press(self, option: str, asking: Asking, draft: Any) -> Reading:  # noqa: ARG002 - of the protocol
        """Know no options."""
        return GONE

    def receive(self, sent: Sent, asking: Asking, draft: Any) -> Reading:  # noqa: ARG002 - of the protocol
        """Take a location or a venue."""
        return _within(sent) if isinstance(sent, MapPoint) else Fault(Key("form-want-point"))

    def page(self, asking: Asking, draft: Any, leaf: str) -> Page:  # noqa: ARG002 - of the protocol
        """Lay out nothing: a place is sent."""
        return Page()

    def show(self, value: Any, asking: Asking) -> Markup:  # noqa: ARG002 - of the protocol
        """Show the place's name if it has one, and its degrees."""
        degrees = f"{value['latitude']:.4f}, {value['longitude']:.4f}"
        return Markup.escape(f"{value['title']} ({degrees})" if value.get("title") else degrees)


def _within(point: MapPoint) -> Reading:
    if not (-90 <= point.latitude <= 90 and -180 <= point.longitude <= 180):
        return Fault(Key("form-want-point"))
    named = {"title": clean(point.title, lines=False), "address": clean(point.address, lines=False)}
    return Given({"latitude": point.latitude, "longitude": point.longitude} | named)


@dataclass(frozen=True, slots=True)
class Link:
    """The address of a page, of at most ``longest`` characters; one without https:// gets it."""

    longest: int

    def read(self, text: str, asking: Asking, draft: Any) -> Reading:
        """Read one address and nothing else."""
        reading = Text(self.longest).read(text, asking, draft)
        if isinstance(reading, Fault):
            return reading
        if _LINK.fullmatch(reading.value) is None:
            return Fault(Key("form-want-link"))
        has_scheme = reading.value.lower().startswith(("http://", "https://"))
        return reading if has_scheme else Given(f"https://{reading.value}")

    def press(self, option: str, asking: Asking, draft: Any) -> Reading:  # noqa: ARG002 - of the protocol
        """Know no options."""
        return GONE

    def page(self, asking: Asking, draft: Any, leaf: str) -> Page:  # noqa: ARG002 - of the protocol
        """Lay out nothing: a link is written."""
        return Page()

    def show(self, value: Any, asking: Asking) -> Markup:  # noqa: ARG002 - of the protocol
        """Show the address."""
        return Markup.escape(str(value))
