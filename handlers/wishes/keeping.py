"""Who looks after a wish at this moment, and who hears of it."""

from collections.abc import Sequence

from handlers.house import House
from storage import duties, people
from storage.people import Person
from storage.transaction import Transaction
from storage.wishes import Wish


def looks_after(house: House, tx: Transaction, wish: Wish) -> Person | None:
    """Return the holder while their duty covers the wish; None else."""
    person = people.by_id(tx, wish.holder) if wish.holder is not None else None
    return person if person is not None and _keeps(house, tx, person, wish) else None


def _keeps(house: House, tx: Transaction, person: Person, wish: Wish) -> bool:
    if person.telegram_id in house.owners:
        return True
    duty = duties.of_person(tx, person.id)
    return duty is not None and duty.unit in (None, wish.unit)


def readers(house: House, tx: Transaction, wish: Wish) -> list[Person]:
    """Return who is told of a wish: whoever has taken it, else the unit's coordinators now.

    The owners, if nobody else can be reached; never the person whose wish it is.
    """
    holder = looks_after(house, tx, wish)
    if holder is not None and holder.unreachable_at is None:
        return [holder]
    found = _others(duties.people_for(tx, wish.unit), wish)
    return found or _others([one for one in owners(house, tx) if not one.unreachable_at], wish)


def _others(found: Sequence[Person], wish: Wish) -> list[Person]:
    return [one for one in found if one.id != wish.person_id]


def owners(house: House, tx: Transaction) -> list[Person]:
    """Return the owners whom the bot knows."""
    found = (people.by_telegram(tx, one) for one in sorted(house.owners))
    return [one for one in found if one is not None]
