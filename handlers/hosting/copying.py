"""Making a new event from an earlier one: all but the time and the answers."""

from handlers import audiences
from handlers.events.access import own_event
from handlers.forms import turns as forms
from handlers.forms.form import Form, FormKind, Values
from handlers.forms.spans import Beginning
from handlers.hosting import previewing
from handlers.hosting.questions import asked
from handlers.house import Key
from handlers.turn import Turn
from storage import events
from storage import forms as stored
from storage.events import Event
from storage.forms import Session

FORM = "event_copy"
COPIED = (
    *("guests", "address", "online", "latitude", "longitude", "picture", "programme", "contact"),
    *("language", "reminders"),
)


def copy(turn: Turn, event_id: int) -> None:
    """Ask when the copy of an event is to begin; nothing is made before that is known."""
    event = own_event(turn, event_id)
    old = stored.open_one(turn.tx, turn.who().id, FORM, event.id)
    if old is not None:
        stored.remove(turn.tx, old.id)
    forms.resume(turn, FORM, event.id)


def _build(turn: Turn, session: Session) -> Form:
    event = own_event(turn, session.subject)
    return Form(Key("hosting-copy-of", {"title": event.title}), (asked("when", Beginning()),))


def _guard(turn: Turn, session: Session) -> None:
    own_event(turn, session.subject)


def _done(turn: Turn, session: Session, values: Values) -> None:
    event_id = copied(turn, own_event(turn, session.subject), values["when"])
    previewing.draft(turn, event_id)


def copied(turn: Turn, event: Event, starts_at: int) -> int:
    """Keep a draft like the event that begins at ``starts_at``; return its id."""
    event_id = events.draft(
        turn.tx,
        title=event.title,
        starts_at=starts_at,
        place=event.place,
        description=event.description,
        capacity=event.capacity,
        unit=event.unit,
        audience=audiences.within(event.audience, turn.scope),
        made_by=turn.who().id,
        now=turn.seconds,
    )
    by = starts_at - event.starts_at
    later = {name: getattr(event, name) for name in ("ends_at", "closes_at")}
    moved = {name: at + by for name, at in later.items() if at is not None}
    closes_at = moved.get("closes_at")
    if closes_at is not None and closes_at <= turn.seconds:
        moved["closes_at"] = None  # sign-up would be over before it begins
    same = {name: getattr(event, name) for name in COPIED}
    events.change(turn.tx, event_id, **same, **moved)
    for language, wording in event.texts.items():
        events.say_in(turn.tx, event_id, language, wording)
    return event_id


KIND = FormKind(build=_build, done=_done, guard=_guard)
