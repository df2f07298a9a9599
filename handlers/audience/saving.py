"""Audiences kept under a name: listed, looked at, used, deleted. Each unit has its own."""

from dataclasses import replace

from handlers.audience import screens
from handlers.audience.screens import MOST_LISTED
from handlers.audience.showing import card, view
from handlers.audience.subject import Subject, keep
from handlers.audience.words import named
from handlers.failures import StaleButton
from handlers.turn import Turn
from storage import saved_audiences
from storage.audience import ASKING
from storage.saved_audiences import SavedAudience

LONGEST_NUMBER = 18  # digits that surely fit a column


def listed(turn: Turn, subject: Subject, value: str) -> None:
    """Show a page of what the unit has saved."""
    found = saved_audiences.of_unit(turn.tx, subject.unit)
    last = max(len(found) - 1, 0) // MOST_LISTED
    page = min(int(value), last) if value.isdecimal() else 0
    shown = found[page * MOST_LISTED : (page + 1) * MOST_LISTED]
    turn.show(screens.saved(view(turn, subject), shown, page, last))


def look(turn: Turn, subject: Subject, value: str) -> None:
    """Show a saved audience in words."""
    kept = _of_unit(turn, subject, value)
    about = named(turn.house, turn.tx, turn.language, kept.audience)
    turn.show(screens.looked_at(view(turn, subject), kept, about))


def use(turn: Turn, subject: Subject, value: str) -> None:
    """Take a saved audience; the ways of helping that a request names stay if it has none."""
    audience = _of_unit(turn, subject, value).audience
    if subject.topic == ASKING and not audience.takes_part:
        audience = replace(audience, takes_part=subject.audience.takes_part)
    card(turn, keep(turn, subject, audience))


def drop(turn: Turn, subject: Subject, value: str) -> None:
    """Ask once whether to delete a saved audience."""
    turn.show(screens.sure(view(turn, subject), _of_unit(turn, subject, value)))


def drop_now(turn: Turn, subject: Subject, value: str) -> None:
    """Delete a saved audience."""
    kept = _of_unit(turn, subject, value)
    saved_audiences.remove(turn.tx, kept.id)
    turn.audit("deleted", unit=kept.unit, subject="saved_audience", subject_id=kept.id)
    turn.toast = turn.plain("audiences-deleted")
    listed(turn, subject, "")


def _of_unit(turn: Turn, subject: Subject, value: str) -> SavedAudience:
    """Return a saved audience of the subject's own unit; StaleButton for any other."""
    is_number = value.isascii() and value.isdecimal() and len(value) <= LONGEST_NUMBER
    kept = saved_audiences.by_id(turn.tx, int(value)) if is_number else None
    if kept is None or kept.unit != subject.unit:
        raise StaleButton
    return kept
