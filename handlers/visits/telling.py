"""Telling those who were asked, and those who look after a request, what has become of it."""

from handlers.coordinators import contact_name
from handlers.house import House
from handlers.preferences.contact import contact_at, quiet_until
from handlers.visits import desk, rules, screens
from handlers.visits.access import keepers
from handlers.writing import write
from storage import events, visit_turns, visitors, visits
from storage.people import Person
from storage.transaction import Transaction
from storage.visitors import SPARE, YES
from storage.visits import CANCELLED, Visit


def thank(house: House, tx: Transaction, visit: Visit, now: int) -> None:
    """Tell those who have not answered that there are enough: once, when they may be written to."""
    for person in visitors.to_thank(tx, visit.id):
        if contact_at(tx, house, person, now) <= now:
            screen = screens.enough(house, person.language, visit)
            write(tx, person, screen, now, unasked=True)
            visitors.thanked(tx, visit.id, person.id)


def remind(house: House, tx: Transaction, visit: Visit, now: int) -> None:
    """Remind who has said yes, the day before; whoever sleeps then, when they have woken."""
    due_at = rules.remind_at(visit.starts_at, house.organisation.zone)
    if not due_at <= now < visit.starts_at - rules.TOO_LATE:
        return
    for person in visitors.to_remind(tx, visit.id, due_at):
        if quiet_until(house, person, now) <= now:
            who = contact_name(house, tx, person.language, visit.wish.unit, now)
            write(tx, person, screens.reminder(house, person.language, visit, who), now)
            visitors.reminded(tx, visit.id, person.id, now)


def tell_all_asked(house: House, tx: Transaction, visit: Visit, now: int) -> None:
    """Tell who looks after the request that nobody is left to be asked."""
    yes = visitors.counts(tx, visit.id).get(YES, 0)
    for person in keepers(house, tx, visit, now):
        screen = desk.all_asked(house, person.language, visit, yes)
        write(tx, person, screen, now, due_at=quiet_until(house, person, now))


def follow_event(house: House, tx: Transaction, visit: Visit, now: int) -> Visit:
    """Return the request as its event is now: called off with it, or moved when people are told."""
    event = events.by_id(tx, visit.wish.event_id) if visit.wish.event_id is not None else None
    if event is None or event.tell_at is not None:
        return visit
    if event.state == "cancelled":
        call_off(house, tx, visit, now)
    elif (event.title, event.starts_at, event.place) != (
        visit.title,
        visit.starts_at,
        visit.wish.place,
    ):
        visits.move(tx, visit.id, event.title, event.starts_at, event.place)
        if (event.starts_at, event.place) != (visit.starts_at, visit.wish.place):
            _tell_moved(house, tx, visit.id, now)
    return visits.by_id(tx, visit.id) or visit


def _tell_moved(house: House, tx: Transaction, visit_id: int, now: int) -> None:
    visit = visits.by_id(tx, visit_id)
    if visit is not None:
        for person in visitors.who_said(tx, visit.id, YES, SPARE):
            screen = screens.moved(house, person.language, visit)
            write(tx, person, screen, now, due_at=told_at(house, visit, person, now))


def call_off(house: House, tx: Transaction, visit: Visit, now: int) -> int:
    """Cancel a request: nobody more is asked, and who has said yes is told; return how many."""
    visit_turns.withdraw(tx, visit.id, now)
    visits.close(tx, visit.id, CANCELLED, now)
    told = visitors.who_said(tx, visit.id, YES, SPARE)
    for person in told:
        screen = screens.called_off(house, person.language, visit)
        write(tx, person, screen, now, due_at=told_at(house, visit, person, now))
    return len(told)


def told_at(house: House, visit: Visit, person: Person, now: int) -> int:
    """Return when somebody who comes may be told of a change, UTC epoch seconds."""
    quiet = quiet_until(house, person, now)
    return rules.tell_at(visit.starts_at, now, quiet, house.organisation.zone)
