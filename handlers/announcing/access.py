"""Which announcement a coordinator may look after: asked anew at each tap and each answer."""

from handlers.failures import StaleButton
from handlers.turn import Turn
from storage import announcements
from storage.announcements import Announcement


def own(turn: Turn, announcement_id: int) -> Announcement:
    """Return what is prepared in the coordinator's own scope; StaleButton for anything else."""
    found = announcements.by_id(turn.tx, announcement_id)
    if found is None or not found.is_open or not _covers(turn, found.unit):
        raise StaleButton
    return found


def is_covered(turn: Turn, announcement_id: int) -> bool:
    """Tell whether an announcement, whatever its state, is of the coordinator's own scope."""
    found = announcements.by_id(turn.tx, announcement_id)
    return found is not None and _covers(turn, found.unit)


def _covers(turn: Turn, unit: str | None) -> bool:
    return turn.is_coordinator and turn.scope in (None, unit)
