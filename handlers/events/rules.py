"""What holds for events: pure decisions, the time and the state as arguments."""

from collections.abc import Iterator
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from config import dates
from handlers.failures import EventFull, EventOver
from storage.events import Event
from storage.reminders import DAY_BEFORE, TWO_HOURS
from storage.rsvps import COMING

REMIND_AT = time(11)  # local, the day before: people have woken and can still arrange things
TWO_HOURS_SECONDS = 2 * 3600  # of real time, whatever the clocks do that night
TOO_LATE_SECONDS = 3 * 3600  # a day-before message this close would only be followed by the other


def planned(starts_at: int, zone: ZoneInfo) -> Iterator[tuple[str, int]]:
    """Give each kind of reminder with its time in UTC epoch seconds."""
    day = dates.local_day(starts_at, zone) - timedelta(days=1)
    yield DAY_BEFORE, int(datetime.combine(day, REMIND_AT, zone).timestamp())
    yield TWO_HOURS, starts_at - TWO_HOURS_SECONDS


def useful_until(kind: str, starts_at: int) -> int:
    """Return until when a reminder still helps, UTC epoch seconds."""
    return starts_at - (TOO_LATE_SECONDS if kind == DAY_BEFORE else 0)


def pointless(event: Event, kind: str, now: int) -> str | None:
    """Return why a reminder is not to be sent any more: cancelled, begun or late; else None."""
    if event.state != "published":
        return "cancelled"
    if has_begun(event, now):
        return "begun"
    return "late" if now >= useful_until(kind, event.starts_at) else None


def has_begun(event: Event, now: int) -> bool:
    """Tell whether the event has begun."""
    return now >= event.starts_at


def is_open(event: Event, now: int) -> bool:
    """Tell whether the event can be answered."""
    return event.state == "published" and not has_begun(event, now)


def seats_left(capacity: int | None, coming: int) -> int | None:
    """Return how many seats are free; None when they are not counted."""
    return None if capacity is None else max(capacity - coming, 0)


def check_answer(event: Event, answer: str, mine: str | None, coming: int, now: int) -> None:
    """Let an answer; EventOver once it has begun or was cancelled, EventFull for a new Coming.

    Maybe and Can't need no seat, and who has a seat keeps it.
    """
    if not is_open(event, now):
        raise EventOver
    if answer == COMING and mine != COMING and seats_left(event.capacity, coming) == 0:
        raise EventFull


def is_within(scope: str | None, event: Event) -> bool:
    """Tell whether a coordinator of this scope (None: the whole school) looks after the event."""
    return scope is None or event.unit == scope
