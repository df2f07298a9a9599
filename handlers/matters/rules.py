"""What can be done with a matter, by whom, and what it is made of: pure decisions."""

from collections.abc import Sequence

from config.questionnaire import Question, Questionnaire
from handlers.forms.form import Values
from storage.matters import ANSWERED, CLOSED, NEW, TAKEN, Labels, Matter

TASK, AGREED, REFUSED = "task", "yes", "no"
WEEK = 7 * 24 * 3600
LONGEST_NOTE = 700  # characters: two of them and the matter fit one message, emoji included
NOTES = 2  # on one card; one where more words were sent than a wish has
LISTED = 5  # wishes on one page

# What each side does, in the order of its buttons.
TAKE, TAKE_OVER, ANSWER, RELEASE, CLOSE, REOPEN = (
    *("take", "take_over", "answer", "release", "close", "reopen"),
)
REPLY, DONE, STILL, BACK = "reply", "done", "still", "back"
# What came later than wishes: hand a picture or a recording over, give it to a colleague, tell what
# came of it.
PLAY, ASSIGN, OUTCOME = LATER = ("play", "assign", "outcome")
LONGEST_SENT = 1000  # characters of an idea, a question, a reply


def consents(questionnaire: Questionnaire, answers: Values) -> bool:
    """Tell whether the person lets a coordinator know their name and the help they want."""
    return any(
        one.report == TASK and answers.get(one.id) == AGREED for one in questionnaire.questions
    )


def wished(questionnaire: Questionnaire, answers: Values) -> Labels:
    """Return the help that is wanted, in words by language: what the consent is about.

    It is the question of consent itself where that is asked of everybody.
    """
    chosen = [
        dict(option.text)
        for question in _asked_before(questionnaire)
        for option in question.options
        if option.id in _chosen(answers.get(question.id)) and option.id not in question.exclusive
    ]
    return chosen or [dict(one.text) for one in questionnaire.questions if one.report == TASK]


def _chosen(value: object) -> Sequence[object]:
    if isinstance(value, list):
        return value
    return () if value is None else (value,)


def _asked_before(questionnaire: Questionnaire) -> list[Question]:
    """Return the questions on which the consent depends: those that ask for the wishes."""
    needed = {
        condition.question
        for question in questionnaire.questions
        if question.report == TASK
        for condition in question.ask_when
    }
    return [question for question in questionnaire.questions if question.id in needed]


def coordinators_doings(matter: Matter, me: int) -> tuple[str, ...]:
    """Return what a coordinator of the unit can do with a matter now."""
    if matter.is_taken_back:
        return ()
    if matter.state == CLOSED:
        return (REOPEN,)
    if matter.state == NEW:
        return (TAKE, ANSWER, CLOSE)
    if matter.holder != me:
        return (TAKE_OVER,)
    return (ANSWER, CLOSE, RELEASE)


def further_doings(matter: Matter, me: int) -> tuple[str, ...]:
    """Return what a coordinator of the unit can do besides: later buttons, below the others."""
    if matter.is_taken_back:
        return ()
    free = matter.holder in (None, me)
    open_ones = (ASSIGN,) if matter.state != CLOSED else ()
    tell = (OUTCOME,) if not matter.is_wish and (free or matter.state == CLOSED) else ()
    return (*tell, *open_ones)


def is_seen(matter: Matter) -> str:
    """Return how far a matter has come, as the person who sent it is told."""
    return "read" if matter.state == NEW and matter.read_at is not None else matter.state


def own_doings(matter: Matter) -> tuple[str, ...]:
    """Return what the person who wishes can do now."""
    if matter.is_taken_back:
        return ()
    if matter.state == CLOSED:
        return (STILL, BACK)
    return (REPLY, *((DONE,) if matter.state in (TAKEN, ANSWERED) else ()), BACK)


def after_words(holder: int | None) -> str:
    """Return the state after the person has written: it waits for whoever looks after it."""
    return NEW if holder is None else TAKEN
