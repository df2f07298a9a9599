"""Showing the inbox as it is now."""

from collections.abc import Sequence

from config.markup import Markup
from handlers.approvals import rules, screens
from handlers.approvals.screens import Desk, Page
from handlers.turn import Turn
from storage import applications, people
from storage.applications import Application
from storage.people import Person


def desk(turn: Turn) -> Desk:
    """Return the house and the coordinator's language."""
    return Desk(turn.house, turn.language)


def show(turn: Turn, page: int = 0, told: Sequence[Markup] = ()) -> None:
    """Show a page of who waits; ``told`` is what was just done."""
    total = applications.count_waiting(turn.tx, turn.scope)
    number = rules.page_within(page, total)
    found = applications.waiting(turn.tx, turn.scope, limit=rules.PAGE, skip=number * rules.PAGE)
    since = turn.seconds - rules.UNDO_SECONDS
    declined = applications.count_declined(turn.tx, turn.scope, since=since)
    said = list(told)
    if not total and not _is_asked(turn):
        said.append(screens.not_needed(desk(turn)))
    listed = Page(_with_people(turn, found), number, total, turn.seconds)
    turn.show(screens.inbox(desk(turn), listed, lately_declined=declined, told=said))


def show_past(turn: Turn, page: int) -> None:
    """Show a page of who was declined within 30 days."""
    since = turn.seconds - rules.UNDO_SECONDS
    total = applications.count_declined(turn.tx, turn.scope, since=since)
    number = rules.page_within(page, total)
    found = applications.declined(
        turn.tx, turn.scope, since=since, limit=rules.PAGE, skip=number * rules.PAGE
    )
    listed = Page(_with_people(turn, found), number, total, turn.seconds)
    turn.show(screens.past(desk(turn), listed))


def _is_asked(turn: Turn) -> bool:
    """Tell whether any unit of the coordinator asks for approval."""
    units = turn.house.organisation.units
    return any(one.approval for one in units if turn.scope in (None, one.id))


def _with_people(turn: Turn, found: Sequence[Application]) -> list[tuple[Application, Person]]:
    """Return the applications with their people, and note that they were looked at."""
    known = [(one, people.by_id(turn.tx, one.person_id)) for one in found]
    if known:
        turn.audit("viewed", unit=turn.scope, subject="application", people=len(known))
    return [(application, person) for application, person in known if person is not None]
