"""What is known of a person, in words: for their profile, and for asking whether it is right."""

from collections.abc import Iterable, Mapping

from config import dates
from config.markup import Markup
from handlers.house import House, Key
from handlers.people.profile_rules import status_of
from handlers.preferences.screens import Choices
from storage.consents import TAKING_PART
from storage.duties import Duty
from storage.people import Person
from storage.preferences import TOPICS


def lines(house: House, language: str, items: Mapping[str, str]) -> Markup:
    """Return one line for each item, named ``short-<item>``; its words are emphasised."""
    named = {house.label(language, Key(f"short-{one}")): said for one, said in items.items()}
    return Markup("\n").join(
        house.say(language, Key("profile-line", {"item": item, "value": said}))
        for item, said in named.items()
    )


def about(house: House, language: str, person: Person) -> dict[str, str]:
    """Return in words what the person has told; what they have not told says so."""
    school = house.organisation
    items = {"name": person.name, "status": _status(house, language, person)}
    if len(school.units) > 1:
        items["unit"] = person.unit and school.unit_name(person.unit, language)
    items["field"] = person.field and school.field_label(person.field, language)
    if person.qualification or school.qualifications.get(person.field or ""):
        code = person.qualification
        items["qualification"] = code and school.qualification_label(code, language)
    items |= _year(person)
    items["region"] = person.region and school.region_label(person.region, language)
    if school.activities:
        items["activity"] = person.activity and school.activity_label(person.activity, language)
    not_told = house.label(language, Key("profile-not-told"))
    return {item: said or not_told for item, said in items.items()}


def _status(house: House, language: str, person: Person) -> str | None:
    status = status_of(person)
    return None if status is None else house.label(language, Key(f"join-{status}-button"))


def _year(person: Person) -> dict[str, str | None]:
    if person.studying:
        return {"expected": str(person.expected_year) if person.expected_year else None}
    return {"year": str(person.graduation_year) if person.graduation_year else None}


def taking_part(house: House, language: str, given: Iterable[str]) -> str:
    """Return in words the ways in which a person takes part."""
    ways = [
        house.label(language, Key(f"join-{one}-button")) for one in TAKING_PART if one in set(given)
    ]
    return ", ".join(ways) or house.label(language, Key("form-nothing-chosen"))


def messages(house: House, language: str, mine: Choices) -> str:
    """Return in one line which messages the person gets, and how often."""
    if mine.is_paused:
        until = dates.local_day(mine.person.paused_until or 0, house.organisation.zone)
        key = Key("profile-messages-paused", {"date": dates.day(until, language)})
        return house.label(language, key)
    allowed = [one for one in TOPICS if mine.allows(one)]
    wanted = [one for one in allowed if mine.wants(one)]
    if not wanted:
        return house.label(language, Key("profile-messages-none"))
    pace = house.label(language, Key(f"profile-messages-{mine.person.pace}"))
    if wanted == allowed:
        return pace
    topics = ", ".join(house.label(language, Key(f"profile-topic-{one}")) for one in wanted)
    return f"{pace}: {topics}"


def since(house: House, language: str, person: Person) -> str:
    """Return in words the day on which the person became a member."""
    joined = dates.local_day(person.joined_at or 0, house.organisation.zone)
    return dates.day(joined, language)


def duty(house: House, language: str, held: Duty | None) -> str:
    """Return in words what somebody coordinates; without a duty, as an owner, the whole school."""
    if held is None or held.unit is None:
        return house.label(language, Key("team-whole-school"))
    return house.organisation.unit_name(held.unit, language)
