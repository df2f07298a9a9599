"""What people do with events: see them, answer them, change what belongs to their answer."""

from collections.abc import Callable, Mapping

from handlers.buttons import Rsvp, SeatDo
from handlers.checkin import tickets
from handlers.events import calendar_file, companions, reminding_choice, screens, seating, waiting
from handlers.events.access import looks_after, visible
from handlers.events.mine import my
from handlers.events.showing import card, open_by_link, show
from handlers.failures import EventOver, NotSignedUp, SignUpClosed, StaleButton
from handlers.turn import Turn
from storage import events, rsvps
from storage.rsvps import COMING, WAITING

__all__ = [
    "FORM",
    "KIND",
    "SEAT_ACTIONS",
    "answer",
    "card",
    "coming",
    "my",
    "open_by_link",
    "seat",
    "show",
]

FORM, KIND = companions.FORM, companions.KIND

# What a person can do with their own answer; each sees to it that there is one. Nobody's buttons
# reach another's answer: it is always that of the person of the turn.
SEAT_ACTIONS: Mapping[str, Callable[[Turn, int], None]] = {
    "mine": companions.show_mine,
    "back": companions.show_mine,
    "calendar": calendar_file.send,
    "calendar_off": calendar_file.send,
    "map": companions.send_map,
    "guests": companions.guests,
    "more": companions.more,
    "less": companions.less,
    "note": companions.write_note,
    "note_off": companions.remove_note,
    "accept": waiting.accept,
    "pass": waiting.pass_on,
    "remind": companions.remind,
    "ticket": tickets.ticket,
    "remind_all": reminding_choice.remind_all,
    "remind_day": reminding_choice.remind_day,
    "remind_none": reminding_choice.remind_none,
    "late": reminding_choice.late,
    "on_time": reminding_choice.on_time,
}


def coming(turn: Turn) -> None:
    """Show the coming events that concern the person, or that they coordinate."""
    person = turn.who()
    found = [
        event
        for event in events.coming(turn.tx, turn.seconds)
        if looks_after(turn, event) or events.concerns(turn.tx, event, person.id)
    ]
    shown = found[: screens.MOST_LISTED]
    managed = [event.id for event in shown if looks_after(turn, event)]
    more = len(found) > len(shown)
    turn.show(screens.listed(turn.house, turn.language, shown, managed, more=more))


def answer(turn: Turn, press: Rsvp) -> None:
    """Keep the person's answer and show it on the tapped card; seats are counted here and now.

    Who comes sees what they need for it; who finds the event full sees their place in line.
    """
    if _only_previewed(turn, press.event):
        return
    event = visible(turn, press.event)
    if press.answer not in rsvps.ANSWERS:
        raise StaleButton
    try:
        given = seating.answer(turn, event, press.answer)
    except (EventOver, SignUpClosed):
        turn.show(card(turn, event))  # the card itself says what is over, and whom to ask
        return
    turn.toast = turn.plain("events-saved", answer=given)
    signed_up = given in (COMING, WAITING)
    turn.show(companions.confirmation(turn, event) if signed_up else card(turn, event))


def seat(turn: Turn, press: SeatDo) -> None:
    """Do what a button of the person's own answer says; an old button shows the event as it is.

    StaleButton for what there is not.
    """
    act = SEAT_ACTIONS.get(press.action)
    if act is None:
        raise StaleButton
    if _only_previewed(turn, press.event):
        return
    try:
        act(turn, press.event)
    except EventOver as over:
        turn.toast = turn.plain(over.key)
        turn.show(card(turn, visible(turn, press.event)))  # it says what has become of it
    except NotSignedUp as refusal:
        turn.show(card(turn, visible(turn, press.event), turn.say(refusal.key)))


def _only_previewed(turn: Turn, event_id: int) -> bool:
    """Tell a coordinator who taps on the preview of a draft that nothing is answered there yet."""
    event = events.by_id(turn.tx, event_id)
    if event is None or event.state != "draft" or not looks_after(turn, event):
        return False
    turn.toast = turn.plain("events-only-preview")
    return True
