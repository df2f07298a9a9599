"""Users and chats as Telegram knows them."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal

from bot.practice.keyboards import AnswerRows

if TYPE_CHECKING:
    from bot.practice.messages import Message

ChatKind = Literal["private", "group", "supergroup", "channel"]


@dataclass(frozen=True, slots=True)
class User:
    """A person or the bot."""

    id: int
    first_name: str
    last_name: str | None = None
    username: str | None = None
    language_code: str | None = None
    is_bot: bool = False

    @property
    def full_name(self) -> str:
        return " ".join(part for part in (self.first_name, self.last_name) if part)

    def as_json(self) -> dict[str, Any]:
        """Return the user as the Bot API writes it."""
        shown: dict[str, Any] = {"id": self.id, "is_bot": self.is_bot}
        for name in ("first_name", "last_name", "username", "language_code"):
            if getattr(self, name):
                shown[name] = getattr(self, name)
        return shown


@dataclass(eq=False, slots=True)
class Topic:
    """A topic of a group; in one that is closed only administrators write."""

    title: str
    closed: bool = False


@dataclass(eq=False, slots=True)
class Chat:
    """One chat of the bot: its people, its messages, and whether the bot may write there."""

    id: int
    kind: ChatKind
    title: str = ""
    username: str | None = None
    person: User | None = None
    members: dict[int, User] = field(default_factory=dict)
    messages: "dict[int, Message]" = field(default_factory=dict)
    answers: AnswerRows = ()
    started: bool = False
    blocked: bool = False
    deleted: bool = False
    bot_is: str = "member"
    may_post: bool = True
    became: int | None = None
    pinned: int | None = None
    menu_button: dict[str, Any] | None = None
    is_forum: bool = False
    topics: dict[int, Topic] = field(default_factory=dict)

    def as_json(self) -> dict[str, Any]:
        """Return the chat as the Bot API writes it inside of messages."""
        shown: dict[str, Any] = {"id": self.id, "type": self.kind}
        if self.person is not None:
            user = self.person.as_json()
            names = ("first_name", "last_name", "username")
            return shown | {name: user[name] for name in names if name in user}
        shown |= {"is_forum": True} if self.is_forum else {}
        return (
            shown | {"title": self.title} | ({"username": self.username} if self.username else {})
        )


def member_json(user: User, status: str, *, may_post: bool = True) -> dict[str, Any]:
    """Return a ChatMember of this status with every field that the Bot API promises for it."""
    shown: dict[str, Any] = {"user": user.as_json(), "status": status}
    if status == "kicked":
        shown["until_date"] = 0
    if status == "administrator":
        shown |= dict.fromkeys(_RIGHTS, True) | {"can_be_edited": False, "is_anonymous": False}
        shown |= dict.fromkeys(_POSTING, may_post)
    if status == "restricted":
        shown |= dict.fromkeys(_PERMISSIONS, False) | {"is_member": True, "until_date": 0}
    return shown


_RIGHTS = (
    "can_manage_chat",
    "can_delete_messages",
    "can_manage_video_chats",
    "can_restrict_members",
    "can_promote_members",
    "can_change_info",
    "can_invite_users",
    "can_post_stories",
    "can_edit_stories",
    "can_delete_stories",
)
_POSTING = ("can_post_messages", "can_edit_messages")
_PERMISSIONS = (
    "can_send_messages",
    "can_send_audios",
    "can_send_documents",
    "can_send_photos",
    "can_send_videos",
    "can_send_video_notes",
    "can_send_voice_notes",
    "can_send_polls",
    "can_send_other_messages",
    "can_add_web_page_previews",
    "can_change_info",
    "can_invite_users",
    "can_pin_messages",
    "can_manage_topics",
    "can_edit_tag",
    "can_react_to_messages",
)
