"""What a coordinator is asked about a change, and what others have changed meanwhile."""

from collections.abc import Sequence

from config.markup import Markup
from handlers.buttons import EventDo
from handlers.events import telling as wording
from handlers.hosting import changing_rules as rules
from handlers.hosting.editing import TEXTS, named, said
from handlers.house import House
from handlers.screen import Button, Rows, Screen, clipped
from storage.event_changes import Change
from storage.events import Event

LONGEST = 700  # characters of one of two descriptions to choose from


def value(house: House, language: str, event: Event, item: str) -> Markup:
    """Return what an item is set to, with enough of a long text to choose by."""
    long = _long(event, item)
    if long:
        return Markup.escape(clipped(long, LONGEST))
    return said(house, language, event, item) or house.texts.say(language, "changes-nothing")


def _long(event: Event, item: str) -> str | None:
    if item == "description":
        return event.description
    own = event.texts.get(item.removeprefix(TEXTS)) if item.startswith(TEXTS) else None
    return "\n".join(one for one in own if one) if own is not None else None


def _choice(house: House, language: str, wish: Change, yes: str, no: str) -> Rows:
    keys = (("yes", yes), ("no", no))
    return tuple(
        (Button(house.texts.plain(language, key), EventDo(wish.event_id, f"{name}_{wish.id}")),)
        for name, key in keys
    )


def clash(house: House, language: str, event: Event, wish: Change) -> Screen:
    """Say that somebody else has changed the same item; let the person choose one of the two."""
    mine = rules.changed(event, wish.after)
    text = house.texts.say(
        language,
        "changes-clash",
        item=named(house, language, wish.item),
        theirs=value(house, language, event, wish.item),
        mine=value(house, language, mine, wish.item),
    )
    rows = _choice(house, language, wish, "changes-mine-button", "changes-theirs-button")
    return Screen(text, rows)


def sure_of_the_past(house: House, language: str, event: Event, wish: Change) -> Screen:
    """Ask whether an event is really to be moved to a time that has passed."""
    starts_at = wish.after["starts_at"]
    when = wording.said_at(house, language, starts_at)
    text = house.texts.say(language, "changes-past", title=event.title, when=when)
    rows = _choice(house, language, wish, "changes-past-button", "changes-leave-button")
    return Screen(text, rows)


def sure_of_fewer(house: House, language: str, event: Event, wish: Change, taken: int) -> Screen:
    """Ask whether there are to be fewer seats than are ``taken`` already."""
    numbers = {"taken-number": taken, "seats-number": wish.after["capacity"]}
    text = house.texts.say(language, "changes-fewer", title=event.title, **numbers)
    rows = _choice(house, language, wish, "changes-fewer-button", "changes-leave-button")
    return Screen(text, rows)


def by_others(house: House, language: str, event: Event, theirs: Sequence[Change]) -> Markup:
    """Return what others have changed meanwhile, each item once, as it is now."""
    items = dict.fromkeys(one.item for one in theirs)
    lines = [house.texts.say(language, "changes-by-others")]
    lines += [
        house.texts.say(
            language,
            "changes-line",
            item=named(house, language, one),
            value=value(house, language, event, one),
        )
        for one in items
    ]
    return Markup("\n").join(lines)
