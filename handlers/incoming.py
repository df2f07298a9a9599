"""What came from Telegram, in our own words."""

from collections.abc import Callable
from dataclasses import dataclass

from handlers.sent import Attachment, MapPoint, Sent


@dataclass(frozen=True, slots=True)
class Document:
    """A file that came: its id for fetching, its name as the sender saw it, its size in bytes."""

    file_id: str
    name: str
    size: int


@dataclass(frozen=True, slots=True)
class Incoming:
    """What came from Telegram; ``card`` is the message whose button was tapped.

    ``is_captioned`` when that card is a picture or a file with words under it. ``html`` are the
    words of a message or its caption with their formatting, as Telegram HTML. Messages of one
    ``album`` come one by one. ``reply_to`` is the message that this one answers,
    ``reply_buttons`` what the buttons under that press, ``thread`` the topic of a group that it is
    in. ``given`` writes the update out as JSON, for a turn that fails.
    """

    update_id: int
    telegram_id: int
    chat_id: int
    first_name: str = ""
    language_code: str | None = None
    text: str | None = None
    card: int | None = None
    query: str | None = None
    is_command: bool = False
    document: Document | None = None
    attachment: Attachment | None = None
    point: MapPoint | None = None
    is_captioned: bool = False
    html: str = ""
    album: str | None = None
    reply_to: int | None = None
    reply_buttons: tuple[str, ...] = ()
    thread: int | None = None
    given: Callable[[], str] = str

    @property
    def sent(self) -> Sent | None:
        """What came besides words."""
        return self.attachment or self.point
