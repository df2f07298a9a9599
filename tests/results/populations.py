"""Small schools that answer a survey, made up at random, and their answers counted."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Any

from config.questionnaire import Question, Questionnaire, load_questionnaire
from handlers.results.row_values import answered, asked
from storage.tallies import (
    ALL,
    ANSWERED,
    FIELD,
    PLACE,
    RESPONDENTS,
    SKIPPED,
    Key,
    Tallies,
    from_rows,
)

CAREER = load_questionnaire(Path("config/questionnaires/career_followup.toml"))
FIELDS, REGIONS = ("07", "09", "10"), ("01", "02", "17", "")


@dataclass(frozen=True, slots=True)
class Answerer:
    """Somebody who has finished a survey."""

    field: str
    region: str
    answers: Mapping[str, Any]

    @property
    def place(self) -> str:
        """The field and the region."""
        return f"{self.field}|{self.region}"


def school(
    random: Random, size: int, questionnaire: Questionnaire = CAREER, alike: float = 1.2
) -> list[Answerer]:
    """Return that many people; the more ``alike``, the rarer are answers after the first ones."""

    def pick(values: tuple[str, ...]) -> str:
        return values[int(random.expovariate(alike)) % len(values)]

    return [
        Answerer(pick(FIELDS), pick(REGIONS), _answers(random, questionnaire, pick))
        for _ in range(size)
    ]


Pick = Callable[[tuple[str, ...]], str]


def _answers(random: Random, questionnaire: Questionnaire, pick: Pick) -> dict[str, Any]:
    given = {one.id: _answer(random, one, pick) for one in questionnaire.questions}
    return asked(questionnaire, given)


def _answer(random: Random, question: Question, pick: Pick) -> Any:
    if question.optional and random.random() < 0.1:
        return None
    match question.type:
        case "multi":
            return random.sample(question.choices(), random.randint(1, 2))
        case "text":
            return random.choice(("=1+1", "kokki", "Åsas önskan"))
        case "number":
            return random.randint(0, 40)
        case "date":
            return f"{random.randint(2024, 2026)}-05-02"
        case _:
            return pick(question.choices())


def counted(people: Iterable[Answerer], questionnaire: Questionnaire = CAREER) -> Tallies:
    """Return the tallies of their answers: of all, by field and by place."""
    return from_rows((*key, number) for key, number in tally_keys(people, questionnaire).items())


def tally_keys(people: Iterable[Answerer], questionnaire: Questionnaire) -> Counter[Key]:
    """Return the same numbers by split, part, question and option."""
    numbers: Counter[Key] = Counter()
    for person in people:
        for split, part in ((ALL, ""), (FIELD, person.field), (PLACE, person.place)):
            numbers[split, part, RESPONDENTS, ANSWERED] += 1
            for question, option in _told(questionnaire, person.answers):
                numbers[split, part, question, option] += 1
    return numbers


def _told(questionnaire: Questionnaire, answers: Mapping[str, Any]) -> Iterable[tuple[str, str]]:
    given = {
        name: frozenset(map(str, value)) if isinstance(value, list) else frozenset({str(value)})
        for name, value in answers.items()
    }
    for question in questionnaire.questions:
        if not all(one.holds(given) for one in question.ask_when):
            continue
        value = answered(question, answers.get(question.id))
        yield question.id, SKIPPED if value is None else ANSWERED
        if value is not None and question.type not in ("text", "number"):
            yield from (
                (question.id, one) for one in ((value,) if isinstance(value, str) else value)
            )
