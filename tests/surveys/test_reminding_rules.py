"""Who is reminded of a survey, and when the next time is: decisions without a database."""

from dataclasses import replace
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from handlers.surveys import reminding_rules as rules
from storage.audience import Audience
from storage.preferences import WEEKLY
from storage.recipients import Recipient
from storage.surveys import Respondent, Round

HELSINKI = ZoneInfo("Europe/Helsinki")
SENT = int(datetime(2026, 10, 22, 10, 0, tzinfo=HELSINKI).timestamp())
DAY = 86400
CLOSES = SENT + 30 * DAY + 3600  # summer time ends in between
SURVEY = Round(1, "career", 1, "{}", None, Audience(), None, SENT, CLOSES)
MINE = Respondent(1, 7, "invited", SENT, None, None)
WILLING = Recipient("fi", True, True, True, False, "each", None, None, "invited")
DAYS = (5, 10)


def by_the_wall(seconds: int | None) -> str | None:
    if seconds is None:
        return None
    return datetime.fromtimestamp(seconds, UTC).astimezone(HELSINKI).strftime("%d.%m. %H:%M")


@pytest.mark.parametrize(
    ("state", "reason"),
    [
        ("invited", None),
        ("started", None),
        ("finished", "has finished"),
        ("declined", "has declined"),
    ],
)
def test_only_those_who_have_not_finished_are_reminded(state: str, reason: str | None) -> None:
    """Whoever has answered to the end, or does not want to, is left alone."""
    assert rules.unneeded(SURVEY, replace(MINE, state=state), SENT + DAY) == reason


def test_nobody_is_reminded_of_what_is_over() -> None:
    """Neither after the round's end nor after one's own; feedback on events has its own way."""
    assert rules.unneeded(SURVEY, MINE, CLOSES) == "round closed"
    own = replace(MINE, closes_at=SENT + 3 * DAY)
    assert rules.unneeded(SURVEY, own, SENT + 3 * DAY) == "round closed"
    assert rules.ends_at(SURVEY, own) == SENT + 3 * DAY
    assert rules.unneeded(SURVEY, None, SENT) == "not asked"
    assert rules.unneeded(replace(SURVEY, event_id=3), MINE, SENT) == "feedback"


@pytest.mark.parametrize(
    ("change", "wished", "reason"),
    [
        ({}, False, None),
        ({"is_member": False}, True, "has left"),
        ({"consents": False}, True, "no consent"),
        ({"wants": False}, True, "topic off"),
        ({"pace": WEEKLY}, False, "weekly"),
        ({"pace": WEEKLY}, True, None),
    ],
)
def test_what_a_person_has_chosen_holds(
    change: dict[str, object], wished: bool, reason: str | None
) -> None:
    """Whoever wants one message a week hears again only on a day of their own wish."""
    assert rules.unwanted(WILLING._replace(**change), wished=wished) == reason  # type: ignore[arg-type]  # by name
    assert rules.unwanted(None, wished=wished) == "has left"


@pytest.mark.parametrize(
    ("had", "now", "then"),
    [
        (0, SENT + 5 * DAY, "01.11. 10:00"),  # ten days by the wall, though the clocks went back
        (0, SENT + 9 * DAY, "05.11. 09:00"),  # late: still five days between the two
        (0, SENT + 26 * DAY, None),  # no room before the end
        (1, SENT + 10 * DAY, None),  # two at most
        (2, SENT + 12 * DAY, None),
    ],
)
def test_the_second_reminder_keeps_its_day_and_its_distance(
    had: int, now: int, then: str | None
) -> None:
    """However late the first one came."""
    mine = replace(MINE, reminders=had)
    assert by_the_wall(rules.next_time(SURVEY, mine, DAYS, HELSINKI, now)) == then


def test_a_questionnaire_may_have_one_reminder_or_none() -> None:
    """Then there is no second."""
    for days in ((), (5,)):
        assert rules.next_time(SURVEY, MINE, days, HELSINKI, SENT + 5 * DAY) is None


def test_in_anonymous_rounds_the_next_time_is_a_day() -> None:
    """No time of day is kept."""
    hidden = replace(SURVEY, mode="anonymous")
    found = rules.next_time(hidden, MINE, DAYS, HELSINKI, SENT + 5 * DAY)
    assert by_the_wall(found) == "01.11. 00:00"
