"""Made-up crowds that have answered a made-up questionnaire, and their answers counted for real."""

from collections.abc import Sequence
from dataclasses import dataclass
from random import Random
from typing import Any

from config.languages import Words
from config.questionnaire import Condition, Option, Question, Questionnaire
from handlers.results import counting
from storage.closings import Answers
from storage.tallies import ALL, FIELD, PLACE, SECRET, Tallies, from_rows

WORDS = Words({"fi": "Sana"})
UNITS, FIELDS = ("oulu", "kokkola", "turku"), ("07", "09", "")
YEARS, REGIONS = ("2019", "2020", "studying"), ("01", "17", "")


def options(number: int) -> tuple[Option, ...]:
    """Return that many options, a to z."""
    return tuple(Option(chr(ord("a") + one), WORDS) for one in range(number))


def scale() -> tuple[Option, ...]:
    """Return the five steps, and one for who does not know."""
    steps = [Option(str(value), WORDS, value=value) for value in (5, 4, 3, 2, 1)]
    return (*steps, Option("x", WORDS))


def asking(*questions: Question) -> Questionnaire:
    """Return a questionnaire with these questions."""
    return Questionnaire("made_up", 1, WORDS, (), WORDS, questions)


def single(name: str, many: int, *when: Condition, optional: bool = False) -> Question:
    """Return a question with one answer of so many."""
    return Question(name, "single", WORDS, optional, options(many), when)


def anything(random: Random) -> Questionnaire:
    """Return a questionnaire of every type of question, with conditions."""
    first = random.randint(2, 5)
    named = tuple(one.id for one in options(first) if random.random() < 0.5) or ("a",)
    exclusive = ("c",) if random.random() < 0.5 else ()
    return asking(
        single("first", first),
        single("then", 3, Condition("first", named), optional=random.random() < 0.5),
        Question("scale", "scale5", WORDS, random.random() < 0.5, scale()),
        Question("several", "multi", WORDS, random.random() < 0.7, options(3), exclusive=exclusive),
        Question("sure", "yesno", WORDS, True, (), (Condition("several", ("a", "b")),)),
        Question("further", "single", WORDS, True, options(2), (Condition("then", ("a", "c")),)),
        Question("year", "date", WORDS, True),
        Question("number", "number", WORDS, True),
    )


@dataclass(frozen=True, slots=True)
class Crowd:
    """Who has finished, and the questionnaire."""

    questionnaire: Questionnaire
    people: Sequence[Answers]
    by_unit: bool = True
    secret: int = 1

    def tallies(self) -> Tallies:
        """Count the answers as a closed round does."""
        sheets = counting.sheets(self.questionnaire, self.people)
        counted = counting.count(sheets, by_unit=self.by_unit, anonymous=False)
        for (split, part, question, option), number in [*counted.items()]:
            if split == PLACE:
                counted[FIELD, part.partition("|")[0], question, option] += number
                counted[ALL, "", question, option] += number
        rows = [(*key, number) for key, number in counted.items()]
        return from_rows([*rows, (SECRET, "", "", "", self.secret)])


def crowd(random: Random, size: int, questionnaire: Questionnaire | None = None) -> Crowd:
    """Return a crowd in which most are alike in most things."""
    questionnaire = questionnaire or anything(random)
    pull = random.choice((0.4, 0.8, 1.5))
    people = [_somebody(random, questionnaire, pull) for _ in range(size)]
    return Crowd(questionnaire, people, random.random() < 0.7, random.getrandbits(60))


def _somebody(random: Random, questionnaire: Questionnaire, pull: float) -> Answers:
    given = {one.id: _answer(random, one, pull) for one in questionnaire.questions}
    asked = {
        question.id: value
        for question, value in counting.asked(questionnaire, given)
        if value is not None
    }
    return Answers(
        asked,
        None,
        common(random, UNITS, pull),
        common(random, FIELDS, pull),
        common(random, YEARS, pull),
        common(random, REGIONS, pull),
    )


def common(random: Random, values: Sequence[str], pull: float) -> str:
    """Return one of the values, the first ones more often."""
    return values[min(int(random.expovariate(pull)), len(values) - 1)]


def _answer(random: Random, question: Question, pull: float) -> Any:
    if question.optional and random.random() < 0.15:
        return None
    match question.type:
        case "multi":
            return _several(random, question)
        case "text":
            return random.choice(("kokki", "Åsas önskan"))
        case "number":
            return random.randint(0, 40)
        case "date":
            return f"{random.randint(2024, 2026)}-05-02"
        case _:
            return common(random, question.choices(), pull)


def _several(random: Random, question: Question) -> list[str]:
    if question.exclusive and random.random() < 0.2:
        return list(question.exclusive)
    free = [one for one in question.choices() if one not in question.exclusive]
    chosen = [one for one in free if random.random() < 0.4]
    return chosen or ([] if question.optional and random.random() < 0.5 else [free[0]])
