"""A picture, a place on the map or a link as an answer."""

import pytest

from config.languages import LANGUAGES
from handlers.forms.kinds import Asking, Fault, Given, Reading
from handlers.forms.media import Link, Picture, Point
from handlers.sent import Attachment, MapPoint, Sent
from tests.forms.desk import NOW, house

HOUSE = house({})
ASKING = Asking(HOUSE, "fi", NOW)
SAUNA = MapPoint(65.0124, 25.4682, "Sauna", "Torikatu 1")


def fault(reading: Reading) -> str:
    """Return which fault it is, which every language can say."""
    assert isinstance(reading, Fault)
    for language in LANGUAGES:
        assert HOUSE.say(language, reading.said)
    return reading.said.key


def test_a_photo_is_taken() -> None:
    """Its file id is all that is kept."""
    photo = Attachment("photo", "abc", 200_000)
    assert Picture().receive(photo, ASKING, None) == Given("abc")
    assert Picture().show("abc", ASKING)


@pytest.mark.parametrize(
    ("sent", "said"),
    [
        (Attachment("photo", "abc", 30_000_000), "form-picture-too-big"),
        (Attachment("document", "abc", 30_000_000, "a.jpg", "image/jpeg"), "form-picture-too-big"),
        (Attachment("document", "abc", 900_000, "a.png", "image/png"), "form-picture-as-file"),
        (Attachment("document", "abc", 900, "a.pdf", "application/pdf"), "form-want-picture"),
        (Attachment("video", "abc", 30_000_000, "a.mp4", "video/mp4"), "form-want-picture"),
        (SAUNA, "form-want-picture"),
    ],
)
def test_what_is_no_picture_for_a_card_is_told(sent: Sent, said: str) -> None:
    """Telegram takes photos of at most 10 MB, and shows no file as a photo."""
    assert fault(Picture().receive(sent, ASKING, None)) == said


def test_the_size_of_a_picture_is_said() -> None:
    """Both its own and the limit."""
    reading = Picture().receive(Attachment("photo", "abc", 30_000_000), ASKING, None)
    assert isinstance(reading, Fault)
    words = HOUSE.say("fi", reading.said)
    assert "30 Mt" in words
    assert "10 Mt" in words


def test_words_are_no_picture() -> None:
    """Nor is a button."""
    assert fault(Picture().read("kissa.jpg", ASKING, None)) == "form-want-picture"
    assert fault(Picture().press("x", ASKING, None)) == "form-option-gone"


def test_a_venue_is_taken_with_its_name() -> None:
    """The name is shown; a bare location shows its degrees."""
    reading = Point().receive(SAUNA, ASKING, None)
    assert isinstance(reading, Given)
    assert reading.value["address"] == "Torikatu 1"
    assert Point().show(reading.value, ASKING) == "Sauna (65.0124, 25.4682)"
    bare = Point().receive(MapPoint(65.0124, 25.4682), ASKING, None)
    assert isinstance(bare, Given)
    assert Point().show(bare.value, ASKING) == "65.0124, 25.4682"


@pytest.mark.parametrize(
    "text",
    [
        "65.0124, 25.4682",
        "65.0124 25.4682",
        "https://www.openstreetmap.org/#map=17/65.0124/25.4682",
        "https://maps.example.com/@65.0124,25.4682,17z",
    ],
)
def test_degrees_are_typed_or_in_a_link(text: str) -> None:
    """Whoever sits at a computer has no location to send."""
    reading = Point().read(text, ASKING, None)
    assert isinstance(reading, Given)
    assert (reading.value["latitude"], reading.value["longitude"]) == (65.0124, 25.4682)


@pytest.mark.parametrize("text", ["Torikatu 1", "95.0124, 25.4682", "65.0124, 225.4682", ""])
def test_what_is_no_place_is_told(text: str) -> None:
    """An address has a question of its own."""
    assert fault(Point().read(text, ASKING, None)) == "form-want-point"
    assert fault(Point().press("x", ASKING, None)) == "form-option-gone"
    photo = Attachment("photo", "abc", 5)
    assert fault(Point().receive(photo, ASKING, None)) == "form-want-point"


@pytest.mark.parametrize(
    ("text", "link"),
    [
        ("https://esimerkki.fi/tapaaminen?x=1#y", "https://esimerkki.fi/tapaaminen?x=1#y"),
        ("esimerkki.fi", "https://esimerkki.fi"),
        ("http://esimerkki.fi:8080/a", "http://esimerkki.fi:8080/a"),
    ],
)
def test_a_link_is_taken(text: str, link: str) -> None:
    """One without its beginning gets it."""
    assert Link(300).read(text, ASKING, None) == Given(link)


@pytest.mark.parametrize(
    "text", ["Teams", "javascript:alert(1)", "katso esimerkki.fi", "a@b.fi", "https://", "tg://x"]
)
def test_what_is_no_link_is_told(text: str) -> None:
    """Only pages can be joined by a tap."""
    assert fault(Link(300).read(text, ASKING, None)) == "form-want-link"
