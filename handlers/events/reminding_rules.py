"""When an event is reminded of, and who still needs it: pure, time and state as arguments."""

from collections.abc import Iterator
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from config import dates
from storage.events import Event
from storage.reminders import DAY_BEFORE, TWO_HOURS, WEEK
from storage.rsvps import COMING, REMIND_ALL, REMIND_DAY, Rsvp

REMIND_AT = time(11)  # local: people have woken and can still arrange things
DAYS_BEFORE = {WEEK: 7, DAY_BEFORE: 1}
HOUR = 3600
TWO_HOURS_SECONDS = 2 * HOUR  # of real time, whatever the clocks do that night
TOO_LATE_SECONDS = 3 * HOUR  # a day-before message this close would only be followed by the other
LAST_DAYS = 2  # the week's message helps until this many days before: the next one is near then
USUAL_SECONDS = 2 * HOUR  # how long an event goes on that does not tell when it ends
# An event that moves a little reminds no second time of the same: the change itself is told.
AGAIN_SECONDS = {WEEK: 3 * 24 * HOUR, DAY_BEFORE: 20 * HOUR, TWO_HOURS: 2 * HOUR}


def due_at(kind: str, starts_at: int, zone: ZoneInfo) -> int:
    """Return when a reminder of an event falls due, UTC epoch seconds."""
    if kind == TWO_HOURS:
        return starts_at - TWO_HOURS_SECONDS
    return _at_eleven(starts_at, DAYS_BEFORE[kind], zone)


def _at_eleven(starts_at: int, days: int, zone: ZoneInfo) -> int:
    """Return eleven o'clock by the wall so many days before."""
    day = dates.local_day(starts_at, zone) - timedelta(days=days)
    return int(datetime.combine(day, REMIND_AT, zone).timestamp())


def planned(event: Event, zone: ZoneInfo, now: int) -> Iterator[tuple[str, int]]:
    """Give each kind of reminder that the event wants and that lies ahead, with its time."""
    if event.state != "published":
        return
    for kind in event.reminders:
        due = due_at(kind, event.starts_at, zone)
        if due > now:
            yield kind, due


def is_again(kind: str, due: int, last: int | None) -> bool:
    """Tell whether a reminder may come once more, the ``last`` of its kind having fallen due."""
    return last is None or due - last >= AGAIN_SECONDS[kind]


def useful_until(kind: str, starts_at: int, zone: ZoneInfo) -> int:
    """Return until when a reminder still helps, UTC epoch seconds."""
    if kind == WEEK:
        return min(_at_eleven(starts_at, LAST_DAYS, zone), starts_at)
    return starts_at - (TOO_LATE_SECONDS if kind == DAY_BEFORE else 0)


def pointless(event: Event, kind: str, now: int, zone: ZoneInfo) -> str | None:
    """Return why a reminder is not to be sent any more, or None.

    The event was cancelled, has begun, wants none of this kind or has moved away, or it is late.
    """
    if event.state != "published":
        return "cancelled"
    if now >= event.starts_at:
        return "begun"
    if kind not in event.reminders:
        return "not wanted"
    if now < due_at(kind, event.starts_at, zone):
        return "moved"
    return "late" if now >= useful_until(kind, event.starts_at, zone) else None


def unneeded(mine: Rsvp | None, kind: str, due: int, now: int) -> str | None:
    """Return why a person needs no reminder that fell ``due``, or None.

    They do not come and have no seat on offer, have answered since, or want no such reminders.
    """
    if mine is None or (mine.answer != COMING and not has_offer(mine, now)):
        return "not coming"
    since = mine.answered_at if mine.answer == COMING else mine.offered_at or 0
    if since > due:
        return "answered since"
    wants = mine.remind == REMIND_ALL or (mine.remind == REMIND_DAY and kind == DAY_BEFORE)
    return None if wants else "not wanted"


def has_offer(mine: Rsvp, now: int) -> bool:
    """Tell whether seats are on offer to the person now."""
    return mine.offered > 0 and (mine.offered_until or 0) > now


def ends_at(event: Event) -> int:
    """Return when an event is over, UTC epoch seconds; one without an end takes two hours."""
    return event.ends_at if event.ends_at is not None else event.starts_at + USUAL_SECONDS


def is_over(event: Event, now: int) -> bool:
    """Tell whether an event is over."""
    return now >= ends_at(event)
