"""Writing to either side about a matter, through the bot: in their language, by day."""

from collections.abc import Callable

from handlers.by_day import send
from handlers.coordinators import owners
from handlers.house import House
from handlers.matters.keeping import readers
from handlers.screen import Screen
from storage import duties, people
from storage.matters import Matter
from storage.transaction import Transaction

Saying = Callable[[str], Screen]
"""What is said, in the reader's language."""


def coordinators(
    house: House, tx: Transaction, matter: Matter, now: int, saying: Saying, but: int | None = None
) -> int:
    """Tell whoever looks after the matter, or else the unit's coordinators; return how many.

    Not ``but``, who has just done it. What waits for the morning goes unsent when the person is
    erased or the reader's duty ends.
    """
    told = [one for one in readers(house, tx, matter, now) if one.id != but]
    for person in told:
        send(house, tx, person, saying(person.language), now, about=matter.person_id)
    return len(told)


def coordinators_of_unit(
    house: House, tx: Transaction, unit: str | None, now: int, saying: Saying
) -> None:
    """Tell the coordinators of a unit (None: of the whole school), or else the owners."""
    for person in duties.people_for(tx, unit, now) or owners(house, tx):
        send(house, tx, person, saying(person.language), now)


def alumnus(house: House, tx: Transaction, matter: Matter, now: int, saying: Saying) -> bool:
    """Tell the person whose matter it is; False, with nothing sent, if they are out of reach."""
    person = people.by_id(tx, matter.person_id)
    if person is None or person.unreachable_at is not None:
        return False
    send(house, tx, person, saying(person.language), now)
    return True
