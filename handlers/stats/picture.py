"""The glance as a picture: what of it is drawn, and in which words."""

from collections.abc import Iterator, Mapping, Sequence

from config import dates
from handlers.chart_data import DOTTED, SOLID, STRIPED, Bar
from handlers.counts import rules
from handlers.counts.counting import Counting
from handlers.counts.rules import percent
from handlers.stats import screens
from handlers.stats.gathering import ITEMS, Glance, Rated
from handlers.stats.picture_data import Block, Columns, Curve, Figure, Picture

MOST_BARS = 5
EVERY = 4  # of the points of growth, counted back from the last, each such one has its number


def picture(counting: Counting, found: Glance) -> Picture:
    """Return the whole picture; what there is nothing of is left out."""
    name = counting.house.organisation.name[counting.language]
    day = dates.day(found.today, counting.language)
    numbers = {"members": found.members, "active": found.active, "reached": found.reached}
    return Picture(
        title=counting.label("stats-title", organisation=name),
        subtitle=counting.label("stats-subtitle", where=counting.where, day=day),
        figures=tuple(
            Figure(counting.written(number), counting.label(f"stats-figure-{key}"))
            for key, number in numbers.items()
        ),
        parts=tuple(_parts(counting, found)),
        file_name=counting.label("stats-file", day=found.today.isoformat()) + ".png",
    )


def _parts(counting: Counting, found: Glance) -> Iterator[Curve | Block | Columns]:
    if len(found.growth) > 1:
        yield _curve(counting, found)
    if found.members:
        yield _reach(counting, found)
    if len(found.by_unit) > 1:
        yield _groups(counting, "units", screens.by_size(counting, "unit", found.by_unit))
    if found.by_field:
        yield _groups(counting, "fields", screens.by_size(counting, "field", found.by_field))
    for what, rated in (("events", found.events), ("rounds", found.rounds)):
        if any(one.share is not None for one in rated):
            yield _rates(counting, what, rated)
    if any(found.offers.values()):
        yield _groups(counting, "offers", _offers(counting, found.offers))
    yield _columns(counting, found)


def _curve(counting: Counting, found: Glance) -> Curve:
    last = len(found.growth) - 1
    marked = [place for place in range(last, -1, -EVERY) if place >= EVERY] + [0]
    return Curve(
        counting.label("stats-picture-growth"),
        tuple(many for _, many in found.growth),
        tuple(
            (
                place,
                counting.written(found.growth[place][1]),
                dates.short_month(found.growth[place][0], counting.language),
            )
            for place in sorted(marked)
        ),
    )


def _reach(counting: Counting, found: Glance) -> Block:
    parts = (
        ("reached", found.reached, SOLID),
        ("paused", found.paused, STRIPED),
        ("unreachable", found.unreachable, DOTTED),
    )
    bars = [
        Bar(counting.label(f"stats-{name}"), number, _shared(counting, number, found.members), fill)
        for name, number, fill in parts
    ]
    return Block(counting.label("stats-picture-reach"), tuple(bars), whole=True)


def _shared(counting: Counting, number: int, whole: int) -> str:
    values = {"number": counting.written(number), "rate-number": percent(number, whole)}
    return counting.label("stats-bar", **values)


def _groups(counting: Counting, what: str, lines: Sequence[rules.Line]) -> Block:
    shown = rules.shortened(lines, counting.label("counts-others"), MOST_BARS)
    bars = tuple(Bar(one.label, one.number, counting.written(one.number)) for one in shown)
    return Block(counting.label(f"stats-picture-{what}"), bars)


def _offers(counting: Counting, offers: Mapping[str, int]) -> list[rules.Line]:
    return [
        rules.Line(counting.label(f"stats-offer-{name}"), many)
        for name, many in offers.items()
        if many
    ]


def _rates(counting: Counting, what: str, rated: Sequence[Rated]) -> Block:
    bars = tuple(
        Bar(
            one.title,
            one.share,
            counting.label("stats-percent", **{"rate-number": one.share}),
            whole=100,
        )
        for one in rated
        if one.share is not None
    )
    widest = counting.label("stats-percent", **{"rate-number": 100})
    return Block(counting.label(f"stats-picture-{what}"), bars, longest=100, widest=widest)


def _columns(counting: Counting, found: Glance) -> Columns:
    (this, now), (last, then) = found.this, found.last
    rows = [
        (
            counting.label(f"stats-item-{item}"),
            counting.written(getattr(now, item)),
            counting.written(getattr(then, item)),
        )
        for item in ITEMS
    ]
    names = (screens.term_name(counting, this), screens.term_name(counting, last))
    return Columns(counting.label("stats-picture-terms"), names, tuple(rows))
