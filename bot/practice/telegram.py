"""A Telegram in a box: one bot, many people, no network, the same every time."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, TypeVar

from bot.api import Answer, Upload
from bot.practice import editing, profile, receiving, sending
from bot.practice.box import Box
from bot.practice.checks import Params, Refused, method_names
from bot.practice.faults import Faults, RateLimit
from bot.practice.groups import Channel, Group, new_chat
from bot.practice.people import ChatKind, User
from bot.practice.person import Person

Method = Callable[[Box, Params], Any]
G = TypeVar("G", bound=Group)

PRACTICE_TOKEN = "4242:practice"

METHODS: Mapping[str, Method] = {
    "getMe": profile.get_me,
    "getUpdates": receiving.get_updates,
    "setWebhook": receiving.set_webhook,
    "deleteWebhook": receiving.delete_webhook,
    "getWebhookInfo": receiving.get_webhook_info,
    "getFile": receiving.get_file,
    "sendMessage": sending.send_message,
    "sendPhoto": sending.send_file,
    "sendDocument": sending.send_file,
    "sendVideo": sending.send_file,
    "sendAnimation": sending.send_file,
    "sendAudio": sending.send_file,
    "sendVoice": sending.send_file,
    "sendMediaGroup": sending.send_media_group,
    "sendLocation": sending.send_location,
    "sendVenue": sending.send_venue,
    "sendChatAction": sending.send_chat_action,
    "copyMessage": sending.copy_message,
    "editMessageText": editing.edit_message_text,
    "editMessageCaption": editing.edit_message_caption,
    "editMessageReplyMarkup": editing.edit_message_reply_markup,
    "deleteMessage": editing.delete_message,
    "deleteMessages": editing.delete_messages,
    "answerCallbackQuery": editing.answer_callback_query,
    "pinChatMessage": editing.pin_chat_message,
    "unpinChatMessage": editing.unpin_chat_message,
    "setMyCommands": profile.set_my_commands,
    "getMyCommands": profile.get_my_commands,
    "deleteMyCommands": profile.delete_my_commands,
    "setMyName": profile.set_words,
    "getMyName": profile.get_words,
    "setMyDescription": profile.set_words,
    "getMyDescription": profile.get_words,
    "setMyShortDescription": profile.set_words,
    "getMyShortDescription": profile.get_words,
    "setChatMenuButton": profile.set_chat_menu_button,
    "getChatMenuButton": profile.get_chat_menu_button,
    "getChat": profile.get_chat,
    "getChatMember": profile.get_chat_member,
    "leaveChat": profile.leave_chat,
}


@dataclass(frozen=True, slots=True)
class Delivery:
    """One call of the bot, and whether Telegram took it; getUpdates is not counted."""

    method: str
    chat_id: int | None
    at: datetime
    ok: bool
    error_code: int = 0


class Telegram:
    """Answers the bot's calls and lets people act; `now` is its only clock."""

    def __init__(
        self,
        now: Callable[[], datetime],
        *,
        token: str = PRACTICE_TOKEN,
        bot_username: str = "_harjoitus_bot",
        bot_name: str = "Alumni",
    ) -> None:
        bot_id = int(token.partition(":")[0])
        self.box = Box(now, token, User(bot_id, bot_name, username=bot_username, is_bot=True))
        self.faults = Faults()
        self.limit: RateLimit | None = None
        self.deliveries: list[Delivery] = []
        self.people: dict[int, Person] = {}
        self._stranger = User(777, "Ylläpito")
        self._next_person = 1001

    def person(
        self,
        first_name: str,
        *,
        language_code: str | None = "fi",
        last_name: str | None = None,
        username: str | None = None,
        id: int | None = None,  # noqa: A002 - the Bot API's own word
    ) -> Person:
        """Add a person who has not started the bot yet."""
        if id is None:
            id, self._next_person = self._next_person, self._next_person + 1  # noqa: A001 - as above
        person = Person(self.box, User(id, first_name, last_name, username, language_code))
        self.people[id] = person
        return person

    def group(
        self,
        title: str,
        members: Iterable[Person] = (),
        *,
        supergroup: bool = False,
        with_bot: bool = True,
    ) -> Group:
        """Add a group with these people, the first of them its maker, and the bot in it."""
        users = tuple(person.user for person in members)
        kind: ChatKind = "supergroup" if supergroup else "group"
        chat = new_chat(self.box, kind, title, users)
        return self._opened(Group(self.box, chat, self._maker(users)), with_bot)

    def channel(
        self,
        title: str,
        members: Iterable[Person] = (),
        *,
        username: str | None = None,
        with_bot: bool = True,
    ) -> Channel:
        """Add a channel of the first of these people, which the bot administers."""
        users = tuple(person.user for person in members)
        chat = new_chat(self.box, "channel", title, users)
        chat.username = username
        return self._opened(Channel(self.box, chat, self._maker(users)), with_bot)

    def _maker(self, users: tuple[User, ...]) -> User:
        return users[0] if users else self._stranger

    def _opened(self, group: G, with_bot: bool) -> G:
        if with_bot:
            group.welcomes_bot()
        return group

    def updates_waiting(self) -> list[dict[str, Any]]:
        """Return the updates that the bot has not confirmed."""
        return self.box.updates.waiting()

    def file(self, path: str) -> bytes:
        """Return the content of a file by the `file_path` that getFile gave; Refused if it is gone.

        A fault planned for the method "download" may raise NotSent or NoAnswer.
        """
        if fault := self.faults.take("download", None):
            raise fault.trouble
        stored = self.box.shelf.by_path(path)
        if stored is None:
            raise Refused(404, "Not Found")
        return stored.content

    def call(
        self,
        method: str,
        params: Mapping[str, Any],
        files: Mapping[str, Upload] | None = None,
        *,
        token: str | None = None,
    ) -> Answer:
        """Answer one call as Telegram would; a planned fault may raise NotSent or NoAnswer."""
        if token is not None and token != self.box.token:
            return refused(Refused(401, "Unauthorized"))
        name = method_names().get(method.lower())
        if name is None or name not in METHODS:
            return refused(Refused(404, "Not Found"))
        chat_id = _chat_id(params)
        try:
            result = self._carried_out(name, chat_id, params, files)
        except Refused as refusal:
            self._log(name, chat_id, refusal.code)
            return refused(refusal)
        self._log(name, chat_id, 0)
        return Answer(200, ok=True, result=result)

    def _carried_out(
        self,
        name: str,
        chat_id: int | None,
        params: Mapping[str, Any],
        files: Mapping[str, Upload] | None,
    ) -> Any:
        fault = self.faults.take(name, chat_id)
        if fault and not fault.after:
            raise fault.trouble
        known = Params(name, params, files)
        if self.limit is not None and (messages := sending.messages_in(name, known)):
            self.limit.arrive(messages)
        result = METHODS[name](self.box, known)
        if fault:
            raise fault.trouble
        return result

    def _log(self, method: str, chat_id: int | None, error_code: int) -> None:
        if method != "getUpdates":
            delivery = Delivery(method, chat_id, self.box.now(), error_code == 0, error_code)
            self.deliveries.append(delivery)


def _chat_id(params: Mapping[str, Any]) -> int | None:
    value = str(params.get("chat_id", ""))
    return int(value) if value.lstrip("-").isdigit() else None


def refused(refusal: Refused) -> Answer:
    """Return the answer that says why a call was refused."""
    return Answer(
        status=refusal.code,
        ok=False,
        error_code=refusal.code,
        description=refusal.description,
        retry_after=refusal.retry_after or None,
        migrate_to_chat_id=refusal.migrate_to or None,
    )
