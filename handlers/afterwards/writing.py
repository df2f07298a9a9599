"""Writing to those who answered an event in one way: words, pictures, files; at any time."""

from collections.abc import Mapping
from typing import Any

from config.markup import Markup
from handlers.afterwards import screens
from handlers.afterwards.content import Content, letter
from handlers.buttons import SendNow
from handlers.events import rules as events_rules
from handlers.events.access import own_published
from handlers.events.telling import PARAGRAPH
from handlers.failures import NobodyThere, StaleButton
from handlers.forms import filling as forms
from handlers.forms.form import Form, FormKind, Question, Values
from handlers.forms.kinds import Choice, Single
from handlers.house import Key
from handlers.preferences.contact import quiet_until
from handlers.screen import Button, Screen
from handlers.turn import Turn
from storage import event_messages
from storage import forms as sessions
from storage.event_messages import CAME, UNASKED, WHO, Letter
from storage.events import Event
from storage.forms import Session
from storage.rsvps import Group

FORM = "event_message"
TO, CONTENT = "to", "content"


def write(turn: Turn, event_id: int) -> None:
    """Begin to write to those who answered."""
    event = own_published(turn, event_id)
    forms.begin(turn, FORM, event.id)


def _build(turn: Turn, session: Session) -> Form:
    event = own_published(turn, session.subject)
    to = Question(
        TO, Key("event-message-ask-to"), Single(_choices(turn, event)), Key("event-message-to")
    )
    content = Question(
        CONTENT,
        Key("event-message-ask-content"),
        Content(),
        Key("event-message-content"),
        help=Key("event-message-help-content"),
    )
    return Form(Key("event-message-form"), (to, content), stopped=Key("form-draft-stopped"))


def _choices(turn: Turn, event: Event) -> tuple[Choice, ...]:
    """Return the groups with how many there are; who came can be known once it has begun."""
    has_begun = events_rules.has_begun(event, turn.seconds)
    return tuple(Choice(one, _named(turn, event, one)) for one in WHO if one != CAME or has_begun)


def _named(turn: Turn, event: Event, who: str) -> Key:
    number = event_messages.how_many(turn.tx, event.id, who)
    return Key(f"event-message-to-{who.replace('_', '-')}", {"people-number": number})


def _preview(turn: Turn, session: Session, values: Values) -> None:
    """Show the message exactly as it is sent, then who gets it and how many."""
    event = own_published(turn, session.subject)
    who = values[TO]
    is_unasked = who in UNASKED
    method, params = letter(
        turn.house,
        turn.language,
        event,
        values[CONTENT],
        is_unasked=is_unasked,
        is_preview=True,
    )
    turn.call(method, params)
    number = event_messages.how_many(turn.tx, event.id, who)
    said = [turn.say("event-message-preview"), turn.said(_named(turn, event, who))]
    said += [] if number else [turn.say("event-message-nobody")]
    actions = ("send", "change", "discard") if number else ("change", "discard")
    rows = tuple((_action(turn, session, one, number),) for one in actions)
    turn.send(Screen(PARAGRAPH.join(said), rows))


def _action(turn: Turn, session: Session, action: str, people: int) -> Button:
    numbers = {"people-number": people} if action == "send" else {}
    return turn.button(f"broadcasts-{action}-button", SendNow(session.id, action), **numbers)


def send(turn: Turn, session: Session, values: Values) -> None:
    """Send what was previewed to those who are in the group now; NobodyThere if it is empty."""
    event = own_published(turn, session.subject)
    who, content = values.get(TO), values.get(CONTENT)
    if who is None or content is None:
        raise StaleButton
    people = sum(
        event_messages.send(
            turn.tx, event.id, who, group, _letter(turn, event, who, content, group),
            now=turn.seconds,
        )
        for group in event_messages.groups(turn.tx, event.id, who)
    )  # fmt: skip
    if not people:
        raise NobodyThere
    event_messages.keep(
        turn.tx,
        event_id=event.id,
        who=who,
        content=content,
        people=people,
        made_by=turn.who().id,
        now=turn.seconds,
    )
    sessions.remove(turn.tx, session.id)
    turn.audit("sent", unit=event.unit, subject="event", subject_id=event.id, people=people)
    said: Markup = turn.say("event-message-sent", **{"people-number": people})
    turn.show(Screen(said, (screens.manage_row(turn.house, turn.language, event),)))


def _letter(turn: Turn, event: Event, who: str, content: Mapping[str, Any], group: Group) -> Letter:
    is_unasked = who in UNASKED
    method, params = letter(turn.house, group.language, event, content, is_unasked=is_unasked)
    has_begun = events_rules.has_begun(event, turn.seconds)
    is_lasting = has_begun or "kind" in content  # a file is of use later, too
    expires_at = None if is_lasting else event.starts_at
    return Letter(method, params, _due_at(turn, event, group), expires_at, is_unasked)


def _due_at(turn: Turn, event: Event, group: Group) -> int:
    """Return when a group gets it: after its quiet hours, but before the event in any case."""
    now, zone = turn.seconds, turn.house.organisation.zone
    return events_rules.news_at(event, quiet_until(turn.house, group, now), now, zone)


def _guard(turn: Turn, session: Session) -> None:
    own_published(turn, session.subject)


KIND = FormKind(_build, _preview, _guard, keeps=True)
