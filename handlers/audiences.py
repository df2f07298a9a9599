"""Choosing an audience: the questions that ask for one, the answers as one, and one in words."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from config import dates
from config.markup import Markup
from config.school import Code, Organisation
from handlers.forms.form import Question
from handlers.forms.kinds import Choice, Kind, Several, Single
from handlers.house import House, Key
from handlers.turn import Turn
from handlers.years import Years, said_years
from storage.audience import ASKING, Audience
from storage.consents import OFFERS

TOPIC, WAYS = "topic", "offers"  # what an announcement is, and which ways of taking part it names
ALL, EVERYONE, CHOOSE = "aud_all", "everyone", "choose"
YEARS_AHEAD = 6  # graduation years of those who still study


def questions(turn: Turn) -> tuple[Question, ...]:
    """Return the questions that narrow an audience; those after the first only when wanted.

    A coordinator of one unit is not asked about units, nor anybody of a school with one unit.
    """
    organisation = turn.house.organisation
    scoped = turn.scope is not None
    everyone = "audiences-everyone-in-unit-button" if scoped else "audiences-everyone-button"
    first = Single(
        (Choice(EVERYONE, Key(everyone)), Choice(CHOOSE, Key("audiences-choose-button")))
    )
    this_year = turn.now.astimezone(organisation.zone).year
    years = Years(organisation.first_graduation_year, this_year + YEARS_AHEAD)
    return (
        Question(ALL, Key("audiences-ask-all"), first, Key("audiences-all")),
        *([] if scoped else _narrowing("units", _units(organisation))),
        *_narrowing("fields", _codes(organisation.fields)),
        _optional("years", years),
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


def from_values(values: Mapping[str, Any], scope: str | None) -> Audience:
    """Return the audience that the answers describe, never beyond the coordinator's own unit."""
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


def within(audience: Audience, scope: str | None) -> Audience:
    """Return the audience as a coordinator of the scope may choose it: of the own unit alone."""
    return audience if scope is None else replace(audience, units=(scope,))


def _takes_part(values: Mapping[str, Any], given: Mapping[str, Any]) -> tuple[str, ...]:
    """Return the ways that a request names, all if it names none; else those that narrow."""
    if values.get(TOPIC) == ASKING:
        return tuple(values.get(WAYS) or OFFERS)
    return tuple(given.get("aud_takes_part") or ())


def said(house: House, language: str, audience: Audience) -> Markup:
    """Return in words who is meant, one condition a line."""
    lines = list(_conditions(house, language, audience))
    if not lines:
        return house.say(language, Key("audiences-said-everyone"))
    return Markup("\n").join(lines)


def _conditions(house: House, language: str, audience: Audience) -> Iterator[Markup]:
    organisation = house.organisation
    names: dict[str, Sequence[str]] = {
        "units": [organisation.unit_name(one, language) for one in audience.units],
        "fields": [organisation.field_label(one, language) for one in audience.fields],
        "years": _years(house, language, audience),
        "regions": [organisation.region_label(one, language) for one in audience.regions],
        "languages": [house.label(language, Key(f"language-{one}")) for one in audience.languages],
        "takes-part": [
            house.label(language, Key(f"join-{one}-button")) for one in audience.takes_part
        ],
        "answers": _answers(house, language, audience),
        "joined": _joined(house, language, audience),
    }
    for what, said_names in names.items():
        if said_names:
            what_said = house.say(language, Key(f"audiences-{what}"))
            values = {"what": what_said, "names": Markup(", ").join(said_names)}
            yield house.say(language, Key("audiences-said-line", values))


def _years(house: House, language: str, audience: Audience) -> list[Markup]:
    first, last = audience.year_from, audience.year_to
    return [] if first is None and last is None else [said_years(house, language, first, last)]


def _answers(house: House, language: str, audience: Audience) -> list[Markup]:
    if audience.event is None:
        return []
    return [
        house.say(language, Key("audiences-answered", {"answer": answer}))
        for answer in audience.event_answers
    ]


def _joined(house: House, language: str, audience: Audience) -> list[str]:
    if audience.joined_since is None:
        return []
    since = dates.local_day(audience.joined_since, house.organisation.zone)
    return [dates.day(since, language)]
