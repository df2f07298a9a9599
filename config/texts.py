"""Everything that the bot says, in Fluent files by language (https://projectfluent.org).

`say` gives Telegram HTML in which every value is escaped unless it is Markup; `plain` gives text
for places that know no HTML. Nothing is ever said half: a missing value raises MissingText.
"""

import re
from collections.abc import Mapping
from datetime import date
from functools import lru_cache
from html import unescape
from pathlib import Path

from babel import Locale
from babel.numbers import format_decimal
from fluent.runtime import FluentBundle
from fluent.runtime.resolver import CurrentEnvironment, ResolverEnvironment
from fluent.runtime.types import FluentType

from config.errors import MissingText
from config.fluent_files import Entry
from config.fluent_index import open_language
from config.languages import LANGUAGES, LOCALES, from_telegram
from config.markup import Markup
from config.numbers import written

__all__ = ["LANGUAGES", "Markup", "MissingText", "Texts", "from_telegram"]

# fluent.runtime refuses a value of more than 2,500 characters; a person's message has up to 4,096.
# Longer values stand aside behind a mark while the pattern is resolved.
_LONG = 400
_ASIDE = re.compile("\ue000([0-9]+)\ue001")


class _Number(FluentType, int):
    """A whole number that chooses plural forms; a year stays 2026, and 12345 becomes 12 345."""

    def format(self, locale: Locale) -> str:
        return written(int(self), locale)


class _Fraction(FluentType, float):
    def format(self, locale: Locale) -> str:
        return format_decimal(float(self), locale=locale)


class Texts:
    """All texts in all languages, ready to be said."""

    def __init__(self, entries: Mapping[str, Mapping[str, Entry]]) -> None:
        self._entries = entries
        self._bundles: dict[str, FluentBundle] = {}
        self._bundled: set[tuple[str, str]] = set()
        self._fixed: dict[tuple[str, str], str] = {}

    @classmethod
    def load(cls, folder: Path) -> "Texts":
        """Read `folder`/<language>/*.ftl; ConfigurationError tells file and key of every fault.

        Read once as long as no file changes: bots that begin in one process share their texts.
        """
        return _load(folder, _stamp(folder))

    def say(self, language: str, key: str, **values: object) -> Markup:
        """Give the text as Telegram HTML, every value escaped unless it is Markup.

        An int chooses plural forms; True and False choose [yes] and [no]. Give ids and phone
        numbers as str, dates through config.dates. Raises MissingText.
        """
        return Markup(self._format(language, key, values))

    def plain(self, language: str, key: str, **values: object) -> str:
        """Give the text without HTML, for labels, toasts, file names; a tag raises MissingText."""
        text = self._format(language, key, values)
        if "<" in text:
            raise MissingText(language, key, "has an HTML tag, but is used where only text can be")
        return unescape(text) if "&" in text else text

    def has(self, language: str, key: str) -> bool:
        """Tell whether `say` knows the key (in plain Finnish also through Finnish)."""
        return self._find(language, key) is not None

    def keys(self, language: str = "fi") -> frozenset[str]:
        """Give the keys of a language's own messages, without terms and what it falls back to."""
        return frozenset(key for key in self._entries[language] if not key.startswith("-"))

    def entry(self, language: str, key: str) -> Entry:
        """Give where a text stands, its comment and its parts; MissingText if there is none."""
        found = self._entries[language].get(key)
        if found is None and language == "fi-simple":
            found = self._entries["fi"].get(key)
        if found is None:
            raise MissingText(language, key, "no such text")
        return found

    def placeholders(self, language: str, key: str) -> frozenset[str]:
        """Give the names of the values that a text needs, those of texts it refers to included."""
        names: set[str] = set()
        seen: set[str] = set()
        waiting = [key]
        while waiting:
            entry = self.entry(language, waiting.pop())
            seen.add(entry.key)
            names |= entry.variables
            waiting.extend(entry.references - seen)
        return frozenset(names)

    def _find(self, language: str, key: str) -> str | None:
        if key.startswith("-"):  # a term is a part of texts, never a text
            return None
        if key in self._entries.get(language, ()):
            return language
        return "fi" if language == "fi-simple" and key in self._entries["fi"] else None

    def _format(self, language: str, key: str, values: Mapping[str, object]) -> str:
        if values:
            return self._make(language, key, values)
        fixed = self._fixed.get((language, key))
        if fixed is None:  # a text without values is always the same
            fixed = self._fixed[language, key] = self._make(language, key, values)
        return fixed

    def _make(self, language: str, key: str, values: Mapping[str, object]) -> str:
        found = self._find(language, key)
        if found is None:
            raise MissingText(language, key, "no such text")
        bundle = self._bundle_of(found)
        self._bundle(found, key)
        aside: list[str] = []
        args = {name: _fluent(language, key, value, aside) for name, value in values.items()}
        errors: list[Exception] = []
        environment = ResolverEnvironment(bundle, errors, current=CurrentEnvironment(args))
        try:
            pattern = bundle.get_message(key).value
            text = str(pattern(environment)) if pattern else ""
        except ValueError as error:
            raise MissingText(language, key, str(error)) from error
        if errors:
            raise MissingText(language, key, "; ".join(map(str, errors)))
        return _ASIDE.sub(lambda mark: aside[int(mark[1])], text) if aside else text

    def _bundle_of(self, language: str) -> FluentBundle:
        """Return where a language's texts are made ready; plurals and numbers take megabytes."""
        if language not in self._bundles:
            made = FluentBundle([LOCALES[language]], use_isolating=False)
            self._bundles.setdefault(language, made)
        return self._bundles[language]

    def _bundle(self, language: str, key: str) -> None:
        """Make a text ready to be said, with all that it refers to."""
        if (language, key) in self._bundled:
            return
        self._bundled.add((language, key))
        entry = self._entries[language][key]
        self._bundle_of(language).add_resource(entry.resource)
        for other in entry.references:
            self._bundle(language, other)


def _fluent(language: str, key: str, value: object, aside: list[str]) -> str | FluentType:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, int):
        return _Number(value)
    if isinstance(value, float):
        return _Fraction(value)
    if value is None or isinstance(value, date):
        reason = f"a value is {type(value).__name__}; give text or a number (dates: config.dates)"
        raise MissingText(language, key, reason)
    text = Markup.escape(value)
    if len(text) <= _LONG and "\ue000" not in text:
        return text
    aside.append(text)
    return f"\ue000{len(aside) - 1}\ue001"


def _stamp(folder: Path) -> tuple[tuple[str, int, int], ...]:
    """Return what changes when a file of a folder does: names, times and sizes."""
    files = sorted(folder.glob("*/*.ftl"))
    return tuple((str(one), one.stat().st_mtime_ns, one.stat().st_size) for one in files)


@lru_cache(maxsize=4)
def _load(folder: Path, stamp: object) -> Texts:  # noqa: ARG001 - what it is remembered by
    return Texts({language: open_language(folder / language) for language in LANGUAGES})
