"""Asking in waves: the clock's part, and what a tap changes for the others at once."""

from dataclasses import replace

from handlers.calls import Call, Withheld
from handlers.house import House
from handlers.preferences.contact import contact_at, quiet_until
from handlers.preferences.rules import WEEK, room_at
from handlers.visits import rules, screens
from handlers.visits.telling import follow_event, remind, tell_all_asked, thank, told_at
from handlers.writing import write
from storage import audit, people, preferences, visit_turns, visitors, visits
from storage.deliveries import Claim
from storage.people import Person
from storage.preferences import WEEKLY
from storage.transaction import Transaction
from storage.visitors import YES, Asked
from storage.visits import ASKING, CANCELLED, ENDED, ENOUGH, Visit

LOOKED_AT = 50  # people at a time, when those whose turn it is cannot be asked now
MOST_LOOKED_AT = 1000


def step(house: House, tx: Transaction, now: int) -> bool:
    """Look after every request that is not over; no more is left then."""
    for visit in visits.in_care(tx, now):
        look_after(house, tx, visit, now)
    return False


def look_after(house: House, tx: Transaction, visit: Visit, now: int) -> None:
    """Do what is due for one request: end it, ask the next, thank the rest, remind who comes."""
    if visit.starts_at <= now:
        visit_turns.withdraw(tx, visit.id, now)
        visits.close(tx, visit.id, ENDED, now)
        return
    visit = follow_event(house, tx, visit, now)
    if visit.state == CANCELLED:
        return
    visit = settle(tx, visit, now)
    if visit.state == ASKING:
        _ask(house, tx, visit, now)
    else:
        thank(house, tx, visit, now)
    remind(house, tx, visit, now)


def settle(tx: Transaction, visit: Visit, now: int) -> Visit:
    """Stop asking when enough have said yes; ask on, those in reserve first, when too few have."""
    yes = visitors.counts(tx, visit.id).get(YES, 0)
    missing = visit.wish.wanted - yes
    if visit.state == ASKING and missing <= 0:
        visit_turns.withdraw(tx, visit.id, now)
        visits.close(tx, visit.id, ENOUGH, now)
    elif visit.state == ENOUGH and missing > 0:
        recalled = visit_turns.recall(tx, visit.id, missing, now)
        enough_asked = recalled >= missing
        visits.ask(tx, visit.id, now + visit.wish.wave_seconds if enough_asked else now)
    return visits.by_id(tx, visit.id) or visit


def _ask(house: House, tx: Transaction, visit: Visit, now: int) -> None:
    """Ask the wave that is due; in place of whom it does not reach, the next in turn."""
    unreached = visit_turns.missed(tx, visit.id)
    if visit.next_wave_at is not None and visit.next_wave_at <= now:
        visit = _wave(house, tx, visit, now)
    unreached += _tell(house, tx, visit, now)
    if unreached and _choose(house, tx, visit, unreached, now):
        _tell(house, tx, visit, now)


def _wave(house: House, tx: Transaction, visit: Visit, now: int) -> Visit:
    """Choose the next wave; return the request with it."""
    following = replace(visit, wave=visit.wave + 1)
    asked_at = _choose(house, tx, following, visit.wish.wave_size, now)
    if not asked_at:
        _nobody_now(house, tx, visit, now)
        return visit
    visits.waved(tx, visit.id, rules.after(asked_at, visit.wish.wave_seconds))
    return following


def _nobody_now(house: House, tx: Transaction, visit: Visit, now: int) -> None:
    """Try again soon; when nobody is left who fits at all, tell the coordinator so, once."""
    if visit_turns.any_left(tx, visit.id, visit.wish):
        visits.wave_at(tx, visit.id, now + rules.TRY_AGAIN)
    else:
        visits.wave_at(tx, visit.id, None)
        tell_all_asked(house, tx, visit, now)


def _choose(house: House, tx: Transaction, visit: Visit, many: int, now: int) -> list[int]:
    """Choose the next in turn who can be asked today; return when each will be."""
    times: list[int] = []
    room = {"budget": house.organisation.messages.weekly_budget, "since": now - WEEK}
    for skip in range(0, MOST_LOOKED_AT, LOOKED_AT):
        some = visit_turns.in_turn(
            tx, visit.id, visit.wish, now, limit=LOOKED_AT, skip=skip - len(times), **room
        )
        for person in some:
            if len(times) < many and _has_room(house, tx, visit, person, now):
                at = quiet_until(house, person, now)
                visit_turns.choose(tx, visit.id, person.id, visit.wave, at)
                times.append(at)
        if len(times) == many or len(some) < LOOKED_AT:
            break
    return times


def _has_room(house: House, tx: Transaction, visit: Visit, person: Person, now: int) -> bool:
    """Tell whether one more unasked-for message fits; one a week for whoever wants one a week."""
    budget = 1 if person.pace == WEEKLY else house.organisation.messages.weekly_budget
    waiting = [now] * visit_turns.on_the_way(tx, visit.id, person.id)
    times = waiting + preferences.unasked_times(tx, person.id, now, now - WEEK)
    return room_at(times, budget, now) <= now


def _tell(house: House, tx: Transaction, visit: Visit, now: int) -> int:
    """Ask those whose moment has come; return how many cannot be asked after all."""
    told, dropped = 0, 0
    for asked in visit_turns.chosen(tx, visit.id, now):
        person = people.by_id(tx, asked.person_id)
        if asked.is_recalled and person is not None:
            _tell_again(house, tx, visit, person, now)
        elif person is None or not _may_ask(house, tx, visit, person, now):
            visit_turns.drop(tx, visit.id, asked.person_id)
            dropped += 1
        else:
            told += _tell_one(house, tx, visit, person, now)
    audit.sent_by_itself(
        tx, at=now, unit=visit.wish.unit, subject="visit", subject_id=visit.id, people=told
    )
    return dropped


def _may_ask(house: House, tx: Transaction, visit: Visit, person: Person, now: int) -> bool:
    """Tell whether somebody who was chosen still fits and has room for it."""
    return visit_turns.still_fits(tx, visit.wish, person.id, now) and _has_room(
        house, tx, visit, person, now
    )


def _tell_one(house: House, tx: Transaction, visit: Visit, person: Person, now: int) -> bool:
    """Ask one person, or put it off to the end of quiet hours; return whether it was asked."""
    at = contact_at(tx, house, person, now)
    if at > now:
        visit_turns.put_off(tx, visit.id, person.id, at)
        return False
    row = write(tx, person, screens.request(house, person, visit), now, unasked=True)
    visit_turns.told(tx, visit.id, person.id, row, now)
    return True


def _tell_again(house: House, tx: Transaction, visit: Visit, person: Person, now: int) -> None:
    """Ask somebody in reserve anew; they have said yes before, so it is no message unasked."""
    at = told_at(house, visit, person, now)
    if at > now:
        visit_turns.put_off(tx, visit.id, person.id, at)
        return
    row = write(tx, person, screens.again(house, person.language, visit), now)
    visit_turns.told(tx, visit.id, person.id, row, now)


def render(house: House, tx: Transaction, claim: Claim, now: int) -> Call | Withheld | None:
    """Return a request as it is at the moment of sending, or why it is not to be sent any more.

    None for a message that is no request.
    """
    asked = visitors.by_row(tx, claim.person_id or 0, claim.id)
    if asked is None:
        return None
    visit, person = visits.by_id(tx, asked.visit_id), people.by_id(tx, asked.person_id)
    if visit is None or person is None or not _is_wanted(tx, visit, asked, now):
        return Withheld("cancelled", "visit")
    return Call("sendMessage", screens.request(house, person, visit).to_params())


def _is_wanted(tx: Transaction, visit: Visit, asked: Asked, now: int) -> bool:
    if visit.state != ASKING or rules.is_over(visit, now):
        return False
    return visit_turns.still_fits(tx, visit.wish, asked.person_id, now)
