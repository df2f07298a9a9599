"""Asking somebody who has long been silent whether they still want to be here."""

from handlers.buttons import Respond
from handlers.failures import StaleButton
from handlers.house import House
from handlers.preferences.screens import unasked
from handlers.privacy import screens
from handlers.screen import Screen
from handlers.turn import Turn
from storage import askings


def ask_screen(house: House, language: str) -> Screen:
    """Return the question, what follows from no answer, and its two buttons."""
    return unasked(house, language, screens.still_here(house, language))


def answer(turn: Turn, press: Respond) -> None:
    """Keep who wants to stay; ask who does not whether everything is to be erased."""
    if press.answer == "yes":
        askings.drop(turn.tx, turn.who().id, askings.STILL_HERE)
        turn.show(Screen(turn.say("silence-stays")))
    elif press.answer == "no":
        coordinates = turn.duty is not None
        turn.show(screens.forget_ask(turn.house, turn.language, coordinates=coordinates))
    else:
        raise StaleButton
