"""Who coordinates a unit at some moment: asked anew each time, for duties begin and end."""

from handlers.house import House
from storage import duties, people
from storage.people import Person
from storage.transaction import Transaction


def covers(house: House, tx: Transaction, person: Person, unit: str | None, now: int) -> bool:
    """Whether the person coordinates the unit (None: the whole school) at ``now``; owners do."""
    if person.telegram_id in house.owners:
        return True
    duty = duties.of_person(tx, person.id, now)
    return duty is not None and duty.coordinates and duty.unit in (None, unit)


def reachable(house: House, tx: Transaction, unit: str | None, now: int) -> list[Person]:
    """Return who can be reached of the unit's coordinators; the owners where there is none."""
    found = duties.people_for(tx, unit, now)
    return found or [one for one in owners(house, tx) if one.unreachable_at is None]


def owners(house: House, tx: Transaction) -> list[Person]:
    """Return the owners whom the bot knows."""
    found = (people.by_telegram(tx, one) for one in sorted(house.owners))
    return [one for one in found if one is not None]
