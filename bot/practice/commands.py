"""The bot's command menus: by scope and language, looked up in Telegram's order."""

import re
from dataclasses import dataclass
from typing import Any

from bot.practice.checks import Params, bad_request, only_known, words

MOST_COMMANDS = 100
_COMMAND = re.compile(r"[a-z0-9_]{1,32}")
_SCOPES = {
    "default": "BotCommandScopeDefault",
    "all_private_chats": "BotCommandScopeAllPrivateChats",
    "all_group_chats": "BotCommandScopeAllGroupChats",
    "all_chat_administrators": "BotCommandScopeAllChatAdministrators",
    "chat": "BotCommandScopeChat",
    "chat_administrators": "BotCommandScopeChatAdministrators",
    "chat_member": "BotCommandScopeChatMember",
}


@dataclass(frozen=True, slots=True)
class Command:
    """One line of the menu; the name has no slash."""

    name: str
    description: str


@dataclass(frozen=True, slots=True)
class Scope:
    """To whom a menu is shown."""

    kind: str = "default"
    chat_id: int = 0
    user_id: int = 0


class Menus:
    """All command menus that the bot has set."""

    def __init__(self) -> None:
        self._menus: dict[tuple[Scope, str], tuple[Command, ...]] = {}

    def put(self, scope: Scope, language: str, commands: tuple[Command, ...]) -> None:
        """Set a menu; an empty one is the same as none."""
        self._menus.pop((scope, language), None)
        if commands:
            self._menus[scope, language] = commands

    def exactly(self, scope: Scope, language: str) -> tuple[Command, ...]:
        """Return the menu set for just this scope and language."""
        return self._menus.get((scope, language), ())

    def seen_in_private(self, chat_id: int, language: str) -> tuple[Command, ...]:
        """Return the menu that a person sees in the chat with the bot."""
        return self._first(
            language, Scope("chat", chat_id), Scope("all_private_chats"), Scope("default")
        )

    def seen_in_group(self, chat_id: int, user_id: int, language: str) -> tuple[Command, ...]:
        """Return the menu that a member sees in a group."""
        return self._first(
            language,
            Scope("chat_member", chat_id, user_id),
            Scope("chat", chat_id),
            Scope("all_group_chats"),
            Scope("default"),
        )

    def _first(self, language: str, *scopes: Scope) -> tuple[Command, ...]:
        for scope in scopes:
            for code in (language, ""):
                if found := self._menus.get((scope, code)):
                    return found
        return ()


def read_commands(params: Params) -> tuple[Command, ...]:
    """Read `commands`; raises Refused for what Telegram does not take."""
    items = params.items("commands")
    if len(items) > MOST_COMMANDS:
        raise bad_request("BOT_COMMANDS_TOO_MUCH")
    return tuple(_command(only_known("BotCommand", item)) for item in items)


def _command(item: dict[str, Any]) -> Command:
    name = words(item.get("command", ""), "command").removeprefix("/")
    description = words(item.get("description", ""), "description").strip()
    if not _COMMAND.fullmatch(name):
        raise bad_request("BOT_COMMAND_INVALID")
    if not 1 <= len(description) <= 256:
        raise bad_request("BOT_COMMAND_DESCRIPTION_INVALID")
    return Command(name, description)


def read_language(params: Params) -> str:
    """Read `language_code`: two letters, or nothing for all languages."""
    code = params.text("language_code")
    if code and not re.fullmatch(r"[a-z]{2}", code):
        raise bad_request("invalid language code specified")
    return code


def read_scope(params: Params) -> dict[str, Any]:
    """Read `scope` as an object of a known type."""
    data = params.data("scope")
    if data is None:
        return {"type": "default"}
    kind = data.get("type") if isinstance(data, dict) else None
    if str(kind) not in _SCOPES:
        raise bad_request("can't parse BotCommandScope: unsupported type specified")
    return only_known(_SCOPES[str(kind)], data)
