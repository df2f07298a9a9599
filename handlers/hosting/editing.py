"""The editor of an event: what is set, and a button for each item that can be changed."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime

from config import dates
from config.languages import PLAIN
from config.markup import Markup
from handlers import audiences
from handlers.buttons import EventDo
from handlers.events.access import own_event
from handlers.failures import EventDone
from handlers.forms.programmes import line
from handlers.house import House, Key
from handlers.screen import Button, Screen, clipped, in_rows
from handlers.turn import Turn
from storage.events import Event

ITEMS = (
    *("title", "when", "ends", "place", "address", "point", "online", "description", "programme"),
    *("picture", "capacity", "guests", "closes", "audience", "texts", "contact", "reminders"),
)
TEXTS = "texts_"  # begins the item of the wording in one language: texts_sv
MOST_SHOWN = 120  # characters of a long value


def show(turn: Turn, event_id: int, note: Markup | None = None) -> None:
    """Show what is set and a button for each item; a ``note`` comes first."""
    event = changeable(turn, event_id)
    turn.show(screen(turn.house, turn.language, event, note))


def changeable(turn: Turn, event_id: int) -> Event:
    """Return an event of one's own that can be changed; EventDone for one that was cancelled."""
    event = own_event(turn, event_id)
    if event.state == "cancelled":
        raise EventDone
    return event


def screen(house: House, language: str, event: Event, note: Markup | None = None) -> Screen:
    """Return the editor of an event: a draft's leads back to its preview."""
    title = house.texts.say(language, "hosting-editor", title=event.title)
    parts = [note] if note is not None else []
    parts += [title, Markup("\n").join(_lines(house, language, event))]
    parts.append(house.texts.say(language, "hosting-editor-hint"))
    buttons = [
        Button(named(house, language, item), EventDo(event.id, f"item_{item}")) for item in ITEMS
    ]
    ready = "draft" if event.state == "draft" else "manage"
    tell = _button(house, language, "desk-tell-now-button", event, "tell_now")
    rows = (
        *(((tell,),) if event.tell_at is not None else ()),
        *in_rows(buttons, plain=language == PLAIN, together=20),
        (_button(house, language, "hosting-previews-button", event, "preview"),),
        (_button(house, language, "hosting-copy-button", event, "copy"),),
        (_button(house, language, f"hosting-to-{ready}-button", event, ready),),
    )
    return Screen(Markup("\n\n").join(parts), rows)


def _button(house: House, language: str, key: str, event: Event, action: str) -> Button:
    return Button(house.texts.plain(language, key), EventDo(event.id, action))


def named(house: House, language: str, item: str) -> str:
    """Return what an item is called, "Seats", as on its button."""
    if item.startswith(TEXTS):
        return house.texts.plain(language, f"language-{item.removeprefix(TEXTS)}")
    return house.texts.plain(language, f"hosting-item-{item}")


def _lines(house: House, language: str, event: Event) -> Iterator[Markup]:
    for item in ITEMS:
        value = said(house, language, event, item)
        if value is not None:
            name = named(house, language, item)
            yield house.texts.say(language, "hosting-item-line", name=name, value=value)


def said(house: House, language: str, event: Event, item: str) -> Markup | None:
    """Return the value of an item in words, long ones shortened; None where nothing is set."""
    if item.startswith(TEXTS):
        own = event.texts.get(item.removeprefix(TEXTS))
        return _escaped(own.title) if own is not None else None
    return SAID[item](house, language, event)


def _escaped(text: str | None) -> Markup | None:
    return Markup.escape(clipped(text, MOST_SHOWN)) if text else None


def _moment(house: House, language: str, seconds: int | None) -> Markup | None:
    if seconds is None:
        return None
    when = datetime.fromtimestamp(seconds, UTC)
    return Markup.escape(dates.full(when, language, house.organisation.zone))


def _point(_: House, __: str, event: Event) -> Markup | None:
    if event.latitude is None or event.longitude is None:
        return None
    return Markup(f"{event.latitude:.4f}, {event.longitude:.4f}")


def _programme(_: House, language: str, event: Event) -> Markup | None:
    return _escaped(" / ".join(line(one, language) for one in event.programme))


def _picture(house: House, language: str, event: Event) -> Markup | None:
    return house.say(language, Key("form-picture-there")) if event.picture is not None else None


def _number(number: int | None) -> Markup | None:
    return Markup(str(number)) if number else None


def _audience(house: House, language: str, event: Event) -> Markup:
    return Markup("; ").join(audiences.said(house, language, event.audience).splitlines())


def _texts(house: House, language: str, event: Event) -> Markup | None:
    names = [house.texts.say(language, f"language-{one}") for one in sorted(event.texts)]
    return Markup(", ").join(names) if names else None


def _reminders(house: House, language: str, event: Event) -> Markup:
    names = [house.texts.say(language, f"hosting-reminder-{one}") for one in event.reminders]
    nothing = house.texts.say(language, "form-nothing-chosen")
    return Markup(", ").join(names) if names else nothing


SAID: dict[str, Callable[[House, str, Event], Markup | None]] = {
    "title": lambda _, __, event: _escaped(event.title),
    "when": lambda house, language, event: _moment(house, language, event.starts_at),
    "ends": lambda house, language, event: _moment(house, language, event.ends_at),
    "place": lambda _, __, event: _escaped(event.place),
    "address": lambda _, __, event: _escaped(event.address),
    "point": _point,
    "online": lambda _, __, event: _escaped(event.online),
    "description": lambda _, __, event: _escaped(event.description),
    "programme": _programme,
    "picture": _picture,
    "capacity": lambda _, __, event: _number(event.capacity),
    "guests": lambda _, __, event: _number(event.guests),
    "closes": lambda house, language, event: _moment(house, language, event.closes_at),
    "audience": _audience,
    "texts": _texts,
    "contact": lambda _, __, event: _escaped(event.contact),
    "reminders": _reminders,
}
