"""Groups and channels: who adds the bot, what it may write there, and how they end."""

from typing import Any

import pytest
from telegram import ChatMemberUpdated, Update

from bot.practice.person import Person
from bot.practice.telegram import Telegram
from tests.practice.conftest import Bot, one_button


def change(telegram: Telegram) -> ChatMemberUpdated:
    """Return the newest change of the bot's place, as PTB reads it."""
    found = Update.de_json(telegram.updates_waiting()[-1], None).my_chat_member
    assert found is not None
    return found


def rights(telegram: Telegram) -> dict[str, Any]:
    """Return the bot's own place and what it may do there."""
    change(telegram)  # PTB can read it
    told: dict[str, Any] = telegram.updates_waiting()[-1]["my_chat_member"]["new_chat_member"]
    return told


def places(told: ChatMemberUpdated) -> tuple[str, str]:
    return told.old_chat_member.status, told.new_chat_member.status


def test_the_bot_is_told_who_adds_it_and_who_throws_it_out(
    telegram: Telegram, aino: Person, onni: Person
) -> None:
    """A group may be there before the bot is; each change names the person who made it."""
    group = telegram.group("Alumnit", [aino, onni], with_bot=False)
    before = group.has_bot
    group.welcomes_bot(onni)
    assert (before, group.has_bot) == (False, True)
    told = change(telegram)
    assert (told.chat.title, told.from_user.id) == ("Alumnit", onni.id)
    assert places(told) == ("left", "member")
    group.removes_bot(aino)
    told = change(telegram)
    assert (told.from_user.id, places(told)) == (aino.id, ("member", "kicked"))


def test_a_bot_that_was_thrown_out_may_come_back(bot: Bot, telegram: Telegram) -> None:
    """It writes again in the same chat."""
    group = telegram.group("Alumnit")
    group.removes_bot()
    bot.fails("sendMessage", chat_id=group.id, text="Hei")
    group.welcomes_bot()
    assert places(change(telegram)) == ("kicked", "member")
    bot.does("sendMessage", chat_id=group.id, text="Hei")


def test_a_channel_makes_the_bot_its_administrator(telegram: Telegram, aino: Person) -> None:
    """With the rights to post and to edit."""
    channel = telegram.channel("Uutiset", [aino], with_bot=False)
    channel.welcomes_bot(aino)
    told = rights(telegram)
    assert (told["status"], told["can_post_messages"]) == ("administrator", True)


def test_a_post_is_edited_in_its_place(bot: Bot, telegram: Telegram, aino: Person) -> None:
    """Text, caption and keyboard; it has no sender."""
    channel = telegram.channel("Uutiset", [aino])
    sent = bot.does(
        "sendMessage", chat_id=channel.id, text="Tulijoita 3", reply_markup=one_button()
    )
    assert "from" not in sent
    bot.does(
        "editMessageText", chat_id=channel.id, message_id=sent["message_id"], text="Tulijoita 4"
    )
    assert [(one.text, one.buttons) for one in channel.chat] == [("Tulijoita 4", [])]


def test_who_reads_a_channel_taps_there(bot: Bot, telegram: Telegram, aino: Person) -> None:
    """The tap names the channel; who does not read it finds no such button."""
    channel = telegram.channel("Uutiset", [aino])
    sent = bot.does("sendMessage", chat_id=channel.id, text="Tule", reply_markup=one_button())
    aino.taps(sent["message_id"], "yes")
    query = Update.de_json(telegram.updates_waiting()[-1], None).callback_query
    assert query is not None
    assert query.message is not None
    assert query.message.chat.id == channel.id
    stranger = telegram.person("Veikko")
    with pytest.raises(ValueError, match="no such button"):
        stranger.taps(sent["message_id"], "yes")


@pytest.mark.parametrize(
    ("kind", "right", "why"),
    [
        ("group", "can_send_messages", "not enough rights to send text messages to the chat"),
        ("channel", "can_post_messages", "need administrator rights in the channel chat"),
    ],
)
def test_a_bot_that_is_silenced_cannot_write(
    bot: Bot, telegram: Telegram, aino: Person, kind: str, right: str, why: str
) -> None:
    """400, and the bot has been told that it may write no more."""
    group: Any = getattr(telegram, kind)("Alumnit", [aino])
    group.silences_bot(aino)
    assert rights(telegram)[right] is False
    assert (
        bot.fails("sendMessage", chat_id=group.id, text="Hei").description == f"Bad Request: {why}"
    )


def test_a_chat_that_is_deleted_is_not_found(bot: Bot, telegram: Telegram) -> None:
    """Nobody tells the bot before it writes."""
    channel = telegram.channel("Uutiset")
    channel.is_deleted()
    refusal = bot.fails("sendMessage", chat_id=channel.id, text="Hei")
    assert refusal.description == "Bad Request: chat not found"


def test_people_join_later_and_know_who_leads(
    telegram: Telegram, aino: Person, onni: Person
) -> None:
    """The first of the people is the maker."""
    channel = telegram.channel("Uutiset", [aino])
    assert onni.groups() == []
    channel.joins(onni)
    assert [one.id for one in onni.groups()] == [channel.id]
    assert (channel.leads(aino), channel.leads(onni)) == (True, False)
