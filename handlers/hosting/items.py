"""Changing one item of an event: a form of its own for each, with the event as its subject."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from config.languages import LANGUAGES
from config.markup import Markup
from handlers import audiences
from handlers.buttons import EventDo
from handlers.failures import StaleButton
from handlers.forms import turns as forms
from handlers.forms.form import Form, FormKind, Question, Values
from handlers.hosting import changing, editing, questions
from handlers.hosting.editing import ITEMS, TEXTS, changeable
from handlers.screen import Screen, in_rows
from handlers.turn import Turn
from storage import forms as stored
from storage.events import REMINDERS, Event, Item, Wording
from storage.forms import Answer, Session

FORM = "event_item_"
NAMES = (*(one for one in ITEMS if one != "texts"), *(f"{TEXTS}{one}" for one in LANGUAGES))


def ask(turn: Turn, event_id: int, item: str) -> None:
    """Ask an item anew; what is known stays until there is a new answer."""
    event = changeable(turn, event_id)
    if item == "texts":
        _languages(turn, event)
        return
    if item not in NAMES:
        raise StaleButton
    person, form = turn.who(), FORM + item
    old = stored.open_one(turn.tx, person.id, form, event.id)
    if old is not None:  # begun anew, so that what others have changed meanwhile is seen
        stored.remove(turn.tx, old.id)
    session = stored.begin(turn.tx, person.id, form, event.id, turn.seconds)
    for question, value in _known(event, item).items():
        if value is not None:
            answer = Answer(value, reopened=True)
            stored.save(turn.tx, session.id, question, answer, turn.seconds)
    forms.resume(turn, form, event.id)


def _languages(turn: Turn, event: Event) -> None:
    """Offer the languages in which the event can have a wording of its own."""
    lines, buttons = [], []
    for one in turn.house.organisation.languages:
        there = "yes" if one in event.texts else "no"
        name = turn.plain(f"language-{one}")
        lines.append(turn.say("hosting-text-line", name=name, there=there))
        press = EventDo(event.id, f"item_{TEXTS}{one}")
        buttons.append(turn.button(f"language-{one}", press))
    rows = in_rows(buttons, plain=turn.plain_language)
    back = turn.button("hosting-edit-button", EventDo(event.id, "edit"))
    text = Markup("\n\n").join([turn.say("hosting-texts"), Markup("\n").join(lines)])
    turn.show(Screen(text, rows).with_row(back))


def _known(event: Event, item: str) -> dict[str, Any]:
    """Return what is known of an item, by its questions."""
    if item.startswith(TEXTS):
        own = event.texts.get(item.removeprefix(TEXTS))
        return {"title": own.title, "description": own.description} if own is not None else {}
    if item == "point":
        at = {"latitude": event.latitude, "longitude": event.longitude, "title": "", "address": ""}
        return {item: at if event.latitude is not None else None}
    if item == "programme":
        return {item: [list(one) for one in event.programme] or None}
    if item == "reminders":
        return {item: list(event.reminders)}
    return {item: getattr(event, questions.COLUMNS.get(item, item))} if item != "audience" else {}


def _build(item: str, turn: Turn, session: Session) -> Form:
    event = changeable(turn, session.subject)
    title = editing.named(turn.house, turn.language, item)
    return Form(title, _asked(turn, event, item))


def _asked(turn: Turn, event: Event, item: str) -> tuple[Question, ...]:
    if item == "audience":
        return audiences.questions(turn, offer_saved=True)
    if item.startswith(TEXTS):
        return questions.wording(turn.house, event, item.removeprefix(TEXTS))
    return (questions.of_item(turn, event, item),)


def _done(item: str, turn: Turn, session: Session, values: Values) -> None:
    event = changeable(turn, session.subject)
    fields = fields_of(turn, event, item, values)
    name = "texts" if item.startswith(TEXTS) else item
    changing.apply(turn, event.id, name, fields, session.begun_at)


def fields_of(turn: Turn, event: Event, item: str, values: Values) -> Mapping[str, Any]:
    """Return the fields of the event that the answers set; ``texts`` are wordings by language."""
    if item == "audience":
        return {"audience": audiences.chosen(turn, values)}
    if item.startswith(TEXTS):
        title = values.get("title")
        own = Wording(title, values.get("description")) if title else None
        return {"texts": {item.removeprefix(TEXTS): own}}
    make = FIELDS.get(item)
    value = values.get(item)
    return make(event, value) if make else {questions.COLUMNS.get(item, item): value}


def _moved(event: Event, starts_at: int) -> dict[str, Any]:
    """Return the new start; the end and the closing of sign-up move with it."""
    by = starts_at - event.starts_at
    others = {name: getattr(event, name) for name in ("ends_at", "closes_at")}
    moved = {name: at + by for name, at in others.items() if at is not None}
    return {"starts_at": starts_at} | moved


def _pointed(event: Event, value: dict[str, Any] | None) -> dict[str, Any]:
    """Return the place on the map; a venue's address is taken where none is known."""
    if value is None:
        return {"latitude": None, "longitude": None}
    at = {"latitude": value["latitude"], "longitude": value["longitude"]}
    is_news = value.get("address") and not event.address
    return at | ({"address": value["address"][: questions.LONGEST_PLACE]} if is_news else {})


FIELDS: Mapping[str, Callable[[Event, Any], Mapping[str, Any]]] = {
    "when": _moved,
    "point": _pointed,
    "programme": lambda _, value: {"programme": tuple(Item(*one) for one in value or ())},
    "reminders": lambda _, value: {
        "reminders": tuple(one for one in REMINDERS if one in (value or ()))
    },
    "guests": lambda _, value: {"guests": value or 0},
}


def _guard(turn: Turn, session: Session) -> None:
    changeable(turn, session.subject)


KINDS: dict[str, FormKind] = {
    FORM + one: FormKind(build=partial(_build, one), done=partial(_done, one), guard=_guard)
    for one in NAMES
}
