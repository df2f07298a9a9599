"""What those who wait in line are told: of seats on offer, and of what has become of them."""

from config.languages import PLAIN
from config.markup import Markup
from handlers.buttons import EventDo, Open
from handlers.events import screens, telling
from handlers.events.telling import PARAGRAPH
from handlers.house import House
from handlers.screen import Button, Screen, side_by_side
from storage.events import Event
from storage.rsvps import Rsvp


def offer(house: House, language: str, event: Event, offered: Rsvp, until: int) -> Screen:
    """Return the offer of seats: how many, of what event, and until when (UTC epoch seconds)."""
    say = house.texts.say
    said = [say(language, "waiting-offer", **{"seats-number": offered.offered})]
    if offered.offered < offered.seats:
        said.append(say(language, "waiting-offer-fewer", **{"wanted-number": offered.seats}))
    said.append(screens.what(house, language, event))
    said.append(say(language, "waiting-offer-until", until=telling.moment(house, language, until)))
    buttons = [screens.seat_button(house, language, event, action) for action in ("accept", "pass")]
    return Screen(PARAGRAPH.join(said), side_by_side(buttons, plain=language == PLAIN))


def accepted(house: House, language: str, mine: Rsvp) -> Markup:
    """Return that the seats are the person's now."""
    return house.texts.say(language, "waiting-accepted", **{"seats-number": mine.seats})


def lapsed(house: House, language: str, event: Event, *, closed: bool, asked: str = "") -> Screen:
    """Return that the seats went on because no answer came, and how to wait anew.

    Once signing up is ``closed`` there is only somebody to ask: who is ``asked`` at the school.
    """
    title = telling.title(event, language)
    if closed:
        ask = telling.whom_to_ask(house, language, event, asked)
        said = house.texts.say(language, "waiting-lapsed-closed", title=title, ask=ask)
        return Screen(said, ((_show_button(house, language, event),),))
    said = house.texts.say(language, "waiting-lapsed", title=title)
    return Screen(said, ((_show_button(house, language, event),),))


def left_out(house: House, language: str, event: Event) -> Screen:
    """Return that the event has begun and no seat came free, and where the coming ones are."""
    said = house.texts.say(language, "waiting-left-out", title=telling.title(event, language))
    label = house.texts.plain(language, "events-list-button")
    return Screen(said, ((Button(label, Open("events")),),))


def _show_button(house: House, language: str, event: Event) -> Button:
    label = house.texts.plain(language, "events-show-button")
    return Button(label, EventDo(event.id, "show"))
