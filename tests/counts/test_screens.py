"""What counts look like on a phone, in each language."""

import re

import pytest

from config.languages import LANGUAGES
from handlers.buttons import Count
from handlers.counts import replies, rules, screens
from handlers.counts.counting import FIRST, Counting
from handlers.counts.grammar import Answers, read
from handlers.counts.lexicon import lexicon
from handlers.counts.query import Query
from handlers.house import House
from handlers.screen import Screen
from storage.counts import EventLine, Heads
from storage.rsvps import Counts

START = 1_793_900_000


def labels(screen: Screen) -> list[str]:
    return [button.label for row in screen.rows for button in row]


def test_a_table_is_aligned_and_escaped(house: House) -> None:
    """Numbers stand under each other, and a sign of HTML in a name cannot break the message."""
    screen = screens.people_screen(
        Counting(house, "fi", None), Query("unit"), {"jyvaskyla": 12, "<b>": 3}
    )
    table = re.findall("<pre>(.*)</pre>", screen.text, re.DOTALL)[0].split("\n")
    assert table[0] == "Oulun yksikkö        0"
    assert table[3] == "Jyväskylän yksikkö  12"
    assert table[4] == "&lt;b&gt;" + " " * 18 + "3"
    assert table[-1].split() == ["Yhteensä", "15"]


def test_plain_finnish_gets_lines_and_no_table(house: House) -> None:
    """A line for each number, a button a row."""
    screen = screens.people_screen(
        Counting(house, "fi-simple", None), Query("year"), {"studying": 2, "2024": 5, "": 1}
    )
    assert "<pre>" not in screen.text
    assert "Opiskelee vielä: 2\n2024: 5\nEi ole kertonut: 1\nYhteensä: 8" in screen.text
    first = screens.first_screen(Counting(house, "fi-simple", None), Heads(8, 7))
    assert all(len(row) == 1 for row in first.rows)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_way_of_counting_has_its_words(house: House, language: str) -> None:
    """No language lacks a title, a label or a button, and the way back is always there."""
    counting = Counting(house, language, None)
    for by in rules.PEOPLE:
        screen = screens.people_screen(counting, Query(by), {"": 1})
        assert screen.rows[-1][0].press == FIRST
        assert screen.text
    assert len(labels(screens.first_screen(counting, Heads(0, 0)))) == 8
    assert replies.events_screen(counting, []).rows[-1][0].press == FIRST
    assert replies.rounds_screen(counting, []).rows[-1][0].press == FIRST


def test_a_coordinator_of_one_unit_is_not_offered_units(house: House) -> None:
    """The first screen names the unit instead."""
    screen = screens.first_screen(Counting(house, "sv", "oulu"), Heads(3, 3))
    assert "Enheten i Uleåborg" in screen.text
    assert "Per enhet" not in labels(screen)


def test_thousands_stand_apart_in_a_table(house: House) -> None:
    """Large numbers are written as people write them."""
    counts = {"fi": 1_234_567, "sv": 9999}
    fi = screens.people_screen(Counting(house, "fi", None), Query("language"), counts)
    assert "1\xa0234\xa0567" in fi.text
    assert "9999\n" in fi.text
    en = screens.people_screen(Counting(house, "en", None), Query("language"), counts)
    assert "1,234,567" in en.text


def test_an_event_shows_each_answer_and_the_way_back(house: House) -> None:
    """Coming, maybe, cannot and their sum; a cancelled event says so."""
    event = EventLine(7, "Alumni-ilta & <ruoka>", START, cancelled=True)
    screen = replies.event_screen(Counting(house, "en", None), event, Counts(12, 3, 1))
    assert "Alumni-ilta &amp; &lt;ruoka&gt;" in screen.text
    assert "(cancelled)" in screen.text
    assert "Coming       12\nMaybe         3\nCannot come   1" in screen.text
    assert labels(screen) == ["As a picture", "Excel", "CSV", "Events", "All numbers"]


def test_events_are_numbered_so_that_equal_titles_stay_apart(house: House) -> None:
    """The message tells the day, the button the number; long titles are cut."""
    events = [EventLine(7, "Ilta", START, False), EventLine(8, "Ilta " * 30, START, True)]
    screen = replies.events_screen(Counting(house, "fi", None), events)
    assert labels(screen)[:2] == ["1. Ilta", "2. Ilta Ilta Ilta Ilta Ilt…"]
    assert screen.rows[1][0].press == Count("event", 8, "answers")
    assert "(to 5.11., peruttu)" in screen.text


@pytest.mark.parametrize("language", LANGUAGES)
def test_words_of_every_language_lead_somewhere(house: House, language: str) -> None:
    """No word means two things, and each button's words can be typed after the command."""
    known = lexicon(house)
    for subject in rules.SUBJECTS:
        meant = Query(subject) if subject in rules.PEOPLE else Answers(subject)
        for word in house.texts.plain(language, f"counts-words-{subject}").split(","):
            assert read(word, known) == meant, word
