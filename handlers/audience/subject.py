"""What an audience is chosen for: loaded and kept by id. Today that is an announcement's draft.

Whatever else is to have an audience chosen by these buttons is found and kept here.
"""

from dataclasses import dataclass, replace

from handlers.announcing import access
from handlers.audience import rules
from handlers.guards import coordinator
from handlers.turn import Turn
from storage import announcements
from storage.announcements import Announcement
from storage.audience import ASKING, Audience
from storage.conditions import TAKES_PART
from storage.transaction import Transaction


@dataclass(frozen=True, slots=True)
class Subject:
    """Something that goes to an audience: of a unit, or of the whole school (None).

    ``is_chosen``: somebody has said to whom; until then it is everybody of the unit.
    """

    id: int
    unit: str | None
    topic: str
    audience: Audience
    is_chosen: bool


def read(tx: Transaction, subject_id: int) -> Subject | None:
    """Return what is still prepared, its audience never beyond its unit; None for anything else."""
    found = announcements.by_id(tx, subject_id)
    return _subject(found) if found is not None and found.is_open else None


def _subject(found: Announcement) -> Subject:
    audience = rules.within(found.audience or Audience(), found.unit)
    return Subject(found.id, found.unit, found.topic, audience, found.audience is not None)


def own(turn: Turn, subject_id: int) -> Subject:
    """Return what a coordinator of this scope prepares; StaleButton for anything else."""
    coordinator(turn)
    return _subject(access.own(turn, subject_id))


def keep(turn: Turn, subject: Subject, audience: Audience) -> Subject:
    """Keep to whom it goes from now on, within its unit."""
    bounded = rules.within(audience, subject.unit)
    if subject.topic == ASKING:  # those who do not offer something are not asked for it
        bounded = rules.only(bounded, TAKES_PART)
    if bounded != subject.audience or not subject.is_chosen:
        announcements.set_audience(turn.tx, subject.id, bounded, turn.seconds)
    return replace(subject, audience=bounded, is_chosen=True)


def leave(turn: Turn, subject: Subject) -> None:
    """Go back to what it is chosen for."""
    from handlers.announcing import desk  # noqa: PLC0415 - the desk leads here as well

    desk.card(turn, subject.id)
