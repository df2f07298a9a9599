"""Who looks after a wish at this moment, and who hears of it."""

from collections.abc import Sequence

from handlers import coordinators
from handlers.coordinators import owners
from handlers.house import House
from storage import duties, people
from storage.people import Person
from storage.transaction import Transaction
from storage.wishes import Wish


def looks_after(house: House, tx: Transaction, wish: Wish, now: int) -> Person | None:
    """Return the holder while their duty covers the wish; None else."""
    person = people.by_id(tx, wish.holder) if wish.holder is not None else None
    may = person is not None and coordinators.covers(house, tx, person, wish.unit, now)
    return person if may else None


def readers(house: House, tx: Transaction, wish: Wish, now: int) -> list[Person]:
    """Return who is told of a wish: whoever has taken it, else the unit's coordinators now.

    The owners, if nobody else can be reached; never the person whose wish it is.
    """
    holder = looks_after(house, tx, wish, now)
    if holder is not None and holder.unreachable_at is None:
        return [holder]
    found = _others(duties.people_for(tx, wish.unit, now), wish)
    return found or _others([one for one in owners(house, tx) if not one.unreachable_at], wish)


def _others(found: Sequence[Person], wish: Wish) -> list[Person]:
    return [one for one in found if one.id != wish.person_id]
