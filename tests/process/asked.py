"""What people answer in the forms, in the words of the bot's own texts, and what is to be kept."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from random import Random
from typing import Any

from bot.clock import Clock
from bot.practice.html import parse
from config.questionnaire import Question, Questionnaire
from handlers.forms.screens import TICKED, UNTICKED
from handlers.house import House
from storage.consents import IDEAS, MENTORING, NEWS, SURVEYS, VISITS
from tests.process.walkers import Says, Step, Taps

STUDYING_SHARE = 0.3


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
    qualification: str | None
    graduation_year: int | None
    expected_year: int | None
    region: str | None
    activity: str | None
    wants: tuple[str, ...]

    @classmethod
    def any(cls, house: House, number: int, luck: Random) -> "Newcomer":
        """Make up the answers of one person."""
        school, studies = house.organisation, luck.random() < STUDYING_SHARE
        field = luck.choice(school.fields).code
        taught = [one.code for one in school.qualifications.get(field, ())]
        return cls(
            name=f"Testi Äö {number}",
            language=luck.choice(school.languages),
            unit=luck.choice(school.units).id,
            field=field,
            qualification=luck.choice([None, *taught]),
            graduation_year=None if studies else luck.randint(1990, 2025),
            expected_year=Clock().now().year + luck.randint(1, 5) if studies else None,
            region=luck.choice([None, *(one.code for one in school.region_choices[:5])]),
            activity=luck.choice([None, *(one.code for one in school.activities)]),
            wants=luck.choice([(), (NEWS,), (SURVEYS, IDEAS), (NEWS, VISITS, MENTORING)]),
        )

    def steps(self, house: House) -> list[Step]:
        """Return what the person taps and writes, greeted in Finnish."""
        words, greeted = Words(house, self.language), Words(house, "fi")
        say, school = words.of, house.organisation
        units = {one.id: one.name[self.language] for one in school.units}
        fields = {one.code: one.button[self.language] for one in school.fields}
        regions = {one.code: one.button[self.language] for one in school.region_choices}
        activities = {one.code: one.button[self.language] for one in school.activities}
        skip = say("form-skip")
        status = "join-graduated-button" if self.expected_year is None else "join-studying-button"
        year = "join-year" if self.expected_year is None else "join-expected"
        return [
            Taps(greeted.of("join-language"), greeted.of(f"language-{self.language}")),
            Taps(say("join-consent"), say("join-consent-button")),
            Says(say("join-name"), self.name),
            Taps(say("join-status"), say(status)),
            Taps(say("join-unit"), units[self.unit]),
            Taps(say("join-field"), fields[self.field]),
            *self._qualification(words),
            Says(say(year), str(self.graduation_year or self.expected_year)),
            Taps(say("join-region"), regions.get(self.region or "", skip)),
            Taps(say("join-activity"), activities.get(self.activity or "", skip)),
            *words.several(
                say("join-taking-part"), [say(f"join-{one}-button") for one in self.wants]
            ),
        ]

    def _qualification(self, words: Words) -> list[Step]:
        taught = words.house.organisation.qualifications.get(self.field, ())
        labels = {one.code: one.button[words.language] for one in taught}
        label = labels.get(self.qualification or "", words.of("form-skip"))
        return [Taps(words.of("join-qualification"), label)] if taught else []


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
    """Return what somebody taps and writes to give these answers, the first in the invitation."""
    words = Words(house, language)
    questions = {one.id: one for one in questionnaire.questions}
    steps: list[Step] = []
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
