"""Writing to either side about a wish, through the bot: in their language, by day."""

from collections.abc import Callable

from handlers.coordinators import owners
from handlers.house import House
from handlers.preferences.contact import quiet_until
from handlers.screen import Screen
from handlers.wishes.keeping import readers
from storage import duties, outbox, people
from storage.people import Person
from storage.transaction import Transaction
from storage.wishes import Wish

Saying = Callable[[str], Screen]
"""What is said, in the reader's language."""


def coordinators(
    house: House, tx: Transaction, wish: Wish, now: int, saying: Saying, but: int | None = None
) -> int:
    """Tell whoever looks after the wish, or else the unit's coordinators; return how many.

    Not ``but``, who has just done it. What waits for the morning goes unsent when the person is
    erased or the reader's duty ends.
    """
    told = [one for one in readers(house, tx, wish, now) if one.id != but]
    for person in told:
        send(house, tx, person, saying(person.language), now, about=wish.person_id)
    return len(told)


def coordinators_of_unit(
    house: House, tx: Transaction, unit: str | None, now: int, saying: Saying
) -> None:
    """Tell the coordinators of a unit (None: of the whole school), or else the owners."""
    for person in duties.people_for(tx, unit, now) or owners(house, tx):
        send(house, tx, person, saying(person.language), now)


def alumnus(house: House, tx: Transaction, wish: Wish, now: int, saying: Saying) -> bool:
    """Tell the person whose wish it is; False, with nothing sent, if they are out of reach."""
    person = people.by_id(tx, wish.person_id)
    if person is None or person.unreachable_at is not None:
        return False
    send(house, tx, person, saying(person.language), now)
    return True


def send(
    house: House,
    tx: Transaction,
    person: Person,
    screen: Screen,
    now: int,
    about: int | None = None,
) -> None:
    """Write to somebody outside of their quiet hours; what is ``about`` another goes with them."""
    outbox.add_call(
        tx,
        chat_id=person.telegram_id,
        person_id=person.id,
        method=screen.method,
        params=screen.to_params(),
        now=now,
        due_at=quiet_until(house, person, now),
        about=about,
    )
