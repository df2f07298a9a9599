"""What those who answered are told of a change: what is new, how it was, and the answers again."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime

from config import dates
from config.markup import Markup
from handlers.events import rules, screens
from handlers.events import telling as wording
from handlers.events.screens import Standing
from handlers.events.telling import LINE, PARAGRAPH
from handlers.house import House
from handlers.preferences.screens import unasked
from handlers.screen import Screen
from storage.events import Event, Told
from storage.rsvps import COMING, Rsvp
from storage.tellings import Reader

__all__ = ["changed", "unasked"]


def changed(house: House, event: Event, reader: Reader, known: Told, now: int) -> Screen:
    """Return what has changed since ``known``, first what is new, and the buttons to answer."""
    language = reader.language
    before = replace(event, **known._asdict())
    title = wording.title(event, language)
    said = [house.texts.say(language, "changes-told", title=title)]
    said += sorted_news(house, language, event, before, link=reader.answer == COMING)
    said.append(house.texts.say(language, "changes-told-ask", answer=reader.answer))
    mine = Rsvp(event.id, reader.person_id, reader.answer, reader.answered_at)
    standing = Standing(mine=mine, closed=rules.is_closed(event, now))
    screen = Screen(PARAGRAPH.join(said), screens.answers(house, language, event, standing))
    if reader.answer == COMING:
        screen = screen.with_row(screens.seat_button(house, language, event, "calendar"))
    if event.latitude is not None:
        screen = screen.with_row(screens.seat_button(house, language, event, "map"))
    return screen


def sorted_news(
    house: House, language: str, event: Event, before: Event, *, link: bool
) -> list[Markup]:
    """Return time and place in paragraphs, those that have changed first."""
    time = list(_time(house, language, event, before))
    place = list(_place(house, language, event, before, link=link))
    is_new_time = _times(event) != _times(before)
    parts = [time, place] if is_new_time else [place, time]
    return [LINE.join(part) for part in parts if part]


def _times(event: Event) -> tuple[int, int | None]:
    return event.starts_at, event.ends_at


def _time(house: House, language: str, event: Event, before: Event) -> Iterator[Markup]:
    is_new = _times(event) != _times(before)
    if is_new:
        yield house.texts.say(language, "changes-told-time")
    yield from wording.when_lines(house, language, event)
    if is_new:
        was = _span(house, language, before)
        yield house.texts.say(language, "changes-told-before", was=was)


def _span(house: House, language: str, event: Event) -> str:
    """Return from when to when; the end only as a time of day if it is on the same day."""
    zone, starts = house.organisation.zone, wording.said_at(house, language, event.starts_at)
    if event.ends_at is None:
        return starts
    if dates.local_day(event.starts_at, zone) != dates.local_day(event.ends_at, zone):
        return f"{starts} – {wording.said_at(house, language, event.ends_at)}"
    ends = datetime.fromtimestamp(event.ends_at, UTC)
    return f"{starts}–{dates.clock_time(ends, language, zone)}"


def _place(
    house: House, language: str, event: Event, before: Event, *, link: bool
) -> Iterator[Markup]:
    lines = wording.where_lines(house, language, event, link=link)
    were = wording.where_lines(house, language, before, link=link)
    if lines != were:
        yield house.texts.say(language, "changes-told-place")
    yield from lines
    if lines != were:
        pairs = ((before.place, event.place), (before.address, event.address))
        if was := ", ".join(old for old, new in pairs if old and old != new):
            yield house.texts.say(language, "changes-told-before", was=was)
    elif (event.latitude, event.longitude) != (before.latitude, before.longitude):
        yield house.texts.say(language, "changes-told-point")
