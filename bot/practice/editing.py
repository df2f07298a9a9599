"""Methods that change or remove messages, and answers to taps."""

from datetime import timedelta
from typing import Any

from bot.practice import keyboards
from bot.practice.box import TAP_LIFETIME, Box, Change, TapAnswer
from bot.practice.checks import Params, bad_request, whole
from bot.practice.messages import Message
from bot.practice.people import Chat
from bot.practice.sending import read_caption, read_text
from bot.practice.text import units

MOST_ANSWER = 200
DELETABLE = timedelta(hours=48)


def edit_message_text(box: Box, params: Params) -> Any:
    """Change a text and its keyboard; a keyboard that is not given again goes away."""
    message = _own_message(box, params)
    rich = read_text(params)
    if not message.text:
        raise bad_request("there is no text in the message to edit")
    params.known_object("link_preview_options", "LinkPreviewOptions")
    rows = keyboards.read(params).rows
    return box.json(box.change(message, text=rich.text, entities=rich.entities, keyboard=rows))


def edit_message_caption(box: Box, params: Params) -> Any:
    """Change the caption of a photo or a file, and its keyboard."""
    message = _own_message(box, params)
    if not message.takes_caption:
        raise bad_request("there is no caption in the message to edit")
    rich, rows = read_caption(params), keyboards.read(params).rows
    return box.json(box.change(message, caption=rich.text, entities=rich.entities, keyboard=rows))


def edit_message_reply_markup(box: Box, params: Params) -> Any:
    """Change or remove only the keyboard."""
    message = _own_message(box, params)
    return box.json(box.change(message, keyboard=keyboards.read(params).rows))


def _own_message(box: Box, params: Params) -> Message:
    chat = box.writable(params)
    if not params.has("message_id"):
        raise bad_request("message identifier is not specified")
    message = chat.messages.get(params.integer("message_id"))
    if message is None:
        raise bad_request("message to edit not found")
    if not message.from_bot or message.service:
        raise bad_request("message can't be edited")
    return message


def delete_message(box: Box, params: Params) -> Any:
    """Delete a message that is less than 48 hours old."""
    chat = box.chat(params)
    message_id = params.integer("message_id")
    if message_id not in chat.messages:
        raise bad_request("message to delete not found")
    _check_deletable(box, chat, chat.messages[message_id])
    box.remove(chat, message_id)
    return True


def delete_messages(box: Box, params: Params) -> Any:
    """Delete up to a hundred messages; those that are gone already are passed over."""
    chat = box.chat(params)
    ids = [whole(one, "message_ids") for one in params.items("message_ids")]
    if not ids:
        raise bad_request("message identifiers are not specified")
    if len(ids) > 100:
        raise bad_request("too many message identifiers specified")
    found = [chat.messages[one] for one in ids if one in chat.messages]
    for message in found:
        _check_deletable(box, chat, message)
    for message in found:
        box.remove(chat, message.id)
    return True


def _check_deletable(box: Box, chat: Chat, message: Message) -> None:
    if message.date + DELETABLE < box.now():
        raise bad_request("message can't be deleted for everyone")
    if chat.kind != "private" and not message.from_bot and chat.bot_is != "administrator":
        raise bad_request("message can't be deleted")


def answer_callback_query(box: Box, params: Params) -> Any:
    """Answer a tap within 150 seconds; a second answer changes nothing."""
    tap = box.taps.get(params.text("callback_query_id"))
    if tap is None or tap.at + TAP_LIFETIME < box.now():
        raise bad_request("query is too old and response timeout expired or query ID is invalid")
    if units(params.text("text")) > MOST_ANSWER:
        raise bad_request("MESSAGE_TOO_LONG")
    if tap.answer is None:
        alert = params.boolean("show_alert")
        tap.answer = TapAnswer(params.text("text"), alert, params.text("url"))
        box.tell(Change("answer", tap.chat_id, tap))
    return True


def pin_chat_message(box: Box, params: Params) -> Any:
    """Pin a message on top of its chat."""
    chat = box.writable(params)
    if params.integer("message_id") not in chat.messages:
        raise bad_request("message to pin not found")
    chat.pinned = params.integer("message_id")
    box.tell(Change("chat", chat.id))
    return True


def unpin_chat_message(box: Box, params: Params) -> Any:
    """Take the pin away."""
    chat = box.writable(params)
    chat.pinned = None
    box.tell(Change("chat", chat.id))
    return True
