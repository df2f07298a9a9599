"""What stays behind when a duty has ended: open work that nobody looks after any more."""

from handlers import coordinators
from handlers.announcing import unattended
from handlers.handover import work
from handlers.handover.moving import write
from handlers.house import House
from handlers.team import letters
from storage import duties, handovers, people
from storage.duties import Duty
from storage.people import Person
from storage.transaction import Transaction


def left(house: House, tx: Transaction, duty: Duty, now: int) -> int:
    """Return how much open work waits for somebody since a duty has ended.

    None does where its holder coordinates that unit still, or where somebody has agreed to take it.
    """
    holder = people.by_id(tx, duty.person_id)
    if holder is None or not duty.coordinates or _is_agreed(tx, duty):
        return 0
    if coordinators.covers(house, tx, holder, duty.unit, now):
        return 0
    new = duties.of_person(tx, holder.id, now)
    narrowed = duty.unit is None and new is not None and new.coordinates
    kept = work.how_much(tx, holder.id, new.unit, now) if narrowed and new is not None else 0
    return work.how_much(tx, holder.id, duty.unit, now) - kept


def _is_agreed(tx: Transaction, duty: Duty) -> bool:
    return any(
        one.giver == duty.person_id and one.unit in (None, duty.unit)
        for one in handovers.to_move(tx)
    )


def tell_owners(
    house: House, tx: Transaction, duty_id: int, now: int, *, besides: int | None = None
) -> None:
    """Tell the owners, except for one person, of the open work that an ended duty leaves.

    What would go by itself in a while is told to all who coordinate there.
    """
    duty = duties.by_id(tx, duty_id)
    number = left(house, tx, duty, now) if duty is not None else 0
    if duty is None or not number:
        return
    for owner in owners(house, tx):
        if owner.id not in (besides, duty.person_id):
            screen = letters.left_work_screen(house, owner.language, duty, number)
            write(house, tx, owner, screen, now, duty.person_id)
    holder = people.by_id(tx, duty.person_id)
    if holder is not None:
        unattended.tell(house, tx, holder, duty.unit, now)


def owners(house: House, tx: Transaction) -> list[Person]:
    """Return the owners who can be written to."""
    return [one for one in coordinators.owners(house, tx) if one.unreachable_at is None]
