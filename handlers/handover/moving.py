"""Moving work from one coordinator to another, at once or when their duty begins, and back."""

from datetime import UTC, datetime

from handlers import coordinators
from handlers.handover import access, screens, work
from handlers.handover.screens import Seen
from handlers.house import House
from handlers.preferences.contact import quiet_until
from handlers.screen import Screen
from handlers.turn import for_person
from storage import audit, handovers, people
from storage.handovers import ACCEPTED, DECLINED, Handover
from storage.people import Person
from storage.transaction import Transaction


def move(tx: Transaction, one: Handover, now: int) -> int:
    """Let all that is open of the giver's be the receiver's; return how much that was."""
    every = work.open_of(tx, one.giver, one.unit, now)
    items = [(of.kind, found.id) for of in every for found in of.found]
    gone = work.give(tx, items, one.giver, one.receiver)
    handovers.moved(tx, one.id, gone, now)
    _note(tx, one, "moved", one.receiver, now)
    return len(gone)


def move_back(tx: Transaction, one: Handover, actor: int, now: int) -> int:
    """Let what has moved and is still the receiver's be the giver's again; return how much."""
    items = handovers.items(tx, one.id)
    gone = work.give(tx, items, one.receiver, one.giver)
    _note(tx, one, "moved", actor, now)
    return len(gone)


def _note(tx: Transaction, one: Handover, action: str, actor: int, now: int) -> None:
    audit.note(
        tx,
        at=now,
        actor=actor,
        action=action,
        unit=one.unit,
        subject="handover",
        subject_id=one.id,
    )


def move_due(house: House, tx: Transaction, now: int) -> None:
    """Move what was accepted before the receiver's duty began; nothing to who will never begin."""
    for one in handovers.to_move(tx):
        receiver, giver = people.by_id(tx, one.receiver), people.by_id(tx, one.giver)
        if receiver is None or giver is None:
            continue
        if coordinators.covers(house, tx, receiver, one.unit, now):
            number = move(tx, one, now)
            screen = screens.moved_to(house, receiver.language, one, giver.name, number)
            write(house, tx, receiver, screen, now, giver.id)
            told = screens.moved_from(house, giver.language, receiver.name, number)
            tell_giver(house, tx, one.id, told, now)
        elif not access.may_receive(house, tx, receiver, one.unit, now):
            handovers.decide(tx, one.id, ACCEPTED, DECLINED, now)
            told = screens.declined(house, giver.language, receiver.name)
            tell_giver(house, tx, one.id, told, now)


def seen(tx: Transaction, one: Handover) -> Seen:
    """Return a handover with the names of both, and how much has gone over."""
    giver, receiver = people.by_id(tx, one.giver), people.by_id(tx, one.receiver)
    return Seen(
        one,
        giver.name if giver is not None else None,
        receiver.name if receiver is not None else None,
        len(handovers.items(tx, one.id)),
    )


def tell_giver(house: House, tx: Transaction, handover_id: int, screen: Screen, now: int) -> None:
    """Tell the giver what the receiver did; where they have left, tell the owners instead."""
    one = handovers.by_id(tx, handover_id)
    giver = people.by_id(tx, one.giver) if one is not None else None
    if one is None or giver is None:
        return
    if coordinators.covers(house, tx, giver, one.unit, now):
        write(house, tx, giver, screen, now, one.receiver)
        return
    for owner in coordinators.owners(house, tx):
        if owner.id != one.receiver and owner.unreachable_at is None:
            told = screens.became(house, owner.language, seen(tx, one))
            write(house, tx, owner, told, now, one.giver)


def write(
    house: House, tx: Transaction, person: Person, screen: Screen, now: int, about: int | None
) -> None:
    """Write to somebody as soon as they may be written to."""
    turn = for_person(tx, datetime.fromtimestamp(now, UTC), house, person)
    turn.send(screen)
    turn.post(due_at=quiet_until(house, person, now), about=about)
