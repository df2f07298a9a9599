"""What goes into the files that an import gives back: gathered in one snapshot, words included."""

from typing import Any

from config.school import Code
from handlers.house import House
from handlers.recipes import Args, NothingToMake
from handlers.register.duties import still_may
from handlers.register.knowing import heading, meanings
from handlers.register.screens import Speech, used_headings
from storage import import_lines, imports, people
from storage.imports import Import
from storage.transaction import Transaction

VALUE, MORE = "\ue010", "\ue011"  # stand where a reason has values, until the workshop puts them in
KINDS = (
    "no-name",
    "long-name",
    "example",
    "no-unit",
    "unknown-unit",
    "other-unit",
    "unknown-field",
    "unknown-qualification",
    "unknown-region",
    "unknown-language",
    "unknown-status",
    "qualification-field",
    "bad-year",
    "year-outside",
    "expected-outside",
    "status-year",
    "same-reference",
    "same-person",
    "long-reference",
    "identity-code",
    "taken",
)
STATUSES = ("new", "change", "same", "joined", "problem")
EXAMPLE_YEAR = 2020
NOT_IN_TEMPLATE = frozenset({"first", "last", "status"})


def template(house: House, tx: Transaction, args: Args) -> dict[str, Any]:  # noqa: ARG001 - a recipe's gather
    """Gather an empty register with an example, and lists of what may stand in it."""
    speech, scope = Speech(house, args["language"]), args["scope"]
    columns = [one for one in meanings(house) if one not in NOT_IN_TEMPLATE]
    example, lists = _example(speech, scope), _lists(speech, scope)
    return {
        "name": speech.plain("register-file-template"),
        "people": speech.plain("register-sheet-people"),
        "lists": speech.plain("register-sheet-lists"),
        "headings": [heading(house, speech.language, one) for one in columns],
        "example": [example.get(one, "") for one in columns],
        "columns": [(heading(house, speech.language, one), lists[one]) for one in lists],
        "choices": [(columns.index(one), at) for at, one in enumerate(lists)],
    }


def _example(speech: Speech, scope: str | None) -> dict[str, str]:
    house, school, language = speech.house, speech.house.organisation, speech.language
    field = next((code for code, many in school.qualifications.items() if many), None)
    field = field or school.fields[0].code
    return {
        "name": speech.plain("register-example-name"),
        "unit": school.unit_name(scope or school.units[0].id, language),
        "field": school.field_label(field, language),
        "qualification": next((one.button[language] for one in _narrow(house, field)), ""),
        "year": str(EXAMPLE_YEAR),
        "region": next((one.button[language] for one in school.regions), ""),
        "language": heading(house, language, f"in-{language}"),
        "reference": speech.plain("register-example-reference"),
    }


def _narrow(house: House, *fields: str) -> list[Code]:
    """Return the qualifications of these fields."""
    many = house.organisation.qualifications
    return [one for field in fields for one in many.get(field, ())]


def _lists(speech: Speech, scope: str | None) -> dict[str, list[str]]:
    house, school, language = speech.house, speech.house.organisation, speech.language
    narrow = _narrow(house, *school.qualifications)
    lists = {
        "unit": [one.name[language] for one in school.units if scope in (None, one.id)],
        "field": [one.button[language] for one in school.fields],
        "qualification": [one.button[language] for one in narrow],
        "region": [one.button[language] for one in school.region_choices],
        "language": [heading(house, language, f"in-{one}") for one in school.languages],
    }
    return {meaning: words for meaning, words in lists.items() if words}


def problems(house: House, tx: Transaction, args: Args) -> dict[str, Any]:
    """Gather every problem of an import: line, column, reason, and what was given."""
    return _gathered(house, tx, args, "problems")


def result(house: House, tx: Transaction, args: Args) -> dict[str, Any]:
    """Gather what became of every line, with the personal links."""
    return _gathered(house, tx, args, "result")


def _gathered(house: House, tx: Transaction, args: Args, what: str) -> dict[str, Any]:
    found = imports.own(tx, args["import"], args["person"], args["scope"])
    maker = people.by_id(tx, args["person"])
    if found is None or maker is None or not still_may(house, tx, maker, found, args["now"]):
        raise NothingToMake
    only_problems = what == "problems"
    parts = import_lines.result_parts(tx, found.id, only_problems=only_problems)
    if not parts:
        raise NothingToMake
    return _words(Speech(house, args["language"]), found, what) | {"parts": parts}


def _words(speech: Speech, found: Import, what: str) -> dict[str, Any]:
    heads = ("line", "column", "status", "reason", "link")
    return {
        "name": speech.plain(f"register-file-{what}"),
        "sheet": speech.plain(f"register-sheet-{what}"),
        "headings": used_headings(speech, found),
        "heads": {one: speech.plain(f"register-head-{one}") for one in heads},
        "statuses": {one: speech.plain(f"register-status-{one}") for one in STATUSES},
        "reasons": {
            kind: speech.plain(f"register-problem-{kind}", value=VALUE, more=MORE) for kind in KINDS
        },
        "marks": (VALUE, MORE),
        "link": speech.house.link("p"),
    }
