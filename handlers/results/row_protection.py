"""Which answers a file of rows may hold: one row a respondent, nothing that tells who it is.

Counted up, the rows say no more than the published numbers already say. A background (field, or
field and region) stands only where that group's numbers are published; whoever is in no such group
is in a pool, the rest of the nearest larger group. In a pool an answer stands only where its number
follows from published ones and is not small. Everything else is hidden. A column of a group hides
no answer or at least five, more than needed if it must, and the same ones in every file. Of the
backgrounds that could be told, those are that leave most values to be told; there is one file of a
round, never another with other backgrounds to hold beside it.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from config.questionnaire import Question, Questionnaire
from handlers.results.protecting import Line, Publication
from handlers.results.row_groups import HIDDEN, Groups, field_of, grouped, tellable
from handlers.results.row_values import answered, asked, columns

NONE: frozenset[str] = frozenset()
FEWEST = 5  # rows that hide their answer in a column of a group, if any does
Value = tuple[str, ...] | str | None
Pair = tuple[Mapping[str, Any], dict[str, Value]]  # the answers, and what of them is told


@dataclass(frozen=True, slots=True)
class Sheet:
    """One respondent: "field|region" ("" where no background is kept), answers by question."""

    place: str
    answers: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Row:
    """What may be told of one respondent.

    A background is None where none is kept. The values are ids of options, HIDDEN, or None for who
    was not asked or skipped the question.
    """

    field: str | None
    region: str | None
    values: Mapping[str, Value]


def rows(
    questionnaire: Questionnaire, publication: Publication, sheets: Sequence[Sheet], *, places: bool
) -> list[Row]:
    """Return what may be told of each sheet, in their order; ``places``: with backgrounds.

    The sheets come in random order and are those that were counted in the publication. The same
    ones give the same rows.
    """
    told_columns = columns(questionnaire, linkable=places)
    kept = [one.place if places else "" for one in sheets]
    answers = [asked(questionnaire, one.answers) for one in sheets]

    def under(fields: frozenset[str], told: frozenset[str]) -> list[Row]:
        groups = grouped(kept, fields, told)
        return _told_rows(publication, told_columns, answers, groups, places=places)

    if not places:
        return under(NONE, NONE)
    fields, told = tellable(publication, [one.id for one in told_columns], kept)
    names = [field_of(one) for one in kept]
    found = _fuller(names, under(fields, told), under(fields, NONE))
    alone = under(NONE, NONE)
    return found if _fullness(found) >= _fullness(alone) else alone


def _fuller(names: Sequence[str], by_place: list[Row], by_field: list[Row]) -> list[Row]:
    """Return the rows of each field with regions, or without where that tells more in all."""
    gain: Counter[str] = Counter()
    for name, finer, coarser in zip(names, by_place, by_field, strict=True):
        gain[name] += _told_in(finer) - _told_in(coarser)
    return [
        finer if gain[name] >= 0 else coarser
        for name, finer, coarser in zip(names, by_place, by_field, strict=True)
    ]


def _fullness(found: Iterable[Row]) -> int:
    return sum(_told_in(row) for row in found)


def _told_in(row: Row) -> int:
    """Return how many of a row's values are told, field and region among them."""
    return sum(one != HIDDEN for one in (row.field, row.region, *row.values.values()))


def _told_rows(
    publication: Publication,
    told_columns: Sequence[Question],
    answers: Sequence[Mapping[str, Any]],
    groups: Groups,
    *,
    places: bool,
) -> list[Row]:
    """Return what may be told of each sheet in these groups."""
    found: list[Row] = [Row(None, None, {})] * len(answers)
    for part, members in groups.members.items():
        pairs: list[Pair] = [(answers[one], {}) for one in members]
        for question in told_columns:
            _fill(question, pairs, _shown(publication, groups, part, question))
        background = _background(part, places=places)
        for one, (_, values) in zip(members, pairs, strict=True):
            found[one] = Row(*background, values)
    return found


def _background(part: str, *, places: bool) -> tuple[str | None, str | None]:
    if not places:
        return None, None
    name, _, region = part.partition("|")
    return name, region


def _shown(
    publication: Publication, groups: Groups, part: str, question: Question
) -> frozenset[str] | None:
    """Return the options whose numbers in this group are published or follow; None: no numbers."""
    parent, others = groups.lines(part)
    all_lines = [_line(publication, question, one) for one in (parent, *others)]
    if not all(one is not None and one.answered.kind == "shown" for one in all_lines):
        return None
    return frozenset(
        option
        for option in (all_lines[0].cells if all_lines[0] is not None else {})
        if all(_is_shown(one, option) for one in all_lines)
    )


def _line(publication: Publication, question: Question, which: tuple[str, str]) -> Line | None:
    published = publication.question(question.id)
    split, part = which
    return published.all if not split else published.splits.get(split, {}).get(part)


def _is_shown(line: Line | None, option: str) -> bool:
    cell = line.cells.get(option) if line is not None else None
    return cell is not None and cell.kind == "shown"


def _fill(question: Question, members: Sequence[Pair], shown: frozenset[str] | None) -> None:
    """Give each row of a group its value of one column: what may be shown, or HIDDEN."""
    values = [answered(question, answers.get(question.id)) for answers, _ in members]
    if shown is not None:
        shown = _without_small(question, values, shown)
    for value, (_, row) in zip(values, members, strict=True):
        row[question.id] = _told(question, value, shown, row)
    _enough(question, [row for _, row in members])


def _without_small(
    question: Question, values: Sequence[Value], shown: frozenset[str]
) -> frozenset[str] | None:
    """Leave out what few have chosen; nothing is left where few have answered.

    Of several choices all are shown or none: together they would tell of the one left out.
    """
    given = [_chosen(value) for value in values if value is not None]
    if 0 < len(given) < FEWEST:
        return None
    small = {
        option
        for option in shown
        if 0 < sum(option in one for one in given) < FEWEST
        or (question.type == "multi" and 0 < sum(option not in one for one in given) < FEWEST)
    }
    if question.type == "multi" and (small or not set(question.choices()) <= shown):
        return None
    return shown - small


def _chosen(value: Value) -> tuple[str, ...]:
    return value if isinstance(value, tuple) else (value,) if value is not None else ()


def _told(
    question: Question, value: Value, shown: frozenset[str] | None, row: Mapping[str, Value]
) -> Value:
    if shown is None or any(row.get(one.question) == HIDDEN for one in question.ask_when):
        return HIDDEN
    return value if all(one in shown for one in _chosen(value)) else HIDDEN


def _enough(question: Question, found: Sequence[dict[str, Value]]) -> None:
    """Hide as many answers more as are needed for five; what hangs on them is hidden with them."""
    hidden = sum(row[question.id] == HIDDEN for row in found)
    if not 0 < hidden < FEWEST:
        return
    for row in _first(found, question.id, FEWEST - hidden):
        row[question.id] = HIDDEN


def _first(
    found: Iterable[dict[str, Value]], question: str, number: int
) -> Iterable[dict[str, Value]]:
    """Return the first rows that show an answer, then those without one."""
    showing = [row for row in found if row[question] != HIDDEN]
    return sorted(showing, key=lambda row: row[question] is None)[:number]
