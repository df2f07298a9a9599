"""Changing an audience by one tap: pure functions from one to the next."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from storage.audience import Audience
from storage.conditions import (
    CAMPAIGN,
    EVENT,
    FIELDS,
    JOINED,
    LANGUAGES,
    REGIONS,
    ROUND,
    TAKES_PART,
    UNITS,
    YEARS,
)

# What a condition is made of; the last field is the one whose values are ticked.
PARTS: dict[str, tuple[str, ...]] = {
    UNITS: ("units",),
    FIELDS: ("fields",),
    YEARS: ("year_from", "year_to"),
    REGIONS: ("regions",),
    LANGUAGES: ("languages",),
    TAKES_PART: ("takes_part",),
    EVENT: ("event", "event_answers"),
    ROUND: ("round", "round_states"),
    CAMPAIGN: ("campaign", "outcomes"),
    JOINED: ("joined_since", "joined_before"),
}
TICKED = (UNITS, FIELDS, REGIONS, LANGUAGES, TAKES_PART, EVENT, ROUND, CAMPAIGN)
ANSWERS = ("coming", "maybe", "cannot", "waiting")
STATES = ("invited", "started", "finished", "declined")
OUTCOMES = ("sent", "failed", "unknown", "cancelled")
_NONE = Audience()


def within(audience: Audience, unit: str | None) -> Audience:
    """Return the audience as it may be chosen for a unit: of that unit alone."""
    if unit is None:
        return audience
    return replace(audience, units=(unit,), without=_but(audience.without, UNITS))


def _but(names: Sequence[str], name: str) -> tuple[str, ...]:
    return tuple(one for one in names if one != name)


def ticks(audience: Audience, name: str) -> tuple[str, ...]:
    """Return what is ticked of a condition; KeyError where nothing can be."""
    found: tuple[str, ...] = getattr(audience, PARTS[name][-1])
    return found


def ticked(audience: Audience, name: str, value: str, order: Sequence[str]) -> Audience:
    """Tick or untick a value; what is ticked stands in this order."""
    now = set(ticks(audience, name)) ^ {value}
    kept = tuple(one for one in order if one in now)
    changed = _with(audience, {PARTS[name][-1]: kept})
    return changed if name in changed.names else only(changed, name)


def turned(audience: Audience, name: str) -> Audience:
    """Let a condition be meant with *not*."""
    return replace(audience, without=(*_but(audience.without, name), name))


def only(audience: Audience, name: str) -> Audience:
    """Let a condition be meant as it stands."""
    return replace(audience, without=_but(audience.without, name))


def cleared(audience: Audience, name: str) -> Audience:
    """Return the audience without a condition."""
    nothing = {one: getattr(_NONE, one) for one in PARTS[name]}
    return only(_with(audience, nothing), name)


def about(audience: Audience, name: str, number: int) -> Audience:
    """Let a condition be on this event or survey, with whatever answer."""
    return _with(cleared(audience, name), {PARTS[name][0]: number})


def graduated(audience: Audience, first: int | None, last: int | None) -> Audience:
    """Let graduation years be these, an end open where it is None."""
    return replace(audience, year_from=first, year_to=last)


def asking(audience: Audience, ways: tuple[str, ...]) -> Audience:
    """Let it be those who offer one of these ways: never those who do not."""
    return replace(only(audience, TAKES_PART), takes_part=ways)


def joined(audience: Audience, since: int) -> Audience:
    """Let it be those who joined since a moment, UTC epoch seconds."""
    return replace(audience, joined_since=since, joined_before=None)


def posted(audience: Audience, venue: int) -> Audience:
    """Post it in a group or channel as well, or not any more."""
    others = tuple(one for one in audience.venues if one != venue)
    changed = others if venue in audience.venues else (*others, venue)
    return replace(audience, venues=changed, only_venues=audience.only_venues and bool(changed))


def alone(audience: Audience) -> Audience:
    """Let it go to groups and channels alone, or to people as well."""
    return replace(audience, only_venues=bool(audience.venues) and not audience.only_venues)


def _with(audience: Audience, values: dict[str, Any]) -> Audience:
    return replace(audience, **values)
