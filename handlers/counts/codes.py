"""The short codes by which buttons, pictures and files name what they count.

``0`` is the first card, ``events`` and ``rounds`` are the lists, ``E`` and ``R`` with a number in
base 36 one of each; anything else is a query (handlers/counts/query.py).
"""

from handlers.failures import StaleButton
from handlers.press import LARGEST, in_base36

FIRST, EVENTS, ROUNDS = "0", "events", "rounds"


def event(event_id: int) -> str:
    """Return the code of one event's answers."""
    return f"E{in_base36(event_id)}"


def round_(round_id: int) -> str:
    """Return the code of one survey round."""
    return f"R{in_base36(round_id)}"


def number_in(code: str) -> int:
    """Return the id in the code of an event or a round; StaleButton if there is none."""
    try:
        number = int(code[1:], 36)
    except ValueError:
        raise StaleButton from None
    if not 0 <= number < LARGEST:
        raise StaleButton
    return number
