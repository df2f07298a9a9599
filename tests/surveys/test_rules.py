"""From a questionnaire's file to the form that asks it."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from config.languages import Words
from config.questionnaire import Condition, Option, Question, load_questionnaires
from handlers.forms.calendar import Day
from handlers.forms.form import applicable
from handlers.forms.kinds import Number, Several, Single, Text
from handlers.surveys.rules import closes_at, form_of, kind_of, offered, questionnaire_of
from storage.forms import Answer

QUESTIONNAIRES = load_questionnaires(
    Path(__file__).resolve().parents[2] / "config" / "questionnaires"
)
CAREER = QUESTIONNAIRES["career_followup"]


def question(kind: str, **more: Any) -> Question:
    return Question("asked", kind, Words({"fi": "Mitä?"}), **more)


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        ("single", Single),
        ("scale5", Single),
        ("yesno", Single),
        ("multi", Several),
        ("text", Text),
        ("number", Number),
        ("date", Day),
    ],
)
def test_every_type_of_question_can_be_asked(kind: str, expected: type) -> None:
    """No type that a file may have is left out."""
    assert isinstance(kind_of(question(kind)), expected)


def test_a_scale_says_words_before_its_picture() -> None:
    """A screen reader and the eye meet the words first."""
    good = Option("5", Words({"fi": "Hyvä", "sv": "Bra"}), value=5, emoji="😀")
    kind = kind_of(question("scale5", options=(good,)))
    assert isinstance(kind, Single)
    assert kind.choices[0].label == Words({"fi": "Hyvä 😀", "sv": "Bra 😀"})


def test_what_must_be_answered_cannot_be_left_unticked() -> None:
    """Only an optional question may be answered with nothing."""
    assert [
        getattr(kind_of(question("multi", optional=optional)), "least", None)
        for optional in (True, False)
    ] == [0, 1]


@pytest.mark.parametrize(
    ("answers", "asked"),
    [
        ({"main": "employed"}, True),
        ({"main": "seeking"}, False),
        ({"main": None}, False),
        ({}, False),
        ({"main": ["seeking", "employed"]}, True),
    ],
)
def test_a_condition_looks_at_the_answer_before(answers: dict[str, Any], asked: bool) -> None:
    """A question is asked when an earlier answer calls for it; a skipped one never does."""
    form = form_of_condition()
    found = applicable(form, {name: Answer(value) for name, value in answers.items()})
    assert asked == ("asked" in [one.id for one in found])


def form_of_condition() -> Any:
    main = Question("main", "single", Words({"fi": "Nyt?"}))
    follows = question("text", ask_when=(Condition("main", ("employed",)),))
    return form_of(type(CAREER)("x", 1, CAREER.title, (), CAREER.thanks, (main, follows)))


def test_only_what_suits_a_round_is_offered() -> None:
    """Event feedback and ideas are asked at their own occasions."""
    assert [one.id for one in offered(QUESTIONNAIRES)] == ["career_followup"]


def test_a_snapshot_says_what_the_file_said() -> None:
    """A round that runs keeps its wording whatever happens to the file."""
    assert questionnaire_of(CAREER.to_json()) == CAREER


def test_a_round_is_open_for_the_days_that_the_questionnaire_says() -> None:
    """Thirty days unless the file says otherwise, as in the national feedback service."""
    now = datetime(2026, 11, 21, 15, 0, tzinfo=UTC)
    assert closes_at(CAREER, now) - now.timestamp() == 30 * 86400
