"""What Telegram brings, in our own words: thin, as routes.py is."""

from telegram import (
    Chat,
    ChatMember,
    ChatMemberAdministrator,
    ChatMemberRestricted,
    ChatMemberUpdated,
    MaybeInaccessibleMessage,
    Message,
    Update,
)

from handlers.hosting.welcoming import Place
from handlers.incoming import Document, Incoming
from handlers.sent import Attachment, MapPoint
from storage.venues import CHANNEL, GROUP

# What has words under it rather than in it.
CAPTIONED = ("photo", "document", "animation", "video", "audio", "voice")


def incoming(update: Update) -> Incoming:
    """Return what came in our own words."""
    user, chat, message = update.effective_user, update.effective_chat, update.effective_message
    query = update.callback_query
    sender = user.id if user is not None else 0
    return Incoming(
        update_id=update.update_id,
        telegram_id=sender,
        chat_id=chat.id if chat is not None else sender,
        first_name=user.first_name if user is not None else "",
        language_code=user.language_code if user is not None else None,
        text=message.text if isinstance(message, Message) else None,
        card=query.message.message_id if query is not None and query.message else None,
        query=query.id if query is not None else None,
        is_command=query is None and _begins_with_slash(message),
        document=_document(message),
        attachment=_attachment(message),
        point=_point(message),
        is_captioned=query is not None and _is_captioned(query.message),
        html=_html(message) if query is None else "",
        album=message.media_group_id if isinstance(message, Message) else None,
        reply_to=_reply_to(message) if query is None else None,
        reply_buttons=_reply_buttons(message) if query is None else (),
        thread=_thread(message),
        given=update.to_json,
    )


def _html(message: Message | None) -> str:
    """Return the words of a message or its caption as HTML, formatting and all."""
    if not isinstance(message, Message):
        return ""
    return (message.text_html if message.text is not None else message.caption_html) or ""


def _reply_to(message: Message | None) -> int | None:
    replied = message.reply_to_message if isinstance(message, Message) else None
    return replied.message_id if replied is not None else None


def _reply_buttons(message: Message | None) -> tuple[str, ...]:
    """Return what the buttons under the message that this one answers press."""
    replied = message.reply_to_message if isinstance(message, Message) else None
    keyboard = replied.reply_markup.inline_keyboard if replied and replied.reply_markup else ()
    found = (button.callback_data for row in keyboard for button in row)
    return tuple(one for one in found if isinstance(one, str))


def _thread(message: Message | None) -> int | None:
    """Return the topic that a message of a group with topics is in."""
    in_topic = isinstance(message, Message) and message.is_topic_message
    return message.message_thread_id if message is not None and in_topic else None


def _document(message: Message | None) -> Document | None:
    sent = message.document if message is not None else None
    if sent is None:
        return None
    return Document(sent.file_id, sent.file_name or "", sent.file_size or 0)


def _attachment(message: Message | None) -> Attachment | None:
    """Return the picture, file or recording in a message; of a picture the largest size."""
    if message is None:
        return None
    caption = message.caption or ""
    if message.photo:
        largest = message.photo[-1]
        return Attachment("photo", largest.file_id, largest.file_size or 0, caption=caption)
    for kind in ("animation", "document", "video", "audio", "voice"):
        sent = getattr(message, kind)
        if sent is not None:
            name = getattr(sent, "file_name", None) or ""
            mime = sent.mime_type or ""
            return Attachment(kind, sent.file_id, sent.file_size or 0, name, mime, caption)
    return None


def _point(message: Message | None) -> MapPoint | None:
    """Return the place in a message; a venue has a name and an address."""
    at = message.location if message is not None else None
    if message is None or at is None:
        return None
    named = message.venue
    title, address = (named.title, named.address) if named is not None else ("", "")
    return MapPoint(at.latitude, at.longitude, title, address)


def _is_captioned(message: MaybeInaccessibleMessage | None) -> bool:
    """Whether a message is a picture or a file, whose words are a caption."""
    return isinstance(message, Message) and any(getattr(message, one) for one in CAPTIONED)


def is_in(member: ChatMember) -> bool:
    """Whether the bot is in the chat that this tells of."""
    if isinstance(member, ChatMemberRestricted):
        return bool(member.is_member)
    return member.status not in (ChatMember.BANNED, ChatMember.LEFT)


def place(change: ChatMemberUpdated) -> Place:
    """Return a group or channel, and whether the bot may post in it: there it needs the right."""
    member, is_channel = change.new_chat_member, change.chat.type == Chat.CHANNEL
    if isinstance(member, ChatMemberRestricted):
        may_post = bool(member.can_send_messages)
    elif isinstance(member, ChatMemberAdministrator) and is_channel:
        may_post = bool(member.can_post_messages)
    else:
        may_post = not is_channel
    kind = CHANNEL if is_channel else GROUP
    is_new, is_forum = not is_in(change.old_chat_member), bool(change.chat.is_forum)
    return Place(kind, change.chat.title or "", may_post, is_new, is_forum)


def _begins_with_slash(message: Message | None) -> bool:
    return message is not None and (message.text or "").startswith("/")
