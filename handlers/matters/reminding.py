"""What happens to matters by itself: a holder's duty ends, a week passes, somebody is back."""

from collections import defaultdict
from functools import partial

from handlers import by_day, coordinators
from handlers.house import House
from handlers.matters import freeing, keeping, letters, rules, telling
from handlers.preferences.contact import usual_quiet_until
from storage import audit, matter_lists, matter_notes, matters
from storage.matters import Matter
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
    """Let matters whose holder coordinates their unit no more wait for the others."""
    owners = [one.id for one in coordinators.owners(house, tx)]
    for matter in matter_lists.without_holder(tx, owners, now):
        freeing.free(house, tx, matter, now)


def _hand_over(house: House, tx: Transaction, now: int) -> bool:
    """Bring answers to alumni who were out of reach and are back."""
    notes = matter_notes.to_hand_over(tx, AT_ONCE)
    for note in notes:
        matter = matters.by_id(tx, note.matter_id)
        if matter is not None:
            saying = partial(letters.answer, house, matter=matter, words=note.text)
            telling.alumnus(house, tx, matter, now, saying)
            audit.sent_by_itself(
                tx,
                at=now,
                unit=matter.unit,
                subject=matter.subject,
                subject_id=matter.id,
                people=1,
            )
    return len(notes) == AT_ONCE


def _remind(house: House, tx: Transaction, now: int) -> None:
    """Remind each coordinator, once a week at most, of all that has waited for a week."""
    due = matter_lists.waiting_long(tx, now - rules.WEEK)
    readers: dict[int, Person] = {}
    waiting: dict[int, list[Matter]] = defaultdict(list)
    for matter in due:
        for person in keeping.readers(house, tx, matter, now):
            readers[person.id] = person
            waiting[person.id].append(matter)
    for person_id, person in readers.items():
        found = waiting[person_id]
        only_wishes = all(one.is_wish for one in found)
        screen = letters.reminder(house, person.language, len(found), only_wishes=only_wishes)
        by_day.send(house, tx, person, screen, now)
    for unit in {matter.unit for matter in due}:
        matter_lists.reminded(tx, unit, now)
