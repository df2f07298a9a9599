"""From a questionnaire to a form: which kind each question is, and when it is asked."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from typing import Any
from zoneinfo import ZoneInfo

from config import dates
from config.languages import Words
from config.questionnaire import Option, Question, Questionnaire
from handlers.forms import form
from handlers.forms.calendar import Day
from handlers.forms.form import Form, Values
from handlers.forms.kinds import (
    Asking,
    Choice,
    Given,
    Kind,
    Number,
    Reading,
    Several,
    Single,
    Text,
    yes_no,
)
from handlers.house import House, Said
from handlers.surveys import cohorts
from storage.audience import Audience
from storage.surveys import ANONYMOUS, CONFIDENTIAL, Round

# Asked at other occasions than a round: after an event, and whenever someone has an idea.
ASKED_OTHERWISE = frozenset({"event_feedback", "idea_box"})
LARGEST_NUMBER = 1_000_000
DAYS_LATER = (1, 3, 7, 14, 21)
ASKS_AT = time(10, 0)  # in the school's zone


class UnreadableSnapshot(Exception):  # noqa: N818 - a name of what happened, as in the whole house
    """No version of the bot has written this for a questionnaire: the row is damaged."""


@lru_cache(maxsize=16)
def questionnaire_of(snapshot: str) -> Questionnaire:
    """Return the questionnaire with the wording that a round was sent with."""
    try:
        return Questionnaire.from_json(snapshot)
    except (TypeError, ValueError, LookupError, AttributeError) as error:
        raise UnreadableSnapshot from error


@lru_cache(maxsize=32)
def _in_mode(snapshot: str, mode: str) -> Questionnaire:
    return questionnaire_of(snapshot).in_mode(mode)


def asked_in(survey: Round) -> Questionnaire:
    """Return what a round asks: an anonymous one asks nothing that needs a name to be acted on."""
    return _in_mode(survey.snapshot, survey.mode)


@lru_cache(maxsize=32)
def questions_in(snapshot: str, mode: str) -> tuple[form.Question, ...]:
    """Return a round's questions as forms ask them."""
    return tuple(_asked(one) for one in _in_mode(snapshot, mode).questions)


def new_round(
    asked: Questionnaire,
    audience: Audience,
    *,
    opens_at: int,
    closes_at: int,
    unit: str | None = None,
    made_by: int | None = None,
    mode: str = CONFIDENTIAL,
) -> Round:
    """Return a round with the wording of today; it is not kept, so it has no id yet."""
    return Round(
        id=0,
        questionnaire=asked.id,
        version=asked.version,
        snapshot=asked.to_json(),
        unit=unit,
        audience=audience,
        made_by=made_by,
        opens_at=opens_at,
        closes_at=closes_at,
        mode=mode,
    )


def kept_time(house: House, survey: Round, at: int) -> int:
    """Return a moment as it may be kept of this round: in anonymous ones only the local day."""
    return start_of_day(at, house.organisation.zone) if survey.mode == ANONYMOUS else at


def start_of_day(at: int, zone: ZoneInfo) -> int:
    """Return when the local day began on which a moment falls, UTC epoch seconds."""
    return int(datetime.combine(dates.local_day(at, zone), time(), zone).timestamp())


def days_offered(house: House, closes_at: int, now: int) -> list[date]:
    """Return the days on which to ask again: a few between tomorrow and the last one."""
    zone = house.organisation.zone
    today = dates.local_day(now, zone)
    days = [today + timedelta(days=many) for many in DAYS_LATER]
    return [day for day in days if asks_again_at(house, day) < closes_at]


def asks_again_at(house: House, day: date) -> int:
    """Return when a person is asked again on the day that they chose, UTC epoch seconds."""
    return int(datetime.combine(day, ASKS_AT, house.organisation.zone).timestamp())


def day_wished(house: House, wished: str, closes_at: int, now: int) -> date | None:
    """Return the day that a button names: itself (2026-11-26), or how many days there are to it.

    None if it is past, or if the survey is over by then.
    """
    zone = house.organisation.zone
    try:
        is_number = wished.isdecimal() and len(wished) < 4
        many = timedelta(days=int(wished) if is_number else 0)
        day = dates.local_day(now, zone) + many if is_number else date.fromisoformat(wished)
    except ValueError:
        return None
    return day if now < asks_again_at(house, day) < closes_at else None


def offered(questionnaires: Mapping[str, Questionnaire]) -> Sequence[Questionnaire]:
    """Return the questionnaires that can be sent to an audience."""
    return [one for name, one in questionnaires.items() if name not in ASKED_OTHERWISE]


def closes_at(questionnaire: Questionnaire, now: int, zone: ZoneInfo) -> int:
    """Return when what is sent ``now`` closes: when its last local day is over; UTC epoch seconds.

    The day of sending comes on top of the days that the questionnaire says.
    """
    return cohorts.end_of_day(now, questionnaire.schedule.open_days, zone)


def last_day(house: House, language: str, survey: Round) -> str:
    """Return the last day on which a round takes answers, in words."""
    return day_in_words(house, language, survey.closes_at)


def day_in_words(house: House, language: str, at: int) -> str:
    """Return the last local day before a moment (UTC epoch seconds) in words."""
    return dates.day(last_day_of(at, house.organisation.zone), language)


def last_day_of(at: int, zone: ZoneInfo) -> date:
    """Return the last local day before a moment (UTC epoch seconds) at which something closes.

    What closes at midnight can be answered on the day before.
    """
    return dates.local_day(at - 1, zone)


def form_of(questionnaire: Questionnaire, stopped: Said | None = None) -> Form:
    """Return the form that asks what the questionnaire asks, in every language."""
    asked = tuple(_asked(one) for one in questionnaire.questions)
    return Form(questionnaire.title, asked, stopped=stopped, tongues=True)


def _asked(question: Question) -> form.Question:
    return form.Question(
        question.id,
        question.text,
        kind_of(question),
        question.text,
        optional=question.optional,
        when=_when(question) if question.ask_when else None,
    )


@dataclass(frozen=True, slots=True)
class Scale(Single):
    """A choice whose steps have numbers of their own: 5 is the best, wherever it stands."""

    values: Mapping[str, str] = field(default_factory=dict)

    def read(self, text: str, asking: Asking, draft: Any) -> Reading:
        """Read a step's number from 5 to 1, or its words."""
        step = self.values.get(text.strip(" ."))
        return Given(step) if step is not None else Single.read(self, text, asking, draft)


def kind_of(question: Question) -> Kind:
    """Return how a question is answered: by tapping, by ticking or by typing."""
    choices = tuple(Choice(option.id, _label(option)) for option in question.options)
    match question.type:
        case "multi":
            least = 0 if question.optional else 1
            return Several(choices, frozenset(question.exclusive), least)
        case "text":
            return Text(question.max_chars, lines=True)
        case "number":
            return Number(0, LARGEST_NUMBER)
        case "date":
            return Day()
        case "yesno":
            return yes_no()
        case _:
            steps = {str(one.value): one.id for one in question.options if one.value is not None}
            return Scale(choices, steps) if steps else Single(choices)


def _label(option: Option) -> Words:
    """Return the words of an option, with its picture after them."""
    return Words({language: option.label(language) for language in option.text})


def _when(question: Question) -> Callable[[Values], bool]:
    """Return the check that every condition on the earlier answers holds."""

    def holds(values: Values) -> bool:
        answers = {name: _as_set(value) for name, value in values.items()}
        return all(condition.holds(answers) for condition in question.ask_when)

    return holds


def _as_set(value: Any) -> frozenset[str]:
    if isinstance(value, list):
        return frozenset(map(str, value))
    return frozenset() if value is None else frozenset({str(value)})
