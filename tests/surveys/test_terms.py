"""The last day on which one can answer is a whole day by the school's clocks."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from config import dates
from config.organisation import load_organisation
from config.questionnaire import load_questionnaires
from handlers.surveys import cohorts
from handlers.surveys.rules import closes_at, last_day_of
from handlers.surveys.terms import terms_of
from storage.surveys import MODES

CONFIG = Path(__file__).resolve().parents[2] / "config"
CAREER = load_questionnaires(CONFIG / "questionnaires")["career_followup"]
SCHOOL = load_organisation(CONFIG / "organisation.toml")
HELSINKI = ZoneInfo("Europe/Helsinki")


def at(moment: str, zone: ZoneInfo = HELSINKI) -> int:
    """Return a moment by the clocks of a zone as UTC epoch seconds."""
    return int(datetime.fromisoformat(moment).replace(tzinfo=zone).timestamp())


SENT = [
    ("2026-11-02 10:00", "2026-12-03 00:00"),
    ("2026-11-02 00:00", "2026-12-03 00:00"),
    ("2026-11-02 23:59", "2026-12-03 00:00"),
    ("2026-10-10 10:00", "2026-11-10 00:00"),  # the clocks go back on 25 October
    ("2027-03-01 10:00", "2027-04-01 00:00"),  # and forward on 28 March
    ("2027-02-26 10:00", "2027-03-29 00:00"),  # the last day has 23 hours
    ("2026-09-25 10:00", "2026-10-26 00:00"),  # the last day has 25 hours
]


@pytest.mark.parametrize(("sent", "closes"), SENT)
def test_a_round_closes_when_its_last_day_is_over(sent: str, closes: str) -> None:
    """Thirty days after that of sending, at midnight, whatever the clocks do in between."""
    assert closes_at(CAREER, at(sent), HELSINKI) == at(closes)


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize(("sent", "closes"), SENT)
def test_ones_own_time_ends_with_a_day_too(sent: str, closes: str, mode: str) -> None:
    """In a series each has the same whole days in every mode; otherwise the round's."""
    own = terms_of(SCHOOL, CAREER, mode, at(sent), own_end=True)
    assert own.closes_at == at(closes)
    assert terms_of(SCHOOL, CAREER, mode, at(sent), own_end=False).closes_at is None


def test_the_day_is_that_of_the_schools_own_zone() -> None:
    """Where the school is, it is tomorrow already while it is today in Greenwich."""
    sent = int(datetime(2026, 11, 2, 23, 0, tzinfo=UTC).timestamp())
    assert closes_at(CAREER, sent, HELSINKI) == at("2026-12-04 00:00")
    new_york = ZoneInfo("America/New_York")
    assert closes_at(CAREER, sent, new_york) == at("2026-12-03 00:00", new_york)


def test_the_last_day_is_the_last_on_which_one_can_answer() -> None:
    """What closes as a day begins had its last day before it; what closes within a day, on it."""
    assert last_day_of(at("2026-12-03 00:00"), HELSINKI).isoformat() == "2026-12-02"
    assert last_day_of(at("2026-12-02 10:00"), HELSINKI).isoformat() == "2026-12-02"


@pytest.mark.parametrize("month", ["2026-12-01", "2027-03-01", "2027-02-01", "2027-09-01"])
def test_a_cohorts_round_closes_with_the_last_ones_own_time(month: str) -> None:
    """Who is asked on the day after the month answers until the round's very end."""
    first = datetime.fromisoformat(month).date()
    cohort = cohorts.in_month(12, first.month, first)
    assert cohort is not None
    last_asked = at(f"{cohort.last} 10:00") + 86400
    asked = replace(CAREER, schedule=replace(CAREER.schedule, open_days=30))
    own = terms_of(SCHOOL, asked, "confidential", last_asked, own_end=True)
    assert own.closes_at == cohorts.closing(cohort, 30, HELSINKI)
    assert dates.local_day(last_asked, HELSINKI) > cohort.last
