"""The command menu that a person sees, and the bot's words about itself."""

from typing import Any

from bot.practice.person import Person
from bot.practice.telegram import Telegram
from tests.practice.conftest import Bot


def menu(*names: str) -> list[dict[str, str]]:
    return [{"command": name, "description": name.title()} for name in names]


def names(person: Person) -> list[str]:
    return [command.name for command in person.commands]


def test_the_nearest_menu_wins(bot: Bot, telegram: Telegram, aino: Person) -> None:
    """Chat before private chats before default; in each, the language before all languages."""
    linnea = telegram.person("Linnea", language_code="sv")
    private = {"type": "all_private_chats"}
    own = {"type": "chat", "chat_id": aino.id}
    steps: list[tuple[dict[str, Any], str]] = [
        ({}, "default"),
        ({"language_code": "fi"}, "default_fi"),
        ({"scope": private}, "private"),
        ({"scope": private, "language_code": "fi"}, "private_fi"),
        ({"scope": own}, "own"),
        ({"scope": own, "language_code": "fi"}, "own_fi"),
    ]
    for params, name in steps:
        bot.does("setMyCommands", commands=menu(name), **params)
        assert names(aino) == [name]
    assert names(linnea) == ["private"]
    for params, name in reversed(steps):
        assert names(aino) == [name]
        bot.does("deleteMyCommands", **params)
    assert names(aino) == []


def test_a_menu_is_given_back_as_it_was_set(bot: Bot) -> None:
    """Exactly for the scope and language asked for, without looking further."""
    bot.does("setMyCommands", commands=menu("start", "help"))
    assert bot.does("getMyCommands") == menu("start", "help")
    assert bot.does("getMyCommands", language_code="fi") == []


def test_groups_have_menus_of_their_own(bot: Bot, telegram: Telegram, aino: Person) -> None:
    """A private menu is not seen in a group."""
    bot.does("setMyCommands", commands=menu("private"), scope={"type": "all_private_chats"})
    bot.does("setMyCommands", commands=menu("group"), scope='{"type": "all_group_chats"}')
    seen = telegram.box.menus.seen_in_group(-1, aino.id, "fi")
    assert [command.name for command in seen] == ["group"]


def test_the_bot_describes_itself_in_many_languages(bot: Bot) -> None:
    """A language without words of its own gets those for all."""
    bot.does("setMyDescription", description="Hello")
    bot.does("setMyDescription", description="Hei", language_code="fi")
    assert bot.does("getMyDescription", language_code="fi") == {"description": "Hei"}
    assert bot.does("getMyDescription", language_code="sv") == {"description": "Hello"}
    assert bot.does("setMyShortDescription", short_description="x" * 120)
    assert not bot.fails("setMyName", name="x" * 65).ok


def test_what_the_bot_knows_of_chats(bot: Bot, telegram: Telegram, aino: Person) -> None:
    """getMe, getChat, getChatMember, the menu button, and leaving."""
    group = telegram.group("Alumnit", [aino])
    assert bot.does("getMe")["username"] == "_harjoitus_bot"
    assert bot.does("getme")["id"] == 4242
    assert bot.does("getChat", chat_id=aino.id)["first_name"] == "Aino"
    assert bot.does("getChatMember", chat_id=group.id, user_id=aino.id)["status"] == "member"
    bot.does("setChatMenuButton", chat_id=aino.id, menu_button={"type": "default"})
    assert bot.does("getChatMenuButton", chat_id=aino.id) == {"type": "default"}
    assert bot.does("getChatMenuButton") == {"type": "commands"}
    bot.does("leaveChat", chat_id=group.id)
    refusal = bot.fails("sendMessage", chat_id=group.id, text="Hei")
    assert refusal.description == "Forbidden: bot is not a member of the group chat"
