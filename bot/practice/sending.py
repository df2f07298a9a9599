"""Methods that put a new message into a chat."""

from typing import Any

from bot.practice import html, keyboards
from bot.practice.box import Box, Change
from bot.practice.checks import Params, bad_request, only_known, whole, words
from bot.practice.files import StoredFile
from bot.practice.messages import Place
from bot.practice.people import Chat
from bot.practice.text import Entity, Rich, trimmed, units, with_detected

MOST_TEXT = 4096
MOST_CAPTION = 1024
_ALBUM = range(2, 11)
_PIECES = {
    "photo": "InputMediaPhoto",
    "video": "InputMediaVideo",
    "document": "InputMediaDocument",
    "audio": "InputMediaAudio",
}
_TOGETHER = ({"photo", "video"}, {"document"}, {"audio"})  # what may be in one album
_ACTIONS = {
    "typing",
    "upload_photo",
    "record_video",
    "upload_video",
    "record_voice",
    "upload_voice",
    "upload_document",
    "choose_sticker",
    "find_location",
}


def send_message(box: Box, params: Params) -> Any:
    """Send a text."""
    rich = read_text(params)
    return _send(box, params, text=rich.text, entities=rich.entities)


def send_file(box: Box, params: Params) -> Any:
    """Send a photo, a document, a video, an animation or a recording, with a caption."""
    kind = params.method.removeprefix("send").lower()
    chat, rich = box.writable(params), read_caption(params)
    file: Any = {kind: box.shelf.take(params, kind)}
    return _send(box, params, chat, caption=rich.text, entities=rich.entities, **file)


def send_location(box: Box, params: Params) -> Any:
    """Send a point on the map."""
    return _send(box, params, place=_point(params))


def send_venue(box: Box, params: Params) -> Any:
    """Send a place with a name and an address."""
    point = _point(params)
    for name in ("title", "address"):
        if not params.text(name).strip():
            raise bad_request(f"{name} must be non-empty")
    place = Place(point.latitude, point.longitude, params.text("title"), params.text("address"))
    return _send(box, params, place=place)


def send_media_group(box: Box, params: Params) -> Any:
    """Send two to ten photos and videos, or documents, or audio files, as one album."""
    chat = box.writable(params)
    items = params.items("media")
    if len(items) not in _ALBUM:
        raise bad_request("media group must include 2-10 items")
    kinds = {str(item.get("type")) for item in items if isinstance(item, dict)}
    if not any(kinds <= allowed for allowed in _TOGETHER):
        raise bad_request("can't use the media of the specified type in the album")
    album = str(box.next_number())
    thread, reply = _thread(chat, params), _reply_to(chat, params)
    pieces = [_piece(box, params, item) for item in items]
    return [
        box.json(box.post(chat, album=album, thread=thread, reply_to=reply, **piece))
        for piece in pieces
    ]


def _piece(box: Box, params: Params, item: dict[str, Any]) -> dict[str, Any]:
    kind = str(item["type"])
    only_known(_PIECES[kind], item)
    caption, mode = (words(item.get(name, ""), name) for name in ("caption", "parse_mode"))
    rich = _caption(caption, mode, item)
    file: StoredFile = box.shelf.take(params, kind, words(item.get("media", ""), "media"))
    return {kind: file, "caption": rich.text, "entities": rich.entities}


def send_chat_action(box: Box, params: Params) -> Any:
    """Show that the bot is busy."""
    chat = box.writable(params)
    if params.text("action") not in _ACTIONS:
        raise bad_request("wrong parameter action in request")
    box.tell(Change("typing", chat.id))
    return True


def copy_message(box: Box, params: Params) -> Any:
    """Send a copy of a message without a link to the original."""
    chat = box.writable(params)
    source = box.chat(params, "from_chat_id").messages.get(params.integer("message_id"))
    if source is None or source.service:
        raise bad_request("message to copy not found")
    if "caption" in params.values and not source.text:
        rich = read_caption(params)
    else:
        rich = Rich(source.words, source.entities)
    copy = _send(
        box,
        params,
        chat,
        text=rich.text if source.text else "",
        caption="" if source.text else rich.text,
        entities=rich.entities,
        photo=source.photo,
        document=source.document,
        voice=source.voice,
        video=source.video,
        animation=source.animation,
        audio=source.audio,
        place=source.place,
        contact=source.contact,
    )
    return {"message_id": copy["message_id"]}


def _send(box: Box, params: Params, chat: Chat | None = None, **content: Any) -> dict[str, Any]:
    chat = chat or box.writable(params)
    board = keyboards.read(params)
    params.known_object("link_preview_options", "LinkPreviewOptions")
    message = box.post(
        chat,
        keyboard=board.rows,
        answers=board.answers,
        reply_to=_reply_to(chat, params),
        thread=_thread(chat, params),
        **content,
    )
    return box.json(message)


def _thread(chat: Chat, params: Params) -> int | None:
    """Return the topic that a call names; refuse one that is gone, or closed to the bot."""
    number = params.integer("message_thread_id")
    if not number:
        return None
    if number not in chat.topics:
        raise bad_request("message thread not found")
    if chat.topics[number].closed and chat.bot_is != "administrator":
        raise bad_request("TOPIC_CLOSED")
    return number


def _reply_to(chat: Chat, params: Params) -> int | None:
    wanted = params.known_object("reply_parameters", "ReplyParameters")
    if not wanted:
        return None
    message_id = whole(wanted.get("message_id", 0), "message_id")
    if message_id in chat.messages:
        return message_id
    if not wanted.get("allow_sending_without_reply"):
        raise bad_request("message to be replied not found")
    return None


def read_text(params: Params) -> Rich:
    """Read `text` with its formatting; raises Refused when it is empty, too long or broken."""
    source = params.text("text")
    if not source:
        raise bad_request("message text is empty")
    rich = _formatted(source, params.text("parse_mode"), params.items("entities"))
    if not rich.text:
        raise bad_request("text must be non-empty")
    if units(rich.text) > MOST_TEXT:
        raise bad_request("message is too long")
    return rich


def read_caption(params: Params) -> Rich:
    """Read `caption` with its formatting; empty is fine, more than 1024 units are not."""
    entities = {"caption_entities": params.items("caption_entities")}
    return _caption(params.text("caption"), params.text("parse_mode"), entities)


def _caption(source: str, parse_mode: str, item: dict[str, Any]) -> Rich:
    entities = item.get("caption_entities") or []
    if not isinstance(entities, list):
        raise bad_request("expected an Array of MessageEntity")
    rich = _formatted(source, parse_mode, entities)
    if units(rich.text) > MOST_CAPTION:
        raise bad_request("message caption is too long")
    return rich


def _formatted(source: str, parse_mode: str, entities: list[Any]) -> Rich:
    """Only HTML is understood here: the bot uses nothing else."""
    if not parse_mode:
        known = tuple(map(_entity, entities))
        return with_detected(trimmed(Rich(source, known)))
    if parse_mode.lower() != "html":
        raise bad_request("unsupported parse_mode")
    try:
        return with_detected(trimmed(html.parse(source)))
    except html.BadMarkup as fault:
        raise bad_request(f"can't parse entities: {fault}") from fault


def _entity(item: Any) -> Entity:
    data = only_known("MessageEntity", item)
    place = {name: whole(data.get(name), name) for name in ("offset", "length")}
    try:
        return Entity.from_json(data | place | {"type": words(data.get("type"), "type")})
    except (TypeError, ValueError) as fault:
        raise bad_request("can't parse MessageEntity") from fault


def _point(params: Params) -> Place:
    latitude, longitude = params.number("latitude"), params.number("longitude")
    if not (-90 <= latitude <= 90 and -180 <= longitude <= 180):
        raise bad_request("wrong location coordinates specified")
    return Place(latitude, longitude)


def messages_in(method: str, params: Params) -> int:
    """How many messages a call puts into chats: what a rate limit counts."""
    if method == "sendMediaGroup":
        return len(params.items("media"))
    sends = method.startswith("send") and method != "sendChatAction"
    return int(sends or method == "copyMessage")
