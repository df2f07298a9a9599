"""What the buttons of an event do: shown to anybody, the rest only to those who look after it."""

from collections.abc import Callable, Mapping

from handlers.afterwards import who_came, writing
from handlers.buttons import EventDo
from handlers.events import turns as events
from handlers.failures import StaleButton
from handlers.forms.form import FormKind
from handlers.hosting import (
    changing,
    composing,
    copying,
    editing,
    items,
    listing,
    lists,
    managing,
    overview,
    posting,
    previewing,
    qr,
    scheduling,
    telling,
)
from handlers.turn import Turn
from handlers.visits import composing as visits

new, manage = composing.new, listing.manage

FORMS: Mapping[str, FormKind] = {
    composing.FORM: composing.KIND,
    copying.FORM: copying.KIND,
    scheduling.FORM: scheduling.KIND,
    **items.KINDS,
}

# What coordinators can do with an event; each sees to it that it is theirs.
ACTIONS: Mapping[str, Callable[[Turn, int], None]] = {
    "publish": composing.publish,
    "discard": composing.discard,
    "draft": previewing.draft,
    "edit": editing.show,
    "preview": previewing.preview,
    "test": previewing.test,
    "copy": copying.copy,
    "schedule": scheduling.schedule,
    "unschedule": scheduling.unschedule,
    "manage": listing.opened,
    "tell_now": telling.tell_now,
    "venues": posting.listed,
    "qr": qr.send,
    "figures": overview.figures,
    "share": overview.share,
    "chart": overview.chart,
    "xlsx": lists.xlsx,
    "csv": lists.csv,
    "cancel": managing.cancel,
    "cancel_now": managing.cancel_now,
    "write": writing.write,
    "all_came": who_came.all_came,
    "ask": visits.for_event,
}
# The same with a value behind the name: "say_sv" shows how the event is said in Swedish.
VALUED: Mapping[str, Callable[[Turn, int, str], None]] = {
    "item": items.ask,
    "say": previewing.say,
    "yes": changing.yes,
    "no": changing.no,
}


def do(turn: Turn, press: EventDo) -> None:
    """Do what a button of an event says; what only coordinators may do, only they can."""
    if press.action == "show":
        events.show(turn, press.event)
        return
    act = ACTIONS.get(press.action)
    if act is not None:
        act(turn, press.event)
        return
    name, _, value = press.action.partition("_")
    valued = VALUED.get(name)
    if valued is None or not value:
        raise StaleButton
    valued(turn, press.event, value)
