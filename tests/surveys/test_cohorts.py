"""The calendar of surveys that go by themselves: whose month it is, and whose day."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from config import dates
from handlers.surveys import cohorts
from handlers.surveys.cohorts import Cohort

HELSINKI = ZoneInfo("Europe/Helsinki")
JUNE = 6


def at(text: str) -> int:
    """Return a moment by Helsinki's wall clock in UTC epoch seconds."""
    return int(datetime.fromisoformat(text).replace(tzinfo=HELSINKI).timestamp())


def by_the_wall(seconds: int) -> str:
    return datetime.fromtimestamp(seconds, UTC).astimezone(HELSINKI).strftime("%Y-%m-%d %H:%M")


@pytest.mark.parametrize(
    ("months", "graduation", "month", "year"),
    [
        (6, 6, "2026-12", 2026),  # half a year after June is December
        (12, 6, "2027-06", 2026),
        (36, 6, "2029-06", 2026),
        (60, 6, "2031-06", 2026),
        (6, 12, "2027-06", 2026),  # who graduates in December: over the turn of the year
        (1, 12, "2027-01", 2026),
        (7, 6, "2027-01", 2026),
        (12, 1, "2027-01", 2026),
        (6, 6, "2026-11", None),
        (6, 6, "2027-01", None),
        (12, 6, "2027-12", None),
    ],
)
def test_a_cohort_is_asked_in_the_month_that_lies_so_long_after(
    months: int, graduation: int, month: str, year: int | None
) -> None:
    """The calendar month counts, over the turn of any year; other months are for nobody."""
    found = cohorts.in_month(months, graduation, date.fromisoformat(f"{month}-15"))
    assert (found.year if found is not None else None) == year


@pytest.mark.parametrize(
    ("month", "days"),
    [("2026-12", 31), ("2027-06", 30), ("2027-02", 28), ("2028-02", 29), ("2027-03", 31)],
)
def test_a_month_is_spread_over_all_its_days(month: str, days: int) -> None:
    """Everybody gets exactly one new day, whatever their number and the month's length."""
    first = date.fromisoformat(f"{month}-01")
    cohort = cohorts.in_month(12, first.month, first)
    assert cohort is not None
    assert (cohort.first, cohort.last.day) == (first, days)
    asked: dict[int, list[int]] = {}
    known: set[int] = set()
    for day in range(1, days + 1):
        part, parts = cohorts.part_of(cohort, first, first.replace(day=day))
        assert parts == days
        asked[day] = [one for one in range(1000) if one % parts <= part and one not in known]
        known.update(asked[day])
    assert known == set(range(1000))
    assert max(map(len, asked.values())) - min(map(len, asked.values())) <= 1


@pytest.mark.parametrize(
    ("opened", "today", "part"),
    [
        ("2026-12-01", "2026-12-01", (0, 31)),
        ("2026-12-01", "2026-12-31", (30, 31)),
        ("2026-12-01", "2027-01-01", (30, 31)),  # the last call, for who joined on the last day
        ("2026-12-20", "2026-12-20", (0, 12)),  # begun in its midst: the days that are left
        ("2026-12-31", "2026-12-31", (0, 1)),
        ("2027-01-05", "2027-01-05", (0, 1)),  # the whole month was missed: everybody at once
    ],
)
def test_what_is_left_of_a_month_is_spread_over_its_last_days(
    opened: str, today: str, part: tuple[int, int]
) -> None:
    """A late beginning asks nobody twice and leaves nobody out."""
    cohort = cohorts.in_month(6, JUNE, date(2026, 12, 1))
    assert cohort is not None
    days = (date.fromisoformat(opened), date.fromisoformat(today))
    assert cohorts.part_of(cohort, *days) == part


@pytest.mark.parametrize(
    ("today", "since", "asked"),
    [
        ("2026-12-01", "2026-11-02", [(2026, 6)]),
        ("2026-12-31", "2026-12-31", [(2026, 6)]),
        ("2027-01-01", "2026-12-31", [(2026, 6)]),  # late, but its month was not over
        ("2027-01-31", "2026-11-02", [(2026, 6)]),
        ("2027-02-01", "2026-11-02", []),  # more than a month late: too late
        ("2027-01-01", "2027-01-01", []),  # turned on when the month was over
        ("2027-06-15", "2026-11-02", [(2026, 12), (2024, 36)]),
        ("2027-07-01", "2026-11-02", [(2026, 12), (2024, 36)]),
        ("2029-12-24", "2026-11-02", [(2029, 6)]),
        ("2030-06-01", "2026-11-02", [(2029, 12), (2027, 36)]),
        ("2026-11-30", "2026-11-02", []),
    ],
)
def test_each_day_has_its_cohorts(today: str, since: str, asked: list[tuple[int, int]]) -> None:
    """This month's, and those of the month before that could not be asked in time."""
    day, first = date.fromisoformat(today), date.fromisoformat(since)
    found = cohorts.due((6, 12, 36), JUNE, day, first)
    assert [(one.year, one.months) for one in found] == asked


def test_a_month_that_is_over_is_gone_through_once_more() -> None:
    """Whoever joined on its last day is still asked; after that the month is done."""
    cohort = cohorts.in_month(6, JUNE, date(2026, 12, 1))
    assert cohort is not None
    new_year = date(2027, 1, 1)
    assert cohorts.is_last_call(cohort, new_year, date(2026, 12, 31))
    assert cohorts.is_last_call(cohort, date(2027, 1, 9), None)
    assert not cohorts.is_last_call(cohort, date(2027, 1, 2), new_year)
    assert cohorts.is_last_call(cohort, date(2026, 12, 31), date(2026, 12, 31))


def test_what_comes_next_is_told_in_order() -> None:
    """The months that begin after today, each with those who graduated."""
    found = cohorts.coming((12, 6), JUNE, date(2026, 12, 31), 3)
    assert [(one.first, one.year) for one in found] == [
        (date(2027, 6, 1), 2026),
        (date(2027, 12, 1), 2027),
        (date(2028, 6, 1), 2027),
    ]
    assert cohorts.coming((), JUNE, date(2026, 12, 31), 3) == []


@pytest.mark.parametrize(
    ("sent", "days", "then"),
    [
        ("2026-03-01 10:00", 30, "2026-03-31 10:00"),  # summer time begins in between
        ("2026-10-01 10:00", 30, "2026-10-31 10:00"),  # and ends
        ("2026-12-15 10:00", 30, "2027-01-14 10:00"),
        ("2028-02-24 10:00", 5, "2028-02-29 10:00"),
        ("2026-03-24 03:30", 5, "2026-03-29 04:30"),  # the clocks skip that half hour
    ],
)
def test_days_are_counted_by_the_wall(sent: str, days: int, then: str) -> None:
    """Thirty days later means the same time of day, whatever the clocks did."""
    assert by_the_wall(cohorts.later(at(sent), days, HELSINKI)) == then


def test_by_day_is_the_beginning_of_the_day() -> None:
    """What is kept of an anonymous round tells no time of day."""
    found = cohorts.later(at("2026-10-24 17:30"), 1, HELSINKI, by_day=True)
    assert by_the_wall(found) == "2026-10-25 00:00"


@pytest.mark.parametrize(
    ("now", "first"),
    [
        ("2027-06-25 12:00", "2026-12-26 00:00"),
        ("2026-12-31 09:00", "2026-07-01 00:00"),  # 30 June has no 31st
        ("2026-08-31 09:00", "2026-03-01 00:00"),  # nor has February
        ("2027-04-30 09:00", "2026-10-31 00:00"),
    ],
)
def test_half_a_year_is_by_the_calendar(now: str, first: str) -> None:
    """Whoever was asked on the same day six months ago may be asked again today."""
    assert by_the_wall(cohorts.asked_since(at(now), HELSINKI)) == first


@pytest.mark.parametrize("month", ["2026-12-01", "2027-06-01", "2027-02-01", "2027-09-01"])
def test_a_round_closes_when_the_last_have_had_their_time(month: str) -> None:
    """Even who is asked on the day after the month has thirty days before it closes."""
    first = date.fromisoformat(month)
    cohort = cohorts.in_month(12, first.month, first)
    assert cohort is not None
    closes = cohorts.closing(cohort, 30, HELSINKI)
    last_asked = int(
        datetime.combine(cohort.last, datetime.max.time(), HELSINKI).timestamp()
    )  # the day after is asked in the morning
    assert closes > cohorts.later(last_asked, 31, HELSINKI)
    assert dates.local_day(closes, HELSINKI) > cohort.last
    assert isinstance(cohort, Cohort)
