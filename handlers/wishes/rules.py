"""What can be done with a wish, by whom, and what it is made of: pure decisions."""

from collections.abc import Sequence

from config.questionnaire import Question, Questionnaire
from handlers.forms.form import Values
from storage.wishes import ANSWERED, CLOSED, NEW, TAKEN, Labels, Wish

TASK, AGREED, REFUSED = "task", "yes", "no"
WEEK = 7 * 24 * 3600
LONGEST_NOTE = 700  # characters: two of them and the wish fit one message, emoji included
NOTES = 2  # on one card
LISTED = 5  # wishes on one page

# What each side does, in the order of its buttons.
TAKE, TAKE_OVER, ANSWER, RELEASE, CLOSE, REOPEN = (
    *("take", "take_over", "answer", "release", "close", "reopen"),
)
REPLY, DONE, STILL, BACK = "reply", "done", "still", "back"


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


def coordinators_doings(wish: Wish, me: int) -> tuple[str, ...]:
    """Return what a coordinator of the unit can do with a wish now."""
    if wish.is_taken_back:
        return ()
    if wish.state == CLOSED:
        return (REOPEN,)
    if wish.state == NEW:
        return (TAKE, ANSWER, CLOSE)
    if wish.holder != me:
        return (TAKE_OVER,)
    return (ANSWER, CLOSE, RELEASE)


def own_doings(wish: Wish) -> tuple[str, ...]:
    """Return what the person who wishes can do now."""
    if wish.is_taken_back:
        return ()
    if wish.state == CLOSED:
        return (STILL, BACK)
    return (REPLY, *((DONE,) if wish.state in (TAKEN, ANSWERED) else ()), BACK)


def after_words(holder: int | None) -> str:
    """Return the state after the person has written: it waits for whoever looks after it."""
    return NEW if holder is None else TAKEN
