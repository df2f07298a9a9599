"""Whose work one may hand over, who may take it, and who may say something about it now."""

from collections.abc import Sequence

from handlers import coordinators
from handlers.failures import NotAllowed, StaleButton
from handlers.guards import coordinator
from handlers.handover import work
from handlers.house import House
from handlers.team import rules as team
from handlers.turn import Turn
from storage import duties, handovers, people
from storage.duties import Duty
from storage.handovers import Handover
from storage.people import Person
from storage.transaction import Transaction


def concerned(turn: Turn) -> None:
    """Let those who coordinate now, and those whose duty is still to come: they may accept."""
    if turn.is_coordinator:
        turn.arrive()
    elif turn.person is None or not _coming(turn.tx, turn.person.id, turn.seconds):
        raise NotAllowed


def _coming(tx: Transaction, person_id: int, now: int) -> bool:
    return any(one.coordinates for one in duties.coming(tx, person_id, now))


def giver(turn: Turn, person_id: int) -> tuple[Person, str | None]:
    """Return whose work the person of the turn may hand over now, and of which unit.

    One's own; and that of whom one could have given their last duty. It is as if there were no
    others.
    """
    coordinator(turn)
    if person_id == turn.who().id:
        return turn.who(), turn.scope
    person = people.by_id(turn.tx, person_id)
    if person is None:
        raise StaleButton
    if person.telegram_id in turn.house.owners:
        unit, may = None, turn.is_owner
    else:
        every = duties.every(turn.tx, person.id)
        if not every:
            raise StaleButton
        duty = _left_by(turn, person, every) or every[0]
        unit = duty.unit
        may = _may_give(turn, duty)
    if not may:
        raise StaleButton
    return person, unit


def _may_give(turn: Turn, duty: Duty) -> bool:
    return team.may_give(turn.duty, duty.role, duty.unit, owner=turn.is_owner)


def _left_by(turn: Turn, person: Person, every: Sequence[Duty]) -> Duty | None:
    """Return the last duty, over by now, of which somebody has left open work behind."""
    for duty in every:
        if not duty.coordinates or coordinators.covers(
            turn.house, turn.tx, person, duty.unit, turn.seconds
        ):
            continue
        if _may_give(turn, duty) and work.how_much(turn.tx, person.id, duty.unit, turn.seconds):
            return duty
    return None


def receivers(turn: Turn, giver_id: int, unit: str | None) -> list[Person]:
    """Return who could look after a unit's work: now, or once their duty begins."""
    team_now = duties.team(turn.tx, unit, turn.seconds)
    ids = [one.person_id for one in team_now if one.coordinates and one.unit in (None, unit)]
    found = [people.by_id(turn.tx, one) for one in dict.fromkeys(ids)]
    known = [one for one in found if one is not None]
    known += [one for one in coordinators.owners(turn.house, turn.tx) if one not in known]
    return [
        one
        for one in known
        if one.id != giver_id
        and one.unreachable_at is None
        and may_receive(turn.house, turn.tx, one, unit, turn.seconds)
    ]


def may_receive(house: House, tx: Transaction, person: Person, unit: str | None, now: int) -> bool:
    """Whether the person coordinates the unit now, or will once a duty of theirs begins."""
    if coordinators.covers(house, tx, person, unit, now):
        return True
    coming = duties.coming(tx, person.id, now)
    return any(one.coordinates and one.unit in (None, unit) for one in coming)


def part_of(turn: Turn, handover_id: int) -> Handover:
    """Return a handover that the person gives or receives; it is as if there were no others."""
    one = handovers.by_id(turn.tx, handover_id)
    if one is None or turn.who().id not in (one.giver, one.receiver):
        raise StaleButton
    return one
