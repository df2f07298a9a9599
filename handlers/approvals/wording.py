"""Declining in one's own words: typed, read once more, and only then sent."""

from handlers.approvals import deciding, rules
from handlers.approvals.rules import Reason, Shown
from handlers.approvals.showing import show
from handlers.failures import StaleButton
from handlers.forms import turns as forms
from handlers.forms.form import Form, FormKind, Question, Values
from handlers.forms.kinds import Text
from handlers.house import Key
from handlers.turn import Turn
from storage import forms as stored
from storage.forms import Session

FORM = "decline"


def ask(turn: Turn, person_id: int) -> None:
    """Ask the words for somebody who waits; words begun for them earlier are forgotten."""
    begun = stored.open_one(turn.tx, turn.who().id, FORM, person_id)
    if begun is not None:
        stored.remove(turn.tx, begun.id)
    forms.resume(turn, FORM, person_id)


def build(turn: Turn, session: Session) -> Form:
    """Return the form of the one question, which says to whom the words go."""
    found = deciding.in_sight(turn, session.subject)
    name = found[1].name if found is not None else None
    question = Question(
        "words",
        Key("inbox-words-ask", {"name": name or ""}),
        Text(rules.LONGEST_WORDS, lines=True),
        Key("inbox-words-short"),
        help=Key("inbox-words-help"),
    )
    return Form(
        Key("inbox-words-title"), (question,), review=True, save=Key("inbox-words-send-button")
    )


def guard(turn: Turn, session: Session) -> None:
    """Refuse whoever does not coordinate this applicant's unit now."""
    if not turn.is_coordinator or deciding.in_sight(turn, session.subject) is None:
        raise StaleButton


def done(turn: Turn, session: Session, values: Values) -> None:
    """Decline with the words, unless somebody else was quicker."""
    reason = Reason(rules.WORDS, values["words"])
    told = deciding.decline(turn, session.subject, Shown(session.begun_at), reason)
    show(turn, told=[told])


KIND = FormKind(build=build, done=done, guard=guard)
