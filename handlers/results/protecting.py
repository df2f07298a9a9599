"""Which numbers of a closed round may be shown: decided once, for every screen, file and viewer.

The README's chapter on results says what this promises; tests/results plays the attacker.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import lru_cache
from typing import Literal

from config.questionnaire import Question, Questionnaire
from handlers.results.chance import Chance
from handlers.results.dividing import divide, untold
from handlers.results.lines import Scale, veil
from handlers.results.seen import (
    COUNTED,
    Group,
    Seen,
    number_asked_is_known,
    options_of,
    read,
    values_of,
    weights,
)
from handlers.results.several import told_of_several
from handlers.results.tables import is_small
from storage.tallies import ALL, FIELD, PLACE, SUM, UNIT, YEAR, Tallies

Kind = Literal["shown", "few", "hidden"]
FEWEST = 5  # respondents of which anything is shown; a number from 1 to 4 is small


@dataclass(frozen=True, slots=True)
class Shown:
    """A number as it may be shown: itself, "few" (1 to 4), or "hidden" (any, also 0)."""

    number: int | None
    kind: Kind


HIDDEN, FEW = Shown(None, "hidden"), Shown(None, "few")


@dataclass(frozen=True, slots=True)
class Line:
    """A question in one group: how many answered, how many chose what, and the mean.

    Where ``answered`` is not shown, nothing is: few are fewer than five, hidden protects others.
    ``cells`` has every option of the question (years, for a date), "yes" and "no" too; none for
    numbers and texts. ``mean`` has one decimal and is None where it may not be shown.
    """

    answered: Shown
    cells: Mapping[str, Shown] = field(default_factory=dict)
    mean: float | None = None

    @property
    def is_shown(self) -> bool:
        """Whether anything is shown of this group."""
        return self.answered.kind == "shown"


@dataclass(frozen=True, slots=True)
class Published:
    """What may be shown of a question: of all, and by split and part.

    A split is missing where there is none (anonymous rounds, numbers, texts) and where every group
    is too small; in one that is there each part has its line, if nothing may be shown of it too.
    """

    all: Line
    splits: Mapping[str, Mapping[str, Line]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Publication:
    """All that may be shown of a round, by question; ``respondents`` is how many have finished."""

    questions: Mapping[str, Published]
    respondents: int

    def question(self, question_id: str) -> Published:
        """Return what may be shown of a question; KeyError for one that is not of the round."""
        return self.questions[question_id]


class _Asked:
    """A questionnaire with what was counted: equal to the same two, read once more."""

    def __init__(self, questionnaire: Questionnaire, tallies: Tallies) -> None:
        self.questionnaire, self.tallies = questionnaire, tallies

    def __hash__(self) -> int:
        return hash(self.tallies.secret)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Asked) and (self.questionnaire, self.tallies) == (
            other.questionnaire,
            other.tallies,
        )


def protect(questionnaire: Questionnaire, tallies: Tallies) -> Publication:
    """Return what may be shown of a round; the same tallies always give the same."""
    return _protected(_Asked(questionnaire, tallies))


@lru_cache(maxsize=16)
def _protected(asked: _Asked) -> Publication:
    questionnaire, tallies = asked.questionnaire, asked.tallies
    chance = Chance(tallies.secret)
    whole = {one.id: _read(one, tallies, ALL, "") for one in questionnaire.questions}
    told: dict[str, Seen] = {}
    for question in questionnaire.questions:
        asked_is_known = number_asked_is_known(questionnaire, question, told)
        line = whole[question.id]
        told[question.id] = (
            _whole(questionnaire, question, tallies, line, chance.within(question.id))
            if asked_is_known
            else line.closed()
        )
    splits = _splits(questionnaire, tallies, told, chance)
    return Publication(
        {
            one.id: Published(_line(told[one.id]), _of_question(splits, one))
            for one in questionnaire.questions
        },
        tallies.respondents(),
    )


def _read(question: Question, tallies: Tallies, split: str, part: str) -> Seen:
    options = options_of(question, tallies.line(question.id))
    return read(tallies.line(question.id, split, part), options)


def _whole(
    questionnaire: Questionnaire, question: Question, tallies: Tallies, line: Seen, chance: Chance
) -> Seen:
    """Return what is told of a question over everybody."""
    if line.is_few:
        return replace(line.closed(), few_people=True)
    if question.type == "number":
        total = tallies.line(question.id).get(SUM, 0)
        return replace(line, mean=round(total / line.answered, 1) if line.answered else None)
    if question.type == "multi":
        return told_of_several(question, line, chance)
    veiled = veil(
        Scale(line.numbers, values_of(question)), weights(questionnaire, question), chance, {}
    )
    masked = veiled.hidden if veiled.masked else frozenset()
    return replace(line, hidden=veiled.hidden, masked=masked, mean=veiled.mean)


def _splits(
    questionnaire: Questionnaire, tallies: Tallies, told: Group, chance: Chance
) -> dict[str, dict[str, Group]]:
    """Return what is told of every group: by split, part and question."""
    found = {
        split: _groups(questionnaire, tallies, told, split, tallies.parts(split), chance)
        for split in (UNIT, FIELD, YEAR)
    }
    places: dict[str, Group] = {}
    for name, group in found[FIELD].items():
        inside = [one for one in tallies.parts(PLACE) if one.partition("|")[0] == name]
        within = chance.within(name)
        places |= _groups(questionnaire, tallies, group, PLACE, inside, within)
    return {split: parts for split, parts in {**found, PLACE: places}.items() if parts}


def _groups(
    questionnaire: Questionnaire,
    tallies: Tallies,
    whole: Group,
    split: str,
    parts: list[str],
    chance: Chance,
) -> dict[str, Group]:
    """Return what is told of the parts of a larger group, by part and question.

    There are none where nothing may be told of any: not even of which there is somebody.
    """
    chance = chance.within(split)
    sizes = {part: tallies.respondents(split, part) for part in parts}
    groups = {
        part: {
            one.id: _read(one, tallies, split, part)
            for one in questionnaire.questions
            if one.type in COUNTED
        }
        for part in parts
    }
    closed = untold(sizes, chance)
    if len(closed.groups) == len(parts):
        return {}
    found = divide(questionnaire, whole, groups, chance, closed.groups)
    return {part: _as_few(lines) if part in closed.few else lines for part, lines in found.items()}


def _as_few(group: Group) -> Group:
    return {name: replace(line, few_people=True) for name, line in group.items()}


def _of_question(
    splits: Mapping[str, Mapping[str, Group]], question: Question
) -> dict[str, dict[str, Line]]:
    if question.type not in COUNTED:
        return {}
    return {
        split: {part: _line(group[question.id]) for part, group in parts.items()}
        for split, parts in splits.items()
    }


def _line(seen: Seen) -> Line:
    if not seen.is_open:
        answered = FEW if seen.few_people else HIDDEN
        return Line(answered, dict.fromkeys(seen.numbers, HIDDEN))
    cells = {one: _cell(seen, one, number) for one, number in seen.numbers.items()}
    return Line(Shown(seen.answered, "shown"), cells, seen.mean)


def _cell(seen: Seen, option: str, number: int) -> Shown:
    if option not in seen.hidden:
        return Shown(number, "shown")
    return FEW if is_small(number) and option not in seen.masked else HIDDEN
