"""From a questionnaire to a form: which kind each question is, and when it is asked."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, timedelta
from functools import lru_cache
from typing import Any

from config import dates
from config.languages import Words
from config.questionnaire import Option, Question, Questionnaire
from handlers.forms import form
from handlers.forms.calendar import Day
from handlers.forms.form import Form, Values
from handlers.forms.kinds import Choice, Kind, Number, Several, Single, Text, yes_no
from handlers.house import House, Said
from storage.surveys import Round

# Asked at other occasions than a round: after an event, and whenever someone has an idea.
ASKED_OTHERWISE = frozenset({"event_feedback", "idea_box"})
LARGEST_NUMBER = 1_000_000


@lru_cache(maxsize=16)
def questionnaire_of(snapshot: str) -> Questionnaire:
    """Return the questionnaire with the wording that a round was sent with."""
    return Questionnaire.from_json(snapshot)


def offered(questionnaires: Mapping[str, Questionnaire]) -> Sequence[Questionnaire]:
    """Return the questionnaires that can be sent to an audience."""
    return [one for name, one in questionnaires.items() if name not in ASKED_OTHERWISE]


def closes_at(questionnaire: Questionnaire, now: datetime) -> int:
    """Return when a round that is sent at ``now`` closes, UTC epoch seconds."""
    return int((now + timedelta(days=questionnaire.schedule.open_days)).timestamp())


def last_day(house: House, language: str, survey: Round) -> str:
    """Return the day on which a round closes, in words."""
    return dates.day(dates.local_day(survey.closes_at, house.organisation.zone), language)


def form_of(questionnaire: Questionnaire, stopped: Said | None = None) -> Form:
    """Return the form that asks what the questionnaire asks, in every language."""
    asked = tuple(_asked(one) for one in questionnaire.questions)
    return Form(questionnaire.title, asked, stopped=stopped)


def _asked(question: Question) -> form.Question:
    return form.Question(
        question.id,
        question.text,
        kind_of(question),
        question.text,
        optional=question.optional,
        when=_when(question) if question.ask_when else None,
    )


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
            return Single(choices)


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
