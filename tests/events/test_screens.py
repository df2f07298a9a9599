"""What an event looks like: the same card everywhere, the same buttons in the same order."""

from dataclasses import replace
from html import unescape

import pytest

from config.languages import LANGUAGES
from config.wording import TAG, html_faults, too_long
from handlers.buttons import EventDo, Prefer, Rsvp, SeatDo
from handlers.events import mine_screens, screens, signup_screens
from handlers.events.mine_screens import Mine
from handlers.events.screens import STRANGER, Standing
from handlers.house import House
from handlers.screen import LONGEST_CAPTION, LONGEST_LABEL, LONGEST_TEXT, Screen
from storage.audience import Audience
from storage.events import Event, Item, Wording
from storage.rsvps import ANSWERS, CANNOT, COMING, MAYBE, WAITING
from storage.rsvps import Rsvp as Answer
from tests.events.conftest import START

EVENT = Event(
    7, "published", "Ilta & <musiikki>", START, "Torikatu 1", "Tuo <b>ystävä</b>!", 30, None,
    Audience(), None,
)  # fmt: skip
WHOLE = replace(
    EVENT,
    ends_at=START + 9000,
    closes_at=START - 86400,
    guests=2,
    address="Torikatu 1, 90100 Oulu",
    online="https://meet.example/ilta",
    latitude=65.01,
    longitude=25.47,
    programme=(Item(17 * 60 + 30, "Avaus", "Maija"), Item(None, "Kahvi", None)),
    contact="Kaisa, kaisa@example.org",
)
LONGEST = replace(
    WHOLE,
    title="<" * 100,
    place="&" * 200,
    address="&" * 200,
    online="https://example.org/" + "x" * 180,
    description='"' * 1500,
    contact="&" * 200,
)


def standing(answer: str | None, **more: object) -> Standing:
    """Return how somebody stands who has given this answer."""
    mine = Answer(7, 1, answer, 0) if answer is not None else None
    return Standing(**{"seats": 3, "mine": mine} | more)  # type: ignore[arg-type]  # by name


OFFERED = Standing(
    seats=0, place=1,
    mine=Answer(7, 1, WAITING, 0, line=1, offered=1, offered_until=START - 3600),
)  # fmt: skip
STANDINGS = (
    STRANGER,
    *(standing(one) for one in (None, *ANSWERS)),
    standing(None, seats=0),
    standing(WAITING, seats=0, place=3),
    OFFERED,
    *(standing(one, closed=True) for one in (None, *ANSWERS)),
    *(standing(one, open=False) for one in (None, *ANSWERS)),
)


def words(screen: Screen) -> str:
    """Return what is read on a screen."""
    return unescape(TAG.sub("", screen.text))


def labels(screen: Screen) -> list[str]:
    """Return the words on the buttons, in their order."""
    return [button.label for row in screen.rows for button in row]


def presses(screen: Screen) -> list[object]:
    """Return what the buttons stand for, in their order."""
    return [button.press for row in screen.rows for button in row]


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
    *answers, fewer = presses(card)
    assert answers == [Rsvp(7, answer) for answer in ANSWERS]
    assert fewer == Prefer("fewer", "now")


@pytest.mark.parametrize(
    ("language", "parts"),
    [
        (
            "fi",
            (
                "Päättyy: klo 20.00",
                "Osoite: Torikatu 1, 90100 Oulu",
                "Etänä: linkin saavat ne, jotka tulevat.",
                "Ohjelma\n17.30 Avaus – Maija\nKahvi",
                "Kysy lisää: Kaisa, kaisa@example.org",
                "Ilmoittaudu viimeistään keskiviikkona 4. marraskuuta 2026 klo 17.30.",
                "enintään 2 vierasta",
            ),
        ),
        (
            "fi-simple",
            (
                "Loppuu: klo 20.00",
                "Ohjelma\nKlo 17.30: Avaus. Puhuja: Maija\nKahvi",
                "Vastaa viimeistään keskiviikkona 4. marraskuuta 2026 klo 17.30.",
            ),
        ),
        (
            "sv",
            (
                "Slutar: kl. 20.00",
                "Adress: Torikatu 1, 90100 Oulu",
                "Anmäl dig senast onsdag 4 november 2026 kl. 17.30.",
                "högst 2 gäster",
            ),
        ),
        (
            "en",
            (
                "Ends: 20:00",
                "Programme\n17:30 Avaus – Maija",
                "Please sign up by Wednesday 4 November 2026 at 17:30.",
                "up to 2 guests",
            ),
        ),
    ],
)
def test_a_card_tells_all_that_the_event_tells(
    house: House, language: str, parts: tuple[str, ...]
) -> None:
    """End, address, programme, whom to ask, closing time and guests, each in its own words."""
    told = words(screens.card(house, language, WHOLE, standing(None)))
    for part in parts:
        assert part in told


@pytest.mark.parametrize("language", LANGUAGES)
def test_time_is_said_in_words_and_known_to_telegram(house: House, language: str) -> None:
    """The words of the time are a date-time entity: a tap tells it in the person's own zone."""
    card = screens.card(house, language, WHOLE)
    said = screens.when(house, language, WHOLE)
    assert f'<tg-time unix="{START}">{said}</tg-time>' in card.text
    assert f'<tg-time unix="{START + 9000}">' in card.text


def test_an_end_on_another_day_is_said_with_its_day(house: House) -> None:
    """Whoever stays the night reads on which day it ends."""
    card = screens.card(house, "fi", replace(EVENT, ends_at=START + 86400))
    assert "Päättyy: perjantaina 6. marraskuuta 2026 klo 17.30" in words(card)


def test_only_who_comes_sees_the_address_of_the_meeting(house: House) -> None:
    """Everybody else reads how to get it."""
    for answer in (None, MAYBE, CANNOT, WAITING):
        card = screens.card(house, "en", WHOLE, standing(answer, place=1))
        assert "meet.example" not in words(card)
    assert "meet.example" in words(screens.card(house, "en", WHOLE, standing(COMING)))


def test_each_language_has_its_own_wording(house: House) -> None:
    """Title and description come in the reader's language, else in the event's own words."""
    event = replace(EVENT, language="fi", texts={"sv": Wording("Musikkväll", "Ta med en vän!")})
    assert "Musikkväll" in words(screens.card(house, "sv", event))
    assert "Ta med en vän!" in words(screens.card(house, "sv", event))
    for language in ("fi", "fi-simple", "en"):
        assert "Ilta & <musiikki>" in words(screens.card(house, language, event))


@pytest.mark.parametrize("mine", ANSWERS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_ones_own_answer_is_marked_and_the_order_stays(
    house: House, language: str, mine: str
) -> None:
    """The same words stand in the same place; the chosen one has a mark after its words."""
    before = labels(screens.card(house, language, EVENT, standing(None)))
    card = screens.card(house, language, EVENT, standing(mine))
    chosen = ANSWERS.index(mine)
    for place, (plain, label) in enumerate(zip(before, labels(card), strict=False)):
        assert label.startswith(plain)
        assert (label != plain) == (place == chosen)
    assert before[chosen] in words(card)


def test_a_full_event_says_that_there_is_a_line(house: House) -> None:
    """Coming stays a button: it leads into the line, and the card says so before it is tapped."""
    card = screens.card(house, "en", EVENT, standing(None, seats=0))
    assert "All seats are taken." in words(card)
    assert "you will join the waiting list" in words(card)
    assert presses(card)[0] == Rsvp(7, COMING)
    waits = words(screens.card(house, "en", EVENT, standing(WAITING, seats=0, place=3)))
    assert "You are number 3 on the waiting list." in waits
    assert "you will join" not in waits


def test_a_seat_on_offer_is_said_with_its_time(house: House) -> None:
    """Who has one on offer reads until when, and takes it with the usual button."""
    card = screens.card(house, "fi", EVENT, OFFERED)
    assert "Paikka odottaa sinua." in words(card)
    assert "torstaina 5. marraskuuta 2026 klo 16.30" in words(card)
    assert presses(card)[:3] == [Rsvp(7, answer) for answer in ANSWERS]


@pytest.mark.parametrize("language", LANGUAGES)
def test_after_closing_one_can_only_decline(house: House, language: str) -> None:
    """The card says that signing up has ended and whom to ask; all but Can't is over."""
    for answer, left in ((None, [CANNOT]), (COMING, [CANNOT]), (MAYBE, [CANNOT]), (CANNOT, [])):
        card = screens.card(house, language, WHOLE, standing(answer, closed=True))
        given = [one for one in presses(card) if isinstance(one, Rsvp)]
        assert given == [Rsvp(7, one) for one in left]
        assert house.texts.plain(language, "events-ask", contact=WHOLE.contact) in words(card)
    late = replace(OFFERED, closed=True)
    assert late.answers == (COMING, CANNOT)


def test_without_a_contact_of_its_own_the_school_is_asked(house: House) -> None:
    """There is always somebody to ask."""
    card = screens.card(house, "en", EVENT, standing(None, closed=True))
    assert house.organisation.contact.email in words(card)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_confirmation_shows_what_one_needs(house: House, language: str) -> None:
    """When, where, whom to ask; calendar, map, guests, note, reminders, ticket, and the answers."""
    comes = standing(COMING, mine=Answer(7, 1, COMING, 0, guests=1, note="Kasvisruoka"))
    screen = signup_screens.confirmation(house, language, WHOLE, comes)
    for part in (screens.when(house, language, WHOLE), "Torikatu 1", "meet.example", "Kasvisruoka"):
        assert part in words(screen)
    assert "kaisa@example.org" in words(screen)
    actions = [one.action for one in presses(screen) if isinstance(one, SeatDo)]
    assert actions == ["calendar", "map", "guests", "note", "note_off", "remind", "ticket"]
    assert presses(screen)[:3] == [Rsvp(7, answer) for answer in ANSWERS]
    assert presses(screen)[-1] == EventDo(7, "show")


def test_who_waits_has_no_ticket_and_no_calendar_entry_yet(house: House) -> None:
    """They see their place in line, and can already say how many they are."""
    screen = signup_screens.confirmation(
        house, "fi", WHOLE, standing(WAITING, seats=0, place=2), None
    )
    assert "Sijasi jonossa on 2." in words(screen)
    actions = [one.action for one in presses(screen) if isinstance(one, SeatDo)]
    assert actions == ["map", "guests", "note"]


@pytest.mark.parametrize(
    ("brought", "actions"), [(0, ["more"]), (1, ["more", "less"]), (2, ["less"])]
)
def test_guests_go_up_and_down_as_far_as_they_may(
    house: House, brought: int, actions: list[str]
) -> None:
    """Neither fewer than none nor more than the event lets."""
    mine = Answer(7, 1, COMING, 0, guests=brought)
    screen = signup_screens.guests(house, "sv", WHOLE, mine)
    assert [one.action for one in presses(screen) if isinstance(one, SeatDo)] == [*actions, "back"]


def test_plain_finnish_has_one_button_a_row(house: House) -> None:
    """In plain language each button has a row of its own; else the three stand side by side."""
    cards = {one: screens.card(house, one, EVENT, standing(None)) for one in LANGUAGES}
    rows = {language: len(card.rows) for language, card in cards.items()}
    assert rows == {"fi": 1, "fi-simple": 3, "sv": 1, "en": 1}
    comes = signup_screens.confirmation(house, "fi-simple", WHOLE, standing(COMING))
    assert all(len(row) == 1 for row in comes.rows)


@pytest.mark.parametrize("state", ["published", "cancelled"])
def test_an_event_that_is_over_has_no_answers(house: House, state: str) -> None:
    """A card of an event that has begun or was cancelled says so and offers nothing in vain."""
    over = screens.card(house, "en", replace(EVENT, state=state), standing(None, open=False))
    assert ("cancelled" if state == "cancelled" else "begun") in words(over)
    assert over.rows == ()


def test_a_cancelled_event_offers_to_leave_the_calendar(house: House) -> None:
    """Who is told of it, and who opens the card later, gets the file that takes it out."""
    off = replace(WHOLE, state="cancelled", picture="photo-1")
    told = screens.called_off(house, "en", off)
    assert presses(told) == [SeatDo(7, "calendar_off")]
    assert told.picture is None
    card = screens.card(house, "en", off, standing(COMING, open=False))
    assert presses(card) == [SeatDo(7, "calendar_off")]


def test_a_picture_carries_the_card_if_the_words_fit(house: House) -> None:
    """A caption has at most 1,024 characters; a longer card comes without its picture."""
    pictured = replace(EVENT, picture="photo-1")
    invitation = screens.invitation(house, "fi", pictured)
    assert (invitation.method, invitation.picture) == ("sendPhoto", "photo-1")
    assert invitation.length <= LONGEST_CAPTION
    long = screens.invitation(house, "fi", replace(pictured, description="a" * 1000))
    assert (long.method, long.picture) == ("sendMessage", None)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_longest_event_fits_into_a_message(house: House, language: str) -> None:
    """Everything that the form lets through fits Telegram's 4,096 characters, as sound HTML."""
    longest_note = Answer(7, 1, COMING, 0, guests=2, note="<" * 500)
    note = house.texts.say(language, "seat-guests-full")
    listed = [Mine(group, LONGEST, 5) for group in ("coming", "waiting", "been", "been") * 2]
    for screen in (
        *(screens.card(house, language, LONGEST, one, note=note) for one in STANDINGS),
        *(
            signup_screens.confirmation(house, language, LONGEST, replace(one, mine=longest_note))
            for one in STANDINGS
        ),
        signup_screens.guests(house, language, LONGEST, longest_note, note),
        screens.called_off(house, language, LONGEST),
        screens.invitation(house, language, LONGEST),
        screens.listed(house, language, [LONGEST] * 10, [7], more=True),
        mine_screens.listed(house, language, listed, 3, more=True),
    ):
        assert screen.length <= LONGEST_TEXT
        assert list(html_faults(screen.text)) == []
        assert all(len(label) <= LONGEST_LABEL for label in labels(screen))


def test_plain_finnish_stays_plain(house: House) -> None:
    """With a real event in them, sentences still have at most twelve words."""
    event = replace(WHOLE, description=None)
    mine = Answer(7, 1, COMING, 0, guests=2, note="Kasvisruoka")
    for screen in (
        *(screens.card(house, "fi-simple", event, one) for one in STANDINGS),
        signup_screens.confirmation(house, "fi-simple", event, standing(COMING, mine=mine)),
        signup_screens.guests(house, "fi-simple", event, mine),
        screens.listed(house, "fi-simple", [event], [7], more=True),
        mine_screens.listed(house, "fi-simple", [Mine("waiting", event, 2)], 0, more=False),
    ):
        assert list(too_long(words(screen))) == []


def test_a_list_has_a_line_and_a_button_for_each(house: House) -> None:
    """Each event is one line with its whole date; a coordinator's own has a second button."""
    listed = screens.listed(house, "sv", [EVENT, replace(EVENT, id=8)], [8], more=False)
    assert "1. Ilta & <musiikki>, torsdag 5 november 2026 kl. 17.30" in words(listed)
    pressed = [[button.press for button in row] for row in listed.rows]
    assert pressed == [[EventDo(7, "show")], [EventDo(8, "show"), EventDo(8, "manage")]]


@pytest.mark.parametrize("language", LANGUAGES)
def test_empty_lists_are_kind(house: House, language: str) -> None:
    """When there is nothing there is a sentence, not an empty heading."""
    empty = screens.listed(house, language, [], [], more=False)
    assert empty.text == house.texts.say(language, "events-none")
    assert empty.rows == ()
    mine = mine_screens.listed(house, language, [], 0, more=False)
    assert mine.text == house.texts.say(language, "my-none")
