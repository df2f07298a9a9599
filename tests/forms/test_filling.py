"""Filling in a form: every way through it leads somewhere sensible."""

from pathlib import Path

import pytest

from handlers.failures import NotUnderstood, StaleButton
from tests.forms.desk import Desk


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """Somebody who has just opened the sample form."""
    desk = Desk.at(tmp_path)
    desk.begins()
    return desk


def test_answers_lead_from_question_to_question(desk: Desk) -> None:
    """Taps and typed words do the same, and the end is a review."""
    desk.taps("I work")
    assert "Your title?" in desk.screen.text
    desk.types("baker")
    desk.taps("Apples ☐")
    desk.taps("Berries ☐")
    desk.taps("Done")
    desk.types("2020")
    desk.types("24.12. klo 18")
    desk.types("yes")
    assert "check that everything is right" in desk.screen.text
    assert "24 December 2026" in desk.screen.text
    desk.taps("Save")
    assert desk.done == [
        {
            "doing": "works",
            "title": "baker",
            "likes": ["a", "b"],
            "year": 2020,
            "when": 1_798_128_000,
            "sure": "yes",
        }
    ]


def test_an_answer_that_rules_a_question_out_drops_its_answer(desk: Desk) -> None:
    """Who goes back and no longer works is asked for no title; the old one does not count."""
    desk.taps("I work")
    desk.types("baker")
    desk.taps("Back")
    desk.taps("Back")
    desk.taps("I rest")
    desk.taps("None ☐")
    desk.taps("Done")
    desk.types("2020")
    desk.taps("Skip this question")
    desk.taps("Save")
    assert desk.done == [{"doing": "rests", "likes": ["none"], "year": 2020, "when": None}]


def test_going_back_shows_the_answer_and_offers_to_keep_it(desk: Desk) -> None:
    """Nothing that was given is lost by looking at it again."""
    desk.taps("I work")
    desk.types("baker")
    desk.taps("Back")
    assert "Your answer now: baker" in desk.screen.text
    desk.taps("Keep as it is")
    assert "What do you like?" in desk.screen.text


def test_an_exclusive_choice_unticks_the_others(desk: Desk) -> None:
    """None goes with nothing else, in either order."""
    desk.taps("I rest")
    desk.taps("Apples ☐")
    desk.taps("None ☐")
    assert {one.label for one in desk.buttons()} >= {"Apples ☐", "None ☑"}
    desk.taps("Berries ☐")
    assert {one.label for one in desk.buttons()} >= {"Berries ☑", "None ☐"}


def test_done_without_a_tick_asks_for_one(desk: Desk) -> None:
    """A question that needs an answer says so."""
    desk.taps("I rest")
    desk.taps("Done")
    assert "at least one" in desk.screen.text


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("1984", "from 1985 to 2026"),
        ("two thousand", "from 1985 to 2026"),
        ("²", "from 1985 to 2026"),
        ("9" * 4096, "from 1985 to 2026"),
    ],
)
def test_a_number_that_does_not_fit_is_asked_for_again(desk: Desk, typed: str, said: str) -> None:
    """The kind sentence says what is wanted; what was answered before stays."""
    desk.taps("I rest")
    desk.types("apples")
    desk.taps("Done")
    desk.types(typed)
    assert said in desk.screen.text
    assert "Which year?" in desk.screen.text


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("31.2. klo 12", "no such day"),
        ("1.11.2026 klo 12", "already passed"),
        ("klo 18", "the day is missing"),
        ("ma 24.12. klo 18", "do not match"),
        ("28.3.2027 klo 3.30", "is skipped"),
        ("31.10.2027 klo 3.30", "comes twice"),
        ("25.10.2027", "at what time?"),
        ("some day", "did not understand"),
    ],
)
def test_a_moment_that_cannot_be_is_told_why(desk: Desk, typed: str, said: str) -> None:
    """The past, the impossible and the nights of the clock change are caught kindly."""
    for words in ("I rest", "apples", "Done", "2020"):
        desk.types(words)
    desk.types(typed)
    assert said in desk.screen.text


def test_a_moment_by_buttons_is_a_day_and_then_a_time(desk: Desk) -> None:
    """The chosen day is kept while the time is asked; another day can be chosen."""
    for words in ("I rest", "apples", "Done", "2020"):
        desk.types(words)
    desk.taps("December 2026")
    desk.taps(next(one.label for one in desk.buttons() if one.label.endswith(" 24")))
    assert "24 December 2026: at what time?" in desk.screen.text
    desk.taps("Another day")
    assert "When shall we meet?" in desk.screen.text
    desk.types("24.12.")
    desk.types("18.15")
    assert "Are you sure?" in desk.screen.text


def test_too_long_words_are_told_their_length(desk: Desk) -> None:
    """The limit is said together with what was given."""
    desk.taps("I work")
    desk.types("x" * 41)
    assert "41 characters" in desk.screen.text
    assert "room for 40" in desk.screen.text


@pytest.mark.parametrize(
    "name", ["<b>Åsa</b> & co", "نجوى الأسعد", "👩‍🍳 Väinö", "\u202eevil\u202c", "a\n\n\nb"]
)
def test_words_of_any_kind_are_kept_and_shown_safely(desk: Desk, name: str) -> None:
    """HTML stays words, emoji stay whole, and what only turns text around is left out."""
    desk.taps("I work")
    desk.types(name)
    desk.taps("Back")
    assert "<b>Åsa" not in desk.screen.text
    assert "\u202e" not in desk.screen.text
    assert "What do you" not in desk.screen.text


def test_a_button_of_an_older_card_changes_that_answer(desk: Desk) -> None:
    """An old button that still makes sense works; the form goes on where it was."""
    rest = next(one for one in desk.buttons() if one.label == "I rest")
    desk.taps("I work")
    desk.types("baker")
    desk.presses(rest)
    assert "What do you like?" in desk.screen.text
    assert "2/5" in desk.screen.text


def test_a_button_of_a_finished_form_says_so(desk: Desk) -> None:
    """Nothing changes any more once it is saved."""
    first = desk.buttons()[0]
    for words in ("I rest", "none", "Done", "2020", "Skip this question", "Save"):
        desk.types(words)
    with pytest.raises(StaleButton):
        desk.presses(first)
    with pytest.raises(NotUnderstood):
        desk.types("hello?")
    assert len(desk.done) == 1


def test_stopping_keeps_everything_and_typing_no_longer_answers(desk: Desk) -> None:
    """After Stop, words go nowhere until the person goes on."""
    desk.taps("I work")
    desk.taps("Stop")
    with pytest.raises(NotUnderstood):
        desk.types("baker")
    desk.taps("Continue")
    assert "Your title?" in desk.screen.text


def test_one_answer_is_changed_from_the_review(desk: Desk) -> None:
    """Change opens one question and leads back to the review."""
    for words in ("I rest", "none", "Done", "2020", "Skip this question"):
        desk.types(words)
    desk.taps("Change")
    desk.taps("Year")
    desk.types("2021")
    assert "<b>Year:</b> 2021" in desk.screen.text
    desk.taps("Save")
    assert desk.done[0]["year"] == 2021
