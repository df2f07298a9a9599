"""What coordinators do to hand work over: see it, offer it, answer, take it back, undo."""

from collections.abc import Callable, Mapping

from handlers import coordinators
from handlers.buttons import HandoverDo
from handlers.failures import StaleButton
from handlers.forms.form import FormKind
from handlers.guards import coordinator
from handlers.handover import access, moving, offering, rules, screens
from handlers.handover.access import concerned
from handlers.handover.cards import accept, named, show_home, tell
from handlers.screen import Screen
from handlers.turn import Turn
from storage import handovers, people
from storage.handovers import DECLINED, TAKEN_BACK, UNDONE, Handover

__all__ = ["FORMS", "concerned", "do", "handover"]

FORMS: Mapping[str, FormKind] = {offering.FORM: offering.KIND}
MOST = 10**6  # pages of a history


def handover(turn: Turn) -> None:
    """Show one's own open work, and what goes on about it."""
    show_home(turn, turn.who().id)


def _offer(turn: Turn, person_id: int) -> None:
    coordinator(turn)
    offering.begin(turn, person_id or turn.who().id)


def _accept(turn: Turn, handover_id: int) -> None:
    accept(turn, _doing(turn, handover_id, rules.ACCEPT))


def _doing(turn: Turn, handover_id: int, what: str) -> Handover:
    """Return a handover with which the person can do this now; StaleButton for any other."""
    one = access.part_of(turn, handover_id)
    if what not in rules.doings(one, turn.who().id, turn.seconds):
        raise StaleButton
    return one


def _change(turn: Turn, one: Handover, state: str) -> None:
    handovers.decide(turn.tx, one.id, one.state, state, turn.seconds)
    turn.audit("changed", unit=one.unit, subject="handover", subject_id=one.id)


def _decline(turn: Turn, handover_id: int) -> None:
    one = _doing(turn, handover_id, rules.DECLINE)
    _change(turn, one, DECLINED)
    _tell_other(turn, one, screens.declined)
    turn.show(Screen(turn.say("handover-you-declined")))


def _take_back(turn: Turn, handover_id: int) -> None:
    one = _doing(turn, handover_id, rules.BACK)
    _change(turn, one, TAKEN_BACK)
    _tell_other(turn, one, screens.taken_back)
    handover(turn)


def _undo(turn: Turn, handover_id: int) -> None:
    """Give the work back to whose it was, for as long as that coordinates its unit."""
    one = _doing(turn, handover_id, rules.UNDO)
    giver = people.by_id(turn.tx, one.giver)
    is_there = giver is not None and coordinators.covers(
        turn.house, turn.tx, giver, one.unit, turn.seconds
    )
    if one.moved_at is not None and not is_there:
        turn.show(Screen(turn.say("handover-undo-nobody")))
        return
    if one.moved_at is not None:
        moving.move_back(turn.tx, one, turn.who().id, turn.seconds)
    _change(turn, one, UNDONE)
    _tell_other(turn, one, screens.undone)
    turn.toast = turn.plain("handover-undone-toast")
    handover(turn)


def _tell_other(turn: Turn, one: Handover, said: Callable[..., Screen]) -> None:
    me = turn.who()
    other = people.by_id(turn.tx, one.giver if me.id == one.receiver else one.receiver)
    if other is None:
        return
    screen = said(turn.house, other.language, me.name)
    if other.id == one.giver:
        moving.tell_giver(turn.house, turn.tx, one.id, screen, turn.seconds)
    else:
        tell(turn, other.id, screen)


def _history(turn: Turn, page: int) -> None:
    coordinator(turn)
    page = min(page, MOST)
    found = handovers.history(turn.tx, turn.scope, limit=screens.PAGE + 1, skip=page * screens.PAGE)
    shown = [named(turn, one) for one in found[: screens.PAGE]]
    more = len(found) > screens.PAGE
    turn.show(screens.history(turn.house, turn.language, shown, page, more=more))


def _of(turn: Turn, person_id: int) -> None:
    coordinator(turn)
    show_home(turn, person_id)


def _home(turn: Turn, _: int) -> None:
    handover(turn)


ACTIONS: Mapping[str, Callable[[Turn, int], None]] = {
    "home": _home,
    "for": _of,
    "offer": _offer,
    rules.ACCEPT: _accept,
    rules.DECLINE: _decline,
    rules.BACK: _take_back,
    rules.UNDO: _undo,
    "history": _history,
}


def do(turn: Turn, press: HandoverDo) -> None:
    """Do what a button says with open work or an offer."""
    concerned(turn)
    act = ACTIONS.get(press.action)
    if act is None:
        raise StaleButton
    act(turn, press.id)
