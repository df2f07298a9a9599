"""A wish whose holder coordinates its unit no more: new again, and the others are told."""

from functools import partial

from handlers.house import House
from handlers.turn import Turn
from handlers.wishes import letters, telling
from handlers.wishes.keeping import looks_after
from storage import audit, people, wishes
from storage.transaction import Transaction
from storage.wishes import CLOSED, NEW, Wish


def settled(turn: Turn, wish: Wish) -> Wish:
    """Return a wish as it stands: new, if nobody looks after it who may."""
    holder = looks_after(turn.house, turn.tx, wish, turn.seconds)
    if wish.state in (NEW, CLOSED) or holder is not None:
        return wish
    return free(turn.house, turn.tx, wish, turn.seconds)


def free(house: House, tx: Transaction, wish: Wish, now: int) -> Wish:
    """Let a wish wait for the unit's coordinators, who are told by day."""
    wishes.set_state(tx, wish.id, NEW, None, now)
    waits = wishes.by_id(tx, wish.id) or wish
    person = people.by_id(tx, wish.person_id)
    name = person.name if person is not None else None
    saying = partial(letters.notice, house, wish=waits, name=name, key="wishes-again")
    told = telling.coordinators(house, tx, waits, now, saying)
    audit.sent_by_itself(
        tx, at=now, unit=wish.unit, subject="wish", subject_id=wish.id, people=told
    )
    return waits
