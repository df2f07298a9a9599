"""Making an event: the short form of a new one, its draft, publishing it or not."""

from functools import partial

from handlers import audiences
from handlers.broadcasts.launch import launch
from handlers.events import reminding, rules
from handlers.events.access import own_event
from handlers.failures import NobodyThere, StaleButton
from handlers.forms import turns as filling
from handlers.forms.endings import Ending
from handlers.forms.form import Form, FormKind, Values
from handlers.forms.kinds import Number, Text
from handlers.forms.spans import Beginning
from handlers.guards import coordinator
from handlers.hosting import managing, previewing, questions
from handlers.hosting.questions import asked
from handlers.house import Key
from handlers.turn import Turn
from storage import events
from storage import forms as stored
from storage.audience import Audience
from storage.events import Event
from storage.forms import Session

FORM = "event"


def new(turn: Turn) -> None:
    """Begin to compose an event."""
    filling.begin(turn, FORM)


def _build(turn: Turn, session: Session) -> Form:
    asked_first = (
        asked("title", Text(questions.LONGEST_TITLE)),
        asked("when", Beginning(ends="ends")),
        asked("ends", Ending(partial(_start, turn, session))),
        asked("place", Text(questions.LONGEST_PLACE)),
        asked("description", questions.described(turn.house, _largest(turn))),
        asked("capacity", Number(1, questions.MOST_SEATS)),
    )
    all_asked = (*asked_first, *audiences.questions(turn, offer_saved=True))
    return Form(Key("hosting-form"), all_asked, review=True, stopped=Key("form-draft-stopped"))


def _start(turn: Turn, session: Session) -> int:
    """Return when the event begins, as it has been answered so far."""
    answer = stored.answers(turn.tx, session.id).get("when")
    known = answer is not None and isinstance(answer.value, int)  # a draft of it is a day
    return int(answer.value) if answer is not None and known else turn.seconds


def _largest(turn: Turn) -> Event:
    """Return an event as long as a new one can grow, to see how much room is left on its card."""
    return Event(
        id=0,
        state="draft",
        title="W" * questions.LONGEST_TITLE,
        starts_at=turn.seconds,
        ends_at=turn.seconds,
        place="W" * questions.LONGEST_PLACE,
        description=None,
        capacity=questions.MOST_SEATS,
        unit=turn.scope,
        audience=Audience(),
        made_by=None,
    )


def _heard(turn: Turn, session: Session, question: str, value: object) -> None:
    """Ask for the end anew when the beginning has moved behind it."""
    if question != "when" or not isinstance(value, int):
        return
    ends = stored.answers(turn.tx, session.id).get("ends")
    if ends is not None and ends.value is not None and ends.value <= value:
        stored.discard(turn.tx, session.id, "ends")


def _compose(turn: Turn, _: Session, values: Values) -> None:
    """Keep the draft, and show the card as it will be sent, and to whom."""
    event_id = events.draft(
        turn.tx,
        title=values["title"],
        starts_at=values["when"],
        place=values["place"],
        description=values.get("description"),
        capacity=values.get("capacity"),
        unit=turn.scope,
        audience=audiences.chosen(turn, values),
        made_by=turn.who().id,
        now=turn.seconds,
    )
    events.change(turn.tx, event_id, ends_at=values.get("ends"))
    previewing.draft(turn, event_id)


KIND = FormKind(build=_build, done=_compose, guard=lambda turn, _: coordinator(turn), heard=_heard)


def publish(turn: Turn, event_id: int) -> None:
    """Publish a draft, plan its reminders and start inviting; a second press changes nothing."""
    event = own_event(turn, event_id)
    if event.state != "draft":
        turn.toast = turn.plain("hosting-published-already")
        return
    reason = unfit(event, turn.seconds)
    if reason is not None:
        previewing.offer(turn, event, turn.say(reason))
    else:
        publish_now(turn, event)


def unfit(event: Event, now: int) -> str | None:
    """Return the key of why a draft cannot be published as it is, None if it can."""
    if rules.has_begun(event, now):
        return "hosting-time-past"
    if event.closes_at is not None and event.closes_at <= now:
        return "hosting-closes-past"
    return None


def publish_now(turn: Turn, event: Event) -> None:
    """Publish a draft for the person of the turn, who looks after it."""
    events.publish(turn.tx, event.id, turn.seconds)
    published = own_event(turn, event.id)
    reminding.plan(turn.tx, published, turn.house.organisation.zone, turn.seconds)
    _invite(turn, published)


def _invite(turn: Turn, event: Event) -> None:
    """Start inviting; where nobody is to be reached yet, the event has its link to be shared."""
    try:
        launch(turn, kind="event", subject=event.id, content="{}", audience=event.audience)
    except NobodyThere:
        managing.manage(turn, event.id, turn.say("hosting-nobody-invited"))


def discard(turn: Turn, event_id: int) -> None:
    """Delete a draft."""
    event = own_event(turn, event_id)
    if not events.discard(turn.tx, event.id):
        raise StaleButton
    turn.show(previewing.discarded(turn.house, turn.language))
