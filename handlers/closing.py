"""The last word in every turn."""

from handlers import menu
from handlers.forms.turns import waiting_button
from handlers.turn import Turn


def close(turn: Turn) -> None:
    """Offer to go on with a form that waits; give an owner who has just arrived their commands."""
    waiting_button(turn)
    if turn.is_new and turn.is_owner and turn.person is not None:
        menu.refresh(turn)
