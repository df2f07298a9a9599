"""/my: the events that a person comes to, waits for, and has been to."""

from handlers.events import mine_screens as screens
from handlers.events.mine_screens import PAGE, PAGE_SIZE, Mine
from handlers.turn import Turn
from storage import events, my_events, rsvps, seats
from storage.events import Event

__all__ = ["PAGE", "my", "page"]


def my(turn: Turn) -> None:
    """Show the first page of the person's own events."""
    page(turn, 0)


def page(turn: Turn, number: int) -> None:
    """Show a page of the person's own events; the last one for a number past it."""
    found = my_events.signed_up(turn.tx, turn.who().id, turn.seconds)
    number = min(number, max(len(found) - 1, 0) // PAGE_SIZE)
    begin, end = number * PAGE_SIZE, (number + 1) * PAGE_SIZE
    listed = [
        _mine(turn, one.group, event)
        for one in found[begin:end]
        if (event := events.by_id(turn.tx, one.event_id)) is not None
    ]
    more = end < len(found)
    turn.show(screens.listed(turn.house, turn.language, listed, number, more=more))


def _mine(turn: Turn, group: str, event: Event) -> Mine:
    """Return a line of the list: who waits has a place, or seats on offer until a moment."""
    me = turn.who().id
    answer = rsvps.mine(turn.tx, event.id, me) if group == my_events.WAITING else None
    if answer is None:
        return Mine(group, event)
    return Mine(group, event, seats.place_in_line(turn.tx, event.id, me), answer.offered_until)
