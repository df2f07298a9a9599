"""When a link works, and what it fills in: rules as tables."""

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from handlers.house import House
from handlers.invitations import rules
from storage.invitations import Invitation
from storage.invitees import HAND, Invitee
from tests.invitations.conftest import NOW

HELSINKI = ZoneInfo("Europe/Helsinki")

LINK = Invitation(
    id=1,
    secret="s" * 22,
    unit="oulu",
    occasion="poster",
    field=None,
    year=None,
    event_id=None,
    language="fi",
    made_by=1,
    made_at=NOW,
    expires_at=None,
    closed_at=None,
    opened=0,
    registered=0,
)
SARA = Invitee(
    id=1,
    secret="s" * 22,
    source=HAND,
    reference=None,
    unit="oulu",
    name="Sara",
    field=None,
    qualification=None,
    graduation_year=None,
    expected_year=None,
    region=None,
    language=None,
    event_id=None,
    made_by=1,
    made_at=NOW,
    changed_at=NOW,
    expires_at=NOW + 60,
    opened_at=None,
    joined_at=None,
    person_id=None,
)


def test_a_secret_is_long_and_fits_a_deep_link() -> None:
    """128 bits in letters that Telegram lets through, 64 at most with the prefix."""
    secrets = {rules.new_secret() for _ in range(100)}
    assert len(secrets) == 100
    for secret in secrets:
        assert len(secret) == 22
        assert rules.split(rules.INVITATION + secret) == ("i", secret)


@pytest.mark.parametrize("payload", ["", "e1", "tsecret", "i" * 65, "hello"])
def test_what_is_no_link_of_ours_is_none(payload: str) -> None:
    """Other payloads, and ones that are too long, are not looked up at all."""
    assert rules.split(payload) == ("", "")


@pytest.mark.parametrize(
    ("link", "said"),
    [
        (None, rules.UNKNOWN),
        (LINK, rules.WORKS),
        (replace(LINK, expires_at=NOW + 1), rules.WORKS),
        (replace(LINK, expires_at=NOW), rules.EXPIRED),
        (replace(LINK, closed_at=NOW), rules.CLOSED),
        (replace(LINK, closed_at=NOW, expires_at=NOW), rules.CLOSED),
    ],
)
def test_a_link_works_until_it_is_closed_or_its_time_is_over(
    link: Invitation | None, said: str
) -> None:
    """The second at which it expires is the first at which it does not work."""
    assert rules.state(link, NOW) == said


@pytest.mark.parametrize(
    ("invitee", "person", "said"),
    [
        (None, 7, rules.UNKNOWN),
        (SARA, 7, rules.WORKS),
        (SARA, None, rules.WORKS),
        (replace(SARA, expires_at=NOW), 7, rules.EXPIRED),
        (replace(SARA, person_id=7), 7, rules.WORKS),
        (replace(SARA, person_id=7, expires_at=NOW), 7, rules.WORKS),
        (replace(SARA, person_id=7), 8, rules.USED),
        (replace(SARA, person_id=7), None, rules.USED),
    ],
)
def test_a_personal_link_is_one_persons(
    invitee: Invitee | None, person: int | None, said: str
) -> None:
    """Once used it works for the one who used it, for ever, and for nobody else."""
    assert rules.personal_state(invitee, person, NOW) == said


@pytest.mark.parametrize(
    ("occasion", "year", "given"),
    [
        ("poster", None, {}),
        ("poster", 2020, {"status": "graduated", "year": 2020}),
        ("poster", 2026, {}),
        ("poster", 2028, {"status": "studying", "expected": 2028}),
        ("graduation", None, {"status": "graduated"}),
        ("graduation", 2026, {"status": "graduated", "year": 2026}),
        ("graduation", 2027, {"status": "studying", "expected": 2027}),
    ],
)
def test_a_year_tells_whether_somebody_has_graduated(
    house: House, occasion: str, year: int | None, given: dict[str, Any]
) -> None:
    """This year's class may be on either side, unless the link stands in the certificate."""
    link = replace(LINK, occasion=occasion, year=year)
    assert rules.values_of(link, house.organisation, 2026) == {"unit": "oulu"} | given


def test_only_what_the_school_still_has_is_filled_in(house: House) -> None:
    """A unit, field, qualification or region that was taken out of the file is asked anew."""
    link = replace(LINK, unit="gone", field="99x")
    assert rules.values_of(link, house.organisation, 2026) == {}
    sara = replace(SARA, unit="gone", field="10", qualification="gone", region="99x")
    assert rules.personal_values(sara, house.organisation, 2026) == {"name": "Sara", "field": "10"}


def test_all_that_is_known_of_an_invitee_is_filled_in(house: House) -> None:
    """The names are those of registration's questions."""
    sara = replace(SARA, field="10", qualification="raca", graduation_year=2024, region="19")
    assert rules.personal_values(sara, house.organisation, 2026) == {
        "name": "Sara",
        "unit": "oulu",
        "field": "10",
        "qualification": "raca",
        "status": "graduated",
        "year": 2024,
        "region": "19",
    }
    student = rules.personal_values(replace(SARA, expected_year=2027), house.organisation, 2026)
    assert (student["status"], student["expected"]) == ("studying", 2027)


def test_a_reopened_link_works_as_long_as_before_or_a_month() -> None:
    """Who reopens a link that was closed by mistake finds it as it was."""
    month = rules.end_of_day(NOW, 30, HELSINKI)
    assert rules.reopened_until(replace(LINK, expires_at=None), NOW, HELSINKI) is None
    assert rules.reopened_until(replace(LINK, expires_at=NOW + 5), NOW, HELSINKI) == NOW + 5
    assert rules.reopened_until(replace(LINK, expires_at=NOW - 5), NOW, HELSINKI) == month


@pytest.mark.parametrize(
    ("made", "days", "until"),
    [
        (datetime(2026, 11, 2, 8, 1, tzinfo=UTC), 30, datetime(2026, 12, 2, 22, tzinfo=UTC)),
        (datetime(2026, 10, 1, 20, 59, tzinfo=UTC), 30, datetime(2026, 10, 31, 22, tzinfo=UTC)),
        (datetime(2026, 10, 1, 21, 0, tzinfo=UTC), 24, datetime(2026, 10, 26, 22, tzinfo=UTC)),
    ],
)
def test_a_link_works_to_the_end_of_its_last_day(
    made: datetime, days: int, until: datetime
) -> None:
    """The day ends at midnight on the wall, summer time or not."""
    assert rules.end_of_day(int(made.timestamp()), days, HELSINKI) == int(until.timestamp())
