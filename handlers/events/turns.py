"""What people do with events: see them, answer them, follow a link to one."""

from collections.abc import Callable, Mapping

from config.markup import Markup
from handlers.buttons import EventDo, Rsvp
from handlers.events import composing, desk, managing, rules, screens
from handlers.failures import EventFull, EventOver, StaleButton
from handlers.screen import Screen
from handlers.turn import Turn
from storage import events, rsvps
from storage.events import Event

FORM, KIND, new = composing.FORM, composing.KIND, composing.new

# What coordinators can do with an event; each sees to it that it is theirs.
ACTIONS: Mapping[str, Callable[[Turn, int], None]] = {
    "publish": composing.publish,
    "discard": composing.discard,
    "manage": managing.manage,
    "cancel": managing.cancel,
    "cancel_now": managing.cancel_now,
}


def coming(turn: Turn) -> None:
    """Show the coming events that concern the person, or that they coordinate."""
    person = turn.who()
    found = [
        event
        for event in events.coming(turn.tx, turn.seconds)
        if managing.looks_after(turn, event) or events.concerns(turn.tx, event, person.id)
    ]
    shown = found[: screens.MOST_LISTED]
    managed = [event.id for event in shown if managing.looks_after(turn, event)]
    more = len(found) > len(shown)
    turn.show(screens.listed(turn.house, turn.language, shown, managed, more=more))


def do(turn: Turn, press: EventDo) -> None:
    """Do what a button of an event says; what only coordinators may do, only they can."""
    if press.action == "show":
        turn.show(card(turn, _visible(turn, press.event)))
        return
    act = ACTIONS.get(press.action)
    if act is None:
        raise StaleButton
    act(turn, press.event)


def open_by_link(turn: Turn, event_id: int) -> None:
    """Show the event that a link leads to, whatever has become of it, or say that there is none."""
    event = events.by_id(turn.tx, event_id)
    if event is None or event.state == "draft":
        turn.show(screens.not_found(turn.house, turn.language))
    else:
        turn.show(card(turn, event))


def _visible(turn: Turn, event_id: int) -> Event:
    """Return an event that has been published; StaleButton for any other."""
    event = events.by_id(turn.tx, event_id)
    if event is None or event.state == "draft":
        raise StaleButton
    return event


def card(turn: Turn, event: Event, note: Markup | None = None) -> Screen:
    """Return an event's card as it stands now for the person of the turn."""
    come = rsvps.how_many_come(turn.tx, event.id)
    screen = screens.card(
        turn.house,
        turn.language,
        event,
        rules.seats_left(event.capacity, come),
        rsvps.of_person(turn.tx, event.id, turn.who().id),
        is_open=rules.is_open(event, turn.seconds),
        note=note,
    )
    if managing.looks_after(turn, event):
        screen = screen.with_row(desk.manage_button(turn.house, turn.language, event))
    return screen


def answer(turn: Turn, press: Rsvp) -> None:
    """Keep the person's answer and show it on the tapped card; seats are counted here and now."""
    event = events.by_id(turn.tx, press.event)
    if event is not None and event.state == "draft" and managing.looks_after(turn, event):
        turn.toast = turn.plain("events-only-preview")
        return
    event, me = _visible(turn, press.event), turn.who().id
    if press.answer not in rsvps.ANSWERS:
        raise StaleButton
    mine = rsvps.of_person(turn.tx, event.id, me)
    come = rsvps.how_many_come(turn.tx, event.id)
    try:
        rules.check_answer(event, press.answer, mine, come, turn.seconds)
    except EventFull as refusal:
        turn.toast = turn.plain("events-full-toast")
        turn.show(card(turn, event, turn.say(refusal.key, **refusal.values)))
    except EventOver:
        turn.show(card(turn, event))  # the card itself says that it has begun or was cancelled
    else:
        rsvps.save(turn.tx, event.id, me, press.answer, turn.seconds)
        turn.toast = turn.plain("events-saved", answer=press.answer)
        turn.show(card(turn, event))
