"""Whose request it is, and who hears of its answers."""

from handlers import coordinators
from handlers.failures import StaleButton
from handlers.guards import coordinator
from handlers.house import House
from handlers.turn import Turn
from storage import visits
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


def keepers(house: House, tx: Transaction, visit: Visit, now: int) -> list[Person]:
    """Return who hears of the answers: who made the request, else who coordinates its unit now.

    Whoever made it hears of it only while still looking after it; the owners, if nobody else does.
    """
    return coordinators.keepers(house, tx, visit.made_by, visit.wish.unit, now)
