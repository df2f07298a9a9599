"""/wishes: one's own wishes for help, and for coordinators those of their unit."""

from collections.abc import Callable

from handlers.buttons import WishDo
from handlers.failures import StaleButton
from handlers.turn import Turn
from handlers.wishes import caring, owning, rules, screens, tasks, writing
from storage import wishes as stored

__all__ = ["ACTIONS", "FORMS", "PAGE", "do", "page", "wishes"]

PAGE = screens.PAGE
LONGEST_NUMBER = 4  # digits
FORMS = {writing.ANSWER_FORM: writing.ANSWER_KIND, writing.REPLY_FORM: writing.REPLY_KIND}

# What coordinators do with wishes of their unit; each checks their duty by itself.
OF_COORDINATORS: dict[str, Callable[[Turn, int], None]] = {
    rules.TAKE: caring.take,
    rules.TAKE_OVER: caring.take_over,
    rules.ANSWER: writing.answer,
    rules.RELEASE: caring.release,
    rules.CLOSE: caring.close,
    rules.REOPEN: caring.reopen,
}
# What people do with their own.
OF_THE_PERSON: dict[str, Callable[[Turn, int], None]] = {
    rules.REPLY: writing.reply,
    rules.DONE: owning.done,
    rules.STILL: owning.still,
    rules.BACK: owning.ask_back,
    "back_now": owning.back,
    "keep": owning.show,
}
ACTIONS = ("show", f"{screens.NOTES}0", *OF_COORDINATORS, *OF_THE_PERSON)


def wishes(turn: Turn) -> None:
    """Show the person's own wishes, and those that a coordinator looks after."""
    page(turn, 0)


def page(turn: Turn, number: int) -> None:
    """Show a page of the unit's open wishes; the last one for a number past it."""
    theirs = tasks.waiting(turn) if turn.is_coordinator else None
    last = max(len(theirs or ()) - 1, 0) // rules.LISTED
    if theirs:
        turn.audit("viewed", unit=turn.scope, subject="wish", people=len(theirs))
    own = tasks.own(turn)
    turn.show(screens.listed(turn.house, turn.language, own, theirs, min(number, last)))


def do(turn: Turn, press: WishDo) -> None:
    """Do what a wish's button stands for: as the person whose it is, or as a coordinator."""
    wish = stored.by_id(turn.tx, press.wish)
    is_own = wish is not None and turn.person is not None and wish.person_id == turn.person.id
    acts = OF_THE_PERSON if is_own else OF_COORDINATORS
    show = owning.show if is_own else caring.show
    if press.action == "show":
        show(turn, press.wish)
    elif press.action.startswith(screens.NOTES):
        show(turn, press.wish, page=_page(press.action.removeprefix(screens.NOTES)))
    elif press.action in acts:
        acts[press.action](turn, press.wish)
    else:
        raise StaleButton


def _page(said: str) -> int:
    """Return which page of a conversation a button means; a button of ours names few."""
    known = said.isascii() and said.isdigit() and len(said) <= LONGEST_NUMBER
    return int(said) if known else 0
