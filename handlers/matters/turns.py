"""What a button about a matter leads to; /wishes: one's own, and for coordinators the unit's."""

from collections.abc import Callable

from handlers.buttons import MatterDo, WishDo
from handlers.failures import StaleButton
from handlers.guards import coordinator, member
from handlers.matters import (
    assigning,
    canning,
    caring,
    letters,
    owning,
    replying,
    rules,
    screens,
    sending,
    tasks,
    writing,
)
from handlers.matters.inbox import inbox, turned
from handlers.matters.sending import idea
from handlers.turn import Turn
from storage import matters as stored

__all__ = ["ACTIONS", "DESK", "FORMS", "PAGE", "do", "idea", "inbox", "matter", "page", "wishes"]

PAGE = screens.PAGE
LONGEST_NUMBER = 4  # digits of a page
FORMS = {**writing.FORMS, **sending.FORMS, **replying.FORMS, **canning.FORMS}

# What coordinators do with matters of their unit; each checks their duty by itself.
OF_COORDINATORS: dict[str, Callable[[Turn, int], None]] = {
    rules.TAKE: caring.take,
    rules.TAKE_OVER: caring.take_over,
    rules.ANSWER: writing.answer,
    rules.RELEASE: caring.release,
    rules.CLOSE: caring.close,
    rules.REOPEN: caring.reopen,
    rules.ASSIGN: assigning.ask,
    rules.OUTCOME: writing.outcome,
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
# What is about no matter in particular: the number is a campaign's or a kept answer's, if any.
DESK = ("list", "ask", "own", "write", *canning.ACTIONS)


def wishes(turn: Turn) -> None:
    """Show the person's own wishes, and those that a coordinator looks after."""
    page(turn, 0)


def page(turn: Turn, number: int) -> None:
    """Show a page of the unit's open wishes; the last one for a number past it."""
    theirs = tasks.waiting(turn) if turn.is_coordinator else None
    last = max(len(theirs or ()) - 1, 0) // rules.LISTED
    if theirs:
        turn.audit("viewed", unit=turn.scope, subject="wish", people=len(theirs))
    own, sent = tasks.own(turn), tasks.sent(turn)
    turn.show(screens.listed(turn.house, turn.language, own, theirs, min(number, last), sent))


def matter(turn: Turn, press: MatterDo) -> None:
    """Do what a button of the inbox stands for, or of what somebody has sent."""
    if press.action == "list":
        coordinator(turn)
        turned(turn, press.value)
    elif press.action == "ask":
        member(turn)
        sending.ask(turn)
    elif press.action == "own":
        wishes(turn)
    elif press.action == "write":
        member(turn)
        replying.write(turn, press.matter)
    elif press.action in canning.ACTIONS:
        coordinator(turn)
        canning.do(turn, press)
    elif press.action == "to":
        assigning.give(turn, press.matter, _number(press.value))
    elif press.action == letters.PLAY:
        assigning.play(turn, press.matter, press.value)
    else:
        _act(turn, press.matter, press.action)


def do(turn: Turn, press: WishDo) -> None:
    """Do what a wish's button stands for."""
    _act(turn, press.wish, press.action)


def _act(turn: Turn, matter_id: int, action: str) -> None:
    """Act as the person whose matter it is, or as a coordinator."""
    found = stored.by_id(turn.tx, matter_id)
    is_own = found is not None and turn.person is not None and found.person_id == turn.person.id
    acts = OF_THE_PERSON if is_own else OF_COORDINATORS
    show = owning.show if is_own else caring.show
    if action == "show":
        show(turn, matter_id)
    elif action.startswith(screens.NOTES):
        show(turn, matter_id, page=_page(action.removeprefix(screens.NOTES)))
    elif action in acts:
        acts[action](turn, matter_id)
    else:
        raise StaleButton


def _page(said: str) -> int:
    """Return which page of a conversation a button means; a button of ours names few."""
    return _number(said) if len(said) <= LONGEST_NUMBER else 0


def _number(said: str) -> int:
    return int(said) if said.isascii() and said.isdecimal() and len(said) < 19 else 0
