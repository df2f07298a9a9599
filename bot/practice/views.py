"""What the practice page shows, as JSON."""

from typing import Any

from bot.practice.box import Change
from bot.practice.files import StoredFile
from bot.practice.groups import Group
from bot.practice.messages import Message
from bot.practice.person import Person

_PICTURES = {
    b"\x89PNG": "image/png",
    b"\xff\xd8\xff": "image/jpeg",
    b"GIF8": "image/gif",
    b"RIFF": "image/webp",
}


def person_view(key: str, person: Person) -> dict[str, Any]:
    """One person's phone: who they are, what they see, what they can choose."""
    return {
        "key": key,
        "name": person.user.full_name,
        "language": person.language_code,
        "blocked": person.has_blocked,
        "started": bool(person.chat),
        "about": person.bot_description,
        "commands": [[command.name, command.description] for command in person.commands],
        "answers": [[_answer(button) for button in row] for row in person.answer_rows],
        "pinned": person.pinned,
        "messages": [message_view(message) for message in person.chat],
        "groups": [_group_view(group, person) for group in person.groups()],
    }


def _group_view(group: Group, person: Person) -> dict[str, Any]:
    """Show a group or channel that the person reads; who leads it may let the bot in and out."""
    return {
        "id": group.id,
        "title": group.title,
        "has_bot": group.has_bot,
        "leads": group.leads(person),
        "messages": [
            message_view(one) | {"mine": one.sender == person.user}
            for one in group.chat
            if not one.service
        ],
    }


def _answer(button: Any) -> dict[str, Any]:
    return {
        "text": button.text,
        "contact": button.asks_contact,
        "location": button.asks_location,
    }


def message_view(message: Message) -> dict[str, Any]:
    """One message as the page draws it; every text is plain, its entities are beside it."""
    return {
        "id": message.id,
        "mine": not message.from_bot,
        "at": message.date.isoformat(),
        "edited": message.edited is not None,
        "text": message.words,
        "is_text": bool(message.text),
        "entities": [entity.as_json() for entity in message.entities],
        "rows": [[button.as_json() for button in row] for row in message.keyboard],
        "reply_to": message.reply_to,
        "forwarded": message.forwarded_from.full_name if message.forwarded_from else None,
        "photo": file_view(message.photo),
        "file": file_view(message.document or message.video or message.animation or message.audio),
        "voice": file_view(message.voice),
        "place": message.place.as_json() if message.place else None,
        "contact": message.contact.as_json() if message.contact else None,
    }


def file_view(file: StoredFile | None) -> dict[str, Any] | None:
    """Return a file's name, size in bytes and address on the practice server."""
    if file is None:
        return None
    return {"name": file.name, "size": file.size, "url": f"/practice/files/{file.path}"}


def picture_type(file: StoredFile) -> str | None:
    """Return the media type of a picture that a browser may show in place, or None."""
    for start, media_type in _PICTURES.items():
        if file.content.startswith(start):
            return media_type
    return None


def answer_view(key: str, change: Change) -> dict[str, Any]:
    """Return what a person sees after a tap."""
    answer = change.tap.answer if change.tap else None
    return {
        "key": key,
        "text": answer.text if answer else "",
        "alert": bool(answer and answer.show_alert),
        "tap": change.tap.id if change.tap else "",
    }
