"""What a coordinator does with a matter: take it, give it back, end it, open it again."""

from functools import partial

from config.markup import Markup
from handlers.matters import access, keeping, letters, rules, screens, telling
from handlers.matters.screens import Shown
from handlers.screen import Screen
from handlers.turn import Turn
from storage import matter_notes, matters, people
from storage.matters import CLOSED, NEW, TAKEN, Matter


def show(turn: Turn, matter_id: int, note: Markup | None = None, page: int = 0) -> None:
    """Show a matter of one's unit as it stands now; from then on it is read."""
    matter = access.in_sight(turn, matter_id)
    matters.see(turn.tx, matter.id, turn.seconds)
    person = people.by_id(turn.tx, matter.person_id)
    holder = keeping.looks_after(turn.house, turn.tx, matter, turn.seconds)
    notes, total = matter_notes.notes(turn.tx, matter.id, page, screens.notes_of(matter))
    shown = Shown(
        matter,
        keeping.name_of(turn.tx, matter),
        holder.name if holder is not None else None,
        turn.who().id,
        notes,
        page,
        total,
        reachable=person is not None and person.unreachable_at is None,
    )
    turn.audit("viewed", unit=matter.unit, subject=matter.subject, subject_id=matter.id)
    turn.show(screens.card(turn.house, turn.language, shown, note))


def take(turn: Turn, matter_id: int) -> None:
    """Look after a matter from now on, unless a colleague was quicker; the alumnus is told."""
    matter = access.in_sight(turn, matter_id)
    if rules.TAKE not in _doings(turn, matter):
        show(turn, matter_id, _why_not(turn, matter))
        return
    hold(turn, matter)
    tell_taken(turn, matter)
    show(turn, matter_id, turn.say("wishes-told-taken"))


def take_over(turn: Turn, matter_id: int) -> None:
    """Take a matter from a colleague, who is told; the alumnus need not know."""
    matter = access.in_sight(turn, matter_id)
    if rules.TAKE_OVER not in _doings(turn, matter):
        show(turn, matter_id, _why_not(turn, matter))
        return
    tell_over(turn, matter)
    put(turn, matter, matter.state, turn.who().id)
    show(turn, matter_id, turn.say("wishes-told-taken"))


def hold(turn: Turn, matter: Matter) -> None:
    """Make the coordinator the holder of a matter; their colleagues need not be told of it now."""
    letters.hush(turn.tx, matter, turn.seconds)
    put(turn, matter, TAKEN, turn.who().id)


def release(turn: Turn, matter_id: int) -> None:
    """Give a matter back to the unit's coordinators, who are told that it waits."""
    matter = access.in_sight(turn, matter_id)
    if rules.RELEASE not in _doings(turn, matter):
        show(turn, matter_id, _why_not(turn, matter))
        return
    put(turn, matter, NEW, None)
    waits = matters.by_id(turn.tx, matter.id) or matter
    saying = partial(_again, turn, waits)
    telling.coordinators(turn.house, turn.tx, waits, turn.seconds, saying, turn.who().id)
    show(turn, matter_id, turn.say("wishes-told-released"))


def close(turn: Turn, matter_id: int) -> None:
    """Hold a matter for done; the alumnus is told and can say that it is not."""
    matter = access.in_sight(turn, matter_id)
    if rules.CLOSE not in _doings(turn, matter):
        show(turn, matter_id, _why_not(turn, matter))
        return
    letters.hush(turn.tx, matter, turn.seconds)
    put(turn, matter, CLOSED, turn.who().id)
    saying = partial(letters.ended, turn.house, matter=matter)
    telling.alumnus(turn.house, turn.tx, matter, turn.seconds, saying)
    show(turn, matter_id, turn.say("wishes-told-closed"))


def reopen(turn: Turn, matter_id: int) -> None:
    """Look after a matter again that was held for done; the alumnus is told."""
    matter = access.in_sight(turn, matter_id)
    if rules.REOPEN not in _doings(turn, matter):
        show(turn, matter_id, _why_not(turn, matter))
        return
    put(turn, matter, TAKEN, turn.who().id)
    saying = partial(letters.reopened, turn.house, matter=matter)
    telling.alumnus(turn.house, turn.tx, matter, turn.seconds, saying)
    show(turn, matter_id, turn.say("wishes-told-reopened"))


def _doings(turn: Turn, matter: Matter) -> tuple[str, ...]:
    return rules.coordinators_doings(matter, turn.who().id)


def _why_not(turn: Turn, matter: Matter) -> Markup | None:
    """Return why a button of an older card does nothing now; the card says what was taken back."""
    if matter.is_taken_back or matter.holder == turn.who().id:
        return None
    holder = keeping.looks_after(turn.house, turn.tx, matter, turn.seconds)
    if matter.state in (NEW, CLOSED) or holder is None:
        return turn.say("wishes-told-changed")
    named = letters.name_said(turn.house, turn.language, holder.name)
    return turn.say("wishes-told-other", holder=named)


def put(turn: Turn, matter: Matter, state: str, holder: int | None) -> None:
    """Change how far a matter has come and who looks after it, and note who did so."""
    matters.set_state(turn.tx, matter.id, state, holder, turn.seconds)
    turn.audit("changed", unit=matter.unit, subject=matter.subject, subject_id=matter.id)


def tell_taken(turn: Turn, matter: Matter) -> None:
    """Let the alumnus know that somebody looks after it now."""
    saying = partial(letters.taken, turn.house, matter=matter)
    telling.alumnus(turn.house, turn.tx, matter, turn.seconds, saying)


def tell_over(turn: Turn, matter: Matter) -> None:
    """Let the coordinator who has had a matter know that a colleague has it now."""
    saying = partial(_heard, turn, matter, "heard-over")
    telling.coordinators(turn.house, turn.tx, matter, turn.seconds, saying, turn.who().id)


def _heard(turn: Turn, matter: Matter, key: str, language: str) -> Screen:
    name = keeping.name_of(turn.tx, matter)
    return letters.heard(turn.house, language, matter=matter, name=name, key=key)


def _again(turn: Turn, matter: Matter, language: str) -> Screen:
    name = keeping.name_of(turn.tx, matter)
    return letters.notice(turn.house, language, matter=matter, name=name, key="again")
