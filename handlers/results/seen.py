"""What becomes public of one question in one group, before it is put into words."""

from collections.abc import Mapping
from dataclasses import dataclass

from config.questionnaire import Question, Questionnaire
from handlers.results.lines import FEWEST
from storage.tallies import ANSWERED, SKIPPED, SUM, Cells

COUNTED = frozenset({"single", "multi", "scale5", "yesno", "date"})


@dataclass(frozen=True, slots=True)
class Seen:
    """A line with what of it is hidden. Where it is not open, nothing of it is told.

    ``masked``: of the hidden numbers it is not told which are small. ``few_people``: it is told
    that fewer than five are behind it.
    """

    numbers: Mapping[str, int]
    answered: int
    is_open: bool = True
    hidden: frozenset[str] = frozenset()
    masked: frozenset[str] = frozenset()
    mean: float | None = None
    few_people: bool = False

    @property
    def is_few(self) -> bool:
        """Whether fewer than five have answered."""
        return 0 < self.answered < FEWEST

    @property
    def visible(self) -> tuple[str, ...]:
        """The options of which the numbers are told."""
        if not self.is_open:
            return ()
        return tuple(one for one in self.numbers if one not in self.hidden)

    def closed(self) -> "Seen":
        """Return the same line with nothing told of it."""
        return Seen(self.numbers, self.answered, is_open=False, hidden=frozenset(self.numbers))


Group = Mapping[str, Seen]  # by question


def read(cells: Cells, options: tuple[str, ...]) -> Seen:
    """Return the whole line of a question, as it was counted."""
    return Seen({one: cells.get(one, 0) for one in options}, cells.get(ANSWERED, 0))


def options_of(question: Question, cells: Cells) -> tuple[str, ...]:
    """Return what can have been chosen; for a date the years that somebody named."""
    if question.type == "date":
        return tuple(sorted(set(cells).difference((ANSWERED, SKIPPED, SUM))))
    return question.choices() if question.type in COUNTED else ()


def values_of(question: Question) -> dict[str, int]:
    """Return the values of the options of a scale."""
    if question.type != "scale5":
        return {}
    return {one.id: one.value for one in question.options if one.value is not None}


def number_asked_is_known(questionnaire: Questionnaire, question: Question, group: Group) -> bool:
    """Whether it tells nothing new to say how many of a group were asked a question.

    It was asked where an earlier answer was among some: the sum of their numbers. That sum is
    known if all of them are shown, or if all that is hidden in that line is among them.
    """
    for condition in question.ask_when:
        source = group.get(condition.question)
        if source is None or not source.is_open:
            return False
        hidden, named = source.hidden, frozenset(condition.any_of)
        if questionnaire.question(condition.question).type == "multi":
            if hidden:
                return False
        elif hidden & named and not hidden <= named:
            return False
    return True


def weights(questionnaire: Questionnaire, question: Question) -> dict[str, int]:
    """Return what hangs on each option: how many later questions are asked because of it."""
    found = dict.fromkeys(question.choices(), 0)
    for later in questionnaire.questions:
        for condition in later.ask_when:
            if condition.question == question.id:
                for one in condition.any_of:
                    found[one] = found.get(one, 0) + 1
    return found
