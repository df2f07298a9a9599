"""What the inbox's buttons remember, and reasons as they are stored."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from handlers.approvals.rules import REASONS, Reason, Shown, page_of, page_within, start_of_day
from handlers.failures import StaleButton

HELSINKI = ZoneInfo("Europe/Helsinki")


@pytest.mark.parametrize("people", [(), (1,), (1, 35, 36, 2**28, 2**28 - 1)])
def test_a_button_remembers_when_and_whom(people: tuple[int, ...]) -> None:
    """What is encoded is read as the same."""
    shown = Shown(1_793_900_000, 12, people)
    assert Shown.read(shown.encode()) == shown


@pytest.mark.parametrize(
    "value",
    ["", "5", "-", "1-", "x-1", "1_0-1", "+1-1", " 1-1", "1-1-1-1-1-1-1-1", "1-" + "f" * 13],
)
def test_anything_else_is_no_button_of_ours(value: str) -> None:
    """Nothing is guessed from data that somebody has changed."""
    with pytest.raises(StaleButton):
        Shown.read(value)


@pytest.mark.parametrize(
    "reason",
    [
        Reason("register"),
        Reason("contact"),
        Reason("unit", "kokkola"),
        Reason("words", "Tule: huomenna: klo 10"),
    ],
)
def test_a_reason_is_stored_whole(reason: Reason) -> None:
    """Words keep their colons."""
    assert Reason.read(reason.encode()) == reason
    assert reason.kind in REASONS


@pytest.mark.parametrize("stored", [None, "", "weather", "weather:rain"])
def test_a_reason_that_is_none_is_left_out(stored: str | None) -> None:
    """A decision without a reason, or with one that is no more, is still told."""
    assert Reason.read(stored) is None


@pytest.mark.parametrize(
    ("value", "total", "page"),
    [("0", 0, 0), ("1", 6, 1), ("1", 5, 0), ("9", 11, 2), ("x", 11, 0), ("²", 11, 0)],
)
def test_a_page_that_is_gone_gives_way_to_the_last(value: str, total: int, page: int) -> None:
    """Pages have five."""
    assert page_within(page_of(value), total) == page


@pytest.mark.parametrize(
    ("now", "begins"),
    [
        (datetime(2026, 11, 2, 21, 59, tzinfo=UTC), datetime(2026, 11, 1, 22, tzinfo=UTC)),
        (datetime(2026, 11, 2, 22, 0, tzinfo=UTC), datetime(2026, 11, 2, 22, tzinfo=UTC)),
        (datetime(2026, 3, 29, 12, 0, tzinfo=UTC), datetime(2026, 3, 28, 22, tzinfo=UTC)),
        (datetime(2026, 10, 25, 12, 0, tzinfo=UTC), datetime(2026, 10, 24, 21, tzinfo=UTC)),
    ],
)
def test_a_day_begins_at_local_midnight(now: datetime, begins: datetime) -> None:
    """On the days on which the clocks change as well."""
    assert start_of_day(now, HELSINKI) == int(begins.timestamp())
