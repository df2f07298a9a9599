"""What the buttons of requests do: alumni answer, coordinators look after their own."""

from collections.abc import Callable, Mapping

from handlers.buttons import VisitDo
from handlers.failures import StaleButton
from handlers.guards import coordinator, member
from handlers.turn import Turn
from handlers.visits import answering, composing, managing
from handlers.visits.access import own_visit
from handlers.visits.screens import ACCEPT, PASS
from storage.visits import DRAFT, Visit

FORM, KIND = composing.FORM, composing.KIND


def visits(turn: Turn) -> None:
    """Show the coordinator's requests."""
    managing.listing(turn)


def _change(turn: Turn, visit: Visit) -> None:
    if visit.state != DRAFT:
        raise StaleButton
    composing.change(turn, visit)


# What coordinators can do with a request of their own.
ACTIONS: Mapping[str, Callable[[Turn, Visit], None]] = {
    "show": managing.show,
    "start": managing.start,
    "change": _change,
    "discard": managing.discard,
    "wave": managing.wave,
    "stop": managing.stop,
    "cancel": managing.cancel,
    "cancel_now": managing.cancel_now,
}


def do(turn: Turn, press: VisitDo) -> None:
    """Do what a button says; what only coordinators may do, only they can."""
    act = ACTIONS.get(press.action)
    if press.action in (ACCEPT, PASS):
        _answer(turn, press)
    elif press.action == "list":
        managing.listing(turn, press.value)
    elif press.action == "people":
        managing.people(turn, own_visit(turn, press.visit), press.value)
    elif press.action == "new":
        coordinator(turn)
        composing.new(turn)
    elif act is not None:
        act(turn, own_visit(turn, press.visit))
    else:
        raise StaleButton


def _answer(turn: Turn, press: VisitDo) -> None:
    if press.visit:
        member(turn)
    answering.answer(turn, press.visit, press.action)
