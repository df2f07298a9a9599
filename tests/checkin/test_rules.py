"""What holds at the door, as tables: views in buttons, pages, who is on the list, when it opens."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.buttons import LONGEST, CheckDo, decode
from handlers.checkin import rules
from handlers.checkin.rules import View
from storage.attendance import Line
from storage.audience import Audience
from storage.events import Event
from storage.rsvps import ABSENT, CAME, EXCUSED

HELSINKI = ZoneInfo("Europe/Helsinki")


def at(text: str) -> int:
    """Return a Helsinki time in UTC epoch seconds."""
    return int(datetime.fromisoformat(text).replace(tzinfo=HELSINKI).astimezone(UTC).timestamp())


def person(name: str, answer: str = "coming", attended: str | None = None) -> Line:
    """Return somebody who answered."""
    return Line(
        1,
        name,
        None,
        answer,
        0,
        None,
        late=False,
        attended=attended,
        attended_at=None,
        walked_in=False,
    )


def evening(starts: str, state: str = "published") -> Event:
    """Return an event that starts then, by the clock in Helsinki."""
    return Event(1, state, "Ilta", at(starts), "Oulu", None, None, None, Audience(), None)


@given(st.text(max_size=200), st.integers(0, 999))
def test_any_search_fits_a_button_and_comes_back(text: str, page: int) -> None:
    """Whatever is typed, the button that goes on in its list stays within Telegram's 64 bytes."""
    view = View.of(text).at(page)
    for action in ("others", "tap", "excused"):
        press = CheckDo(2**33, 2**33, f"{action}-{view.spelled()}")
        assert len(press.encode().encode()) <= LONGEST
        assert decode(press.encode()) == press
    assert View.read(view.spelled()) == view


@pytest.mark.parametrize("value", ["", "x", "-1.a", "1234.a", "²."])
def test_what_spells_no_view_is_the_whole_list(value: str) -> None:
    """A button that was tampered with leads to the list's first page."""
    assert View.read(value) == View()


def test_who_told_that_they_cannot_come_is_excused_without_a_mark() -> None:
    """Telling beforehand is as good as a coordinator's mark."""
    assert person("Liv", "cannot").state == EXCUSED
    assert person("Liv", "cannot", CAME).state == CAME
    assert person("Liv").state is None


@pytest.mark.parametrize(("number", "pages"), [(0, 1), (1, 1), (8, 1), (9, 2), (16, 2), (17, 3)])
def test_there_is_always_a_page(number: int, pages: int) -> None:
    """Eight people a page; nobody has a page, too."""
    assert rules.pages(number) == pages


@pytest.mark.parametrize(
    ("now", "marks"),
    [
        ("2026-11-04 23:59", (EXCUSED,)),
        ("2026-11-05 00:00", (CAME, EXCUSED, ABSENT)),
        ("2026-11-05 18:00", (CAME, EXCUSED, ABSENT)),
        ("2026-12-01 12:00", (CAME, EXCUSED, ABSENT)),
    ],
)
def test_the_door_opens_with_the_day(now: str, marks: tuple[str, ...]) -> None:
    """From midnight by the school's clock on, and for as long as the answers are kept."""
    assert rules.marks(evening("2026-11-05 17:30"), at(now), HELSINKI) == marks


def test_nothing_is_marked_of_what_was_called_off() -> None:
    """A cancelled event has no door."""
    event = evening("2026-11-05 17:30", "cancelled")
    assert rules.marks(event, at("2026-11-05 17:30"), HELSINKI) == ()
