"""When an event is reminded of, and who still needs it, as tables."""

from dataclasses import replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from handlers.events import reminding_rules as rules
from storage.audience import Audience
from storage.events import Event
from storage.reminders import DAY_BEFORE, KINDS, TWO_HOURS, WEEK
from storage.rsvps import Rsvp

HELSINKI = ZoneInfo("Europe/Helsinki")


def here(text: str) -> int:
    """Return a Helsinki time as UTC epoch seconds; the later of two is marked with a B."""
    local = datetime.fromisoformat(text.removesuffix("B")).replace(
        tzinfo=HELSINKI, fold=int(text.endswith("B"))
    )
    return int(local.timestamp())


def event(starts: str = "2026-11-12 17:30", state: str = "published") -> Event:
    """Return an event in Helsinki."""
    return Event(1, state, "Ilta", here(starts), "Oulu", None, None, None, Audience(), None)


@pytest.mark.parametrize(
    ("starts", "week", "day_before", "two_hours"),
    [
        ("2026-11-12 17:30", "2026-11-05 11:00", "2026-11-11 11:00", "2026-11-12 15:30"),
        ("2026-11-12 09:00", "2026-11-05 11:00", "2026-11-11 11:00", "2026-11-12 07:00"),
        ("2026-11-12 00:30", "2026-11-05 11:00", "2026-11-11 11:00", "2026-11-11 22:30"),
        ("2027-01-01 12:00", "2026-12-25 11:00", "2026-12-31 11:00", "2027-01-01 10:00"),
        # Summer time began: 3 o'clock was left out that night.
        ("2026-03-29 17:00", "2026-03-22 11:00", "2026-03-28 11:00", "2026-03-29 15:00"),
        ("2026-03-29 04:30", "2026-03-22 11:00", "2026-03-28 11:00", "2026-03-29 01:30"),
        ("2026-03-30 10:00", "2026-03-23 11:00", "2026-03-29 11:00", "2026-03-30 08:00"),
        # Summer time ended: 3 o'clock came twice.
        ("2026-10-25 17:00", "2026-10-18 11:00", "2026-10-24 11:00", "2026-10-25 15:00"),
        ("2026-10-25 04:30", "2026-10-18 11:00", "2026-10-24 11:00", "2026-10-25 03:30"),
        ("2026-10-25 05:30", "2026-10-18 11:00", "2026-10-24 11:00", "2026-10-25 03:30B"),
        ("2026-10-25 03:30B", "2026-10-18 11:00", "2026-10-24 11:00", "2026-10-25 02:30"),
        ("2026-10-26 10:00", "2026-10-19 11:00", "2026-10-25 11:00", "2026-10-26 08:00"),
    ],
)
def test_reminders_have_their_times(
    starts: str, week: str, day_before: str, two_hours: str
) -> None:
    """Eleven o'clock by the wall, and two real hours before, whatever the clocks do at night."""
    expected = {WEEK: here(week), DAY_BEFORE: here(day_before), TWO_HOURS: here(two_hours)}
    assert expected == dict(rules.planned(event(starts), HELSINKI, here("2025-01-01 00:00")))


@pytest.mark.parametrize(
    ("starts", "hours"),
    [("2026-03-29 17:00", 29), ("2026-10-25 17:00", 31), ("2026-11-05 17:00", 30)],
)
def test_the_day_before_is_a_day_of_the_wall_clock(starts: str, hours: int) -> None:
    """The night of the change is an hour shorter or longer; the message still comes at eleven."""
    due = rules.due_at(DAY_BEFORE, here(starts), HELSINKI)
    assert timedelta(hours=hours).total_seconds() == here(starts) - due


@pytest.mark.parametrize(
    ("now", "kinds"),
    [
        ("2026-11-05 10:59", [WEEK, DAY_BEFORE, TWO_HOURS]),
        ("2026-11-05 11:00", [DAY_BEFORE, TWO_HOURS]),
        ("2026-11-12 15:29", [TWO_HOURS]),
        ("2026-11-12 15:30", []),
    ],
)
def test_only_what_lies_ahead_is_planned(now: str, kinds: list[str]) -> None:
    """A reminder whose time has come or passed is not made."""
    assert kinds == [kind for kind, _ in rules.planned(event(), HELSINKI, here(now))]


def test_only_what_the_event_wants_is_planned() -> None:
    """An organiser chooses the kinds; a draft or a cancelled event has none."""
    now = here("2026-11-01 12:00")
    only_day = replace(event(), reminders=(DAY_BEFORE,))
    assert [kind for kind, _ in rules.planned(only_day, HELSINKI, now)] == [DAY_BEFORE]
    for state in ("draft", "cancelled"):
        assert not list(rules.planned(event(state=state), HELSINKI, now))


@pytest.mark.parametrize(
    ("kind", "now", "state", "reason"),
    [
        (WEEK, "2026-11-05 10:59", "published", "moved"),
        (WEEK, "2026-11-05 11:00", "published", None),
        (WEEK, "2026-11-10 10:59", "published", None),
        (WEEK, "2026-11-10 11:00", "published", "late"),
        (DAY_BEFORE, "2026-11-04 11:00", "published", "moved"),
        (DAY_BEFORE, "2026-11-11 11:00", "published", None),
        (DAY_BEFORE, "2026-11-12 14:29", "published", None),
        (DAY_BEFORE, "2026-11-12 14:30", "published", "late"),
        (DAY_BEFORE, "2026-11-12 17:30", "published", "begun"),
        (DAY_BEFORE, "2026-11-11 11:00", "cancelled", "cancelled"),
        (DAY_BEFORE, "2026-11-13 11:00", "cancelled", "cancelled"),
        (TWO_HOURS, "2026-11-12 15:30", "published", None),
        (TWO_HOURS, "2026-11-12 17:29", "published", None),
        (TWO_HOURS, "2026-11-12 17:30", "published", "begun"),
        (TWO_HOURS, "2026-11-12 15:30", "cancelled", "cancelled"),
    ],
)
def test_a_reminder_is_sent_only_while_it_helps(
    kind: str, now: str, state: str, reason: str | None
) -> None:
    """A week's helps until the next is near, a day's until three hours before, the last to go."""
    assert reason == rules.pointless(event(state=state), kind, here(now), HELSINKI)


def test_a_kind_that_is_wanted_no_more_is_not_sent() -> None:
    """The organiser's choice counts at the moment of sending as well."""
    quiet = replace(event(), reminders=())
    for kind in KINDS:
        assert rules.pointless(quiet, kind, here("2026-11-12 17:00"), HELSINKI) == "not wanted"


DUE = here("2026-11-11 11:00")
COMING = Rsvp(1, 1, "coming", DUE - 60)
OFFERED = Rsvp(1, 1, "waiting", DUE - 600, line=1, offered=1, offered_at=DUE - 60)
OFFERED = replace(OFFERED, offered_until=DUE + 3600)


@pytest.mark.parametrize(
    ("mine", "kind", "reason"),
    [
        (None, DAY_BEFORE, "not coming"),
        (COMING, DAY_BEFORE, None),
        (replace(COMING, answered_at=DUE), DAY_BEFORE, None),
        (replace(COMING, answered_at=DUE + 1), DAY_BEFORE, "answered since"),
        (replace(COMING, answer="maybe"), DAY_BEFORE, "not coming"),
        (replace(COMING, answer="cannot"), DAY_BEFORE, "not coming"),
        (replace(COMING, remind="day"), DAY_BEFORE, None),
        (replace(COMING, remind="day"), WEEK, "not wanted"),
        (replace(COMING, remind="day"), TWO_HOURS, "not wanted"),
        (replace(COMING, remind="none"), DAY_BEFORE, "not wanted"),
        (OFFERED, DAY_BEFORE, None),
        (replace(OFFERED, remind="none"), DAY_BEFORE, "not wanted"),
        (replace(OFFERED, offered_at=DUE + 1), DAY_BEFORE, "answered since"),
        (replace(OFFERED, offered_until=DUE + 60), DAY_BEFORE, "not coming"),
        (replace(OFFERED, offered=0, offered_until=None), DAY_BEFORE, "not coming"),
    ],
)
def test_who_still_needs_a_reminder(mine: Rsvp | None, kind: str, reason: str | None) -> None:
    """Who comes since before its time, or has a seat on offer, and wants such reminders."""
    assert reason == rules.unneeded(mine, kind, DUE, DUE + 60)


@pytest.mark.parametrize(
    ("kind", "hours", "again"),
    [
        (WEEK, 71, False),
        (WEEK, 72, True),
        (DAY_BEFORE, 0, False),
        (DAY_BEFORE, 23, True),  # a day on, in the night when the clocks are put on
        (TWO_HOURS, 1, False),
        (TWO_HOURS, 2, True),
    ],
)
def test_an_event_that_moves_a_little_reminds_no_second_time(
    kind: str, hours: int, again: bool
) -> None:
    """Half an hour later is told as a change; only a real move is reminded of anew."""
    assert rules.is_again(kind, DUE + hours * 3600, DUE) == again
    assert rules.is_again(kind, DUE, None)
