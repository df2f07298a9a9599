"""What /my looks like: three lists on pages, a button for each event."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from config.languages import PLAIN
from config.markup import Markup
from handlers.buttons import Open, Pages
from handlers.events import screens, telling
from handlers.events.telling import PARAGRAPH
from handlers.house import House
from handlers.screen import Button, Screen, side_by_side
from storage.events import Event

PAGE_SIZE = 8
PAGE = "my"  # the list that Pages turns


@dataclass(frozen=True, slots=True)
class Mine:
    """An event of one's own, its group, and one's place in line (None for who does not wait).

    ``offered`` is until when seats are on offer, UTC epoch seconds.
    """

    group: str
    event: Event
    place: int | None = None
    offered: int | None = None


def listed(house: House, language: str, mine: Sequence[Mine], page: int, *, more: bool) -> Screen:
    """Return a page of events, each in its group and with a button; numbers go on over pages."""
    to_list = Button(house.texts.plain(language, "events-list-button"), Open("events"))
    if not mine:
        return Screen(house.texts.say(language, "my-none"), ((to_list,),))
    first = page * PAGE_SIZE + 1
    lines = PARAGRAPH.join(_lines(house, language, mine, first))
    shown = [
        (screens.show_button(language, number, one.event),)
        for number, one in enumerate(mine, first)
    ]
    turning = side_by_side(_turning(house, language, page, more=more), plain=language == PLAIN)
    return Screen(lines, (*shown, *turning, (to_list,)))


def _lines(house: House, language: str, mine: Sequence[Mine], first: int) -> Iterator[Markup]:
    group = ""
    for number, one in enumerate(mine, first):
        if one.group != group:
            group = one.group
            yield house.texts.say(language, f"my-{group}")
        yield _line(house, language, number, one)


def _line(house: House, language: str, number: int, one: Mine) -> Markup:
    said = screens.line(house, language, number, one.event)
    if one.offered is not None:
        until = telling.moment(house, language, one.offered)
        seat = house.texts.say(language, "events-seat-offered", until=until)
        return Markup("\n").join([said, seat])
    if one.place is None:
        return said
    place = house.texts.say(language, "events-waiting", **{"place-number": one.place})
    return Markup("\n").join([said, place])


def _turning(house: House, language: str, page: int, *, more: bool) -> list[Button]:
    """Return the buttons of the page before and the page after, as far as there are any."""
    back = [_to(house, language, "form-previous", page - 1)] if page else []
    return back + ([_to(house, language, "form-next", page + 1)] if more else [])


def _to(house: House, language: str, key: str, page: int) -> Button:
    return Button(house.texts.plain(language, key), Pages(PAGE, page))
