"""The list of the events that a coordinator looks after: drafts, scheduled, coming and past."""

from collections.abc import Iterator, Sequence

from config.languages import PLAIN
from config.markup import Markup
from handlers.buttons import EventDo, Open, Pages
from handlers.events import screens
from handlers.events.access import own_event
from handlers.events.telling import title
from handlers.hosting import managing, previewing
from handlers.house import House
from handlers.screen import Button, Screen, clipped, side_by_side
from handlers.turn import Turn
from storage import event_lists
from storage.event_lists import Listed

PAGE = "manage"
MOST_LISTED = 8


def manage(turn: Turn) -> None:
    """Show the first page of the coordinator's events."""
    page(turn, 0)


def page(turn: Turn, number: int) -> None:
    """Show one page of the coordinator's events; the last one where there are fewer."""
    total = event_lists.how_many(turn.tx, turn.scope)
    last = max(total - 1, 0) // MOST_LISTED
    number = min(number, last)
    found = event_lists.managed(
        turn.tx, turn.scope, turn.seconds, limit=MOST_LISTED, offset=number * MOST_LISTED
    )
    turn.show(listed(turn.house, turn.language, found, number, last))


def opened(turn: Turn, event_id: int) -> None:
    """Show an event as it is looked after: a draft to be published, any other with its answers."""
    if own_event(turn, event_id).state == "draft":
        previewing.draft(turn, event_id)
    else:
        managing.manage(turn, event_id)


def listed(house: House, language: str, found: Sequence[Listed], number: int, last: int) -> Screen:
    """Return a page of events under the headings of their kinds, with a button for each."""
    say, plain = house.texts.say, language == PLAIN
    new = Button(house.texts.plain(language, "hosting-new-button"), Open("newevent"))
    if not found:
        return Screen(say(language, "hosting-list-none"), ((new,),))
    parts = [say(language, "hosting-list"), *_lines(house, language, found, number)]
    rows = tuple(
        (
            Button(
                clipped(f"{place}. {title(one.event, language)}"), EventDo(one.event.id, "manage")
            ),
        )
        for place, one in enumerate(found, number * MOST_LISTED + 1)
    )
    leaves = side_by_side(list(_leaves(house, language, number, last)), plain=plain)
    return Screen(Markup("\n\n").join(parts), (*rows, *leaves, (new,)))


def _lines(house: House, language: str, found: Sequence[Listed], number: int) -> Iterator[Markup]:
    """Give each kind's heading with its events."""
    say, heading = house.texts.say, ""
    lines: list[Markup] = []
    for place, (kind, event) in enumerate(found, number * MOST_LISTED + 1):
        if kind != heading:
            if lines:
                yield Markup("\n").join(lines)
            heading, lines = kind, [say(language, f"hosting-list-{kind}")]
        told = {"title": title(event, language), "when": screens.when(house, language, event)}
        key = "hosting-line-cancelled" if event.state == "cancelled" else "hosting-line"
        lines.append(say(language, key, **{"line-number": place}, **told))
    yield Markup("\n").join(lines)


def _leaves(house: House, language: str, number: int, last: int) -> Iterator[Button]:
    if number > 0:
        yield Button(house.texts.plain(language, "form-previous"), Pages(PAGE, number - 1))
    if number < last:
        yield Button(house.texts.plain(language, "form-next"), Pages(PAGE, number + 1))
