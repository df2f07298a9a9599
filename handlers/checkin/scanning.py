"""A ticket that is scanned: a link that a phone's camera opens.

The event's coordinator sees who stands there; one's own ticket is shown again; to anybody else it
is as if there were no such ticket.
"""

from handlers.checkin import door, ticket_screens, tickets
from handlers.checkin.rules import SECRET, TICKET, View, why_not_yet
from handlers.events.access import looks_after
from handlers.turn import Turn
from storage import attendance, events
from storage.events import Event
from storage.rsvps import CAME, COMING, Rsvp


def opened(turn: Turn, payload: str) -> bool:
    """Follow the link of a ticket; False if it is none, or the person has not joined yet."""
    if not payload.startswith(TICKET):
        return False
    if turn.is_coordinator:
        turn.arrive()  # an owner may never have pressed Start
    elif turn.person is None or not turn.person.is_member:
        return False
    secret = payload.removeprefix(TICKET)
    found = attendance.by_ticket(turn.tx, secret) if len(secret) == SECRET else None
    event = events.by_id(turn.tx, found.event_id) if found is not None else None
    if found is not None and event is not None and looks_after(turn, event):
        _at_the_door(turn, event, found)
    elif found is not None and found.person_id == turn.who().id and _is_valid(event, found):
        tickets.ticket(turn, found.event_id)
    else:
        turn.send(ticket_screens.not_found(turn.house, turn.language))
    return True


def _is_valid(event: Event | None, found: Rsvp) -> bool:
    return event is not None and event.state == "published" and found.answer == COMING


def _at_the_door(turn: Turn, event: Event, found: Rsvp) -> None:
    """Mark that they came; what is not as expected is said, and the coordinator decides."""
    closed = why_not_yet(event, turn.seconds, turn.house.organisation.zone)
    if closed is None and found.attended is None and found.answer == COMING:
        door.mark(turn, event, found.person_id, CAME)
        door.show_card(turn, event, found.person_id, View(), just_came=True)
        return
    turn.audit("viewed", unit=event.unit, subject="person", subject_id=found.person_id)
    door.show_card(turn, event, found.person_id, View())
