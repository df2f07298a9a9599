"""Announcements whose time has come: sent, or given back with the reason."""

from handlers import coordinators
from handlers.announcing import screens, second
from handlers.announcing.facts import is_second_wanted
from handlers.announcing.going import start
from handlers.announcing.opening import leads_nowhere
from handlers.announcing.rules import LEFT, NOBODY, OVER
from handlers.failures import NobodyThere
from handlers.house import House
from handlers.screen import Screen
from handlers.writing import write
from storage import announcements, people
from storage.announcements import Announcement
from storage.people import Person
from storage.transaction import Transaction


def step(house: House, tx: Transaction, now: int) -> bool:
    """Send one announcement whose time has come; return whether there may be more.

    Of one that waits for a second person at its time, all who can do something are told.
    """
    due = announcements.due(tx, now)
    found = announcements.by_id(tx, due[0]) if due else None
    if found is None:
        return _look_after_waiting(house, tx, now)
    _send(house, tx, found, now)
    return True


def _look_after_waiting(house: House, tx: Transaction, now: int) -> bool:
    waiting = announcements.unconfirmed(tx, now)
    found = announcements.by_id(tx, waiting) if waiting is not None else None
    if found is not None:
        second.late(house, tx, found, second.others(house, tx, found, None, now), now)
    return found is not None


def _send(house: House, tx: Transaction, found: Announcement, now: int) -> None:
    holder = people.by_id(tx, found.holder) if found.holder is not None else None
    if holder is None or not coordinators.covers(house, tx, holder, found.unit, now):
        _give_back(house, tx, found, LEFT, now)
        return
    if leads_nowhere(tx, found, now):
        _give_back(house, tx, found, OVER, now)
    elif found.confirmed_by is None and is_second_wanted(house, tx, found, now):
        if not second.request(house, tx, found, holder, now):
            _give_back(house, tx, found, NOBODY, now)
        else:
            second.late(house, tx, found, [holder], now)
    else:
        _launch(house, tx, found, holder, now)


def _launch(house: House, tx: Transaction, found: Announcement, holder: Person, now: int) -> None:
    try:
        start(tx, found, holder, now)
    except NobodyThere:
        _give_back(house, tx, found, NOBODY, now)


def _give_back(house: House, tx: Transaction, found: Announcement, why: str, now: int) -> None:
    """Make it a draft again, and tell those who coordinate its scope now."""
    announcements.give_back(tx, found.id, now, why)
    for one in coordinators.reachable(house, tx, found.unit, now):
        said = house.texts.say(one.language, "announcing-came-back")
        show = screens.do(house, one.language, "announcing-judge-button", found.id, "show")
        write(tx, one, Screen(said, ((show,),)), now)
