"""A person's card for coordinators, and what can be mended there."""

from dataclasses import dataclass
from datetime import date

from config import dates
from config.markup import Markup
from handlers.buttons import Open, PersonDo
from handlers.house import House, Key
from handlers.members.rules import Search
from handlers.members.screens import unit_said
from handlers.screen import Button, Rows, Screen
from storage.consents import OFFERS, TAKING_PART
from storage.people import Person


@dataclass(frozen=True, slots=True)
class Shown:
    """A person and for what they have agreed to be contacted, now."""

    person: Person
    purposes: frozenset[str]


def lines(house: House, language: str, shown: Shown) -> list[Markup]:
    """Return what a coordinator sees of a person, a line an item.

    Being in the register (name, unit, field, qualification, year, language, since when) is seen
    of every member: coordinators seeing it is what the privacy notice says. Of the rest, what
    consent allows: each way of taking part only while its consent is in force; and the region and
    what the person does now only of those who have agreed to at least one offer (visits,
    mentoring, placements, story, ideas), because they let the school choose whom to ask. Others
    have told these for the numbers. Never shown: Telegram ids and user names, answers to surveys,
    answers to events.
    """
    person, school = shown.person, house.organisation
    told: dict[str, str | None] = {
        "unit": unit_said(house, language, person.unit) if person.unit else None,
        "field": school.field_label(person.field, language) if person.field else None,
        "qualification": _qualification(house, language, person),
        "year": _year(house, language, person),
    }
    if shown.purposes & set(OFFERS):
        told["region"] = school.region_label(person.region, language) if person.region else None
        told["activity"] = (
            school.activity_label(person.activity, language) if person.activity else None
        )
    told["language"] = house.label(language, Key(f"language-{person.language}"))
    told["taking"] = _taking_part(house, language, shown)
    told["since"] = dates.day(_day(house, person), language)
    reach = "members-reached-not" if person.unreachable_at is not None else "members-reached"
    told["reach"] = house.label(language, Key(reach))
    return [
        house.texts.say(
            language,
            "members-line",
            item=house.label(language, Key(f"members-item-{item}")),
            value=value,
        )
        for item, value in told.items()
        if value
    ]


def _qualification(house: House, language: str, person: Person) -> str | None:
    if person.qualification is None:
        return None
    return house.organisation.qualification_label(person.qualification, language)


def _year(house: House, language: str, person: Person) -> str | None:
    if person.studying and person.expected_year is not None:
        said = Key("members-studying-until", {"year": str(person.expected_year)})
        return house.label(language, said)
    if person.studying:
        return house.label(language, Key("members-studying"))
    if person.graduation_year is None:
        return None
    return house.label(language, Key("members-graduated", {"year": str(person.graduation_year)}))


def _taking_part(house: House, language: str, shown: Shown) -> str:
    said = [
        house.label(language, Key(f"members-purpose-{one}"))
        for one in TAKING_PART
        if one in shown.purposes
    ]
    return ", ".join(said) or house.label(language, Key("members-purpose-none"))


def _day(house: House, person: Person) -> date:
    return dates.local_day(person.joined_at or 0, house.organisation.zone)


def name_said(house: House, language: str, person: Person) -> str:
    """Return the name, or words for having none."""
    return person.name or house.label(language, Key("team-no-name"))


def card(
    house: House, language: str, shown: Shown, search: Search | None, note: Markup | None = None
) -> Screen:
    """Return the card; ``search`` leads back to the list, ``note`` says what was done."""
    title = house.texts.say(language, "members-card", name=name_said(house, language, shown.person))
    text = Markup("\n").join([title, Markup(""), *lines(house, language, shown)])
    if note is not None:
        text = Markup("\n\n").join([note, text])
    id_ = shown.person.id
    rows: Rows = ()
    if len(house.organisation.units) > 1:
        rows = ((_button(house, language, "members-move-button", PersonDo(id_, "move", "")),),)
    rows = (
        *rows,
        (_button(house, language, "members-merge-button", PersonDo(id_, "merge", "")),),
        (back_to_list(house, language, search),),
    )
    return Screen(text, rows)


def back_to_list(house: House, language: str, search: Search | None) -> Button:
    """Return the button to the list, or to a new search."""
    if search is None:
        return Button(house.label(language, Key("members-again-button")), Open("people"))
    press = PersonDo(0, "list", search.spelled())
    return _button(house, language, "members-list-button", press)


def _button(house: House, language: str, key: str, press: PersonDo) -> Button:
    return Button(house.label(language, Key(key)), press)


def units_screen(house: House, language: str, person: Person) -> Screen:
    """Ask to which unit the person belongs."""
    name = name_said(house, language, person)
    rows = [
        (Button(unit.name[language], PersonDo(person.id, "to", unit.id)),)
        for unit in house.organisation.units
        if unit.id != person.unit
    ]
    back = _button(house, language, "members-card-button", PersonDo(person.id, "card", ""))
    text = house.texts.say(
        language,
        "members-move-ask",
        name=name,
        unit=unit_said(house, language, person.unit) if person.unit else "–",
    )
    return Screen(text, (*rows, (back,)))


def sure_screen(house: House, language: str, person: Person, unit: str, *, leaves: bool) -> Screen:
    """Ask once whether to move; ``leaves`` when the coordinator sees the person no more then."""
    key = "members-move-sure-leaves" if leaves else "members-move-sure"
    text = house.texts.say(
        language,
        key,
        name=name_said(house, language, person),
        unit=unit_said(house, language, unit),
    )
    now = _button(house, language, "members-move-now-button", PersonDo(person.id, "to_now", unit))
    back = _button(house, language, "members-card-button", PersonDo(person.id, "card", ""))
    return Screen(text, ((now,), (back,)))


def moved_said(house: House, language: str, person: Person, unit: str) -> Markup:
    """Say that the person belongs to the unit now."""
    name, said = name_said(house, language, person), unit_said(house, language, unit)
    return house.texts.say(language, "members-moved", name=name, unit=said)


def told_screen(house: House, person: Person, unit: str) -> Screen:
    """Tell the person, in their language and in the school's name, to which unit they belong."""
    spoken = person.language
    text = house.texts.say(
        spoken,
        "members-moved-told",
        organisation=house.organisation.name[spoken],
        unit=unit_said(house, spoken, unit),
    )
    return Screen(text, ((Button(house.label(spoken, Key("button-profile")), Open("profile")),),))
