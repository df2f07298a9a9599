"""What belongs to an answer: guests, a note for the organiser, the calendar, the map, reminders."""

from config.markup import Markup
from handlers.events import reminding_screens, rules, seating, signup_screens, telling
from handlers.events.access import visible
from handlers.events.showing import standing
from handlers.failures import EventOver, NotSignedUp, SignUpClosed, StaleButton
from handlers.forms import turns as filling
from handlers.forms.form import Form, FormKind, Question, Values
from handlers.forms.kinds import Text
from handlers.guards import member
from handlers.house import Key
from handlers.matters import noting
from handlers.screen import Screen
from handlers.turn import Turn
from storage import rsvps
from storage.events import Event
from storage.forms import Session
from storage.rsvps import COMING, WAITING, Rsvp

FORM = "event_note"
LONGEST_NOTE = 500
SIGNED_UP = (COMING, WAITING)


def signed_up(turn: Turn, event_id: int) -> tuple[Event, Rsvp]:
    """Return an event that is to come, and the person's answer: they come or wait.

    EventOver once it has begun or was cancelled; NotSignedUp for anybody else.
    """
    event = visible(turn, event_id)
    if not rules.is_open(event, turn.seconds):
        raise EventOver
    mine = rsvps.mine(turn.tx, event.id, turn.who().id)
    if mine is None or mine.answer not in SIGNED_UP:
        raise NotSignedUp
    return event, mine


def show_mine(turn: Turn, event_id: int, note: Markup | None = None) -> None:
    """Show the person's own sign-up; a ``note`` comes first."""
    event, _ = signed_up(turn, event_id)
    turn.show(confirmation(turn, event, note))


def confirmation(turn: Turn, event: Event, note: Markup | None = None) -> Screen:
    """Return the person's own sign-up as it stands now."""
    now = standing(turn, event)
    return signup_screens.confirmation(turn.house, turn.language, event, now, note)


def guests(turn: Turn, event_id: int, note: Markup | None = None) -> None:
    """Show how many guests the person brings, and how to change it."""
    event, mine = signed_up(turn, event_id)
    closed = rules.is_closed(event, turn.seconds)
    screen = signup_screens.guests(turn.house, turn.language, event, mine, note, closed=closed)
    turn.show(screen)


def more(turn: Turn, event_id: int) -> None:
    """Bring one guest more, if there is a seat and the event lets so many."""
    _bring(turn, event_id, 1)


def less(turn: Turn, event_id: int) -> None:
    """Bring one guest fewer; the seat is free for others at once."""
    _bring(turn, event_id, -1)


def _bring(turn: Turn, event_id: int, change: int) -> None:
    event, mine = signed_up(turn, event_id)
    wanted = mine.guests + change
    if wanted < 0 or (change > 0 and wanted > event.guests):
        guests(turn, event_id, turn.say("seat-guests-enough"))
        return
    try:
        fits = seating.set_guests(turn, event, wanted)
    except SignUpClosed:
        turn.show(confirmation(turn, event, turn.say("events-closed")))
        return
    if fits:
        turn.toast = turn.plain("seat-guests-saved")
    guests(turn, event_id, None if fits else turn.say("seat-guests-full"))


def send_map(turn: Turn, event_id: int) -> None:
    """Send the place as Telegram's map shows it."""
    event = visible(turn, event_id)
    if event.latitude is None or event.longitude is None:
        raise StaleButton
    point = {"latitude": event.latitude, "longitude": event.longitude}
    turn.call("sendVenue", point | _named(event, turn.language))


def _named(event: Event, language: str) -> dict[str, str]:
    """Return the two lines under a map; a place without an address stands under the event's."""
    if event.address:
        return {"title": event.place, "address": event.address}
    return {"title": telling.title(event, language), "address": event.place}


def remind(turn: Turn, event_id: int) -> None:
    """Show which reminders the person gets of the event, and the other choices."""
    event, mine = signed_up(turn, event_id)
    turn.show(reminding_screens.chosen(turn.house, turn.language, event, mine.remind))


def write_note(turn: Turn, event_id: int) -> None:
    """Ask for a note for the organiser."""
    event, _ = signed_up(turn, event_id)
    filling.begin(turn, FORM, event.id)


def _build(turn: Turn, session: Session) -> Form:
    mine = rsvps.mine(turn.tx, session.subject, turn.who().id)
    before = Key("seat-note-now", {"note": mine.note}) if mine is not None and mine.note else None
    question = Question(
        "note",
        Key("seat-note-ask"),
        Text(LONGEST_NOTE, lines=True),
        Key("seat-note-short"),
        help=Key("seat-note-help"),
        before=before,
    )
    return Form(Key("seat-note-form"), (question,), stopped=Key("seat-note-stopped"))


def _keep(turn: Turn, session: Session, values: Values) -> None:
    """Keep the note and show the sign-up with it."""
    _note(turn, session.subject, values["note"])


def remove_note(turn: Turn, event_id: int) -> None:
    """Take the note for the organiser back."""
    _note(turn, event_id, None)


def _note(turn: Turn, event_id: int, note: str | None) -> None:
    event, mine = signed_up(turn, event_id)
    rsvps.set_field(turn.tx, event.id, mine.person_id, note=note)
    noting.note(turn, event, note)
    turn.toast = turn.plain("seat-note-saved" if note else "seat-note-none")
    turn.show(confirmation(turn, event))


def _guard(turn: Turn, session: Session) -> None:
    member(turn)
    signed_up(turn, session.subject)


KIND = FormKind(build=_build, done=_keep, guard=_guard)
