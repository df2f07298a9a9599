"""What an announcement says, as it is kept and read again, whatever version wrote it."""

import json
from dataclasses import replace

import pytest

from config.languages import LANGUAGES
from config.markup import Markup
from handlers.announcing.letter import Letter, Link, Medium, Version, plain, read, said
from handlers.announcing.message import too_long
from handlers.announcing.wording import METHODS, calls, room
from handlers.house import House

FI, SV = Version(Markup("<b>Hei</b> & tervetuloa")), Version(Markup("Hej"))
ALBUM = Version(Markup("Kuvia"), (Medium("photo", "a"), Medium("video", "b")))


def test_a_letter_is_read_as_it_was_written() -> None:
    """Texts, media, links and what it opens come back."""
    letter = Letter({"fi": FI, "sv": ALBUM}, (Link("Ilmo", "https://a.example"),), "event", 7)
    assert read(letter.to_json()) == letter
    assert read(letter.closed().to_json()) == letter


@pytest.mark.parametrize(
    "content",
    ["Kahvit <torstaina>", "", "2026-11-22", '{"versions": 3}', '{"versions": {'],
    ids=repr,
)
def test_words_of_before_are_one_text_for_all(content: str) -> None:
    """Campaigns of earlier versions had plain words; JSON that somebody wrote is words as well."""
    assert read(content) == plain(content)
    assert said(content) == content


@pytest.mark.parametrize(
    ("has", "language", "gets"),
    [
        (("",), "en", ""),
        (("", "sv"), "en", ""),
        (("", "sv"), "sv", "sv"),
        (("fi", "sv"), "fi-simple", "fi"),
        (("fi-simple", "sv"), "fi", "fi-simple"),
        (("fi", "sv"), "en", "fi"),
        (("sv", "en"), "fi", "sv"),
        (("en",), "fi-simple", "en"),
    ],
)
def test_who_has_no_text_of_their_own_gets_the_nearest(
    has: tuple[str, ...], language: str, gets: str
) -> None:
    """Own, else the one for all, else plain Finnish and Finnish for each other, else the first."""
    letter = Letter({one: Version(Markup(f"in {one}")) for one in has})
    assert letter.read_by(language) == gets
    assert letter.version_for(language).html == f"in {gets}"


def test_missing_are_the_languages_without_a_text() -> None:
    """None is missing while there is one for all."""
    assert Letter({"fi": FI}).missing(LANGUAGES) == ["fi-simple", "sv", "en"]
    assert Letter({"fi": FI, "": SV}).missing(LANGUAGES) == []


@pytest.mark.parametrize("kind", METHODS)
def test_every_kind_of_medium_has_its_call(house: House, kind: str) -> None:
    """With its caption, and the row for fewer messages at the end."""
    letter = Letter({"": Version(Markup("Katso"), (Medium(kind, "file-1"),))})
    [call] = calls(house, "fi", letter, 5)
    assert call.method == METHODS[kind]
    assert call.params[kind] == "file-1"
    assert str(call.params["caption"]).startswith("Katso\n\n")
    assert call.params["reply_markup"]["inline_keyboard"][-1][0]["text"] == "Viestejä on liikaa"


def test_an_album_has_its_words_on_the_first_piece_and_its_buttons_below(house: House) -> None:
    """Telegram allows no buttons on an album."""
    album, tail = calls(house, "sv", Letter({"": ALBUM}), 5)
    assert album.params == {
        "media": [
            {"type": "photo", "media": "a", "caption": "Kuvia", "parse_mode": "HTML"},
            {"type": "video", "media": "b"},
        ]
    }
    assert (tail.method, "reply_markup" in tail.params) == ("sendMessage", True)
    assert "Yrkesinstitutet Kaisla" in tail.params["text"]


@pytest.mark.parametrize("media", [(), (Medium("photo", "a"),)], ids=["text", "picture"])
def test_a_text_that_fills_the_room_fits_in_every_language(
    house: House, media: tuple[Medium, ...]
) -> None:
    """With the lines below it, it is at most as long as Telegram takes; one more would not be."""
    most = room(house, Version(media=media))
    longest = 0
    for language in LANGUAGES:
        version = Version(Markup("&amp;" * most), media)
        [call] = calls(house, language, Letter({"": version}), 1)
        shown = Markup(call.params["caption" if media else "text"])
        longest = max(longest, replace(version, html=shown).length)
    assert longest == (1024 if media else 4096)


def test_the_fault_tells_both_numbers(house: House) -> None:
    """How long it is and how long it may be."""
    told = house.say("fi", too_long(5000, 4000, "text"))
    assert "5000" in told
    assert "4000" in told


def test_a_version_is_small_json() -> None:
    """Nothing is kept of an album's number once it is closed."""
    letter = Letter({"": replace(ALBUM, album="77")})
    assert json.loads(letter.to_json())["versions"][""]["album"] == "77"
    assert "album" not in json.loads(letter.closed().to_json())["versions"][""]
