"""What people send besides words: pictures, files and places on the map."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Attachment:
    """A photo, document, video, animation, audio or voice message: ``size`` in bytes, 0 if untold.

    ``file_id`` sends it again; ``caption`` are the words that came with it.
    """

    kind: str
    file_id: str
    size: int
    name: str = ""
    mime: str = ""
    caption: str = ""


@dataclass(frozen=True, slots=True)
class MapPoint:
    """A place on the map in degrees, perhaps with a name and an address."""

    latitude: float
    longitude: float
    title: str = ""
    address: str = ""


Sent = Attachment | MapPoint
