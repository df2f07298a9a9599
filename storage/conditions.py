"""What narrows an audience, as SQL on ``person p``: each condition may be meant with *not*.

Whoever has not told something (no unit, no graduation year) does not fit a condition on it, and
does fit its opposite: not from Oulu is everybody of whom it is not known that they are from there.
"""

import json
from collections.abc import Collection, Iterator, Mapping
from typing import Any

# The names under which a condition can be meant with "not".
UNITS, FIELDS, YEARS, REGIONS, LANGUAGES = "units", "fields", "years", "regions", "languages"
TAKES_PART, JOINED = "takes_part", "joined"
EVENT, ROUND, CAMPAIGN = "event", "round", "campaign"
NAMES = (
    *(UNITS, FIELDS, YEARS, REGIONS, LANGUAGES),
    *(TAKES_PART, EVENT, ROUND, CAMPAIGN, JOINED),
)

CONSENT = """EXISTS (SELECT 1 FROM consent c WHERE c.person_id = p.id
    AND c.withdrawn_at IS NULL AND c.purpose"""
_ONE_OF = "IN (SELECT value FROM json_each(:aud_{}))"
# What each condition is made of: it holds when everything that is given of it does.
_PARTS: dict[str, dict[str, str]] = {
    UNITS: {"units": f"p.unit {_ONE_OF}"},
    FIELDS: {"fields": f"p.field {_ONE_OF}"},
    YEARS: {
        "year_from": "p.graduation_year >= :aud_{}",
        "year_to": "p.graduation_year <= :aud_{}",
    },
    REGIONS: {"regions": f"p.region {_ONE_OF}"},
    LANGUAGES: {"languages": f"p.language {_ONE_OF}"},
    TAKES_PART: {"takes_part": f"{CONSENT} {_ONE_OF})"},
    JOINED: {
        "joined_since": "p.joined_at >= :aud_{}",
        "joined_before": "p.joined_at < :aud_{}",
    },
}
# Those on a row of another table: its table, its column, the state in it, and the states meant.
_ROWS: dict[str, tuple[str, str, str, str]] = {
    EVENT: ("rsvp", "event_id", "answer", "event_answers"),
    ROUND: ("respondent", "round_id", "state", "round_states"),
    CAMPAIGN: ("outbox", "campaign_id", "state", "outcomes"),
}


def narrowing(
    given: Mapping[str, Any], without: Collection[str]
) -> tuple[list[str], dict[str, Any]]:
    """Return the conditions that what is given makes, and their values by parameter."""
    conditions = [
        f"({sql}) IS NOT TRUE" if name in without else sql for name, sql in _conditions(given)
    ]
    values = {
        f"aud_{key}": json.dumps(value) if isinstance(value, tuple) else value
        for key, value in given.items()
    }
    return conditions, values


def names_given(given: Mapping[str, Any]) -> list[str]:
    """Return the names of the conditions that are made, in their order."""
    made = {name for name, _ in _conditions(given)}
    return [name for name in NAMES if name in made]


def _conditions(given: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    for name, parts in _PARTS.items():
        held = [sql.format(key) for key, sql in parts.items() if key in given]
        if held:
            yield name, " AND ".join(held)
    for name, (table, column, state, states) in _ROWS.items():
        if name in given:
            meant = f" AND r.{state} {_ONE_OF.format(states)}" if states in given else ""
            yield (
                name,
                f"""EXISTS (SELECT 1 FROM {table} r WHERE r.person_id = p.id
                AND r.{column} = :aud_{name}{meant})""",
            )
