"""On which line of a TOML file something stands, for telling a person where to mend it."""

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache

_HEADING = re.compile(r"\s*(\[\[?)\s*([\w.\s\"-]+?)\s*\]\]?\s*(?:#.*)?")
_KEY = re.compile(r"\s*([\w.\"-]+(?:\s*\.\s*[\w\"-]+)*)\s*=\s*(.*)")
_LONG = re.compile(r"\"\"\"|'''")
_ID = re.compile(r"[\"']([^\"']+)[\"']")
_NAMED = re.compile(r" \([^)]*\)")  # "questions[2] (works)": for people only

Lines = Mapping[str, int]


@lru_cache(maxsize=8)
def lines_of(text: str) -> Lines:
    """Return the line, from 1, of each key such as ``questions[2].options[1].fi``.

    A table that has an id is found by it as well: ``questions[2].options.works.fi``.
    """
    found: dict[str, int] = {}
    counts: dict[str, int] = {}
    place = named = ""
    for number, line in _statements(text):
        heading = _HEADING.fullmatch(line)
        if heading is not None:
            place = named = _place(heading[2], counts, counted=heading[1] == "[[")
            found.setdefault(place, number)
            continue
        key = _KEY.fullmatch(line)
        if key is None:
            continue
        name = _tidy(key[1])
        if name == "id" and (value := _ID.match(key[2])) is not None:
            named = re.sub(r"\[\d+\]$", f".{value[1]}", place)
            found.setdefault(named, found.get(place, number))
        for one in {place, named}:
            for key_or_table in _and_its_tables(name):
                found.setdefault(f"{one}.{key_or_table}" if one else key_or_table, number)
    return found


def _and_its_tables(name: str) -> Iterator[str]:
    """Give a key and the tables that its dots open: ``text.fi`` and ``text``."""
    parts = name.split(".")
    yield from (".".join(parts[:end]) for end in range(1, len(parts) + 1))


def line_of(lines: Lines, key: str) -> int:
    """Return the line of a key, of what it is missing from, or of what holds that; 0 for none."""
    key = _NAMED.sub("", key)
    while key:
        if key in lines:
            return lines[key]
        key = re.sub(r"(?:\.?[^.\[\]]+|\[\d+\])$", "", key)
    return 0


def _statements(text: str) -> Iterator[tuple[int, str]]:
    """Give the lines with their numbers, without those inside texts of several lines."""
    inside = ""
    for number, line in enumerate(text.splitlines(), start=1):
        opened = inside
        for mark in _LONG.findall(line):
            inside = "" if inside == mark else inside or mark
        if not opened:
            yield number, line


def _place(heading: str, counts: dict[str, int], *, counted: bool) -> str:
    """Return the place that a heading opens, the tables in its way numbered as they stand."""
    *before, last = _tidy(heading).split(".")
    place = ""
    for name in before:
        place = f"{place}.{name}" if place else name
        if place in counts:
            place = f"{place}[{counts[place]}]"
    place = f"{place}.{last}" if place else last
    if counted:
        counts[place] = counts.get(place, 0) + 1
        place = f"{place}[{counts[place]}]"
    return place


def _tidy(key: str) -> str:
    return re.sub(r"[\s\"]", "", key)
