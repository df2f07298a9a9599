"""A reply in the midst of another form: once it is sent, or left, that form is asked on."""

from handlers.failures import Refusal
from handlers.forms import filling
from handlers.turn import Turn
from storage import forms
from storage.forms import Answer, Session

BEFORE = "before"  # kept beside the answers: which session's question was waiting


def waiting(turn: Turn) -> int | None:
    """Return the session whose question waits; behind one that itself is a reply, what it broke.

    To be asked before the reply begins.
    """
    session = forms.in_focus(turn.tx, turn.who().id)
    if session is None:
        return None
    broken = forms.answers(turn.tx, session.id).get(BEFORE)
    return session.id if broken is None else int(broken.value)


def remember(turn: Turn, session: Session, before: int | None) -> None:
    """Keep beside a reply what it has broken into."""
    if before is not None and before != session.id:
        forms.save(turn.tx, session.id, BEFORE, Answer(before), turn.seconds)


def resume(turn: Turn, session: Session) -> None:
    """Ask on what a reply has broken into, unless something else has been begun since."""
    before = forms.answers(turn.tx, session.id).get(BEFORE)
    if before is None or forms.in_focus(turn.tx, session.person_id) is not None:
        return
    found = forms.by_id(turn.tx, int(before.value))
    if found is None or found.state != "open" or found.person_id != session.person_id:
        return
    try:
        filling.ask(filling.Filling.of(turn, found))
    except Refusal:
        return  # it takes no answers any more, and says so by itself when it is touched
