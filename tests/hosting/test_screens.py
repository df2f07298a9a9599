"""What a coordinator sees while making an event: within Telegram's limits, the same everywhere."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from config.languages import LANGUAGES
from config.wording import html_faults
from handlers.hosting import editing, listing, previewing
from handlers.hosting.editing import ITEMS
from handlers.house import House
from handlers.screen import LONGEST_LABEL, LONGEST_TEXT, Screen
from storage.audience import Audience, Reach
from storage.event_lists import KINDS, Listed
from storage.events import Event, Wording
from tests.events.test_screens import EVENT, LONGEST

LOADED = replace(
    LONGEST,
    state="draft",
    picture="abc",
    publish_at=EVENT.starts_at - 86400,
    audience=Audience(units=("oulu", "kokkola"), fields=("10", "07"), year_from=2019),
    texts={one: Wording("Ilta", None) for one in LANGUAGES},
)
REACH = Reach(12_345, 10_000, 45, 300, 1000, 1000, 10)


def all_screens(house: House, language: str, event: Event) -> Iterator[Screen]:
    """Return every screen of the making of an event."""
    found = [Listed(kind, event) for kind in KINDS for _ in range(2)]
    yield editing.screen(house, language, event, house.texts.say(language, "hosting-preview"))
    yield previewing.to_publish(house, language, event, REACH)
    yield previewing.discarded(house, language)
    yield previewing.published_itself(house, language, event)
    yield listing.listed(house, language, found, 1, 2)
    yield listing.listed(house, language, [], 0, 0)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("event", [EVENT, LOADED], ids=["short", "loaded"])
def test_every_screen_can_be_sent(house: House, language: str, event: Event) -> None:
    """Sound HTML of at most 4,096 characters, labels of at most 30; plain: one button a row."""
    for screen in all_screens(house, language, event):
        assert not list(html_faults(screen.text))
        assert screen.length <= LONGEST_TEXT
        for row in screen.rows:
            assert language != "fi-simple" or len(row) == 1
            for button in row:
                assert len(button.label) <= LONGEST_LABEL
                button.to_json()


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_editor_has_a_button_for_each_item(house: House, language: str) -> None:
    """Two in a row where labels are short, with a name of its own for each."""
    buttons = [one.label for row in editing.screen(house, language, LOADED).rows for one in row]
    names = [editing.named(house, language, item) for item in ITEMS]
    assert buttons[: len(ITEMS)] == names
    assert len(set(names)) == len(names)
    assert language == "fi-simple" or max(map(len, names)) <= 20


@pytest.mark.parametrize("language", LANGUAGES)
def test_only_what_is_set_is_told(house: House, language: str) -> None:
    """Each item that is set has a line; the others have only their buttons."""
    bare = replace(EVENT, description=None, capacity=None)
    is_set = {one for one in ITEMS if editing.said(house, language, bare, one) is not None}
    assert is_set == {"title", "when", "place", "audience", "reminders"}
    for item in ITEMS:
        assert editing.said(house, language, LOADED, item)
    assert editing.said(house, language, LOADED, "texts_sv") == "Ilta"
    assert editing.said(house, language, EVENT, "texts_sv") is None
