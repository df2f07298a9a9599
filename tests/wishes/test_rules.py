"""What can be done with a wish, by whom, in each state; and what a wish is made of."""

from dataclasses import replace
from pathlib import Path

import pytest

from config.questionnaire import Questionnaire, load_questionnaire
from handlers.matters.rules import after_words, consents, coordinators_doings, own_doings, wished
from storage.matters import ANSWERED, CLOSED, NEW, STATES, TAKEN, Matter

ME, COLLEAGUE = 7, 8
WISH = Matter(1, 3, "oulu", 5, ({"fi": "Apua"},), NEW, None, 0, 0, None)


@pytest.fixture(scope="module")
def career() -> Questionnaire:
    """The shipped career survey."""
    return load_questionnaire(Path("config/questionnaires/career_followup.toml"))


@pytest.mark.parametrize(
    ("state", "holder", "doings"),
    [
        (NEW, None, ("take", "answer", "close")),
        (TAKEN, ME, ("answer", "close", "release")),
        (ANSWERED, ME, ("answer", "close", "release")),
        (TAKEN, COLLEAGUE, ("take_over",)),
        (ANSWERED, COLLEAGUE, ("take_over",)),
        (CLOSED, ME, ("reopen",)),
        (CLOSED, COLLEAGUE, ("reopen",)),
    ],
)
def test_what_a_coordinator_can_do(state: str, holder: int | None, doings: tuple[str, ...]) -> None:
    """A colleague's wish can be taken over, never answered behind their back."""
    assert coordinators_doings(replace(WISH, state=state, holder=holder), ME) == doings


@pytest.mark.parametrize(
    ("state", "doings"),
    [
        (NEW, ("reply", "back")),
        (TAKEN, ("reply", "done", "back")),
        (ANSWERED, ("reply", "done", "back")),
        (CLOSED, ("still", "back")),
    ],
)
def test_what_the_person_can_do(state: str, doings: tuple[str, ...]) -> None:
    """Whatever the state, it can be taken back."""
    assert own_doings(replace(WISH, state=state)) == doings


@pytest.mark.parametrize("state", STATES)
def test_nothing_is_done_with_what_was_taken_back(state: str) -> None:
    """By nobody."""
    gone = replace(WISH, state=state, wishes=())
    assert gone.is_taken_back
    assert own_doings(gone) == coordinators_doings(gone, ME) == ()


def test_words_of_the_person_wait_for_the_holder() -> None:
    """Or for everybody, if nobody has it."""
    assert (after_words(ME), after_words(None)) == (TAKEN, NEW)


def test_a_wish_is_the_help_and_nothing_else(career: Questionnaire) -> None:
    """What else was answered never goes into it; "no help" is no wish."""
    given = {"main_activity": "seeking", "help_wanted": ["talk", "job_ads"], "contact_ok": "yes"}
    found = wished(career, given | {"satisfaction": "1", "skills_wish": "Salaisuus"})
    said = [one["en"] for one in found]
    assert said == ["Information about jobs", "A talk with a counsellor"]
    assert consents(career, given)


@pytest.mark.parametrize("answer", [None, "no", "", "maybe"])
def test_only_a_yes_is_consent(career: Questionnaire, answer: str | None) -> None:
    """Neither silence nor a skipped question."""
    assert not consents(career, {"help_wanted": ["talk"], "contact_ok": answer})
    assert not consents(career, {"help_wanted": ["talk"]})


def test_without_a_question_of_wishes_the_consent_says_it(career: Questionnaire) -> None:
    """A small questionnaire may only ask whether one may be contacted."""
    only = replace(career.question("contact_ok"), ask_when=())
    small = replace(career, questions=(only,))
    assert [dict(only.text)] == wished(small, {"contact_ok": "yes"})
