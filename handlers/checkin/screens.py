"""What is seen at the door: the list, and members who had not signed up."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace

from config.markup import Markup
from handlers.buttons import CheckDo, EventDo
from handlers.checkin.rules import View, pages
from handlers.events.telling import title
from handlers.house import House
from handlers.screen import Button, Rows, Screen, clipped
from storage.attendance import Line, Name
from storage.events import Event
from storage.members import Member
from storage.rsvps import Counts

PARAGRAPH, LINE = Markup("\n\n"), Markup("\n")
NAME_ON_BUTTON = 18  # characters: with the words for a mark after it at most 30


def button(house: House, language: str, key: str, press: CheckDo) -> tuple[Button, ...]:
    """Return a row of one button."""
    return (Button(house.texts.plain(language, key), press),)


def back_to_event(house: House, language: str, event: Event) -> tuple[Button, ...]:
    """Return the row that leads back to the organiser's card."""
    label = house.texts.plain(language, "checkin-event-button")
    return (Button(label, EventDo(event.id, "manage")),)


def door(
    house: House,
    language: str,
    event: Event,
    numbers: Counts,
    found: Sequence[Name],
    shown: Sequence[Line],
    view: View,
    note: Markup | None = None,
) -> Screen:
    """Return the page ``shown`` of those who were ``found``, a button each; a ``note`` first."""
    say = house.texts.say
    said = [note] if note is not None else []
    said.append(say(language, "checkin-title", title=title(event, language)))
    said.append(_numbers(house, language, event, numbers))
    alike = Counter(one.name.casefold() for one in found)
    shown = [_told_apart(one, alike) for one in shown]
    if shown:
        said.append(LINE.join(_line(house, language, one) for one in shown))
    said.append(_how(house, language, found, view))
    rows: Rows = tuple(_tap(house, language, event, one, view) for one in shown)
    rows += _leaves(house, language, event, "list", view, pages(len(found)))
    return Screen(PARAGRAPH.join(said), rows + _at_the_end(house, language, event, view))


def _told_apart(one: Line, alike: Mapping[str, int]) -> Line:
    """Return the line with the year of graduation behind a name that several have."""
    if alike[one.name.casefold()] < 2 or one.graduation_year is None:
        return one
    return replace(one, name=f"{one.name}, {one.graduation_year}")


def _numbers(house: House, language: str, event: Event, numbers: Counts) -> Markup:
    values = {"came-number": numbers.came, "coming-number": numbers.coming}
    lines = [house.texts.say(language, "checkin-numbers", **values)]
    if event.walk_ins:
        nameless = {"people-number": event.walk_ins}
        lines.append(house.texts.say(language, "checkin-nameless", **nameless))
    return LINE.join(lines)


def _how(house: House, language: str, found: Sequence[Name], view: View) -> Markup:
    """Return what can be done with what is shown."""
    words = " ".join(view.words)
    if not found:
        key = "checkin-nobody-named" if view.words else "checkin-nobody"
        return house.texts.say(language, key, words=words)
    said = [house.texts.say(language, "checkin-tap")]
    if pages(len(found)) > 1:
        values = {"page-number": view.page + 1, "pages-number": pages(len(found))}
        said.append(house.texts.say(language, "checkin-page", **values))
    return LINE.join(said)


def _line(house: House, language: str, one: Line) -> Markup:
    """Return a person with guests, with being late, and with what is known of their coming."""
    told = [
        house.texts.say(language, f"checkin-state-{one.state}") if one.state is not None else None,
        house.texts.say(language, f"checkin-answer-{one.answer}")
        if one.state is None and not one.is_expected
        else None,
        _guests(house, language, one),
        house.texts.say(language, "checkin-late") if one.late and one.state is None else None,
    ]
    known = Markup(", ").join(part for part in told if part is not None)
    key = "checkin-line" if known else "checkin-line-bare"
    return house.texts.say(language, key, name=one.name, **({"known": known} if known else {}))


def _guests(house: House, language: str, one: Line) -> Markup | None:
    if not one.guests:
        return None
    return house.texts.say(language, "checkin-guests", **{"guests-number": one.guests})


def _tap(house: House, language: str, event: Event, one: Line, view: View) -> tuple[Button, ...]:
    name = clipped(one.name, NAME_ON_BUTTON if one.attended is not None else 30)
    key = "checkin-one" if one.attended is None else f"checkin-one-{one.attended}"
    label = house.texts.plain(language, key, name=name)
    return (Button(label, CheckDo(event.id, one.person_id, f"tap-{view.spelled()}")),)


def _leaves(house: House, language: str, event: Event, what: str, view: View, number: int) -> Rows:
    leaves = [("checkin-next-button", view.page + 1)] if view.page + 1 < number else []
    leaves += [("checkin-previous-button", view.page - 1)] if view.page else []
    return tuple(
        button(house, language, key, CheckDo(event.id, 0, f"{what}-{view.at(page).spelled()}"))
        for key, page in leaves
    )


def _at_the_end(house: House, language: str, event: Event, view: View) -> Rows:
    here = view.spelled()
    keys = [("checkin-search-button", "search")]
    if view.words:
        keys = [
            ("checkin-others-button", f"others-{view.at(0).spelled()}"),
            ("checkin-search-again-button", "search"),
            ("checkin-all-button", "list"),
        ]
    keys.append(("checkin-plus-button", f"plus-{here}"))
    keys += [("checkin-minus-button", f"minus-{here}")] if event.walk_ins else []
    rows = tuple(button(house, language, key, CheckDo(event.id, 0, action)) for key, action in keys)
    return (*rows, back_to_event(house, language, event))


def others(
    house: House,
    language: str,
    event: Event,
    view: View,
    members: Sequence[Member],
    *,
    total: int,
    near: bool,
) -> Screen:
    """Return members who have not answered but may stand at the door, one button each."""
    say = house.texts.say
    key = "checkin-others-near" if near else "checkin-others"
    said = [say(language, key if members else "checkin-nobody-else", words=" ".join(view.words))]
    rows: Rows = tuple(_other(event, one, view) for one in members)
    rows += _leaves(house, language, event, "others", view, pages(total))
    ends = (("search-again", "search"), ("plus", "plus"), ("all", "list"))
    rows += tuple(
        button(house, language, f"checkin-{key}-button", CheckDo(event.id, 0, action))
        for key, action in ends
    )
    return Screen(PARAGRAPH.join(said), rows)


def _other(event: Event, one: Member, view: View) -> tuple[Button, ...]:
    year = "" if one.studying or not one.graduation_year else f", {one.graduation_year}"
    press = CheckDo(event.id, one.id, f"came-{view.at(0).spelled()}")
    return (Button(clipped(one.name, 30 - len(year)) + year, press),)
