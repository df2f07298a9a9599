"""Methods about the bot itself: its name, its menus, and the chats that it is in."""

from typing import Any

from bot.practice.box import Box, Change
from bot.practice.checks import Params, bad_request, only_known, whole
from bot.practice.commands import Scope, read_commands, read_language, read_scope
from bot.practice.people import Chat, User, member_json

_LONGEST = {"name": 64, "description": 512, "short_description": 120}
_BUTTONS = {
    "commands": "MenuButtonCommands",
    "default": "MenuButtonDefault",
    "web_app": "MenuButtonWebApp",
}


def get_me(box: Box, _params: Params) -> Any:
    """Who the bot is."""
    abilities = {
        "can_join_groups": True,
        "can_read_all_group_messages": False,
        "supports_inline_queries": False,
        "can_connect_to_business": False,
        "has_main_web_app": False,
    }
    return box.bot.as_json() | abilities


def set_my_commands(box: Box, params: Params) -> Any:
    """Set the menu of one scope and language."""
    box.menus.put(_scope(box, params), read_language(params), read_commands(params))
    box.tell(Change("menu", 0))
    return True


def get_my_commands(box: Box, params: Params) -> Any:
    """Return the menu of exactly one scope and language."""
    found = box.menus.exactly(_scope(box, params), read_language(params))
    return [{"command": one.name, "description": one.description} for one in found]


def delete_my_commands(box: Box, params: Params) -> Any:
    """Take the menu of one scope and language away."""
    box.menus.put(_scope(box, params), read_language(params), ())
    box.tell(Change("menu", 0))
    return True


def _scope(box: Box, params: Params) -> Scope:
    data = read_scope(params)
    if "chat_id" not in data:
        return Scope(str(data["type"]))
    chat = box.chat(Params("getChat", {"chat_id": data["chat_id"]}))
    return Scope(str(data["type"]), chat.id, whole(data.get("user_id", 0), "user_id"))


def set_words(box: Box, params: Params) -> Any:
    """Set the bot's name, description or short description, in one language or for all."""
    name = _word_name(params)
    words = params.text(name)
    if len(words) > _LONGEST[name]:
        raise bad_request(f"BOT_{'TITLE' if name == 'name' else 'ABOUT'}_TOO_LONG")
    box.profile[name, read_language(params)] = words
    return True


def get_words(box: Box, params: Params) -> Any:
    """Return the bot's name, description or short description in a language."""
    name, language = _word_name(params), read_language(params)
    words = box.words(name, language)
    return {name: words or (box.bot.first_name if name == "name" else "")}


def _word_name(params: Params) -> str:
    ending = params.method[len("setMy") :]
    return {"Name": "name", "Description": "description"}.get(ending, "short_description")


def set_chat_menu_button(box: Box, params: Params) -> Any:
    """Set what the menu button does, in one private chat or in all."""
    data = params.data("menu_button") or {"type": "default"}
    if not isinstance(data, dict) or str(data.get("type")) not in _BUTTONS:
        raise bad_request("can't parse MenuButton: unsupported type specified")
    only_known(_BUTTONS[data["type"]], data)
    if params.has("chat_id"):
        box.chat(params).menu_button = data
    else:
        box.menu_button = data
    return True


def get_chat_menu_button(box: Box, params: Params) -> Any:
    """Return what the menu button does."""
    chat = box.chat(params) if params.has("chat_id") else None
    return (chat.menu_button if chat else None) or box.menu_button


def get_chat(box: Box, params: Params) -> Any:
    """Return what the bot may know of a chat."""
    chat = box.chat(params)
    if chat.kind == "private" and not chat.started:
        raise bad_request("chat not found")
    facts = {"accent_color_id": chat.id % 7, "max_reaction_count": 11}
    return chat.as_json() | facts | {"accepted_gift_types": dict.fromkeys(_GIFTS, False)}


_GIFTS = (
    "unlimited_gifts",
    "limited_gifts",
    "unique_gifts",
    "premium_subscription",
    "gifts_from_channels",
)


def get_chat_member(box: Box, params: Params) -> Any:
    """How somebody belongs to a chat."""
    chat = box.chat(params)
    user_id = params.integer("user_id")
    if user_id == box.bot.id:
        return member_json(box.bot, chat.bot_is, may_post=chat.may_post)
    return member_json(*_membership(box, chat, user_id))


def _membership(box: Box, chat: Chat, user_id: int) -> tuple[User, str]:
    user = box.users.get(user_id)
    if user is None:
        raise bad_request("user not found")
    belongs = user_id in chat.members or chat.id == user_id
    return user, "member" if belongs else "left"


def leave_chat(box: Box, params: Params) -> Any:
    """Leave a group or a channel."""
    chat = box.writable(params)
    if chat.kind == "private":
        raise bad_request("chat member status can't be changed in private chats")
    chat.bot_is = "left"
    return True
