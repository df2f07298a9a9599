"""Messages as people see them, and as the Bot API writes them."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from bot.practice.files import StoredFile
from bot.practice.keyboards import AnswerRows, Button, Rows
from bot.practice.people import Chat, User
from bot.practice.text import Entity, Rich, to_html


@dataclass(frozen=True, slots=True)
class Place:
    """A point on the map, with a name and an address when it is a venue."""

    latitude: float
    longitude: float
    title: str = ""
    address: str = ""

    def as_json(self) -> dict[str, Any]:
        """Return the fields of the message that carries it."""
        point = {"latitude": self.latitude, "longitude": self.longitude}
        if not self.title:
            return {"location": point}
        venue = {"location": point, "title": self.title, "address": self.address}
        return {"location": point, "venue": venue}


@dataclass(frozen=True, slots=True)
class Contact:
    """A shared phone number."""

    phone_number: str
    first_name: str
    last_name: str | None = None
    user_id: int | None = None

    def as_json(self) -> dict[str, Any]:
        """Return the contact as the Bot API writes it."""
        names = ("phone_number", "first_name", "last_name", "user_id")
        return {name: getattr(self, name) for name in names if getattr(self, name) is not None}


@dataclass(frozen=True, slots=True)
class Message:
    """One message at one time; an edit puts another in its place under the same id."""

    id: int
    chat_id: int
    from_bot: bool
    date: datetime
    sender: User | None = None
    text: str = ""
    caption: str = ""
    entities: tuple[Entity, ...] = ()
    keyboard: Rows = ()
    answers: AnswerRows | None = None
    photo: StoredFile | None = None
    document: StoredFile | None = None
    voice: StoredFile | None = None
    video: StoredFile | None = None
    animation: StoredFile | None = None
    audio: StoredFile | None = None
    place: Place | None = None
    contact: Contact | None = None
    edited: datetime | None = None
    album: str | None = None
    reply_to: int | None = None
    forwarded_from: User | None = None
    thread: int | None = None
    service: tuple[tuple[str, Any], ...] = ()

    @property
    def words(self) -> str:
        """The text or the caption, whichever there is."""
        return self.text or self.caption

    @property
    def html(self) -> str:
        """The words as HTML with their formatting."""
        return to_html(Rich(self.words, self.entities))

    @property
    def buttons(self) -> list[Button]:
        """All buttons, row by row."""
        return [button for row in self.keyboard for button in row]

    @property
    def looks(self) -> tuple[object, ...]:
        """What an edit must change for Telegram to accept it."""
        return (self.words, self.entities, self.keyboard, self.photo, self.document)

    @property
    def takes_caption(self) -> bool:
        """Whether it is a picture, a file or a recording, which has a caption."""
        media = (self.photo, self.document, self.voice, self.video, self.animation, self.audio)
        return any(media)


def keyboard_json(rows: Rows) -> dict[str, Any]:
    """Return an InlineKeyboardMarkup."""
    return {"inline_keyboard": [[button.as_json() for button in row] for row in rows]}


def message_json(message: Message, chat: Chat) -> dict[str, Any]:
    """Return the message as the Bot API writes it."""
    shown: dict[str, Any] = {
        "message_id": message.id,
        "date": int(message.date.timestamp()),
        "chat": chat.as_json(),
    }
    if message.sender is not None:
        shown["from"] = message.sender.as_json()
    shown |= _words(message) | _media(message) | _marks(message, chat) | dict(message.service)
    return shown | ({"reply_markup": keyboard_json(message.keyboard)} if message.keyboard else {})


def _words(message: Message) -> dict[str, Any]:
    field = "text" if message.text else "caption"
    if not message.words:
        return {}
    shown: dict[str, Any] = {field: message.words}
    if message.entities:
        name = "entities" if field == "text" else "caption_entities"
        shown[name] = [entity.as_json() for entity in message.entities]
    return shown


def _media(message: Message) -> dict[str, Any]:
    shown: dict[str, Any] = {}
    if message.photo:
        shown["photo"] = message.photo.as_photo()
    if message.document:
        shown["document"] = message.document.as_document()
    if message.voice:
        shown["voice"] = message.voice.as_json() | {"duration": 1, "mime_type": "audio/ogg"}
    if message.video:
        shown["video"] = message.video.as_video()
    if message.animation:  # an animation is always a document as well
        shown["animation"] = message.animation.as_video()
        shown["document"] = message.animation.as_document()
    if message.audio:
        shown["audio"] = message.audio.as_document() | {"duration": 1}
    if message.contact:
        shown["contact"] = message.contact.as_json()
    return shown | (message.place.as_json() if message.place else {})


def _marks(message: Message, chat: Chat) -> dict[str, Any]:
    shown: dict[str, Any] = {}
    if message.edited:
        shown["edit_date"] = int(message.edited.timestamp())
    if message.album:
        shown["media_group_id"] = message.album
    if message.thread:
        shown |= {"message_thread_id": message.thread, "is_topic_message": True}
    # What is said in a topic answers, if nothing else, the message that began the topic.
    replied = message.reply_to or (message.thread if message.thread != message.id else None)
    original = chat.messages.get(replied) if replied else None
    if original is not None:
        plain = message_json(original, chat)
        plain.pop("reply_to_message", None)
        shown["reply_to_message"] = plain
    if message.forwarded_from:
        shown["forward_origin"] = {
            "type": "user",
            "date": int(message.date.timestamp()),
            "sender_user": message.forwarded_from.as_json(),
        }
    return shown
