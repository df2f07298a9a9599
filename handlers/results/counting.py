"""From finished answers to numbers: pure, and the same for every kind of round."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from config.questionnaire import Question, Questionnaire
from storage.closings import Answers
from storage.tallies import ALL, ANSWERED, PLACE, RESPONDENTS, SKIPPED, SUM, UNIT, YEAR, Key

YEAR_DIGITS = 4
NOT_IN_ROWS = frozenset({"text", "number"})


class Sheet(NamedTuple):
    """Somebody's answers to what was asked in the end; None is a question that was skipped."""

    whose: Answers
    answers: Sequence[tuple[Question, Any]]


def sheets(questionnaire: Questionnaire, finished: Iterable[Answers]) -> list[Sheet]:
    """Return the answers that count of those that were given."""
    return [Sheet(one, [*asked(questionnaire, one.answers)]) for one in finished]


def asked(
    questionnaire: Questionnaire, answers: Mapping[str, Any]
) -> Iterator[tuple[Question, Any]]:
    """Give the questions that were asked in the end, in order, each with its answer or None.

    An answer that was given before an earlier one changed does not count.
    """
    given: dict[str, frozenset[str]] = {}
    for question in questionnaire.questions:
        if question.ask_when and not all(one.holds(given) for one in question.ask_when):
            continue
        value = answers.get(question.id)
        if question.options or question.type == "yesno":
            given[question.id] = _as_set(value)
        yield question, value


def _as_set(value: Any) -> frozenset[str]:
    if isinstance(value, list):
        return frozenset(map(str, value))
    return frozenset() if value is None else frozenset((str(value),))


def options(question: Question, value: Any) -> Sequence[str] | None:
    """Return what of an answer is counted: options' ids, a date's year; None for no answer."""
    if value is None:
        return None
    match question.type:
        case "text" | "number":
            return () if value != "" else None
        case "date":
            return (str(value)[:YEAR_DIGITS],)
        case "multi":
            return [one.id for one in question.options if one.id in value]
        case _:
            return (str(value),)


def groups(whose: Answers, *, by_unit: bool, anonymous: bool) -> list[tuple[str, str]]:
    """Return the groups that somebody is counted in: splits and parts.

    Fields and the whole are summed from places afterwards.
    """
    if anonymous:
        return [(ALL, "")]
    found = [(PLACE, f"{whose.field}|{whose.region}"), (YEAR, whose.year)]
    return [*found, (UNIT, whose.unit)] if by_unit else found


def count(found: Iterable[Sheet], *, by_unit: bool, anonymous: bool) -> Counter[Key]:
    """Count finished answers by split, part, question and option."""
    numbers: Counter[Key] = Counter()
    for sheet in found:
        told = [(RESPONDENTS, ANSWERED, 1)]
        for question, value in sheet.answers:
            chosen = options(question, value)
            if chosen is None:
                told.append((question.id, SKIPPED, 1))
                continue
            told.append((question.id, ANSWERED, 1))
            told += [(question.id, one, 1) for one in chosen]
            if question.type == "number":
                told.append((question.id, SUM, int(value)))
        for split, part in groups(sheet.whose, by_unit=by_unit, anonymous=anonymous):
            for name, option, number in told:
                numbers[split, part, name, option] += number
    return numbers


def texts(found: Iterable[Sheet]) -> Iterator[tuple[str, str, Answers]]:
    """Give the answers in people's own words: question, text, and whose they are."""
    for sheet in found:
        for question, value in sheet.answers:
            if question.type == "text" and value and isinstance(value, str):  # not an erased one
                yield question.id, value, sheet.whose


def loose(sheet: Sheet) -> tuple[str, dict[str, Any]]:
    """Return a place and the answers that can be put into a file: none in people's own words."""
    answers = {
        question.id: value
        for question, value in sheet.answers
        if value is not None and question.type not in NOT_IN_ROWS
    }
    return f"{sheet.whose.field}|{sheet.whose.region}", answers
