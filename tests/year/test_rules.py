"""When something recurs: by the wall clock, through summer time and short months."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from handlers.year import rules
from storage.plans import Plan
from storage.recurring import LAST, MONTHLY, WEEKDAY, WEEKLY, YEARLY, Rule

ZONE = ZoneInfo("Europe/Helsinki")
NINE = 9 * 60
FIRST_MONDAY = Rule(WEEKDAY, NINE, weekday=0, nth=1)
LAST_FRIDAY = Rule(WEEKDAY, NINE, weekday=4, nth=LAST)
THIRTY_FIRST = Rule(MONTHLY, NINE, day=31)
FIRST_OF_JUNE = Rule(YEARLY, NINE, day=1, month=6)
LEAP_DAY = Rule(YEARLY, NINE, day=29, month=2)
MONDAYS = Rule(WEEKLY, NINE, weekday=0)
IN_THE_GAP = Rule(WEEKLY, 3 * 60 + 30, weekday=6)  # 3.30 on Sundays


def at(local: str, fold: int = 0) -> int:
    """Return a local time of Helsinki as UTC epoch seconds."""
    moment = datetime.fromisoformat(local).replace(tzinfo=ZONE, fold=fold)
    return int(moment.timestamp())


def plan(month: int, day: int | None = None, year: int | None = None, remind: int = 7) -> Plan:
    return Plan(1, None, "Kutsut", month, day, year, remind, None, None)


@pytest.mark.parametrize(
    ("rule", "after", "comes"),
    [
        (FIRST_MONDAY, "2026-11-02 08:59", "2026-11-02 09:00"),
        (FIRST_MONDAY, "2026-11-02 09:00", "2026-12-07 09:00"),
        (FIRST_MONDAY, "2026-12-31 23:59", "2027-01-04 09:00"),
        (FIRST_MONDAY, "2027-02-02 00:00", "2027-03-01 09:00"),
        (LAST_FRIDAY, "2026-11-02 10:00", "2026-11-27 09:00"),
        (LAST_FRIDAY, "2027-07-01 10:00", "2027-07-30 09:00"),
        (THIRTY_FIRST, "2026-11-02 10:00", "2026-11-30 09:00"),
        (THIRTY_FIRST, "2026-11-30 09:00", "2026-12-31 09:00"),
        (THIRTY_FIRST, "2027-01-31 09:00", "2027-02-28 09:00"),
        (THIRTY_FIRST, "2028-02-01 00:00", "2028-02-29 09:00"),
        (FIRST_OF_JUNE, "2026-06-01 09:00", "2027-06-01 09:00"),
        (LEAP_DAY, "2026-11-02 10:00", "2027-02-28 09:00"),
        (LEAP_DAY, "2027-11-02 10:00", "2028-02-29 09:00"),
        (MONDAYS, "2026-11-02 09:00", "2026-11-09 09:00"),
        # Nine by the wall clock, before and after both changes of the clocks.
        (MONDAYS, "2027-03-22 09:00", "2027-03-29 09:00"),
        (MONDAYS, "2026-10-19 09:00", "2026-10-26 09:00"),
        # The hour from three to four is left out on 28 March 2027, and comes twice on 31 October.
        (IN_THE_GAP, "2027-03-21 04:00", "2027-03-28 04:30"),
        (IN_THE_GAP, "2027-10-24 04:00", "2027-10-31 03:30"),
        (IN_THE_GAP, "2027-10-31 03:30", "2027-11-07 03:30"),
    ],
)
def test_when_it_comes_next(rule: Rule, after: str, comes: str) -> None:
    """A time that has come is not next any more."""
    assert rules.next_after(rule, at(after), ZONE) == at(comes)


def test_days_of_a_year_of_first_mondays() -> None:
    """One in each month, always a Monday of its first seven days."""
    found = rules.days(FIRST_MONDAY, date(2027, 1, 1))
    year = [next(found) for _ in range(12)]
    assert [day.month for day in year] == list(range(1, 13))
    assert all(day.weekday() == 0 and day.day <= 7 for day in year)


@pytest.mark.parametrize(
    ("rule", "now", "looks"),
    [
        (FIRST_MONDAY, "2026-11-02 09:00", "2026-11-30 09:00"),
        (FIRST_MONDAY, "2026-11-30 09:00", "2026-12-06 09:00"),
        (FIRST_MONDAY, "2026-12-06 09:00", None),
        (MONDAYS, "2026-11-02 09:00", "2026-11-08 09:00"),
        (MONDAYS, "2027-03-22 10:00", "2027-03-28 09:00"),  # an hour less in between
    ],
)
def test_it_is_looked_a_week_and_a_day_before(rule: Rule, now: str, looks: str | None) -> None:
    """What goes every week is looked at the day before only."""
    comes = rules.next_after(rule, at(now), ZONE)
    found = rules.look_at(rule, comes, at(now), ZONE)
    assert found == (at(looks) if looks is not None else None)


@pytest.mark.parametrize(
    ("planned", "now", "reminds"),
    [
        (plan(6), "2026-11-02 10:00", "2027-05-25 09:00"),
        (plan(6, 5), "2026-11-02 10:00", "2027-05-29 09:00"),
        (plan(1, 3, remind=14), "2026-12-25 10:00", "2027-12-20 09:00"),
        (plan(1, 3, remind=14), "2026-12-01 10:00", "2026-12-20 09:00"),
        (plan(6, 5, 2027, remind=0), "2026-11-02 10:00", "2027-06-05 09:00"),
        (plan(6, 5, 2027), "2027-06-01 10:00", None),
        (plan(2, 31), "2027-01-02 10:00", "2027-02-21 09:00"),
        (plan(4, 1), "2027-03-20 10:00", "2027-03-25 09:00"),
    ],
)
def test_when_a_plan_is_reminded_of(planned: Plan, now: str, reminds: str | None) -> None:
    """At nine by the wall clock, so many days before its day or its month."""
    found = rules.remind_at(planned, at(now), ZONE)
    assert found == (at(reminds) if reminds is not None else None)


def test_a_plan_without_reminders_is_never_reminded_of() -> None:
    """None means none."""
    planned = Plan(1, None, "Kutsut", 6, None, None, None, None, None)
    assert rules.remind_at(planned, at("2026-11-02 10:00"), ZONE) is None


@pytest.mark.parametrize(
    ("month", "day", "today", "year"),
    [
        (11, None, "2026-11-30", 2026),
        (10, None, "2026-11-01", 2027),
        (11, 1, "2026-11-02", 2027),
        (11, 2, "2026-11-02", 2026),
        (2, 31, "2026-02-28", 2026),
    ],
)
def test_what_happens_once_happens_next(month: int, day: int | None, today: str, year: int) -> None:
    """This year unless it is over by today."""
    assert rules.year_of(month, day, date.fromisoformat(today)) == year


def test_moments_are_utc() -> None:
    """Nine in Helsinki is seven in UTC in winter."""
    found = rules.moment(date(2026, 12, 7), NINE, ZONE)
    assert datetime.fromtimestamp(found, UTC).hour == 7
