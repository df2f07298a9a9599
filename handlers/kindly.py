"""Saying no kindly."""

from handlers.buttons import Open
from handlers.failures import JoinFirst, Refusal
from handlers.screen import Screen
from handlers.turn import Turn


def refused(turn: Turn, refusal: Refusal) -> Screen:
    """Return the kind sentence of a refusal, with the button that helps further."""
    screen = Screen(turn.say(refusal.key, **refusal.values))
    if isinstance(refusal, JoinFirst):
        return screen.with_row(turn.button("button-join", Open("start")))
    return screen.with_row(turn.button("button-help", Open("help")))
