"""When a message that nobody asked for may be sent: pure decisions, time and state as arguments."""

from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from config import dates
from config.rhythm import is_quiet as is_quiet_minute
from config.school import Messages, Quiet

WEEK = 7 * 86400
LONGEST_QUIET = 20 * 60  # minutes: some hours of every day must be left for messages


def hours_of(usual: Quiet, start: int | None, end: int | None) -> Quiet:
    """Return a person's own quiet hours (minutes after midnight), or the organisation's."""
    return usual if start is None or end is None else Quiet(start, end)


def is_quiet(hours: Quiet, now: int, zone: ZoneInfo) -> bool:
    """Tell whether ``now`` (UTC epoch seconds) is within the quiet hours by the wall clock."""
    local = datetime.fromtimestamp(now, UTC).astimezone(zone)
    return is_quiet_minute(hours, local.hour * 60 + local.minute)


def quiet_end(hours: Quiet, now: int, zone: ZoneInfo) -> int:
    """Return when the quiet hours end, or ``now`` itself outside of them; UTC epoch seconds.

    They follow the wall clock through the nights when it is put on or back.
    """
    if not is_quiet(hours, now, zone):
        return now
    at = time(hours.end // 60 % 24, hours.end % 60)
    today = dates.local_day(now, zone)
    days = [today + timedelta(days=ahead) for ahead in range(3)]  # a gap may swallow one end
    ends = [_seconds(day, at, zone, fold) for day in days for fold in (0, 1)]
    return min(end for end in ends if end > now and not is_quiet(hours, end, zone))


def _seconds(day: date, at: time, zone: ZoneInfo, fold: int) -> int:
    return int(datetime.combine(day, at, zone).replace(fold=fold).timestamp())


def room_at(times: Sequence[int], budget: int, now: int) -> int:
    """Return from when on one more fits into ``budget`` messages in any seven days.

    ``times`` are those of the unasked-for messages so far, the newest first.
    """
    return now if len(times) < budget else max(now, times[budget - 1] + WEEK)


def next_digest(messages: Messages, now: int, zone: ZoneInfo) -> int:
    """Return the organisation's next digest moment after ``now``, UTC epoch seconds."""
    at = time(messages.digest_at // 60 % 24, messages.digest_at % 60)
    today = dates.local_day(now, zone)
    ahead = (messages.digest_day - today.weekday()) % 7
    days = (today + timedelta(days=ahead + week) for week in (0, 7))
    return next(one for one in (_seconds(day, at, zone, 0) for day in days) if one > now)


def local_midnight(day: date, zone: ZoneInfo) -> int:
    """Return the moment at which a day begins, UTC epoch seconds."""
    return _seconds(day, time(0), zone, 0)


def after_months(day: date, months: int) -> date:
    """Return the same day so many months on, or the last of a month that is shorter."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    last = (date(year + (month + 1) // 12, (month + 1) % 12 + 1, 1) - timedelta(days=1)).day
    return date(year, month + 1, min(day.day, last))


PAUSES: dict[str, Callable[[date], date]] = {
    "week": lambda today: today + timedelta(days=7),
    "month": lambda today: after_months(today, 1),
    "quarter": lambda today: after_months(today, 3),
}
