"""How many an audience can reach at most, told at once, also where there are very many people."""

import json
from typing import Any

from storage import conditions
from storage.audience import Audience
from storage.consents import OFFERS
from storage.transaction import Transaction

# Conditions that the head counts know, by their columns there.
_COUNTED = {
    conditions.UNITS: ("units", "unit IN (SELECT value FROM json_each(:units))"),
    conditions.FIELDS: ("fields", "field IN (SELECT value FROM json_each(:fields))"),
    conditions.REGIONS: ("regions", "region IN (SELECT value FROM json_each(:regions))"),
    conditions.LANGUAGES: ("languages", "language IN (SELECT value FROM json_each(:languages))"),
}
_YEARS = {"year_from": ">=", "year_to": "<="}
# Conditions whose people have rows of their own, in an order by which they are counted.
_LISTED = {
    conditions.EVENT: (
        "SELECT 1 FROM rsvp WHERE event_id = :event",
        " AND answer IN (SELECT value FROM json_each(:event_answers))",
        "event_answers",
    ),
    conditions.ROUND: (
        "SELECT 1 FROM respondent WHERE round_id = :round",
        " AND state IN (SELECT value FROM json_each(:round_states))",
        "round_states",
    ),
    conditions.TAKES_PART: (
        """SELECT 1 FROM consent WHERE withdrawn_at IS NULL
        AND purpose NOT IN ('membership', 'news', 'surveys')
        AND purpose IN (SELECT value FROM json_each(:takes_part))""",
        "",
        "",
    ),
    conditions.JOINED: (
        "SELECT 1 FROM person WHERE state = 'member' AND joined_at >= :joined_since",
        "",
        "",
    ),
}


def may_exceed(tx: Transaction, number: int, audience: Audience) -> bool:
    """Tell whether an audience may have more than so many people whom the bot can write to.

    False is certain. True may be said of somewhat fewer: nobody is asked about consents, topics or
    pauses, and only the narrowest of several conditions counts.
    """
    if audience.only_venues:
        return False
    given = {
        name: json.dumps(value) if isinstance(value, tuple) else value
        for name, value in audience.given.items()
    }
    if _heads(tx, audience, given) <= number:
        return False
    return all(
        int(tx.value(f"SELECT count(*) FROM ({sql} LIMIT :most)", most=number + 1, **values))
        > number
        for sql, values in _lists(audience, given)
    )


def _heads(tx: Transaction, audience: Audience, given: dict[str, Any]) -> int:
    """Count by what the head counts know: at least as many as fit all conditions."""
    held = {name: sql for name, (key, sql) in _COUNTED.items() if key in given}
    years = [f"nullif(graduation_year, 0) {_YEARS[key]} :{key}" for key in _YEARS if key in given]
    if years:
        held[conditions.YEARS] = " AND ".join(years)
    parts = [
        f"({sql}) IS NOT TRUE" if name in audience.without else sql for name, sql in held.items()
    ]
    sql = "SELECT coalesce(sum(people), 0) FROM headcount WHERE reachable = 1"
    return int(tx.value(" AND ".join([sql, *parts]), **given))


def _lists(audience: Audience, given: dict[str, Any]) -> list[tuple[str, dict[str, Any]]]:
    """Return the queries for those conditions whose people can be counted one by one."""
    found = []
    offers = {*audience.takes_part} <= {*OFFERS}  # the others are consents of nearly everybody
    for name, (sql, narrower, states) in _LISTED.items():
        key = "joined_since" if name == conditions.JOINED else name
        if key in given and name not in audience.without and offers:
            found.append((sql + (narrower if states in given else ""), given))
    return found
