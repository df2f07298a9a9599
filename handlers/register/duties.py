"""Whether who has sent a register may still see it: asked anew each time, for duties end."""

from handlers.house import House
from storage import duties
from storage.imports import Import
from storage.people import Person
from storage.transaction import Transaction


def still_may(house: House, tx: Transaction, maker: Person, found: Import, now: int) -> bool:
    """Tell whether the maker of an import still coordinates what it touches."""
    if maker.telegram_id in house.owners:
        return found.scope is None
    duty = duties.of_person(tx, maker.id, now)
    return duty is not None and duty.coordinates and duty.unit == found.scope
