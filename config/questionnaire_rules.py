"""What makes a questionnaire sound: pure checks that note every fault with its place."""

from collections import Counter
from collections.abc import Iterable, Mapping

from config.questions import CHOOSING, Question, Questionnaire
from config.reading import Faults, hint_for

ID = "[a-z0-9_]{1,20}"
LABEL_CHARS = 30
MANY_OPTIONS = 30
QUESTIONS = 60
_Allowed = dict[str, frozenset[str]]


def check(questionnaire: Questionnaire, faults: Faults) -> None:
    """Note every fault that reading alone does not show."""
    questions = questionnaire.questions
    if not 1 <= len(questions) <= QUESTIONS:
        faults.add("questions", f"should be from 1 to {QUESTIONS}, there are {len(questions)}")
    for question_id in _twice(one.id for one in questions):
        faults.add("questions", f"the id {question_id!r} is used twice")
    earlier: dict[str, Question] = {}
    every = {one.id for one in questions}
    for number, question in enumerate(questions, start=1):
        place = f"questions[{number}] ({question.id})"
        _check_options(question, place, faults)
        if _check_conditions(question, place, earlier, every, faults):
            _check_reach(question, place, earlier, faults)
        earlier.setdefault(question.id, question)
    _check_schedule(questionnaire, faults)


def _check_options(question: Question, place: str, faults: Faults) -> None:
    count = len(question.options)
    if question.type in CHOOSING and not 2 <= count <= MANY_OPTIONS:
        faults.add(f"{place}.options", f"should be from 2 to {MANY_OPTIONS}, there are {count}")
    if question.type not in CHOOSING and count:
        faults.add(f"{place}.options", f"a question of type {question.type} has no options")
    for option_id in _twice(one.id for one in question.options):
        faults.add(f"{place}.options", f"the id {option_id!r} is used twice")
    for option in question.options:
        for language in option.text:
            length = len(option.label(language))
            if length > LABEL_CHARS:
                reason = f"has {length} characters, at most {LABEL_CHARS} fit on a button"
                faults.add(f"{place}.options.{option.id}.{language}", reason)
    _check_exclusive(question, place, faults)
    if question.type == "scale5":
        _check_scale(question, place, faults)


def _check_exclusive(question: Question, place: str, faults: Faults) -> None:
    if question.exclusive and question.type != "multi":
        faults.add(f"{place}.exclusive", "is only for questions of type multi")
    for option_id in question.exclusive:
        if question.option(option_id) is None:
            hint = hint_for(option_id, question.choices())
            faults.add(f"{place}.exclusive", f"{option_id!r} is not an option here{hint}")


def _check_scale(question: Question, place: str, faults: Faults) -> None:
    values = [one.value for one in question.options if one.value is not None]
    if values != [5, 4, 3, 2, 1]:
        reason = "a scale5 needs the values 5, 4, 3, 2, 1 in this order (others have no value)"
        faults.add(f"{place}.options", reason)


def _check_conditions(
    question: Question,
    place: str,
    earlier: Mapping[str, Question],
    every: set[str],
    faults: Faults,
) -> bool:
    """Note conditions that mean nothing; give True when all of them are sound."""
    before = len(faults.found)
    for number, condition in enumerate(question.ask_when, start=1):
        here = f"{place}.ask_when[{number}]"
        source = earlier.get(condition.question)
        if source is None:
            where = "does not come before this one" if condition.question in every else "is unknown"
            hint = "" if condition.question in every else hint_for(condition.question, [*earlier])
            faults.add(f"{here}.question", f"the question {condition.question!r} {where}{hint}")
        elif not source.choices():
            faults.add(f"{here}.question", f"{source.id!r} has no options to choose from")
        else:
            _check_any_of(condition.any_of, source, here, faults)
    return len(faults.found) == before


def _check_any_of(any_of: tuple[str, ...], source: Question, here: str, faults: Faults) -> None:
    if not any_of:
        faults.add(f"{here}.any_of", "should name at least one option")
    for option_id in any_of:
        if option_id not in source.choices():
            hint = hint_for(option_id, source.choices())
            faults.add(f"{here}.any_of", f"{option_id!r} is not an option of {source.id!r}{hint}")


def _check_reach(
    question: Question, place: str, earlier: Mapping[str, Question], faults: Faults
) -> None:
    allowed: _Allowed = {}
    _narrow(question, earlier, allowed)
    for source_id, left in allowed.items():
        if not left:
            reason = f"can never be asked: its conditions on {source_id!r} exclude each other"
            faults.add(f"{place}.ask_when", reason)


def _narrow(question: Question, earlier: Mapping[str, Question], allowed: _Allowed) -> None:
    """Collect what earlier answers must be, through the conditions of those questions as well.

    Conditions on a question with many answers can all hold at once, so they exclude nothing.
    """
    for condition in question.ask_when:
        source = earlier.get(condition.question)
        if source is None:
            continue
        if source.type != "multi":
            left = allowed.get(source.id, frozenset(source.choices()))
            allowed[source.id] = left & frozenset(condition.any_of)
        _narrow(source, earlier, allowed)


def _check_schedule(questionnaire: Questionnaire, faults: Faults) -> None:
    schedule = questionnaire.schedule
    if len(questionnaire.reminders) not in {0, len(schedule.reminders_after_days)}:
        faults.add("reminders", "should be one text for each of schedule.reminders_after_days")
    if any(day >= schedule.open_days for day in schedule.reminders_after_days):
        faults.add("schedule.reminders_after_days", "should be days while the survey is open")
    if bool(schedule.quiet_from) != bool(schedule.quiet_until):
        faults.add("schedule", "quiet_from and quiet_until belong together")


def _twice(ids: Iterable[str]) -> list[str]:
    return [one for one, count in Counter(ids).items() if one and count > 1]
