"""What a poll is made of: its questions, its languages, and what its readers see."""

from typing import Any

import pytest

from bot.app import CONFIG
from config.languages import LANGUAGES
from config.questionnaire import Questionnaire
from config.questionnaire_rules import check
from config.reading import Faults
from config.texts import Texts
from handlers.polls import rules

FI_SV = ("fi", "sv")
GIVEN: dict[str, dict[str, Any]] = {
    "single": {"options_fi": ["Makkara", "Kasvis"], "options_sv": ["Korv", "Vego"]},
    "multi": {"options_fi": ["Maanantai", "Tiistai"], "options_sv": ["Måndag", "Tisdag"]},
    "scale5": {"scale": "agree"},
    "yesno": {},
    "text": {},
}


@pytest.fixture(scope="module")
def texts() -> Texts:
    """The bot's own words."""
    return Texts.load(CONFIG / "texts")


@pytest.fixture
def poll(texts: Texts) -> Questionnaire:
    """A poll in Finnish and Swedish with a question of every type."""
    made = rules.new(texts, 7, {"fi": "Saunailta", "sv": "Bastukväll"})
    for number, (kind, more) in enumerate(GIVEN.items(), start=1):
        words = {"text_fi": f"Kysymys {number}?", "text_sv": f"Fråga {number}?"}
        question_id = rules.free_id(made)
        assert question_id is not None
        given = {"type": kind, **words, **more}
        made = rules.with_question(made, rules.question_of(texts, question_id, FI_SV, given))
    return made


def test_a_poll_is_a_questionnaire_like_any_other(poll: Questionnaire) -> None:
    """What is checked of a file holds for it too, its id apart, which files may not have."""
    faults = Faults("poll")
    check(poll, faults)
    assert [fault.reason for fault in faults.found] == [
        "ids that begin with poll_ belong to polls made in the chat"
    ]
    assert Questionnaire.from_json(poll.to_json()) == poll
    assert poll.id == "poll_7"
    assert [one.report for one in poll.questions] == [
        *("counts", "counts", "distribution", "counts", "free_text"),
    ]


def test_there_is_room_for_five_questions(poll: Questionnaire) -> None:
    """A sixth is refused, and one that goes makes room for another."""
    assert rules.free_id(poll) is None
    less = rules.without_question(poll, "q2")
    assert rules.free_id(less) == "q2"
    assert [one.id for one in less.questions] == ["q1", "q3", "q4", "q5"]


def test_a_changed_question_keeps_its_place(texts: Texts, poll: Questionnaire) -> None:
    """And a moved one goes one place at a time, never over the edge."""
    given = {"type": "yesno", "text_fi": "Tuletko?", "text_sv": "Kommer du?"}
    changed = rules.with_question(poll, rules.question_of(texts, "q2", FI_SV, given))
    assert [one.type for one in changed.questions] == ["single", "yesno", "scale5", "yesno", "text"]
    up = rules.moved(poll, "q2", -1)
    assert [one.id for one in up.questions] == ["q2", "q1", "q3", "q4", "q5"]
    assert rules.moved(up, "q2", -1) == up
    assert rules.moved(poll, "q5", 1) == poll


def test_a_question_and_the_answers_of_its_form_say_the_same(
    texts: Texts, poll: Questionnaire
) -> None:
    """What is opened to be changed, and saved without a change, is what it was."""
    for question in poll.questions:
        given = rules.answers_of(texts, question)
        assert rules.question_of(texts, question.id, FI_SV, given) == question


def test_scales_speak_every_language(texts: Texts, poll: Questionnaire) -> None:
    """Their words are ours: best first, in all four languages, short enough with their picture."""
    for name in rules.SCALES:
        given = {"type": "scale5", "scale": name, "text_fi": "Miten meni?"}
        options = rules.question_of(texts, "q1", ("fi",), given).options
        assert [one.value for one in options] == [5, 4, 3, 2, 1, None]
        for option in options:
            assert set(option.text) == set(LANGUAGES)
            assert all(len(option.label(one)) <= 30 for one in LANGUAGES)


def test_what_is_missing_is_known_with_what_is_seen_instead(poll: Questionnaire) -> None:
    """Plain Finnish falls back to Finnish, all others to the first language there is."""
    assert list(rules.unwritten(poll, LANGUAGES)) == [("fi-simple", "fi"), ("en", "fi")]
    swedish = rules.without_language(poll, "fi")
    assert list(rules.unwritten(swedish, LANGUAGES)) == [
        ("fi", "sv"),
        ("fi-simple", "sv"),
        ("en", "sv"),
    ]
    assert swedish.questions[0].options[1].text["en"] == "Vego"


def test_one_more_language_is_written_over_the_whole_poll(poll: Questionnaire) -> None:
    """Title, questions and buttons; what is ours was there already."""
    words = {f"text_q{number}": f"Question {number}?" for number in range(1, 6)}
    lists = {"options_q1": ["Sausage", "Veggie"], "options_q2": ["Monday", "Tuesday"]}
    english = rules.in_language(poll, "en", {"title": "Sauna", **words, **lists})
    assert rules.languages(english) == ("fi", "sv", "en")
    assert english.intro == (english.title,)
    assert english.questions[1].options[0].label("en") == "Monday"
    assert english.questions[4].text["en"] == "Question 5?"
    assert rules.without_language(english, "en") == poll
