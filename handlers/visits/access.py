"""Whose request it is, and who hears of its answers."""

from handlers.failures import StaleButton
from handlers.guards import coordinator
from handlers.house import House
from handlers.turn import Turn
from storage import duties, people, visits
from storage.people import Person
from storage.transaction import Transaction
from storage.visits import Visit


def own_visit(turn: Turn, visit_id: int) -> Visit:
    """Return a request of the coordinator's own scope; it is as if there were no others."""
    coordinator(turn)
    visit = visits.by_id(turn.tx, visit_id)
    if visit is None or turn.scope not in (None, visit.wish.unit):
        raise StaleButton
    return visit


def keepers(house: House, tx: Transaction, visit: Visit) -> list[Person]:
    """Return who hears of the answers: who made the request, else who coordinates its unit now.

    Whoever made it hears of it only while still looking after it; the owners, if nobody else does.
    """
    maker = people.by_id(tx, visit.made_by) if visit.made_by is not None else None
    if maker is not None and maker.unreachable_at is None and _keeps(house, tx, maker, visit):
        return [maker]
    holders = duties.people_for(tx, visit.wish.unit)
    if holders:
        return holders
    owners = (people.by_telegram(tx, one) for one in sorted(house.owners))
    return [owner for owner in owners if owner is not None and owner.unreachable_at is None]


def _keeps(house: House, tx: Transaction, person: Person, visit: Visit) -> bool:
    if person.telegram_id in house.owners:
        return True
    duty = duties.of_person(tx, person.id)
    return duty is not None and duty.unit in (None, visit.wish.unit)
