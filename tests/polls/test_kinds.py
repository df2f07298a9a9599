"""Buttons are written one a line: how lists are read, and what is refused."""

from datetime import UTC, datetime

import pytest

from bot.app import CONFIG
from config.organisation import load_organisation
from config.texts import Texts
from handlers.forms.kinds import Asking, Fault, Given
from handlers.house import House
from handlers.polls.kinds import Lines


@pytest.fixture(scope="module")
def asking() -> Asking:
    """Somebody who writes a poll in English."""
    organisation = load_organisation(CONFIG / "organisation.toml")
    house = House(organisation, Texts.load(CONFIG / "texts"), {}, {}, frozenset())
    return Asking(house, "en", datetime(2026, 11, 2, 8, 0, tzinfo=UTC))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Yes\nNo", ["Yes", "No"]),
        ("  Yes \n\n No  ", ["Yes", "No"]),
        ("1. Monday\n2. Tuesday\n3) Friday", ["Monday", "Tuesday", "Friday"]),
        ("- Monday\n• Tuesday", ["Monday", "Tuesday"]),
        ("tea, coffee, water", ["tea", "coffee", "water"]),
        ("tea, black\ncoffee", ["tea, black", "coffee"]),
        ("2020\n2021", ["2020", "2021"]),
        ("👍\n👎", ["👍", "👎"]),
    ],
)
def test_lists_are_read_as_people_write_them(asking: Asking, text: str, found: list[str]) -> None:
    """Numbered or not, with empty lines, or in one line with commas."""
    assert Lines().read(text, asking, None) == Given(found)


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("Yes", "polls-options-count"),
        ("\n \n", "polls-options-count"),
        ("\n".join(map(str, range(11))), "polls-options-count"),
        (f"Yes\n{'o' * 31}", "polls-options-long"),
        ("Yes\nyes!", "polls-options-same"),
    ],
)
def test_what_makes_no_good_buttons_is_refused(asking: Asking, text: str, key: str) -> None:
    """Too few, too many, too long, or two that nobody could tell apart when typing."""
    reading = Lines().read(text, asking, None)
    assert isinstance(reading, Fault)
    assert reading.said.key == key
    assert asking.house.label("en", reading.said)


def test_another_language_has_as_many(asking: Asking) -> None:
    """Each button has its words in each language."""
    kind = Lines(lambda: ("Kyllä", "Ei"))
    assert kind.read("Ja\nNej", asking, None) == Given(["Ja", "Nej"])
    assert isinstance(kind.read("Ja\nNej\nKanske", asking, None), Fault)
    assert kind.show(["Ja", "<b>"], asking) == "Ja / &lt;b&gt;"
