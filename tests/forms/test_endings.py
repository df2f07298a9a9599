"""Beside a known start: when it ends and when it closes, as people write it or by a button."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from config.languages import LANGUAGES
from handlers.forms.endings import Closing, Ending
from handlers.forms.kinds import Asking, Fault, Given, Reading
from handlers.forms.lasting import lasting
from tests.forms.desk import house

HELSINKI = ZoneInfo("Europe/Helsinki")
NOW = datetime(2026, 10, 7, 12, 0, tzinfo=HELSINKI)  # a Wednesday
HOUSE = house({})


def at(*parts: int) -> int:
    """Return a Helsinki time in UTC epoch seconds."""
    return int(datetime(*parts, tzinfo=HELSINKI).timestamp())  # type: ignore[misc, arg-type]  # year, month, day, hour, minute


STARTS = at(2026, 11, 5, 17, 30)


def asking(language: str = "fi") -> Asking:
    return Asking(HOUSE, language, NOW)


def value(reading: Reading) -> object:
    return reading.value if isinstance(reading, Given) else reading.said.key


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("2 h", 120),
        ("2h", 120),
        ("1,5 tuntia", 90),
        ("1.5 hours", 90),
        ("1 h 30 min", 90),
        ("90 min", 90),
        ("90 minuuttia", 90),
        ("tunti", 60),
        ("en timme", 60),
        ("an hour", 60),
        ("2 timmar", 120),
        ("kaksi", None),
        ("2", None),
        ("2 h klo 18", None),
        ("2 omenaa", None),
        ("", None),
        ("9" * 400 + " h", None),
    ],
)
def test_how_long_something_lasts(text: str, minutes: int | None) -> None:
    """Hours, minutes and days in any of the three languages; anything else is not one."""
    assert lasting(text) == minutes


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        ("20", at(2026, 11, 5, 20)),
        ("20.30", at(2026, 11, 5, 20, 30)),
        ("klo 20.30", at(2026, 11, 5, 20, 30)),
        ("klo 20.30 asti", at(2026, 11, 5, 20, 30)),
        ("till kl. 20.30", at(2026, 11, 5, 20, 30)),
        ("until 8:30 pm", at(2026, 11, 5, 20, 30)),
        ("01.00", at(2026, 11, 6, 1)),
        ("2 h", at(2026, 11, 5, 19, 30)),
        ("puolitoista tuntia", "form-want-ending"),
        ("pe 6.11. klo 12", at(2026, 11, 6, 12)),
        ("6.11.2026 12:00", at(2026, 11, 6, 12)),
        ("5.11. klo 17", "form-ending-before"),
        ("4.11.2026 klo 17", "form-ending-before"),
        ("24.12. klo 17", "form-ending-far"),
        ("0 h", "form-ending-before"),
        ("5000 h", "form-ending-far"),
        ("31.11. klo 18", "form-moment-impossible"),
        ("klo 20.30.", at(2026, 11, 5, 20, 30)),
        ("8.10", at(2026, 11, 6, 8, 10)),
        ("25.00", "form-moment-impossible"),
        ("myöhään", "form-want-ending"),
        ("6.11.", "form-want-ending"),
    ],
)
def test_an_end_is_read_as_it_is_written(text: str, ends: object) -> None:
    """A time is the next such after the start; whatever comes before it is told kindly."""
    for language in LANGUAGES:
        assert value(Ending(lambda: STARTS).read(text, asking(language), None)) == ends


def test_an_end_in_the_doubled_hour_is_asked_about() -> None:
    """A party that ends at half past three on the last Sunday of October ends at which of two?"""
    party = Ending(lambda: at(2026, 10, 24, 20))
    assert value(party.read("3.30", asking(), None)) == "form-moment-doubled"
    assert value(party.read("7 h", asking(), None)) == at(2026, 10, 24, 20) + 7 * 3600


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_end_by_a_button(language: str) -> None:
    """A few hours are offered by the time at which it would be over."""
    ending, who = Ending(lambda: STARTS), asking(language)
    offered = ending.page(who, None, "").choices
    assert offered[1 if language == "fi-simple" else 2].id == "120"
    assert value(ending.press("120", who, None)) == at(2026, 11, 5, 19, 30)
    assert "19" in HOUSE.label(language, offered[-1].label) or len(offered) > 3
    for forged in ("", "-5", "x", "9" * 40, "0"):
        assert isinstance(ending.press(forged, who, None), Fault)
    assert "2026" in ending.show(at(2026, 11, 5, 19, 30), who)


@pytest.mark.parametrize(
    ("text", "closes"),
    [
        ("1.11. klo 12", at(2026, 11, 1, 12)),
        ("1.11.", at(2026, 11, 1, 23, 59)),
        ("su 1.11. asti", at(2026, 11, 1, 23, 59)),
        ("5.11.", STARTS),
        ("1 november kl. 12", at(2026, 11, 1, 12)),
        ("1 Nov at 12", at(2026, 11, 1, 12)),
        ("2 päivää ennen", at(2026, 11, 3, 17, 30)),
        ("en vecka före", at(2026, 10, 29, 17, 30)),
        ("3 hours before", at(2026, 11, 5, 14, 30)),
        ("6.11. klo 12", "form-closing-after"),
        ("6.10.2026 klo 12", "form-moment-past"),
        ("9 viikkoa ennen", "form-moment-past"),
        ("pe 1.11.", "form-moment-weekday"),
        ("pian", "form-want-closing"),
        ("klo 12", "form-want-closing"),
    ],
)
def test_a_closing_time_is_read_as_it_is_written(text: str, closes: object) -> None:
    """A day alone means all of it; it is between now and the start."""
    for language in LANGUAGES:
        assert value(Closing(STARTS).read(text, asking(language), None)) == closes


def test_a_closing_time_by_a_button() -> None:
    """Only what is still to come is offered."""
    closing = Closing(STARTS)
    assert [one.id for one in closing.page(asking(), None, "").choices] == [
        *("10080", "4320", "1440", "120")
    ]
    soon = Asking(HOUSE, "fi", datetime.fromtimestamp(STARTS - 2 * 86400, UTC))
    assert [one.id for one in closing.page(soon, None, "").choices] == ["1440", "120"]
    assert value(closing.press("1440", soon, None)) == STARTS - 86400
    assert value(closing.press("10080", soon, None)) == "form-moment-past"
    assert isinstance(closing.press("x", soon, None), Fault)
