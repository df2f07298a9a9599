"""What people answer in the forms, in the words of the bot's own texts, and what is to be kept."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from random import Random
from typing import Any

from bot.practice.html import parse
from config.questionnaire import Question, Questionnaire
from handlers.forms.screens import TICKED, UNTICKED
from handlers.house import House
from storage.consents import NEWS, SURVEYS
from tests.process.walkers import Says, Step, Taps


@dataclass(frozen=True, slots=True)
class Words:
    """The bot's words in one language."""

    house: House
    language: str

    def of(self, key: str, **values: object) -> str:
        """Return one of the bot's own texts, as it is seen."""
        return parse(self.house.texts.say(self.language, key, **values)).text

    def several(self, asked: str, labels: Sequence[str]) -> list[Step]:
        """Tick each, seeing it ticked before the next, and then press Done."""
        ticked = [label + TICKED for label in labels]
        return [
            *(Taps(asked, one + UNTICKED, tuple(ticked[:n])) for n, one in enumerate(labels)),
            Taps(asked, self.of("form-done"), tuple(ticked)),
        ]


@dataclass(frozen=True, slots=True)
class Newcomer:
    """Somebody's answers in registering, as they are to be kept."""

    name: str
    language: str
    unit: str
    field: str
    graduation_year: int
    region: str | None
    wants: tuple[str, ...]

    @classmethod
    def any(cls, house: House, number: int, luck: Random) -> "Newcomer":
        """Make up the answers of one person."""
        school = house.organisation
        return cls(
            name=f"Testi Äö {number}",
            language=luck.choice(school.languages),
            unit=luck.choice(school.units).id,
            field=luck.choice(school.fields).code,
            graduation_year=luck.randint(1990, 2025),
            region=luck.choice([None, *(one.code for one in school.region_choices[:5])]),
            wants=luck.choice([(), (NEWS,), (SURVEYS,), (NEWS, SURVEYS)]),
        )

    def steps(self, house: House) -> list[Step]:
        """Return what the person taps and writes, greeted in Finnish."""
        words, greeted = Words(house, self.language), Words(house, "fi")
        say, school = words.of, house.organisation
        units = {one.id: one.name[self.language] for one in school.units}
        fields = {one.code: one.button[self.language] for one in school.fields}
        regions = {one.code: one.button[self.language] for one in school.region_choices}
        skip = say("form-skip")
        return [
            Taps(greeted.of("join-language"), greeted.of(f"language-{self.language}")),
            Taps(say("join-consent"), say("join-consent-button")),
            Says(say("join-name"), self.name),
            Taps(say("join-unit"), units[self.unit]),
            Taps(say("join-field"), fields[self.field]),
            Says(say("join-year"), str(self.graduation_year)),
            Taps(say("join-region"), skip if self.region is None else regions[self.region]),
            *words.several(say("join-wants"), [say(f"join-{one}-button") for one in self.wants]),
        ]


Answers = Mapping[str, Any]
CAREERS: tuple[Answers, ...] = (
    {
        "main_activity": "employed",
        "employment_kind": "part_time",
        "job_title": "Kokki & leipuri",
        "match": "4",
        "satisfaction": "dk",
        "skills_wish": None,
    },
    {
        "main_activity": "seeking",
        "help_wanted": ["job_ads", "talk"],
        "contact_ok": "no",
        "satisfaction": "3",
        "skills_wish": "Kieliä <3",
    },
    {
        "main_activity": "work_and_study",
        "employment_kind": None,
        "job_title": "hitsaaja",
        "match": "1",
        "study_place": "uas",
        "study_field": "new",
        "satisfaction": "5",
        "skills_wish": None,
    },
)


def career_steps(
    house: House, language: str, questionnaire: Questionnaire, given: Answers
) -> list[Step]:
    """Return what somebody taps and writes to give these answers, from the invitation on."""
    words = Words(house, language)
    questions = {one.id: one for one in questionnaire.questions}
    steps: list[Step] = [Taps(questionnaire.intro[0][language], words.of("form-start"))]
    for name, value in given.items():
        steps += _answer(words, questions[name], value)
    return steps


def _answer(words: Words, question: Question, value: Any) -> list[Step]:
    asked = question.text[words.language]
    labels = {one.id: one.label(words.language) for one in question.options}
    if value is None:
        return [Taps(asked, words.of("form-skip"))]
    if isinstance(value, list):
        return words.several(asked, [labels[one] for one in value])
    return [Taps(asked, labels[value]) if labels else Says(asked, value)]
