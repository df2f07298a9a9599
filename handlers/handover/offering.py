"""The form of an offer: to whom, and what the other one should know."""

from handlers import coordinators
from handlers.failures import StaleButton
from handlers.forms import turns as forms
from handlers.forms.form import Form, FormKind, Question, Values
from handlers.forms.kinds import Choice, Single, Text
from handlers.handover import access, screens
from handlers.handover.cards import accept, parts_of, show_home, tell
from handlers.house import Key
from handlers.preferences.contact import quiet_until
from handlers.screen import clipped
from handlers.team.words import name_said
from handlers.turn import Turn
from storage import handovers, people
from storage.forms import Session

FORM = "handover"
LONGEST_NOTE = 1000  # characters


def begin(turn: Turn, person_id: int) -> None:
    """Ask to whom somebody's open work goes; say so if there is nobody."""
    person, unit = access.giver(turn, person_id)
    if not access.receivers(turn, person.id, unit):
        turn.show(screens.nobody(turn.house, turn.language))
        return
    forms.begin(turn, FORM, person.id)


def _guard(turn: Turn, session: Session) -> None:
    access.giver(turn, session.subject)


def _build(turn: Turn, session: Session) -> Form:
    person, unit = access.giver(turn, session.subject)
    choices = tuple(
        Choice(str(one.id), clipped(name_said(turn.house, turn.language, one.name)))
        for one in access.receivers(turn, person.id, unit)
    )
    return Form(
        Key("handover-form"),
        (
            Question(
                "receiver",
                Key("handover-ask-receiver"),
                Single(choices),
                Key("handover-short-receiver"),
            ),
            Question(
                "note",
                Key("handover-ask-note"),
                Text(LONGEST_NOTE, lines=True),
                Key("handover-short-note"),
                optional=True,
            ),
        ),
        review=True,
        save=Key("handover-save-button"),
    )


def _done(turn: Turn, session: Session, values: Values) -> None:
    person, unit = access.giver(turn, session.subject)
    wanted = int(values["receiver"])
    receiver = next(
        (one for one in access.receivers(turn, person.id, unit) if one.id == wanted), None
    )
    if receiver is None:
        raise StaleButton
    for earlier in handovers.offered_by(turn.tx, person.id):
        told = people.by_id(turn.tx, earlier.receiver)
        if told is not None and told.id != receiver.id:
            tell(turn, told.id, screens.taken_back(turn.house, told.language, person.name))
    number = handovers.offer(
        turn.tx, person.id, receiver.id, unit, values.get("note"), turn.seconds
    )
    turn.audit("offered", unit=unit, subject="handover", subject_id=number)
    one = handovers.by_id(turn.tx, number)
    if one is None:
        raise StaleButton
    if receiver.id == turn.who().id:  # who takes over somebody's work need not ask themselves
        accept(turn, one)
        return
    coming = not coordinators.covers(turn.house, turn.tx, receiver, unit, turn.seconds)
    parts = parts_of(turn, person.id, unit, receiver.language)
    seen = screens.Seen(one, person.name, receiver.name)
    screen = screens.offered(turn.house, receiver.language, seen, parts, coming=coming)
    turn.send_to(receiver, screen, quiet_until(turn.house, receiver, turn.seconds))
    show_home(turn, turn.who().id)


KIND = FormKind(build=_build, done=_done, guard=_guard)
