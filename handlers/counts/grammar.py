"""What the words after the command mean: conditions, "by" something, an event, a survey.

    unit=Oulu,Kokkola year=2020-2024 by field        Oulu 2020-2024 field
    event        event 3        round 3        event summer party

Any of the languages will do, mixed as well. What begins one name only is taken for it; what merely
resembles something is a mistake, told with the nearest right form.
"""

import re
from dataclasses import dataclass, field, replace

from handlers.counts.lexicon import Lexicon, Meaning
from handlers.counts.query import FIRST_YEAR, LAST_YEAR, LISTS, Query
from handlers.forms.matching import folded

DIMENSIONS = (*LISTS, "year")
LONGEST_NAME = 6  # words
MOST_WORDS = 60  # and signs: no question is longer
PUT_RIGHT = 3  # so many mistakes: what is wrong in more places is none of a few letters
TOKEN = re.compile(r"[=:]|,|[^\s=:,]+")
YEARS = re.compile(r"(\d{4})(?:(-)(\d{4})?)?|-(\d{4})")
SUGGESTED = 2
YEAR_LENGTH = 4


@dataclass(frozen=True, slots=True)
class Answers:
    """Events or survey rounds: all of them, or the one of that ``place`` or name."""

    subject: str
    named: str = ""


@dataclass(frozen=True, slots=True)
class Mistaken:
    """Words that mean nothing as they are, and the nearest right forms, the nearest first."""

    words: tuple[str, ...]
    nearest: tuple[Query | Answers, ...] = ()


@dataclass(slots=True)
class _Reading:
    """Words that are read one after the other."""

    lexicon: Lexicon
    tokens: list[str]
    query: Query = field(default_factory=Query)
    wrong: list[str] = field(default_factory=list)
    other: list[Query | Answers] = field(default_factory=list)


def read(text: str, lexicon: Lexicon) -> Query | Answers | Mistaken:
    """Return what the words ask for."""
    tokens = TOKEN.findall(_tidy(text))
    if tokens and folded(tokens[0]) in lexicon.subjects:
        return Answers(lexicon.subjects[folded(tokens[0])], " ".join(tokens[1:]))
    if len(tokens) == 2 and tokens[1].isdecimal() and len(tokens[1]) < YEAR_LENGTH:
        subject = lexicon.nearest_subject(tokens[0])
        if subject is not None:
            return Mistaken((tokens[0],), (Answers(subject, tokens[1]),))
    if len(tokens) > MOST_WORDS:
        return Mistaken((" ".join(tokens[:MOST_WORDS]),))
    reading = _Reading(lexicon, tokens)
    while reading.tokens:
        _next(reading)
    if not reading.wrong:
        return reading.query
    found: list[Query | Answers] = [] if reading.query == Query() else [reading.query]
    nearest = tuple(dict.fromkeys([*found, *reading.other]))[:SUGGESTED]
    return Mistaken(tuple(reading.wrong), nearest)


def _tidy(text: str) -> str:
    text = re.sub(r"[\"“”„»«']", " ", text)
    text = re.sub(r"\s*(?:[–—−]|\.\.+|…)\s*", "-", text)
    return re.sub(r"(?<!\d)(\d{4})\s*-\s*(?=\d{4}(?!\d))", r"\1-", text)


def _next(reading: _Reading) -> None:
    tokens, lexicon = reading.tokens, reading.lexicon
    word = folded(tokens[0])
    if not word:
        tokens.pop(0)
    elif word in lexicon.fillers:
        tokens.pop(0)
        if tokens and folded(tokens[0]) in lexicon.keys:
            _by(reading, tokens.pop(0))
    elif len(tokens) > 1 and tokens[1] in ("=", ":"):
        _condition(reading, tokens.pop(0))
    elif _take_exact(reading, DIMENSIONS):
        return
    elif word in lexicon.keys and _is_followed(reading, lexicon.keys[word]):
        _condition(reading, tokens.pop(0))
    elif word in lexicon.keys:
        _by(reading, tokens.pop(0))
    else:
        _value(reading, DIMENSIONS, bare=True)


def _is_followed(reading: _Reading, dimension: str) -> bool:
    """Whether a dimension is followed by one of its own values, the sign between forgotten."""
    ahead = replace(reading, tokens=reading.tokens[1:])
    if not ahead.tokens or ahead.tokens[0] in ("=", ":", ","):
        return False
    if _take_exact(ahead, (dimension,)):
        return True
    return ahead.lexicon.begun(ahead.tokens[0], (dimension,)) is not None


def _condition(reading: _Reading, word: str) -> None:
    if reading.tokens[0] in ("=", ":"):
        reading.tokens.pop(0)
    dimension = reading.lexicon.keys.get(folded(word))
    if dimension is None:
        reading.wrong.append(word)
        dimension = reading.lexicon.nearest_key(word)
    among = DIMENSIONS if dimension is None else (dimension,)
    while reading.tokens:
        if not _take_exact(reading, among):
            _value(reading, among)
        if not reading.tokens or reading.tokens[0] != ",":
            return
        reading.tokens.pop(0)
        if reading.tokens[1:2] in (["="], [":"]):
            return


def _by(reading: _Reading, word: str) -> None:
    """Count by a dimension; the first one named counts, and another is a mistake."""
    dimension = reading.lexicon.keys[folded(word)]
    if not reading.query.by:
        reading.query = replace(reading.query, by=dimension)
    elif reading.query.by != dimension:
        reading.wrong.append(word)


def _take_exact(reading: _Reading, among: tuple[str, ...]) -> bool:
    """Take a year, or the longest run of words that is somebody's whole name."""
    if "year" in among and _take_years(reading):
        return True
    for many in range(min(LONGEST_NAME, len(reading.tokens)), 0, -1):
        run = reading.tokens[:many]
        if "=" in run or ":" in run or run[-1] == "," or (many == 1 and _is_code(run[0], among)):
            continue
        meaning = reading.lexicon.exact(" ".join(run), among)
        if meaning is not None:
            _add(reading, meaning)
            del reading.tokens[:many]
            return True
    return False


def _is_code(word: str, among: tuple[str, ...]) -> bool:
    """Whether a number could be the code of anything: it is one only where it is asked for."""
    return word.isdecimal() and len(among) > 1


def _take_years(reading: _Reading) -> bool:
    found = YEARS.fullmatch(reading.tokens[0])
    if found is None:
        return False
    first = int(found[1] or FIRST_YEAR)
    last = int(found[3] or found[4] or (LAST_YEAR if found[2] else found[1]))
    if not all(FIRST_YEAR <= one <= LAST_YEAR for one in (first, last)):
        return False
    reading.query = reading.query.in_years(first, last)
    del reading.tokens[:1]
    return True


def _value(reading: _Reading, among: tuple[str, ...], *, bare: bool = False) -> None:
    """Take the beginning of a name, else what resembles one, else note that it is nothing."""
    run = _run(reading)
    for many in range(len(run), 0, -1):
        meaning = reading.lexicon.begun(" ".join(run[:many]), among)
        if meaning is not None:
            _add(reading, meaning)
            del reading.tokens[:many]
            return
    many, near = _nearest(reading, run, among, bare=bare)
    reading.wrong.append(" ".join(run[:many]))
    del reading.tokens[:many]
    if not near and len(among) == 1:
        reading.other.append(Query(among[0]))  # what there is of it
    before = reading.query
    for place, meaning in enumerate(near[:SUGGESTED]):
        if meaning[0] == "subject":
            reading.other.append(Answers(meaning[1]))
        elif place == 0 or reading.query == before:
            _add(reading, meaning)
        else:
            reading.other.append(_with(before, meaning))


def _nearest(
    reading: _Reading, run: list[str], among: tuple[str, ...], *, bare: bool
) -> tuple[int, list[Meaning]]:
    """Return how many of the words resemble something, and what; all of them if nothing does.

    After a few mistakes nothing is looked for any more.
    """
    if len(reading.wrong) >= PUT_RIGHT:
        return len(run), []
    for many in range(len(run), 0, -1):
        if near := reading.lexicon.near(" ".join(run[:many]), among, whole=bare):
            return many, near
    return len(run), []


def _run(reading: _Reading) -> list[str]:
    """Return the words up to the next sign, keyword or year; at least one."""
    run: list[str] = []
    for place, token in enumerate(reading.tokens[:LONGEST_NAME]):
        following = reading.tokens[place + 1 : place + 2]
        ends = token in ("=", ":", ",") or following in (["="], [":"])
        keyword = folded(token) in reading.lexicon.keys or folded(token) in reading.lexicon.fillers
        if run and (ends or keyword or YEARS.fullmatch(token)):
            break
        run.append(token)
    return run


def _add(reading: _Reading, meaning: Meaning) -> None:
    reading.query = _with(reading.query, meaning)


def _with(query: Query, meaning: Meaning) -> Query:
    kind, value = meaning
    if kind == "by":
        return replace(query, by=query.by or value)
    if kind == "year":
        return query.and_studying()
    return query.within(kind, [value])
