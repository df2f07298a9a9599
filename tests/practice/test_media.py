"""Pictures, files, recordings and places: both ways, and of any size."""

import pytest
from telegram import Message, Update

from bot.api import Upload
from bot.practice.person import Person
from bot.practice.telegram import Telegram
from tests.practice.conftest import PNG, Bot, one_button

MEGABYTE = 1024 * 1024


def newest(telegram: Telegram) -> Message:
    """Return the newest message to the bot, as PTB reads it."""
    found = Update.de_json(telegram.updates_waiting()[-1], None).message
    assert found is not None
    return found


def test_a_large_picture_needs_no_bytes(bot: Bot, telegram: Telegram, aino: Person) -> None:
    """Its size is claimed; it can be sent on by its id but is too big to be fetched."""
    aino.sends_photo(PNG, "Talo", size=30 * MEGABYTE)
    photo = newest(telegram).photo[-1]
    assert photo.file_size == 30 * MEGABYTE
    bot.does("sendPhoto", chat_id=aino.id, photo=photo.file_id)
    refusal = bot.fails("getFile", file_id=photo.file_id)
    assert refusal.description == "Bad Request: file is too big"


def test_a_picture_goes_on_by_its_id_with_words_and_buttons(
    bot: Bot, telegram: Telegram, aino: Person, onni: Person
) -> None:
    """Onni sees the picture that Aino sent; its caption and its buttons change in place."""
    aino.sends_photo(PNG)
    file_id = newest(telegram).photo[-1].file_id
    sent = bot.does(
        "sendPhoto",
        chat_id=onni.id,
        photo=file_id,
        caption="<b>Ilta</b>",
        parse_mode="HTML",
        reply_markup=one_button("Tulen"),
    )
    seen = onni.chat[-1]
    assert (seen.photo, seen.html) == (aino.chat[-1].photo, "<b>Ilta</b>")
    bot.does(
        "editMessageCaption",
        chat_id=onni.id,
        message_id=sent["message_id"],
        caption="Nähdään",
        reply_markup=one_button("En tule"),
    )
    seen = onni.chat[-1]
    assert (seen.caption, [one.text for one in seen.buttons]) == ("Nähdään", ["En tule"])
    refusal = bot.fails(
        "editMessageText", chat_id=onni.id, message_id=sent["message_id"], text="Sanoja"
    )
    assert refusal.description == "Bad Request: there is no text in the message to edit"


def test_a_file_is_not_a_picture(bot: Bot, telegram: Telegram, aino: Person) -> None:
    """A file id keeps its kind."""
    aino.sends_document("kutsu.pdf", b"%PDF", "Kutsu", "application/pdf", size=12 * MEGABYTE)
    sent = newest(telegram).document
    assert sent is not None
    assert (sent.file_name, sent.file_size) == ("kutsu.pdf", 12 * MEGABYTE)
    refusal = bot.fails("sendPhoto", chat_id=aino.id, photo=sent.file_id)
    assert refusal.description == "Bad Request: can't use file of type Document as Photo"
    bot.does("sendDocument", chat_id=aino.id, document=sent.file_id, caption="Tässä")
    assert aino.chat[-1].document == aino.chat[-2].document


def test_recordings_go_both_ways(bot: Bot, telegram: Telegram, aino: Person) -> None:
    """Videos, music and voice messages: received, and sent on by their ids."""
    aino.sends_video(b"ftyp", "Puhe")
    video = newest(telegram).video
    aino.sends_audio("laulu.mp3", b"ID3")
    audio = newest(telegram).audio
    aino.sends_voice()
    voice = newest(telegram).voice
    assert video is not None
    assert audio is not None
    assert voice is not None
    bot.does("sendVideo", chat_id=aino.id, video=video.file_id, caption="Katso")
    bot.does("sendAudio", chat_id=aino.id, audio=audio.file_id)
    bot.does("sendVoice", chat_id=aino.id, voice=voice.file_id)
    seen = aino.chat[-3:]
    assert [one.video or one.audio or one.voice for one in seen] == [
        one.video or one.audio or one.voice for one in aino.chat[-6:-3]
    ]
    assert seen[0].caption == "Katso"


@pytest.mark.parametrize(("method", "field"), [("sendVideo", "video"), ("sendAudio", "audio")])
def test_a_recording_can_be_uploaded(bot: Bot, aino: Person, method: str, field: str) -> None:
    """As any other file."""
    bot.does(method, {field: Upload("a.bin", b"ftyp")}, chat_id=aino.id, caption="Uusi")
    stored = getattr(aino.chat[-1], field)
    assert (stored.name, stored.size) == ("a.bin", 4)


def test_a_place_comes_with_its_name(bot: Bot, telegram: Telegram, aino: Person) -> None:
    """A venue has a point, a name and an address, both ways."""
    aino.sends_venue(65.01, 25.47, "Kauppahalli", "Kauppatori 1, Oulu")
    venue = newest(telegram).venue
    assert venue is not None
    assert (venue.title, venue.location.latitude) == ("Kauppahalli", 65.01)
    there = {"latitude": 65.01, "longitude": 25.47, "title": "Sali", "address": "Katu 1"}
    assert telegram.call("sendVenue", {"chat_id": aino.id} | there).ok
    bot.does("sendLocation", chat_id=aino.id, latitude=65.01, longitude=25.47)
    assert [one.place.title for one in aino.chat[-2:] if one.place] == ["Sali", ""]
