"""How long things are kept: whole local days, whatever months and summer time do."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from handlers.privacy.rules import kept_from, months_before, parts_of, said_version

HELSINKI = ZoneInfo("Europe/Helsinki")


def local(text: str) -> int:
    return int(datetime.fromisoformat(text).replace(tzinfo=HELSINKI).timestamp())


@pytest.mark.parametrize(
    ("now", "months", "days", "since"),
    [
        ("2026-11-16 03:30", 6, 0, "2026-05-16 00:00"),  # summer time has ended between
        ("2026-11-16 00:00", 6, 0, "2026-05-16 00:00"),
        ("2026-11-15 23:59", 6, 0, "2026-05-15 00:00"),
        ("2027-03-29 03:30", 0, 1, "2027-03-28 00:00"),  # a day of 23 hours
        ("2026-10-26 03:30", 0, 1, "2026-10-25 00:00"),  # a day of 25 hours
        ("2027-03-28 03:30", 12, 0, "2026-03-28 00:00"),
        ("2026-08-31 03:30", 6, 0, "2026-02-28 00:00"),
        ("2026-01-10 03:30", 24, 60, "2023-11-11 00:00"),
    ],
)
def test_what_is_kept_is_kept_for_whole_days(now: str, months: int, days: int, since: str) -> None:
    """To the day, in the organisation's zone."""
    assert kept_from(local(now), HELSINKI, months=months, days=days) == local(since)


def test_no_day_of_a_year_keeps_less_than_the_day_before() -> None:
    """What has gone one day would not be kept on the next."""
    for months in (1, 6, 12, 24):
        since = [months_before(date.fromordinal(one), months) for one in range(739000, 740500)]
        assert since == sorted(since)


def test_a_version_that_is_a_date_is_said_as_one() -> None:
    """Any other version stands as it is."""
    assert said_version("2026-11-22", "en") == "Sunday 22 November 2026"
    assert said_version("v3", "en") == "v3"


def test_a_long_notice_is_cut_between_paragraphs() -> None:
    """Nothing is lost, and no part is too long for a message."""
    text = "\n\n".join(f"{number} " + "sana " * 60 for number in range(30))
    parts = parts_of(text, 1000)
    assert all(len(part) <= 1000 for part in parts)
    assert "".join(" ".join(parts).split()) == "".join(text.split())


def test_times_of_summer_are_told_in_utc() -> None:
    """The zone is that of the organisation, not of the server."""
    assert kept_from(local("2026-07-01 12:00"), HELSINKI) == int(
        datetime(2026, 6, 30, 21, tzinfo=UTC).timestamp()
    )
