"""What an event looks like: its card, the invitation to it, lists of events, and its reminders."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime

from config import dates
from config.languages import PLAIN
from config.markup import Markup
from handlers.buttons import EventDo, Open, Rsvp
from handlers.house import House
from handlers.preferences.screens import unasked
from handlers.screen import Button, Screen, clipped, side_by_side
from storage.events import Event
from storage.reminders import DAY_BEFORE
from storage.rsvps import ANSWERS, CANNOT, COMING

MOST_LISTED = 10


def when(house: House, language: str, event: Event) -> str:
    """Return the whole day with its weekday, and the time, in the school's zone."""
    starts = datetime.fromtimestamp(event.starts_at, UTC)
    return dates.full(starts, language, house.organisation.zone)


def card(
    house: House,
    language: str,
    event: Event,
    seats: int | None,
    mine: str | None = None,
    *,
    is_open: bool = True,
    note: Markup | None = None,
) -> Screen:
    """Return an event's card; the invitation, the preview and every later view are this card.

    ``seats`` are those left; None tells only how many there are. A ``note`` (that there are
    none) comes first. An event that is not open says why, and has no buttons for answering.
    """
    said = [note] if note is not None else []
    said += _told(house, language, event, is_open=is_open)
    if event.capacity is not None and is_open and note is None:
        said.append(seats_said(house, language, event.capacity, seats))
    if mine is not None:
        said.append(house.texts.say(language, "events-mine", answer=mine))
    plain = language == PLAIN
    buttons = [_answer(house, language, event, one, mine) for one in ANSWERS] if is_open else []
    return Screen(Markup("\n\n").join(said), side_by_side(buttons, plain=plain))


def _told(house: House, language: str, event: Event, *, is_open: bool) -> Iterator[Markup]:
    yield from state(house, language, event, is_open=is_open)
    yield what(house, language, event)
    if event.description:
        yield Markup.escape(event.description)


def state(house: House, language: str, event: Event, *, is_open: bool) -> list[Markup]:
    """Return that the event was cancelled or has begun; nothing of one that is open."""
    if event.state == "cancelled":
        return [house.texts.say(language, "events-cancelled")]
    return [] if is_open else [house.texts.say(language, "events-begun")]


def what(house: House, language: str, event: Event) -> Markup:
    """Return what, when and where, always in this order."""
    told = {"title": event.title, "when": when(house, language, event), "place": event.place}
    return house.texts.say(language, "events-card", **told)


def seats_said(house: House, language: str, capacity: int, seats: int | None) -> Markup:
    """Return how many seats are left, or, as long as that is not known, how many there are."""
    if seats is None:
        return house.texts.say(language, "events-seats-in-all", **{"seats-number": capacity})
    return house.texts.say(language, "events-seats-left", **{"seats-number": seats})


def _answer(
    house: House, language: str, event: Event, answer: str, mine: str | None = None
) -> Button:
    label = house.texts.plain(language, f"events-{answer}-button")
    if answer == mine:
        label = house.texts.plain(language, "events-chosen", answer=label)
    return Button(label, Rsvp(event.id, answer))


def invitation(house: House, language: str, event: Event) -> Screen:
    """Return the card as everybody who is invited gets it, with how to get fewer messages."""
    return unasked(house, language, card(house, language, event, None))


def reminder(house: House, language: str, event: Event, kind: str) -> Screen:
    """Return a reminder: the day before it asks again, two hours before it tells where to come."""
    text = house.texts.say(
        language,
        "events-remind-day-before" if kind == DAY_BEFORE else "events-remind-two-hours",
        title=event.title,
        when=when(house, language, event),
        place=event.place,
    )
    answers = (COMING, CANNOT) if kind == DAY_BEFORE else (CANNOT,)
    buttons = [_answer(house, language, event, one) for one in answers]
    return Screen(text, side_by_side(buttons, plain=language == PLAIN))


def called_off(house: House, language: str, event: Event) -> Screen:
    """Return what those who meant to come are told when the event is cancelled."""
    return card(house, language, replace(event, state="cancelled"), None, is_open=False)


def listed(
    house: House, language: str, events: Sequence[Event], managed: Sequence[int], *, more: bool
) -> Screen:
    """Return events as lines with a button each; those ``managed`` (by id) have one more."""
    say, plain = house.texts.say, language == PLAIN
    if not events:
        return Screen(say(language, "events-none"))
    lines = [
        say(
            language,
            "events-line",
            **{"line-number": number},
            title=event.title,
            when=when(house, language, event),
        )
        for number, event in enumerate(events, 1)
    ]
    parts = [say(language, "events-list"), *lines]
    parts += [say(language, "events-more", **{"shown-number": len(events)})] if more else []
    screen = Screen(Markup("\n\n").join(parts))
    for number, event in enumerate(events, 1):
        buttons = [Button(clipped(f"{number}. {event.title}"), EventDo(event.id, "show"))]
        if event.id in managed:
            label = house.texts.plain(
                language, "events-manage-one-button", **{"line-number": number}
            )
            buttons.append(Button(label, EventDo(event.id, "manage")))
        screen = replace(screen, rows=screen.rows + side_by_side(buttons, plain=plain))
    return screen


def not_found(house: House, language: str) -> Screen:
    """Say that there is no such event, and offer the events that there are."""
    label = house.texts.plain(language, "events-list-button")
    rows = ((Button(label, Open("events")),),)
    return Screen(house.texts.say(language, "events-not-found"), rows)
