"""When what others answered is counted, and what of it is shown: pure decisions.

Nobody's own answer shows in it: at least twenty people, one in five of them left out by chance,
counted anew only when at least ten more have finished, shares rounded to tens of per cent, no
option that fewer than five have chosen, and none that would tell how few have chosen the others.
"""

from collections.abc import Mapping, Sequence

from config.questionnaire import Question, Questionnaire
from storage.others import LEFT_OUT, Counted, Kept

LEAST = 20  # people of whom anything is shown
ENOUGH = LEAST - LEAST // LEFT_OUT  # who have answered a question, of those who are counted
STEP = 10  # people more, before it is counted anew
FEWEST = 5  # who have chosen an option that is shown
MOST = 500  # people counted: more would not change tens of per cent
TEN = 10  # per cent
COUNTED = ("counts", "distribution")


def is_due(kept: Kept) -> bool:
    """Tell whether enough have finished since the last count; after MOST people it stays."""
    if kept.counted >= MOST:
        return False
    if kept.counted == 0:
        return kept.finished >= LEAST
    return kept.finished >= kept.counted + max(STEP, kept.counted // TEN)


def is_whole(people: int, fields: Mapping[str, int], shown: set[str]) -> bool:
    """Tell whether numbers of everybody, beside those of a field, leave nobody alone.

    Who is outside of any one field, or of all fields with numbers of their own, are ten or none.
    """
    largest = max((number for field, number in fields.items() if field), default=0)
    with_own = sum(number for field, number in fields.items() if field in shown)
    return people - max(largest, with_own) >= STEP


def asked_of_all(questionnaire: Questionnaire) -> list[Question]:
    """Return the questions with options that everybody is asked, in their order."""
    return [
        one
        for one in questionnaire.questions
        if one.report in COUNTED and one.choices() and not one.ask_when
    ]


def shares(questions: Sequence[Question], counted: Counted) -> dict[str, dict[str, int]]:
    """Return the shares that may be shown, in whole tens of per cent, halves rounded up.

    Of a question that at least ENOUGH have answered; without options of fewer than FEWEST, and
    without any that would tell that one to four have chosen otherwise.
    """
    found: dict[str, dict[str, int]] = {}
    for question in questions:
        answered = counted.answered.get(question.id, 0)
        told = _told(question, answered, counted.chosen.get(question.id, {}))
        if answered >= ENOUGH and told:
            found[question.id] = {one: rounded(number, answered) for one, number in told.items()}
    return found


def _told(question: Question, answered: int, chosen: Mapping[str, int]) -> dict[str, int]:
    """Return the numbers of the options of which shares may be shown."""
    options = question.choices()
    told = {one: chosen[one] for one in options if chosen.get(one, 0) >= FEWEST}
    if question.type == "multi":
        return {one: number for one, number in told.items() if not 0 < answered - number < FEWEST}
    rest = answered - sum(told.values())
    if told and rest and not FEWEST <= rest <= (FEWEST - 1) * (len(options) - len(told) - 1):
        # So few, or so many for so few options, tell of one of them that somebody has chosen it.
        # With one more, what is left can be anybody's. Which one, does not depend on any number.
        told.popitem()
    return told


def rounded(number: int, whole: int) -> int:
    """Return a share in whole tens of per cent."""
    return (2 * TEN * number + whole) // (2 * whole) * TEN


def floor(counted: int) -> int:
    """Return how many people it is said to be: "at least 20"."""
    return counted // TEN * TEN
