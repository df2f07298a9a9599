"""Dates and times as people say them, summer-time nights included."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from config import dates

HELSINKI = ZoneInfo("Europe/Helsinki")
EVENING = datetime(2026, 11, 5, 15, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("fi", "torstaina 5. marraskuuta 2026 klo 17.30"),
        ("fi-simple", "torstaina 5. marraskuuta 2026 klo 17.30"),
        ("sv", "torsdag 5 november 2026 kl. 17.30"),
        ("en", "Thursday 5 November 2026 at 17:30"),
    ],
)
def test_a_moment_is_said_whole(language: str, said: str) -> None:
    """Weekday, day, month and year in words, then the local time."""
    assert dates.full(EVENING, language, HELSINKI) == said


@pytest.mark.parametrize(
    ("language", "moment", "day"),
    [
        ("fi", "to 5.11. klo 17.30", "to 5.11."),
        (
            "fi-simple",
            "torstaina 5. marraskuuta 2026 klo 17.30",
            "torstaina 5. marraskuuta 2026",
        ),
        ("sv", "tors 5.11 kl. 17.30", "tors 5.11"),
        ("en", "Thu 5 Nov at 17:30", "Thu 5 Nov"),
    ],
)
def test_lists_are_short_except_in_plain_finnish(language: str, moment: str, day: str) -> None:
    """Plain Finnish never shortens a date."""
    assert dates.short(EVENING, language, HELSINKI) == moment
    assert dates.short_day(date(2026, 11, 5), language) == day


@pytest.mark.parametrize(
    ("language", "day", "time", "month", "weekday"),
    [
        ("fi", "sunnuntaina 1. helmikuuta 2026", "17.30", "helmikuu 2026", "su"),
        ("fi-simple", "sunnuntaina 1. helmikuuta 2026", "17.30", "helmikuu 2026", "sunnuntai"),
        ("sv", "söndag 1 februari 2026", "17.30", "februari 2026", "sön"),
        ("en", "Sunday 1 February 2026", "17:30", "February 2026", "Sun"),
    ],
)
def test_parts_of_a_date(language: str, day: str, time: str, month: str, weekday: str) -> None:
    """Day, time, month and weekday alone."""
    sunday = date(2026, 2, 1)
    assert dates.day(sunday, language) == day
    assert dates.day_with_year(sunday, language) == day.split(maxsplit=1)[1]
    assert dates.clock_time(EVENING, language, HELSINKI) == time
    assert dates.month_and_year(sunday, language) == month
    assert dates.weekday_short(sunday, language) == weekday


def test_every_weekday_is_inflected_in_finnish() -> None:
    """The locale data forgets the ending of Sunday; people do not."""
    week = [dates.day(date(2026, 11, number), "fi").split()[0] for number in range(2, 9)]
    assert week == [
        *("maanantaina", "tiistaina", "keskiviikkona", "torstaina"),
        *("perjantaina", "lauantaina", "sunnuntaina"),
    ]


@pytest.mark.parametrize(
    ("utc", "local"),
    [
        ("2026-03-29T00:59", "sunnuntaina 29. maaliskuuta 2026 klo 2.59"),
        ("2026-03-29T01:00", "sunnuntaina 29. maaliskuuta 2026 klo 4.00"),
        ("2026-10-25T00:30", "sunnuntaina 25. lokakuuta 2026 klo 3.30"),
        ("2026-10-25T01:30", "sunnuntaina 25. lokakuuta 2026 klo 3.30"),
        ("2026-10-25T02:00", "sunnuntaina 25. lokakuuta 2026 klo 4.00"),
        ("2026-06-30T21:00", "keskiviikkona 1. heinäkuuta 2026 klo 0.00"),
        ("2026-12-31T21:59", "torstaina 31. joulukuuta 2026 klo 23.59"),
        ("2026-12-31T22:00", "perjantaina 1. tammikuuta 2027 klo 0.00"),
    ],
)
def test_nights_when_the_clock_is_turned(utc: str, local: str) -> None:
    """Helsinki is UTC+2 in winter and UTC+3 in summer; midnights are local."""
    when = datetime.fromisoformat(utc).replace(tzinfo=UTC)
    assert dates.full(when, "fi", HELSINKI) == local


def test_a_time_without_a_zone_is_refused() -> None:
    """A naive datetime is a bug, and a moment is no date."""
    naive = EVENING.replace(tzinfo=None)
    with pytest.raises(ValueError, match="without a time zone"):
        dates.full(naive, "fi", HELSINKI)
    with pytest.raises(TypeError, match="a date is needed"):
        dates.day(EVENING, "fi")
