"""Recurring announcements whose time has come, or comes near: sent, missed, reminded of.

What goes is handed to the clock of announcements with its time: there it is judged and sent like
any other that was scheduled.
"""

from functools import partial

from handlers import by_day, coordinators
from handlers.announcing import second
from handlers.announcing.facts import is_second_wanted
from handlers.house import House
from handlers.year import recurring_screens as screens
from handlers.year import rules
from storage import announcements, people, recurring
from storage.announcements import DRAFT, WAITING, Announcement
from storage.recurring import Recurring, Rule
from storage.transaction import Transaction


def plan_next(house: House, tx: Transaction, recurring_id: int, rule: Rule, now: int) -> int:
    """Keep when it goes next after now, and when to look whether one is prepared; return when."""
    zone = house.organisation.zone
    next_at = rules.next_after(rule, now, zone)
    recurring.plan(tx, recurring_id, next_at, rules.look_at(rule, next_at, now, zone))
    return next_at


def step(house: House, tx: Transaction, now: int) -> bool:
    """Send, or look at, one recurring announcement; return whether there may be more.

    After a stop of the bot only the last time that was missed is caught up.
    """
    found = recurring.due(tx, now)
    if found is not None:
        _go(house, tx, found, now)
        return True
    found = recurring.unprepared(tx, now)
    if found is not None:
        _look(house, tx, found, now)
        return True
    return False


def ready(tx: Transaction, found: Recurring) -> Announcement | None:
    """Return the prepared announcement that goes next.

    It says to whom it goes, and has not come back to its coordinators since it was last changed.
    One that has a time has been confirmed, or waits for that, and goes by itself at this time.
    """
    known = (announcements.by_id(tx, one) for one in recurring.prepared(tx, found.id))
    return next((one for one in known if one is not None and _is_ready(one, found)), None)


def _is_ready(one: Announcement, found: Recurring) -> bool:
    if one.audience is None or one.note is not None:
        return False
    return one.state == DRAFT or one.send_at == found.next_at


def _go(house: House, tx: Transaction, found: Recurring, now: int) -> None:
    """Hand the next prepared one over; where there is none, say that this time is skipped."""
    due_at, letter = found.next_at or now, ready(tx, found)
    next_at = plan_next(house, tx, found.id, found.rule, now)
    if letter is None:
        _tell(house, tx, found, partial(screens.skipped, house, found=found, next_at=next_at), now)
    elif letter.state == DRAFT:
        announcements.set_time(tx, letter.id, due_at, now)
        announcements.schedule(tx, letter.id, now)
    elif letter.state == WAITING:
        second.late(house, tx, letter, second.others(house, tx, letter, None, now), now)


def _look(house: House, tx: Transaction, found: Recurring, now: int) -> None:
    """Look ahead: remind of what is not prepared, and ask the second person in good time."""
    zone, next_at = house.organisation.zone, found.next_at or now
    recurring.plan(tx, found.id, next_at, rules.look_at(found.rule, next_at, now, zone))
    letter = ready(tx, found)
    if letter is None:
        _tell(house, tx, found, partial(screens.reminder, house, found=found), now)
    elif letter.state == DRAFT and letter.confirmed_by is None:
        _ask_second(house, tx, letter, next_at, now)


def _ask_second(house: House, tx: Transaction, letter: Announcement, at: int, now: int) -> None:
    """Ask for the word of a second person if so many need it; it then goes at its time."""
    holder = people.by_id(tx, letter.holder) if letter.holder is not None else None
    if holder is not None and is_second_wanted(house, tx, letter, now):
        announcements.set_time(tx, letter.id, at, now)
        second.request(house, tx, letter, holder, now)


def _tell(
    house: House, tx: Transaction, found: Recurring, saying: screens.Saying, now: int
) -> None:
    for person in coordinators.keepers(house, tx, found.made_by, found.unit, now):
        screen = saying(language=person.language)
        by_day.send(house, tx, person, screen, now)
