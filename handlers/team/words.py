"""What is said of a duty everywhere: whose, of which unit, since when and until when."""

from collections.abc import Iterator
from datetime import date

from config import dates
from config.markup import Markup
from handlers.house import House, Key
from handlers.team import terms
from storage.duties import VIEWER, Duty
from storage.duty_links import DutyLink


def unit_said(house: House, language: str, unit: str | None) -> str:
    """Return the unit or the whole school in words."""
    if unit is None:
        return house.label(language, Key("team-whole-school"))
    return house.organisation.unit_name(unit, language)


def name_said(house: House, language: str, name: str | None) -> str:
    """Return a coordinator's name, or words for having none."""
    return name or house.label(language, Key("team-no-name"))


def line(house: House, language: str, number: int, duty: Duty, now: int) -> Markup:
    """Return a duty in a list: who, what, since when and until when."""
    values = {
        "place": str(number),
        "name": name_said(house, language, duty.name),
        "unit": unit_said(house, language, duty.unit),
    }
    key = "team-viewer-line" if duty.role == VIEWER else "team-line"
    said = [house.say(language, Key(key, values)), *times(house, language, duty, now)]
    return Markup(" ").join(said)


def times(house: House, language: str, duty: Duty, now: int) -> Iterator[Markup]:
    """Say when a duty began or begins, and when it ended or ends, if it does."""
    zone = house.organisation.zone
    first = dates.local_day(duty.starts_at or duty.given_at, zone)
    yield _day(house, language, "team-begins" if duty.starts_at > now else "team-since", first)
    last = last_day(house, duty)
    if last is not None:
        key = "team-until" if duty.ended_at is None else "team-ended-on"
        yield _day(house, language, key, last)


def last_day(house: House, duty: Duty) -> date | None:
    """Return the last day of a duty, over or not; None if it does not end by itself."""
    zone = house.organisation.zone
    if duty.ended_at is not None and (duty.ends_at is None or duty.ended_at < duty.ends_at):
        return dates.local_day(duty.ended_at, zone)
    return terms.last_day(duty.ends_at, zone) if duty.ends_at is not None else None


def _day(house: House, language: str, key: str, day: date) -> Markup:
    return house.say(language, Key(key, {"day": dates.day(day, language)}))


def period(house: House, language: str, link: DutyLink) -> Iterator[Markup]:
    """Say when the duty that a link gives begins and ends, if that is set."""
    zone = house.organisation.zone
    if link.starts_at is not None:
        yield _day(house, language, "team-begins-then", dates.local_day(link.starts_at, zone))
    if link.ends_at is not None:
        yield _day(house, language, "team-until", terms.last_day(link.ends_at, zone))
