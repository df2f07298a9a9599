"""Seats, counted and given in one transaction: first come, first served, and a line when full.

After every turn as many seats are taken as there are people for them, never more than there are.
"""

from handlers.coordinators import contact_name
from handlers.events import rules, telling, waiting_screens
from handlers.failures import SignUpClosed, StaleButton
from handlers.house import House
from handlers.preferences.contact import quiet_until
from handlers.turn import Turn
from storage import events, people, rsvps, seats
from storage.events import Event
from storage.people import Person
from storage.rsvps import ANSWERS, COMING, WAITING, Rsvp
from storage.transaction import Transaction


def answer(turn: Turn, event: Event, answer: str) -> str:
    """Keep the person's answer and return what it has become: coming, maybe, cannot or waiting.

    Coming takes a free seat or those on offer, else a place at the end of the line. EventOver and
    SignUpClosed when it comes too late.
    """
    if answer not in ANSWERS:
        raise StaleButton
    me = turn.who().id
    rules.check_open(event, turn.seconds)
    if rules.is_too_late(event, answer, rsvps.mine(turn.tx, event.id, me), turn.seconds):
        raise closed(turn, event)
    if answer == COMING:
        return _come(turn, event, me)
    seats.withdraw(turn.tx, event.id, me, turn.seconds)
    rsvps.save(turn.tx, event.id, me, answer, turn.seconds)
    fill(turn.house, turn.tx, event.id, turn.seconds)
    return answer


def closed(turn: Turn, event: Event) -> SignUpClosed:
    """Return the refusal that signing up has ended, with whom to ask."""
    asked = contact_name(turn.house, turn.tx, turn.language, event.unit, turn.seconds)
    return SignUpClosed(ask=telling.whom_to_ask(turn.house, turn.language, event, asked))


def _come(turn: Turn, event: Event, me: int) -> str:
    fill(turn.house, turn.tx, event.id, turn.seconds)  # whoever waits goes first
    mine = rsvps.mine(turn.tx, event.id, me)
    if mine is not None and mine.answer == COMING:
        rsvps.set_field(turn.tx, event.id, me, late_at=None)
        return COMING
    free = free_seats(turn.tx, event)
    if mine is not None and mine.answer == WAITING:
        return _accept(turn, mine, free)
    if free == 0:
        seats.join(turn.tx, event.id, me, turn.seconds)
        return WAITING
    seats.take(turn.tx, event.id, me, 0, turn.seconds)
    return COMING


def _accept(turn: Turn, mine: Rsvp, free: int | None) -> str:
    """Take the seats on offer, and others that are free by now if more are wanted."""
    if not mine.offered:
        return WAITING
    given = mine.seats if free is None else min(mine.seats, mine.offered + free)
    seats.take(turn.tx, mine.event_id, mine.person_id, given - 1, turn.seconds)
    return COMING


def set_guests(turn: Turn, event: Event, guests: int) -> bool:
    """Note how many guests come with the person, or would; False when there are no seats for them.

    EventOver and SignUpClosed when it comes too late, StaleButton for who neither comes nor waits.
    """
    rules.check_open(event, turn.seconds)
    fill(turn.house, turn.tx, event.id, turn.seconds)  # whoever waits goes first
    mine = rsvps.mine(turn.tx, event.id, turn.who().id)
    if mine is None or mine.answer not in (COMING, WAITING):
        raise StaleButton
    if rules.is_too_late_for(event, mine, guests, turn.seconds):
        raise closed(turn, event)
    free = free_seats(turn.tx, event)
    more = guests - mine.guests if mine.answer == COMING else 0
    if not rules.may_bring(event, mine, guests) or (free is not None and more > free):
        return False
    seats.set_guests(turn.tx, event.id, mine.person_id, guests)
    if mine.offered:
        most = 1 + guests if free is None else min(1 + guests, mine.offered + free)
        seats.resize(turn.tx, event.id, mine.person_id, most)
    fill(turn.house, turn.tx, event.id, turn.seconds)
    return True


def seat_walk_in(turn: Turn, event: Event, person: Person) -> None:
    """Give somebody who stands at the door a seat, be there one or not; who comes keeps theirs."""
    mine = rsvps.mine(turn.tx, event.id, person.id)
    if mine is None or mine.answer != COMING:
        seats.take(turn.tx, event.id, person.id, 0, turn.seconds)
        rsvps.set_field(turn.tx, event.id, person.id, walked_in=True)
    fill(turn.house, turn.tx, event.id, turn.seconds)


def free_seats(tx: Transaction, event: Event) -> int | None:
    """Return how many seats are free now; None when they are not counted."""
    if event.capacity is None:
        return None
    return rules.seats_left(event.capacity, seats.taken(tx, event.id))


def fill(house: House, tx: Transaction, event_id: int, now: int) -> None:
    """Offer the free seats to those who wait, in their order; an event that is over offers none.

    To be called after anything that may free seats or add some. Whoever cannot be reached is
    passed over and keeps their place. What is told at once is written to the outbox here.
    """
    event = events.by_id(tx, event_id)
    if event is None or not seats.how_many_wait(tx, event_id):
        return
    if not rules.is_open(event, now):
        seats.withdraw_all(tx, event_id, now)
        return
    seats.shorten(tx, event_id, event.starts_at)
    seats.withdraw_unheard(tx, event_id, now)
    _take_back(tx, event, now)
    free = free_seats(tx, event)
    for waiter in seats.next_in_line(tx, event_id, free):
        offered = waiter.seats if free is None else min(free, waiter.seats)
        if not offered:
            break
        seats.offer(tx, event_id, waiter.person_id, offered, at=now, until=event.starts_at)
        free = None if free is None else free - offered
    for one in seats.untold(tx, event_id):
        _tell(house, tx, event, one, now)


def _take_back(tx: Transaction, event: Event, now: int) -> None:
    """Take back offers that nobody has heard of, the last first, when there are fewer seats now."""
    if event.capacity is None:
        return
    missing = seats.taken(tx, event.id) - event.capacity
    for offered in reversed(seats.untold(tx, event.id)) if missing > 0 else ():
        if missing <= 0:
            return
        seats.withdraw(tx, event.id, offered.person_id, now)
        missing -= offered.offered


def _tell(house: House, tx: Transaction, event: Event, offered: Rsvp, now: int) -> None:
    """Tell somebody of the seats on offer, or plan to: their time runs from the telling."""
    person = people.by_id(tx, offered.person_id)
    if person is None:
        return
    zone = house.organisation.zone
    at = rules.tell_at(event.starts_at, quiet_until(house, person, now), now, zone)
    until = rules.held_until(event.starts_at, at, zone)
    if at > now:
        seats.offer(tx, event.id, person.id, offered.offered, at=at, until=until)
        return
    seats.tell(
        tx,
        offered,
        waiting_screens.offer(house, person.language, event, offered, until).to_params(),
        now=now,
        until=until,
        expires_at=rules.stale_at(now, until),
    )
