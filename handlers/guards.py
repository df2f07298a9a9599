"""Who may do what; every command and every button names one of these in routes.py."""

from collections.abc import Callable

from handlers.failures import JoinFirst, NotAllowed, StillWaiting
from handlers.turn import Turn
from storage import applications
from storage.applications import WAITING

Guard = Callable[[Turn], None]


def anyone(turn: Turn) -> None:
    """Let everybody, known or not."""


def member(turn: Turn) -> None:
    """Let those who have joined; JoinFirst for others, StillWaiting for who waits for approval."""
    if turn.person is not None and turn.person.is_member:
        return
    known = applications.of_person(turn.tx, turn.person.id) if turn.person is not None else None
    raise StillWaiting if known is not None and known.state == WAITING else JoinFirst


def insider(turn: Turn) -> None:
    """Let those who have joined and those who coordinate; JoinFirst for others."""
    if turn.is_coordinator:
        turn.arrive()
    else:
        member(turn)


def coordinator(turn: Turn) -> None:
    """Let those who coordinate at this moment; NotAllowed for others."""
    if not turn.is_coordinator:
        raise NotAllowed
    turn.arrive()  # an owner may never have pressed Start


def counter(turn: Turn) -> None:
    """Let those who may see counts at this moment; NotAllowed for others."""
    if not turn.may_count:
        raise NotAllowed
    turn.arrive()


def owner(turn: Turn) -> None:
    """Let the owners whom the settings name; NotAllowed for others."""
    if not turn.is_owner:
        raise NotAllowed
    turn.arrive()
