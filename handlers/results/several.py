"""Questions with several choices: each choice is a small table of its own, chosen or not."""

from dataclasses import replace

from config.questionnaire import Question
from handlers.results.chance import SELDOM, Chance
from handlers.results.lines import Scale, veil
from handlers.results.seen import Seen
from handlers.results.tables import Bounds

IN, OUT = "in", "out"  # who has chosen an option, and who has not


def limits_of(question: Question, line: Seen, option: str) -> Bounds:
    """Return how few and how many may have chosen an option, the other options being known.

    Whoever chose an exclusive one has chosen nothing else; who had to choose has chosen something.
    """
    exclusive = sum(line.numbers[one] for one in question.exclusive if one != option)
    others = [
        number
        for one, number in line.numbers.items()
        if one != option and one not in question.exclusive
    ]
    low = 0 if question.optional else line.answered - exclusive - sum(others)
    high = line.answered - exclusive
    if option in question.exclusive:
        high -= max(others, default=0)
    number = line.numbers[option]
    return min(max(low, 0), number), max(high, number)


def told_of_several(question: Question, line: Seen, chance: Chance) -> Seen:
    """Return what is told of such a question over everybody.

    Where one choice follows from the others, nothing but the number of answers is told.
    """
    hidden, masked = set(), set()
    for option, number in line.numbers.items():
        low, high = limits_of(question, line, option)
        limits = {IN: (low, high), OUT: (line.answered - high, line.answered - low)}
        cells = Scale({IN: number, OUT: line.answered - number})
        found = veil(cells, {}, chance.within(option), limits)
        if found.hidden:
            hidden.add(option)
        if found.masked:
            masked.add(option)
            if (low, high) != (0, line.answered):
                return _nothing(line)
    if hidden and chance.needless("several", SELDOM):
        return _nothing(line)
    return replace(line, hidden=frozenset(hidden), masked=frozenset(masked))


def _nothing(line: Seen) -> Seen:
    every = frozenset(line.numbers)
    return replace(line, hidden=every, masked=every)
