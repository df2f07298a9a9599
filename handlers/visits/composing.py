"""Putting a request together: for a class, or for an event with what is known of it filled in."""

from collections.abc import Mapping, Sequence
from typing import Any

from config.school import Code
from handlers.events.access import own_event
from handlers.failures import EventDone
from handlers.forms import turns as filling
from handlers.forms.filling import Filling, show
from handlers.forms.form import Form, FormKind, Question, Values
from handlers.forms.kinds import Choice, Kind, Number, Several, Single, Text
from handlers.forms.screens import change_screen
from handlers.forms.spans import Beginning
from handlers.guards import coordinator
from handlers.house import Key
from handlers.turn import Turn
from handlers.visits import managing, rules
from storage import forms as sessions
from storage import visits
from storage.consents import OFFERS
from storage.forms import Answer, Session
from storage.visits import Visit, Wish

FORM = "visit"
LONGEST_TITLE, LONGEST_PLACE, LONGEST_WHAT, LONGEST_CONTACT = 100, 200, 1000, 200
MOST_WANTED, MOST_HOURS = 30, 14 * 24
EXPLAINED = ("title", "what", "contact", "wave", "hours", "unit")


def new(turn: Turn) -> None:
    """Begin to put a request for a class together."""
    filling.begin(turn, FORM)


def for_event(turn: Turn, event_id: int) -> None:
    """Begin a request for an event: its title, time and place are filled in; EventDone if late."""
    event = own_event(turn, event_id)
    if event.state != "published" or event.starts_at <= turn.seconds:
        raise EventDone
    if sessions.open_one(turn.tx, turn.who().id, FORM, event.id) is None:
        known: dict[str, Any] = {
            "title": event.title,
            "when": event.starts_at,
            "place": event.place,
        }
        known |= {"contact": event.contact} if event.contact is not None else {}
        _begin_with(turn, event.id, known)
    filling.resume(turn, FORM, event.id)


def _begin_with(turn: Turn, event_id: int, known: Mapping[str, Any]) -> Session:
    """Open a form in which these questions have their answers already; None is a skipped one."""
    session = sessions.begin(turn.tx, turn.who().id, FORM, event_id, turn.seconds)
    for question, value in known.items():
        sessions.save(turn.tx, session.id, question, Answer(value), turn.seconds)
    return session


def change(turn: Turn, visit: Visit) -> None:
    """Open a draft again as a form with its answers; one that was begun since comes first."""
    event_id = visit.wish.event_id or 0
    if sessions.open_one(turn.tx, turn.who().id, FORM, event_id) is not None:
        filling.resume(turn, FORM, event_id)
        return
    session = _begin_with(turn, event_id, _answers(visit.wish))
    visits.discard(turn.tx, visit.id)
    opened = Filling.of(turn, session)
    show(opened, change_screen(opened.standing()))


def _answers(wish: Wish) -> dict[str, Any]:
    return {
        "title": wish.title,
        "when": wish.starts_at,
        "place": wish.place,
        "what": wish.description,
        "contact": wish.contact,
        "purpose": wish.purpose,
        "unit": wish.unit,
        "fields": list(wish.fields),
        "regions": list(wish.regions),
        "wanted": wish.wanted,
        "wave": wish.wave_size,
        "hours": wish.wave_seconds // rules.HOUR,
    }


def _build(turn: Turn, session: Session) -> Form:
    questions = (
        _question("title", Text(LONGEST_TITLE)),
        _question("when", Beginning()),
        _question("place", Text(LONGEST_PLACE)),
        _question("what", Text(LONGEST_WHAT, lines=True), optional=True),
        _question("contact", Text(LONGEST_CONTACT), optional=True),
        _question("purpose", Single(_purposes())),
        *_unit(turn, session),
        *_narrowing(turn),
        _question("wanted", Number(1, MOST_WANTED, offers=(1, 2, 3, 5))),
        _question("wave", Number(1, rules.MOST_WAVE, offers=(3, 5, 10)), optional=True),
        _question("hours", Number(1, MOST_HOURS, offers=(24, 48, 72)), optional=True),
    )
    return Form(Key("visits-form"), questions, stopped=Key("form-draft-stopped"))


def _question(name: str, kind: Kind, *, optional: bool = False) -> Question:
    said, short = Key(f"visits-ask-{name}"), Key(f"visits-short-{name}")
    helped = Key(f"visits-help-{name}") if name in EXPLAINED else None
    return Question(name, said, kind, short, optional=optional, help=helped)


def _purposes() -> list[Choice]:
    return [Choice(one, Key(f"join-{one}-button")) for one in OFFERS]


def _unit(turn: Turn, session: Session) -> list[Question]:
    """Ask a coordinator of the whole school from which unit; a unit's event has its own."""
    units = turn.house.organisation.units
    if turn.scope is not None or len(units) < 2 or _event_unit(turn, session) is not None:
        return []
    choices = [Choice(one.id, one.name) for one in units]
    return [_question("unit", Single(choices), optional=True)]


def _event_unit(turn: Turn, session: Session) -> str | None:
    return own_event(turn, session.subject).unit if session.subject else None


def _narrowing(turn: Turn) -> list[Question]:
    school = turn.house.organisation
    regions = [one for one in school.region_choices if one.code != "na"]
    return [
        Question(
            name,
            Key(f"audiences-ask-{name}"),
            Several(_codes(codes)),
            Key(f"audiences-{name}"),
            optional=True,
            help=Key("audiences-skip-means-all"),
        )
        for name, codes in (("fields", school.fields), ("regions", regions))
        if len(codes) > 1
    ]


def _codes(codes: Sequence[Code]) -> list[Choice]:
    return [Choice(one.code, one.button) for one in codes]


def _guard(turn: Turn, session: Session) -> None:
    coordinator(turn)
    if session.subject:
        own_event(turn, session.subject)


def _done(turn: Turn, session: Session, values: Values) -> None:
    """Keep the draft, and show it as people will see it, and whom it would ask."""
    wish = _wish(turn, session, values)
    visit_id = visits.draft(turn.tx, wish, turn.who().id, turn.seconds)
    managing.preview(turn, visit_id)


def _wish(turn: Turn, session: Session, values: Values) -> Wish:
    hours = values.get("hours") or rules.HOURS
    return Wish(
        event_id=session.subject or None,
        unit=turn.scope or _event_unit(turn, session) or values.get("unit"),
        title=values["title"],
        starts_at=values["when"],
        place=values["place"],
        description=values.get("what"),
        purpose=values["purpose"],
        fields=tuple(values.get("fields") or ()),
        regions=tuple(values.get("regions") or ()),
        wanted=values["wanted"],
        wave_size=values.get("wave") or rules.usual_wave(values["wanted"]),
        wave_seconds=hours * rules.HOUR,
        contact=values.get("contact"),
    )


KIND = FormKind(build=_build, done=_done, guard=_guard)
