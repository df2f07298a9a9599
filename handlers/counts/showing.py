"""The counts behind a code, read once more for each screen, picture and file of them."""

from dataclasses import dataclass

from config.markup import Markup
from handlers.counts import codes, replies, screens, written
from handlers.counts.counting import Counting
from handlers.counts.query import Query, decode
from handlers.counts.rules import Line
from handlers.counts.still import counting_of
from handlers.failures import StaleButton
from handlers.house import House
from handlers.recipes import Args, NothingToMake
from handlers.screen import Screen
from storage import counts, rsvps, surveys
from storage.counts import EventLine
from storage.surveys import Round
from storage.transaction import Transaction

LATEST = 10  # events and rounds to choose from
SAYING = "counts"


@dataclass(frozen=True, slots=True)
class Viewer:
    """For whom it is counted; a viewer does not coordinate and sees counts only."""

    counting: Counting
    coordinates: bool


@dataclass(frozen=True, slots=True)
class Counted:
    """One table of counts: its title, every line, the sum, and what the lines are about."""

    title: Markup
    lines: tuple[Line, ...]
    total: Line
    about: str
    conditions: tuple[tuple[str, str], ...] = ()


def screen(viewer: Viewer, tx: Transaction, code: str, *, unknown: bool = False) -> Screen:
    """Return what a code stands for; StaleButton for what is not within the scope."""
    counting = viewer.counting
    if code == codes.FIRST:
        heads = counts.heads(tx, counting.scope)
        return screens.first_screen(counting, heads, unknown=unknown)
    if code == codes.EVENTS:
        return replies.events_screen(counting, counts.events(tx, counting.scope, LATEST))
    if code == codes.ROUNDS:
        return replies.rounds_screen(counting, surveys.rounds(tx, counting.scope, LATEST))
    if code.startswith("E"):
        event = event_of(tx, code, counting.scope)
        return replies.event_screen(counting, event, rsvps.counts(tx, event.id))
    if code.startswith("R"):
        survey = round_of(tx, code, counting.scope)
        to_results = viewer.coordinates and survey.tallied_at is not None
        answers = surveys.counts(tx, survey.id)
        return replies.round_screen(counting, survey, answers, to_results=to_results)
    return _people(counting, tx, decode(counting.house, code))


def _people(counting: Counting, tx: Transaction, query: Query) -> Screen:
    if not query.by:
        heads = counts.heads(tx, counting.scope, query.chosen)
        return screens.people_screen(counting, query, {}, heads)
    by = counts.people_by(tx, query.by, counting.scope, query.chosen)
    return screens.people_screen(counting, query, by)


def event_of(tx: Transaction, code: str, scope: str | None) -> EventLine:
    """Return the event of a code; StaleButton if it is not within the scope."""
    found = counts.event(tx, codes.number_in(code), scope)
    if found is None:
        raise StaleButton
    return found


def round_of(tx: Transaction, code: str, scope: str | None) -> Round:
    """Return the survey round of a code; StaleButton if it is not within the scope."""
    found = surveys.by_id(tx, codes.number_in(code))
    if found is None or scope not in (None, found.unit):
        raise StaleButton
    return found


def demand(
    tx: Transaction, house: House, code: str, scope: str | None, *, table: bool = False
) -> None:
    """Raise StaleButton unless the code is of something within the scope, and of a table."""
    if table and code in (codes.FIRST, codes.EVENTS, codes.ROUNDS):
        raise StaleButton
    if code.startswith("E"):
        event_of(tx, code, scope)
    elif code.startswith("R"):
        round_of(tx, code, scope)
    elif code not in (codes.FIRST, codes.EVENTS, codes.ROUNDS):
        query = decode(house, code)
        if (table and not query.by) or (scope and set(query.chosen.units) - {scope}):
            raise StaleButton


def counted(counting: Counting, tx: Transaction, code: str) -> Counted:
    """Return the table of a code, with every line; StaleButton where there is none."""
    demand(tx, counting.house, code, counting.scope, table=True)
    if code.startswith("E"):
        event = event_of(tx, code, counting.scope)
        lines, total = replies.event_lines(counting, rsvps.counts(tx, event.id))
        return Counted(replies.event_title(counting, event), tuple(lines), total, "answer")
    if code.startswith("R"):
        survey = round_of(tx, code, counting.scope)
        lines, total = replies.round_lines(counting, surveys.counts(tx, survey.id))
        return Counted(replies.round_title(counting, survey), tuple(lines), total, "answer")
    return _members(counting, tx, decode(counting.house, code))


def _members(counting: Counting, tx: Transaction, query: Query) -> Counted:
    by = counts.people_by(tx, query.by, counting.scope, query.chosen)
    lines, total = screens.all_lines(counting, query, by)
    conditions = written.conditions(counting, query)
    return Counted(
        screens.heading(counting, query), tuple(lines), total, query.by, tuple(conditions)
    )


def gather(house: House, tx: Transaction, args: Args) -> Screen:
    """Return the counts that take too long for a turn."""
    viewer = Viewer(counting_of(house, tx, args), bool(args["coordinates"]))
    try:
        return screen(viewer, tx, str(args["code"]), unknown=bool(args["unknown"]))
    except StaleButton:
        raise NothingToMake from None
