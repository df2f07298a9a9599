"""Choosing an audience: the questions that ask for one, the answers as one, and one in words."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from config.school import Code, Organisation
from handlers.audience.rules import asking, within
from handlers.audience.words import NAMELESS, Named, named, said
from handlers.failures import StaleButton
from handlers.forms.form import Question
from handlers.forms.kinds import Choice, Kind, Several, Single
from handlers.house import Key
from handlers.turn import Turn
from handlers.years import Years
from storage import saved_audiences
from storage.audience import ASKING, Audience
from storage.conditions import YEARS
from storage.consents import OFFERS
from storage.saved_audiences import SavedAudience

__all__ = [
    "NAMELESS",
    "Named",
    "asking",
    "but_years",
    "chosen",
    "from_values",
    "named",
    "questions",
    "said",
    "ways",
    "within",
    "years",
]

TOPIC, WAYS = "topic", "offers"  # what an announcement is, and which ways of taking part it names
ALL, EVERYONE, CHOOSE = "aud_all", "everyone", "choose"
SAVED = "saved_"  # begins the answer that names an audience which was saved
YEARS_AHEAD = 6  # graduation years of those who still study


def questions(turn: Turn, *, offer_saved: bool = False) -> tuple[Question, ...]:
    """Return the questions that narrow an audience; those after the first only when wanted.

    A coordinator of one unit is not asked about units, nor anybody of a school with one unit. Who
    reads the answers with ``chosen`` can also offer the audiences that were saved.
    """
    organisation = turn.house.organisation
    scoped = turn.scope is not None
    everyone = "audiences-everyone-in-unit-button" if scoped else "audiences-everyone-button"
    kept = _saved(turn) if offer_saved else []
    first = Single(
        (
            Choice(EVERYONE, Key(everyone)),
            Choice(CHOOSE, Key("audiences-choose-button")),
            *(Choice(f"{SAVED}{one.id}", one.name) for one in kept),
        )
    )
    return (
        Question(ALL, Key("audiences-ask-all"), first, Key("audiences-all")),
        *([] if scoped else _narrowing("units", _units(organisation))),
        *_narrowing("fields", _codes(organisation.fields)),
        _optional("years", years(turn)),
        *_narrowing("regions", _codes(_regions(organisation))),
        *_narrowing("languages", _languages(organisation)),
        Question(
            "aud_takes_part",
            Key("audiences-ask-takes-part"),
            Several(ways()),
            Key("audiences-takes-part"),
            optional=True,
            when=_chooses_ways,
            help=Key("audiences-skip-means-all"),
        ),
    )


def years(turn: Turn) -> Years:
    """Return the kind of question that asks for graduation years."""
    school = turn.house.organisation
    this_year = turn.now.astimezone(school.zone).year
    return Years(school.first_graduation_year, this_year + YEARS_AHEAD)


def ways() -> tuple[Choice, ...]:
    """Return the ways of taking part that people can be asked for."""
    return tuple(Choice(purpose, Key(f"join-{purpose}-button")) for purpose in OFFERS)


def _narrowing(what: str, choices: Sequence[Choice]) -> list[Question]:
    return [_optional(what, Several(choices))] if len(choices) > 1 else []


def _optional(what: str, kind: Kind) -> Question:
    return Question(
        f"aud_{what}",
        Key(f"audiences-ask-{what}"),
        kind,
        Key(f"audiences-{what}"),
        optional=True,
        when=_chooses,
        help=Key("audiences-skip-means-all" if what != "years" else "audiences-years-help"),
    )


def _chooses(values: Mapping[str, Any]) -> bool:
    return values.get(ALL) == CHOOSE


def _chooses_ways(values: Mapping[str, Any]) -> bool:
    return _chooses(values) and values.get(TOPIC) != ASKING


def _units(organisation: Organisation) -> list[Choice]:
    return [Choice(unit.id, unit.name) for unit in organisation.units]


def _codes(codes: Sequence[Code]) -> list[Choice]:
    return [Choice(one.code, one.button) for one in codes]


def _regions(organisation: Organisation) -> list[Code]:
    return [one for one in organisation.region_choices if one.code != "na"]


def _languages(organisation: Organisation) -> list[Choice]:
    return [Choice(one, Key(f"language-{one}")) for one in organisation.languages]


def _saved(turn: Turn) -> list[SavedAudience]:
    """Return the saved audiences of the coordinator's scope that people belong to."""
    kept = saved_audiences.of_unit(turn.tx, turn.scope)
    return [one for one in kept if not one.audience.only_venues]


def chosen(turn: Turn, values: Mapping[str, Any]) -> Audience:
    """Return the people whom the answers describe, or those of the saved audience that they name.

    StaleButton if that is saved no more; nothing then stands for everybody by mistake.
    """
    picked = values.get(ALL)
    if picked is None:
        raise StaleButton
    if picked in (EVERYONE, CHOOSE):
        return from_values(values, turn.scope)
    known = {f"{SAVED}{one.id}": one.audience for one in _saved(turn)}
    if picked not in known:
        raise StaleButton
    return replace(within(known[picked], turn.scope), venues=())


def from_values(values: Mapping[str, Any], scope: str | None) -> Audience:
    """Return the audience that the answers describe, never beyond the coordinator's own unit.

    StaleButton for answers that name a saved one: those are for ``chosen``.
    """
    if str(values.get(ALL)).startswith(SAVED):
        raise StaleButton
    given = {} if values.get(ALL) == EVERYONE else values
    years = given.get("aud_years") or {}
    units = tuple(given.get("aud_units") or ()) if scope is None else (scope,)
    return Audience(
        units=units,
        fields=tuple(given.get("aud_fields") or ()),
        year_from=years.get("from"),
        year_to=years.get("to"),
        regions=tuple(given.get("aud_regions") or ()),
        languages=tuple(given.get("aud_languages") or ()),
        takes_part=_takes_part(values, given),
    )


def but_years(audience: Audience) -> Audience:
    """Return the audience without its condition on graduation years, for what goes by years."""
    without = tuple(one for one in audience.without if one != YEARS)
    return replace(audience, year_from=None, year_to=None, without=without)


def _takes_part(values: Mapping[str, Any], given: Mapping[str, Any]) -> tuple[str, ...]:
    """Return the ways that a request names, all if it names none; else those that narrow."""
    if values.get(TOPIC) == ASKING:
        return tuple(values.get(WAYS) or OFFERS)
    return tuple(given.get("aud_takes_part") or ())
