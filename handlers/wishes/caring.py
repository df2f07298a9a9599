"""What a coordinator does with a wish: take it, give it back, end it, open it again."""

from functools import partial

from config.markup import Markup
from handlers.screen import Screen
from handlers.turn import Turn
from handlers.wishes import access, keeping, letters, rules, screens, telling
from handlers.wishes.screens import Shown
from storage import people, wishes
from storage.wishes import CLOSED, NEW, TAKEN, Wish


def show(turn: Turn, wish_id: int, note: Markup | None = None, page: int = 0) -> None:
    """Show a wish of one's unit as it stands now."""
    wish = access.in_sight(turn, wish_id)
    person = people.by_id(turn.tx, wish.person_id)
    holder = keeping.looks_after(turn.house, turn.tx, wish, turn.seconds)
    notes, total = wishes.notes(turn.tx, wish.id, page, rules.NOTES)
    shown = Shown(
        wish,
        person.name if person is not None else None,
        holder.name if holder is not None else None,
        turn.who().id,
        notes,
        page,
        total,
        reachable=person is not None and person.unreachable_at is None,
    )
    turn.audit("viewed", unit=wish.unit, subject="wish", subject_id=wish.id)
    turn.show(screens.card(turn.house, turn.language, shown, note))


def take(turn: Turn, wish_id: int) -> None:
    """Look after a wish from now on, unless a colleague was quicker; the alumnus is told."""
    wish = access.in_sight(turn, wish_id)
    if rules.TAKE not in _doings(turn, wish):
        show(turn, wish_id, _why_not(turn, wish))
        return
    hold(turn, wish)
    _tell_taken(turn, wish)
    show(turn, wish_id, turn.say("wishes-told-taken"))


def take_over(turn: Turn, wish_id: int) -> None:
    """Take a wish from a colleague, who is told; the alumnus need not know."""
    wish = access.in_sight(turn, wish_id)
    if rules.TAKE_OVER not in _doings(turn, wish):
        show(turn, wish_id, _why_not(turn, wish))
        return
    saying = partial(_heard, turn, wish, "wishes-heard-over")
    telling.coordinators(turn.house, turn.tx, wish, turn.seconds, saying, turn.who().id)
    _set(turn, wish, wish.state, turn.who().id)
    show(turn, wish_id, turn.say("wishes-told-taken"))


def hold(turn: Turn, wish: Wish) -> None:
    """Make the coordinator the holder of a wish; their colleagues need not be told of it now."""
    letters.hush(turn.tx, wish, turn.seconds)
    _set(turn, wish, TAKEN, turn.who().id)


def release(turn: Turn, wish_id: int) -> None:
    """Give a wish back to the unit's coordinators, who are told that it waits."""
    wish = access.in_sight(turn, wish_id)
    if rules.RELEASE not in _doings(turn, wish):
        show(turn, wish_id, _why_not(turn, wish))
        return
    _set(turn, wish, NEW, None)
    waits = wishes.by_id(turn.tx, wish.id) or wish
    saying = partial(_again, turn, waits)
    telling.coordinators(turn.house, turn.tx, waits, turn.seconds, saying, turn.who().id)
    show(turn, wish_id, turn.say("wishes-told-released"))


def close(turn: Turn, wish_id: int) -> None:
    """Hold a wish for done; the alumnus is told and can say that it is not."""
    wish = access.in_sight(turn, wish_id)
    if rules.CLOSE not in _doings(turn, wish):
        show(turn, wish_id, _why_not(turn, wish))
        return
    letters.hush(turn.tx, wish, turn.seconds)
    _set(turn, wish, CLOSED, turn.who().id)
    saying = partial(letters.ended, turn.house, wish=wish)
    telling.alumnus(turn.house, turn.tx, wish, turn.seconds, saying)
    show(turn, wish_id, turn.say("wishes-told-closed"))


def reopen(turn: Turn, wish_id: int) -> None:
    """Look after a wish again that was held for done; the alumnus is told."""
    wish = access.in_sight(turn, wish_id)
    if rules.REOPEN not in _doings(turn, wish):
        show(turn, wish_id, _why_not(turn, wish))
        return
    _set(turn, wish, TAKEN, turn.who().id)
    saying = partial(letters.reopened, turn.house, wish=wish)
    telling.alumnus(turn.house, turn.tx, wish, turn.seconds, saying)
    show(turn, wish_id, turn.say("wishes-told-reopened"))


def _doings(turn: Turn, wish: Wish) -> tuple[str, ...]:
    return rules.coordinators_doings(wish, turn.who().id)


def _why_not(turn: Turn, wish: Wish) -> Markup | None:
    """Return why a button of an older card does nothing now; the card says what was taken back."""
    if wish.is_taken_back or wish.holder == turn.who().id:
        return None
    holder = keeping.looks_after(turn.house, turn.tx, wish, turn.seconds)
    if wish.state in (NEW, CLOSED) or holder is None:
        return turn.say("wishes-told-changed")
    named = letters.name_said(turn.house, turn.language, holder.name)
    return turn.say("wishes-told-other", holder=named)


def _set(turn: Turn, wish: Wish, state: str, holder: int | None) -> None:
    wishes.set_state(turn.tx, wish.id, state, holder, turn.seconds)
    turn.audit("changed", unit=wish.unit, subject="wish", subject_id=wish.id)


def _tell_taken(turn: Turn, wish: Wish) -> None:
    saying = partial(letters.taken, turn.house, wish=wish)
    telling.alumnus(turn.house, turn.tx, wish, turn.seconds, saying)


def _name(turn: Turn, wish: Wish) -> str | None:
    person = people.by_id(turn.tx, wish.person_id)
    return person.name if person is not None else None


def _heard(turn: Turn, wish: Wish, key: str, language: str) -> Screen:
    return letters.heard(turn.house, language, wish=wish, name=_name(turn, wish), key=key)


def _again(turn: Turn, wish: Wish, language: str) -> Screen:
    return letters.notice(
        turn.house, language, wish=wish, name=_name(turn, wish), key="wishes-again"
    )
