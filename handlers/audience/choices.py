"""What can be ticked of each condition, and which events and surveys one can be about."""

from dataclasses import dataclass

from config import dates
from handlers import audiences
from handlers.audience import rules, words
from handlers.audience.subject import Subject
from handlers.events.telling import title
from handlers.forms.kinds import Choice
from handlers.house import House, Key
from handlers.surveys.desk_screens import title_of
from storage import counts, events, surveys
from storage.conditions import (
    CAMPAIGN,
    EVENT,
    FIELDS,
    LANGUAGES,
    NAMES,
    REGIONS,
    ROUND,
    UNITS,
)
from storage.surveys import ANONYMOUS
from storage.transaction import Transaction

MOST_EVENTS = 200  # the latest ones can be chosen from


def options(house: House, name: str) -> list[Choice]:
    """Return what can be ticked of a condition, in its order; KeyError for none that has ticks."""
    school = house.organisation
    match name:
        case "units":
            return [Choice(one.id, one.name) for one in school.units]
        case "fields":
            return [Choice(one.code, one.button) for one in school.fields]
        case "regions":
            return [
                Choice(one.code, one.button) for one in school.region_choices if one.code != "na"
            ]
        case "languages":
            return [Choice(one, Key(f"language-{one}")) for one in school.languages]
        case "takes_part":
            return list(audiences.ways())
        case _:
            say, known = _STATES[name]
            return [Choice(one, say(one)) for one in known]


_STATES = {
    EVENT: (words.answer, rules.ANSWERS),
    ROUND: (words.state, rules.STATES),
    CAMPAIGN: (words.outcome, rules.OUTCOMES),
}


def offered(house: House, subject: Subject) -> list[str]:
    """Return the conditions that can be set: those that tell people of this school apart.

    A unit's own audience has no units, and a message only what somebody else has set.
    """
    few = {
        UNITS: subject.unit is not None,
        CAMPAIGN: subject.audience.campaign is None,
    }
    alike = {one for one in (UNITS, FIELDS, REGIONS, LANGUAGES) if len(options(house, one)) < 2}
    return [one for one in NAMES if not few.get(one, False) and one not in alike]


@dataclass(frozen=True, slots=True)
class Thing:
    """An event or a survey that an audience can be about: its name, and its day in words."""

    id: int
    title: str
    day: str


def things(tx: Transaction, subject: Subject, name: str) -> list[int]:
    """Return the ids of the events, or the surveys, of the subject's unit; the latest first.

    Nobody is chosen by an anonymous survey: to whom a message comes would tell who has answered.
    """
    if name == EVENT:
        return [one.id for one in counts.events(tx, subject.unit, MOST_EVENTS)]
    return [one.id for one in surveys.rounds(tx, subject.unit) if one.mode != ANONYMOUS]


def thing(house: House, tx: Transaction, language: str, name: str, number: int) -> Thing | None:
    """Return the event or the survey as a list shows it; None if there is none any more."""
    zone = house.organisation.zone
    if name == EVENT:
        event = events.by_id(tx, number)
        if event is None:
            return None
        day = dates.day(dates.local_day(event.starts_at, zone), language)
        return Thing(number, title(event, language), day)
    found = surveys.by_id(tx, number)
    if found is None:
        return None
    day = dates.day(dates.local_day(found.opens_at, zone), language)
    return Thing(number, title_of(house, language, found), day)
