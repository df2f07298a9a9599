"""Whose wish it is: duty, scope and state are checked at every press."""

from handlers.failures import StaleButton
from handlers.guards import coordinator, member
from handlers.turn import Turn
from handlers.wishes.freeing import settled
from storage import wishes
from storage.wishes import Wish


def in_sight(turn: Turn, wish_id: int) -> Wish:
    """Return a wish of the coordinator's unit, as it stands; it is as if there were no others.

    NotAllowed for who coordinates no more. One's own wish is for one's colleagues.
    """
    coordinator(turn)
    wish = wishes.by_id(turn.tx, wish_id)
    if wish is None or turn.scope not in (None, wish.unit) or wish.person_id == turn.who().id:
        raise StaleButton
    return settled(turn, wish)


def own(turn: Turn, wish_id: int) -> Wish:
    """Return one's own wish; it is as if there were no others."""
    member(turn)
    wish = wishes.by_id(turn.tx, wish_id)
    if wish is None or wish.person_id != turn.who().id:
        raise StaleButton
    return settled(turn, wish)
