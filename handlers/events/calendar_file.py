"""An event for people's own calendars: what goes into the file, and sending it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

from config.languages import LOCALES
from config.markup import Markup
from handlers.events import telling
from handlers.events.access import visible
from handlers.house import House
from handlers.recipes import NothingToMake
from handlers.screen import Screen, plain_words
from handlers.turn import Turn
from storage import events, rsvps
from storage.events import Event
from storage.rsvps import COMING
from storage.transaction import Transaction

RECIPE = "event_ics"
MAKE = "handlers.events.calendar_writing:write"


@dataclass(frozen=True, slots=True)
class Entry:
    """All that a calendar file says, in one language (an IETF tag); times are in the school's zone.

    ``uid`` stays the same for an event and ``sequence`` grows when its time or place does (RFC
    5545): a calendar then changes what it has, or takes out what is ``cancelled``.
    """

    uid: str
    sequence: int
    cancelled: bool
    made_at: datetime
    starts: datetime
    ends: datetime | None
    zone: str
    language: str
    title: str
    place: str
    description: str
    url: str
    point: tuple[float, float] | None
    organiser: str
    email: str
    file_name: str


def send(turn: Turn, event_id: int) -> None:
    """Send the file that puts the event into a calendar, or takes a cancelled one out."""
    event = visible(turn, event_id)
    said = "calendar-remove" if event.state == "cancelled" else "calendar-add"
    caption = Screen(turn.say(said, title=telling.title(event, turn.language)))
    turn.send_file(RECIPE, {"event": event.id, "now": turn.seconds}, caption)


def gather(house: House, tx: Transaction, args: Mapping[str, Any]) -> Entry:
    """Return the event as it is now, for this reader; NothingToMake if it is gone.

    Only who comes gets the address of the online meeting.
    """
    event = events.by_id(tx, int(args["event"]))
    if event is None or event.state == "draft":
        raise NothingToMake
    mine = rsvps.of_person(tx, event.id, int(args["person"] or 0))
    language, school = str(args["language"]), house.organisation
    ends = event.ends_at if event.ends_at is not None else None
    has_point = event.latitude is not None and event.longitude is not None
    return Entry(
        uid=event.uid,
        sequence=event.sequence,
        cancelled=event.state == "cancelled",
        made_at=datetime.fromtimestamp(int(args["now"]), UTC),
        starts=_local(event.starts_at, school.zone),
        ends=_local(ends, school.zone) if ends is not None else None,
        zone=school.zone.key,
        language=LOCALES[language].replace("_", "-"),
        title=telling.title(event, language),
        place=", ".join(one for one in (event.place, event.address) if one),
        description=_description(house, language, event, link=mine == COMING),
        url=house.link(f"e{event.id}"),
        point=(event.latitude or 0.0, event.longitude or 0.0) if has_point else None,
        organiser=school.name[language],
        email=school.contact.email,
        file_name=house.texts.plain(language, "calendar-file-name") + ".ics",
    )


def _local(seconds: int, zone: ZoneInfo) -> datetime:
    return datetime.fromtimestamp(seconds, UTC).astimezone(zone)


def _description(house: House, language: str, event: Event, *, link: bool) -> str:
    parts: list[Markup] = []
    description = event.wording(language).description
    if event.online and link:
        parts.append(house.texts.say(language, "events-said-online", link=event.online))
    if description:
        parts.append(Markup.escape(description))
    if event.programme:
        parts.append(telling.programme(house, language, event))
    parts.append(telling.whom_to_ask(house, language, event))
    return plain_words(telling.PARAGRAPH.join(parts))
