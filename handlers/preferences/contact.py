"""When a person may be written to unasked: after pause and quiet hours, within the budget."""

from typing import Protocol

from handlers.house import House
from handlers.preferences.rules import WEEK, hours_of, quiet_end, room_at
from storage import preferences
from storage.people import Person
from storage.transaction import Transaction


class Hours(Protocol):
    """Whoever may have quiet hours of their own, in minutes after local midnight."""

    @property
    def quiet_from(self) -> int | None: ...
    @property
    def quiet_to(self) -> int | None: ...


def contact_at(tx: Transaction, house: House, person: Person, now: int, but: int = 0) -> int:
    """Return the earliest moment for an unasked-for message to the person, UTC epoch seconds.

    The outbox row ``but`` does not count against it.
    """
    earliest = max(has_room_at(tx, house, person.id, now, but), person.paused_until or 0)
    return quiet_until(house, person, earliest)


def has_room_at(tx: Transaction, house: House, person_id: int, now: int, but: int = 0) -> int:
    """Return from when on one more message fits into the person's seven days."""
    times = preferences.unasked_times(tx, person_id, now, now - WEEK, but)
    return room_at(times, house.organisation.messages.weekly_budget, now)


def quiet_until(house: House, person: Hours, now: int) -> int:
    """Return when the person's quiet hours end, or ``now`` itself outside of them."""
    school = house.organisation
    hours = hours_of(school.messages.quiet, person.quiet_from, person.quiet_to)
    return quiet_end(hours, now, school.zone)


def usual_quiet_until(house: House, now: int) -> int:
    """Return the same for those who have no quiet hours of their own."""
    return quiet_end(house.organisation.messages.quiet, now, house.organisation.zone)
