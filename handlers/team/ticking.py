"""What happens to duties by itself: they begin, end, and two weeks before that a reminder comes."""

from datetime import UTC, datetime

from handlers import menu
from handlers.handover import moving
from handlers.handover.moving import write
from handlers.house import House
from handlers.preferences.contact import usual_quiet_until
from handlers.team import leaving, letters, rules, screens
from handlers.turn import for_person
from storage import audit, duties, people
from storage.duties import Duty
from storage.people import Person
from storage.transaction import Transaction

NAME = "duties"


def step(house: House, tx: Transaction, now: int) -> bool:
    """Do what has fallen due; no more is left then."""
    begun, replaced = duties.begin(tx, now)
    for duty in begun:
        _begins(house, tx, duty, now)
    moving.move_due(house, tx, now)
    for duty in replaced:
        _note_end(tx, duty, now)
        leaving.tell_owners(house, tx, duty.id, now)
    for duty in duties.run_out(tx, now):
        _note_end(tx, duty, now)
        _is_over(house, tx, duty, now)
    if usual_quiet_until(house, now) <= now:
        for duty in duties.ending_soon(tx, now, rules.REMIND_SECONDS):
            _remind(house, tx, duty, now)
    return False


def _refresh(house: House, tx: Transaction, person: Person, now: int) -> None:
    turn = for_person(tx, datetime.fromtimestamp(now, UTC), house, person)
    menu.refresh(turn, person)


def _begins(house: House, tx: Transaction, duty: Duty, now: int) -> None:
    holder = people.by_id(tx, duty.person_id)
    if holder is not None:
        welcome = letters.welcome_screen(house, holder.language, duty.unit, duty.role)
        write(house, tx, holder, welcome, now, None)
        _refresh(house, tx, holder, now)


def _note_end(tx: Transaction, duty: Duty, now: int) -> None:
    audit.note(
        tx, at=now, actor=None, action="ended", unit=duty.unit, subject="duty", subject_id=duty.id
    )


def _is_over(house: House, tx: Transaction, duty: Duty, now: int) -> None:
    """Say goodbye, unless they go on; tell the owners of open work that is left."""
    holder = people.by_id(tx, duty.person_id)
    if holder is None:
        return
    _refresh(house, tx, holder, now)
    leaving.tell_owners(house, tx, duty.id, now)
    goes_on = duties.of_person(tx, holder.id, now) is not None
    if not goes_on and holder.telegram_id not in house.owners:
        write(house, tx, holder, screens.ended_screen(house, holder.language, duty.role), now, None)


def _remind(house: House, tx: Transaction, duty: Duty, now: int) -> None:
    holder = people.by_id(tx, duty.person_id)
    if holder is None or _goes_on(tx, duty, now):
        return
    write(house, tx, holder, letters.ends_soon_screen(house, holder.language, duty), now, None)
    for owner in leaving.owners(house, tx):
        if owner.id != holder.id:
            screen = letters.ends_soon_owner_screen(house, owner.language, duty)
            write(house, tx, owner, screen, now, holder.id)


def _goes_on(tx: Transaction, duty: Duty, now: int) -> bool:
    """Whether the holder's next duty is as much, and begins no later than this one ends."""
    return any(
        one.role == duty.role
        and one.unit in (None, duty.unit)
        and duty.ends_at is not None
        and one.starts_at <= duty.ends_at
        for one in duties.coming(tx, duty.person_id, now)
    )
