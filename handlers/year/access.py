"""Which plan or recurring announcement a coordinator may look after: asked anew at each tap."""

from handlers.failures import StaleButton
from handlers.turn import Turn
from storage import plans, recurring
from storage.plans import Plan
from storage.recurring import Recurring


def own_plan(turn: Turn, plan_id: int) -> Plan:
    """Return a plan of the coordinator's own scope; StaleButton for any other."""
    found = plans.by_id(turn.tx, plan_id)
    if found is None or not _covers(turn, found.unit):
        raise StaleButton
    return found


def own_recurring(turn: Turn, recurring_id: int) -> Recurring:
    """Return a recurring announcement of the own scope; StaleButton for any other."""
    found = recurring.by_id(turn.tx, recurring_id)
    if found is None or not _covers(turn, found.unit):
        raise StaleButton
    return found


def _covers(turn: Turn, unit: str | None) -> bool:
    return turn.is_coordinator and turn.scope in (None, unit)
