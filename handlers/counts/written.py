"""A query in words: as one would write it after the command, and as its conditions are shown."""

import re
from collections.abc import Iterator

from handlers.counts.counting import Counting
from handlers.counts.grammar import Answers
from handlers.counts.lexicon import Lexicon
from handlers.counts.query import FIRST_YEAR, LAST_YEAR, LISTS, Query


def command(counting: Counting, lexicon: Lexicon, asked: Query | Answers) -> str:
    """Return what to write after the command, in the reader's language."""
    if isinstance(asked, Answers):
        return f"{_first_word(counting, asked.subject)} {asked.named}".strip()
    parts = [
        f"{_first_word(counting, name)}="
        + ",".join(_typed(counting, lexicon, name, one) for one in values)
        for name, field in LISTS.items()
        if (values := getattr(asked.chosen, field))
    ]
    if years := [*map(_span, asked.chosen.years), *_studying(counting, asked)]:
        parts.append(f"{_first_word(counting, 'year')}={','.join(years)}")
    if asked.by:
        parts.append(counting.label(f"counts-by-{asked.by}"))
    return " ".join(parts)


def _first_word(counting: Counting, subject: str) -> str:
    return counting.label(f"counts-words-{subject}").split(",")[0].strip()


def _typed(counting: Counting, lexicon: Lexicon, dimension: str, value: str) -> str:
    """Return a value's name as it may be typed; its code where another has the same name."""
    name = " ".join(re.sub("[=:,\"']", " ", name_of(counting, dimension, value)).split())
    known = lexicon.exact(name, (dimension,))
    return name if known == (dimension, value) else value


def _studying(counting: Counting, asked: Query) -> Iterator[str]:
    if asked.chosen.studying:
        yield _first_word(counting, "studying")


def _span(span: tuple[int, int], between: str = "-") -> str:
    first, last = span
    if first == last:
        return str(first)
    return f"{'' if first == FIRST_YEAR else first}{between}{'' if last == LAST_YEAR else last}"


def conditions(counting: Counting, query: Query) -> list[tuple[str, str]]:
    """Return each condition: the name of the dimension, and the values in words."""
    found = [
        (counting.label(f"counts-name-{name}"), ", ".join(_names(counting, name, values)))
        for name, field in LISTS.items()
        if (values := getattr(query.chosen, field))
    ]
    years = [_span(one, "–") for one in query.chosen.years]
    years += [counting.label("counts-studying")] if query.chosen.studying else []
    if years:
        found.append((counting.label("counts-name-year"), ", ".join(years)))
    return found


def _names(counting: Counting, dimension: str, values: tuple[str, ...]) -> list[str]:
    return [name_of(counting, dimension, one) for one in values]


def name_of(counting: Counting, dimension: str, value: str) -> str:
    """Return the name of a value in the reader's language; of an unknown one its code."""
    school, language = counting.house.organisation, counting.language
    if value == "":
        return counting.label("counts-not-told")
    match dimension:
        case "unit":
            return school.unit_name(value, language)
        case "field":
            return school.field_label(value, language)
        case "region":
            return school.region_label(value, language)
        case "language":
            return counting.label(f"language-{value}")
    return counting.label("counts-studying") if value == "studying" else value
