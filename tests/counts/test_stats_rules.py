"""The rules of the glance: months, growth, terms, Mondays."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from handlers.stats.rules import before, growth, latest_months, month_of, next_summary, within
from handlers.team.terms import term_of

HELSINKI = ZoneInfo("Europe/Helsinki")
TODAY = date(2026, 2, 15)


def test_the_latest_months_end_with_this_one() -> None:
    """Twelve of them, over the turn of the year."""
    months = latest_months(TODAY)
    assert (len(months), months[0], months[-1]) == (12, date(2025, 3, 1), date(2026, 2, 1))
    assert month_of(months[-1]) == "2026-02"


def test_growth_goes_back_from_those_of_now() -> None:
    """Joined, left and moved are undone month by month; empty months at the start are left out."""
    months = {
        "2026-02": {"joined": 5, "left": 2},
        "2026-01": {"joined": 4, "moved": -1},
        "2025-12": {"joined": 7},
    }
    found = growth(months, 13, TODAY)
    assert found == [(date(2025, 12, 1), 7), (date(2026, 1, 1), 10), (date(2026, 2, 1), 13)]
    assert growth({}, 0, TODAY) == [(date(2026, 2, 1), 0)]


def test_a_term_has_its_months_and_no_others() -> None:
    """Autumn is August to December, spring January to July."""
    months = {f"2026-{month:02}": {"joined": 10**month % 97 + 1} for month in range(1, 13)}
    autumn = term_of(date(2026, 9, 1))
    expected = sum(months[f"2026-{month:02}"]["joined"] for month in range(8, 13))
    assert within(months, "joined", autumn) == expected
    assert before(autumn) == term_of(date(2026, 7, 31))
    assert before(before(autumn)) == term_of(date(2025, 8, 1))


@pytest.mark.parametrize(
    ("now", "due"),
    [
        ("2026-11-09 08:59", "2026-11-09 09:00"),
        ("2026-11-09 09:00", "2026-11-16 09:00"),
        ("2026-10-24 12:00", "2026-10-26 09:00"),  # clocks are put back on the 25th
        ("2026-12-31 12:00", "2027-01-04 09:00"),
    ],
)
def test_the_summary_is_due_on_monday_at_nine_by_the_wall(now: str, due: str) -> None:
    """Summer time or not."""
    at = datetime.fromisoformat(now).replace(tzinfo=HELSINKI).timestamp()
    found = datetime.fromtimestamp(next_summary(int(at), HELSINKI), UTC).astimezone(HELSINKI)
    assert found.strftime("%Y-%m-%d %H:%M") == due
