"""Who looks after a matter at this moment, and who hears of it."""

from collections.abc import Sequence

from handlers import coordinators
from handlers.coordinators import owners
from handlers.house import House
from storage import duties, people
from storage.matters import Matter
from storage.people import Person
from storage.transaction import Transaction


def looks_after(house: House, tx: Transaction, matter: Matter, now: int) -> Person | None:
    """Return the holder while their duty covers the matter; None else.

    Nobody looks after their own: two accounts of one person may have become one since.
    """
    holder = matter.holder if matter.holder != matter.person_id else None
    person = people.by_id(tx, holder) if holder is not None else None
    may = person is not None and coordinators.covers(house, tx, person, matter.unit, now)
    return person if may else None


def readers(house: House, tx: Transaction, matter: Matter, now: int) -> list[Person]:
    """Return who is told of a matter: whoever has taken it, else the unit's coordinators now.

    The owners, if nobody else can be reached; never the person whose matter it is.
    """
    holder = looks_after(house, tx, matter, now)
    if holder is not None and holder.unreachable_at is None:
        return [holder]
    found = _others(duties.people_for(tx, matter.unit, now), matter)
    return found or _others([one for one in owners(house, tx) if not one.unreachable_at], matter)


def colleagues(house: House, tx: Transaction, matter: Matter, me: int, now: int) -> list[Person]:
    """Return to whom a coordinator can give a matter: others who coordinate its unit now."""
    found = {one.id: one for one in duties.people_for(tx, matter.unit, now)}
    found |= {one.id: one for one in owners(house, tx) if one.unreachable_at is None}
    return [
        one for one in _others(list(found.values()), matter) if one.id not in (me, matter.holder)
    ]


def _others(found: Sequence[Person], matter: Matter) -> list[Person]:
    return [one for one in found if one.id != matter.person_id]


def name_of(tx: Transaction, matter: Matter) -> str | None:
    """Return the name that coordinators may know; None where it was sent without one."""
    person = people.by_id(tx, matter.person_id) if not matter.nameless else None
    return person.name if person is not None else None
