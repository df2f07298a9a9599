"""What people see of their own sign-up: the confirmation, guests, their note."""

from collections.abc import Iterator

from config.languages import PLAIN
from config.markup import Markup
from handlers.buttons import EventDo
from handlers.events import screens, telling
from handlers.events.screens import Standing, seat_button
from handlers.events.telling import LINE, PARAGRAPH
from handlers.house import House
from handlers.screen import Button, Rows, Screen, in_rows
from storage.events import Event
from storage.rsvps import COMING, Rsvp


def confirmation(
    house: House, language: str, event: Event, standing: Standing, note: Markup | None = None
) -> Screen:
    """Return what somebody sees who comes or waits: when, where, whom to ask, and what to do next.

    A ``note`` comes first.
    """
    said = [note] if note is not None else []
    said.append(_head(house, language, standing))
    said.append(screens.what(house, language, event, link=standing.answer == COMING))
    said.append(telling.whom_to_ask(house, language, event, standing.ask))
    if standing.mine is not None:
        said += _brought(house, language, standing.mine)
    rows = screens.answers(house, language, event, standing)
    return Screen(PARAGRAPH.join(said), rows + _companions(house, language, event, standing))


def _head(house: House, language: str, standing: Standing) -> Markup:
    if standing.answer == COMING:
        return house.texts.say(language, "seat-coming")
    said = screens.my_answer(house, language, standing)
    if standing.offered is not None:
        return said
    return LINE.join([said, house.texts.say(language, "seat-waiting")])


def _brought(house: House, language: str, mine: Rsvp) -> Iterator[Markup]:
    """Give the guests and the note that belong to the answer."""
    lines = []
    if mine.guests:
        lines.append(house.texts.say(language, "seat-guests", **{"guests-number": mine.guests}))
    if mine.note:
        lines.append(house.texts.say(language, "seat-note", note=mine.note))
    if lines:
        yield LINE.join(lines)


def _companions(house: House, language: str, event: Event, standing: Standing) -> Rows:
    """Return the buttons of what belongs to the answer, and the one back to the whole card."""
    comes = standing.answer == COMING
    actions = ["calendar"] if comes else []
    actions += ["map"] if event.latitude is not None else []
    actions += ["guests"] if _may_change_guests(event, standing) else []
    actions += (
        ["note", "note_off"] if standing.mine is not None and standing.mine.note else ["note"]
    )
    actions += ["remind", "ticket"] if comes else []
    buttons = [seat_button(house, language, event, one) for one in actions]
    show = house.texts.plain(language, "events-show-button")
    buttons.append(Button(show, EventDo(event.id, "show")))
    return in_rows(buttons, plain=language == PLAIN, together=20)


def _may_change_guests(event: Event, standing: Standing) -> bool:
    """Tell whether there is a number to change: once signing up has ended only to fewer."""
    brought = standing.mine.guests if standing.mine is not None else 0
    return brought > 0 or (event.guests > 0 and not standing.closed)


def guests(
    house: House,
    language: str,
    event: Event,
    mine: Rsvp,
    note: Markup | None = None,
    *,
    closed: bool = False,
) -> Screen:
    """Return how many guests somebody brings, with one more and one fewer where that can be.

    Once signing up is ``closed`` there can only be fewer.
    """
    said = [note] if note is not None else []
    title = telling.title(event, language)
    said.append(house.texts.say(language, "seat-guests-title", title=title))
    said.append(house.texts.say(language, "seat-guests", **{"guests-number": mine.guests}))
    if event.guests:  # none are let any more, perhaps
        said.append(telling.guests_allowed(house, language, event))
    actions = ["more"] if mine.guests < event.guests and not closed else []
    actions += ["less"] if mine.guests else []
    buttons = [seat_button(house, language, event, one) for one in (*actions, "back")]
    return Screen(PARAGRAPH.join(said), tuple((one,) for one in buttons))
