"""Showing an event to the person of the turn: its card, and their own sign-up."""

from config.markup import Markup
from handlers.coordinators import contact_name
from handlers.events import rules, screens
from handlers.events.access import looks_after, visible
from handlers.events.reminding_rules import is_over
from handlers.events.screens import Standing
from handlers.screen import Screen
from handlers.turn import Turn
from storage import events, rsvps, seats
from storage.events import Event


def standing(turn: Turn, event: Event) -> Standing:
    """Return how the person of the turn stands towards the event now."""
    me = turn.who().id
    return Standing(
        seats=rules.seats_left(event.capacity, seats.taken(turn.tx, event.id)),
        mine=rsvps.mine(turn.tx, event.id, me),
        place=seats.place_in_line(turn.tx, event.id, me),
        open=rules.is_open(event, turn.seconds),
        closed=rules.is_closed(event, turn.seconds),
        over=is_over(event, turn.seconds),
        ask=asked(turn, event),
    )


def asked(turn: Turn, event: Event) -> str:
    """Return whom one can ask about an event that names nobody: who is on duty now."""
    if event.contact:
        return ""
    return contact_name(turn.house, turn.tx, turn.language, event.unit, turn.seconds)


def card(turn: Turn, event: Event, note: Markup | None = None) -> Screen:
    """Return an event's card as it stands now for the person of the turn."""
    screen = screens.card(turn.house, turn.language, event, standing(turn, event), note=note)
    if looks_after(turn, event):
        screen = screen.with_row(screens.manage_button(turn.house, turn.language, event))
    return screen


def show(turn: Turn, event_id: int) -> None:
    """Show an event's card as it stands now."""
    turn.show(card(turn, visible(turn, event_id)))


def open_by_link(turn: Turn, event_id: int) -> None:
    """Show the event that a link leads to, whatever has become of it, or say that there is none."""
    event = events.by_id(turn.tx, event_id)
    if event is None or event.state == "draft":
        turn.show(screens.not_found(turn.house, turn.language))
    else:
        turn.show(card(turn, event))
