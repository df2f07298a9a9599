"""A programme is written as one writes it on paper: a line for each item."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from config.languages import LANGUAGES
from handlers.forms.kinds import Asking, Fault, Given
from handlers.forms.programmes import LONGEST_LINE, MOST_LINES, Programme
from tests.forms.desk import NOW, house

HOUSE = house({})
ASKING = Asking(HOUSE, "fi", NOW)


@pytest.mark.parametrize(
    ("line", "item"),
    [
        ("17.30 Kahvit", [1050, "Kahvit", None]),
        ("17:30 Coffee", [1050, "Coffee", None]),
        ("klo 18 Tervetuloa – rehtori", [1080, "Tervetuloa", "rehtori"]),
        ("kl. 18.00 Välkommen - Linnea", [1080, "Välkommen", "Linnea"]),
        ("6.30 pm Stories — Aino and Onni", [1110, "Stories", "Aino and Onni"]),
        ("6pm Stories", [1080, "Stories", None]),
        ("12 am Night walk", [0, "Night walk", None]),
        ("17.30–18.00 Kahvit", [1050, "Kahvit", None]),
        ("17.30 - 18.00: Kahvit", [1050, "Kahvit", None]),
        ("17.30 – Alumnit – ennen ja nyt – Aino", [1050, "Alumnit – ennen ja nyt", "Aino"]),
        ("- 17.30 Kahvit", [1050, "Kahvit", None]),
        ("• Kahvit", [None, "Kahvit", None]),
        ("Kahvit", [None, "Kahvit", None]),
        ("3 puheenvuoroa – Aino", [None, "3 puheenvuoroa", "Aino"]),
        ("Work-life stories", [None, "Work-life stories", None]),
        ("5.11.2026 muistellaan", [None, "5.11.2026 muistellaan", None]),
    ],
)
def test_a_line_is_read_as_it_is_written(line: str, item: list[object]) -> None:
    """Time and speaker may be left out; what begins with a number is not always a time."""
    assert Programme().read(line, ASKING, None) == Given([item])


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("", "form-want-programme"),
        ("\n \n", "form-want-programme"),
        ("17.30 Kahvit\n25.00 Loppu", "form-programme-time"),
        ("17.75 Kahvit", "form-programme-time"),
        ("klo 99 Kahvit", "form-programme-time"),
        ("17.30", "form-programme-title"),
        ("17.30 " + "x" * LONGEST_LINE, "form-programme-long"),
        ("a\n" * (MOST_LINES + 1), "form-programme-many"),
    ],
)
def test_what_is_wrong_is_told_with_its_line(text: str, fault: str) -> None:
    """Nothing of a programme with a fault in it is taken."""
    reading = Programme().read(text, ASKING, None)
    assert isinstance(reading, Fault)
    assert reading.said.key == fault
    for language in LANGUAGES:
        assert HOUSE.say(language, reading.said)


def test_a_line_is_added_and_another_taken_away() -> None:
    """A plus adds to what there is; each item has a button that takes it away."""
    kind = Programme()
    begun = kind.read("17.30 Kahvit\n18.00 Tarina – Aino", ASKING, None)
    assert isinstance(begun, Given)
    more = kind.read("+ 19.00 Loppu", ASKING, begun.value)
    assert more == Given([*begun.value, [1140, "Loppu", None]])
    assert len(kind.page(ASKING, more.value, "").choices) == 3
    less = kind.press("0", ASKING, more.value)
    assert less == Given(more.value[1:], complete=False)
    for forged in ("3", "x", "-1"):
        assert isinstance(kind.press(forged, ASKING, more.value), Fault)


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_shown_can_be_written_again(language: str) -> None:
    """Whoever wants to change one word copies the programme, changes it, and sends it back."""
    kind, asking = Programme(), Asking(HOUSE, language, NOW)
    first = kind.read("17.30 Kahvit & pulla\nklo 18 Tarina – Aino\nLoppu", asking, None)
    assert isinstance(first, Given)
    shown = str(kind.show(first.value, asking)).replace("&amp;", "&")
    assert kind.read(shown, asking, None) == first


@given(st.text(max_size=600))
def test_no_words_are_too_odd(text: str) -> None:
    """Whatever is written is read or refused, and what is read can be shown."""
    reading = Programme().read(text, ASKING, None)
    if isinstance(reading, Given):
        assert Programme().show(reading.value, ASKING)
