"""Pure rules of handing over: until when it can be undone, and what can be done with it."""

from storage.handovers import ACCEPTED, OFFERED, Handover

UNDO_SECONDS = 24 * 3600
ACCEPT, DECLINE, BACK, UNDO = "accept", "decline", "back", "undo"


def can_be_undone(one: Handover, now: int) -> bool:
    """Tell whether it can still be undone: until a day after the work has moved."""
    if one.state != ACCEPTED:
        return False
    return one.moved_at is None or now < one.moved_at + UNDO_SECONDS


def doings(one: Handover, person_id: int, now: int) -> tuple[str, ...]:
    """Return what this person can do with it now; nothing for anybody else."""
    if person_id not in (one.giver, one.receiver):
        return ()
    if one.state == OFFERED:
        return (ACCEPT, DECLINE) if person_id == one.receiver else (BACK,)
    return (UNDO,) if can_be_undone(one, now) else ()
