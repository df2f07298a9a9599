"""An audience: who is meant. One value, one parameterised SELECT for preview, count and sending."""

import json
from dataclasses import asdict, dataclass, fields
from typing import Any

from storage.consents import NEWS, OFFERS, SURVEYS
from storage.transaction import Transaction

# What a message is about: each topic can be turned off and needs a consent. A notice of what
# changes in the privacy of members goes to all of them.
ASKING, NOTICE = "offers", "notice"
TOPICS_OF_KINDS = {"announcement": "news", "event": "events", "round": "surveys"}
CONSENTS_OF_TOPICS: dict[str, tuple[str, ...]] = {
    "events": (NEWS,),
    "news": (NEWS,),
    "surveys": (SURVEYS,),
    ASKING: OFFERS,
}


@dataclass(frozen=True, slots=True)
class Audience:
    """Members whom every given condition fits; what is not given does not narrow.

    ``year_from`` and ``year_to`` are graduation years, both included. ``event_answers`` are answers
    to ``event``. ``joined_since`` is in UTC epoch seconds. ``takes_part`` are purposes: whoever has
    consented to one of them.
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
    takes_part: tuple[str, ...] = ()

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


# The plus keeps SQLite from going through a million people by the index of who has been silent:
# in the order of their last visit that takes ten times as long as in the order of the table.
MEMBER = "+p.state = 'member'"
REACHABLE = "p.unreachable_at IS NULL"
_CONSENT = """EXISTS (SELECT 1 FROM consent c WHERE c.person_id = p.id
    AND c.withdrawn_at IS NULL AND c.purpose"""
CONSENTS_TO_ONE = f"{_CONSENT} = :purpose)"  # quicker than the other, for a million
CONSENTS_TO_ANY = f"{_CONSENT} IN (SELECT value FROM json_each(:purposes)))"
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
    "takes_part": f"{_CONSENT} IN (SELECT value FROM json_each(:takes_part)))",
}


def where(audience: Audience) -> tuple[str, dict[str, Any]]:
    """Return the conditions on ``person p`` and their values."""
    given = {key: value for key, value in asdict(audience).items() if value not in (None, ())}
    parts = [CONDITIONS[key] for key in given if key in CONDITIONS]
    values = {k: json.dumps(v) if isinstance(v, tuple) else v for k, v in given.items()}
    return " AND ".join([MEMBER, *parts]), values


def consents(topic: str, audience: Audience) -> tuple[str, dict[str, Any]]:
    """Return the condition on ``person p`` that there is consent to the topic, and its values.

    A request to those who offer something needs consent to one of the ways that it names.
    """
    if topic == NOTICE:
        return "1", {}
    needed = CONSENTS_OF_TOPICS[topic]
    if topic == ASKING and audience.takes_part:
        needed = audience.takes_part
    if len(needed) == 1:
        return CONSENTS_TO_ONE, {"purpose": needed[0]}
    return CONSENTS_TO_ANY, {"purposes": json.dumps(needed)}


def wants(topic: str) -> str:
    """Return the condition on ``person p`` that the topic has not been turned off."""
    return "1" if topic == NOTICE else f"p.wants_{topic} = 1"


def not_paused(topic: str) -> str:
    """Return the condition on ``person p`` that no pause holds ``:now``."""
    return "1" if topic == NOTICE else "coalesce(p.paused_until, 0) <= :now"


@dataclass(frozen=True, slots=True)
class Lately:
    """Who is left out of a survey: whoever was asked in one of ``rounds`` since ``since``.

    In the round ``this`` nobody is asked twice, however long ago it was. UTC epoch seconds.
    """

    rounds: tuple[int, ...] = ()
    since: int = 0
    this: int = 0

    def condition(self) -> tuple[str, dict[str, Any]]:
        """Return the condition on ``person p`` that they were asked, and its values."""
        values = {"asked_rounds": json.dumps(self.rounds), "asked_since": self.since}
        return ASKED, values | {"this_round": self.this}


ASKED = """EXISTS (SELECT 1 FROM respondent a WHERE a.person_id = p.id
    AND a.round_id IN (SELECT value FROM json_each(:asked_rounds))
    AND (a.invited_at >= :asked_since OR a.round_id = :this_round))"""


@dataclass(frozen=True, slots=True)
class Reach:
    """How many an audience has, and how many of them a message of some topic will reach.

    ``everyone`` = ``reached`` + ``unreachable`` + ``without_consent`` + ``unwanted`` + ``paused``
    + ``asked_lately``; of those who are reached, ``in_digest`` get it in their weekly message.
    """

    everyone: int
    reached: int
    unreachable: int
    without_consent: int
    unwanted: int = 0
    paused: int = 0
    in_digest: int = 0
    asked_lately: int = 0


def reach(
    tx: Transaction, audience: Audience, topic: str, now: int, lately: Lately | None = None
) -> Reach:
    """Count the audience at ``now`` (UTC epoch seconds), each left out for the first reason."""
    condition, values = where(audience)
    asked, asked_values = lately.condition() if lately is not None else ("0", {})
    consent, needed = consents(topic, audience)
    weekly = "0" if topic == NOTICE else "p.pace = 'weekly'"
    rows = tx.all(
        f"""SELECT CASE WHEN NOT ({REACHABLE}) THEN 'unreachable'
            WHEN NOT ({consent}) THEN 'without_consent' WHEN NOT ({wants(topic)}) THEN 'unwanted'
            WHEN NOT ({not_paused(topic)}) THEN 'paused' WHEN {asked} THEN 'asked_lately'
            WHEN {weekly} THEN 'in_digest' ELSE 'at_once' END, count(*)
        FROM person p WHERE {condition} GROUP BY 1""",
        now=now,
        **needed,
        **values,
        **asked_values,
    )
    by = {row[0]: int(row[1]) for row in rows}
    everyone, at_once = sum(by.values()), by.pop("at_once", 0)
    return Reach(everyone, at_once + by.get("in_digest", 0), **{**NOBODY_LEFT_OUT, **by})


NOBODY_LEFT_OUT = {"unreachable": 0, "without_consent": 0}


def recipients(
    audience: Audience, topic: str, lately: Lately | None = None
) -> tuple[str, dict[str, Any]]:
    """Return the conditions on ``person p`` for being written to; the values lack ``now``."""
    condition, values = where(audience)
    consent, needed = consents(topic, audience)
    parts = [condition, REACHABLE, consent, wants(topic), not_paused(topic)]
    if lately is not None:
        asked, asked_values = lately.condition()
        parts.append(f"NOT {asked}")
        needed = needed | asked_values
    return " AND ".join(parts), values | needed
