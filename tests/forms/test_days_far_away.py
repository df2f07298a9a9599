"""Days that are too far away: a slip in the year, or a button that nobody was given."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from config.languages import LANGUAGES, PLAIN
from handlers.forms.calendar import Day, Moment
from handlers.forms.kinds import Asking, Fault, Given
from tests.forms.desk import house

NOW = datetime(2026, 10, 7, 12, 0, tzinfo=ZoneInfo("Europe/Helsinki"))
HOUSE = house({})


def asking(language: str = "fi") -> Asking:
    return Asking(HOUSE, language, NOW)


@pytest.mark.parametrize("text", ["5.11.2037 klo 18", "31.12.9999 klo 18", "5.11.2037"])
def test_a_moment_in_more_than_ten_years_is_a_slip(text: str) -> None:
    """What comes so late is asked about; Telegram would take no such date either."""
    reading = Moment().read(text, asking(), "")
    assert isinstance(reading, Fault)
    assert reading.said.key == "form-moment-far"


def test_ten_years_are_not_too_many() -> None:
    """A jubilee can be planned."""
    reading = Moment().read("5.11.2036 klo 18", asking(), "")
    assert isinstance(reading, Given)
    assert reading.complete


def test_a_far_day_cannot_be_tapped() -> None:
    """Nor can the time of a day that is too far away be added."""
    for option, draft in (("2037-01-01", ""), ("1800", "2037-01-01")):
        reading = Moment().press(option, asking(), draft)
        assert isinstance(reading, Fault)
        assert reading.said.key == "form-moment-far"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("leaf", ["9999-12", "0001-01", "999999999", "-999999999", "²", "--1"])
def test_a_leaf_that_no_calendar_has_shows_the_first_one(language: str, leaf: str) -> None:
    """A made-up button turns to no page beyond the calendar's end."""
    first = Day().page(asking(language), None, "")
    assert Day().page(asking(language), None, leaf) == first


def test_leaves_turn_as_far_as_anybody_wants() -> None:
    """Some years back and forth."""
    assert Day().page(asking(), None, "1990-05") != Day().page(asking(), None, "")
    assert Day().page(asking(PLAIN), None, "-520") != Day().page(asking(PLAIN), None, "520")
