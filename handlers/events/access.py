"""Whose event it is: what a coordinator may look after, and what anybody may see."""

from handlers.events import rules
from handlers.failures import StaleButton
from handlers.guards import coordinator
from handlers.turn import Turn
from storage import events
from storage.events import Event


def looks_after(turn: Turn, event: Event) -> bool:
    """Tell whether the person coordinates the event now."""
    return turn.is_coordinator and rules.is_within(turn.scope, event)


def own_event(turn: Turn, event_id: int) -> Event:
    """Return an event of the coordinator's own scope; it is as if there were no others."""
    coordinator(turn)
    event = events.by_id(turn.tx, event_id)
    if event is None or not looks_after(turn, event):
        raise StaleButton
    return event


def own_published(turn: Turn, event_id: int) -> Event:
    """Return an event of the coordinator's own scope that people can have answered."""
    event = own_event(turn, event_id)
    if event.state == "draft":
        raise StaleButton
    return event


def visible(turn: Turn, event_id: int) -> Event:
    """Return an event that has been published; StaleButton for any other."""
    event = events.by_id(turn.tx, event_id)
    if event is None or event.state == "draft":
        raise StaleButton
    return event
