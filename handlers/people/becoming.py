"""Becoming a member: at the end of registering, or when a coordinator has approved."""

from handlers import menu
from handlers.buttons import Open
from handlers.events import turns as events
from handlers.invitations import arriving
from handlers.people import askings
from handlers.screen import Screen, in_rows
from handlers.turn import Turn
from storage import people


def become_member(turn: Turn) -> None:
    """Make a member of the person of the turn, thank them, and go on to where their link led."""
    person = turn.who()
    payload = person.start_payload or ""
    leads_to = event_of(turn, payload)
    people.join(turn.tx, person.id, turn.seconds)
    arriving.joined(turn, payload)
    askings.plan(turn.tx, turn.house, person.id, turn.seconds)
    people.set_payload(turn.tx, person.id, None)
    turn.reload()
    turn.show(Screen(turn.say("join-done", name=turn.who().name or ""), home(turn).rows))
    menu.refresh(turn)
    if leads_to is not None:
        events.open_by_link(turn, leads_to)


def event_of(turn: Turn, payload: str) -> int | None:
    """Return the event that a link leads to, by its own number or by its invitation."""
    if payload.startswith("e") and payload[1:].isdecimal() and len(payload) < 12:
        return int(payload[1:])
    arrival = arriving.arrival(turn, payload)
    return arrival.event_id if arrival is not None else None


def follow(turn: Turn, payload: str) -> bool:
    """Open what a link leads to; return False if it leads nowhere."""
    event_id = event_of(turn, payload)
    if event_id is not None:
        events.open_by_link(turn, event_id)
    return event_id is not None


def home(turn: Turn) -> Screen:
    """Return what a member is welcomed with."""
    buttons = [turn.button(f"button-{one}", Open(one)) for one in ("events", "profile", "help")]
    said = turn.say("home", name=turn.who().name or "")
    return Screen(said, in_rows(buttons, plain=turn.plain_language))
