"""A person in the practice chat: what they do becomes updates, what they see is `chat`."""

from dataclasses import replace
from typing import Any

from bot.api import Upload
from bot.practice import html
from bot.practice.box import Box, Change, Tap
from bot.practice.commands import Command
from bot.practice.files import StoredFile
from bot.practice.groups import Group, report_membership
from bot.practice.keyboards import AnswerRows
from bot.practice.messages import Contact, Message, Place, message_json
from bot.practice.people import Chat, User
from bot.practice.text import Rich, trimmed, with_detected


class ImpossibleAction(ValueError):  # noqa: N818 - a name of what happened, as in the house
    """What a person cannot do in Telegram: tap a button that is not there, say nothing."""


class Person:
    """Somebody who may talk with the bot, alone or in a group."""

    def __init__(self, box: Box, user: User) -> None:
        self.user = user
        self._box = box
        self._chat = Chat(user.id, "private", person=user)
        box.users[user.id] = user
        box.chats[user.id] = self._chat

    @property
    def id(self) -> int:
        """The person's user id, which is also the id of their chat with the bot."""
        return self.user.id

    @property
    def first_name(self) -> str:
        return self.user.first_name

    @property
    def language_code(self) -> str:
        return self.user.language_code or ""

    @property
    def chat(self) -> list[Message]:
        """The messages that the person sees with the bot, oldest first."""
        return list(self._chat.messages.values())

    @property
    def has_blocked(self) -> bool:
        """Whether the person has blocked the bot."""
        return self._chat.blocked

    @property
    def pinned(self) -> int | None:
        """The id of the message that is pinned."""
        return self._chat.pinned

    @property
    def answer_rows(self) -> AnswerRows:
        """The buttons that the bot has put in place of the person's keyboard."""
        return self._chat.answers

    @property
    def bot_description(self) -> str:
        """What the empty chat says that the bot is for."""
        return self._box.words("description", self.language_code)

    @property
    def commands(self) -> tuple[Command, ...]:
        """The bot's menu as this person sees it."""
        return self._box.menus.seen_in_private(self.id, self.language_code)

    def starts(self, payload: str | None = None) -> Message:
        """Press Start, through a link with a payload if given; this unblocks the bot."""
        if self._chat.blocked:
            self.unblocks_bot()
        return self.says(f"/start {payload}" if payload else "/start")

    def has_started_before(self) -> None:
        """Stand as somebody who started the bot long ago, without telling it anew."""
        self._chat.started = True

    def says(
        self,
        text: str,
        *,
        chat: Group | None = None,
        reply_to: int | None = None,
        topic: int | None = None,
        formatted: bool = False,
    ) -> Message:
        """Write a text, to the bot or into a group, there perhaps in a topic.

        What is ``formatted`` is given as HTML and sent with its bold type, links and so on.
        """
        rich = _rich(text, formatted=formatted)
        if not rich.text:
            raise ImpossibleAction("nobody can send an empty message")
        return self._sends(
            chat, text=rich.text, entities=rich.entities, reply_to=reply_to, thread=topic
        )

    def sends_photo(
        self,
        content: bytes,
        caption: str = "",
        *,
        album: str | None = None,
        size: int | None = None,
        reply_to: int | None = None,
        formatted: bool = False,
    ) -> Message:
        """Send a photo; a size in bytes may be claimed."""
        photo = self._box.shelf.put(Upload("photo.jpg", content, "image/jpeg"), "photos", size)
        return self._sends_file(
            caption, album=album, reply_to=reply_to, formatted=formatted, photo=photo
        )

    def sends_document(
        self,
        name: str,
        content: bytes,
        caption: str = "",
        media_type: str = "application/octet-stream",
        *,
        album: str | None = None,
        size: int | None = None,
    ) -> Message:
        """Send a file; a size in bytes may be claimed."""
        file = self._box.shelf.put(Upload(name, content, media_type), "documents", size)
        return self._sends_file(caption, album=album, document=file)

    def sends_video(
        self,
        content: bytes,
        caption: str = "",
        *,
        album: str | None = None,
        size: int | None = None,
    ) -> Message:
        """Send a video; a size in bytes may be claimed."""
        video = self._box.shelf.put(Upload("video.mp4", content, "video/mp4"), "videos", size)
        return self._sends_file(caption, album=album, video=video)

    def sends_animation(self, content: bytes, caption: str = "") -> Message:
        """Send an animation without sound (a GIF)."""
        upload = Upload("animation.mp4", content, "video/mp4")
        return self._sends_file(caption, animation=self._box.shelf.put(upload, "animations"))

    def sends_audio(self, name: str, content: bytes, caption: str = "") -> Message:
        """Send music or another recording."""
        audio = self._box.shelf.put(Upload(name, content, "audio/mpeg"), "music")
        return self._sends_file(caption, audio=audio)

    def sends_voice(self, content: bytes = b"OggS", *, reply_to: int | None = None) -> Message:
        """Send a voice message."""
        voice = self._box.shelf.put(Upload("voice.oga", content, "audio/ogg"), "voice")
        return self._sends_file("", reply_to=reply_to, voice=voice)

    def _sends_file(
        self,
        caption: str,
        *,
        album: str | None = None,
        reply_to: int | None = None,
        formatted: bool = False,
        **media: StoredFile,
    ) -> Message:
        rich = _rich(caption, formatted=formatted)
        told = {"caption": rich.text, "entities": rich.entities, "reply_to": reply_to}
        return self._sends(None, album=album, **told, **media)

    def sends_contact(self, phone: str, of: "Person | None" = None) -> Message:
        """Share a phone number: the person's own, or somebody else's."""
        user = (of or self).user
        return self._sends(None, contact=Contact(phone, user.first_name, user.last_name, user.id))

    def sends_location(self, latitude: float, longitude: float) -> Message:
        """Share a point on the map."""
        return self._sends(None, place=Place(latitude, longitude))

    def sends_venue(self, latitude: float, longitude: float, title: str, address: str) -> Message:
        """Share a place with its name and address."""
        return self._sends(None, place=Place(latitude, longitude, title, address))

    def forwards(self, message: Message) -> Message:
        """Forward a message to the bot."""
        origin = message.forwarded_from or message.sender
        return self._sends(
            None,
            text=message.text,
            caption=message.caption,
            entities=message.entities,
            photo=message.photo,
            document=message.document,
            voice=message.voice,
            video=message.video,
            animation=message.animation,
            audio=message.audio,
            place=message.place,
            forwarded_from=origin,
        )

    def edits(self, message_id: int, text: str) -> Message:
        """Change one of the person's own messages."""
        message = self._chat.messages.get(message_id)
        if message is None or message.from_bot:
            raise ImpossibleAction(f"{self.first_name} has no message {message_id} of their own")
        rich = with_detected(trimmed(Rich(text)))
        text, caption = (rich.text, "") if message.text else ("", rich.text)
        now = self._box.now()
        changed = replace(message, text=text, caption=caption, entities=rich.entities, edited=now)
        self._box.put(changed)
        self._box.updates.add("edited_message", self._box.json(changed))
        return changed

    def taps(self, message_id: int, callback_data: str, *, stale: bool = False) -> Tap:
        """Tap a button; a stale tap is one on a button that has changed or gone meanwhile."""
        message = self._find(message_id)
        shown = message is not None and any(
            button.callback_data == callback_data for button in message.buttons
        )
        if not shown and not stale:
            raise ImpossibleAction(f"{self.first_name} sees no such button on {message_id}")
        chat = self._box.chats[message.chat_id] if message else self._chat
        number = str(self._box.next_number())
        tap = self._box.taps[number] = Tap(number, chat.id, message_id, self._box.now())
        gone = {"chat": chat.as_json(), "message_id": message_id, "date": 0}
        body: dict[str, Any] = {
            "id": number,
            "from": self.user.as_json(),
            "chat_instance": str(chat.id),
            "message": message_json(message, chat) if message else gone,
            "data": callback_data,
        }
        self._box.updates.add("callback_query", body)
        return tap

    def _find(self, message_id: int) -> Message | None:
        for chat in self._box.chats.values():
            if (chat is self._chat or self.id in chat.members) and message_id in chat.messages:
                return chat.messages[message_id]
        return None

    def groups(self) -> list[Group]:
        """Return the groups and channels that the person reads."""
        return [one for one in self._box.groups if one.is_of(self)]

    def blocks_bot(self) -> None:
        """Block the bot."""
        self._blocking(blocked=True)

    def unblocks_bot(self) -> None:
        """Unblock the bot."""
        self._blocking(blocked=False)

    def _blocking(self, *, blocked: bool) -> None:
        if self._chat.blocked == blocked:
            return
        self._chat.blocked = blocked
        statuses = ("member", "kicked") if blocked else ("kicked", "member")
        report_membership(self._box, self._chat, self.user, *statuses)
        self._box.tell(Change("chat", self.id))

    def deletes_account(self) -> None:
        """Leave Telegram for good."""
        self._chat.deleted = True

    def _sends(self, where: Group | None, **content: Any) -> Message:
        chat = self._box.chats[where.id] if where else self._chat
        if chat.blocked or chat.deleted:
            raise ImpossibleAction(f"{self.first_name} has blocked the bot or left Telegram")
        chat.started = True
        message_id = self._box.next_message_id()
        message = Message(message_id, chat.id, False, self._box.now(), self.user, **content)
        self._box.put(message)
        if chat.kind == "private" or _bot_reads(self._box, chat, message):
            self._box.updates.add("message", message_json(message, chat))
        return message


def _rich(text: str, *, formatted: bool) -> Rich:
    """Return a text as Telegram takes it from a person, with what it marks by itself."""
    return with_detected(trimmed(html.parse(text) if formatted else Rich(text)))


def _bot_reads(box: Box, chat: Chat, message: Message) -> bool:
    """In a group a bot in privacy mode gets commands, mentions and replies to itself."""
    answered = chat.messages.get(message.reply_to or 0)
    mentioned = f"@{box.bot.username}".lower() in message.words.lower()
    to_bot = answered is not None and answered.from_bot
    return message.text.startswith("/") or mentioned or to_bot
