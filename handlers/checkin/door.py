"""At the door: the list by name, one person's card, and the marks that are made there."""

from config.markup import Markup
from handlers.checkin import person_screens, rules, screens
from handlers.checkin.rules import View
from handlers.events import seating
from handlers.failures import StaleButton
from handlers.members.finding import find, own
from handlers.members.rules import Search
from handlers.turn import Turn
from storage import attendance, people, rsvps
from storage import events as stored
from storage.attendance import Line, Name
from storage.events import Event
from storage.rsvps import CAME


def listed(turn: Turn, event: Event, view: View, note: Markup | None = None) -> None:
    """Show a page of those who are expected, or of everybody who answered and is named so."""
    found = _found(turn, event, view)
    view = view.at(min(view.page, rules.pages(len(found)) - 1))
    shown = attendance.some(turn.tx, event.id, [one.person_id for one in rules.leaf(found, view)])
    numbers = rsvps.counts(turn.tx, event.id)
    fresh = stored.by_id(turn.tx, event.id) or event  # arrivals without a name may have been added
    screen = screens.door(turn.house, turn.language, fresh, numbers, found, shown, view, note)
    turn.show(screen)


def _found(turn: Turn, event: Event, view: View) -> list[Name]:
    if view.words:
        return attendance.named(turn.tx, event.id, view.words)
    return attendance.expected(turn.tx, event.id)


def others(turn: Turn, event: Event, view: View) -> None:
    """Show members of the coordinator's own scope who have not answered but are named so."""
    found, near = find(turn, Search(view.words, view.page))
    answered = attendance.answerers(turn.tx, event.id, [one.id for one in found.members])
    members = [one for one in found.members if one.id not in answered]
    turn.show(
        screens.others(
            turn.house, turn.language, event, view, members, total=found.total, near=near
        )
    )


def show_card(
    turn: Turn, event: Event, person_id: int, view: View, *, just_came: bool = False
) -> None:
    """Show one of those who answered, with the marks that can be made now; else why they cannot."""
    zone = turn.house.organisation.zone
    line = one_of(turn, event, person_id)
    marks = rules.marks(event, turn.seconds, zone)
    closed = rules.why_not_yet(event, turn.seconds, zone)
    note = turn.said(closed) if closed is not None else None
    turn.show(
        person_screens.person(
            turn.house, turn.language, event, line, view, marks, note, just_came=just_came
        )
    )


def one_of(turn: Turn, event: Event, person_id: int) -> Line:
    """Return somebody who has answered the event; StaleButton for anybody else."""
    line = attendance.line(turn.tx, event.id, person_id)
    if line is None:
        raise StaleButton
    return line


def mark(turn: Turn, event: Event, person_id: int, attended: str | None) -> None:
    """Note that somebody who answered came, is excused or did not come; None takes it back."""
    attendance.mark(turn.tx, event.id, person_id, attended, turn.seconds)
    turn.audit("changed", unit=event.unit, subject="person", subject_id=person_id)


def walk_in(turn: Turn, event: Event, person_id: int) -> None:
    """Let in who had not said that they come; what they had said before is kept."""
    before = attendance.line(turn.tx, event.id, person_id)
    member = own(turn, person_id) if before is None else None
    person = member or people.by_id(turn.tx, person_id)
    if person is None:
        raise StaleButton
    seating.seat_walk_in(turn, event, person)
    attendance.walked_in(turn.tx, event.id, person_id, before)
    mark(turn, event, person_id, CAME)


def walk_out(turn: Turn, event: Event, person_id: int) -> None:
    """Take a walk-in back: their answer is what it was before, and their seat is free again."""
    walked = one_of(turn, event, person_id)
    if not walked.walked_in:
        raise StaleButton
    attendance.take_back(turn.tx, event.id, person_id)
    turn.audit("changed", unit=event.unit, subject="person", subject_id=person_id)
    seating.fill(turn.house, turn.tx, event.id, turn.seconds)
