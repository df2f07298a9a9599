"""From answers to a profile: pure rules."""

from typing import Any

from handlers.forms.form import Values
from handlers.people.questions import NOT_TOLD, STUDYING


def profile_of(values: Values) -> dict[str, Any]:
    """Return the profile items that these answers change."""
    items = {key: values[key] for key in ("name", "unit", "field") if key in values}
    if "region" in values:
        items["region"] = None if values["region"] in (None, NOT_TOLD) else values["region"]
    if "year" in values:
        studying = values["year"] == STUDYING
        items["studying"] = int(studying)
        items["graduation_year"] = None if studying else values["year"]
    return items
