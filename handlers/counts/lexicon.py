"""The words that can follow the command, in all the languages at once, and what each means."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from difflib import SequenceMatcher

from config.languages import LANGUAGES
from handlers.counts.query import LISTS
from handlers.counts.rules import PEOPLE, SUBJECTS
from handlers.forms.matching import folded
from handlers.house import House

NEAR = 0.75  # of difflib's ratio, one slip in four letters: worth asking "did you mean"
ALIKE = 0.1  # how much less near another guess may be to be offered as well
SHORTEST = 3  # letters of a beginning that is taken for the whole
LONGEST_ENDING = 5  # letters that a language puts behind a name

Meaning = tuple[str, str]
"""A value of a dimension: ("unit", "oulu"); a dimension by itself: ("by", "unit"); a subject:
("subject", "events"); those who still study: ("year", "studying")."""


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Folded words with their meanings; ``fillers``, as "by" or "all", say nothing."""

    keys: Mapping[str, str]
    subjects: Mapping[str, str]
    fillers: frozenset[str]
    values: Mapping[str, Mapping[str, str]]

    def exact(self, words: str, among: Iterable[str]) -> Meaning | None:
        """Return the value of these dimensions that the words name whole."""
        wanted = folded(words)
        return next(
            ((one, self.values[one][wanted]) for one in among if wanted in self.values[one]), None
        )

    def begun(self, words: str, among: Iterable[str]) -> Meaning | None:
        """Return the one value that the words begin, or are a word of; None if several."""
        wanted = folded(words)
        if len(wanted) < SHORTEST:
            return None
        labels = [(one, label, value) for one in among for label, value in self.values[one].items()]
        begun = {(one, value) for one, label, value in labels if label.startswith(wanted)}
        if len(begun) == 1:
            return begun.pop()
        inside = {(one, value) for one, label, value in labels if f" {wanted} " in f" {label} "}
        return inside.pop() if len(inside) == 1 else None

    def near(self, words: str, among: Iterable[str], *, whole: bool = False) -> list[Meaning]:
        """Return what resembles mistyped words, the likest first; ``whole``: keywords as well."""
        wanted = folded(words)
        known = [((one, value), label) for one in among for label, value in self._of(one)]
        if whole:
            known += [(("by", one), word) for word, one in self.keys.items()]
            known += [(("subject", one), word) for word, one in self.subjects.items()]
        alike = _alike(wanted, {label for _, label in known})
        rated: dict[Meaning, float] = {}
        for meaning, label in known:
            if label in alike:
                rated[meaning] = max(alike[label], rated.get(meaning, 0))
        best = max(rated.values(), default=0)
        return sorted(
            (one for one in rated if rated[one] > best - ALIKE), key=lambda one: -rated[one]
        )

    def nearest_key(self, word: str) -> str | None:
        """Return the dimension whose name resembles a mistyped one."""
        return _nearest(word, self.keys)

    def nearest_subject(self, word: str) -> str | None:
        """Return "events" or "rounds" if its name resembles a mistyped one."""
        return _nearest(word, self.subjects)

    def _of(self, dimension: str) -> Iterator[tuple[str, str]]:
        """Give the labels of a dimension, and the single words of longer ones."""
        for label, value in self.values[dimension].items():
            yield label, value
            for word in label.split():
                if len(word) > SHORTEST and word != label and word not in self.keys:
                    yield word, value


def _nearest(word: str, known: Mapping[str, str]) -> str | None:
    alike = _alike(folded(word), known)
    return known[max(alike, key=lambda one: alike[one])] if alike else None


def _alike(word: str, others: Iterable[str]) -> dict[str, float]:
    """Return how near each of the others is to a word, of those that are near enough."""
    matcher = SequenceMatcher(None, "", word)  # what it knows of the second one is used for all
    found = {}
    for one in others:
        if len(one) > SHORTEST and word.startswith(one) and len(word) - len(one) <= LONGEST_ENDING:
            found[one] = NEAR  # a name in another case, as "Oulussa"
        longest = 2 * min(len(word), len(one)) / max(1, len(word) + len(one))
        if longest < NEAR:  # so much is the most that it could be
            continue
        matcher.set_seq1(one)
        if matcher.quick_ratio() >= NEAR and (ratio := matcher.ratio()) >= NEAR:
            found[one] = ratio
    return found


def said(house: House, key: str) -> Iterator[str]:
    """Give the words of a comma-separated text, in every language."""
    for language in LANGUAGES:
        yield from (one.strip() for one in house.texts.plain(language, key).split(","))


def lexicon(house: House) -> Lexicon:
    """Return the words of this school."""
    fillers = frozenset(folded(one) for one in said(house, "counts-words-by"))
    words = {
        subject: [_without(fillers, one) for one in said(house, f"counts-words-{subject}")]
        for subject in SUBJECTS
    }
    for one in PEOPLE:
        words[one] += [_without(fillers, said_by) for said_by in said(house, f"counts-by-{one}")]
    keys = {word: one for one in PEOPLE for word in words[one]}
    others = {word: one for one in SUBJECTS if one not in PEOPLE for word in words[one]}
    values = {name: dict(_values(house, name)) for name in LISTS}
    studying = {folded(one): "studying" for one in said(house, "counts-words-studying")}
    return Lexicon(keys, others, fillers, {**values, "year": studying})


def _without(fillers: frozenset[str], words: str) -> str:
    return " ".join(one for one in folded(words).split() if one not in fillers)


def _values(house: House, dimension: str) -> Iterator[tuple[str, str]]:
    """Give the names and codes of a dimension's values; the first of two equal names counts."""
    found: dict[str, str] = {}
    for value, name in _named(house, dimension):
        found.setdefault(folded(name), value)
    yield from found.items()


def _named(house: House, dimension: str) -> Iterator[tuple[str, str]]:
    school = house.organisation
    if dimension == "language":
        for one in school.languages:
            yield from ((one, name) for name in (one, house.texts.plain(one, f"language-{one}")))
            yield from ((one, name) for name in said(house, f"counts-words-in-{one}"))
        return
    if dimension == "unit":
        for unit in school.units:
            yield from ((unit.id, name) for name in (unit.id, *unit.name.values()))
        return
    for code in school.fields if dimension == "field" else school.region_choices:
        yield code.code, code.code
        yield from ((code.code, name) for name in (*code.button.values(), *code.name.values()))
