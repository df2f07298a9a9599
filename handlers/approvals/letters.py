"""What applicants and coordinators are told, each in their own language."""

from config import dates
from config.markup import Markup
from handlers.approvals import rules
from handlers.approvals.rules import Reason
from handlers.buttons import InboxDo
from handlers.house import House, Key, Said
from handlers.screen import Button, Screen
from storage.applications import Application
from storage.people import Person

AGAIN = InboxDo(0, "again", "")


def unit_said(house: House, language: str, unit: str | None) -> str:
    """Return a unit's name, or the school's for none."""
    if unit is None:
        return house.organisation.name[language]
    return house.organisation.unit_name(unit, language)


def facts(house: House, language: str, person: Person) -> str:
    """Return the field, the qualification and the year in words, one a line."""
    school = house.organisation
    said = [school.field_label(person.field, language)] if person.field else []
    if person.qualification:
        said.append(school.qualification_label(person.qualification, language))
    year = _year(person)
    return "\n".join([*said, *([house.label(language, year)] if year is not None else [])])


def _year(person: Person) -> Said | None:
    if person.graduation_year is not None:
        return str(person.graduation_year)
    if person.expected_year is not None:
        return Key("inbox-expected", {"year": str(person.expected_year)})
    return Key("inbox-studying") if person.studying else None


def waiting(
    house: House, language: str, person: Person, application: Application, *, first: bool
) -> Screen:
    """Tell who waits what happens next; ``first`` thanks, later it says since when."""
    since = dates.local_day(application.asked_at, house.organisation.zone)
    values = {
        "name": person.name or "",
        "unit": unit_said(house, language, application.unit),
        "day": dates.day(since, language),
    }
    begins = "approval-asked" if first else "approval-waiting"
    parts = [house.say(language, Key(key, values)) for key in (begins, "approval-meanwhile")]
    return Screen(Markup("\n\n").join(parts), ((_again(house, language, "correct"),),))


def declined(house: House, language: str, application: Application) -> Screen:
    """Tell kindly that somebody was declined, why, and what they can do now."""
    unit = unit_said(house, language, application.unit)
    parts = [house.say(language, Key("approval-declined", {"unit": unit}))]
    reason = Reason.read(application.reason)
    if reason is not None:
        parts.append(house.say(language, _reason_said(house, language, reason)))
    parts.append(house.say(language, Key("approval-declined-next")))
    return Screen(Markup("\n\n").join(parts), ((_again(house, language, "again"),),))


def _reason_said(house: House, language: str, reason: Reason) -> Key:
    """Return what the person is told of the reason."""
    contact = house.organisation.contact
    values = {
        rules.UNIT: {"unit": unit_said(house, language, reason.value)},
        rules.CONTACT: {"name": contact.name[language], "email": contact.ways},
        rules.WORDS: {"words": reason.value},
    }
    return Key(f"approval-reason-{reason.kind}", values.get(reason.kind, {}))


def _again(house: House, language: str, how: str) -> Button:
    return Button(house.label(language, Key(f"approval-{how}-button")), AGAIN)


def approved(house: House, language: str, unit: str | None) -> Screen:
    """Tell that somebody was approved; what members are told follows."""
    said = Key("approval-approved", {"unit": unit_said(house, language, unit)})
    return Screen(house.say(language, said))


def reopened(house: House, language: str, unit: str | None) -> Screen:
    """Tell that a decision was taken back and nothing need be done."""
    said = Key("approval-reopened", {"unit": unit_said(house, language, unit)})
    return Screen(house.say(language, said))


def notice(house: House, language: str, person: Person) -> Screen:
    """Tell a coordinator who would like to join, with the way to the inbox."""
    values = {
        "name": person.name or "",
        "facts": facts(house, language, person),
        "unit": unit_said(house, language, person.unit),
    }
    press = InboxDo(0, "list", "0")
    button = Button(house.label(language, Key("approval-notice-button")), press)
    return Screen(house.say(language, Key("approval-notice", values)), ((button,),))
