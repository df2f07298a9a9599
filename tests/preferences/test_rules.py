"""Quiet hours, budgets, pauses and digest days, as rules of time."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from config.school import Messages, Quiet
from handlers.preferences.kinds import read_hours
from handlers.preferences.rules import (
    LONGEST_QUIET,
    WEEK,
    after_months,
    is_quiet,
    local_midnight,
    next_digest,
    quiet_end,
    room_at,
)

HELSINKI = ZoneInfo("Europe/Helsinki")
NIGHT = Quiet(21 * 60, 8 * 60)
# Zones that change their clocks at odd times or by odd amounts are among them.
ZONES = ("Europe/Helsinki", "UTC", "America/Sao_Paulo", "Australia/Lord_Howe", "Asia/Kathmandu")


def at(text: str, fold: int = 0) -> int:
    local = datetime.fromisoformat(text).replace(tzinfo=HELSINKI, fold=fold)
    return int(local.timestamp())


@pytest.mark.parametrize(
    ("now", "until"),
    [
        ("2026-11-02 20:59", "2026-11-02 20:59"),
        ("2026-11-02 21:00", "2026-11-03 08:00"),
        ("2026-11-03 00:00", "2026-11-03 08:00"),
        ("2026-11-03 07:59", "2026-11-03 08:00"),
        ("2026-11-03 08:00", "2026-11-03 08:00"),
        ("2027-03-27 22:00", "2027-03-28 08:00"),  # nine hours by the watch: the clocks go on
        ("2027-10-30 22:00", "2027-10-31 08:00"),  # eleven: they go back
    ],
)
def test_the_night_lasts_from_nine_to_eight_by_the_wall(now: str, until: str) -> None:
    """Whatever the clocks do that night, the morning is at eight."""
    assert quiet_end(NIGHT, at(now), HELSINKI) == at(until)


@pytest.mark.parametrize(
    ("hours", "now", "until"),
    [
        # 3.30 does not exist in the night of March: it is 4.30 then.
        (Quiet(60, 210), at("2027-03-28 02:30"), at("2027-03-28 04:30")),
        # In October 3.15 is twice; after its second time only the second 3.30 is ahead.
        (Quiet(60, 210), at("2027-10-31 03:15", 1), at("2027-10-31 03:30", 1)),
    ],
)
def test_hours_that_end_in_the_changed_hour(hours: Quiet, now: int, until: int) -> None:
    """An end that is not there, or is there twice, is a moment that comes, and not in the past."""
    assert quiet_end(hours, now, HELSINKI) == until


@st.composite
def moments(draw: st.DrawFn) -> tuple[int, ZoneInfo]:
    """Draw moments of half a century, more often those around a change of the clocks."""
    zone = ZoneInfo(draw(st.sampled_from(ZONES)))
    change = draw(st.sampled_from(["2027-03-28", "2027-10-31", "2026-10-25", "2018-02-18"]))
    near = int(datetime.fromisoformat(change).replace(tzinfo=UTC).timestamp())
    seconds = st.integers(-2 * 86400, 2 * 86400).map(lambda by: near + by)
    return draw(seconds | st.integers(0, 2_500_000_000)), zone


@given(moments(), st.integers(0, 1439), st.integers(1, LONGEST_QUIET))
def test_the_end_is_never_quiet_and_never_far(
    moment: tuple[int, ZoneInfo], start: int, length: int
) -> None:
    """Within a day there is a moment for a message, and it is outside of the quiet hours."""
    now, zone = moment
    hours = Quiet(start, (start + length) % 1440)
    end = quiet_end(hours, now, zone)
    assert 0 <= end - now <= 86400
    assert not is_quiet(hours, end, zone)
    assert (end == now) == (not is_quiet(hours, now, zone))


@given(moments(), st.integers(0, 1439))
def test_no_quiet_hours_are_never_quiet(moment: tuple[int, ZoneInfo], minute: int) -> None:
    """Hours that end as they begin are none."""
    now, zone = moment
    assert quiet_end(Quiet(minute, minute), now, zone) == now


@given(st.integers(1, 6), st.lists(st.integers(0, 3 * WEEK), max_size=40).map(sorted))
def test_whoever_waits_for_room_never_overruns_the_budget(budget: int, wanted: list[int]) -> None:
    """Messages that each wait until there is room: never more than the budget in seven days."""
    sent: list[int] = []
    for when in wanted:
        newest_first = sorted(sent, reverse=True)
        sent.append(room_at(newest_first, budget, max([when, *sent[-1:]])))
    for first in sent:
        assert sum(first <= one < first + WEEK for one in sent) <= budget


@pytest.mark.parametrize(
    ("now", "next_one"),
    [
        ("2026-11-02 10:00", "2026-11-05 16:00"),
        ("2026-11-05 15:59", "2026-11-05 16:00"),
        ("2026-11-05 16:00", "2026-11-12 16:00"),
        ("2027-03-25 17:00", "2027-04-01 16:00"),  # by the wall over the change of March
        ("2027-10-28 17:00", "2027-11-04 16:00"),
    ],
)
def test_the_weekly_message_comes_on_its_day(now: str, next_one: str) -> None:
    """Thursday at four, as the organisation has set, summer time or not."""
    assert next_digest(Messages(), at(now), HELSINKI) == at(next_one)


@pytest.mark.parametrize(
    ("day", "months", "then"),
    [
        ("2026-11-02", 1, "2026-12-02"),
        ("2026-11-30", 3, "2027-02-28"),
        ("2026-12-31", 1, "2027-01-31"),
        ("2026-10-31", 1, "2026-11-30"),
    ],
)
def test_a_month_on_is_the_same_day_or_the_last(day: str, months: int, then: str) -> None:
    """Months are of different lengths."""
    assert after_months(date.fromisoformat(day), months) == date.fromisoformat(then)


def test_a_day_begins_at_its_own_midnight() -> None:
    """A pause until the Monday after the change ends as that Monday begins."""
    assert local_midnight(date(2027, 3, 29), HELSINKI) == at("2027-03-29 00:00")
    length = local_midnight(date(2027, 3, 29), HELSINKI) - local_midnight(
        date(2027, 3, 28), HELSINKI
    )
    assert timedelta(seconds=length) == timedelta(hours=23)


@pytest.mark.parametrize(
    ("text", "hours"),
    [
        ("22-7", (22 * 60, 7 * 60)),
        ("22–07", (22 * 60, 7 * 60)),
        ("klo 22.30 - 6", (22 * 60 + 30, 6 * 60)),
        ("22:30–6:15", (22 * 60 + 30, 6 * 60 + 15)),
        ("från 22 till 7", (22 * 60, 7 * 60)),
        ("22 to 7", (22 * 60, 7 * 60)),
        ("0-6", (0, 6 * 60)),
        ("18–24", (18 * 60, 0)),
    ],
)
def test_hours_are_typed_as_people_write_them(text: str, hours: tuple[int, int]) -> None:
    """Dashes, points, colons and little words."""
    assert read_hours(text) == Quiet(*hours)


@pytest.mark.parametrize("text", ["", "22", "yöllä", "25-7", "22-7-8", "22.75-7", "7-7", "8-7"])
def test_what_is_no_hours_is_asked_again(text: str) -> None:
    """Nor are hours that would leave hardly a moment for messages."""
    assert read_hours(text) is None
