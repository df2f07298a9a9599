"""What a coordinator sees of an event: the preview, the answers as numbers, and cancelling."""

from config.markup import Markup
from handlers.broadcasts.screens import to_whom
from handlers.buttons import EventDo, Open
from handlers.events import screens
from handlers.events.rules import seats_left
from handlers.house import House
from handlers.screen import Button, Screen
from storage.audience import Reach
from storage.events import Event
from storage.rsvps import Counts


def _do(house: House, language: str, key: str, event: Event, action: str) -> tuple[Button, ...]:
    return (Button(house.texts.plain(language, key), EventDo(event.id, action)),)


def manage_button(house: House, language: str, event: Event) -> Button:
    """Return the button that a coordinator has under a card."""
    return Button(house.texts.plain(language, "events-manage-button"), EventDo(event.id, "manage"))


def to_publish(
    house: House, language: str, event: Event, reach: Reach, note: Markup | None = None
) -> Screen:
    """Return who gets the card above, how many, and how many not; with Publish and Discard."""
    said = [note] if note is not None else []
    said.append(house.texts.say(language, "events-preview"))
    said += to_whom(house, language, event.audience, reach, "events-reaches-nobody")
    rows = (
        _do(house, language, "events-publish-button", event, "publish"),
        _do(house, language, "events-discard-button", event, "discard"),
    )
    return Screen(Markup("\n\n").join(said), rows)


def discarded(house: House, language: str) -> Screen:
    """Say that the draft is gone and that nobody was told."""
    return Screen(house.texts.say(language, "events-discarded"))


def managed(
    house: House,
    language: str,
    event: Event,
    counts: Counts,
    *,
    is_open: bool,
    note: Markup | None = None,
) -> Screen:
    """Return the answers as numbers and what the coordinator can do; a ``note`` comes first."""
    said = [note] if note is not None else []
    said += screens.state(house, language, event, is_open=is_open)
    said += [screens.what(house, language, event), _counted(house, language, counts)]
    if event.capacity is not None:
        left = seats_left(event.capacity, counts.coming)
        said.append(screens.seats_said(house, language, event.capacity, left))
    rows = [_do(house, language, "events-show-button", event, "show")]
    if is_open:
        link = house.link(f"e{event.id}")
        said.append(house.texts.say(language, "events-link", link=link))
        rows.append(_do(house, language, "events-cancel-button", event, "cancel"))
    return Screen(Markup("\n\n").join(said), (*rows, _to_list(house, language)))


def _counted(house: House, language: str, counts: Counts) -> Markup:
    numbers = {f"{answer}-number": number for answer, number in counts._asdict().items()}
    return house.texts.say(language, "events-counts", **numbers)


def _to_list(house: House, language: str) -> tuple[Button, ...]:
    return (Button(house.texts.plain(language, "events-list-button"), Open("events")),)


def sure_to_cancel(house: House, language: str, event: Event, expected: int) -> Screen:
    """Ask once whether to cancel; ``expected`` people would be told."""
    text = house.texts.say(
        language,
        "events-sure",
        title=event.title,
        when=screens.when(house, language, event),
        **{"people-number": expected},
    )
    rows = (
        _do(house, language, "events-cancel-now-button", event, "cancel_now"),
        _do(house, language, "events-keep-button", event, "manage"),
    )
    return Screen(text, rows)


def cancelled(house: House, language: str, event: Event, told: int) -> Screen:
    """Say that the event is cancelled and how many were told."""
    text = house.texts.say(
        language, "events-cancel-done", title=event.title, **{"people-number": told}
    )
    return Screen(text, (_to_list(house, language),))
