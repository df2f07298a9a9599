"""What the yearly calendar looks like as a list."""

from collections.abc import Iterator, Sequence

from config import dates
from config.languages import PLAIN
from config.markup import Markup
from handlers.buttons import YearDo
from handlers.house import House
from handlers.screen import LONGEST_TEXT, Button, Screen, side_by_side
from handlers.year import gathering
from handlers.year.gathering import MONTHS, Item, Stretch
from handlers.year.picture import index_of, span_of
from handlers.year.saying import said
from storage.recurring import WEEKLY

LINE, PARAGRAPH = Markup("\n"), Markup("\n\n")
YEAR, PLAN, RECURRING, LETTER = "year", "plan", "recurring", "letter"
LIST, PICTURE, NEW, SHOW = "list", "picture", "new", "show"
SPARE = 300  # characters left for the title and for how many things did not fit
MOST_OFTEN = 10


def button(house: House, language: str, key: str, press: YearDo, **values: object) -> Button:
    """Return a button of the calendar."""
    return Button(house.texts.plain(language, key, **values), press)


def listed(stretch: Stretch, found: Sequence[Item]) -> Screen:
    """Return twelve months with what is in them, and the buttons to plan more."""
    house, language = stretch.house, stretch.language
    heading = house.texts.say(language, "year-title", years=span_of(stretch))
    often = often_said(stretch, WEEKLY, *gathering.EVERY_MONTH)
    spent = sum(Screen(one).length for one in often)
    others = [one for one in found if not one.often]
    parts = [heading, *often, *_months(stretch, others, spent)]
    if not found and not often:
        parts.append(house.texts.say(language, "year-empty"))
    return Screen(PARAGRAPH.join(parts), tuple(_rows(stretch, found)))


def often_said(stretch: Stretch, *hows: str) -> list[Markup]:
    """Return what goes so often, in one paragraph if there is any, and whether a text waits."""
    lines = [
        stretch.house.texts.say(
            stretch.language,
            "year-often",
            name=one.name,
            rule=said(stretch.house, stretch.language, one.rule),
            prepared=_yes(gathering.is_prepared(stretch.tx, one)),
        )
        for one in gathering.often(stretch, *hows)[:MOST_OFTEN]
    ]
    return [LINE.join(lines)] if lines else []


def _yes(prepared: bool) -> str:
    return "yes" if prepared else "no"


def _months(stretch: Stretch, found: Sequence[Item], spent: int) -> Iterator[Markup]:
    """Give the months that have something; those that do not fit are counted.

    ``spent`` characters of the message are taken.
    """
    room, told = LONGEST_TEXT - SPARE - spent, 0
    for month in range(index_of(stretch.first), index_of(stretch.first) + MONTHS):
        here = [one for one in found if index_of(one.day) == month]
        if not here:
            continue
        month_said = _month(stretch, here)
        room -= Screen(month_said).length + 2
        if room < 0:
            left = {"items-number": len(found) - told}
            yield stretch.house.texts.say(stretch.language, "year-more", **left)
            return
        told += len(here)
        yield month_said


def _month(stretch: Stretch, here: Sequence[Item]) -> Markup:
    name = dates.month_and_year(here[0].day, stretch.language)
    heading = stretch.house.texts.say(stretch.language, "year-month", month=name)
    return LINE.join([heading, *(_line(stretch, one) for one in here)])


def _line(stretch: Stretch, item: Item) -> Markup:
    """Return one line: when, what, of which kind, and of which unit if one sees several."""
    house, language = stretch.house, stretch.language
    what = house.texts.plain(language, f"year-kind-{item.kind}")
    if item.prepared is not None:
        waits = house.texts.plain(language, "year-text", prepared=_yes(item.prepared))
        what = f"{what}, {waits}"
    if item.unit is not None and stretch.scope is None:
        what = f"{what}, {house.organisation.unit_name(item.unit, language)}"
    if item.whole_month:
        return house.texts.say(language, "year-line-month", title=item.title, what=what)
    day = dates.short_day(item.day, language)
    return house.texts.say(language, "year-line", day=day, title=item.title, what=what)


def _rows(stretch: Stretch, found: Sequence[Item]) -> Iterator[tuple[Button, ...]]:
    house, language, month = stretch.house, stretch.language, index_of(stretch.first)
    plain = language == PLAIN
    if found:
        picture = YearDo(YEAR, month, PICTURE)
        yield (button(house, language, "year-picture-button", picture),)
    leaves = (
        button(house, language, "year-before-button", YearDo(YEAR, month - MONTHS, LIST)),
        button(house, language, "year-after-button", YearDo(YEAR, month + MONTHS, LIST)),
    )
    yield from side_by_side(leaves, plain=plain)
    yield (button(house, language, "year-plans-button", YearDo(PLAN, 0, LIST)),)
    yield (button(house, language, "year-recurring-button", YearDo(RECURRING, 0, LIST)),)


def caption(stretch: Stretch, found: Sequence[Item]) -> Screen:
    """Return the words below the picture; the list says it all for who does not see it."""
    values = {"years": span_of(stretch), "items-number": len(found)}
    words = stretch.house.texts.say(stretch.language, "year-caption", **values)
    month = index_of(stretch.first)
    to_list = YearDo(YEAR, month, LIST)
    row = (button(stretch.house, stretch.language, "year-list-button", to_list),)
    return Screen(PARAGRAPH.join([words, *often_said(stretch, WEEKLY)]), (row,))


def back(house: House, language: str, *, to: str = YEAR) -> tuple[Button, ...]:
    """Return the row that leads back to the calendar, or to the list of plans or recurrences."""
    return (button(house, language, f"year-to-{to}-button", YearDo(to, 0, LIST)),)
