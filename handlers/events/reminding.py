"""Reminding those who come: planned by time, decided again at the moment of sending."""

from handlers.calls import Call, Later, Withheld
from handlers.events import rules, screens
from handlers.house import House
from handlers.preferences.contact import quiet_until
from storage import events, outbox, people, reminders, rsvps
from storage.deliveries import Claim
from storage.events import Event
from storage.reminders import DAY_BEFORE, Reminder
from storage.rsvps import COMING
from storage.transaction import Transaction


def remind(tx: Transaction, now: int) -> None:
    """Close every reminder that is due: sent to those who come, or dropped as pointless."""
    for reminder in reminders.due(tx, now):
        event = events.by_id(tx, reminder.event_id)
        if event is not None:
            _close(tx, reminder, event, now)


def _close(tx: Transaction, reminder: Reminder, event: Event, now: int) -> None:
    reason = rules.pointless(event, reminder.kind, now)
    if reason is not None:
        reminders.drop(tx, reminder.id, reason, now)
        return
    until = rules.useful_until(reminder.kind, event.starts_at)
    outbox.add_reminders(tx, reminder.id, event.id, now=now, expires_at=until)
    reminders.done(tx, reminder.id, now)


def render(house: House, tx: Transaction, claim: Claim, now: int) -> Call | Withheld | Later:
    """Return the reminder in the person's language now, or why it is not to be sent any more.

    The one of the day before waits for the person's quiet hours to end; the last one does not.
    """
    reminder = reminders.by_id(tx, claim.subject)
    event = events.by_id(tx, reminder.event_id) if reminder is not None else None
    person = people.by_id(tx, claim.person_id) if claim.person_id is not None else None
    if reminder is None or event is None or person is None:
        return Withheld("cancelled", "gone")
    reason = rules.pointless(event, reminder.kind, now)
    if reason is not None:
        return Withheld("cancelled" if reason == "cancelled" else "expired", reason)
    if rsvps.of_person(tx, event.id, person.id) != COMING:
        return Withheld("cancelled", "not coming")
    if reminder.kind == DAY_BEFORE:
        due_at = quiet_until(house, person, now)
        if due_at > now:
            return Later(due_at)
    screen = screens.reminder(house, person.language, event, reminder.kind)
    return Call("sendMessage", screen.to_params())
