"""What a ticket looks like to whom it belongs: its caption, the choice of one, and none."""

from collections.abc import Sequence

from config.markup import Markup
from handlers.buttons import EventDo, Open, SeatDo
from handlers.events import screens as event_screens
from handlers.events.telling import title
from handlers.house import House
from handlers.screen import Button, Screen, clipped
from storage.events import Event


def ticket(house: House, language: str, event: Event, guests: int) -> Screen:
    """Return the words under the code: for what it is, when and where, and how it is used."""
    said = [
        house.texts.say(language, "ticket-caption"),
        event_screens.what(house, language, event, link=True),
        house.texts.say(language, "ticket-use"),
    ]
    if guests:
        said.append(house.texts.say(language, "ticket-use-guests", **{"guests-number": guests}))
    label = house.texts.plain(language, "ticket-event-button")
    return Screen(Markup("\n\n").join(said), ((Button(label, EventDo(event.id, "show")),),))


def which(house: House, language: str, events: Sequence[Event]) -> Screen:
    """Ask for which of several events, in the order of their days; say so when there is none."""
    if not events:
        label = house.texts.plain(language, "ticket-events-button")
        return Screen(house.texts.say(language, "ticket-none"), ((Button(label, Open("events")),),))
    rows = tuple(
        (Button(clipped(f"{number}. {title(one, language)}"), SeatDo(one.id, "ticket")),)
        for number, one in enumerate(events, 1)
    )
    return Screen(house.texts.say(language, "ticket-which"), rows)


def not_found(house: House, language: str) -> Screen:
    """Say that there is no such ticket: the same words whatever the reason."""
    label = house.texts.plain(language, "ticket-events-button")
    return Screen(
        house.texts.say(language, "ticket-not-found"), ((Button(label, Open("events")),),)
    )
