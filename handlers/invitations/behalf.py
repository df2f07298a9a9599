"""Registering somebody who stands by: a coordinator enters them, they confirm by their own link."""

from collections.abc import Callable
from dataclasses import replace

from handlers.failures import StaleButton
from handlers.forms import turns as filling
from handlers.forms.form import Form, FormKind, Question, Values
from handlers.forms.kinds import Choice, Kind, Single, Text
from handlers.guards import coordinator
from handlers.house import Key
from handlers.invitations import asking, rules
from handlers.invitations import behalf_screens as screens
from handlers.turn import Turn
from storage import invitees
from storage.forms import Session
from storage.invitees import HAND, Invitee

FORM = "behalf"
LONGEST_NAME = 80  # characters, as in registration
AGREED, NOT_AGREED = "agreed", "not-agreed"


def register(turn: Turn) -> None:
    """Begin to enter somebody."""
    filling.begin(turn, FORM)


def _studies(values: Values) -> bool:
    return values.get("status") == rules.STUDYING


def _build(turn: Turn, _: Session) -> Form:
    first = Question(
        "agreed",
        Key("behalf-ask-agreed"),
        Single(_choices(AGREED, NOT_AGREED)),
        Key("behalf-agreed"),
        help=Key("behalf-help-agreed"),
    )
    ongoing = asking.coming_events(turn, since=rules.ON_FOR)
    asked = (
        _asked("name", Text(LONGEST_NAME)),
        *asking.unit_question(turn, "behalf"),
        _asked("status", Single(_choices(rules.GRADUATED, rules.STUDYING))),
        _asked("field", asking.fields(turn), optional=True),
        _asked("year", asking.years(turn, 0), optional=True, when=lambda v: not _studies(v)),
        _asked("expected", asking.years_to_come(turn), optional=True, when=_studies),
        *asking.event_question(turn, "behalf", ongoing),
    )
    return Form(Key("behalf-form"), (first, *(_only_if_agreed(one) for one in asked)))


def _choices(*names: str) -> list[Choice]:
    return [Choice(one, Key(f"behalf-{one}-button")) for one in names]


def _asked(
    name: str,
    kind: Kind,
    *,
    optional: bool = False,
    when: Callable[[Values], bool] | None = None,
) -> Question:
    said, short = Key(f"behalf-ask-{name}"), Key(f"behalf-{name}")
    return Question(name, said, kind, short, optional=optional, when=when)


def _only_if_agreed(question: Question) -> Question:
    when = question.when
    return replace(question, when=lambda v: _agreed(v) and (when is None or when(v)))


def _agreed(values: Values) -> bool:
    return values.get("agreed") != NOT_AGREED


def _done(turn: Turn, _: Session, values: Values) -> None:
    """Keep who agreed, and show their own link and its QR code; of others keep nothing."""
    if not _agreed(values):
        turn.show(screens.ask_first(turn.house, turn.language))
        return
    unit = asking.unit_of(turn, values)
    if unit is None:
        raise StaleButton  # the duty has changed in the middle of the form: it is asked anew
    invitee_id = invitees.add(
        turn.tx,
        source=HAND,
        unit=unit,
        name=values["name"],
        made_by=turn.who().id,
        now=turn.seconds,
        expires_at=rules.end_of_day(
            turn.seconds, rules.PERSONAL_DAYS, turn.house.organisation.zone
        ),
        field=values.get("field"),
        graduation_year=values.get("year"),
        expected_year=values.get("expected"),
        event_id=asking.event_of(turn, values),
    )
    turn.audit("invited", unit=unit, subject="invitee", subject_id=invitee_id)
    _show(turn, _own(turn, invitee_id))


def _show(turn: Turn, invitee: Invitee) -> None:
    """Show the link in three: what to do with it, the message to forward, the QR code."""
    turn.show(screens.entered(turn.house, turn.language, invitee))
    turn.send(screens.personal_forward(turn.house, turn.language, invitee))
    caption = screens.personal_caption(turn.house, turn.language, invitee)
    turn.send_file("invitee_qr", {"invitee": invitee.id}, caption, as_photo=True)


def _own(turn: Turn, invitee_id: int) -> Invitee:
    """Return somebody of the coordinator's scope; it is as if there were no others."""
    invitee = invitees.in_scope(turn.tx, invitee_id, turn.scope)
    if invitee is None:
        raise StaleButton
    return invitee


def drop(turn: Turn, invitee_id: int) -> None:
    """Ask whether somebody who was entered is to be removed."""
    invitee = _own(turn, invitee_id)
    if invitee.has_joined:
        turn.show(screens.has_joined(turn.house, turn.language))
    else:
        turn.show(screens.sure_to_drop(turn.house, turn.language, invitee))


def drop_now(turn: Turn, invitee_id: int) -> None:
    """Remove somebody who was entered and has not joined; their link leads nowhere from now on."""
    invitee = _own(turn, invitee_id)
    if invitees.remove(turn.tx, invitee.id, turn.scope, turn.seconds):
        turn.audit("changed", unit=invitee.unit, subject="invitee", subject_id=invitee.id)
        turn.show(screens.dropped(turn.house, turn.language))
    else:
        turn.show(screens.has_joined(turn.house, turn.language))


def back(turn: Turn, invitee_id: int) -> None:
    """Show somebody's link once more in place of the question whether to remove them."""
    turn.show(screens.entered(turn.house, turn.language, _own(turn, invitee_id)))


KIND = FormKind(build=_build, done=_done, guard=lambda turn, _: coordinator(turn))
