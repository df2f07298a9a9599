"""Writing to somebody about what concerns them, outside of their quiet hours."""

from handlers.house import House
from handlers.preferences.contact import quiet_until
from handlers.screen import Screen
from handlers.writing import write
from storage.people import Person
from storage.transaction import Transaction


def send(
    house: House,
    tx: Transaction,
    person: Person,
    screen: Screen,
    now: int,
    about: int | None = None,
) -> None:
    """Write to a person now, or when their quiet hours end.

    What is ``about`` somebody else (a person's id) goes unsent when that one is erased.
    """
    write(tx, person, screen, now, due_at=quiet_until(house, person, now), about=about)
