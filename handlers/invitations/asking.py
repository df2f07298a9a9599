"""Questions that making a link and entering somebody have in common, within one's scope."""

from collections.abc import Sequence

from config.markup import Markup
from handlers.events import screens as event_screens
from handlers.events.rules import is_within
from handlers.forms.form import Question, Values
from handlers.forms.kinds import Choice, Number, Single
from handlers.house import Key
from handlers.screen import clipped
from handlers.turn import Turn
from storage import events
from storage.events import Event

MOST_EVENTS = 20  # to choose from, the next first
YEARS_AHEAD = 6
OFFERED_YEARS = 6
ALL = "all"  # stands for the whole school


def unit_question(turn: Turn, form: str, *, with_all: bool = False) -> list[Question]:
    """Return the question which unit, for those who coordinate more than one."""
    units = turn.house.organisation.units
    if turn.scope is not None or len(units) < 2:
        return []
    choices = [Choice(one.id, one.name) for one in units]
    if with_all:
        choices.insert(0, Choice(ALL, Key("invitations-whole-school-button")))
    said = Key(f"{form}-ask-unit")
    return [Question("unit", said, Single(choices), Key("invitations-unit"))]


def unit_of(turn: Turn, values: Values) -> str | None:
    """Return the unit that was chosen or goes without saying; None is the whole school."""
    units = turn.house.organisation.units
    if turn.scope is not None:
        return turn.scope
    chosen = units[0].id if len(units) == 1 else values.get("unit", ALL)
    return None if chosen == ALL else chosen


def fields(turn: Turn) -> Single:
    """Return the choice between the school's fields."""
    return Single([Choice(one.code, one.button) for one in turn.house.organisation.fields])


def _this_year(turn: Turn) -> int:
    return turn.now.astimezone(turn.house.organisation.zone).year


def years(turn: Turn, ahead: int) -> Number:
    """Return the kind that asks a year of graduation, up to so many years ahead of this one."""
    this_year = _this_year(turn)
    offered = [this_year + min(ahead, 1) - i for i in range(OFFERED_YEARS)]
    first = turn.house.organisation.first_graduation_year
    return Number(first, this_year + ahead, offers=offered)


def years_to_come(turn: Turn) -> Number:
    """Return the kind that asks when somebody is going to graduate."""
    this_year = _this_year(turn)
    offered = range(this_year, this_year + OFFERED_YEARS)
    return Number(this_year, this_year + YEARS_AHEAD, offers=offered)


def coming_events(turn: Turn, since: int = 0) -> list[Event]:
    """Return the events of the coordinator's scope that begin from ``since`` seconds ago on."""
    found = events.coming(turn.tx, turn.seconds - since)
    return [one for one in found if is_within(turn.scope, one)][:MOST_EVENTS]


def event_question(turn: Turn, form: str, found: Sequence[Event]) -> list[Question]:
    """Return the question which event; none when there is nothing to choose from."""
    if not found:
        return []
    choices = [Choice(str(one.id), clipped(f"{i}. {one.title}")) for i, one in enumerate(found, 1)]
    lines = Markup("\n").join(_line(turn, i, one) for i, one in enumerate(found, 1))
    said, helped = Key(f"{form}-ask-event"), Key("invitations-help-event", {"events": lines})
    short = Key("invitations-event")
    return [Question("event", said, Single(choices), short, optional=True, help=helped)]


def _line(turn: Turn, number: int, event: Event) -> Markup:
    when = event_screens.when(turn.house, turn.language, event)
    return turn.say("events-line", **{"line-number": number}, title=event.title, when=when)


def event_of(turn: Turn, values: Values) -> int | None:
    """Return the chosen event, if it is still there and within the coordinator's scope."""
    event = events.by_id(turn.tx, int(values["event"])) if values.get("event") else None
    return event.id if event is not None and is_within(turn.scope, event) else None
