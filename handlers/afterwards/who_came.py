"""Asking the organiser once who came, and marking at one tap all who said they would."""

from handlers import by_day, coordinators
from handlers.afterwards import screens
from handlers.events.access import own_event
from handlers.events.reminding_rules import ends_at, is_over
from handlers.failures import StaleButton
from handlers.house import House
from handlers.preferences.contact import quiet_until
from handlers.turn import Turn
from storage import feedback
from storage.events import Event
from storage.transaction import Transaction

LONGEST_SECONDS = 7 * 86400  # who came is hard to remember later


def ask(house: House, tx: Transaction, event: Event, now: int) -> None:
    """Ask once, soon after the event, by day, as long as nobody has been marked.

    Nobody is asked about an event to which nobody said they would come.
    """
    is_old = now - ends_at(event) > LONGEST_SECONDS
    said = 0 if event.asked_who_came_at or is_old else feedback.said_they_come(tx, event.id)
    organisers = coordinators.keepers(house, tx, event.made_by, event.unit, now) if said else []
    if all(quiet_until(house, one, now) > now for one in organisers):
        return
    feedback.asked_who_came(tx, event.id, now)
    for person in organisers:
        screen = screens.who_came(house, person.language, event, said)
        by_day.send(house, tx, person, screen, now)


def all_came(turn: Turn, event_id: int) -> None:
    """Mark as there all who said they would come; who is marked otherwise already stays so."""
    event = own_event(turn, event_id)
    if event.state != "published" or not is_over(event, turn.seconds):
        raise StaleButton
    marked = feedback.everyone_came(turn.tx, event.id, turn.seconds)
    turn.audit("changed", unit=event.unit, subject="event", subject_id=event.id, people=marked)
    turn.show(screens.all_came(turn.house, turn.language, event, marked))
