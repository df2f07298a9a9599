"""What an event looks like: the same card everywhere, the same buttons in the same order."""

from dataclasses import replace
from html import unescape

import pytest

from config.languages import LANGUAGES
from config.wording import TAG, html_faults, too_long
from handlers.buttons import EventDo, Prefer, Rsvp
from handlers.events import desk, screens
from handlers.house import House
from handlers.screen import LONGEST_LABEL, Screen
from storage.audience import Audience, Reach
from storage.events import Event
from storage.rsvps import ANSWERS, Counts
from tests.events.conftest import START

EVENT = Event(
    7, "published", "Ilta & <musiikki>", START, "Torikatu 1", "Tuo <b>ystävä</b>!", 30, None,
    Audience(), None,
)  # fmt: skip
LONGEST = replace(EVENT, title="<" * 100, place="&" * 200, description='"' * 1500)
TEXT_LIMIT = 4096  # characters after entities, Telegram's limit


def words(screen: Screen) -> str:
    """Return what is read on a screen."""
    return unescape(TAG.sub("", screen.text))


def labels(screen: Screen) -> list[str]:
    """Return the words on the buttons, in their order."""
    return [button.label for row in screen.rows for button in row]


@pytest.mark.parametrize(
    ("language", "when", "buttons"),
    [
        ("fi", "torstaina 5. marraskuuta 2026 klo 17.30", ["Tulen", "Ehkä", "En pääse"]),
        ("fi-simple", "torstaina 5. marraskuuta 2026 klo 17.30", ["Tulen", "Ehkä", "En pääse"]),
        ("sv", "torsdag 5 november 2026 kl. 17.30", ["Jag kommer", "Kanske", "Jag kan inte"]),
        ("en", "Thursday 5 November 2026 at 17:30", ["I’m coming", "Maybe", "I can’t come"]),
    ],
)
def test_a_card_says_what_when_and_where(
    house: House, language: str, when: str, buttons: list[str]
) -> None:
    """The whole date with its weekday, the place, the description, and three answers."""
    card = screens.invitation(house, language, EVENT)
    for part in ("Ilta & <musiikki>", when, "Torikatu 1", "Tuo <b>ystävä</b>!", "30"):
        assert part in words(card) or part in unescape(card.text)
    assert labels(card)[:-1] == buttons
    *answers, fewer = [button.press for row in card.rows for button in row]
    assert answers == [Rsvp(7, answer) for answer in ANSWERS]
    assert fewer == Prefer("fewer", "now")


@pytest.mark.parametrize("mine", ANSWERS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_ones_own_answer_is_marked_and_the_order_stays(
    house: House, language: str, mine: str
) -> None:
    """The same words stand in the same place; the chosen one has a mark after its words."""
    before = labels(screens.card(house, language, EVENT, 3))
    card = screens.card(house, language, EVENT, 3, mine)
    chosen = ANSWERS.index(mine)
    for place, (plain, label) in enumerate(zip(before, labels(card), strict=True)):
        assert label.startswith(plain)
        assert (label != plain) == (place == chosen)
    assert before[chosen] in words(card)


def test_plain_finnish_has_one_button_a_row(house: House) -> None:
    """In plain language each button has a row of its own; else the three stand side by side."""
    rows = {language: len(screens.card(house, language, EVENT, 3).rows) for language in LANGUAGES}
    assert rows == {"fi": 1, "fi-simple": 3, "sv": 1, "en": 1}


@pytest.mark.parametrize("state", ["published", "cancelled"])
def test_an_event_that_is_over_has_no_answers(house: House, state: str) -> None:
    """A card of an event that has begun or was cancelled says so and offers nothing in vain."""
    over = screens.card(house, "en", replace(EVENT, state=state), 3, is_open=False)
    assert ("cancelled" if state == "cancelled" else "begun") in words(over)
    assert over.rows == ()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_longest_event_fits_into_a_message(house: House, language: str) -> None:
    """Everything that the form lets through fits Telegram's 4,096 characters, as sound HTML."""
    note = house.texts.say(language, "error-event-full")
    reach = Reach(1_000_000, 900_000, 50_000, 50_000)
    for screen in (
        screens.card(house, language, LONGEST, 3, "cannot", note=note),
        screens.called_off(house, language, LONGEST),
        screens.reminder(house, language, LONGEST, "day_before"),
        screens.listed(house, language, [LONGEST] * 10, [7], more=True),
        desk.to_publish(house, language, LONGEST, reach),
        desk.managed(house, language, LONGEST, Counts(1, 2, 3), is_open=True),
        desk.sure_to_cancel(house, language, LONGEST, 1_000_000),
    ):
        assert len(words(screen)) <= TEXT_LIMIT
        assert list(html_faults(screen.text)) == []
        assert all(len(label) <= LONGEST_LABEL for label in labels(screen))


def test_plain_finnish_stays_plain(house: House) -> None:
    """With a real event in them, sentences still have at most twelve words."""
    event = replace(EVENT, description=None)
    for screen in (
        screens.card(house, "fi-simple", event, 3, "cannot"),
        screens.reminder(house, "fi-simple", event, "day_before"),
        screens.reminder(house, "fi-simple", event, "two_hours"),
        screens.listed(house, "fi-simple", [event], [7], more=True),
        desk.managed(house, "fi-simple", event, Counts(1, 2, 3), is_open=True),
        desk.sure_to_cancel(house, "fi-simple", event, 3),
    ):
        assert list(too_long(words(screen))) == []


def test_a_list_has_a_line_and_a_button_for_each(house: House) -> None:
    """Each event is one line with its whole date; a coordinator's own has a second button."""
    listed = screens.listed(house, "sv", [EVENT, replace(EVENT, id=8)], [8], more=False)
    assert "1. Ilta & <musiikki>, torsdag 5 november 2026 kl. 17.30" in words(listed)
    presses = [[button.press for button in row] for row in listed.rows]
    assert presses == [[EventDo(7, "show")], [EventDo(8, "show"), EventDo(8, "manage")]]


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_empty_list_is_kind(house: House, language: str) -> None:
    """When nothing is coming up there is a sentence, not an empty heading."""
    empty = screens.listed(house, language, [], [], more=False)
    assert empty.text == house.texts.say(language, "events-none")
    assert empty.rows == ()
