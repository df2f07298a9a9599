"""Groups and channels that the bot may be in."""

from typing import Any, Protocol

from bot.practice.box import Box, Change
from bot.practice.messages import Message, message_json
from bot.practice.people import Chat, ChatKind, Topic, User, member_json
from bot.practice.text import Rich, trimmed, with_detected


class HasUser(Protocol):
    """Somebody with a Telegram account."""

    @property
    def user(self) -> User:
        """The account."""


class Group:
    """A group, a supergroup or a channel."""

    def __init__(self, box: Box, chat: Chat, creator: User) -> None:
        self._box = box
        self._chat = chat
        self._creator = creator
        box.chats[chat.id] = chat
        box.groups.append(self)

    @property
    def id(self) -> int:
        """The id of the chat; negative."""
        return self._chat.id

    @property
    def title(self) -> str:
        return self._chat.title

    @property
    def chat(self) -> list[Message]:
        """The messages in it, oldest first."""
        return list(self._chat.messages.values())

    @property
    def kind(self) -> ChatKind:
        return self._chat.kind

    @property
    def has_bot(self) -> bool:
        """Whether the bot is in it."""
        return self._chat.bot_is not in _OUT

    def joins(self, *people: HasUser) -> None:
        """Take these people in: they see what is written here."""
        self._chat.members |= {one.user.id: one.user for one in people}

    def is_of(self, person: HasUser) -> bool:
        """Whether this person reads here; what has grown or gone is read no more."""
        there = not self._chat.deleted and self._chat.became is None
        return there and person.user.id in self._chat.members

    def leads(self, person: HasUser) -> bool:
        """Whether this person made the group."""
        return person.user.id == self._creator.id

    def welcomes_bot(self, by: HasUser | None = None) -> None:
        """Add the bot, into a channel as its administrator; the bot is told by whom."""
        self._chat.may_post = True
        self._becomes("administrator" if self.kind == "channel" else "member", by)

    def removes_bot(self, by: HasUser | None = None) -> None:
        """Throw the bot out."""
        self._becomes("kicked", by)

    def silences_bot(self, by: HasUser | None = None) -> None:
        """Leave the bot in, but let it write no more."""
        self._chat.may_post = False
        self._becomes("administrator" if self.kind == "channel" else "restricted", by)

    def is_deleted(self) -> None:
        """Go away for good; the bot is not told."""
        self._chat.deleted = True

    def opens_topic(self, title: str) -> int:
        """Let a supergroup have topics, and open one; return the topic's id."""
        self._chat.is_forum = True
        number = self._box.next_message_id()
        self._chat.topics[number] = Topic(title)
        told = {"name": title, "icon_color": 7322096}
        message = Message(
            number,
            self.id,
            False,
            self._box.now(),
            self._creator,
            thread=number,
            service=(("forum_topic_created", told),),
        )
        self._box.put(message)
        self._box.updates.add("message", message_json(message, self._chat))
        return number

    def closes_topic(self, topic: int) -> None:
        """Let nobody but administrators write in a topic."""
        self._chat.topics[topic].closed = True

    def deletes_topic(self, topic: int) -> None:
        """Take a topic away with all that was said in it."""
        del self._chat.topics[topic]
        self._chat.messages = {
            number: one for number, one in self._chat.messages.items() if one.thread != topic
        }

    def said_in(self, topic: int | None) -> list[Message]:
        """Return the messages of a topic (None: of the general one), oldest first."""
        return [one for one in self.chat if one.thread == topic]

    def _becomes(self, status: str, by: HasUser | None) -> None:
        old, self._chat.bot_is = self._chat.bot_is, status
        who = by.user if by is not None else self._creator
        report_membership(self._box, self._chat, who, old, status)

    def becomes_supergroup(self) -> "Group":
        """Grow into a supergroup with another id; calls to the old id are told the new one."""
        old = self._chat
        number = -1_000_000_000_000 - self._box.next_number()
        new = Chat(number, "supergroup", old.title, members=old.members, bot_is=old.bot_is)
        new.may_post = old.may_post
        grown = Group(self._box, new, self._creator)
        old.became = new.id
        self._announce(old, "migrate_to_chat_id", new.id)
        self._announce(new, "migrate_from_chat_id", old.id)
        return grown

    def _announce(self, chat: Chat, field: str, other: int) -> None:
        message = Message(
            self._box.next_message_id(),
            chat.id,
            False,
            self._box.now(),
            self._creator,
            service=((field, other),),
        )
        self._box.put(message)
        self._box.updates.add("message", message_json(message, chat))


class Channel(Group):
    """A channel that the bot administers."""

    def posts(self, text: str) -> Message:
        """Publish a post."""
        rich = with_detected(trimmed(Rich(text)))
        message_id, now = self._box.next_message_id(), self._box.now()
        message = Message(
            message_id, self.id, False, now, None, text=rich.text, entities=rich.entities
        )
        self._box.put(message)
        self._box.updates.add("channel_post", message_json(message, self._chat))
        return message


def new_chat(box: Box, kind: ChatKind, title: str, members: tuple[User, ...]) -> Chat:
    """Return a group or channel without the bot; basic groups have short ids."""
    number = box.next_number()
    chat_id = -number if kind == "group" else -1_000_000_000_000 - number
    return Chat(chat_id, kind, title, members={user.id: user for user in members}, bot_is="left")


_OUT = ("left", "kicked")


def report_membership(box: Box, chat: Chat, by: User, old: str, new: str) -> None:
    """Tell the bot that its own place in a chat has changed."""
    body: dict[str, Any] = {
        "chat": chat.as_json(),
        "from": by.as_json(),
        "date": int(box.now().timestamp()),
        "old_chat_member": member_json(box.bot, old),
        "new_chat_member": member_json(box.bot, new, may_post=chat.may_post),
    }
    box.updates.add("my_chat_member", body)
    box.tell(Change("chat", chat.id))
