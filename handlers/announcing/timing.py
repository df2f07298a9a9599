"""When an announcement goes: at once, or at a time that is kept."""

from handlers.announcing import showing
from handlers.announcing.access import own
from handlers.announcing.asking import fresh, guard
from handlers.forms.calendar import Moment
from handlers.forms.form import Form, FormKind, Question, Values
from handlers.house import Key
from handlers.turn import Turn
from storage import announcements
from storage.announcements import SCHEDULED
from storage.forms import Answer, Session

FORM = "announcement_when"
WHEN = "when"


def when(turn: Turn, announcement_id: int) -> None:
    """Ask for the time; skipped, it goes as soon as somebody says Send."""
    found = own(turn, announcement_id)
    if showing.is_prepared(turn, found):
        return
    known = {}
    if found.send_at is not None and found.send_at > turn.seconds:
        known[WHEN] = Answer(found.send_at, reopened=True)
    fresh(turn, FORM, found.id, known)


def unschedule(turn: Turn, announcement_id: int) -> None:
    """Let it wait as a draft without a time."""
    found = own(turn, announcement_id)
    if showing.is_prepared(turn, found):
        return
    announcements.give_back(turn.tx, found.id, turn.seconds)
    turn.audit("unscheduled", unit=found.unit, subject="announcement", subject_id=found.id)
    showing.card(turn, found.id, turn.say("announcing-unscheduled"))


def _build(turn: Turn, session: Session) -> Form:
    """Ask for a time; what has one keeps it, unless it is removed by the button that says so."""
    has_time = own(turn, session.subject).state == SCHEDULED
    question = Question(
        WHEN,
        Key("announcing-ask-when"),
        Moment(),
        Key("announcing-when"),
        optional=not has_time,
        help=Key("announcing-ask-when-again-help" if has_time else "announcing-ask-when-help"),
    )
    return Form(Key("announcing-title"), (question,), stopped=Key("announcing-stopped"))


def _done(turn: Turn, session: Session, values: Values) -> None:
    """Keep the time."""
    found, at = own(turn, session.subject), values.get(WHEN)
    if showing.is_prepared(turn, found):
        return
    if at is None and found.state == SCHEDULED:  # skipped in a form of before
        showing.card(turn, found.id)
        return
    announcements.set_time(turn.tx, found.id, at, turn.seconds)
    showing.card(turn, found.id)


KIND = FormKind(_build, _done, guard)
