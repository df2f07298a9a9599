"""What searching looks like: the question, who was found, and nobody."""

from config.markup import Markup
from handlers.buttons import Open, PersonDo
from handlers.house import House, Key
from handlers.members.rules import PAGE, Search
from handlers.screen import Button, Rows, Screen
from storage.members import Found, Member

NAME_ON_BUTTON = 19  # characters: with the number before and the year after it at most 30


def unit_said(house: House, language: str, unit: str | None) -> str:
    """Return the unit in words, the whole school for None."""
    if unit is None:
        return house.label(language, Key("team-whole-school"))
    return house.organisation.unit_name(unit, language)


def year_said(house: House, language: str, member: Member) -> str | None:
    """Return the year of graduation, or words for still studying; None if not told."""
    if member.studying:
        return house.label(language, Key("members-studying"))
    return str(member.graduation_year) if member.graduation_year is not None else None


def found_screen(
    house: House,
    language: str,
    found: Found,
    search: Search,
    *,
    units: bool,
    near: bool = False,
    merging: int | None = None,
) -> Screen:
    """Return a page of those who were found, with their units if there can be several.

    ``merging`` is for whom a double is looked for.
    """
    if found.many:
        return _empty(house, language, "members-many", search, merging)
    if not found.members:
        return _empty(house, language, "members-nobody", search, merging)
    key = "members-near" if near else "members-found"
    title = house.texts.say(
        language, key, words=" ".join(search.words), **{"people-number": found.total}
    )
    first = search.page * PAGE + 1
    numbered = list(enumerate(found.members, first))
    lines = [_line(house, language, number, one, units=units) for number, one in numbered]
    rows = [
        (_button(house, language, number, one, search, merging),) for number, one in numbered
    ] + _leaves(house, language, found, search, merging)
    return Screen(
        Markup("\n\n").join([title, Markup("\n").join(lines)]),
        (*rows, *_ends(house, language, merging)),
    )


def _line(house: House, language: str, number: int, one: Member, *, units: bool) -> Markup:
    school = house.organisation
    parts = [
        school.field_label(one.field, language) if one.field else None,
        year_said(house, language, one),
        school.unit_name(one.unit, language) if one.unit and units else None,
    ]
    told = "; ".join(part for part in parts if part)
    return house.texts.say(language, "members-one", place=str(number), name=one.name, told=told)


def _button(
    house: House,
    language: str,
    number: int,
    one: Member,
    search: Search,
    merging: int | None,
) -> Button:
    name = one.name if len(one.name) <= NAME_ON_BUTTON else one.name[: NAME_ON_BUTTON - 1] + "…"
    year = "" if one.studying or one.graduation_year is None else f", {one.graduation_year}"
    label = house.label(
        language, Key("members-one-button", {"place": str(number), "name": name + year})
    )
    if merging is not None:
        return Button(label, PersonDo(merging, "with", str(one.id)))
    return Button(label, PersonDo(one.id, "card", search.spelled()))


def _leaves(
    house: House, language: str, found: Found, search: Search, merging: int | None
) -> list[tuple[Button, ...]]:
    leaves: list[tuple[str, int]] = []
    if search.page:
        leaves.append(("members-previous-button", search.page - 1))
    if (search.page + 1) * PAGE < found.total:
        leaves.append(("members-next-button", search.page + 1))
    return [
        (Button(house.label(language, Key(key)), _turned(search.at(page), merging)),)
        for key, page in leaves
    ]


def _turned(search: Search, merging: int | None) -> PersonDo:
    if merging is not None:
        return PersonDo(merging, "among", search.spelled())
    return PersonDo(0, "list", search.spelled())


def _empty(house: House, language: str, key: str, search: Search, merging: int | None) -> Screen:
    said = house.texts.say(language, key, words=" ".join(search.words))
    rows: Rows = _ends(house, language, merging)
    if merging is None:
        register = Button(house.label(language, Key("members-register-button")), Open("register"))
        rows = (*rows, (register,))
    return Screen(said, rows)


def _ends(house: House, language: str, merging: int | None) -> Rows:
    again = PersonDo(merging, "merge", "") if merging is not None else Open("people")
    rows: Rows = ((Button(house.label(language, Key("members-again-button")), again),),)
    if merging is not None:
        back = Button(
            house.label(language, Key("members-card-button")), PersonDo(merging, "card", "")
        )
        rows = (*rows, (back,))
    return rows
