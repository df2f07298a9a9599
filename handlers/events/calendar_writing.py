"""Writing calendar files (iCalendar, RFC 5545), in the workshop: a pure function from data to file.

The library that writes them is imported here and nowhere else.
"""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from icalendar import (
    Calendar,
    Event,
    Timezone,
    TimezoneDaylight,
    TimezoneStandard,
    vCalAddress,
    vText,
)

from handlers.events.calendar_file import Entry
from handlers.recipes import File

PRODUCT = "-//alumni bot//events//EN"
YEAR = timedelta(days=366)  # the zone's summer time is told for this long around the event
DAY, SECOND = timedelta(days=1), timedelta(seconds=1)


def write(entry: Entry) -> File:
    """Return the event as a file: METHOD:PUBLISH puts it in or changes it, CANCEL takes it out."""
    calendar = Calendar()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", "CANCEL" if entry.cancelled else "PUBLISH")
    calendar.add_component(_zone(entry))
    calendar.add_component(_event(entry))
    media_type = f"text/calendar; method={calendar['method']}; charset=utf-8"
    return File(entry.file_name, calendar.to_ical(), media_type)


def _zone(entry: Entry) -> Timezone:
    """Return the zone with its changes of the clocks around the event.

    Each begins at the local time that the clocks showed before it (RFC 5545, 3.6.5), which the
    library itself gets wrong by an hour in spring.
    """
    zone = Timezone()
    zone.add("tzid", entry.zone)
    first = entry.starts.astimezone(UTC) - YEAR
    zone.add_component(_observed(entry, first, first))
    for onset in _changes(entry, first, (entry.ends or entry.starts).astimezone(UTC) + YEAR):
        zone.add_component(_observed(entry, onset - SECOND, onset))
    return zone


def _changes(entry: Entry, at: datetime, end: datetime) -> Iterator[datetime]:
    """Give the moments between two at which the clocks are changed."""
    zone = ZoneInfo(entry.zone)
    while at < end:
        before, after = at, at + DAY
        at = after
        if _offset(before, zone) == _offset(after, zone):
            continue
        while after - before > SECOND:
            middle = before + (after - before) // 2
            middle = middle.replace(microsecond=0)
            if _offset(middle, zone) == _offset(before, zone):
                before = middle
            else:
                after = middle
        yield after


def _offset(at: datetime, zone: ZoneInfo) -> timedelta:
    return at.astimezone(zone).utcoffset() or timedelta()


def _observed(
    entry: Entry, before: datetime, onset: datetime
) -> TimezoneStandard | TimezoneDaylight:
    """Return what the clocks show from ``onset`` on, and what they showed ``before``."""
    zone = ZoneInfo(entry.zone)
    local = onset.astimezone(zone)
    kind = TimezoneDaylight() if local.dst() else TimezoneStandard()
    kind.add("dtstart", (onset + _offset(before, zone)).replace(tzinfo=None))
    kind.add("tzoffsetfrom", _offset(before, zone))
    kind.add("tzoffsetto", _offset(onset, zone))
    kind.add("tzname", local.tzname())
    return kind


def _event(entry: Entry) -> Event:
    event = Event()
    event.add("uid", entry.uid)
    event.add("sequence", entry.sequence)
    event.add("dtstamp", entry.made_at)
    event.add("dtstart", entry.starts)
    if entry.ends is not None:
        event.add("dtend", entry.ends)
    in_language = {"language": entry.language}
    event.add("summary", entry.title, parameters=in_language)
    if entry.place:
        event.add("location", entry.place, parameters=in_language)
    event.add("description", entry.description, parameters=in_language)
    event.add("url", entry.url)
    if entry.point is not None:
        event.add("geo", entry.point)
    event.add("organizer", _organiser(entry))
    event.add("status", "CANCELLED" if entry.cancelled else "CONFIRMED")
    event.add("class", "PRIVATE")  # being an alumnus is nobody's business in a shared calendar
    return event


def _organiser(entry: Entry) -> vCalAddress:
    address = vCalAddress(f"mailto:{entry.email}")
    address.params["cn"] = vText(entry.organiser)
    return address
