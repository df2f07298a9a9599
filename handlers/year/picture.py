"""The year as a picture: what stands in it, with its words said."""

from calendar import monthrange
from datetime import date

from config import dates
from handlers import coordinators
from handlers.house import House
from handlers.preferences.rules import after_months
from handlers.recipes import Args, NothingToMake
from handlers.year import gathering
from handlers.year.gathering import MONTHS, Item, Stretch
from handlers.year.ring_data import EVENT, LETTER, PLAN, SURVEY, Entry, Ring
from storage import people
from storage.transaction import Transaction

RECIPE = "year_ring"
MOST = 40  # entries whose words can be read on a phone
SHAPE = {
    gathering.EVENT: EVENT,
    gathering.DRAFT: EVENT,
    gathering.INVITATION: LETTER,
    gathering.ANNOUNCEMENT: LETTER,
    gathering.SENT: LETTER,
    gathering.RECURRING: LETTER,
    gathering.SURVEY: SURVEY,
    gathering.CLOSING: SURVEY,
    gathering.SERIES: SURVEY,
    gathering.PLAN: PLAN,
}


def first_of(index: int) -> date:
    """Return the first day of a month by its number, counted from the year 0."""
    return date(index // MONTHS, index % MONTHS + 1, 1)


def index_of(day: date) -> int:
    """Return the number of a day's month."""
    return day.year * MONTHS + day.month - 1


def gather(house: House, tx: Transaction, args: Args) -> Ring:
    """Return twelve months from the month whose number is given, within the reader's scope.

    NothingToMake for who coordinates it no more.
    """
    language, first, now = str(args["language"]), first_of(int(args["month"])), int(args["now"])
    reader = people.by_id(tx, int(args["person"]))
    if reader is None or not coordinators.covers(house, tx, reader, args["scope"], now):
        raise NothingToMake
    stretch = Stretch(house, tx, language, args["scope"], first, now)
    return ring(stretch, gathering.items(stretch))


def ring(stretch: Stretch, found: list[Item]) -> Ring:
    """Return the picture of these items; what is too much for it is said to be left out."""
    house, language = stretch.house, stretch.language
    plain = house.texts.plain
    today = dates.local_day(stretch.now, house.organisation.zone)
    span = span_of(stretch)
    left_out = max(len(found) - MOST, 0)
    return Ring(
        title=plain(language, "year-picture-title", years=span),
        months=tuple(_month_words(stretch, month) for month in range(1, MONTHS + 1)),
        centre=tuple(span.split("–")),
        now=_how_far(today) if stretch.has(today) else None,
        entries=tuple(_entry(one, language) for one in found[:MOST]),
        key=tuple((shape, plain(language, f"year-shape-{shape}")) for shape in _shapes(found)),
        more=plain(language, "year-picture-more", **{"items-number": left_out}) if left_out else "",
        file_name=f"{plain(language, 'year-picture-file')}.png",
    )


def span_of(stretch: Stretch) -> str:
    """Return the year, or the two years, of the twelve months: 2026–2027."""
    first, last = stretch.first.year, after_months(stretch.first, MONTHS - 1).year
    return str(first) if first == last else f"{first}–{last}"


def _month_words(stretch: Stretch, month: int) -> tuple[str, ...]:
    """Return a month's words; where a year begins in the ring, it is said."""
    words, first = dates.month_short(month, stretch.language), stretch.first
    year = first.year if month >= first.month else first.year + 1
    begins = month == first.month or (month == 1 and year != first.year)
    return (words, str(year)) if begins and first.month != 1 else (words,)


def _how_far(today: date) -> float:
    days = monthrange(today.year, today.month)[1]
    return (today.month - 1 + (today.day - 0.5) / days) / MONTHS


def _entry(item: Item, language: str) -> Entry:
    if item.whole_month:
        when = dates.month_short(item.day.month, language)
    else:
        when = dates.day_and_month(item.day, language)
    return Entry(item.day.month - 1, SHAPE[item.kind], when, item.title)


def _shapes(found: list[Item]) -> list[str]:
    """Return the shapes that are in the picture, in the order of the key."""
    there = {SHAPE[one.kind] for one in found}
    return [one for one in (EVENT, LETTER, SURVEY, PLAN) if one in there]
