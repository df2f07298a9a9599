"""The desk: the list of what is prepared, an announcement's card, and what its buttons do."""

from collections.abc import Callable, Mapping

from handlers.announcing import (
    about,
    composing,
    discarding,
    linking,
    opening,
    previewing,
    second,
    sending,
    showing,
    texts,
    timing,
    unattended,
)
from handlers.announcing.access import is_covered, own
from handlers.announcing.showing import card
from handlers.buttons import AnnounceDo
from handlers.failures import StaleButton
from handlers.forms.form import FormKind
from handlers.turn import Turn
from storage import announcements, campaign_lists

__all__ = ["ACTIONS", "FORMS", "announce", "card", "do"]


def announce(turn: Turn) -> None:
    """Show what is being prepared or paused; where nothing is, ask for a message."""
    if announcements.open_work(turn.tx, turn.scope) or campaign_lists.paused(turn.tx, turn.scope):
        showing.page(turn, 0)
    else:
        composing.new(turn)


def _list(turn: Turn, _: int, value: str) -> None:
    if not value.isdecimal() or len(value) > 6:
        raise StaleButton
    showing.page(turn, int(value))


def _new(turn: Turn, _: int, __: str) -> None:
    composing.new(turn)


def _card(turn: Turn, announcement_id: int, _: str) -> None:
    card(turn, announcement_id)


def _show(turn: Turn, announcement_id: int, _: str) -> None:
    showing.whole(turn, own(turn, announcement_id))


def _restore(turn: Turn, announcement_id: int, _: str) -> None:
    if not is_covered(turn, announcement_id):
        raise StaleButton
    if not announcements.restore(turn.tx, announcement_id, turn.seconds):
        raise StaleButton
    card(turn, announcement_id)
    unit = own(turn, announcement_id).unit
    turn.audit("changed", unit=unit, subject="announcement", subject_id=announcement_id)


def _plainly(act: Callable[[Turn, int], None]) -> Callable[[Turn, int, str], None]:
    """Return an action whose button has no value."""
    return lambda turn, announcement_id, _: act(turn, announcement_id)


ACTIONS: Mapping[str, Callable[[Turn, int, str], None]] = {
    "list": _list,
    "new": _new,
    "card": _card,
    "show": _show,
    "text": texts.choose,
    "drop_text": texts.drop,
    "buttons": _plainly(linking.listed),
    "link": _plainly(linking.add),
    "drop_link": linking.drop,
    "opens": opening.choose,
    "open": opening.take,
    "look": _plainly(opening.look),
    "what": _plainly(about.what),
    "to": _plainly(about.to_whom),
    "when": _plainly(timing.when),
    "unschedule": _plainly(timing.unschedule),
    "alone": _plainly(showing.alone),
    "take": _plainly(unattended.take),
    "preview": _plainly(previewing.languages),
    "say": previewing.say,
    "test": previewing.test,
    "send": _plainly(sending.confirm),
    "send_now": _plainly(sending.confirm_now),
    "go": sending.go,
    "go_now": sending.go_now,
    "take_back": _plainly(second.take_back),
    "judge": _plainly(second.judge),
    "confirm": second.confirm,
    "decline": _plainly(second.decline),
    "discard": discarding.discard,
    "restore": _restore,
}

FORMS: Mapping[str, FormKind] = {
    composing.FORM: composing.KIND,
    about.FORM: about.KIND,
    about.WHAT: about.WHAT_KIND,
    linking.FORM: linking.KIND,
    timing.FORM: timing.KIND,
    second.FORM: second.KIND,
}


def do(turn: Turn, press: AnnounceDo) -> None:
    """Do what a button says, with an announcement of the coordinator's own scope."""
    act = ACTIONS.get(press.action)
    if act is None:
        raise StaleButton
    act(turn, press.id, press.value)
