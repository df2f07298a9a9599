"""The questions about an event: asked of a new one, and again of one that is there."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from handlers.forms.endings import Closing, Ending
from handlers.forms.form import Question
from handlers.forms.kinds import Choice, Fault, Kind, Number, Several, Text
from handlers.forms.media import Link, Picture, Point
from handlers.forms.programmes import Programme
from handlers.forms.spans import Beginning
from handlers.hosting import fitting
from handlers.hosting.describing import Description
from handlers.hosting.fitting import Fitting, FittingSent
from handlers.house import House, Key
from handlers.turn import Turn
from storage.events import REMINDERS, Event, Item, Wording

LONGEST_TITLE, LONGEST_PLACE, LONGEST_CONTACT, LONGEST_LINK = 100, 200, 200, 300
MOST_SEATS, MOST_GUESTS = 100_000, 20
GUESTS_OFFERED = (0, 1, 2, 3)
# What an item is called in storage, where that is another name.
COLUMNS = {"when": "starts_at", "ends": "ends_at", "closes": "closes_at"}
NEEDED = frozenset({"title", "when", "place", "audience", "guests", "reminders"})
EXPLAINED = frozenset(
    {
        *("place", "description", "capacity", "ends", "address", "point", "online", "programme"),
        *("picture", "guests", "closes", "contact", "reminders"),
    }
)


def asked(item: str, kind: Kind, *, is_set: bool = False) -> Question:
    """Return the question about an item; where something ``is_set``, skipping takes it away."""
    optional = item not in NEEDED
    return Question(
        item,
        Key(f"hosting-ask-{item}"),
        kind,
        Key(f"hosting-item-{item}"),
        optional=optional,
        help=Key(f"hosting-help-{item}") if item in EXPLAINED else None,
        before=Key("hosting-skip-empties") if optional and is_set else None,
    )


def of_item(turn: Turn, event: Event, item: str) -> Question:
    """Return the one question that changes an item of an event."""
    kind = KINDS[item](turn, event)
    value = getattr(event, COLUMNS.get(item, item), None)
    is_set = event.latitude is not None if item == "point" else value not in (None, (), 0)
    return asked(item, kind, is_set=is_set)


def described(house: House, event: Event, language: str | None = None) -> Kind:
    """Return the kind that asks for a description which still leaves room on the card."""
    return Description(fitting.room(house, event, language))


def wording(house: House, event: Event, language: str) -> tuple[Question, ...]:
    """Return the questions about title and description in one language."""
    title, there = Key("hosting-item-title"), language in event.texts
    return (
        Question(
            "title",
            Key("hosting-ask-text-title"),
            fits(house, event, Text(LONGEST_TITLE), lambda e, v: _titled(e, language, v)),
            title,
            optional=True,
            help=Key("hosting-help-text-title", {"title": event.title}),
            before=Key("hosting-skip-empties") if there else None,
        ),
        Question(
            "description",
            Key("hosting-ask-text-description"),
            described(house, event, language),
            Key("hosting-item-description"),
            optional=True,
            when=lambda values: bool(values.get("title")),
            help=Key("hosting-help-description"),
        ),
    )


def _titled(event: Event, language: str, title: str) -> Event:
    return replace(event, texts={**event.texts, language: Wording(title, None)})


def fits(house: House, event: Event, kind: Kind, put: Callable[[Event, Any], Event]) -> Kind:
    """Return a kind whose answer, ``put`` into the event, must leave a card that can be sent."""

    def judge(value: Any) -> Fault | None:
        return fitting.full(house, put(event, value))

    return FittingSent(kind, judge) if isinstance(kind, Picture) else Fitting(kind, judge)


def _words(column: str, kind: Kind) -> Callable[[Turn, Event], Kind]:
    """Return what makes a kind whose words stand on the card."""

    def make(turn: Turn, event: Event) -> Kind:
        return fits(turn.house, event, kind, lambda e, value: replace(e, **{column: value}))

    return make


def _programme(turn: Turn, event: Event) -> Kind:
    return fits(turn.house, event, Programme(), _programmed)


def _programmed(event: Event, lines: list[Any]) -> Event:
    return replace(event, programme=tuple(Item(*one) for one in lines))


def reminder_choices() -> tuple[Choice, ...]:
    """Return the kinds of reminders that an event can have."""
    return tuple(Choice(one, Key(f"hosting-reminder-{one}")) for one in REMINDERS)


KINDS: Mapping[str, Callable[[Turn, Event], Kind]] = {
    "title": _words("title", Text(LONGEST_TITLE)),
    "when": lambda _, event: Beginning(past=event.state != "draft"),  # it is asked about afterwards
    "ends": lambda _, event: Ending(lambda: event.starts_at),
    "place": _words("place", Text(LONGEST_PLACE)),
    "address": _words("address", Text(LONGEST_PLACE)),
    "point": lambda _, __: Point(),
    "online": _words("online", Link(LONGEST_LINK)),
    "description": lambda turn, event: described(turn.house, event),
    "programme": _programme,
    "picture": _words("picture", Picture()),
    "capacity": lambda _, __: Number(1, MOST_SEATS),
    "guests": lambda _, __: Number(0, MOST_GUESTS, offers=GUESTS_OFFERED),
    "closes": lambda _, event: Closing(event.starts_at),
    "contact": _words("contact", Text(LONGEST_CONTACT)),
    "reminders": lambda _, __: Several(reminder_choices()),
}
