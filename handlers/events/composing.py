"""Making an event: the form, the preview, and publishing it or not."""

from config.markup import Markup
from handlers import audiences
from handlers.broadcasts.launch import launch
from handlers.events import desk, managing, rules, screens
from handlers.events.managing import own_event
from handlers.failures import NobodyThere, StaleButton
from handlers.forms import turns as filling
from handlers.forms.calendar import Moment
from handlers.forms.form import Form, FormKind, Question, Values
from handlers.forms.kinds import Kind, Number, Text
from handlers.guards import coordinator
from handlers.house import Key
from handlers.turn import Turn
from storage import audience, events, reminders
from storage.audience import TOPICS_OF_KINDS
from storage.events import Event
from storage.forms import Session

FORM = "event"
LONGEST_TITLE, LONGEST_PLACE, LONGEST_DESCRIPTION = 100, 200, 1500
MOST_SEATS = 100_000
EXPLAINED = ("place", "description", "capacity")


def new(turn: Turn) -> None:
    """Begin to compose an event."""
    filling.begin(turn, FORM)


def _build(turn: Turn, _: Session) -> Form:
    asked = (
        _question("title", Text(LONGEST_TITLE)),
        _question("when", Moment()),
        _question("place", Text(LONGEST_PLACE)),
        _question("description", Text(LONGEST_DESCRIPTION, lines=True), optional=True),
        _question("capacity", Number(1, MOST_SEATS), optional=True),
    )
    questions = (*asked, *audiences.questions(turn))
    return Form(Key("events-form"), questions, review=True, stopped=Key("form-draft-stopped"))


def _question(name: str, kind: Kind, *, optional: bool = False) -> Question:
    said, short = Key(f"events-ask-{name}"), Key(f"events-{name}")
    helped = Key(f"events-help-{name}") if name in EXPLAINED else None
    return Question(name, said, kind, short, optional=optional, help=helped)


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
        audience=audiences.from_values(values, turn.scope),
        made_by=turn.who().id,
        now=turn.seconds,
    )
    event = own_event(turn, event_id)
    turn.show(screens.invitation(turn.house, turn.language, event))
    _offer(turn, event)


def _offer(turn: Turn, event: Event, note: Markup | None = None) -> None:
    """Show to whom the draft would go: below the card, or with a ``note`` in its own place."""
    reach = audience.reach(turn.tx, event.audience, TOPICS_OF_KINDS["event"], turn.seconds)
    screen = desk.to_publish(turn.house, turn.language, event, reach, note)
    if note is None:
        turn.send(screen)
    else:
        turn.show(screen)


KIND = FormKind(build=_build, done=_compose, guard=lambda turn, _: coordinator(turn))


def publish(turn: Turn, event_id: int) -> None:
    """Publish a draft, plan its reminders and start inviting; a second press changes nothing."""
    event = own_event(turn, event_id)
    if event.state != "draft":
        turn.toast = turn.plain("events-published-already")
    elif rules.has_begun(event, turn.seconds):
        _offer(turn, event, turn.say("events-time-past"))
    else:
        events.publish(turn.tx, event.id, turn.seconds)
        for kind, due_at in rules.planned(event.starts_at, turn.house.organisation.zone):
            if due_at > turn.seconds:
                reminders.add(turn.tx, event.id, kind, due_at)
        _invite(turn, event)


def _invite(turn: Turn, event: Event) -> None:
    """Start inviting; where nobody is to be reached yet, the event has its link to be shared."""
    try:
        launch(turn, kind="event", subject=event.id, content="{}", audience=event.audience)
    except NobodyThere:
        managing.manage(turn, event.id, turn.say("events-nobody-invited"))


def discard(turn: Turn, event_id: int) -> None:
    """Delete a draft."""
    event = own_event(turn, event_id)
    if not events.discard(turn.tx, event.id):
        raise StaleButton
    turn.show(desk.discarded(turn.house, turn.language))
