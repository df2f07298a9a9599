"""An audience in words: one condition a line, those meant with *not* said so."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from config import dates
from config.markup import Markup
from handlers.broadcasts import naming
from handlers.events.telling import title
from handlers.house import House, Key
from handlers.screen import clipped
from handlers.surveys.rules import questionnaire_of
from handlers.years import said_years
from storage import campaigns, conditions, events, surveys, venues
from storage.audience import Audience
from storage.transaction import Transaction

LONGEST_TITLE = 60  # characters of the title of something that an audience is about


@dataclass(frozen=True, slots=True)
class Named:
    """What the things are called that an audience is about; venues by their ids."""

    event: str = ""
    round: str = ""
    campaign: str = ""
    venues: Mapping[int, str] = field(default_factory=dict)


NAMELESS = Named()


def named(house: House, tx: Transaction, language: str, audience: Audience) -> Named:
    """Return what the event, survey, message and venues of an audience are called."""
    gone = house.label(language, Key("audiences-gone"))
    return Named(
        event=clipped(_event(tx, language, audience.event), LONGEST_TITLE) or gone,
        round=clipped(_round(house, tx, language, audience.round), LONGEST_TITLE) or gone,
        campaign=_campaign(house, tx, language, audience.campaign) or gone,
        venues={one: _venue(tx, one) or gone for one in audience.venues},
    )


def _event(tx: Transaction, language: str, event_id: int | None) -> str:
    event = events.by_id(tx, event_id) if event_id is not None else None
    return title(event, language) if event is not None else ""


def _round(house: House, tx: Transaction, language: str, round_id: int | None) -> str:
    found = surveys.by_id(tx, round_id) if round_id is not None else None
    return house.label(language, questionnaire_of(found.snapshot).title) if found else ""


def _campaign(house: House, tx: Transaction, language: str, campaign_id: int | None) -> str:
    found = campaigns.by_id(tx, campaign_id) if campaign_id is not None else None
    return naming.about(house, tx, language, found) if found is not None else ""


def _venue(tx: Transaction, venue_id: int) -> str:
    found = venues.by_id(tx, venue_id)
    return found.title if found is not None and found.gone_at is None else ""


def said(house: House, language: str, audience: Audience, about: Named = NAMELESS) -> Markup:
    """Return in words who is meant, one condition a line.

    Without ``about`` (see ``named``) what an audience is about is told by its number.
    """
    lines = list(_lines(house, language, audience, about))
    if not audience.names and not audience.only_venues:
        lines.insert(0, house.say(language, Key("audiences-said-everyone")))
    return Markup("\n").join(lines)


def _lines(house: House, language: str, audience: Audience, about: Named) -> Iterator[Markup]:
    if audience.only_venues:
        yield house.say(language, Key("audiences-only-venues"))
    else:
        for name in audience.names:
            yield condition(house, language, audience, name, about)
    if audience.venues:
        names = [about.venues.get(one) or str(one) for one in audience.venues]
        yield _line(house, language, Key("audiences-venues"), names)


def condition(
    house: House, language: str, audience: Audience, name: str, about: Named = NAMELESS
) -> Markup:
    """Return one condition of an audience in words; KeyError if it is none that is given."""
    is_not = name in audience.without
    if name == conditions.JOINED:
        return _joined(house, language, audience, is_not=is_not)
    values = _values(house, language, audience, name)
    if not values:  # any row at all, or none
        none = "none" if is_not else "any"
        values = [house.say(language, Key(f"audiences-{name}-{none}"))]
        is_not = False
    return _line(house, language, _what(audience, name, about), values, is_not=is_not)


def _line(
    house: House, language: str, what: Key, names: Sequence[str], *, is_not: bool = False
) -> Markup:
    values = {"what": house.say(language, what), "names": Markup(", ").join(names)}
    key = "audiences-said-line-not" if is_not else "audiences-said-line"
    return house.say(language, Key(key, values))


_CALLED = (conditions.EVENT, conditions.ROUND, conditions.CAMPAIGN)


def heading(name: str) -> Key:
    """Return what a condition is called, as on its button."""
    key = f"audiences-{name.replace('_', '-')}"
    return Key(f"{key}-button" if name in (*_CALLED, conditions.JOINED) else key)


def _what(audience: Audience, name: str, about: Named) -> Key:
    """Return what a condition is about: its kind, or the very event, survey or message."""
    if name not in _CALLED:
        return heading(name)
    title_ = getattr(about, name) or str(getattr(audience, name))
    return Key(f"audiences-{name}", {"title": title_})


def _values(house: House, language: str, audience: Audience, name: str) -> list[str]:
    school = house.organisation
    if name == conditions.YEARS:
        return [said_years(house, language, audience.year_from, audience.year_to)]
    found: list[Key] | list[str]
    match name:
        case conditions.UNITS:
            found = [school.unit_name(one, language) for one in audience.units]
        case conditions.FIELDS:
            found = [school.field_label(one, language) for one in audience.fields]
        case conditions.REGIONS:
            found = [school.region_label(one, language) for one in audience.regions]
        case conditions.LANGUAGES:
            found = [Key(f"language-{one}") for one in audience.languages]
        case conditions.TAKES_PART:
            found = [Key(f"join-{one}-button") for one in audience.takes_part]
        case _:
            found = states(audience, name)
    return [house.label(language, one) for one in found]


def states(audience: Audience, name: str) -> list[Key]:
    """Return the answers, the states in a survey or the outcomes that are meant."""
    match name:
        case conditions.EVENT:
            return [answer(one) for one in audience.event_answers]
        case conditions.ROUND:
            return [state(one) for one in audience.round_states]
        case _:
            return [outcome(one) for one in audience.outcomes]


def answer(one: str) -> Key:
    """Return an answer to an event."""
    return Key("audiences-answered", {"answer": one})


def state(one: str) -> Key:
    """Return a state in a survey."""
    return Key("audiences-round-state", {"state": one})


def outcome(one: str) -> Key:
    """Return what became of an earlier message."""
    return Key("audiences-outcome", {"outcome": one})


def _joined(house: House, language: str, audience: Audience, *, is_not: bool) -> Markup:
    """Say since or before which day; *not* since a day is before it."""
    since, before = audience.joined_since, audience.joined_before
    days = [_day(house, language, one) for one in (since, before) if one is not None]
    if len(days) == 2:
        between = house.say(
            language, Key("audiences-joined-span", {"from": days[0], "to": days[1]})
        )
        return _line(house, language, Key("audiences-joined-word"), [between], is_not=is_not)
    is_since = (since is not None) is not is_not
    what = "audiences-joined" if is_since else "audiences-joined-before"
    return _line(house, language, Key(what), days)


def _day(house: House, language: str, seconds: int) -> str:
    return dates.day_with_year(dates.local_day(seconds, house.organisation.zone), language)
