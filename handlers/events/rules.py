"""What holds for answering events: pure decisions, the time and the state as arguments."""

from zoneinfo import ZoneInfo

from config import dates
from handlers.failures import EventOver
from handlers.preferences.rules import local_midnight
from storage.events import Event
from storage.rsvps import CANNOT, COMING, WAITING, Rsvp

HOUR = 3600
# How long an offered seat is held once its person has been told: usually, when told on the day
# before the event, and when told on the day itself.
USUAL_HOLD, DAY_BEFORE_HOLD, SAME_DAY_HOLD = 24 * HOUR, 3 * HOUR, HOUR // 2
LEAST_NOTICE = 3 * HOUR  # on the day quiet hours may not hold an offer back longer than this
GRACE = 2 * 60  # for what people have tapped while the bot was away, before an offer ends
FRESH = 4  # an offer that has not left within this part of its time is told anew

LATEST_NEWS = 24 * HOUR  # after the start: who waited in vain knows it by then

SETTING_OUT = 2 * HOUR  # before the start: whoever is told later may be on the way


def has_begun(event: Event, now: int) -> bool:
    """Tell whether the event has begun."""
    return now >= event.starts_at


def is_open(event: Event, now: int) -> bool:
    """Tell whether the event can be answered at all; Can't is always among the answers then."""
    return event.state == "published" and not has_begun(event, now)


def is_closed(event: Event, now: int) -> bool:
    """Tell whether signing up has ended; until the start one can still decline."""
    return event.closes_at is not None and now >= event.closes_at


def seats_left(capacity: int | None, taken: int) -> int | None:
    """Return how many seats are free; None when they are not counted."""
    return None if capacity is None else max(capacity - taken, 0)


def check_open(event: Event, now: int) -> None:
    """Let whoever wants to change their answer; EventOver once the event has begun or is off."""
    if not is_open(event, now):
        raise EventOver


def is_too_late(event: Event, answer: str, mine: Rsvp | None, now: int) -> bool:
    """Tell whether signing up has ended for this answer.

    Can't is never too late, nor is what was answered before, nor accepting seats on offer.
    """
    said = mine.answer if mine is not None else None
    is_kept = answer == said or (answer == COMING and said == WAITING)
    return is_closed(event, now) and answer != CANNOT and not is_kept


def is_too_late_for(event: Event, mine: Rsvp, guests: int, now: int) -> bool:
    """Tell whether signing up has ended for so many guests; fewer may come until the start."""
    return is_closed(event, now) and guests > mine.guests


def may_bring(event: Event, mine: Rsvp, guests: int) -> bool:
    """Tell whether the event lets so many guests come with one, seats aside; fewer are always let.

    Nobody waits for more seats than there are in all.
    """
    fits = event.capacity is None or 1 + guests <= event.capacity
    return guests >= 0 and (guests <= mine.guests or (guests <= event.guests and fits))


def tell_at(starts_at: int, quiet_end: int, now: int, zone: ZoneInfo) -> int:
    """Return when an offer made now is told, UTC epoch seconds.

    ``quiet_end`` is when the person's quiet hours end, ``now`` itself outside of them. They hold an
    offer back to their end, but on the day of the event no longer than three hours before it.
    """
    if starts_at - quiet_end >= LEAST_NOTICE:
        return quiet_end
    on_the_day = local_midnight(dates.local_day(starts_at, zone), zone)
    return max(now, min(quiet_end, max(on_the_day, starts_at - LEAST_NOTICE)))


def held_until(starts_at: int, told_at: int, zone: ZoneInfo) -> int:
    """Return until when seats are held for somebody who is told of them at ``told_at``.

    A day, three hours when told on the day before, half an hour on the day; never past the start.
    """
    days = (dates.local_day(starts_at, zone) - dates.local_day(told_at, zone)).days
    hold = USUAL_HOLD if days > 1 else DAY_BEFORE_HOLD if days == 1 else SAME_DAY_HOLD
    return min(told_at + hold, starts_at)


def stale_at(told_at: int, until: int) -> int:
    """Return from when on the message of an offer, should it still wait, must be made anew."""
    return told_at + max((until - told_at) // FRESH, 1)


def heard_until(starts_at: int, offered: Rsvp, said_at: int | None, zone: ZoneInfo) -> int:
    """Return until when somebody may answer whose offer was said at ``said_at``, UTC epoch seconds.

    That is what its message says. But of one that came so late that it should have been made anew
    (the machine had stood still amid the call, or the bot was killed again and again) the time
    runs from its coming.
    """
    until = offered.offered_until or starts_at
    if said_at is None or said_at < stale_at(offered.offered_at or said_at, until):
        return until
    return max(until, held_until(starts_at, said_at, zone))


def end_of_offer(starts_at: int, until: int, now: int) -> int:
    """Return when an offer that is held ``until`` really ends, asked at a tick of the clock.

    A tick that comes late tells that the bot was away: what was tapped meanwhile comes only now.
    """
    return until if now - until < GRACE else min(now + GRACE, starts_at)


def news_at(event: Event, quiet_end: int, now: int, zone: ZoneInfo) -> int:
    """Return when those who answered hear news of the event, UTC epoch seconds.

    ``quiet_end`` is when their quiet hours end, ``now`` itself outside of them. Nobody may set out
    in vain: on the day, and where their end leaves less than two hours, the news come at once.
    """
    if has_begun(event, now):
        return quiet_end
    is_today = dates.local_day(event.starts_at, zone) == dates.local_day(now, zone)
    is_late = quiet_end > event.starts_at - SETTING_OUT
    return now if is_today or is_late else quiet_end


def is_within(scope: str | None, event: Event) -> bool:
    """Tell whether a coordinator of this scope (None: the whole school) looks after the event."""
    return scope is None or event.unit == scope
