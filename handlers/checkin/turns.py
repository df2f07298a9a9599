"""What the buttons at the door do; every one only for who looks after the event."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from config.markup import Markup
from handlers.buttons import CheckDo
from handlers.checkin import door, person_screens, rules, searching
from handlers.checkin.rules import View
from handlers.events.access import own_event
from handlers.failures import StaleButton
from handlers.turn import Turn
from storage import attendance
from storage.events import Event
from storage.rsvps import ABSENT, CAME, COMING, EXCUSED

FORM, KIND = searching.FORM, searching.KIND


@dataclass(frozen=True, slots=True)
class Asked:
    """What a button asks for: the event, the person, and which list to show again."""

    turn: Turn
    event: Event
    person: int
    view: View


def do(turn: Turn, press: CheckDo) -> None:
    """Do what a button says: its action, and the list it stands in."""
    event = own_event(turn, press.event)
    name, _, spelled = press.action.partition("-")
    act = ACTIONS.get(name)
    if act is None or event.state == "draft":
        raise StaleButton
    act(Asked(turn, event, press.person, View.read(spelled)))


def _list(asked: Asked) -> None:
    """Show the list; to open it is noted, to go on in it is not."""
    turn, event = asked.turn, asked.event
    if asked.view == View():
        turn.audit("viewed", unit=event.unit, subject="event", subject_id=event.id)
    door.listed(turn, event, asked.view)


def _search(asked: Asked) -> None:
    searching.ask(asked.turn, asked.event)


def _others(asked: Asked) -> None:
    door.others(asked.turn, asked.event, asked.view)


def _tap(asked: Asked) -> None:
    """Mark who is tapped in the list; show the card of who is marked, or cannot have come."""
    line = door.one_of(asked.turn, asked.event, asked.person)
    if line.attended is None and line.answer == COMING and CAME in _marks(asked):
        door.mark(asked.turn, asked.event, asked.person, CAME)
        note = person_screens.came(asked.turn.house, asked.turn.language, line)
        door.listed(asked.turn, asked.event, asked.view, note)
    else:
        _card(asked)


def _card(asked: Asked) -> None:
    turn, event = asked.turn, asked.event
    turn.audit("viewed", unit=event.unit, subject="person", subject_id=asked.person)
    door.show_card(turn, event, asked.person, asked.view)


def _came(asked: Asked) -> None:
    """Mark that they came; who had not said so is given a seat."""
    if not _may_come(asked):
        return
    line = attendance.line(asked.turn.tx, asked.event.id, asked.person)
    if line is not None and line.answer == COMING:
        door.mark(asked.turn, asked.event, asked.person, CAME)
    else:
        door.walk_in(asked.turn, asked.event, asked.person)
    after = door.one_of(asked.turn, asked.event, asked.person)
    note = person_screens.came(asked.turn.house, asked.turn.language, after)
    asked.turn.show(
        person_screens.marked(
            asked.turn.house, asked.turn.language, asked.event, after, asked.view, note
        )
    )


def _marks(asked: Asked) -> tuple[str, ...]:
    turn = asked.turn
    return rules.marks(asked.event, turn.seconds, turn.house.organisation.zone)


def _may_come(asked: Asked) -> bool:
    """Tell whether anybody can have come by now; if not, say why in a short word."""
    turn = asked.turn
    closed = rules.why_not_yet(asked.event, turn.seconds, turn.house.organisation.zone)
    if closed is not None:
        turn.toast = turn.plain(closed.key)
    return closed is None


def _excused(asked: Asked) -> None:
    _mark(asked, EXCUSED, "checkin-excused")


def _absent(asked: Asked) -> None:
    _mark(asked, ABSENT, "checkin-absent")


def _mark(asked: Asked, attended: str, key: str) -> None:
    line = door.one_of(asked.turn, asked.event, asked.person)
    if attended not in _marks(asked):
        _may_come(asked)
        return
    door.mark(asked.turn, asked.event, asked.person, attended)
    _listed_again(asked, key, name=line.name)


def _clear(asked: Asked) -> None:
    """Take a mark back; of a walk-in what they had answered before is left, or nothing."""
    line = door.one_of(asked.turn, asked.event, asked.person)
    if line.walked_in:
        door.walk_out(asked.turn, asked.event, asked.person)
    else:
        door.mark(asked.turn, asked.event, asked.person, None)
    _listed_again(asked, "checkin-cleared", name=line.name)


def _plus(asked: Asked) -> None:
    if _may_come(asked):
        attendance.nameless(asked.turn.tx, asked.event.id, 1)
        _listed_again(asked, "checkin-nameless-added")


def _minus(asked: Asked) -> None:
    attendance.nameless(asked.turn.tx, asked.event.id, -1)
    _listed_again(asked, "checkin-nameless-removed")


def _listed_again(asked: Asked, key: str, **values: object) -> None:
    """Show the list as it is now; what was done is said first."""
    note: Markup = asked.turn.say(key, **values)
    door.listed(asked.turn, asked.event, asked.view, note)


ACTIONS: Mapping[str, Callable[[Asked], None]] = {
    "list": _list,
    "search": _search,
    "others": _others,
    "tap": _tap,
    "card": _card,
    "came": _came,
    "excused": _excused,
    "absent": _absent,
    "clear": _clear,
    "plus": _plus,
    "minus": _minus,
}
