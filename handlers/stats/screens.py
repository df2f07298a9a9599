"""The glance and the weekly summary in words: each number of the picture, to be heard as well."""

from collections.abc import Iterator, Mapping, Sequence

from config import dates
from config.markup import Markup
from handlers.buttons import StatsDo
from handlers.counts import rules
from handlers.counts.counting import FIRST, Counting
from handlers.counts.rules import Line
from handlers.counts.written import name_of
from handlers.screen import Button, Screen, in_rows
from handlers.stats.gathering import ITEMS, Glance, Rated, Week
from handlers.team.terms import AUGUST, Term

PARAGRAPH, LINE = Markup("\n\n"), Markup("\n")
MOST_LINES = 8  # units and fields that have a line of their own
GLANCE, WEEKLY, ON, OFF = "glance", "weekly", "on", "off"


def glance(counting: Counting, found: Glance, *, weekly: bool) -> Screen:
    """Return the glance in words, with the way to counts and to the weekly summary."""
    parts = [_people(counting, found), _reach(counting, found)]
    if found.members:
        parts += _groups(counting, found)
    parts += _rates(counting, "events", found.events)
    parts += _rates(counting, "rounds", found.rounds)
    parts += [*_offers(counting, found), _terms(counting, found)]
    buttons = [
        Button(counting.label("stats-count-button"), FIRST),
        weekly_button(counting, wanted=weekly),
    ]
    return Screen(PARAGRAPH.join(parts), in_rows(buttons, plain=True))


def weekly_button(counting: Counting, *, wanted: bool) -> Button:
    """Return the button that orders the weekly summary, or ends it."""
    if wanted:
        return Button(counting.label("stats-weekly-off-button"), StatsDo(WEEKLY, OFF))
    return Button(counting.label("stats-weekly-on-button"), StatsDo(WEEKLY, ON))


def _people(counting: Counting, found: Glance) -> Markup:
    return counting.say(
        "stats-people",
        where=counting.where,
        day=dates.day(found.today, counting.language),
        month=dates.month_and_year(found.today, counting.language),
        **{
            "people-number": found.members,
            "active-number": found.active,
            "joined-number": found.joined,
            "left-number": found.left,
        },
    )


def _reach(counting: Counting, found: Glance) -> Markup:
    return counting.say(
        "stats-reach",
        **{
            "reached-number": found.reached,
            "paused-number": found.paused,
            "unreachable-number": found.unreachable,
        },
    )


def _groups(counting: Counting, found: Glance) -> Iterator[Markup]:
    if len(found.by_unit) > 1:
        yield _table(counting, "stats-units", by_size(counting, "unit", found.by_unit))
    yield _table(counting, "stats-fields", by_size(counting, "field", found.by_field))
    months = [
        Line(dates.month_and_year(month, counting.language), many) for month, many in found.growth
    ]
    if len(months) > 1:
        yield _table(counting, "stats-growth", months)


def by_size(counting: Counting, dimension: str, counts: Mapping[str, int]) -> list[Line]:
    """Return the groups from the largest to the smallest, the small ones together at the end."""
    ordered = sorted(counts, key=lambda value: (value == "", -counts[value], value))
    lines = [Line(name_of(counting, dimension, value), counts[value]) for value in ordered]
    return rules.shortened(lines, counting.label("counts-others"), MOST_LINES)


def _table(counting: Counting, key: str, lines: Sequence[Line]) -> Markup:
    title = counting.say(key)
    if counting.plain:
        return LINE.join([title, *(_line(counting, one) for one in lines)])
    drawn = Markup.escape(rules.columns(lines, counting.written))
    return title + Markup("\n<pre>") + drawn + Markup("</pre>")


def _line(counting: Counting, line: Line) -> Markup:
    return counting.say("counts-line", label=line.label, number=counting.written(line.number))


def _rates(counting: Counting, what: str, rated: Sequence[Rated]) -> Iterator[Markup]:
    if rated:
        said = [rate(counting, one) for one in rated]
        yield LINE.join([counting.say(f"stats-{what}"), *said])


def rate(counting: Counting, one: Rated) -> Markup:
    """Return how many answered, and the share of the asked where it is known."""
    told = {"title": one.title, "day": dates.short_day(one.day, counting.language)}
    values = {"answered-number": one.answered, "asked-number": one.asked}
    if one.share is None:
        return counting.say("stats-answered", **told, **{"answered-number": one.answered})
    return counting.say("stats-rate", **told, **values, **{"rate-number": one.share})


def _offers(counting: Counting, found: Glance) -> Iterator[Markup]:
    offers = [
        Line(counting.label(f"stats-offer-{name}"), many)
        for name, many in found.offers.items()
        if many
    ]
    if offers:
        yield _table(counting, "stats-offers", offers)
    brought = [
        Line(counting.label(f"stats-matter-{kind}"), many)
        for kind, many in sorted(found.matters.items())
    ]
    if brought:
        yield _table(counting, "stats-matters", brought)
    if found.waiting:
        yield counting.say("stats-waiting", **{"waiting-number": found.waiting})


def _terms(counting: Counting, found: Glance) -> Markup:
    (this, now), (last, then) = found.this, found.last
    names = {"this": term_name(counting, this), "last": term_name(counting, last)}
    lines = [
        counting.say(
            "stats-term-line",
            item=counting.label(f"stats-item-{item}"),
            **{"this-number": getattr(now, item), "last-number": getattr(then, item)},
            last=names["last"],
        )
        for item in ITEMS
    ]
    return LINE.join([counting.say("stats-terms", **names), *lines])


def term_name(counting: Counting, term: Term) -> str:
    """Return "autumn 2026"."""
    season = "autumn" if term.first.month >= AUGUST else "spring"
    return counting.label("stats-term", season=season, year=str(term.first.year))


def week(counting: Counting, found: Week) -> Screen:
    """Return the weekly summary."""
    told = {
        "people-number": found.members,
        "joined-number": found.joined,
        "signups-number": found.signups,
        "surveys-number": found.surveys,
    }
    parts = [counting.say("stats-week", where=counting.where, **told)]
    parts += _rates(counting, "coming", found.coming)
    parts += _rates(counting, "open", found.rounds)
    if found.waiting:
        parts.append(counting.say("stats-waiting", **{"waiting-number": found.waiting}))
    buttons = [
        Button(counting.label("stats-glance-button"), StatsDo(GLANCE, "")),
        weekly_button(counting, wanted=True),
    ]
    return Screen(PARAGRAPH.join(parts), in_rows(buttons, plain=True))
