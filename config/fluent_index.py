"""Finds the texts of Fluent files without parsing them: each is parsed when it is first said.

Parsing everything takes a second and tens of megabytes, and a bot says few of its texts a day. What
has been parsed before, in tests, is known by its digest; what a school has changed is parsed whole
at the start, so that its faults are told there.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from hashlib import sha256
from itertools import pairwise
from pathlib import Path
from sys import intern

from config.fluent_files import Entry, parse_one, read_language, text_of

CHECKED = "checked.sha256"  # beside the languages: one line each, the digest and its name
_BEGINS = re.compile(r"-?[A-Za-z][\w-]* *=")  # a message or a term, always at a line's beginning
_COMMENT = re.compile(r"# |#$")  # of one text; ## and ### are of sections and of files


@dataclass(frozen=True, slots=True)
class Block:
    """A text with its comment as it is written; ``line`` is its first one, from 1."""

    file: str
    line: int
    text: str


class Index(Mapping[str, Entry]):
    """The texts of one language by key; a fault in one shows only when it is asked for."""

    def __init__(self, blocks: Mapping[str, Block]) -> None:
        self._blocks = blocks
        self._parsed: dict[str, Entry] = {}

    def __getitem__(self, key: str) -> Entry:
        """Return the text, parsed."""
        found = self._parsed.get(key)
        if found is None:
            block = self._blocks[key]
            entry = parse_one(block.file, block.text)
            found = self._parsed[key] = replace(entry, line=entry.line + block.line - 1)
        return found

    def __contains__(self, key: object) -> bool:
        """Tell whether there is such a text, without parsing it."""
        return key in self._blocks

    def __iter__(self) -> Iterator[str]:
        """Go through the keys."""
        return iter(self._blocks)

    def __len__(self) -> int:
        """Return how many texts there are."""
        return len(self._blocks)


def open_language(folder: Path) -> Mapping[str, Entry]:
    """Return the texts of a language's folder; ConfigurationError tells every fault.

    What was not parsed when this version was made is parsed whole now.
    """
    if f"{digest(folder)}  {folder.name}" in _checked(folder.parent):
        return index(folder)
    entries = read_language(folder)
    found = index(folder)
    return found if set(found) == set(entries) else entries


def index(folder: Path) -> Index:
    """Return the texts of a folder of well-formed files, not parsed yet."""
    blocks: dict[str, Block] = {}
    for path in sorted(folder.glob("*.ftl")):
        blocks |= _blocks(f"{folder.name}/{path.name}", text_of(path))
    return Index(blocks)


def digest(folder: Path) -> str:
    """Return what changes with any byte of a folder's files, or with their names."""
    found = sha256()
    for path in sorted(folder.glob("*.ftl")):
        content = path.read_bytes()
        found.update(f"{path.name} {len(content)}\n".encode() + content)
    return found.hexdigest()


def note(folder: Path, languages: Sequence[str]) -> str:
    """Parse every text, write down the digests of what is well-formed, and return them."""
    for language in languages:
        read_language(folder / language)
    found = "".join(f"{digest(folder / one)}  {one}\n" for one in languages)
    (folder / CHECKED).write_text(found, encoding="ascii")
    return found


def _checked(folder: Path) -> frozenset[str]:
    path = folder / CHECKED
    written = path.read_text(encoding="ascii") if path.exists() else ""
    return frozenset(written.splitlines())


def _blocks(file: str, text: str) -> dict[str, Block]:
    lines = text.splitlines(keepends=True)
    starts = [place for place, line in enumerate(lines) if _BEGINS.match(line)]
    firsts = [*(_first(lines, start) for start in starts), len(lines)]
    found: dict[str, Block] = {}
    for start, (first, end) in zip(starts, pairwise(firsts), strict=True):
        key = intern(lines[start].partition("=")[0].strip())  # all languages have the same keys
        found[key] = Block(file, first + 1, "".join(lines[first:end]))
    return found


def _first(lines: list[str], start: int) -> int:
    """Return where the comment right above a text begins, else where the text does."""
    while start > 0 and _COMMENT.match(lines[start - 1]):
        start -= 1
    return start
