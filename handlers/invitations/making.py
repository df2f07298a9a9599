"""Making a link: the form, and what is shown when the link is ready."""

from handlers.forms import turns as filling
from handlers.forms.form import Form, FormKind, Question, Values
from handlers.forms.kinds import Choice, Kind, Single
from handlers.guards import coordinator
from handlers.house import Key
from handlers.invitations import asking, occasions, rules, screens
from handlers.invitations.occasions import Occasion
from handlers.turn import Turn
from storage import events, invitations
from storage.forms import Session
from storage.invitations import Purpose

FORM = "invitation"
EXPLAINED = ("occasion", "field", "year")


def new(turn: Turn) -> None:
    """Begin to make a link."""
    filling.begin(turn, FORM)


def _build(turn: Turn, _: Session) -> Form:
    asked = [
        *asking.unit_question(turn, "invitations", with_all=True),
        _question("occasion", Occasion(occasions.known())),
        _question("field", asking.fields(turn), optional=True),
        _question("year", asking.years(turn, asking.YEARS_AHEAD), optional=True),
        *asking.event_question(turn, "invitations", asking.coming_events(turn)),
        _question("lasts", Single(screens.lasts())),
        *_language(turn),
    ]
    return Form(Key("invitations-form"), tuple(asked))


def _question(name: str, kind: Kind, *, optional: bool = False) -> Question:
    helped = Key(f"invitations-help-{name}") if name in EXPLAINED else None
    said, short = Key(f"invitations-ask-{name}"), Key(f"invitations-{name}")
    return Question(name, said, kind, short, optional=optional, help=helped)


def _language(turn: Turn) -> list[Question]:
    languages = turn.house.organisation.languages
    choices = [Choice(one, Key(f"language-{one}")) for one in languages]
    return [_question("language", Single(choices))] if len(choices) > 1 else []


def _done(turn: Turn, _: Session, values: Values) -> None:
    """Keep the link, show it, and add the message that can be forwarded."""
    school = turn.house.organisation
    purpose = Purpose(
        unit=asking.unit_of(turn, values),
        occasion=values["occasion"],
        field=values.get("field"),
        year=values.get("year"),
        event_id=asking.event_of(turn, values),
        language=values.get("language", school.default_language),
    )
    made = invitations.make(
        turn.tx,
        rules.new_secret(),
        purpose,
        made_by=turn.who().id,
        now=turn.seconds,
        expires_at=rules.expiry(values["lasts"], turn.seconds, turn.house.organisation.zone),
    )
    turn.audit("invited", unit=purpose.unit, subject="invitation", subject_id=made)
    invitation = invitations.in_scope(turn.tx, made, turn.scope)
    assert invitation is not None  # noqa: S101 - made above, in the same transaction
    event = events.by_id(turn.tx, invitation.event_id) if invitation.event_id else None
    note = turn.say("invitations-made")
    turn.show(screens.card(turn.house, turn.language, invitation, event, turn.seconds, note))
    turn.send(screens.forward(turn.house, invitation, event))


KIND = FormKind(build=_build, done=_done, guard=lambda turn, _: coordinator(turn))
