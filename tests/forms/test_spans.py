"""From when to when, told at once: both are understood, or it is said that one was wanted."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from handlers.forms.kinds import Asking, Fault, Given
from handlers.forms.spans import Beginning
from tests.forms.desk import house

HELSINKI = ZoneInfo("Europe/Helsinki")
NOW = datetime(2026, 11, 2, 10, 0, tzinfo=HELSINKI)  # a Monday
HOUSE = house({})


def said(language: str) -> Asking:
    return Asking(HOUSE, language, NOW)


def local(seconds: int) -> str:
    return datetime.fromtimestamp(seconds, HELSINKI).strftime("%-d.%-m. %H.%M")


@pytest.mark.parametrize(
    ("language", "text", "begins", "ends"),
    [
        ("fi", "5.11. klo 17.30–20", "5.11. 17.30", "5.11. 20.00"),
        ("fi-simple", "to 5.11. klo 17.30 - 20.30", "5.11. 17.30", "5.11. 20.30"),
        ("fi", "2026-11-05 17:30-20:00", "5.11. 17.30", "5.11. 20.00"),
        ("fi", "5.11. klo 22–1", "5.11. 22.00", "6.11. 01.00"),
        ("fi", "5.11. klo 17.30 – 6.11. klo 12", "5.11. 17.30", "6.11. 12.00"),
        ("sv", "nästa torsdag 18 till 20", "5.11. 18.00", "5.11. 20.00"),
        ("en", "next Friday 6pm to 8pm", "6.11. 18.00", "6.11. 20.00"),
        ("en", "5 Nov 5-8pm", "5.11. 17.00", "5.11. 20.00"),
        ("en", "5 Nov 11-1pm", "5.11. 11.00", "5.11. 13.00"),
    ],
)
def test_the_end_is_understood_with_the_beginning(
    language: str, text: str, begins: str, ends: str
) -> None:
    """In each language, with each sign between the two; the end answers its own question."""
    reading = Beginning(ends="ends").read(text, said(language), None)
    assert isinstance(reading, Given)
    assert reading.complete
    assert local(reading.value) == begins
    assert local(reading.along["ends"]) == ends


def test_a_time_joins_the_day_chosen_before() -> None:
    """After a tapped day it is enough to type the two times."""
    reading = Beginning(ends="ends").read("17.30–20", said("fi"), "2026-11-05")
    assert isinstance(reading, Given)
    assert (local(reading.value), local(reading.along["ends"])) == ("5.11. 17.30", "5.11. 20.00")


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("5.11. klo 17.30–20", "form-moment-span"),
        ("huomenna - ehkä", "form-want-moment"),
        ("1.11.2026 klo 17–20", "form-moment-past"),
        ("31.2. klo 17–20", "form-moment-impossible"),
        ("–", "form-want-moment"),
    ],
)
def test_where_no_end_is_wanted_it_is_said_so(text: str, key: str) -> None:
    """Nothing is dropped in silence, and what is no span is refused as before."""
    reading = Beginning().read(text, said("fi"), None)
    assert isinstance(reading, Fault)
    assert reading.said.key == key


@pytest.mark.parametrize("text", ["5.11. klo 17.30", "2026-11-05 17:30"])
def test_a_moment_alone_is_as_before(text: str) -> None:
    """A day with hyphens is no span."""
    reading = Beginning(ends="ends").read(text, said("fi"), None)
    assert isinstance(reading, Given)
    assert (local(reading.value), reading.along) == ("5.11. 17.30", {})
