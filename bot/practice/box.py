"""Everything that the Telegram in a box remembers, and how a call finds its chat."""

import itertools
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from bot.practice.checks import Params, Refused, bad_request, forbidden
from bot.practice.commands import Menus
from bot.practice.files import Shelf
from bot.practice.messages import Message, message_json
from bot.practice.people import Chat, User
from bot.practice.updates import UpdateQueue
from bot.practice.webhooks import Webhook

if TYPE_CHECKING:
    from bot.practice.groups import Group

TAP_LIFETIME = timedelta(seconds=150)


@dataclass(frozen=True, slots=True)
class TapAnswer:
    """What a person sees after a tap; an empty text shows nothing."""

    text: str = ""
    show_alert: bool = False
    url: str = ""


@dataclass(eq=False, slots=True)
class Tap:
    """One tap on a button; `answer` stays None until the bot answers it."""

    id: str
    chat_id: int
    message_id: int
    at: datetime
    answer: TapAnswer | None = None


@dataclass(frozen=True, slots=True)
class Change:
    """Something that people can see has changed: "chat", "typing", "answer", "menu" or "others"."""

    kind: str
    chat_id: int
    tap: Tap | None = None


class Box:
    """The state behind one bot: chats, people, files, menus, taps and waiting updates."""

    def __init__(self, now: Callable[[], datetime], token: str, bot: User) -> None:
        self.now = now
        self.token = token
        self.bot = bot
        self.chats: dict[int, Chat] = {}
        self.users: dict[int, User] = {}
        self.groups: list[Group] = []
        self.shelf = Shelf()
        self.menus = Menus()
        self.taps: dict[str, Tap] = {}
        self.updates = UpdateQueue(now)
        self.profile: dict[tuple[str, str], str] = {}
        self.menu_button: dict[str, Any] = {"type": "commands"}
        self.webhook = Webhook()
        self.is_local = False
        """Whether it is a Bot API server of one's own: webhooks may then be anywhere, by http."""
        self.on_change: list[Callable[[Change], None]] = []
        self._message_ids = itertools.count(1)
        self._others = itertools.count(1)

    def next_message_id(self) -> int:
        return next(self._message_ids)

    def next_number(self) -> int:
        """Return a number that no chat, person, tap or album has had before."""
        return next(self._others)

    def words(self, name: str, language: str) -> str:
        """Return the bot's words about itself in a language, or those for all languages."""
        return self.profile.get((name, language)) or self.profile.get((name, ""), "")

    def tell(self, change: Change) -> None:
        """Tell everyone who watches."""
        for listener in tuple(self.on_change):
            listener(change)

    def put(self, message: Message) -> Message:
        """Show a message, a new one or another version of an old one."""
        chat = self.chats[message.chat_id]
        chat.messages[message.id] = message
        if message.answers is not None:
            chat.answers = message.answers
        self.tell(Change("chat", chat.id))
        return message

    def post(self, chat: Chat, **content: Any) -> Message:
        """Show a new message of the bot."""
        sender = None if chat.kind == "channel" else self.bot
        message_id = self.next_message_id()
        return self.put(Message(message_id, chat.id, True, self.now(), sender, **content))

    def change(self, message: Message, **content: Any) -> Message:
        """Show an edited message; raises Refused when nothing would change."""
        edited = replace(message, **content)
        if edited.looks == message.looks:
            raise bad_request(
                "message is not modified: specified new message content and reply markup are "
                "exactly the same as a current content and reply markup of the message"
            )
        return self.put(replace(edited, edited=self.now()))

    def remove(self, chat: Chat, message_id: int) -> None:
        """Take a message away for everyone."""
        del chat.messages[message_id]
        self.tell(Change("chat", chat.id))

    def json(self, message: Message) -> dict[str, Any]:
        """Return the message as the Bot API writes it."""
        return message_json(message, self.chats[message.chat_id])

    def chat(self, params: Params, name: str = "chat_id") -> Chat:
        """Return the chat that a call names, by id or by @name."""
        if not params.has(name):
            raise bad_request(f"{name} is empty")
        value = params.text(name)
        if value.startswith("@"):
            found = [chat for chat in self.chats.values() if chat.username == value[1:]]
            return _existing(found[0] if found and found[0].kind != "private" else None)
        return _existing(self.chats.get(params.integer(name)))

    def writable(self, params: Params) -> Chat:
        """Return the chat that a call names; raises Refused when the bot may not write there."""
        chat = self.chat(params)
        if chat.kind == "private":
            known = chat.started or any(chat.id in one.members for one in self.chats.values())
            _check_person(chat, known=known)
        else:
            _check_group(chat)
        return chat


def _existing(chat: Chat | None) -> Chat:
    if chat is None:
        raise bad_request("chat not found")
    return chat


def _check_person(chat: Chat, *, known: bool) -> None:
    if chat.deleted:
        raise forbidden("user is deactivated")
    # A bot knows who has started it and whom it has met in a group, and nobody else.
    if not known:
        raise bad_request("chat not found")
    if not chat.started:
        raise forbidden("bot can't initiate conversation with a user")
    if chat.blocked:
        raise forbidden("bot was blocked by the user")


def _check_group(chat: Chat) -> None:
    if chat.deleted:
        raise bad_request("chat not found")
    if chat.became is not None:
        words = "Bad Request: group chat was upgraded to a supergroup chat"
        raise Refused(400, words, migrate_to=chat.became)
    if chat.bot_is == "kicked":
        raise forbidden(f"bot was kicked from the {chat.kind} chat")
    if chat.bot_is == "left":
        raise forbidden(f"bot is not a member of the {chat.kind} chat")
    if not chat.may_post:
        raise bad_request(
            "need administrator rights in the channel chat"
            if chat.kind == "channel"
            else "not enough rights to send text messages to the chat"
        )
