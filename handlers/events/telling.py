"""What an event tells, piece by piece: when, where, its programme, whom to ask. All pure."""

from collections.abc import Iterator
from datetime import UTC, datetime

from config import dates
from config.markup import Markup
from handlers.house import House
from handlers.preferences.kinds import clock
from storage.events import Event, Item

LINE, PARAGRAPH = Markup("\n"), Markup("\n\n")


def title(event: Event, language: str) -> str:
    """Return what the event is called in this language."""
    return event.wording(language).title


def said_at(house: House, language: str, seconds: int) -> str:
    """Return a moment (UTC epoch seconds) as the whole day with its weekday and the time."""
    return dates.full(datetime.fromtimestamp(seconds, UTC), language, house.organisation.zone)


def moment(house: House, language: str, seconds: int) -> Markup:
    """Return a moment in words that Telegram also knows as a date and a time.

    With no format of its own the words stay as they are: in the school's zone. A tap on them tells
    the person's own time (Bot API, date-time entity).
    """
    return timed(said_at(house, language, seconds), seconds)


def timed(words: str, seconds: int) -> Markup:
    """Return words about a moment (UTC epoch seconds) as a date-time entity."""
    return Markup(f'<tg-time unix="{seconds}">{Markup.escape(words)}</tg-time>')


def when_lines(house: House, language: str, event: Event) -> Iterator[Markup]:
    """Give the line of the beginning, and that of the end: a time of day, or a whole day."""
    starts = moment(house, language, event.starts_at)
    yield house.texts.say(language, "events-said-when", when=starts)
    if event.ends_at is not None:
        yield _ends(house, language, event.starts_at, event.ends_at)


def _ends(house: House, language: str, starts_at: int, ends_at: int) -> Markup:
    zone = house.organisation.zone
    if dates.local_day(starts_at, zone) != dates.local_day(ends_at, zone):
        ends = moment(house, language, ends_at)
        return house.texts.say(language, "events-said-ends-on", when=ends)
    words = dates.clock_time(datetime.fromtimestamp(ends_at, UTC), language, zone)
    return house.texts.say(language, "events-said-ends", time=timed(words, ends_at))


def where_lines(house: House, language: str, event: Event, *, link: bool = False) -> list[Markup]:
    """Return the place, its address, and how to come online.

    The address of the meeting is only for those who come (``link``); others read how to get it.
    """
    say = house.texts.say
    lines = [say(language, "events-said-where", place=event.place)] if event.place else []
    if event.address:
        lines.append(say(language, "events-said-address", address=event.address))
    if event.online and link:
        lines.append(say(language, "events-said-online", link=event.online))
    elif event.online:
        lines.append(say(language, "events-said-online-later"))
    return lines


def programme(house: House, language: str, event: Event) -> Markup:
    """Return the programme, an item a line."""
    lines = [_item(house, language, item) for item in event.programme]
    return LINE.join([house.texts.say(language, "events-programme-said"), *lines])


def _item(house: House, language: str, item: Item) -> Markup:
    said = Markup.escape(item.title)
    if item.at is not None:
        time = clock(item.at, language)
        said = house.texts.say(language, "events-item-at", time=time, item=said)
    if item.speaker:
        said = house.texts.say(language, "events-item-speaker", item=said, speaker=item.speaker)
    return said


def whom_to_ask(house: House, language: str, event: Event, asked: str = "") -> Markup:
    """Return whom to ask: the event's own contact, else who is ``asked`` at the school."""
    if event.contact:
        return house.texts.say(language, "events-ask", contact=event.contact)
    school = house.organisation.contact
    name = asked or school.name[language]
    contact = house.texts.say(language, "events-ask-school", name=name, email=school.ways)
    return house.texts.say(language, "events-ask", contact=contact)


def guests_allowed(house: House, language: str, event: Event) -> Markup:
    """Return how many guests each may bring."""
    return house.texts.say(language, "events-guests-allowed", **{"guests-number": event.guests})


def closing(house: House, language: str, closes_at: int) -> Markup:
    """Return until when one can sign up."""
    return house.texts.say(language, "events-closes", when=moment(house, language, closes_at))
