"""Reminding those who come: planned by time, decided again at the moment of sending."""

from zoneinfo import ZoneInfo

from handlers.calls import Call, Later, Withheld
from handlers.events import reminding_rules as rules
from handlers.events import reminding_screens as screens
from handlers.house import House
from handlers.preferences.contact import quiet_until
from storage import events, outbox, people, reminders, rsvps
from storage.deliveries import Claim
from storage.events import Event
from storage.reminders import KINDS, TWO_HOURS, Reminder
from storage.transaction import Transaction


def plan(tx: Transaction, event: Event, zone: ZoneInfo, now: int) -> None:
    """Plan the reminders of a published event, or move them with it; past ones are not planned.

    Call it whenever the event is published, moves, or wants other reminders.
    """
    ahead = dict(rules.planned(event, zone, now))
    for kind in KINDS:
        due = ahead.get(kind)
        last = reminders.last_sent(tx, event.id, kind)
        if due is not None and rules.is_again(kind, due, last):
            reminders.add(tx, event.id, kind, due)
        else:
            reason = "moved" if kind in event.reminders else "not wanted"
            reminders.drop_kind(tx, event.id, kind, reason, now)


def step(house: House, tx: Transaction, now: int) -> bool:
    """Close every reminder that is due: sent to those who come, or dropped as pointless."""
    zone = house.organisation.zone
    for reminder in reminders.due(tx, now):
        event = events.by_id(tx, reminder.event_id)
        if event is not None:
            _close(tx, reminder, event, zone, now)
    return False


def _close(tx: Transaction, reminder: Reminder, event: Event, zone: ZoneInfo, now: int) -> None:
    reason = rules.pointless(event, reminder.kind, now, zone)
    if reason is not None:
        reminders.drop(tx, reminder.id, reason, now)
        return
    until = rules.useful_until(reminder.kind, event.starts_at, zone)
    outbox.add_reminders(tx, reminder, now=now, expires_at=until)
    reminders.done(tx, reminder.id, now)


def render(house: House, tx: Transaction, claim: Claim, now: int) -> Call | Withheld | Later:
    """Return the reminder in the person's language now, or why it is not to be sent any more.

    Those of earlier days wait for the person's quiet hours to end; the last one does not.
    """
    reminder = reminders.by_id(tx, claim.subject)
    event = events.by_id(tx, reminder.event_id) if reminder is not None else None
    person = people.by_id(tx, claim.person_id) if claim.person_id is not None else None
    if reminder is None or event is None or person is None:
        return Withheld("cancelled", "gone")
    reason = rules.pointless(event, reminder.kind, now, house.organisation.zone)
    if reason is not None:
        return Withheld("expired" if reason in ("begun", "late") else "cancelled", reason)
    mine = rsvps.mine(tx, event.id, person.id)
    reason = rules.unneeded(mine, reminder.kind, reminder.due_at, now)
    if mine is None or reason is not None:
        return Withheld("cancelled", reason or "not coming")
    if reminder.kind != TWO_HOURS:
        due_at = quiet_until(house, person, now)
        if due_at > now:
            return Later(due_at)
    screen = screens.reminder(house, person.language, event, reminder.kind, mine)
    return Call(screen.method, screen.to_params())
