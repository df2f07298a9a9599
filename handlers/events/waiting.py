"""The waiting list: seats on offer are accepted, passed on, or go on by themselves in time."""

from handlers.coordinators import contact_name
from handlers.events import companions, rules, seating, showing, waiting_screens
from handlers.events.access import visible
from handlers.house import House
from handlers.preferences.contact import quiet_until
from handlers.turn import Turn
from storage import events, offers, people, rsvps, seats
from storage.events import Event
from storage.rsvps import CANNOT, COMING, Rsvp
from storage.transaction import Transaction


def accept(turn: Turn, event_id: int) -> None:
    """Take the seats on offer and show the sign-up; who was too late sees the event as it is."""
    event = visible(turn, event_id)
    seating.fill(turn.house, turn.tx, event.id, turn.seconds)  # who is back may be offered anew
    mine = rsvps.mine(turn.tx, event.id, turn.who().id)
    if mine is not None and mine.answer == COMING and rules.is_open(event, turn.seconds):
        turn.show(companions.confirmation(turn, event))  # tapped twice
    elif not _has_offer(turn, event, mine):
        _too_late(turn, event)
    else:
        _taken(turn, event, seating.answer(turn, event, COMING))


def _taken(turn: Turn, event: Event, given: str) -> None:
    """Show the sign-up, and how many seats are the person's now."""
    mine = rsvps.mine(turn.tx, event.id, turn.who().id)
    turn.toast = turn.plain("events-saved", answer=given)
    note = None
    if mine is not None and given == COMING:
        note = waiting_screens.accepted(turn.house, turn.language, mine)
    turn.show(companions.confirmation(turn, event, note))


def pass_on(turn: Turn, event_id: int) -> None:
    """Let the seats on offer go to the next in line: the person cannot come."""
    event = visible(turn, event_id)
    seating.fill(turn.house, turn.tx, event.id, turn.seconds)
    if not _has_offer(turn, event, rsvps.mine(turn.tx, event.id, turn.who().id)):
        _too_late(turn, event)
        return
    seating.answer(turn, event, CANNOT)
    turn.toast = turn.plain("events-saved", answer=CANNOT)
    turn.show(showing.card(turn, event, turn.say("waiting-passed")))


def _has_offer(turn: Turn, event: Event, mine: Rsvp | None) -> bool:
    return mine is not None and mine.offered > 0 and rules.is_open(event, turn.seconds)


def _too_late(turn: Turn, event: Event) -> None:
    """Show the event as it stands; while it can be answered, say that the offer is over."""
    closed = rules.is_closed(event, turn.seconds)
    note = turn.say("waiting-gone-closed" if closed else "waiting-gone")
    is_open = rules.is_open(event, turn.seconds)
    turn.show(showing.card(turn, event, note if is_open else None))


def step(house: House, tx: Transaction, now: int) -> bool:
    """Let the lines move on: seats not answered for in time, or freed behind the turns.

    Whatever was due while the bot was away is done now; an offer that nobody has heard of begins
    anew. Nothing is ever left. Who waits when the event begins hears that no seat came free.
    """
    for event_id in offers.begun(tx, now - rules.LATEST_NEWS, now):
        _end_line(house, tx, event_id, now)
    stirring = offers.stirring(tx, now)
    for event_id in stirring.over:
        seats.withdraw_all(tx, event_id, now)
    for offered in offers.lapsed(tx, now):
        _lapse(house, tx, offered, now)
    for event_id in stirring.waited_for:
        seating.fill(house, tx, event_id, now)
    return False


def _end_line(house: House, tx: Transaction, event_id: int, now: int) -> None:
    """Tell those who wait that the event has begun; whoever let an offer pass knows why."""
    event = events.by_id(tx, event_id)
    for person_id in offers.left_out(tx, event_id):
        person = people.by_id(tx, person_id)
        if event is None or person is None:
            continue
        screen = waiting_screens.left_out(house, person.language, event)
        seats.message(
            tx,
            event.id,
            person.id,
            screen.to_params(),
            now=now,
            due_at=quiet_until(house, person, now),
            expires_at=event.starts_at + rules.LATEST_NEWS,
        )
    offers.line_told(tx, event_id)


def _lapse(house: House, tx: Transaction, offered: Rsvp, now: int) -> None:
    """Put somebody who has not answered out of the line, and tell them kindly."""
    event, person = events.by_id(tx, offered.event_id), people.by_id(tx, offered.person_id)
    if event is None or person is None or person.unreachable_at is not None:
        return  # whoever cannot be reached has heard nothing: fill ends the offer, not the waiting
    said_at = offers.said_at(tx, offered)
    heard = rules.heard_until(event.starts_at, offered, said_at, house.organisation.zone)
    until = rules.end_of_offer(event.starts_at, heard, now)
    if until > now:
        seats.hold(tx, event.id, person.id, until)
        return
    seats.leave(tx, event.id, person.id)
    due_at = quiet_until(house, person, now)
    closed = rules.is_closed(event, due_at)
    asked = contact_name(house, tx, person.language, event.unit, now)
    screen = waiting_screens.lapsed(house, person.language, event, closed=closed, asked=asked)
    seats.message(
        tx,
        event.id,
        person.id,
        screen.to_params(),
        now=now,
        due_at=due_at,
        expires_at=event.starts_at,
    )
