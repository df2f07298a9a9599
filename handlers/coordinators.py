"""Who coordinates a unit at some moment: asked anew each time, for duties begin and end."""

from handlers.house import House
from handlers.screen import clipped
from handlers.team.words import unit_said
from storage import duties, people
from storage.people import Person
from storage.transaction import Transaction

MOST_NAMES = 2  # of those whom one can ask
LONGEST_CONTACT = 100  # characters of their names and units


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


def keepers(
    house: House, tx: Transaction, made_by: int | None, unit: str | None, now: int
) -> list[Person]:
    """Return who is told about something: its maker, else the unit's coordinators, else the owners.

    The maker hears of it while they can be reached and still coordinate the unit.
    """
    maker = people.by_id(tx, made_by) if made_by is not None else None
    is_there = maker is not None and maker.unreachable_at is None
    if maker is not None and is_there and covers(house, tx, maker, unit, now):
        return [maker]
    return reachable(house, tx, unit, now)


def owners(house: House, tx: Transaction) -> list[Person]:
    """Return the owners whom the bot knows."""
    found = (people.by_telegram(tx, one) for one in sorted(house.owners))
    return [one for one in found if one is not None]


def contact_name(house: House, tx: Transaction, language: str, unit: str | None, now: int) -> str:
    """Return whom alumni of a unit can ask: who is on duty now, by name and unit.

    The unit's coordinators, else those of the whole school; without any, the school's contact. It
    has at most LONGEST_CONTACT characters.
    """
    found = duties.on_duty(tx, unit, now, MOST_NAMES) if unit is not None else []
    found = found or duties.on_duty(tx, None, now, MOST_NAMES)
    if not found:
        return house.organisation.contact.name[language]
    said = (
        house.texts.plain(
            language, "team-contact", name=one.name, unit=unit_said(house, language, one.unit)
        )
        for one in found
    )
    return clipped(", ".join(said), LONGEST_CONTACT)
