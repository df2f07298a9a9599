"""What is counted: the members of some kind, by one of their dimensions; and its short code.

A code fits a button with room to spare and can be read after any restart. Where the school's lists
of units, fields, regions or languages have changed since, it is a StaleButton: ticks are kept by
their places in those lists.
"""

import zlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Any

from handlers.failures import StaleButton
from handlers.house import House
from handlers.press import in_base36
from storage.counts import EVERYBODY, Chosen

LETTERS = {"unit": "u", "field": "f", "year": "y", "region": "r", "language": "l", "": "-"}
LISTS = {"unit": "units", "field": "fields", "region": "regions", "language": "languages"}
FIRST_YEAR, LAST_YEAR = 1900, 2200
STUDYING = "s"


@dataclass(frozen=True, slots=True)
class Query:
    """Members as chosen, ``by`` unit, field, year, region or language, or (empty) in one number."""

    by: str = ""
    chosen: Chosen = EVERYBODY

    def within(self, dimension: str, values: Iterable[str]) -> "Query":
        """Return the query with these values of a dimension as well."""
        name = LISTS[dimension]
        both = dict.fromkeys([*getattr(self.chosen, name), *values])
        given: dict[str, Any] = {name: tuple(both)}
        return replace(self, chosen=replace(self.chosen, **given))

    def in_years(self, first: int, last: int) -> "Query":
        """Return the query with these graduation years as well."""
        years = merged([*self.chosen.years, (min(first, last), max(first, last))])
        return replace(self, chosen=replace(self.chosen, years=years))

    def and_studying(self) -> "Query":
        """Return the query with those who still study as well."""
        return replace(self, chosen=replace(self.chosen, studying=True))


def merged(spans: Iterable[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    """Return spans of years in order, those that touch each other as one."""
    found: list[tuple[int, int]] = []
    for first, last in sorted(spans):
        if found and first <= found[-1][1] + 1:
            found[-1] = (found[-1][0], max(found[-1][1], last))
        else:
            found.append((first, last))
    return tuple(found)


def listed(house: House, dimension: str) -> Sequence[str]:
    """Return the values of a dimension as the school lists them; KeyError for years."""
    school = house.organisation
    return {
        "unit": [one.id for one in school.units],
        "field": [one.code for one in school.fields],
        "region": [one.code for one in school.region_choices],
        "language": list(school.languages),
    }[dimension]


def encode(house: House, query: Query) -> str:
    """Return the query as a code of some thirty characters of a-z, 0-9 and full stops."""
    letter = LETTERS[query.by]
    if query.chosen == EVERYBODY:
        return letter
    ticks = [
        in_base36(sum(1 << listed(house, name).index(one) for one in getattr(query.chosen, field)))
        for name, field in LISTS.items()
    ]
    years = "".join(in_base36(year) for span in query.chosen.years for year in span)
    years += STUDYING if query.chosen.studying else ""
    return ".".join([letter, *ticks, years, _check(house)])


def decode(house: House, code: str) -> Query:
    """Return the query of a code; StaleButton for what is none, or not this school's any more."""
    letter, *rest = code.split(".")
    by = next((name for name, one in LETTERS.items() if one == letter), None)
    if by is None or (rest and (len(rest) != len(LISTS) + 2 or rest[-1] != _check(house))):
        raise StaleButton
    query = Query(by)
    if not rest:
        return query
    try:
        for name, ticks in zip(LISTS, rest, strict=False):
            query = query.within(name, _ticked(listed(house, name), int(ticks, 36)))
        return _with_years(query, rest[-2])
    except ValueError:
        raise StaleButton from None


def _ticked(values: Sequence[str], ticks: int) -> list[str]:
    if not 0 <= ticks < 1 << len(values):
        raise StaleButton
    return [one for place, one in enumerate(values) if ticks >> place & 1]


def _with_years(query: Query, years: str) -> Query:
    if years.endswith(STUDYING) and len(years) % 3 == 1:
        query, years = query.and_studying(), years[:-1]
    numbers = [int(years[at : at + 3], 36) for at in range(0, len(years), 3)]
    if len(numbers) % 2 or not all(FIRST_YEAR <= one <= LAST_YEAR for one in numbers):
        raise StaleButton
    for first, last in list(pairwise(numbers))[::2]:
        query = query.in_years(first, last)
    return query


def _check(house: House) -> str:
    lists = "|".join(",".join(listed(house, name)) for name in LISTS)
    return in_base36(zlib.crc32(lists.encode()) % 36**5)
