"""Whose an announcement is: who looks after it, and for which unit."""

from config.markup import Markup
from handlers.house import House
from handlers.team.words import name_said, unit_said
from storage import people
from storage.announcements import Announcement
from storage.transaction import Transaction


def holder_name(house: House, tx: Transaction, language: str, found: Announcement) -> str:
    """Return the name of who looks after it, or words for having none."""
    person = people.by_id(tx, found.holder) if found.holder is not None else None
    return name_said(house, language, person.name if person is not None else None)


def whose(house: House, tx: Transaction, language: str, found: Announcement) -> Markup:
    """Return a line: who looks after it, and the unit, or the whole school."""
    name = holder_name(house, tx, language, found)
    unit = unit_said(house, language, found.unit)
    return house.texts.say(language, "announcing-holder", name=name, unit=unit)
