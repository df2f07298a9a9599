"""What people do with their own matter: look at it, end it, need help still, take it back."""

from functools import partial

from config.markup import Markup
from handlers.matters import access, keeping, letters, rules, screens, telling
from handlers.matters.screens import Shown
from handlers.matters.withdrawing import unconsent, withdraw
from handlers.turn import Turn
from storage import matter_notes, matters, rsvps
from storage.matters import CLOSED, Matter


def show(turn: Turn, matter_id: int, note: Markup | None = None, page: int = 0) -> None:
    """Show one's own matter as it stands now."""
    matter = access.own(turn, matter_id)
    me = turn.who()
    notes, total = matter_notes.notes(turn.tx, matter.id, page, screens.notes_of(matter))
    shown = Shown(matter, me.name, None, me.id, notes, page, total)
    turn.show(screens.own_card(turn.house, turn.language, shown, note))


def done(turn: Turn, matter_id: int) -> None:
    """End one's matter: the help was enough; who looks after it is told."""
    matter = access.own(turn, matter_id)
    if rules.DONE in rules.own_doings(matter):
        _tell(turn, matter, "heard-done")
        matters.set_state(turn.tx, matter.id, CLOSED, matter.holder, turn.seconds)
    show(turn, matter_id)


def still(turn: Turn, matter_id: int) -> None:
    """Say that help is needed after all; the coordinators are told."""
    matter = access.own(turn, matter_id)
    if rules.STILL in rules.own_doings(matter):
        _tell(turn, reopened(turn, matter), "heard-still")
    show(turn, matter_id)


def reopened(turn: Turn, matter: Matter) -> Matter:
    """Return a matter that waits for a coordinator: its holder, while they coordinate the unit."""
    holder = keeping.looks_after(turn.house, turn.tx, matter, turn.seconds)
    state = rules.after_words(matter.holder if holder is not None else None)
    kept = holder.id if holder is not None else None
    matters.set_state(turn.tx, matter.id, state, kept, turn.seconds)
    return matters.by_id(turn.tx, matter.id) or matter


def ask_back(turn: Turn, matter_id: int) -> None:
    """Ask once whether to take a matter back."""
    matter = access.own(turn, matter_id)
    if rules.BACK in rules.own_doings(matter):
        turn.show(screens.sure(turn.house, turn.language, matter))
    else:
        show(turn, matter_id)


def back(turn: Turn, matter_id: int) -> None:
    """Take one's matter back: the coordinators see neither it nor the name any more."""
    matter = access.own(turn, matter_id)
    if rules.BACK in rules.own_doings(matter):
        withdraw(turn, matter)
        unconsent(turn, matter)
        if matter.event_id is not None:
            rsvps.set_field(turn.tx, matter.event_id, matter.person_id, note=None)
    show(turn, matter_id)


def _tell(turn: Turn, matter: Matter, key: str) -> None:
    saying = partial(letters.heard, turn.house, matter=matter, name=turn.who().name, key=key)
    telling.coordinators(turn.house, turn.tx, matter, turn.seconds, saying)
