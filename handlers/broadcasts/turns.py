"""Sending what a composing form holds: only by the button, and only once."""

from handlers.afterwards import writing
from handlers.announcing import earlier
from handlers.broadcasts import correcting, screens
from handlers.buttons import SendNow
from handlers.failures import StaleButton
from handlers.forms import filling as forms
from handlers.forms import form as form_rules
from handlers.forms import screens as form_screens
from handlers.forms.filling import Filling
from handlers.forms.form import Values
from handlers.surveys import sending
from handlers.turn import Turn
from storage import forms as sessions
from storage.forms import Session


def send_now(turn: Turn, press: SendNow) -> None:
    """Send, change or discard what a finished form holds; StaleButton when that is done already."""
    session = sessions.by_id(turn.tx, press.session)
    if session is None or session.form not in SENDERS or session.state != "done":
        raise StaleButton
    if turn.person is None or session.person_id != turn.person.id:
        raise StaleButton
    act = ACTIONS.get(press.action)
    if act is None:
        raise StaleButton
    sessions.close(turn.tx, session.id, "stopped")  # from now on its buttons are stale
    act(turn, session)


def _send(turn: Turn, session: Session) -> None:
    """Send what the answers say now; its audience is bounded by the coordinator's unit of now."""
    SENDERS[session.form](turn, session, _values(turn, session))


def _values(turn: Turn, session: Session) -> Values:
    filling = Filling.of(turn, session)
    return form_rules.values(filling.form, filling.standing().answers)


def _discard(turn: Turn, _: Session) -> None:
    turn.show(screens.discarded(turn.house, turn.language))


def _change(turn: Turn, session: Session) -> None:
    """Open a new form with the same answers; one that was begun since comes first."""
    if session.form == earlier.FORM:
        earlier.change(turn, _values(turn, session))
        return
    if sessions.open_one(turn.tx, session.person_id, session.form, session.subject) is not None:
        forms.resume(turn, session.form, session.subject)
        return
    again = sessions.begin(turn.tx, session.person_id, session.form, session.subject, turn.seconds)
    for question, answer in sessions.answers(turn.tx, session.id).items():
        sessions.save(turn.tx, again.id, question, answer, turn.seconds)
    filling = Filling.of(turn, again)
    forms.show(filling, form_screens.change_screen(filling.standing()))


SENDERS = {
    earlier.FORM: earlier.send,
    sending.FORM: sending.send,
    writing.FORM: writing.send,
    correcting.FORM: correcting.send,
}
ACTIONS = {"send": _send, "change": _change, "discard": _discard}
