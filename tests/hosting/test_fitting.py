"""An event's card fits into one message whatever is written into it, and the limit is told."""

from dataclasses import replace
from datetime import timedelta

import pytest

from config.languages import LANGUAGES
from handlers.events import screens
from handlers.forms.kinds import Asking, Fault, Given
from handlers.hosting import fitting, questions
from handlers.house import House, Key
from handlers.screen import LONGEST_CAPTION, LONGEST_TEXT
from storage.events import Event, Item, Wording
from tests.events.test_screens import EVENT, STANDINGS, WHOLE
from tests.forms.desk import NOW

LONG = replace(
    WHOLE,
    title="<" * questions.LONGEST_TITLE,
    place="&" * questions.LONGEST_PLACE,
    address="&" * questions.LONGEST_PLACE,
    online="https://example.org/" + "x" * 280,
    contact="&" * questions.LONGEST_CONTACT,
    programme=(Item(17 * 60, "Avaus", "Maija"),) * 20,
    description=None,
)


def described(house: House, event: Event, words: str) -> object:
    """Return what becomes of a description: the words, or the key of the fault in them."""
    kind = questions.described(house, event)
    reading = kind.read(words, Asking(house, "fi", NOW), None)
    if isinstance(reading, Given):
        asking = Asking(house, "fi", NOW)
        return reading.value if reading.complete else kind.page(asking, reading.value, "").hint
    return reading.said


@pytest.mark.parametrize("event", [EVENT, WHOLE, LONG], ids=["short", "whole", "long"])
def test_the_longest_description_fits_every_card(house: House, event: Event) -> None:
    """In every language and however somebody stands towards the event, the card can be sent."""
    bare = replace(event, description=None)
    room = fitting.room(house, bare)
    assert described(house, bare, "&" * room) == "&" * room
    assert described(house, bare, "&" * (room + 1)) != "&" * (room + 1)
    full = replace(bare, description="&" * room)
    for language in LANGUAGES:
        assert screens.invitation(house, language, full).length <= LONGEST_TEXT
        for standing in STANDINGS:
            assert screens.card(house, language, full, standing).length <= LONGEST_TEXT


def test_the_longest_description_fits_under_a_picture(house: House) -> None:
    """The invitation is a photo in every language, its caption within Telegram's limit."""
    pictured = replace(EVENT, description=None, picture="abc")
    room = fitting.room(house, pictured)
    assert room < fitting.room(house, replace(pictured, picture=None))
    full = replace(pictured, description="x" * room)
    for language in LANGUAGES:
        card = screens.invitation(house, language, full)
        assert card.picture == "abc"
        assert card.length <= LONGEST_CAPTION
    assert fitting.full(house, full) is None
    assert isinstance(fitting.full(house, replace(full, title=full.title + "xx")), Fault)


def test_length_is_told_as_telegram_counts(house: House) -> None:
    """An emoji counts twice; the fault says how long the words are and how much fits."""
    bare = replace(EVENT, description=None)
    room = fitting.room(house, bare)
    told = {"length-number": 5000, "limit-number": room}
    assert described(house, bare, "😀" * 2500) == Key("hosting-description-long", told)


def test_what_telegram_cut_into_two_messages_is_refused_whole(house: House) -> None:
    """The rest of a text that was too long is not taken for the description; a new text is."""
    kind = questions.described(house, replace(EVENT, description=None))
    asking = Asking(house, "fi", NOW)
    first = kind.read("x" * 4096, asking, None)
    assert isinstance(first, Given)
    rest = kind.read("x" * 904, asking, first.value)
    assert isinstance(rest, Given)
    assert not rest.complete
    hint = kind.page(asking, rest.value, "").hint
    assert isinstance(hint, Key)
    assert hint.values["length-number"] == 5000
    later = Asking(house, "fi", NOW + timedelta(minutes=1))
    assert kind.read("Lyhyt", later, rest.value) == Given("Lyhyt")


def test_a_language_of_its_own_has_room_of_its_own(house: House) -> None:
    """What is written in another language does not count against it."""
    bare = replace(EVENT, description="x" * 3000, texts={"sv": Wording("Kväll", "y" * 3000)})
    assert fitting.room(house, bare, "sv") > 3000
    assert fitting.room(house, bare) > 3000
