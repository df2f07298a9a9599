"""Choosing which reminders one wants of an event, and saying that one comes late."""

from handlers.events import companions
from handlers.events import reminding_screens as screens
from handlers.events.access import visible
from handlers.events.reminding_rules import is_over
from handlers.failures import EventOver, NotSignedUp
from handlers.turn import Turn
from storage import rsvps
from storage.events import Event
from storage.rsvps import COMING, REMIND_ALL, REMIND_DAY, REMIND_NONE, Rsvp


def remind_all(turn: Turn, event_id: int) -> None:
    """Remind of everything from now on."""
    choose(turn, event_id, REMIND_ALL)


def remind_day(turn: Turn, event_id: int) -> None:
    """Remind on the day before only."""
    choose(turn, event_id, REMIND_DAY)


def remind_none(turn: Turn, event_id: int) -> None:
    """Remind no more of this event."""
    choose(turn, event_id, REMIND_NONE)


def choose(turn: Turn, event_id: int, value: str) -> None:
    """Keep which reminders the person wants of an event they come to or wait for."""
    event, mine = companions.signed_up(turn, event_id)
    rsvps.set_field(turn.tx, event.id, mine.person_id, remind=value)
    turn.show(screens.chosen(turn.house, turn.language, event, value))


def late(turn: Turn, event_id: int) -> None:
    """Let the organiser see that the person comes, but late."""
    _arrive(turn, event_id, turn.seconds)


def on_time(turn: Turn, event_id: int) -> None:
    """Take back that the person comes late."""
    _arrive(turn, event_id, None)


def _arrive(turn: Turn, event_id: int, late_at: int | None) -> None:
    event, mine = _mine(turn, event_id)
    if mine.answer != COMING:
        raise NotSignedUp
    rsvps.set_field(turn.tx, event.id, mine.person_id, late_at=late_at)
    is_late = late_at is not None
    turn.show(screens.late(turn.house, turn.language, event, is_late=is_late))


def _mine(turn: Turn, event_id: int) -> tuple[Event, Rsvp]:
    """Return an event that goes on or is to come, and the person's answer to it."""
    event = visible(turn, event_id)
    if event.state != "published" or is_over(event, turn.seconds):
        raise EventOver
    mine = rsvps.mine(turn.tx, event.id, turn.who().id)
    if mine is None:
        raise NotSignedUp
    return event, mine
