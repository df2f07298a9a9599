"""What a school knows: the words by which a register names its columns, units, fields and more."""

from collections.abc import Iterable, Mapping

from config.languages import LANGUAGES
from config.school import Code
from handlers.forms.matching import folded
from handlers.house import House
from handlers.people.questions import LONGEST_NAME
from handlers.register.known import GRADUATED, MEANINGS, STUDYING, Known

Names = Iterable[tuple[str, Iterable[str]]]


def words(house: House, language: str, name: str) -> list[str]:
    """Return the words of one text, each on its own line or between commas; the first is ours."""
    said = house.texts.plain(language, f"register-words-{name}")
    return [one.strip() for line in said.splitlines() for one in line.split(",") if one.strip()]


def heading(house: House, language: str, meaning: str) -> str:
    """Return the heading that the template has for a column."""
    return words(house, language, meaning)[0]


def meanings(house: House) -> list[str]:
    """Return the columns that are of use in this school."""
    has_qualifications = any(house.organisation.qualifications.values())
    return [one for one in MEANINGS if one != "qualification" or has_qualifications]


def known(house: House, scope: str | None, this_year: int) -> Known:
    """Return all that reading a register needs to know, for one coordinator's scope."""
    school = house.organisation
    qualifications = [code for many in school.qualifications.values() for code in many]
    return Known(
        headings=_vocabulary((one, _every(house, one)) for one in meanings(house)),
        refused=tuple(folded(word) for word in _every(house, "refused")),
        words={
            "unit": _vocabulary((unit.id, [unit.id, *unit.name.values()]) for unit in school.units),
            "field": _vocabulary(_coded(school.fields)),
            "qualification": _vocabulary(_coded(qualifications)),
            "region": _vocabulary(_coded(school.region_choices)),
            "language": _vocabulary(
                (one, [one, *_every(house, f"in-{one}")]) for one in school.languages
            ),
            "status": _vocabulary((one, _every(house, one)) for one in (STUDYING, GRADUATED)),
        },
        field_of={one.code: code for code, many in school.qualifications.items() for one in many},
        examples=frozenset(folded(_example(house, language)) for language in LANGUAGES),
        scope=scope,
        only_unit=scope or (school.units[0].id if len(school.units) == 1 else None),
        first_year=school.first_graduation_year,
        this_year=this_year,
        longest_name=LONGEST_NAME,
    )


def _every(house: House, name: str) -> list[str]:
    return [word for language in LANGUAGES for word in words(house, language, name)]


def _example(house: House, language: str) -> str:
    return house.texts.plain(language, "register-example-name")


def _coded(codes: Iterable[Code]) -> Names:
    """Give each code with its names; a spreadsheet takes the zeros before a number away."""
    for one in codes:
        names = [*one.name.values(), *one.button.values()]
        yield one.code, [one.code, one.code.lstrip("0") or "0", *names]


def _vocabulary(names: Names) -> Mapping[str, str]:
    """Return folded words by what they mean; a word of two meanings means nothing."""
    means: dict[str, str] = {}
    unclear: set[str] = set()
    for meaning, several in names:
        for word in map(folded, several):
            if means.setdefault(word, meaning) != meaning:
                unclear.add(word)
    return {word: meaning for word, meaning in means.items() if word and word not in unclear}
