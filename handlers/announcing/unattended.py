"""Announcements that would not go: whoever looked after them is no longer a coordinator."""

from config.markup import Markup
from handlers import coordinators
from handlers.announcing import screens, showing
from handlers.announcing.access import own
from handlers.announcing.letter import read
from handlers.announcing.message import gist
from handlers.house import House
from handlers.screen import Screen
from handlers.turn import Turn
from handlers.writing import write
from storage import announcements, recurring
from storage.announcements import SCHEDULED, Announcement
from storage.people import Person
from storage.transaction import Transaction


def tell(house: House, tx: Transaction, holder: Person, unit: str | None, now: int) -> None:
    """Tell those who coordinate a unit what of somebody's has a time and nobody to look after it.

    Each of them is told in one message, with a button that opens each announcement.
    """
    left: dict[int, tuple[Person, list[tuple[Announcement, int]]]] = {}
    for found in announcements.open_work(tx, unit, holder.id):
        at = _goes_at(tx, found)
        if at is None or coordinators.covers(house, tx, holder, found.unit, now):
            continue
        for one in coordinators.reachable(house, tx, found.unit, now):
            left.setdefault(one.id, (one, []))[1].append((found, at))
    for person, theirs in left.values():
        write(tx, person, _screen(house, person.language, theirs), now)


def _goes_at(tx: Transaction, found: Announcement) -> int | None:
    """Return when it is to go by itself; None for a draft like others."""
    if found.state == SCHEDULED:
        return found.send_at
    slot = recurring.slot_of(tx, found.id)
    return slot.at if slot is not None and slot.place == 1 else None


def _screen(house: House, language: str, theirs: list[tuple[Announcement, int]]) -> Screen:
    lines, rows = [house.texts.say(language, "announcing-unattended")], []
    for number, (found, at) in enumerate(theirs[: screens.MOST_LISTED], 1):
        name = gist(house, language, read(found.content).version_for(language), screens.SHOWN)
        when = screens.said_moment(house, language, at)
        told = {"line-number": number, "name": name, "when": when}
        lines.append(house.texts.say(language, "announcing-line-scheduled", **told))
        rows.append((screens.opener(house, language, number, found),))
    return Screen(Markup("\n\n").join(lines), tuple(rows))


def take(turn: Turn, announcement_id: int) -> None:
    """Let the coordinator of the turn look after it from now on."""
    found = own(turn, announcement_id)
    announcements.give(turn.tx, found.id, turn.who().id)
    turn.audit("changed", unit=found.unit, subject="announcement", subject_id=found.id)
    showing.card(turn, found.id, turn.say("announcing-taken"))
