"""The box refuses what Telegram refuses, in Telegram's words."""

from datetime import timedelta
from typing import Any

import pytest

from bot.api import Upload
from bot.practice.person import ImpossibleAction, Person
from bot.practice.telegram import Telegram
from tests.practice.conftest import PNG, Bot, HandClock, one_button

NOT_MODIFIED = (
    "Bad Request: message is not modified: specified new message content and reply markup are "
    "exactly the same as a current content and reply markup of the message"
)
TOO_BIG_PHOTO = (
    f"Bad Request: file of size {10 * 1024 * 1024 + len(PNG)} bytes is too big for a photo; "
    "the maximum size is 10485760 bytes"
)
TOO_OLD = "Bad Request: query is too old and response timeout expired or query ID is invalid"


def keyboard(rows: int, per_row: int) -> dict[str, Any]:
    button = {"text": "x", "callback_data": "x"}
    return {"inline_keyboard": [[button] * per_row for _ in range(rows)]}


@pytest.mark.parametrize(
    ("params", "words"),
    [
        ({"text": ""}, "message text is empty"),
        ({}, "message text is empty"),
        ({"text": " \n"}, "text must be non-empty"),
        ({"text": "<b> </b>", "parse_mode": "HTML"}, "text must be non-empty"),
        ({"text": "x" * 4097}, "message is too long"),
        ({"text": "👍" * 2049}, "message is too long"),
        (
            {"text": "a<x>", "parse_mode": "HTML"},
            'can\'t parse entities: Unsupported start tag "x" at byte offset 1',
        ),
        (
            {"text": "<b>a", "parse_mode": "html"},
            "can't parse entities: Can't find end tag corresponding to start tag \"b\"",
        ),
        ({"text": "a", "parse_mode": "MarkdownV2"}, "unsupported parse_mode"),
        ({"text": "\ud800"}, "strings must be encoded in UTF-8"),
        ({"text": ["a"]}, 'field "text" must be of type String'),
        ({"text": "a", "reply_markup": one_button(callback_data="")}, "BUTTON_DATA_INVALID"),
        ({"text": "a", "reply_markup": one_button(callback_data="ä" * 33)}, "BUTTON_DATA_INVALID"),
        (
            {"text": "a", "reply_markup": one_button(text=" ")},
            'can\'t parse inline keyboard button: Field "text" must be non-empty',
        ),
        (
            {"text": "a", "reply_markup": {"inline_keyboard": [[{"callback_data": "x"}]]}},
            "can't parse inline keyboard button: Can't find field \"text\"",
        ),
        (
            {"text": "a", "reply_markup": {"inline_keyboard": [[{"text": "x"}]]}},
            "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
        ),
        (
            {"text": "a", "reply_markup": one_button(callback_data="x", style="blue")},
            "can't parse inline keyboard button: Invalid button style specified",
        ),
        ({"text": "a", "reply_markup": one_button(url="nowhere")}, "BUTTON_URL_INVALID"),
        ({"text": "a", "reply_markup": keyboard(1, 9)}, "reply markup is too long"),
        ({"text": "a", "reply_markup": keyboard(13, 8)}, "reply markup is too long"),
        (
            {"text": "a", "reply_markup": {"inline_keyboard": [{"text": "x"}]}},
            'field "inline_keyboard" of the InlineKeyboardMarkup must be an Array of Arrays',
        ),
        ({"text": "a", "reply_markup": "{"}, "can't parse reply_markup JSON object"),
        ({"text": "a", "reply_markup": []}, "object expected as reply markup"),
        ({"text": "a", "reply_parameters": {"message_id": 999}}, "message to be replied not found"),
        ({"text": "a", "parsemode": "HTML"}, 'unknown parameter "parsemode" of sendMessage'),
        (
            {"text": "a", "reply_markup": one_button(callback="x")},
            'unknown key "callback" in InlineKeyboardButton',
        ),
        ({"text": "a", "chat_id": "Aino"}, "chat_id must be a number"),
        ({"text": "a", "chat_id": 999}, "chat not found"),
        ({"text": "a", "chat_id": "@nobody"}, "chat not found"),
        ({"text": "a", "chat_id": ""}, "chat_id is empty"),
    ],
)
def test_a_message_that_telegram_refuses(
    bot: Bot, aino: Person, params: dict[str, Any], words: str
) -> None:
    """400 with Telegram's own description."""
    answer = bot.fails("sendMessage", **({"chat_id": aino.id} | params))
    assert (answer.status, answer.description) == (400, f"Bad Request: {words}")


@pytest.mark.parametrize(
    "params",
    [
        {"text": "x" * 4096},
        {"text": f"<b>{'x' * 4096}</b>", "parse_mode": "HTML"},
        {"text": "a", "reply_markup": one_button(callback_data="ä" * 32)},
        {"text": "a", "reply_markup": keyboard(12, 8)},
    ],
)
def test_the_limit_itself_is_allowed(bot: Bot, aino: Person, params: dict[str, Any]) -> None:
    """Length is counted after the entities, callback data in bytes."""
    bot.does("sendMessage", chat_id=aino.id, **params)


def test_who_cannot_be_written_to(bot: Bot, telegram: Telegram, aino: Person) -> None:
    """A stranger, one met in a group, one who blocked, one who left Telegram."""
    kaisa, onni, linnea = (telegram.person(name) for name in ("Kaisa", "Onni", "Linnea"))
    telegram.group("Alumnit", [onni])
    linnea.starts()
    linnea.deletes_account()
    aino.blocks_bot()
    refusals = [
        bot.fails("sendMessage", chat_id=person.id, text="Hei").description
        for person in (kaisa, onni, aino, linnea)
    ]
    assert refusals == [
        "Bad Request: chat not found",
        "Forbidden: bot can't initiate conversation with a user",
        "Forbidden: bot was blocked by the user",
        "Forbidden: user is deactivated",
    ]
    aino.unblocks_bot()
    bot.says(aino, "Taas täällä")


def test_edits_that_telegram_refuses(bot: Bot, aino: Person) -> None:
    """Nothing new, nothing there, not the bot's own, not a text."""
    message_id = bot.says(aino, "<b>Hei</b>", parse_mode="HTML", reply_markup=one_button())
    photo = bot.does("sendPhoto", {"photo": Upload("a.png", PNG)}, chat_id=aino.id)["message_id"]

    def refused(method: str, message: int, **params: Any) -> str:
        answer = bot.fails(method, chat_id=aino.id, message_id=message, **params)
        return answer.description

    same = {"text": "<b>Hei</b> ", "parse_mode": "HTML", "reply_markup": one_button()}
    assert refused("editMessageText", message_id, **same) == NOT_MODIFIED
    assert refused("editMessageReplyMarkup", message_id, reply_markup=one_button()) == NOT_MODIFIED
    assert refused("editMessageText", 999, text="a") == "Bad Request: message to edit not found"
    assert (
        refused("editMessageText", aino.chat[0].id, text="a")
        == "Bad Request: message can't be edited"
    )
    assert (
        refused("editMessageText", photo, text="a")
        == "Bad Request: there is no text in the message to edit"
    )
    assert refused("editMessageCaption", message_id, caption="a") == (
        "Bad Request: there is no caption in the message to edit"
    )
    assert bot.fails("editMessageText", chat_id=aino.id, text="a").description == (
        "Bad Request: message identifier is not specified"
    )


def test_deletions_that_telegram_refuses(bot: Bot, aino: Person, clock: HandClock) -> None:
    """What is gone cannot be deleted, nor what is older than 48 hours."""
    message_id = bot.says(aino, "Hei")
    old = bot.says(aino, "Vanha")
    bot.does("deleteMessage", chat_id=aino.id, message_id=message_id)
    gone = bot.fails("deleteMessage", chat_id=aino.id, message_id=message_id)
    assert gone.description == "Bad Request: message to delete not found"
    clock.move(timedelta(hours=49))
    late = bot.fails("deleteMessage", chat_id=aino.id, message_id=old)
    assert late.description == "Bad Request: message can't be deleted for everyone"


def test_a_tap_can_be_answered_for_150_seconds(bot: Bot, aino: Person, clock: HandClock) -> None:
    """Later, or with another id, the query is too old."""
    message_id = bot.says(aino, "Tuletko?", reply_markup=one_button())
    tap = aino.taps(message_id, "yes")
    long = bot.fails("answerCallbackQuery", callback_query_id=tap.id, text="x" * 201)
    assert long.description == "Bad Request: MESSAGE_TOO_LONG"
    clock.move(timedelta(seconds=150))
    bot.does("answerCallbackQuery", callback_query_id=tap.id, text="Kiitos", show_alert=True)
    assert tap.answer is not None
    assert (tap.answer.text, tap.answer.show_alert) == ("Kiitos", True)
    late = aino.taps(message_id, "yes")
    clock.move(timedelta(seconds=151))
    assert bot.fails("answerCallbackQuery", callback_query_id=late.id).description == TOO_OLD
    assert bot.fails("answerCallbackQuery", callback_query_id="x").description == TOO_OLD


@pytest.mark.parametrize(
    ("method", "file", "status", "words"),
    [
        (
            "sendPhoto",
            PNG + bytes(10 * 1024 * 1024),
            400,
            TOO_BIG_PHOTO,
        ),
        ("sendPhoto", b"no image", 400, "Bad Request: IMAGE_PROCESS_FAILED"),
        ("sendPhoto", PNG[:16] + b"\0\0\x20\0" * 2, 400, "Bad Request: PHOTO_INVALID_DIMENSIONS"),
        ("sendPhoto", None, 400, "Bad Request: there is no photo in the request"),
        ("sendDocument", b"", 400, "Bad Request: file must be non-empty"),
        ("sendDocument", bytes(50 * 1024 * 1024 + 1), 413, "Request Entity Too Large"),
    ],
)
def test_files_that_telegram_refuses(
    bot: Bot, aino: Person, method: str, file: bytes | None, status: int, words: str
) -> None:
    """Photos up to 10 MB, files up to 50 MB, and a photo must be an image."""
    name = method.removeprefix("send").lower()
    files = {name: Upload("a", file)} if file is not None else None
    answer = bot.fails(method, files, chat_id=aino.id)
    assert (answer.status, answer.description) == (status, words)


def test_a_caption_of_1024_units_is_the_longest(bot: Bot, aino: Person) -> None:
    """Counted after the entities."""
    photo = {"photo": Upload("a.png", PNG)}
    bot.does("sendPhoto", photo, chat_id=aino.id, caption=f"<b>{'x' * 1024}</b>", parse_mode="HTML")
    answer = bot.fails("sendPhoto", photo, chat_id=aino.id, caption="x" * 1025)
    assert answer.description == "Bad Request: message caption is too long"


@pytest.mark.parametrize(
    ("params", "words"),
    [
        ({"commands": [{"command": "Start", "description": "x"}]}, "BOT_COMMAND_INVALID"),
        ({"commands": [{"command": "x" * 33, "description": "x"}]}, "BOT_COMMAND_INVALID"),
        ({"commands": [{"command": "a", "description": ""}]}, "BOT_COMMAND_DESCRIPTION_INVALID"),
        (
            {"commands": [{"command": "a", "description": "x" * 257}]},
            "BOT_COMMAND_DESCRIPTION_INVALID",
        ),
        ({"commands": [{"command": "a", "description": "x"}] * 101}, "BOT_COMMANDS_TOO_MUCH"),
        ({"commands": "x"}, "can't parse commands JSON object"),
        (
            {"commands": [], "scope": {"type": "nobody"}},
            "can't parse BotCommandScope: unsupported type specified",
        ),
        ({"commands": [], "scope": {"type": "chat", "chat_id": 999}}, "chat not found"),
        ({"commands": [], "language_code": "fin"}, "invalid language code specified"),
        (
            {"commands": [{"command": "a", "description": "x", "icon": "y"}]},
            'unknown key "icon" in BotCommand',
        ),
    ],
)
def test_menus_that_telegram_refuses(bot: Bot, params: dict[str, Any], words: str) -> None:
    """Command 1-32 of [a-z0-9_], description 1-256, at most 100."""
    assert bot.fails("setMyCommands", **params).description == f"Bad Request: {words}"


def test_unknown_methods_and_wrong_tokens(telegram: Telegram) -> None:
    """404 and 401, as from Telegram's server."""
    unknown = telegram.call("sendNothing", {})
    assert (unknown.status, unknown.description) == (404, "Not Found")
    wrong = telegram.call("getMe", {}, token="1:wrong")
    assert (wrong.status, wrong.description) == (401, "Unauthorized")


def test_an_album_has_two_to_ten_items_of_one_kind(bot: Bot, aino: Person) -> None:
    """Otherwise it is refused whole."""
    files = {"a": Upload("a.png", PNG), "b": Upload("b.png", PNG)}
    photo, other = (
        {"type": "photo", "media": "attach://a"},
        {"type": "photo", "media": "attach://b"},
    )
    mixed = {"type": "document", "media": "attach://b"}
    assert len(bot.does("sendMediaGroup", files, chat_id=aino.id, media=[photo, other])) == 2
    one = bot.fails("sendMediaGroup", {"a": files["a"]}, chat_id=aino.id, media=[photo])
    assert one.description == "Bad Request: media group must include 2-10 items"
    both = bot.fails("sendMediaGroup", files, chat_id=aino.id, media=[photo, mixed])
    assert both.description == "Bad Request: can't use the media of the specified type in the album"


def test_pictures_and_videos_go_together_and_animations_with_nothing(
    bot: Bot, aino: Person
) -> None:
    """Documents and recordings only with their like; an animation is in no album."""
    sent = {
        "photo": aino.sends_photo(PNG).photo,
        "video": aino.sends_video(b"ftyp").video,
        "audio": aino.sends_audio("a.mp3", b"ID3").audio,
        "animation": aino.sends_animation(b"ftyp").animation,
    }
    pieces = {kind: {"type": kind, "media": file.id} for kind, file in sent.items() if file}

    def sends(*kinds: str) -> dict[str, Any]:
        return {"chat_id": aino.id, "media": [pieces[kind] for kind in kinds]}

    bot.does("sendMediaGroup", **sends("photo", "video", "photo"))
    assert [bool(one.video) for one in aino.chat[-3:]] == [False, True, False]
    bot.does("sendMediaGroup", **sends("audio", "audio"))
    for mixed in (("photo", "audio"), ("animation", "photo"), ("animation", "animation")):
        refusal = bot.fails("sendMediaGroup", **sends(*mixed))
        assert "can't use the media of the specified type" in refusal.description


def test_an_animation_is_sent_again_as_one(bot: Bot, aino: Person) -> None:
    """It comes with a document of the same id, and goes by its own method."""
    aino.sends_animation(b"ftyp", "Katso")
    update = bot.telegram.updates_waiting()[-1]["message"]
    assert update["animation"]["file_id"] == update["document"]["file_id"]
    bot.does("sendAnimation", chat_id=aino.id, animation=update["animation"]["file_id"])
    assert aino.chat[-1].animation is not None


def test_people_cannot_do_what_telegram_does_not_offer(bot: Bot, aino: Person) -> None:
    """Empty messages, missing buttons, other people's messages, talk to a blocked bot."""
    message_id = bot.says(aino, "Tuletko?", reply_markup=one_button())
    with pytest.raises(ImpossibleAction):
        aino.says("  ")
    with pytest.raises(ImpossibleAction):
        aino.taps(message_id, "no")
    with pytest.raises(ImpossibleAction):
        aino.edits(message_id, "Minun")
    aino.blocks_bot()
    with pytest.raises(ImpossibleAction):
        aino.says("Hei")
