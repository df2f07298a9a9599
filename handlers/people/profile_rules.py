"""From answers to a profile, and back: pure rules."""

from collections.abc import Mapping
from typing import Any

from handlers.forms.form import Values
from handlers.people.questions import (
    GRADUATED,
    NOT_TOLD,
    ONLY_NEWS,
    QUALIFICATION,
    STUDYING,
)
from storage.consents import NEWS
from storage.people import Person

AS_ASKED = ("name", "unit", "field", "activity")
OTHER_NAMES = {"graduation_year": "year", "expected_year": "expected"}


def profile_of(values: Values) -> dict[str, Any]:
    """Return the profile items that these answers change; a new field drops what was under it."""
    items = {key: values[key] for key in AS_ASKED if key in values}
    if "field" in values:
        items[QUALIFICATION] = values.get(QUALIFICATION + values["field"])
    for key in values:
        if key.startswith(QUALIFICATION) and "field" not in values:
            items[QUALIFICATION] = values[key]
    if "region" in values:
        items["region"] = None if values["region"] == NOT_TOLD else values["region"]
    return items | graduation_of(values)


def graduation_of(values: Values) -> dict[str, Any]:
    """Return what the answers change of graduating: the year that was, or the one to come."""
    studying = values.get("status") == STUDYING
    items: dict[str, Any] = {"studying": int(studying)} if "status" in values else {}
    if "year" in values:
        items |= {"graduation_year": _year(values["year"]), "expected_year": None}
    if "expected" in values:
        items |= {"graduation_year": None, "expected_year": _year(values["expected"])}
    return items


def _year(value: Any) -> int | None:
    return value if isinstance(value, int) else None


def answers_of(given: Mapping[str, Any]) -> dict[str, Any]:
    """Return what is known beforehand of somebody as answers to the questions.

    Understood are the questions' names and the items of a profile; of a ``year`` the status says,
    or will say, whether it is that of graduating or the expected one.
    """
    answers = {OTHER_NAMES.get(key, key): one for key, one in given.items() if one is not None}
    year = answers.get("year")
    if year is not None and answers.get("status") != GRADUATED:
        answers.setdefault("expected", year)
    qualification = answers.pop(QUALIFICATION, None)
    if qualification is not None and "field" in answers:
        answers[QUALIFICATION + answers["field"]] = qualification
    return answers


def purposes_of(ticked: list[str]) -> set[str]:
    """Return the purposes to which these ticks consent."""
    return {NEWS if one == ONLY_NEWS else one for one in ticked}


def status_of(person: Person) -> str | None:
    """Return whether somebody has graduated or studies; None of who has told neither."""
    if person.studying:
        return STUDYING
    return None if person.graduation_year is None else GRADUATED
