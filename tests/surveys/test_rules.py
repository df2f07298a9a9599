"""From a questionnaire's file to the form that asks it."""

from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from config.languages import Words
from config.organisation import load_organisation
from config.questionnaire import Condition, Option, Question, load_questionnaires
from config.texts import Texts
from handlers.forms.calendar import Day
from handlers.forms.form import applicable
from handlers.forms.kinds import Asking, Fault, Given, Number, Reading, Several, Single, Text
from handlers.house import House
from handlers.surveys.rules import (
    asks_again_at,
    day_wished,
    days_offered,
    form_of,
    kind_of,
    offered,
    questionnaire_of,
    start_of_day,
)
from storage.forms import Answer

QUESTIONNAIRES = load_questionnaires(
    Path(__file__).resolve().parents[2] / "config" / "questionnaires"
)
CAREER = QUESTIONNAIRES["career_followup"]
CONFIG = Path(__file__).resolve().parents[2] / "config"
HELSINKI = ZoneInfo("Europe/Helsinki")
NOW = datetime(2026, 11, 2, 8, 0, tzinfo=UTC)  # a Monday, 10.00 in Helsinki
DAY = 86400


@pytest.fixture(scope="module")
def house() -> House:
    """The sample school."""
    school = load_organisation(CONFIG / "organisation.toml")
    return House(school, Texts.load(CONFIG / "texts"), QUESTIONNAIRES, {}, frozenset())


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


def days(house: House, closes_in: int) -> list[str]:
    """Return the days that are offered when a round closes in so many seconds."""
    now = int(NOW.timestamp())
    return [one.isoformat() for one in days_offered(house, now + closes_in, now)]


def test_days_to_ask_again_lie_within_the_window(house: House) -> None:
    """From tomorrow on, and only while there is time to answer after it."""
    assert days(house, 30 * DAY) == [
        "2026-11-03",
        "2026-11-05",
        "2026-11-09",
        "2026-11-16",
        "2026-11-23",
    ]
    assert days(house, 3 * DAY + 60) == ["2026-11-03", "2026-11-05"]
    assert days(house, DAY) == []


@pytest.mark.parametrize(
    ("wished", "day"),
    [
        ("2026-11-05", date(2026, 11, 5)),
        ("3", date(2026, 11, 5)),
        ("2026-11-02", None),
        ("2026-11-01", None),
        ("2026-12-02", None),
        ("9999", None),
        ("0", None),
        ("soon", None),
        ("\u0663\u0663\u0663\u0663", None),
        ("", None),
    ],
)
def test_a_wished_day_is_coming_and_before_the_end(
    house: House, wished: str, day: date | None
) -> None:
    """By its date, or by how many days there are to it, as on buttons of before."""
    now = int(NOW.timestamp())
    assert day_wished(house, wished, now + 30 * DAY, now) == day


@pytest.mark.parametrize("day", [date(2027, 3, 28), date(2026, 10, 25)])
def test_one_is_asked_at_ten_whatever_the_clocks_do(house: House, day: date) -> None:
    """On the days when summer time begins and ends as well."""
    at = datetime.fromtimestamp(asks_again_at(house, day), HELSINKI)
    assert (at.date(), f"{at:%H.%M}") == (day, "10.00")


@pytest.mark.parametrize("day", [date(2027, 3, 28), date(2026, 10, 25), date(2026, 11, 2)])
@pytest.mark.parametrize("hour", [0, 2, 3, 12, 23])
def test_a_day_begins_at_local_midnight(day: date, hour: int) -> None:
    """Whatever the time of day, the same moment is kept of it."""
    moment = datetime(day.year, day.month, day.day, hour, 30, tzinfo=HELSINKI)
    begun = datetime.fromtimestamp(start_of_day(int(moment.timestamp()), HELSINKI), HELSINKI)
    assert f"{begun:%Y-%m-%d %H:%M:%S}" == f"{day.isoformat()} 00:00:00"


@pytest.mark.parametrize(
    ("text", "option"),
    [("5", "5"), ("1", "1"), (" 4. ", "4"), ("mycket nöjd", "5"), ("jag vet inte", "dk")],
)
def test_a_number_on_a_scale_is_the_steps_own(house: House, text: str, option: str) -> None:
    """Five is the best although it stands first: the number is not the place in the list."""
    assert read(house, text) == Given(option)


@pytest.mark.parametrize("text", ["0", "17", "kanske", ""])
def test_what_is_no_step_is_asked_again(house: House, text: str) -> None:
    """No number is bent into an answer."""
    assert isinstance(read(house, text), Fault)


def read(house: House, text: str) -> Reading:
    kind = kind_of(CAREER.question("satisfaction"))
    return kind.read(text, Asking(house, "sv", NOW), None)
