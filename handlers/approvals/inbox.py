"""The inbox: what coordinators tap, and an applicant's own button."""

from handlers.approvals import deciding, rules, screens, wording
from handlers.approvals.again import apply_again
from handlers.approvals.rules import Reason, Shown
from handlers.approvals.showing import desk, show, show_past
from handlers.buttons import InboxDo
from handlers.failures import StaleButton
from handlers.guards import coordinator
from handlers.turn import Turn

BECAUSE, TO_UNIT = "no_", "to_"  # what the action of a button with a reason begins with


def inbox(turn: Turn) -> None:
    """Show who waits for approval in the coordinator's unit, the oldest first."""
    show(turn)


def do(turn: Turn, press: InboxDo) -> None:
    """Do what a button of the inbox stands for; an applicant's own button applies again."""
    if press.action == "again":
        apply_again(turn)
        return
    coordinator(turn)
    if press.action == "list":
        show(turn, rules.page_of(press.value))
    elif press.action == "past":
        show_past(turn, rules.page_of(press.value))
    elif press.action == "undo":
        show(turn, told=[deciding.undo(turn, press.person)])
    else:
        _decide(turn, press, Shown.read(press.value))


def _decide(turn: Turn, press: InboxDo, shown: Shown) -> None:
    if press.action == "all":
        show(turn, shown.page, deciding.approve_all(turn, shown))
    elif press.action == "approve":
        show(turn, shown.page, [deciding.approve(turn, press.person, shown)])
    elif press.action.startswith(TO_UNIT):
        _decline(turn, press, shown, Reason(rules.UNIT, press.action.removeprefix(TO_UNIT)))
    elif press.action == "decline" or press.action.startswith(BECAUSE):
        _ask_why(turn, press, shown)
    else:
        raise StaleButton


def _ask_why(turn: Turn, press: InboxDo, shown: Shown) -> None:
    """Ask the reason, or what it needs to be whole; decline as soon as it is."""
    told = deciding.not_open(turn, press.person, shown)
    found = deciding.in_sight(turn, press.person)
    if told is not None or found is None:
        show(turn, shown.page, [told] if told is not None else [])
        return
    application, person = found
    reason = press.action.removeprefix(BECAUSE)
    if press.action == "decline":
        turn.show(screens.why(desk(turn), person, shown))
    elif reason == rules.UNIT:
        turn.show(screens.which_unit(desk(turn), person, application, shown))
    elif reason == rules.WORDS:
        wording.ask(turn, person.id)
    elif reason in (rules.REGISTER, rules.CONTACT):
        _decline(turn, press, shown, Reason(reason))
    else:
        raise StaleButton


def _decline(turn: Turn, press: InboxDo, shown: Shown, reason: Reason) -> None:
    show(turn, shown.page, [deciding.decline(turn, press.person, shown, reason)])
