"""Who is asked what: questions that can never be asked, and how many questions one person gets."""

from collections.abc import Iterator, Mapping
from itertools import product

from config.questions import Condition, Question

MOST_STATES = 20_000  # of answers that lead to different questions, before counting is given up
_State = frozenset[tuple[int, int]]  # conditions that hold: question and condition, by number


def never_asked(question: Question, earlier: Mapping[str, Question]) -> str | None:
    """Return the id of the question whose answers would have to exclude each other, else None.

    What must hold for the questions that a condition names must hold as well, and so on.
    """
    wanted: dict[str, list[frozenset[str]]] = {}
    for condition in _all_conditions(question, earlier, frozenset()):
        wanted.setdefault(condition.question, []).append(frozenset(condition.any_of))
    for source_id, sets in wanted.items():
        if not _can_hold(earlier[source_id], sets):
            return source_id
    return None


def _all_conditions(
    question: Question, earlier: Mapping[str, Question], seen: frozenset[str]
) -> Iterator[Condition]:
    for condition in question.ask_when:
        source = earlier.get(condition.question)
        if source is not None and source.id not in seen:
            yield condition
            yield from _all_conditions(source, earlier, seen | {source.id})


def _can_hold(source: Question, sets: list[frozenset[str]]) -> bool:
    """Tell whether one answer can meet every set; of several ticks each may meet its own."""
    alone = source.exclusive if source.type == "multi" else source.choices()
    if any(all(one in wanted for wanted in sets) for one in alone):
        return True
    return source.type == "multi" and all(wanted - set(source.exclusive) for wanted in sets)


def lengths(questions: tuple[Question, ...]) -> tuple[int, int] | None:
    """Return the fewest and the most questions that one person can be asked.

    None where there are so many ways through that nobody could overlook them either.
    """
    states: dict[_State, tuple[int, int]] = {frozenset(): (0, 0)}
    for number, question in enumerate(questions):
        after: dict[_State, tuple[int, int]] = {}
        patterns = _patterns(questions, number)
        for state, (fewest, most) in states.items():
            if all((number, i) in state for i in range(len(question.ask_when))):
                reached = [(state | pattern, fewest + 1, most + 1) for pattern in patterns]
            else:
                reached = [(state, fewest, most)]
            for new, low, high in reached:
                left = frozenset(one for one in new if one[0] > number)
                known = after.get(left, (low, high))
                after[left] = (min(known[0], low), max(known[1], high))
        if len(after) > MOST_STATES:
            return None
        states = after
    return min(low for low, _ in states.values()), max(high for _, high in states.values())


def _patterns(questions: tuple[Question, ...], number: int) -> set[_State]:
    """Return the sets of later conditions that an answer to a question can fulfil."""
    question = questions[number]
    named = [
        ((later, i), frozenset(condition.any_of))
        for later, other in enumerate(questions)
        for i, condition in enumerate(other.ask_when)
        if later > number and condition.question == question.id
    ]
    single = {
        one: frozenset(key for key, any_of in named if one in any_of) for one in question.choices()
    }
    found = set(single.values())
    if question.type == "multi":
        ticked = {single[one] for one in single if one not in question.exclusive}
        together = _unions(ticked)
        found = together | {single[one] for one in question.exclusive if one in single}
    if question.optional or not found:
        found.add(frozenset())
    return found


def _unions(sets: set[_State]) -> set[_State]:
    """Return every union of some of the sets."""
    found = set(sets)
    while len(found) <= MOST_STATES:
        more = {one | other for one, other in product(found, sets)} - found
        if not more:
            break
        found |= more
    return found
