"""What the inbox and its cards look like at their longest, in every language."""

import pytest

from config.languages import LANGUAGES
from config.markup import Markup
from handlers.buttons import MatterDo
from handlers.house import House
from handlers.matters import inbox, letters, rules, screens
from handlers.matters.screens import Shown
from handlers.matters.tasks import LONGEST_LINE, Task
from handlers.screen import LONGEST_TEXT, Screen
from storage.matter_lists import BOXES
from storage.matter_notes import Note
from storage.matters import KINDS, STATES, WISH, Content, Matter

ME, AINO = 7, 3
LONG = "😀" * rules.LONGEST_SENT
KINDS_SENT = [one for one in KINDS if one != WISH]
NOTE = Note(
    1, 1, AINO, True, "😀" * rules.LONGEST_NOTE, 0, False, Content(kind="photo", file_id="f")
)


def longest(kind: str, state: str) -> Matter:
    """The longest matter that there can be."""
    return Matter(
        *(2**40, AINO, "oulu", None, (), state, ME, 0, 0, None, kind),
        content=Content(LONG, "voice", "f1"),
        outcome="😀" * rules.LONGEST_NOTE,
        event="E" * 200 if kind == "note" else None,
        announced="A" * 4000 if kind == "reply" else None,
    )


def check(screen: Screen, language: str) -> None:
    """Text, labels and data fit; plain Finnish has one button a row."""
    assert screen.length <= LONGEST_TEXT
    for row in screen.rows:
        assert len(row) == 1 or language != "fi-simple"
        for button in row:
            assert 0 < len(button.label) <= 30, button.label
            assert len(button.to_json()["callback_data"].encode()) <= 64


@pytest.mark.parametrize("state", STATES)
@pytest.mark.parametrize("kind", KINDS_SENT)
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_longest_card_fits(house: House, language: str, kind: str, state: str) -> None:
    """On both sides, with an answer of the longest below it."""
    matter = longest(kind, state)
    shown = Shown(matter, "A" * 60, "H" * 60, ME, (NOTE,), 1, 9, reachable=False)
    note = Markup("x" * 100)
    check(screens.card(house, language, shown, note), language)
    check(screens.own_card(house, language, shown, note), language)


@pytest.mark.parametrize("kind", KINDS_SENT)
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_longest_letters_fit(house: House, language: str, kind: str) -> None:
    """Whatever is told of it, to either side."""
    matter, name = longest(kind, "taken"), "A" * 60
    words = "😀" * rules.LONGEST_NOTE
    content = Content(words, "photo", "f")
    for screen in (
        letters.notice(house, language, matter=matter, name=name),
        letters.given(house, language, matter=matter, name=name, giver=name),
        letters.reply(house, language, matter=matter, name=name, content=content),
        letters.taken(house, language, matter=matter),
        letters.answer(house, language, matter=matter, words=words),
        letters.ended(house, language, matter=matter),
        letters.came(house, language, matter=matter, words=words),
        letters.reopened(house, language, matter=matter),
    ):
        check(screen, language)


@pytest.mark.parametrize("box", BOXES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_full_inbox_fits(house: House, language: str, box: str) -> None:
    """Five on a page, something in every box, pages before and after."""
    line = house.texts.say(
        language,
        "matters-task",
        name="A" * 60,
        unit="U" * 60,
        kind="reply",
        wishes="😀" * LONGEST_LINE,
        day="sunnuntaina 22. marraskuuta 2026",
        state="answered",
        holder="H" * 60,
    )
    task = Task("reply", line, "A" * 60, MatterDo(2**40, "show", ""), 0)
    numbers = dict.fromkeys(BOXES, 9999)
    shown = inbox.Shown(box, 3, numbers, [task] * rules.LISTED, 9999)
    check(inbox.screen(house, language, shown), language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_who_sent_it_without_a_name_stands_nowhere(house: House, language: str) -> None:
    """Even where the name is known to who makes the words."""
    matter = Matter(
        *(1, AINO, "oulu", None, (), "new", None, 0, 0, None, "idea"),
        content=Content("Sauna"),
        nameless=True,
    )
    shown = Shown(matter, "Aino", None, ME)
    for screen in (
        letters.notice(house, language, matter=matter, name="Aino"),
        letters.reply(house, language, matter=matter, name="Aino", content=Content("Hei")),
        screens.card(house, language, shown),
    ):
        assert "Aino" not in screen.text
