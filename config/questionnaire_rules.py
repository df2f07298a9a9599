"""What makes a questionnaire sound: pure checks that note every fault with its place."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

from config.languages import LANGUAGES, PLAIN, Words
from config.questions import ANONYMOUS, CHOOSING, SUITING, TASK, TEXT_CHARS, Question, Questionnaire
from config.reaching import never_asked
from config.reading import Faults, hint_for
from config.wording import SENTENCE_WORDS, too_long

ID = "[a-z0-9_]{1,20}"
LABEL_CHARS = 30
MANY_OPTIONS = 30
QUESTIONS = 60
PARAGRAPHS = 5  # of the introduction, which stands in one message with the first question
REMINDERS = 2  # as the national feedback service does
POLLS = "poll_"  # begins the ids of the small polls that are made in the chat
DATE = "{date}"


def hard_to_read(questionnaire: Questionnaire) -> Iterator[tuple[str, str]]:
    """Give the places where plain Finnish is not plain, and why: no fault, but worth a look."""
    for place, words in texts(questionnaire):
        if PLAIN in words:
            for sentence in too_long(words[PLAIN]):
                yield f"{place}.{PLAIN}", f"over {SENTENCE_WORDS} words in a sentence: {sentence}"


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
        _check_report(question, place, faults)
        if _check_conditions(question, place, earlier, every, faults):
            _check_reach(question, place, earlier, faults)
        earlier.setdefault(question.id, question)
    _check_schedule(questionnaire, faults)
    _check_anonymous(questionnaire, faults)
    _check_around(questionnaire, faults)


def _check_options(question: Question, place: str, faults: Faults) -> None:
    count = len(question.options)
    if question.type in CHOOSING and not 2 <= count <= MANY_OPTIONS:
        faults.add(f"{place}.options", f"should be from 2 to {MANY_OPTIONS}, there are {count}")
    if question.type not in CHOOSING and count:
        faults.add(f"{place}.options", f"a question of type {question.type} has no options")
    for option_id in _twice(one.id for one in question.options):
        faults.add(f"{place}.options", f"the id {option_id!r} is used twice")
    _check_labels(question, place, faults)
    _check_alike(question, place, faults)
    _check_exclusive(question, place, faults)
    if question.type == "scale5":
        _check_scale(question, place, faults)


def _check_labels(question: Question, place: str, faults: Faults) -> None:
    for option in question.options:
        for language in option.text:
            length = len(option.label(language))
            if length > LABEL_CHARS:
                reason = f"has {length} characters, at most {LABEL_CHARS} fit on a button"
                faults.add(f"{place}.options.{option.id}.{language}", reason)
            if "\n" in option.text[language]:
                reason = "should be one line: it stands on a button"
                faults.add(f"{place}.options.{option.id}.{language}", reason)
        if option.value is not None and question.type != "scale5":
            faults.add(f"{place}.options.{option.id}.value", "is only for questions of type scale5")


def _check_alike(question: Question, place: str, faults: Faults) -> None:
    """Note two buttons with the same words: nobody could tell them apart."""
    for language in LANGUAGES:
        seen: dict[str, str] = {}
        for option in question.options:
            words = option.text[language].casefold() if language in option.text else ""
            other = seen.setdefault(words, option.id)
            if words and other != option.id:
                reason = f"has the same words as the option {other!r}"
                faults.add(f"{place}.options.{option.id}.{language}", reason)


def _check_report(question: Question, place: str, faults: Faults) -> None:
    suiting = SUITING.get(question.type, ())
    if suiting and question.report not in suiting:
        can = " or ".join(suiting)
        reason = f"a question of type {question.type} can only be reported as {can}"
        faults.add(f"{place}.report", reason)
    elif question.report == TASK and "yes" not in question.choices():
        faults.add(f"{place}.report", "a task needs an option with the id 'yes'")
    if question.type != "text" and question.max_chars != TEXT_CHARS:
        faults.add(f"{place}.max_chars", "is only for questions of type text")


def _check_exclusive(question: Question, place: str, faults: Faults) -> None:
    if question.exclusive and question.type != "multi":
        faults.add(f"{place}.exclusive", "is only for questions of type multi")
    for option_id in question.exclusive:
        if question.option(option_id) is None:
            hint = hint_for(option_id, question.choices())
            faults.add(f"{place}.exclusive", f"{option_id!r} is not an option here{hint}")
    if question.options and all(one.id in question.exclusive for one in question.options):
        faults.add(f"{place}.exclusive", "names every option: then it is a single choice")


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
    source_id = never_asked(question, earlier)
    if source_id is None:
        return
    reason = f"can never be asked: its conditions on {source_id!r} exclude each other"
    through = [one.question for one in question.ask_when if one.question != source_id]
    told = f" (through {', '.join(map(repr, through))})" if through else ""
    faults.add(f"{place}.ask_when", reason + told)


def _check_schedule(questionnaire: Questionnaire, faults: Faults) -> None:
    schedule = questionnaire.schedule
    if len(questionnaire.reminders) not in {0, len(schedule.reminders_after_days)}:
        faults.add("reminders", "should be one text for each of schedule.reminders_after_days")
    if any(day >= schedule.open_days for day in schedule.reminders_after_days):
        faults.add("schedule.reminders_after_days", "should be days while the survey is open")
    if len(schedule.reminders_after_days) > REMINDERS:
        faults.add("schedule.reminders_after_days", f"at most {REMINDERS} reminders are sent")
    if bool(schedule.quiet_from) != bool(schedule.quiet_until):
        faults.add("schedule", "quiet_from and quiet_until belong together")


def _check_anonymous(questionnaire: Questionnaire, faults: Faults) -> None:
    """Note what is never asked when nobody may know who answers: a task needs a name."""
    if questionnaire.mode != ANONYMOUS:
        return
    asked = {one.id for one in questionnaire.in_mode(ANONYMOUS).questions}
    for number, question in enumerate(questionnaire.questions, start=1):
        if question.report == TASK:
            reason = "is never asked in an anonymous survey: a task needs a name"
            faults.add(f"questions[{number}] ({question.id}).report", reason)
        elif question.id not in asked:
            reason = "can never be asked: it follows a task, and the survey is anonymous"
            faults.add(f"questions[{number}] ({question.id}).ask_when", reason)


def _check_around(questionnaire: Questionnaire, faults: Faults) -> None:
    """Note what is wrong with the texts around the questions, and with the id."""
    if questionnaire.id.startswith(POLLS):
        faults.add("id", f"ids that begin with {POLLS} belong to polls made in the chat")
    if len(questionnaire.intro) > PARAGRAPHS:
        faults.add("intro", f"should be at most {PARAGRAPHS} paragraphs")
    for place, words in texts(questionnaire):
        known = DATE if place.startswith("reminders") else ""
        for language in words:
            left = words[language].replace(known, "") if known else words[language]
            found = re.search(r"\{[^{}]*\}?", left)
            if found is not None:
                told = f"only {DATE} is filled in here" if known else "nothing is filled in here"
                faults.add(f"{place}.{language}", f"{found[0]!r} would be shown as it is: {told}")


def texts(questionnaire: Questionnaire) -> Iterator[tuple[str, Words]]:
    """Give every text of a questionnaire with its place."""
    for name in ("title", "thanks", "why", "saved"):
        words = getattr(questionnaire, name)
        if words is not None:
            yield name, words
    for name in ("intro", "reminders"):
        for number, words in enumerate(getattr(questionnaire, name), start=1):
            yield f"{name}[{number}]", words
    for name, words in questionnaire.notes.items():
        yield f"notes.{name}", words
    for number, question in enumerate(questionnaire.questions, start=1):
        place = f"questions[{number}] ({question.id})"
        yield f"{place}.text", question.text
        for option in question.options:
            yield f"{place}.options.{option.id}", option.text


def _twice(ids: Iterable[str]) -> list[str]:
    return [one for one, count in Counter(ids).items() if one and count > 1]
