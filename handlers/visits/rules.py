"""What holds for requests: pure decisions, the time and the state as arguments."""

from collections.abc import Iterable
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from config import dates
from storage.visitors import SPARE, YES
from storage.visits import ASKING, CANCELLED, DRAFT, Visit

HOUR, DAY = 3600, 86_400  # seconds
HOURS = 48  # that a wave has to answer, unless the coordinator sets it
LEAST_WAVE, MOST_WAVE = 3, 50
TRY_AGAIN = HOUR  # when everybody who fits is on a break or has had the week's messages
REMIND_AT = time(11)  # local, the day before
TOO_LATE = 3 * HOUR  # before the start: a reminder would come when one is on the way
PAGE = 15  # people on a page of names
LISTED = 6  # requests on a page of the list


def usual_wave(wanted: int) -> int:
    """Return how many are asked at a time: about half of them say no, or nothing."""
    return min(max(2 * wanted, LEAST_WAVE), MOST_WAVE)


def is_over(visit: Visit, now: int) -> bool:
    """Tell whether a request can be neither answered nor cancelled any more."""
    return visit.state in (DRAFT, CANCELLED) or now >= visit.starts_at


def yes_or_spare(visit: Visit, yes: int) -> str:
    """Return what a yes is when so many others have said yes: needed, or kept in reserve."""
    return YES if visit.state == ASKING and yes < visit.wish.wanted else SPARE


def after(asked_at: Iterable[int], wave_seconds: int) -> int:
    """Return when the next wave is due: each of this one has its time from the asking on."""
    return max(asked_at) + wave_seconds


def tell_at(starts_at: int, now: int, quiet_until: int, zone: ZoneInfo) -> int:
    """Return when somebody who comes is told of a change: by day, but never set out in vain."""
    is_today = dates.local_day(starts_at, zone) == dates.local_day(now, zone)
    is_late = quiet_until > starts_at - TOO_LATE
    return now if is_today or is_late else quiet_until


def remind_at(starts_at: int, zone: ZoneInfo) -> int:
    """Return eleven o'clock of the day before, UTC epoch seconds."""
    day = dates.local_day(starts_at, zone) - timedelta(days=1)
    return int(datetime.combine(day, REMIND_AT, zone).timestamp())


def page_within(page: int, total: int, size: int) -> int:
    """Return the page, or the last one there is."""
    return max(0, min(page, (total - 1) // size))
