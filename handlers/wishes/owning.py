"""What people do with their own wish: look at it, end it, need help still, take it back."""

from functools import partial

from config.markup import Markup
from handlers.turn import Turn
from handlers.wishes import access, keeping, letters, rules, screens, telling
from handlers.wishes.screens import Shown
from handlers.wishes.withdrawing import unconsent, withdraw
from storage import wishes
from storage.wishes import CLOSED, Wish


def show(turn: Turn, wish_id: int, note: Markup | None = None, page: int = 0) -> None:
    """Show one's own wish as it stands now."""
    wish = access.own(turn, wish_id)
    me = turn.who()
    notes, total = wishes.notes(turn.tx, wish.id, page, rules.NOTES)
    shown = Shown(wish, me.name, None, me.id, notes, page, total)
    turn.show(screens.own_card(turn.house, turn.language, shown, note))


def done(turn: Turn, wish_id: int) -> None:
    """End one's wish: the help was enough; who looks after it is told."""
    wish = access.own(turn, wish_id)
    if rules.DONE in rules.own_doings(wish):
        _tell(turn, wish, "wishes-heard-done")
        wishes.set_state(turn.tx, wish.id, CLOSED, wish.holder, turn.seconds)
    show(turn, wish_id)


def still(turn: Turn, wish_id: int) -> None:
    """Say that help is needed after all; the coordinators are told."""
    wish = access.own(turn, wish_id)
    if rules.STILL in rules.own_doings(wish):
        _tell(turn, reopened(turn, wish), "wishes-heard-still")
    show(turn, wish_id)


def reopened(turn: Turn, wish: Wish) -> Wish:
    """Return a wish that waits for a coordinator: its holder, while they coordinate the unit."""
    holder = keeping.looks_after(turn.house, turn.tx, wish, turn.seconds)
    state = rules.after_words(wish.holder if holder is not None else None)
    kept = holder.id if holder is not None else None
    wishes.set_state(turn.tx, wish.id, state, kept, turn.seconds)
    return wishes.by_id(turn.tx, wish.id) or wish


def ask_back(turn: Turn, wish_id: int) -> None:
    """Ask once whether to take a wish back."""
    wish = access.own(turn, wish_id)
    if rules.BACK in rules.own_doings(wish):
        turn.show(screens.sure(turn.house, turn.language, wish))
    else:
        show(turn, wish_id)


def back(turn: Turn, wish_id: int) -> None:
    """Take one's wish back: the coordinators see neither it nor the name any more."""
    wish = access.own(turn, wish_id)
    if rules.BACK in rules.own_doings(wish):
        withdraw(turn, wish)
        unconsent(turn, wish)
    show(turn, wish_id)


def _tell(turn: Turn, wish: Wish, key: str) -> None:
    saying = partial(letters.heard, turn.house, wish=wish, name=turn.who().name, key=key)
    telling.coordinators(turn.house, turn.tx, wish, turn.seconds, saying)
