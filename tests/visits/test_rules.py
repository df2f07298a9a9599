"""The pure rules of requests."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from handlers.visits import rules
from storage.visits import Visit, Wish

HELSINKI = ZoneInfo("Europe/Helsinki")


def at(text: str) -> int:
    """Return a Helsinki time in UTC epoch seconds."""
    return int(datetime.fromisoformat(text).replace(tzinfo=HELSINKI).timestamp())


START = at("2026-11-24 09:00")


def visit(state: str, wanted: int = 2) -> Visit:
    """Return a request in a state."""
    wish = Wish(
        None, "oulu", "Luokka", START, "Oulu", None, "visits", (), (), wanted, 3, 3600, None
    )
    return Visit(1, state, wish, 1, None, 1, 0)


@pytest.mark.parametrize(("wanted", "wave"), [(1, 3), (2, 4), (5, 10), (25, 50), (30, 50)], ids=str)
def test_twice_as_many_as_wanted_are_asked_at_a_time(wanted: int, wave: int) -> None:
    """At least three, at most fifty."""
    assert rules.usual_wave(wanted) == wave


@pytest.mark.parametrize(
    ("state", "yes", "got"),
    [
        ("asking", 0, "yes"),
        ("asking", 1, "yes"),
        ("asking", 2, "spare"),
        ("enough", 2, "spare"),
        ("ended", 0, "spare"),
    ],
)
def test_a_yes_counts_while_somebody_is_wanted(state: str, yes: int, got: str) -> None:
    """After that, and when nobody more is looked for, it is kept in reserve."""
    assert rules.yes_or_spare(visit(state), yes) == got


@pytest.mark.parametrize(
    ("state", "now", "over"),
    [
        ("draft", "2026-11-20 09:00", True),
        ("asking", "2026-11-24 08:59", False),
        ("asking", "2026-11-24 09:00", True),
        ("ended", "2026-11-20 09:00", False),
        ("cancelled", "2026-11-20 09:00", True),
    ],
)
def test_a_request_is_open_until_the_visit_begins(state: str, now: str, over: bool) -> None:
    """A stopped one still takes answers; a cancelled one does not."""
    assert rules.is_over(visit(state), at(now)) is over


def test_the_next_wave_is_due_when_the_last_of_this_one_has_had_the_time() -> None:
    """Who sleeps longer is asked later, and has as long as the others."""
    assert rules.after([100, 300, 200], 50) == 350


@pytest.mark.parametrize(
    ("now", "awake", "told"),
    [
        ("2026-11-20 22:00", "2026-11-21 08:00", "2026-11-21 08:00"),
        ("2026-11-24 06:00", "2026-11-24 08:00", "2026-11-24 06:00"),
        ("2026-11-23 22:00", "2026-11-24 08:00", "2026-11-23 22:00"),
    ],
)
def test_nobody_sets_out_in_vain(now: str, awake: str, told: str) -> None:
    """News of a change waits for the morning, unless that would be too late."""
    assert rules.tell_at(START, at(now), at(awake), HELSINKI) == at(told)


def test_the_reminder_comes_the_day_before_at_eleven() -> None:
    """By the wall clock, the night when it is put back included."""
    assert rules.remind_at(START, HELSINKI) == at("2026-11-23 11:00")
    assert rules.remind_at(at("2026-10-25 18:00"), HELSINKI) == at("2026-10-24 11:00")


@pytest.mark.parametrize(
    ("page", "total", "shown"), [(0, 0, 0), (3, 0, 0), (1, 6, 0), (1, 7, 1), (9, 13, 2)]
)
def test_a_page_that_is_no_more_is_the_last_one(page: int, total: int, shown: int) -> None:
    """A list may have become shorter since its button was sent."""
    assert rules.page_within(page, total, 6) == shown
