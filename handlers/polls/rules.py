"""What a poll is made of: pure changes of its questionnaire, and what its readers see."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from config.languages import LANGUAGES, Words
from config.questionnaire import Option, Question, Questionnaire, Schedule
from config.texts import Texts
from storage.polls import PREFIX

MOST_QUESTIONS = 5
LONGEST_TITLE, LONGEST_QUESTION = 60, 120
FEWEST_OPTIONS, MOST_OPTIONS = 2, 10
OPEN_DAYS, REMINDER_DAYS = 14, (5,)
LISTED, TYPES = ("single", "multi"), ("single", "multi", "scale5", "yesno", "text")
SCALES = ("good", "agree", "likely")  # the words of a scale are ours, in every language
STEPS = {5: "😀", 4: "🙂", 3: "😐", 2: "🙁", 1: "😟"}
DONT_KNOW = "dk"


def new(texts: Texts, poll_id: int, title: Mapping[str, str]) -> Questionnaire:
    """Return a poll without questions; its languages are those of its title.

    The title stands at the beginning of the invitation as well.
    """
    return Questionnaire(
        id=f"{PREFIX}{poll_id}",
        version=1,
        title=Words(title),
        intro=(Words(title),),
        thanks=_ours(texts, "polls-thanks"),
        questions=(),
        reminders=(_ours(texts, "polls-reminder", date="{date}"),),
        schedule=Schedule(open_days=OPEN_DAYS, reminders_after_days=REMINDER_DAYS),
    )


def _ours(texts: Texts, key: str, **values: object) -> Words:
    return Words({one: texts.plain(one, key, **values) for one in LANGUAGES})


def languages(poll: Questionnaire) -> tuple[str, ...]:
    """Return the languages in which a poll is written."""
    return tuple(poll.title)


def unwritten(poll: Questionnaire, offered: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Give each language that a poll is not written in, and the one that its readers see."""
    written = Words({one: one for one in languages(poll)})
    for one in offered:
        if one not in written:
            yield one, written[one]


def free_id(poll: Questionnaire) -> str | None:
    """Return an id for one more question; None if there is no room for it."""
    taken = {one.id for one in poll.questions}
    ids = (f"q{number}" for number in range(1, MOST_QUESTIONS + 1))
    return next((one for one in ids if one not in taken), None)


def with_question(poll: Questionnaire, question: Question) -> Questionnaire:
    """Return the poll with a question: in its place if it is there already, else the last one."""
    if all(one.id != question.id for one in poll.questions):
        return replace(poll, questions=(*poll.questions, question))
    same = tuple(question if one.id == question.id else one for one in poll.questions)
    return replace(poll, questions=same)


def without_question(poll: Questionnaire, question_id: str) -> Questionnaire:
    """Return the poll without a question."""
    left = tuple(one for one in poll.questions if one.id != question_id)
    return replace(poll, questions=left)


def moved(poll: Questionnaire, question_id: str, by: int) -> Questionnaire:
    """Return the poll with a question one place earlier (-1) or later (1), where there is one."""
    questions = list(poll.questions)
    at = questions.index(poll.question(question_id))
    to = min(max(at + by, 0), len(questions) - 1)
    questions.insert(to, questions.pop(at))
    return replace(poll, questions=tuple(questions))


def copied(poll: Questionnaire, poll_id: int) -> Questionnaire:
    """Return the same poll as another one."""
    return replace(poll, id=f"{PREFIX}{poll_id}", version=1)


def question_of(
    texts: Texts, question_id: str, spoken: Sequence[str], given: Mapping[str, Any]
) -> Question:
    """Return the question that the answers of its form describe, in the poll's languages."""
    kind = given["type"]
    return Question(
        id=question_id,
        type=kind,
        text=Words({one: given[f"text_{one}"] for one in spoken}),
        options=_options(texts, kind, spoken, given),
        report={"text": "free_text", "scale5": "distribution"}.get(kind, "counts"),
    )


def _options(
    texts: Texts, kind: str, spoken: Sequence[str], given: Mapping[str, Any]
) -> tuple[Option, ...]:
    if kind == "scale5":
        steps = (
            Option(str(step), _ours(texts, f"polls-scale-{given['scale']}-{step}"), step, emoji)
            for step, emoji in STEPS.items()
        )
        return (*steps, Option(DONT_KNOW, _ours(texts, "polls-scale-dk")))
    if kind not in LISTED:
        return ()
    lists = {one: given[f"options_{one}"] for one in spoken}
    count = min(map(len, lists.values()))
    return tuple(
        Option(f"o{i + 1}", Words({one: lists[one][i] for one in spoken})) for i in range(count)
    )


def answers_of(texts: Texts, question: Question) -> dict[str, Any]:
    """Return the answers of the form that describe a question: ``question_of`` the other way."""
    given: dict[str, Any] = {"type": question.type}
    given |= {f"text_{one}": question.text[one] for one in question.text}
    if question.type in LISTED:
        for one in question.text:
            given[f"options_{one}"] = [option.text[one] for option in question.options]
    if question.type == "scale5":
        given["scale"] = _scale_of(texts, question)
    return given


def _scale_of(texts: Texts, question: Question) -> str:
    """Return which of our scales it is; the first where its words have changed since."""
    best = question.options[0].text
    same = (one for one in SCALES if _ours(texts, f"polls-scale-{one}-5") == best)
    return next(same, SCALES[0])


def in_language(poll: Questionnaire, language: str, given: Mapping[str, Any]) -> Questionnaire:
    """Return the poll with its words in one more language; what is not given stays unwritten."""

    def said(words: Words, text: str | None) -> Words:
        return Words({**words, language: text}) if text else words

    def worded(question: Question) -> Question:
        lines = given.get(f"options_{question.id}")
        options = question.options
        if question.type in LISTED and lines:
            pairs = zip(options, lines, strict=True)
            options = tuple(replace(one, text=said(one.text, line)) for one, line in pairs)
        text = said(question.text, given.get(f"text_{question.id}"))
        return replace(question, text=text, options=options)

    questions = tuple(worded(one) for one in poll.questions)
    title = said(poll.title, given.get("title"))
    return replace(poll, title=title, intro=(title,), questions=questions)


def without_language(poll: Questionnaire, language: str) -> Questionnaire:
    """Return the poll without its words in a language; the words that are ours stay."""

    def left(words: Words) -> Words:
        kept = {one: words[one] for one in words if one != language}
        return Words(kept or dict(words))

    def worded(question: Question) -> Question:
        options = question.options
        if question.type in LISTED:
            options = tuple(replace(one, text=left(one.text)) for one in options)
        return replace(question, text=left(question.text), options=options)

    questions = tuple(worded(one) for one in poll.questions)
    title = left(poll.title)
    return replace(poll, title=title, intro=(title,), questions=questions)
