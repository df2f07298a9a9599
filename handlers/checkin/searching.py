"""Finding somebody at the door by the beginning of a name."""

from handlers.checkin import door
from handlers.checkin.rules import View
from handlers.events.access import own_event
from handlers.events.telling import title
from handlers.forms import turns as forms
from handlers.forms.form import Form, FormKind, Question, Values
from handlers.forms.kinds import Text
from handlers.house import Key
from handlers.turn import Turn
from storage import attendance
from storage.events import Event
from storage.forms import Session

FORM = "checkin_search"
LONGEST = 80  # characters, as a name in registration


def ask(turn: Turn, event: Event) -> None:
    """Ask for the name."""
    forms.resume(turn, FORM, event.id)


def _build(turn: Turn, session: Session) -> Form:
    event = own_event(turn, session.subject)
    question = Question(
        "words",
        Key("checkin-ask"),
        Text(LONGEST),
        Key("checkin-search-title"),
        help=Key("checkin-ask-help"),
        before=Key("checkin-search-in", {"title": title(event, turn.language)}),
    )
    return Form(Key("checkin-search-title"), (question,))


def _guard(turn: Turn, session: Session) -> None:
    own_event(turn, session.subject)


def _done(turn: Turn, session: Session, values: Values) -> None:
    """Show who answered and is named so; if nobody, others of the coordinator's own scope."""
    event = own_event(turn, session.subject)
    view = View.of(values["words"])
    if view.words and not attendance.named(turn.tx, event.id, view.words):
        door.others(turn, event, view)
        return
    turn.audit("viewed", unit=event.unit, subject="event", subject_id=event.id)
    door.listed(turn, event, view)


KIND = FormKind(build=_build, done=_done, guard=_guard)
