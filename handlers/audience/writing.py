"""What is written rather than tapped: graduation years, a day of joining, a name to save under."""

from collections.abc import Callable
from datetime import date
from functools import partial

from handlers import audiences
from handlers.audience import rules, subject
from handlers.audience.showing import card
from handlers.audience.subject import Subject
from handlers.audience.words import heading
from handlers.failures import StaleButton
from handlers.forms import turns as forms
from handlers.forms.calendar import Day
from handlers.forms.form import Form, FormKind, Question, Values
from handlers.forms.kinds import Kind, Text
from handlers.house import Key
from handlers.preferences.rules import local_midnight
from handlers.screen import Screen
from handlers.turn import Turn
from storage import forms as stored
from storage import saved_audiences
from storage.audience import Audience
from storage.conditions import JOINED, YEARS
from storage.forms import Session

FORM = "audience_"
NAME = "name"
LONGEST_NAME = 30  # characters: it stands on a button


def write(turn: Turn, whose: Subject, what: str) -> None:
    """Ask for years, a day or a name; what was begun before is forgotten."""
    if what not in ASKED:
        raise StaleButton
    person, form = turn.who(), FORM + what
    old = stored.open_one(turn.tx, person.id, form, whose.id)
    if old is not None:
        stored.remove(turn.tx, old.id)
    forms.begin(turn, form, whose.id)


def _years(turn: Turn) -> Kind:
    return audiences.years(turn)


def _day(_: Turn) -> Kind:
    return Day()


def _name(_: Turn) -> Kind:
    return Text(LONGEST_NAME)


ASKED: dict[str, Callable[[Turn], Kind]] = {YEARS: _years, JOINED: _day, NAME: _name}


def _build(what: str, turn: Turn, _: Session) -> Form:
    question = Question(
        what,
        Key(f"audiences-ask-{what}"),
        ASKED[what](turn),
        Key("audiences-name-button") if what == NAME else heading(what),
        help=Key(f"audiences-write-{what}-help"),
    )
    return Form(Key("audiences-all"), (question,))


def _done(turn: Turn, session: Session, values: Values) -> None:
    """Keep what was written, and show what it comes to."""
    mine = subject.own(turn, session.subject)
    if NAME in values:
        _save(turn, mine, values[NAME])
    elif YEARS in values:
        span = values[YEARS]
        changed = rules.graduated(mine.audience, span["from"], span["to"])
        mine = subject.keep(turn, mine, changed)
    else:
        mine = subject.keep(turn, mine, _joined(turn, mine.audience, values[JOINED]))
    card(turn, mine)


def _joined(turn: Turn, audience: Audience, day: str) -> Audience:
    since = local_midnight(date.fromisoformat(day), turn.house.organisation.zone)
    return rules.joined(audience, since)


def _save(turn: Turn, mine: Subject, name: str) -> None:
    """Keep the audience under a name; one of the same name is replaced."""
    saved = saved_audiences.save(
        turn.tx, mine.unit, name, mine.audience, made_by=turn.who().id, now=turn.seconds
    )
    turn.audit("saved", unit=mine.unit, subject="saved_audience", subject_id=saved)
    turn.keep_card()
    turn.send(Screen(turn.say("audiences-saved-as", name=name)))


def _guard(turn: Turn, session: Session) -> None:
    subject.own(turn, session.subject)


KINDS: dict[str, FormKind] = {
    FORM + what: FormKind(partial(_build, what), _done, _guard) for what in ASKED
}
