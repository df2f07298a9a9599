"""Waiting for approval: what an applicant sees, and who of the coordinators hears of it."""

from handlers import coordinators
from handlers.approvals import letters
from handlers.approvals.rules import start_of_day
from handlers.preferences.contact import quiet_until
from handlers.screen import Screen
from handlers.turn import Turn
from storage import applications
from storage.applications import DECLINED, WAITING
from storage.people import Person


def wait(turn: Turn) -> None:
    """Let the person wait for approval, tell them what happens next, and tell who decides."""
    person = turn.reload()
    applications.ask(turn.tx, person.id, person.unit, turn.seconds)
    application = applications.of_person(turn.tx, person.id)
    if application is None:
        raise LookupError("an application that was just stored")
    turn.show(letters.waiting(turn.house, turn.language, person, application, first=True))
    for coordinator in _deciders(turn, person):
        _tell(turn, coordinator, person)


def waiting_screen(turn: Turn) -> Screen | None:
    """Return what somebody sees who waits or was declined; None for everybody else."""
    person = turn.person
    application = applications.of_person(turn.tx, person.id) if person is not None else None
    if person is None or person.is_member or application is None:
        return None
    if application.state == WAITING:
        return letters.waiting(turn.house, turn.language, person, application, first=False)
    if application.state == DECLINED:
        return letters.declined(turn.house, turn.language, application)
    return None


def _deciders(turn: Turn, applicant: Person) -> list[Person]:
    """Return who can be reached of the unit's coordinators; the owners where there is none."""
    found = coordinators.reachable(turn.house, turn.tx, applicant.unit, turn.seconds)
    return [one for one in found if one.id != applicant.id]


def _tell(turn: Turn, coordinator: Person, applicant: Person) -> None:
    """Tell a coordinator, unless today's notice of another who still waits does so already."""
    other = turn.other(coordinator)
    today = start_of_day(turn.now, turn.house.organisation.zone)
    waits = applications.count_waiting(turn.tx, other.scope, since=today, besides=applicant.id)
    if waits:
        return
    other.send(letters.notice(turn.house, other.language, applicant))
    due_at = quiet_until(turn.house, coordinator, turn.seconds)
    other.post(due_at=due_at, about=applicant.id)
