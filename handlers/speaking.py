"""Changing the language in which the bot speaks with somebody."""

from handlers import menu
from handlers.turn import Turn
from storage import people


def speak(turn: Turn, language: str) -> None:
    """Speak this language with the person from now on, in the command menu too."""
    people.set_language(turn.tx, turn.who().id, language)
    turn.reload()
    menu.refresh(turn)
