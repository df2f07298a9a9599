"""What a coordinator does with the register; every query keeps to the coordinator's own unit."""

from collections.abc import Callable, Mapping

from handlers.buttons import PersonDo
from handlers.failures import NotAllowed, StaleButton
from handlers.forms import turns as forms
from handlers.forms.form import Form, FormKind, Question, Values
from handlers.forms.kinds import Text
from handlers.guards import coordinator
from handlers.house import Key
from handlers.members import card, merging, screens
from handlers.members.finding import find, own, search_of, shown
from handlers.members.rules import Search
from handlers.preferences.contact import quiet_until
from handlers.screen import Screen
from handlers.turn import Turn
from storage import counts, members
from storage.forms import Session

FORM = "people"
LONGEST = 80  # characters, as a name in registration


def people(turn: Turn, words: str = "") -> None:
    """Search by the words after the command, or ask for them."""
    if words.strip():
        _show(turn, Search.of(words))
    else:
        forms.resume(turn, FORM)


def build(turn: Turn, _: Session) -> Form:
    """Return the form of one question; it says how many members the coordinator's scope has."""
    values = {
        "people-number": counts.heads(turn.tx, turn.scope).people,
        "unit": screens.unit_said(turn.house, turn.language, turn.scope),
    }
    question = Question(
        "words",
        Key("members-ask"),
        Text(LONGEST),
        Key("members-title"),
        help=Key("members-ask-help"),
        before=Key("members-intro", values),
    )
    return Form(Key("members-title"), (question,))


def guard(turn: Turn, _: Session) -> None:
    """Refuse whoever coordinates no more."""
    if not turn.is_coordinator:
        raise NotAllowed


def done(turn: Turn, _: Session, values: Values) -> None:
    """Show who was found."""
    _show(turn, Search.of(values["words"]))


KIND = FormKind(build=build, done=done, guard=guard)


def _show(turn: Turn, search: Search) -> None:
    found, near = find(turn, search)
    turn.show(
        screens.found_screen(
            turn.house, turn.language, found, search, units=turn.scope is None, near=near
        )
    )


def do(turn: Turn, press: PersonDo) -> None:
    """Do what a button of the list or of a card says; StaleButton for anybody out of scope."""
    coordinator(turn)
    act = ACTIONS.get(press.action)
    if act is None:
        raise StaleButton
    act(turn, press)


def _list(turn: Turn, press: PersonDo) -> None:
    _show(turn, search_of(press))


def _card(turn: Turn, press: PersonDo) -> None:
    person = own(turn, press.person)
    turn.audit("viewed", unit=person.unit, subject="person", subject_id=person.id)
    search = Search.read(press.value)
    turn.show(card.card(turn.house, turn.language, shown(turn, person), search))


def _move(turn: Turn, press: PersonDo) -> None:
    turn.show(card.units_screen(turn.house, turn.language, own(turn, press.person)))


def _to(turn: Turn, press: PersonDo) -> None:
    person, unit = own(turn, press.person), _unit(turn, press.value)
    leaves = turn.scope not in (None, unit)
    turn.show(card.sure_screen(turn.house, turn.language, person, unit, leaves=leaves))


def _to_now(turn: Turn, press: PersonDo) -> None:
    """Move the person, tell them by day, and let go of whom the coordinator sees no more."""
    person, unit = own(turn, press.person), _unit(turn, press.value)
    if person.unit != unit:
        members.set_unit(turn.tx, person.id, unit, turn.scope)
        turn.audit("changed", unit=person.unit, subject="person", subject_id=person.id)
        if person.unreachable_at is None and person.id != turn.who().id:
            other = turn.other(person)
            other.send(card.told_screen(turn.house, person, unit))
            other.post(due_at=quiet_until(turn.house, person, turn.seconds))
    said = card.moved_said(turn.house, turn.language, person, unit)
    after = members.member(turn.tx, person.id, turn.scope)
    if after is None:
        again = card.back_to_list(turn.house, turn.language, None)
        turn.show(Screen(said, ((again,),)))
    else:
        turn.show(card.card(turn.house, turn.language, shown(turn, after), None, said))


def _unit(turn: Turn, unit: str) -> str:
    if not turn.house.organisation.has_unit(unit):
        raise StaleButton
    return unit


ACTIONS: Mapping[str, Callable[[Turn, PersonDo], None]] = {
    "list": _list,
    "card": _card,
    "move": _move,
    "to": _to,
    "to_now": _to_now,
    "merge": merging.ask,
    "among": merging.among,
    "with": merging.compare,
    "merge_now": merging.merge_now,
}
