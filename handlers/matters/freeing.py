"""A matter whose holder coordinates its unit no more: new again, and the others are told."""

from functools import partial

from handlers.house import House
from handlers.matters import letters, telling
from handlers.matters.keeping import looks_after, name_of
from handlers.turn import Turn
from storage import audit, matters
from storage.matters import CLOSED, NEW, Matter
from storage.transaction import Transaction


def settled(turn: Turn, matter: Matter) -> Matter:
    """Return a matter as it stands: new, if nobody looks after it who may."""
    holder = looks_after(turn.house, turn.tx, matter, turn.seconds)
    if matter.state in (NEW, CLOSED) or holder is not None:
        return matter
    return free(turn.house, turn.tx, matter, turn.seconds)


def free(house: House, tx: Transaction, matter: Matter, now: int) -> Matter:
    """Let a matter wait for the unit's coordinators, who are told by day."""
    matters.set_state(tx, matter.id, NEW, None, now)
    waits = matters.by_id(tx, matter.id) or matter
    name = name_of(tx, matter)
    saying = partial(letters.notice, house, matter=waits, name=name, key="again")
    told = telling.coordinators(house, tx, waits, now, saying)
    audit.sent_by_itself(
        tx, at=now, unit=matter.unit, subject=matter.subject, subject_id=matter.id, people=told
    )
    return waits
