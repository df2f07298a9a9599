"""An audience: who is meant. One value, one parameterised SELECT for preview, count and sending."""

import json
from dataclasses import asdict, dataclass, fields, replace
from typing import Any

from storage import conditions
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
    to ``event``, ``round_states`` states in the survey ``round``, ``outcomes`` states of the outbox
    rows of ``campaign``; without any of them, whoever has one at all. ``joined_since`` (included)
    and ``joined_before`` are in UTC epoch seconds. ``takes_part`` are purposes: whoever has
    consented to one of them. The conditions named in ``without`` (those of ``conditions.NAMES``)
    are meant with *not*.

    ``venues`` are groups and channels that get it besides, or, with ``only_venues``, alone.
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
    joined_before: int | None = None
    round: int | None = None
    round_states: tuple[str, ...] = ()
    campaign: int | None = None
    outcomes: tuple[str, ...] = ()
    without: tuple[str, ...] = ()
    venues: tuple[int, ...] = ()
    only_venues: bool = False

    def to_json(self) -> str:
        """Return the audience as JSON for a column."""
        return json.dumps(asdict(self))

    @classmethod
    def from_json(cls, text: str) -> "Audience":
        """Return the audience that ``to_json`` wrote, in this or an earlier version."""
        known = {field.name for field in fields(cls)}
        given: dict[str, Any] = {k: v for k, v in json.loads(text).items() if k in known}
        values: dict[str, Any] = {
            k: tuple(v) if isinstance(v, list) else v for k, v in given.items()
        }
        return cls(**values)

    @property
    def given(self) -> dict[str, Any]:
        """What is given of the conditions on people, by field."""
        others = ("without", "venues", "only_venues")
        return {k: v for k, v in asdict(self).items() if v not in (None, ()) and k not in others}

    @property
    def names(self) -> list[str]:
        """The names of the conditions on people that are given, in their order."""
        return conditions.names_given(self.given)


# The plus keeps SQLite from going through a million people by the index of who has been silent:
# in the order of their last visit that takes ten times as long as in the order of the table.
MEMBER = "+p.state = 'member'"
REACHABLE = "p.unreachable_at IS NULL"
CONSENTS_TO_ONE = f"{conditions.CONSENT} = :purpose)"  # quicker than the other, for a million
CONSENTS_TO_ANY = f"{conditions.CONSENT} IN (SELECT value FROM json_each(:purposes)))"
NOBODY = "0"


def where(audience: Audience) -> tuple[str, dict[str, Any]]:
    """Return the conditions on ``person p`` and their values, which are all named ``aud_…``."""
    parts, values = conditions.narrowing(audience.given, audience.without)
    if audience.only_venues:
        parts.append(NOBODY)
    return " AND ".join([MEMBER, *parts]), values


def consents(topic: str, audience: Audience) -> tuple[str, dict[str, Any]]:
    """Return the condition on ``person p`` that there is consent to the topic, and its values.

    A request to those who offer something needs consent to one of the ways that it names.
    """
    if topic == NOTICE:
        return "1", {}
    needed = CONSENTS_OF_TOPICS[topic]
    if topic == ASKING and audience.takes_part and conditions.TAKES_PART not in audience.without:
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


WEEK = 7 * 86400  # seconds that the contact budget looks back

# Whose week is full, as ``preferences.unasked_times`` counts it for one person.
FULL_WEEK = """(SELECT count(*) FROM (SELECT 1 FROM outbox o WHERE o.person_id = p.id
        AND (o.unasked = 1 OR o.campaign_id IS NOT NULL)
        AND coalesce(o.campaign_id, 0) NOT IN (SELECT id FROM campaign WHERE topic = 'notice')
        AND (o.state = 'sending' OR o.state = 'sent' OR o.state = 'unknown')
        AND (o.ended_at IS NULL OR o.ended_at > :week_ago)
    LIMIT :budget)) >= :budget"""


@dataclass(frozen=True, slots=True)
class Reach:
    """How many an audience has, and how many of them a message of some topic will reach.

    ``everyone`` = ``reached`` + ``unreachable`` + ``without_consent`` + ``unwanted`` + ``paused``
    + ``asked_lately``. Of those who are reached, ``in_digest`` get it in their weekly message, and
    ``over_budget`` later or not at all, for their week is full; ``at_once`` are the others.

    One that ``is_rough`` tells nothing of anybody: see ``roughly``.
    """

    everyone: int
    reached: int
    unreachable: int = 0
    without_consent: int = 0
    unwanted: int = 0
    paused: int = 0
    in_digest: int = 0
    asked_lately: int = 0
    over_budget: int = 0
    is_rough: bool = False

    @property
    def at_once(self) -> int:
        """How many get it as soon as it goes out."""
        return self.reached - self.in_digest - self.over_budget


def reach(
    tx: Transaction,
    audience: Audience,
    topic: str,
    now: int,
    lately: Lately | None = None,
    budget: int | None = None,
) -> Reach:
    """Count the audience at ``now`` (UTC epoch seconds), each left out for the first reason.

    With a ``budget`` of unasked-for messages a week it is counted whose week is full by now. How
    far people have come with a survey is counted roughly.
    """
    counted = exactly(tx, audience, topic, now, lately, budget)
    if audience.round is None or audience.only_venues:
        return counted
    return roughly(counted, exactly(tx, whatever_answered(audience), topic, now, lately, budget))


def whatever_answered(audience: Audience) -> Audience:
    """Return the audience without its condition on a survey: of it anything may be told."""
    return replace(audience, round=None, round_states=())


STEP = 5  # people: how far somebody has come with a survey is told of so many together


def roughly(counted: Reach, whole: Reach) -> Reach:
    """Return what may be told of those of ``whole`` who have come so far with a survey.

    Each number is rounded down to whole fives, and at least five others of its kind always remain:
    nobody learns by it that one of a few has answered, or that all of them have. What comes to
    nothing is too little to be told or to be written to.
    """
    numbers = {
        one.name: _step(getattr(counted, one.name), getattr(whole, one.name))
        for one in fields(Reach)
        if one.name != "is_rough"
    }
    return Reach(**numbers, is_rough=True)


def _step(number: int, whole: int) -> int:
    return max(min(number, whole - STEP), 0) // STEP * STEP


def exactly(
    tx: Transaction,
    audience: Audience,
    topic: str,
    now: int,
    lately: Lately | None = None,
    budget: int | None = None,
) -> Reach:
    """Count an audience to the last person, whatever that tells of them."""
    condition, values = where(audience)
    asked, asked_values = lately.condition() if lately is not None else ("0", {})
    consent, needed = consents(topic, audience)
    weekly = "0" if topic == NOTICE else "p.pace = 'weekly'"
    full = "0" if topic == NOTICE or budget is None else FULL_WEEK
    rows = tx.all(
        f"""SELECT CASE WHEN NOT ({REACHABLE}) THEN 'unreachable'
            WHEN NOT ({consent}) THEN 'without_consent' WHEN NOT ({wants(topic)}) THEN 'unwanted'
            WHEN NOT ({not_paused(topic)}) THEN 'paused' WHEN {asked} THEN 'asked_lately'
            WHEN {weekly} THEN 'in_digest' WHEN {full} THEN 'over_budget' ELSE 'at_once' END,
            count(*)
        FROM person p WHERE {condition} GROUP BY 1""",
        now=now,
        week_ago=now - WEEK,
        budget=budget,
        **needed,
        **values,
        **asked_values,
    )
    by: dict[str, Any] = {row[0]: int(row[1]) for row in rows}
    everyone = sum(by.values())
    reached = by.pop("at_once", 0) + by.get("in_digest", 0) + by.get("over_budget", 0)
    return Reach(everyone, reached, **by)


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
