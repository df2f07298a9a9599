"""Questionnaires: the shipped ones are sound, and every fault of an edited one is told."""

import json
import random
from collections.abc import Iterator
from itertools import combinations

import pytest

from config.languages import Words
from config.questionnaire import (
    MODES,
    Condition,
    Option,
    Question,
    Questionnaire,
    load_questionnaires,
)
from config.questionnaire_rules import hard_to_read
from config.reaching import lengths, never_asked
from config.wording import too_long
from storage import surveys
from tests.config.teacher import ANONYMOUS, HEAD, Load, asked, question, when

from .conftest import CONFIG


@pytest.fixture(scope="module")
def shipped() -> dict[str, Questionnaire]:
    """The questionnaires that the bot comes with."""
    return load_questionnaires(CONFIG / "questionnaires")


def test_the_shipped_questionnaires(shipped: dict[str, Questionnaire]) -> None:
    """A career survey of ten questions, three on an event, and the idea box."""
    sizes = {name: len(one.questions) for name, one in shipped.items()}
    assert sizes == {"career_followup": 10, "event_feedback": 3, "idea_box": 2}


def test_the_career_survey_follows_national_conventions(
    shipped: dict[str, Questionnaire],
) -> None:
    """Two reminders after 5 and 10 days in a window of 30, and national codes of main activity."""
    survey = shipped["career_followup"]
    schedule = survey.schedule
    assert (schedule.open_days, schedule.reminders_after_days) == (30, (5, 10))
    assert len(survey.reminders) == 2
    assert schedule.months_for("vocational") == (6, 12)
    assert schedule.months_for("university") == (6, 12, 36, 60)
    codes = {one.id: one.code for one in survey.question("main_activity").options}
    assert (codes["employed"], codes["seeking"], codes["family"]) == ("10", "12", "99")
    assert survey.reminder(2, "en", "Friday") == (
        "This is the last reminder. You can answer until Friday."
    )


def test_a_scale_has_words_before_its_emoji(shipped: dict[str, Questionnaire]) -> None:
    """Best first, "I do not know" last and without a value."""
    options = shipped["event_feedback"].question("rating").options
    assert [one.value for one in options] == [5, 4, 3, 2, 1, None]
    assert options[0].label("fi") == "Erittäin hyvä 😀"
    assert options[-1].label("sv") == "Jag vet inte"


def test_conditions_hold_by_the_answers_given(shipped: dict[str, Questionnaire]) -> None:
    """Help is asked of those who look for work, contact only of those who want help."""
    survey = shipped["career_followup"]
    (condition,) = survey.question("help_wanted").ask_when
    assert condition.holds({"main_activity": frozenset({"seeking"})})
    assert not condition.holds({"main_activity": frozenset({"employed"})})
    assert not condition.holds({})


def test_plain_finnish_is_plain(shipped: dict[str, Questionnaire]) -> None:
    """No sentence has more than 12 words in plain Finnish."""
    for one in shipped.values():
        said = [one.title, *one.intro, one.thanks, *one.reminders, *one.notes.values()]
        said += [question.text for question in one.questions]
        said += [text for text in (one.why, one.saved) if text]
        assert [long for text in said for long in too_long(text["fi-simple"])] == []


def test_a_snapshot_is_exact(shipped: dict[str, Questionnaire], load: Load) -> None:
    """A running round keeps its questionnaire word by word."""
    small = load(HEAD + question("a", "text"))
    for one in (*shipped.values(), small):
        assert Questionnaire.from_json(one.to_json()) == one
    assert Questionnaire.from_json(small.to_json()) != shipped["idea_box"]


def test_every_type_of_question_can_be_written(load: Load) -> None:
    """A small questionnaire of a teacher's own."""
    one = load(
        HEAD
        + question("a", "single", options="x y")
        + question("b", "multi", 'exclusive = ["none"]', options="x none")
        + question("c", "text", "max_chars = 80\noptional = false")
        + question("d", "number")
        + question("e", "date")
        + question("f", "yesno")
        + question("g", "text", asked(when("f", "yes"), when("a", "x"), when("b", "x")))
    )
    assert [question.optional for question in one.questions] == [True, True, False, *[True] * 4]
    assert one.question("f").choices() == ("yes", "no")
    with pytest.raises(KeyError):
        one.question("z")


def test_the_career_survey_is_short_for_everybody(shipped: dict[str, Questionnaire]) -> None:
    """Of its ten questions one person is asked from three to eight."""
    assert lengths(shipped["career_followup"].questions) == (3, 8)
    assert lengths(shipped["event_feedback"].questions) == (3, 3)


def test_lengths_count_ticks_and_what_ticks_lead_to(load: Load) -> None:
    """Two ticks may lead to two more questions, an exclusive one to none."""
    one = load(
        HEAD
        + question("a", "multi", 'exclusive = ["none"]\noptional = false', options="x y none")
        + question("b", "text", asked(when("a", "x")))
        + question("c", "text", asked(when("a", "y")))
        + question("d", "text", asked(when("a", "none")))
    )
    assert lengths(one.questions) == (2, 3)


def test_lengths_of_what_nobody_can_overlook_are_not_counted(load: Load) -> None:
    """The check ends soon even for a file with more ways through it than atoms in the world."""
    many = "".join(question(f"a{i}", "yesno") for i in range(59))
    last = question("z", "text", asked(*(when(f"a{i}", "yes") for i in range(59))))
    assert lengths(load(HEAD + many + last).questions) is None


@pytest.mark.parametrize("seed", range(20))
def test_what_can_be_asked_is_what_somebody_is_asked(seed: int) -> None:
    """Against every way through small random questionnaires: no fault too many, none too few."""
    dice = random.Random(seed)
    print(f"seed {seed}")
    for _ in range(20):
        questions = tuple(anything(dice, number) for number in range(5))
        ways = list(every_way(questions, {}))
        met = {one for way in ways for one in way}
        earlier: dict[str, Question] = {}
        for one in questions:
            assert (never_asked(one, earlier) is None) == (one.id in met), questions
            earlier[one.id] = one
        assert lengths(questions) == (min(map(len, ways)), max(map(len, ways)))


def anything(dice: random.Random, number: int) -> Question:
    """A question with three options and conditions on earlier ones."""
    text, options = Words({"fi": "?"}), tuple(Option(one, Words({"fi": one})) for one in "xyz")
    conditions = tuple(
        Condition(f"q{dice.randrange(number)}", tuple(dice.sample("xyz", dice.choice((1, 1, 2)))))
        for _ in range(dice.choice((0, 1, 1, 2)) if number else 0)
    )
    kind, alone = dice.choice((("single", ()), ("multi", ()), ("multi", ("z",))))
    optional = dice.random() < 0.5
    return Question(f"q{number}", kind, text, optional, options, conditions, alone)


def every_way(
    questions: tuple[Question, ...], given: dict[str, frozenset[str]]
) -> Iterator[list[str]]:
    """The ids of the questions asked, for every possible row of answers."""
    if not questions:
        yield []
        return
    first, *rest = questions
    if not all(one.holds(given) for one in first.ask_when):
        yield from every_way(tuple(rest), given)
        return
    for answer in answers_to(first):
        for way in every_way(tuple(rest), {**given, first.id: answer}):
            yield [first.id, *way]


def answers_to(question: Question) -> Iterator[frozenset[str]]:
    if question.optional:
        yield frozenset()
    for size in (1, 2, 3):
        for one in combinations("xyz", size):
            if size == 1 or (question.type == "multi" and not set(one) & set(question.exclusive)):
                yield frozenset(one)


def test_an_anonymous_round_asks_nothing_that_needs_a_name(
    shipped: dict[str, Questionnaire], load: Load
) -> None:
    """Tasks are left out, and so is what only follows them."""
    survey = shipped["career_followup"].in_mode("anonymous")
    assert "contact_ok" not in [one.id for one in survey.questions]
    assert len(survey.questions) == 9
    one = load(
        HEAD
        + question("a", "yesno")
        + question("b", "yesno", 'report = "task"')
        + question("c", "text", asked(when("a", "yes"), when("b", "yes")))
        + question("d", "yesno", asked(when("b", "no")))
        + question("e", "text", asked(when("d", "no")))
        + question("f", "text", asked(when("a", "no")))
    )
    assert [question.id for question in one.in_mode("anonymous").questions] == ["a", "f"]
    assert one.in_mode("confidential") == one.in_mode("identified") == one
    assert shipped["event_feedback"].in_mode("anonymous") == shipped["event_feedback"]


def test_who_can_connect_answers_with_people_is_suggested_by_the_file(
    shipped: dict[str, Questionnaire], load: Load
) -> None:
    """Confidential where the file says nothing; a snapshot from before there were modes, too."""
    assert {one.mode for one in shipped.values()} == {"confidential"}
    assert surveys.MODES == MODES
    one = load(ANONYMOUS + question("a", "text"))
    assert one.mode == "anonymous"
    old = json.loads(one.to_json())
    del old["mode"]
    assert Questionnaire.from_json(json.dumps(old)).mode == "confidential"


def test_a_snapshot_with_what_is_no_more_still_loads(shipped: dict[str, Questionnaire]) -> None:
    """A round that was sent when the file could say round_to is read and answered as before."""
    one = shipped["career_followup"]
    old = json.loads(one.to_json())
    old["report"] = {"min_respondents": 5, "round_to": 3}
    assert Questionnaire.from_json(json.dumps(old)) == one


def test_a_report_that_suits_the_type_is_meant_where_none_is_written(load: Load) -> None:
    """What somebody writes is read by a coordinator first, unless the file says otherwise."""
    one = load(HEAD + question("a", "text") + question("b", "number") + question("c", "yesno"))
    assert [question.report for question in one.questions] == [
        "free_text",
        "distribution",
        "counts",
    ]


def test_plain_finnish_that_is_not_plain_is_pointed_out(load: Load) -> None:
    """It is no fault: the school decides; but somebody should look at it."""
    long = "sana " * 12 + "loppu"
    one = load(HEAD + question("a", "text").replace('fi-simple = "Mikä?"', f'fi-simple = "{long}"'))
    ((place, reason),) = hard_to_read(one)
    assert place == "questions[1] (a).text.fi-simple"
    assert "over 12 words" in reason
