"""People's deeds become updates that python-telegram-bot reads; the bot's deeds are seen."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from telegram import Message, Update

from bot.api import Upload
from bot.practice.person import Person
from bot.practice.telegram import Telegram
from tests.practice.conftest import PNG, Bot, HandClock, one_button


def only_update(telegram: Telegram) -> Update:
    (update,) = telegram.updates_waiting()
    read = Update.de_json(update, None)
    assert read.to_dict().keys() == update.keys()
    return read


def drain(bot: Bot) -> list[dict[str, Any]]:
    updates: list[dict[str, Any]] = bot.does("getUpdates")
    if updates:
        bot.does("getUpdates", offset=updates[-1]["update_id"] + 1)
    return updates


@pytest.mark.parametrize(
    ("act", "look"),
    [
        (lambda p: p.says("Hei /help"), lambda m: m.text == "Hei /help"),
        (lambda p: p.starts("kutsu-1"), lambda m: m.text == "/start kutsu-1"),
        (
            lambda p: p.sends_photo(PNG, "Kuva"),
            lambda m: (m.photo[-1].width, m.caption) == (320, "Kuva"),
        ),
        (lambda p: p.sends_document("a.pdf", b"x"), lambda m: m.document.file_name == "a.pdf"),
        (lambda p: p.sends_voice(), lambda m: m.voice.duration == timedelta(seconds=1)),
        (lambda p: p.sends_contact("+358401234567"), lambda m: m.contact.user_id == p_id(m)),
        (lambda p: p.sends_location(60.17, 24.94), lambda m: m.location.latitude == 60.17),
        (
            lambda p: p.forwards(p.chat[0]),
            lambda m: m.forward_origin.sender_user.first_name == "Aino",
        ),
        (
            lambda p: p.says("Vastaan", reply_to=p.chat[0].id),
            lambda m: m.reply_to_message.text == "/start",
        ),
    ],
)
def test_a_message_of_a_person(
    bot: Bot,
    telegram: Telegram,
    aino: Person,
    act: Callable[[Person], Any],
    look: Callable[[Any], bool],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Each kind of message arrives as an update with the fields that belong to it."""
    monkeypatch.setenv("PTB_TIMEDELTA", "true")
    drain(bot)
    act(aino)
    message = only_update(telegram).effective_message
    assert message is not None
    assert look(message)
    assert message.from_user is not None
    assert message.from_user.id == message.chat.id == aino.id


def p_id(message: Message) -> int:
    return message.chat.id


def test_start_is_marked_as_a_command(bot: Bot, telegram: Telegram, aino: Person) -> None:
    """The offset and length of the command are what PTB's filters look at."""
    drain(bot)
    aino.starts("kutsu-1")
    message = only_update(telegram).message
    assert message is not None
    assert list(message.parse_entities().values()) == ["/start"]


def test_a_tap_carries_the_button_and_its_message(
    bot: Bot, telegram: Telegram, aino: Person
) -> None:
    """The bot learns what was tapped where."""
    drain(bot)
    message_id = bot.says(aino, "Tuletko?", reply_markup=one_button())
    aino.taps(message_id, "yes")
    query = only_update(telegram).callback_query
    assert query is not None
    assert query.data == "yes"
    assert isinstance(query.message, Message)
    assert (query.message.message_id, query.message.text) == (message_id, "Tuletko?")


def test_a_stale_tap_on_a_deleted_message(bot: Bot, telegram: Telegram, aino: Person) -> None:
    """The message is there as an inaccessible one."""
    drain(bot)
    message_id = bot.says(aino, "Tuletko?", reply_markup=one_button())
    bot.does("deleteMessage", chat_id=aino.id, message_id=message_id)
    aino.taps(message_id, "yes", stale=True)
    query = only_update(telegram).callback_query
    assert query is not None
    assert query.message is not None
    assert not query.message.is_accessible


def test_blocking_and_unblocking_are_told(bot: Bot, telegram: Telegram, aino: Person) -> None:
    """The bot's own membership changes; /start unblocks as well."""
    drain(bot)
    aino.blocks_bot()
    change = only_update(telegram).my_chat_member
    assert change is not None
    assert (change.old_chat_member.status, change.new_chat_member.status) == ("member", "kicked")
    drain(bot)
    aino.starts()
    kinds = [sorted(update)[0] for update in telegram.updates_waiting()]
    assert kinds == ["my_chat_member", "message"]


def test_an_edited_message_is_told(
    bot: Bot, telegram: Telegram, aino: Person, clock: HandClock
) -> None:
    """The same id, another text, a time of edit."""
    sent = aino.says("Tuln")
    drain(bot)
    clock.move(timedelta(minutes=1))
    aino.edits(sent.id, "Tulen")
    message = only_update(telegram).edited_message
    assert message is not None
    assert (message.message_id, message.text) == (sent.id, "Tulen")
    assert message.edit_date == clock.now()


def test_a_bot_in_a_group_hears_what_is_meant_for_it(
    bot: Bot, telegram: Telegram, aino: Person
) -> None:
    """Commands, mentions and replies; nothing else (privacy mode)."""
    group = telegram.group("Alumnit", [aino])
    added = only_update_of(drain(bot), "my_chat_member")
    assert added["new_chat_member"]["status"] == "member"
    said = bot.does("sendMessage", chat_id=group.id, text="Hei kaikki")["message_id"]
    aino.says("Moi Onni", chat=group)
    aino.says("/help", chat=group)
    aino.says("Kuule @_harjoitus_bot", chat=group)
    aino.says("Tulen", chat=group, reply_to=said)
    heard = [update["message"]["text"] for update in drain(bot)]
    assert heard == ["/help", "Kuule @_harjoitus_bot", "Tulen"]
    assert len(group.chat) == 5


def only_update_of(updates: list[dict[str, Any]], kind: str) -> dict[str, Any]:
    (found,) = [update[kind] for update in updates if kind in update]
    assert isinstance(found, dict)
    return found


def test_a_group_that_grows_tells_its_new_id(bot: Bot, telegram: Telegram, aino: Person) -> None:
    """Calls to the old id are refused with `migrate_to_chat_id`."""
    group = telegram.group("Alumnit", [aino])
    drain(bot)
    grown = group.becomes_supergroup()
    refusal = bot.fails("sendMessage", chat_id=group.id, text="Hei")
    assert refusal.description == "Bad Request: group chat was upgraded to a supergroup chat"
    assert refusal.migrate_to_chat_id == grown.id
    bot.does("sendMessage", chat_id=grown.id, text="Hei")
    moved = [Update.de_json(update, None).message for update in drain(bot)]
    assert [message.migrate_to_chat_id for message in moved if message] == [grown.id, None]


def test_a_bot_thrown_out_of_a_group_cannot_write(
    bot: Bot, telegram: Telegram, aino: Person
) -> None:
    """403, and the bot is told."""
    group = telegram.group("Alumnit", [aino])
    drain(bot)
    group.removes_bot()
    change = only_update(telegram).my_chat_member
    assert change is not None
    assert change.new_chat_member.status == "kicked"
    refusal = bot.fails("sendMessage", chat_id=group.id, text="Hei")
    assert refusal.description == "Forbidden: bot was kicked from the group chat"


def test_a_post_in_a_channel(bot: Bot, telegram: Telegram) -> None:
    """A channel can be named by its @name."""
    channel = telegram.channel("Alumniuutiset", username="alumniuutiset")
    drain(bot)
    channel.posts("Tervetuloa")
    post = only_update(telegram).channel_post
    assert post is not None
    assert post.text == "Tervetuloa"
    bot.does("sendMessage", chat_id="@alumniuutiset", text="Botti kirjoittaa")
    assert [message.text for message in channel.chat] == ["Tervetuloa", "Botti kirjoittaa"]


def test_people_see_what_the_bot_writes_and_edits(bot: Bot, aino: Person) -> None:
    """Text, formatting, buttons; an edit replaces them in place."""
    message_id = bot.says(
        aino, "<b>Hei</b> Aino", parse_mode="HTML", reply_markup=one_button("Tulen")
    )
    seen = aino.chat[-1]
    assert (seen.from_bot, seen.text, seen.html) == (True, "Hei Aino", "<b>Hei</b> Aino")
    assert [(button.text, button.callback_data) for button in seen.buttons] == [("Tulen", "yes")]
    bot.does("editMessageText", chat_id=aino.id, message_id=message_id, text="Nähdään!")
    seen = aino.chat[-1]
    assert (seen.id, seen.text, seen.buttons) == (message_id, "Nähdään!", [])
    assert seen.edited is not None


def test_photos_files_and_places_are_seen(bot: Bot, aino: Person) -> None:
    """Uploads, a known file again, and a venue."""
    sent = bot.does("sendPhoto", {"photo": Upload("a.png", PNG)}, chat_id=aino.id, caption="Kuva")
    known = sent["photo"][-1]["file_id"]
    bot.does("sendPhoto", chat_id=aino.id, photo=known)
    attached = {"x": Upload("kutsu.ics", b"BEGIN", "text/calendar")}
    bot.does("sendDocument", attached, chat_id=aino.id, document="attach://x")
    venue: dict[str, Any] = {
        "latitude": 60.1,
        "longitude": "24.9",
        "title": "Koulu",
        "address": "Tie 1",
    }
    bot.does("sendVenue", chat_id=aino.id, **venue)
    first, again, file, place = aino.chat[-4:]
    assert first.photo == again.photo
    assert first.caption == "Kuva"
    assert file.document is not None
    assert (file.document.name, file.document.content) == ("kutsu.ics", b"BEGIN")
    assert place.place is not None
    assert place.place.title == "Koulu"


def test_every_answer_is_readable_for_python_telegram_bot(bot: Bot, aino: Person) -> None:
    """The JSON of results has what the Bot API promises."""
    markup = one_button(url="https://example.org")
    sent = bot.does("sendMessage", chat_id=aino.id, text="Hei", reply_markup=markup)
    assert Message.de_json(sent, None).reply_markup is not None
    copy = bot.does(
        "copyMessage", chat_id=aino.id, from_chat_id=aino.id, message_id=sent["message_id"]
    )
    assert copy == {"message_id": sent["message_id"] + 1}


def test_a_file_of_a_person_can_be_fetched(bot: Bot, telegram: Telegram, aino: Person) -> None:
    """getFile gives a path; a file over 20 MB is too big for that."""
    sent = aino.sends_document("a.pdf", b"%PDF")
    assert sent.document is not None
    path = bot.does("getFile", file_id=sent.document.id)["file_path"]
    assert telegram.file(path) == b"%PDF"
    big = aino.sends_document("b.bin", bytes(20 * 1024 * 1024 + 1))
    assert big.document is not None
    refusal = bot.fails("getFile", file_id=big.document.id)
    assert refusal.description == "Bad Request: file is too big"
