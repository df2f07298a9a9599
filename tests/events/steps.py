"""Short words for the tables about events: someone joins, an event is made, someone answers."""

from storage import events, people, reminders, rsvps
from storage.audience import Audience
from storage.transaction import Transaction
from tests.events.conftest import NOW, START


def joins(tx: Transaction, telegram_id: int, language: str = "fi", unit: str = "oulu") -> int:
    """Make a member and return the person's id."""
    person = people.arrive(tx, telegram_id, language, NOW)
    people.set_profile(tx, person.id, name="Aino", unit=unit)
    people.join(tx, person.id, NOW)
    return person.id


def publishes(tx: Transaction, *, starts_at: int = START, audience: Audience | None = None) -> int:
    """Make a published event with both reminders and return its id."""
    event_id = events.draft(
        tx,
        title="Alumni-ilta",
        starts_at=starts_at,
        place="Torikatu 1, Oulu",
        description=None,
        capacity=None,
        unit=None,
        audience=audience or Audience(),
        made_by=joins(tx, 900),
        now=NOW,
    )
    events.publish(tx, event_id, NOW)
    reminders.add(tx, event_id, reminders.DAY_BEFORE, starts_at - 30 * 3600 - 1800)
    reminders.add(tx, event_id, reminders.TWO_HOURS, starts_at - 7200)
    return event_id


def answers(tx: Transaction, event_id: int, telegram_id: int, answer: str = "coming") -> int:
    """Let a (new) member answer and return the person's id."""
    person_id = joins(tx, telegram_id)
    rsvps.save(tx, event_id, person_id, answer, NOW)
    return person_id
