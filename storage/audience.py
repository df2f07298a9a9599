"""An audience: who is meant. One value, one parameterised SELECT for preview, count and sending."""

import json
from dataclasses import asdict, dataclass, fields
from typing import Any

from storage.transaction import Transaction


@dataclass(frozen=True, slots=True)
class Audience:
    """Members whom every given condition fits; what is not given does not narrow.

    ``year_from`` and ``year_to`` are graduation years, both included. ``event_answers`` are answers
    to ``event``. ``joined_since`` is in UTC epoch seconds.
    """

    units: tuple[str, ...] = ()
    fields: tuple[str, ...] = ()
    year_from: int | None = None
    year_to: int | None = None
    regions: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    event: int | None = None
    event_answers: tuple[str, ...] = ()
    joined_since: int | None = None

    def to_json(self) -> str:
        """Return the audience as JSON for a column."""
        return json.dumps(asdict(self))

    @classmethod
    def from_json(cls, text: str) -> "Audience":
        """Return the audience that ``to_json`` wrote."""
        known = {field.name for field in fields(cls)}
        given: dict[str, Any] = {k: v for k, v in json.loads(text).items() if k in known}
        values: dict[str, Any] = {
            k: tuple(v) if isinstance(v, list) else v for k, v in given.items()
        }
        return cls(**values)


REACHABLE = "p.unreachable_at IS NULL"
CONSENTS = """EXISTS (SELECT 1 FROM consent c WHERE c.person_id = p.id AND c.purpose = :purpose
    AND c.withdrawn_at IS NULL)"""
CONDITIONS = {
    "units": "p.unit IN (SELECT value FROM json_each(:units))",
    "fields": "p.field IN (SELECT value FROM json_each(:fields))",
    "year_from": "p.graduation_year >= :year_from",
    "year_to": "p.graduation_year <= :year_to",
    "regions": "p.region IN (SELECT value FROM json_each(:regions))",
    "languages": "p.language IN (SELECT value FROM json_each(:languages))",
    "event": """EXISTS (SELECT 1 FROM rsvp WHERE rsvp.event_id = :event AND rsvp.person_id = p.id
        AND rsvp.answer IN (SELECT value FROM json_each(:event_answers)))""",
    "joined_since": "p.joined_at >= :joined_since",
}


def where(audience: Audience) -> tuple[str, dict[str, Any]]:
    """Return the conditions on ``person p`` and their values."""
    given = {key: value for key, value in asdict(audience).items() if value not in (None, ())}
    parts = [CONDITIONS[key] for key in given if key in CONDITIONS]
    values = {k: json.dumps(v) if isinstance(v, tuple) else v for k, v in given.items()}
    return " AND ".join(["p.state = 'member'", *parts]), values


@dataclass(frozen=True, slots=True)
class Reach:
    """How many an audience has, and how many of them a message of some purpose will reach.

    ``everyone`` = ``reached`` + ``unreachable`` + ``without_consent``.
    """

    everyone: int
    reached: int
    unreachable: int
    without_consent: int


def reach(tx: Transaction, audience: Audience, purpose: str) -> Reach:
    """Count the audience, split by why some of it will not be written to."""
    condition, values = where(audience)
    row = tx.one(
        f"""SELECT count(*), coalesce(sum(p.unreachable_at IS NOT NULL), 0),
            coalesce(sum(p.unreachable_at IS NULL AND NOT {CONSENTS}), 0)
        FROM person p WHERE {condition}""",
        purpose=purpose,
        **values,
    )
    assert row is not None  # noqa: S101 - an aggregate always has a row
    everyone, unreachable, without = tuple(row)
    return Reach(everyone, everyone - unreachable - without, unreachable, without)


def recipients(audience: Audience) -> tuple[str, dict[str, Any]]:
    """Return the conditions on ``person p`` for being written to; the values lack ``purpose``."""
    condition, values = where(audience)
    return f"{condition} AND {REACHABLE} AND {CONSENTS}", values
