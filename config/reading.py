"""Reads TOML tables key by key and collects every fault, so that one start tells them all."""

import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from difflib import get_close_matches
from pathlib import Path
from typing import TypeVar

from config.errors import ConfigurationError, Fault
from config.languages import LANGUAGES, Words
from config.toml_lines import line_of, lines_of

T = TypeVar("T")

_NOT_UTF_8 = "is not UTF-8 text: save it as UTF-8 (an editor's Save As has an Encoding; or iconv)"
_HTML = re.compile(r"</?[a-zA-Z!]|&(?:[a-zA-Z]+|#[0-9]+);")


@dataclass(slots=True)
class Faults:
    """The faults found in one file so far, each with its line once the file's text is known."""

    file: str
    found: list[Fault] = field(default_factory=list)
    text: str = ""

    def add(self, key: str, reason: str) -> None:
        """Note what is wrong at a key; reading goes on, so that all faults are told together."""
        line = line_of(lines_of(self.text), key)
        self.found.append(Fault(self.file, key, reason, line))

    def raise_if_any(self) -> None:
        """Raise one ConfigurationError that tells all of them."""
        if self.found:
            raise ConfigurationError.of(self.found)


def read_toml(path: Path, faults: Faults) -> "Table":
    """Read a TOML file into a Table; a file that cannot be read raises at once."""
    try:
        text = path.read_text(encoding="utf-8-sig")
        data = tomllib.loads(text)
    except OSError as error:
        raise ConfigurationError(path, "", f"cannot be read: {error.strerror}") from error
    except UnicodeDecodeError as error:
        line = 1 + error.object.count(b"\n", 0, error.start)
        raise ConfigurationError.of([Fault(str(path), "", _NOT_UTF_8, line)]) from error
    except tomllib.TOMLDecodeError as error:
        raise ConfigurationError(path, "", f"is not well-formed TOML: {error}") from error
    faults.text = text
    return Table(data, "", faults)


class Table:
    """One table of a file; remembers which keys were asked for, so that others can be refused.

    A missing or wrong value becomes a fault and a harmless stand-in, so that reading goes on.
    """

    def __init__(self, data: Mapping[str, object], place: str, faults: Faults) -> None:
        self.data = data
        self.place = place
        self.faults = faults
        self._known: set[str] = set()

    def key(self, name: str) -> str:
        """Give the whole place of a key, such as `units[2].id`."""
        return f"{self.place}.{name}" if self.place else name

    def fault(self, name: str, reason: str) -> None:
        """Note what is wrong with a key of this table; with the table itself for an empty name."""
        self.faults.add(self.key(name) if name else self.place, reason)

    def has(self, name: str) -> bool:
        """Tell whether the file has the key, which ``done`` takes for known from now on."""
        self._known.add(name)
        return name in self.data

    def text(
        self, name: str, default: str | None = None, *, pattern: str = "", hint: str = ""
    ) -> str:
        """Take a non-empty text; `pattern` must match the whole, `hint` says what it should be."""
        if not self.has(name):
            return self._missing(name, "", default)
        value = self.data[name]
        if not isinstance(value, str) or not value.strip():
            self.fault(name, "should be text in quotation marks")
            return default or ""
        if pattern and not re.fullmatch(pattern, value):
            self.fault(name, f"{value!r} should be {hint}")
        self._refuse_html(name, value)
        return value.strip()

    def integer(self, name: str, default: int | None = None, *, low: int, high: int) -> int:
        """Take a whole number from `low` to `high`, both included."""
        if not self.has(name):
            return self._missing(name, low, default)
        value = self.data[name]
        if isinstance(value, bool) or not isinstance(value, int) or not low <= value <= high:
            self.fault(name, f"should be a whole number from {low} to {high}")
            return low
        return value

    def flag(self, name: str, *, default: bool) -> bool:
        """Take true or false."""
        value = self.data[name] if self.has(name) else default
        if not isinstance(value, bool):
            self.fault(name, "should be true or false")
            return default
        return value

    def choice(self, name: str, choices: Sequence[str], default: str | None = None) -> str:
        """Take one of the words given."""
        value = self.text(name, default)
        if value and value not in choices:
            self.fault(
                name, f"{value!r} is not one of {', '.join(choices)}{hint_for(value, choices)}"
            )
        return value

    def strings(self, name: str) -> tuple[str, ...]:
        """Take a list of different texts; none when the key is missing."""
        value = self.data[name] if self.has(name) else []
        if not isinstance(value, list) or not all(isinstance(one, str) for one in value):
            self.fault(name, 'should be a list of texts, such as ["a", "b"]')
            return ()
        if len(set(value)) != len(value):
            self.fault(name, "has the same twice")
        for one in value:
            self._refuse_html(name, one)
        return tuple(value)

    def integers(self, name: str, *, low: int, high: int) -> tuple[int, ...]:
        """Take a rising list of whole numbers; none when the key is missing."""
        value = self.data[name] if self.has(name) else []
        if not isinstance(value, list) or any(
            isinstance(one, bool) or not isinstance(one, int) or not low <= one <= high
            for one in value
        ):
            self.fault(name, f"should be a list of whole numbers from {low} to {high}")
            return ()
        if sorted(set(value)) != value:
            self.fault(name, "should rise from the smallest to the largest")
        return tuple(value)

    def table(self, name: str, *, optional: bool = False) -> "Table":
        """Take a table; an empty one when it is missing."""
        if not self.has(name):
            if not optional:
                self.fault(name, "is missing")
            return Table({}, self.key(name), self.faults)
        value = self.data[name]
        if not isinstance(value, dict):
            self.fault(name, "should be a table")
            value = {}
        return Table(value, self.key(name), self.faults)

    def tables(self, name: str) -> list["Table"]:
        """Take a list of tables, numbered from 1 as people count; none when it is missing."""
        value = self.data[name] if self.has(name) else []
        if not isinstance(value, list) or not all(isinstance(one, dict) for one in value):
            self.fault(name, f"should be tables that begin with [[{self.key(name)}]]")
            return []
        return [
            Table(one, f"{self.key(name)}[{number}]", self.faults)
            for number, one in enumerate(value, start=1)
        ]

    def words(
        self, name: str, languages: Sequence[str], *, limit: int = 0, fallback: bool = False
    ) -> Words:
        """Take the same text in each language; `fallback` lets plain Finnish be missing."""
        table = self.table(name)
        words = table.own_words(languages, limit=limit, fallback=fallback, told=not self.has(name))
        table.done()
        return words

    def own_words(
        self,
        languages: Sequence[str],
        *,
        limit: int = 0,
        fallback: bool = False,
        told: bool = False,
    ) -> Words:
        """Take the languages that stand in this very table, beside its other keys."""
        texts = {name: self.text(name) for name in LANGUAGES if self.has(name)}
        for name in languages:
            if name not in texts and not told and not (fallback and name == "fi-simple"):
                self.fault(name, "this language is missing")
        for name, text in texts.items():
            if limit and len(text) > limit:
                self.fault(name, f"has {len(text)} characters, at most {limit} fit")
        return Words(texts or {"fi": "?"})

    def done(self) -> None:
        """Refuse every key that was not asked for, with a hint when it is a near miss."""
        for name in self.data:
            if name not in self._known:
                self.fault(name, f"is not known{hint_for(name, sorted(self._known))}")

    def _refuse_html(self, name: str, value: str) -> None:
        if _HTML.search(value):
            self.fault(name, "should be plain text, without HTML")

    def _missing(self, name: str, stand_in: T, default: T | None) -> T:
        if default is not None:
            return default
        self.fault(name, "is missing")
        return stand_in


def hint_for(word: str, known: Sequence[str]) -> str:
    """Give "; did you mean ...?" when a known word is near, otherwise nothing."""
    near = get_close_matches(word, known, n=1, cutoff=0.7)
    return f"; did you mean {near[0]}?" if near else ""
