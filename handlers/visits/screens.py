"""What somebody who is asked for a visit sees."""

from datetime import UTC, datetime

from config import dates
from config.markup import Markup
from handlers.buttons import VisitDo
from handlers.house import House, Key
from handlers.preferences.screens import unasked
from handlers.screen import Button, Screen
from storage.people import Person
from storage.visits import Visit

ACCEPT, PASS = "yes", "no"


def when(house: House, language: str, visit: Visit) -> str:
    """Return the time in full with the weekday."""
    at = datetime.fromtimestamp(visit.starts_at, UTC)
    return dates.full(at, language, house.organisation.zone)


def request(house: House, person: Person, visit: Visit, visit_id: int | None = None) -> Screen:
    """Return the request in the person's language; ``visit_id`` 0 is for looking at only."""
    wish, language = visit.wish, person.language
    said = [
        _say(house, language, "visits-asks", name=person.name or "", **_school(house, language)),
        details(house, language, visit),
        _say(house, language, "visits-why", purpose=_purpose(house, language, wish.purpose)),
        _say(house, language, "visits-can-you"),
    ]
    id_ = visit.id if visit_id is None else visit_id
    screen = Screen(
        Markup("\n\n").join(said),
        (
            (_button(house, language, "visits-yes-button", id_, ACCEPT),),
            (_button(house, language, "visits-no-button", id_, PASS),),
        ),
    )
    return unasked(house, language, screen)


def details(house: House, language: str, visit: Visit) -> Markup:
    """Return what the visit is: title, time, place, what to do there, whom to ask."""
    wish = visit.wish
    lines = [
        _say(
            house,
            language,
            "visits-details",
            title=wish.title,
            when=when(house, language, visit),
            place=wish.place,
        )
    ]
    if wish.description is not None:
        lines.append(Markup.escape(wish.description))
    return Markup("\n\n").join(lines)


def accepted(house: House, language: str, visit: Visit, asked: str = "") -> Screen:
    """Confirm a yes: when, where, whom to ask, and how to take it back."""
    said = [
        _say(house, language, "visits-accepted"),
        details(house, language, visit),
        _contact(house, language, visit, asked),
    ]
    row = (_button(house, language, "visits-cannot-button", visit.id, PASS),)
    return Screen(Markup("\n\n").join(said), (row,))


def in_reserve(house: House, language: str, visit: Visit) -> Screen:
    """Thank for a yes that came when there were enough."""
    text = _say(house, language, "visits-in-reserve", title=visit.title)
    row = (_button(house, language, "visits-cannot-button", visit.id, PASS),)
    return Screen(text, (row,))


def passed(house: House, language: str, visit: Visit) -> Screen:
    """Thank for a no, which costs nothing; minds may change."""
    text = _say(house, language, "visits-passed", title=visit.title)
    return Screen(text, ((_button(house, language, "visits-after-all-button", visit.id, ACCEPT),),))


def again(house: House, language: str, visit: Visit) -> Screen:
    """Ask somebody in reserve whether they still can, because there are not enough any more."""
    said = [_say(house, language, "visits-again"), details(house, language, visit)]
    rows = (
        (_button(house, language, "visits-yes-button", visit.id, ACCEPT),),
        (_button(house, language, "visits-no-button", visit.id, PASS),),
    )
    return Screen(Markup("\n\n").join(said), rows)


def enough(house: House, language: str, visit: Visit) -> Screen:
    """Thank somebody who has not answered: there are enough."""
    screen = Screen(_say(house, language, "visits-enough", title=visit.title))
    return unasked(house, language, screen)


def reminder(house: House, language: str, visit: Visit, asked: str = "") -> Screen:
    """Remind of tomorrow's visit."""
    said = [
        _say(house, language, "visits-reminder"),
        details(house, language, visit),
        _contact(house, language, visit, asked),
    ]
    row = (_button(house, language, "visits-cannot-button", visit.id, PASS),)
    return Screen(Markup("\n\n").join(said), (row,))


def moved(house: House, language: str, visit: Visit) -> Screen:
    """Tell who has said yes that the time or the place is another one now."""
    said = [_say(house, language, "visits-moved"), details(house, language, visit)]
    row = (_button(house, language, "visits-cannot-button", visit.id, PASS),)
    return Screen(Markup("\n\n").join(said), (row,))


def called_off(house: House, language: str, visit: Visit) -> Screen:
    """Tell that the visit will not be."""
    return Screen(
        _say(
            house,
            language,
            "visits-called-off",
            title=visit.title,
            when=when(house, language, visit),
        )
    )


def over(house: House, language: str, visit: Visit) -> Screen:
    """Say to a late answer that the request is over."""
    return Screen(_say(house, language, "visits-over", title=visit.title))


def _contact(house: House, language: str, visit: Visit, asked: str) -> Markup:
    """Say whom to ask: whom the request names, else who is ``asked`` at the school."""
    school = house.organisation.contact
    contact = visit.wish.contact or f"{asked or school.name[language]}, {school.email}"
    return _say(house, language, "visits-contact", contact=contact)


def _purpose(house: House, language: str, purpose: str) -> str:
    return house.label(language, Key(f"join-{purpose}-button"))


def _school(house: House, language: str) -> dict[str, str]:
    return {"organisation": house.organisation.name[language]}


def _say(house: House, language: str, key: str, **values: object) -> Markup:
    return house.texts.say(language, key, **values)


def _button(house: House, language: str, key: str, visit_id: int, action: str) -> Button:
    return Button(house.texts.plain(language, key), VisitDo(visit_id, action, 0))
