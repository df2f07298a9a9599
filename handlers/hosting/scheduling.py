"""Publishing an event at a chosen time, also when the bot was down just then."""

from dataclasses import replace
from datetime import UTC, datetime

from handlers.events.access import looks_after
from handlers.forms import turns as forms
from handlers.forms.calendar import Moment
from handlers.forms.form import Form, FormKind, Values
from handlers.guards import coordinator
from handlers.hosting import composing, previewing
from handlers.hosting.previewing import own_draft
from handlers.hosting.questions import asked
from handlers.house import House, Key
from handlers.turn import Turn, for_person
from storage import duties, event_lists, events, people
from storage import forms as stored
from storage.events import Event
from storage.forms import Answer, Session
from storage.transaction import Transaction

FORM = "event_publish_at"
QUESTION = "publish"


def schedule(turn: Turn, event_id: int) -> None:
    """Ask when a draft is to be published by itself."""
    event = own_draft(turn, event_id)
    old = stored.open_one(turn.tx, turn.who().id, FORM, event.id)
    if old is not None:
        stored.remove(turn.tx, old.id)
    session = stored.begin(turn.tx, turn.who().id, FORM, event.id, turn.seconds)
    if event.publish_at is not None and event.publish_at > turn.seconds:
        answer = Answer(event.publish_at, reopened=True)
        stored.save(turn.tx, session.id, QUESTION, answer, turn.seconds)
    forms.resume(turn, FORM, event.id)


def unschedule(turn: Turn, event_id: int) -> None:
    """Let a draft wait for somebody to publish it."""
    event = own_draft(turn, event_id)
    events.change(turn.tx, event.id, publish_at=None)
    note = turn.say("hosting-unscheduled")
    previewing.offer(turn, replace(event, publish_at=None), note)


def _build(turn: Turn, session: Session) -> Form:
    event = own_draft(turn, session.subject)
    question = replace(asked(QUESTION, Moment()), optional=False)
    return Form(Key("hosting-schedule-of", {"title": event.title}), (question,))


def _guard(turn: Turn, session: Session) -> None:
    coordinator(turn)
    own_draft(turn, session.subject)


def _done(turn: Turn, session: Session, values: Values) -> None:
    """Keep the time; one after the start would invite to what is over."""
    event, at = own_draft(turn, session.subject), values[QUESTION]
    if at >= min(event.starts_at, event.closes_at or event.starts_at):
        previewing.offer(turn, event, turn.say("hosting-schedule-late"))
        return
    events.change(turn.tx, event.id, publish_at=at)
    planned = replace(event, publish_at=at)
    previewing.offer(turn, planned, turn.say("hosting-schedule-kept"))


KIND = FormKind(build=_build, done=_done, guard=_guard)


def step(house: House, tx: Transaction, now: int) -> bool:
    """Publish one draft whose time has come; return whether there may be more."""
    event = event_lists.next_to_publish(tx, now)
    if event is None:
        return False
    turn = _on_behalf(house, tx, event, now)
    if turn is None:
        events.change(tx, event.id, publish_at=None)  # nobody is left to answer for it
        return True
    _publish(turn, event)
    turn.post()
    return True


def _on_behalf(house: House, tx: Transaction, event: Event, now: int) -> Turn | None:
    """Return a turn of the event's maker, or of another coordinator when that one is none now."""
    maker = people.by_id(tx, event.made_by) if event.made_by is not None else None
    for who in ([maker] if maker is not None else []) + duties.people_for(tx, event.unit, now):
        turn = for_person(tx, datetime.fromtimestamp(now, UTC), house, who)
        if looks_after(turn, event):
            return turn
    return None


def _publish(turn: Turn, event: Event) -> None:
    """Publish, or say why not: in the meantime the event may have begun."""
    reason = composing.unfit(event, turn.seconds)
    if reason is None:
        turn.send(previewing.published_itself(turn.house, turn.language, event))
        composing.publish_now(turn, event)
    else:
        events.change(turn.tx, event.id, publish_at=None)
        previewing.offer(turn, replace(event, publish_at=None), turn.say(reason))
