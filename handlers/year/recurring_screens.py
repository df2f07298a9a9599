"""What recurring announcements look like: their list, a card, and what is told of them."""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime

from config import dates
from config.markup import Markup
from handlers.announcing.letter import read
from handlers.buttons import AnnounceDo, YearDo
from handlers.house import House
from handlers.screen import Button, Rows, Screen, clipped
from handlers.year import rules
from handlers.year.plan_screens import MOST_LISTED, leaves
from handlers.year.saying import said
from handlers.year.screens import (
    LETTER,
    LINE,
    NEW,
    PARAGRAPH,
    RECURRING,
    SHOW,
    back,
    button,
)
from storage.announcements import Announcement
from storage.recurring import Recurring

Saying = Callable[..., Screen]
"""What is said, in the ``language`` of the reader."""
NEXT_TIMES = 3
MOST_PREPARED = 8
LONGEST_LINE = 60


def listed(house: House, language: str, found: Sequence[Recurring], page: int) -> Screen:
    """Return a page of the recurring announcements, a button each."""
    page = min(page, max(len(found) - 1, 0) // MOST_LISTED)
    shown = found[page * MOST_LISTED : (page + 1) * MOST_LISTED]
    lines = [house.texts.say(language, "year-recurrings" if found else "year-recurrings-none")]
    for one in shown:
        words = said(house, language, one.rule)
        lines.append(house.texts.say(language, "year-recurring-line", name=one.name, rule=words))
    rows: Rows = tuple(
        (Button(clipped(one.name), YearDo(RECURRING, one.id, SHOW)),) for one in shown
    )
    rows += leaves(house, language, RECURRING, page, len(found))
    new = (button(house, language, "year-recurring-new-button", YearDo(RECURRING, 0, NEW)),)
    return Screen(PARAGRAPH.join(lines), (*rows, new, back(house, language)))


def card(
    house: House, language: str, found: Recurring, prepared: Sequence[Announcement], now: int
) -> Screen:
    """Return when it goes and what is prepared, in the order in which it goes."""
    say = house.texts.say
    lines = [
        say(language, "year-recurring-card", name=found.name),
        Markup.escape(said(house, language, found.rule)),
    ]
    if found.unit is not None:
        name = house.organisation.unit_name(found.unit, language)
        lines.append(say(language, "year-unit", unit=name))
    parts = [LINE.join(lines), _next_times(house, language, found, now)]
    parts.append(_prepared(house, language, prepared))
    rows: Rows = tuple(
        (Button(clipped(f"{place}. {beginning(house, language, one)}"), _letter(one, SHOW)),)
        for place, one in enumerate(prepared[:MOST_PREPARED], 1)
    )
    for action in ("prepare", "change", "end"):
        press = YearDo(RECURRING, found.id, action)
        rows += ((button(house, language, f"year-recurring-{action}-button", press),),)
    return Screen(PARAGRAPH.join(parts), (*rows, back(house, language, to=RECURRING)))


def _next_times(house: House, language: str, found: Recurring, now: int) -> Markup:
    zone, at, lines = house.organisation.zone, found.next_at, []
    for _ in range(NEXT_TIMES):
        at = rules.next_after(found.rule, now, zone) if at is None else at
        when = dates.full(datetime.fromtimestamp(at, UTC), language, zone)
        lines.append(house.texts.say(language, "year-next-line", when=when))
        at = rules.next_after(found.rule, at, zone)
    return LINE.join([house.texts.say(language, "year-next-times"), *lines])


def _prepared(house: House, language: str, prepared: Sequence[Announcement]) -> Markup:
    if not prepared:
        return house.texts.say(language, "year-none-prepared")
    lines = [house.texts.say(language, "year-prepared", **{"letters-number": len(prepared)})]
    for place, one in enumerate(prepared[:MOST_PREPARED], 1):
        key = "year-prepared-unready" if one.audience is None else "year-prepared-line"
        key = "year-prepared-back" if one.note is not None else key
        values = {"line-number": place, "beginning": beginning(house, language, one, LONGEST_LINE)}
        lines.append(house.texts.say(language, key, **values))
    return LINE.join(lines)


def beginning(house: House, language: str, one: Announcement, longest: int = 26) -> str:
    """Return the first words of an announcement, which stand for its title."""
    words = read(one.content).beginning(longest, language)
    return words or house.texts.plain(language, "year-untitled")


def _letter(one: Announcement, action: str) -> YearDo:
    return YearDo(LETTER, one.id, action)


def letter(house: House, language: str, found: Recurring, one: Announcement) -> Screen:
    """Return a prepared announcement's beginning, and what can be done with it."""
    words = beginning(house, language, one, LONGEST_LINE)
    text = house.texts.say(language, "year-letter", name=found.name, beginning=words)
    to_desk = Button(house.texts.plain(language, "year-letter-open-button"), _open(one))
    rows = (
        (to_desk,),
        (button(house, language, "year-letter-first-button", _letter(one, "first")),),
        (button(house, language, "year-letter-off-button", _letter(one, "off")),),
        _to_card(house, language, found),
    )
    return Screen(text, rows)


def _open(one: Announcement) -> AnnounceDo:
    return AnnounceDo(one.id, "card", "")


def _to_card(house: House, language: str, found: Recurring) -> tuple[Button, ...]:
    press = YearDo(RECURRING, found.id, SHOW)
    return (button(house, language, "year-to-recurring-card-button", press),)


def drafts(house: House, language: str, found: Recurring, there: Sequence[Announcement]) -> Screen:
    """Return the drafts of which one can be prepared, and how to write another."""
    key = "year-prepare" if there else "year-prepare-none"
    rows: Rows = tuple(
        (
            Button(
                clipped(beginning(house, language, one)),
                YearDo(RECURRING, found.id, f"put_{one.id}"),
            ),
        )
        for one in there[:MOST_PREPARED]
    )
    new = YearDo(RECURRING, found.id, "write")
    rows += ((button(house, language, "year-write-button", new),),)
    text = house.texts.say(language, key, name=found.name)
    return Screen(text, (*rows, _to_card(house, language, found)))


def ending(house: House, language: str, found: Recurring) -> Screen:
    """Return the question whether it shall go no more."""
    sure = YearDo(RECURRING, found.id, "end_now")
    rows = (
        (button(house, language, "year-recurring-end-now-button", sure),),
        _to_card(house, language, found),
    )
    return Screen(house.texts.say(language, "year-recurring-end", name=found.name), rows)


def reminder(house: House, *, language: str, found: Recurring) -> Screen:
    """Return what coordinators are told when nothing is prepared yet."""
    zone, at = house.organisation.zone, datetime.fromtimestamp(found.next_at or 0, UTC)
    values = {"name": found.name, "when": dates.full(at, language, zone)}
    return _told(house, language, found, house.texts.say(language, "year-unprepared", **values))


def skipped(house: House, *, language: str, found: Recurring, next_at: int) -> Screen:
    """Return what they are told when a time passed with nothing prepared."""
    zone, at = house.organisation.zone, datetime.fromtimestamp(next_at, UTC)
    values = {"name": found.name, "when": dates.full(at, language, zone)}
    return _told(house, language, found, house.texts.say(language, "year-skipped", **values))


def _told(house: House, language: str, found: Recurring, text: Markup) -> Screen:
    return Screen(text, (_to_card(house, language, found),))
