"""What the inbox and the letters look like at their longest, in every language."""

import re
from html import unescape

import pytest

from config.languages import LANGUAGES
from handlers.approvals import letters, screens
from handlers.approvals.rules import LONGEST_WORDS, REASONS, Reason, Shown
from handlers.approvals.screens import Desk, Page
from handlers.house import House
from handlers.screen import Screen
from storage.applications import Application
from storage.people import Person

LARGEST = 4096  # characters of a message, after its HTML has been read (a Telegram limit)
NOW = 1_793_900_000


def person(number: int) -> Person:
    """Somebody with the longest name there can be."""
    return Person(
        id=2**28 - number,
        telegram_id=number,
        state="new",
        language="fi",
        name=("Åke-<b>&" * 10)[:80],
        unit="jyvaskyla",
        field="09",
        qualification="sote",
        expected_year=2028,
        studying=True,
    )


def page(reason: Reason | None = None, total: int = 99) -> Page:
    """Five such people, with a page before them and pages after."""
    entries = [
        (
            Application(
                one.id,
                one.unit,
                "waiting" if reason is None else "declined",
                NOW,
                decided_at=NOW,
                reason=reason.encode() if reason is not None else None,
            ),
            one,
        )
        for one in map(person, range(1, 6))
    ]
    return Page(entries, 2, total, NOW)


def seen(screen: Screen) -> str:
    """The text as people see it."""
    return unescape(re.sub(r"<[^>]+>", "", screen.text))


def check(screen: Screen, language: str) -> None:
    """Text, labels and data fit; plain Finnish has one button a row."""
    assert len(seen(screen)) <= LARGEST
    for row in screen.rows:
        assert len(row) == 1 or language != "fi-simple"
        for button in row:
            assert 0 < len(button.label) <= 30, button.label
            assert len(button.to_json()["callback_data"].encode()) <= 64


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_full_inbox_fits(house: House, language: str) -> None:
    """Five people with the longest names, all buttons, something told beforehand."""
    desk = Desk(house, language)
    told = [desk.say("inbox-changed", name=person(1).name)] * 5
    screen = screens.inbox(desk, page(), lately_declined=99, told=told)
    check(screen, language)
    actions = [
        button.press.encode().split(":")[2] for row in screen.rows for button in row if button.press
    ]
    assert actions.count("approve") == actions.count("decline") == 5
    assert actions[-4:] == ["all", "list", "list", "past"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_one_who_waits_alone_is_approved_alone(house: House, language: str) -> None:
    """With a single applicant there is no button for all of them."""
    one = Page(page().entries[:1], 0, 1, NOW)
    screen = screens.inbox(Desk(house, language), one, lately_declined=0)
    assert len([button for row in screen.rows for button in row]) == 2


@pytest.mark.parametrize("kind", REASONS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_reason_is_shown_and_sent(house: House, language: str, kind: str) -> None:
    """The list of the declined, and the letter to the applicant, at their longest."""
    value = {"unit": "kokkola", "words": "<å>" * (LONGEST_WORDS // 3)}.get(kind, "")
    listed = page(Reason(kind, value))
    check(screens.past(Desk(house, language), listed), language)
    letter = letters.declined(house, language, listed.entries[0][0])
    check(letter, language)
    if value and kind == "words":
        assert value in seen(letter)
    if kind == "contact":
        assert "alumnit@kaisla.example" in seen(letter)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_questions_about_declining_fit(house: House, language: str) -> None:
    """The reasons, and the other units: not the one that the person named."""
    desk, shown = Desk(house, language), Shown(NOW, 2)
    application, applicant = page().entries[0]
    why = screens.why(desk, applicant, shown)
    check(why, language)
    assert len(why.rows) == len(REASONS) + 1
    which = screens.which_unit(desk, applicant, application, shown)
    check(which, language)
    labels = [row[0].label for row in which.rows]
    assert house.organisation.unit_name("jyvaskyla", language) not in labels
    assert len(labels) == len(house.organisation.units)


@pytest.mark.parametrize("language", LANGUAGES)
def test_letters_fit(house: House, language: str) -> None:
    """What applicants and coordinators get, at its longest."""
    application, applicant = page().entries[0]
    for first in (True, False):
        check(letters.waiting(house, language, applicant, application, first=first), language)
    notice = letters.notice(house, language, applicant)
    check(notice, language)
    assert "2028" in seen(notice)
    check(letters.approved(house, language, None), language)
    check(letters.reopened(house, language, "closed"), language)
