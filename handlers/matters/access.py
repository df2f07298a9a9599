"""Whose matter it is: duty, scope and state are checked at every press."""

from handlers.failures import StaleButton
from handlers.guards import coordinator, member
from handlers.matters.freeing import settled
from handlers.turn import Turn
from storage import matters
from storage.matters import Matter


def in_sight(turn: Turn, matter_id: int) -> Matter:
    """Return a matter of the coordinator's unit, as it stands; it is as if there were no others.

    NotAllowed for who coordinates no more. One's own matter is for one's colleagues.
    """
    coordinator(turn)
    matter = matters.by_id(turn.tx, matter_id)
    if matter is None or turn.scope not in (None, matter.unit) or matter.person_id == turn.who().id:
        raise StaleButton
    return settled(turn, matter)


def own(turn: Turn, matter_id: int) -> Matter:
    """Return one's own matter; it is as if there were no others."""
    member(turn)
    matter = matters.by_id(turn.tx, matter_id)
    if matter is None or matter.person_id != turn.who().id:
        raise StaleButton
    return settled(turn, matter)
