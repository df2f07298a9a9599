"""What happens to wishes by itself: a holder's duty ends, a week passes, somebody is back."""

from collections import Counter
from functools import partial

from handlers import coordinators
from handlers.house import House
from handlers.preferences.contact import usual_quiet_until
from handlers.wishes import freeing, keeping, letters, rules, telling
from storage import audit, wishes
from storage.people import Person
from storage.transaction import Transaction

AT_ONCE = 50  # notes handed over in one step


def step(house: House, tx: Transaction, now: int) -> bool:
    """Do what has fallen due; return whether more may be left."""
    _free(house, tx, now)
    more = _hand_over(house, tx, now)
    if usual_quiet_until(house, now) <= now:
        _remind(house, tx, now)
    return more


def _free(house: House, tx: Transaction, now: int) -> None:
    """Let wishes whose holder coordinates their unit no more wait for the others."""
    owners = [one.id for one in coordinators.owners(house, tx)]
    for wish in wishes.without_holder(tx, owners, now):
        freeing.free(house, tx, wish, now)


def _hand_over(house: House, tx: Transaction, now: int) -> bool:
    """Bring answers to alumni who were out of reach and are back."""
    notes = wishes.to_hand_over(tx, AT_ONCE)
    for note in notes:
        wish = wishes.by_id(tx, note.wish_id)
        if wish is not None:
            saying = partial(letters.answer, house, wish=wish, words=note.text)
            telling.alumnus(house, tx, wish, now, saying)
            audit.sent_by_itself(
                tx, at=now, unit=wish.unit, subject="wish", subject_id=wish.id, people=1
            )
    return len(notes) == AT_ONCE


def _remind(house: House, tx: Transaction, now: int) -> None:
    """Remind each coordinator, once a week at most, of all that has waited for a week."""
    due = wishes.waiting_long(tx, now - rules.WEEK)
    readers: dict[int, Person] = {}
    numbers: Counter[int] = Counter()
    for wish in due:
        for person in keeping.readers(house, tx, wish, now):
            readers[person.id] = person
            numbers[person.id] += 1
    for person_id, person in readers.items():
        screen = letters.reminder(house, person.language, numbers[person_id])
        telling.send(house, tx, person, screen, now)
    for unit in {wish.unit for wish in due}:
        wishes.reminded(tx, unit, now)
