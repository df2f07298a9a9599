"""What holds for events, as tables: times of reminders, seats, and who may answer when."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from handlers.events import rules
from handlers.failures import EventFull, EventOver
from storage.audience import Audience
from storage.events import Event
from storage.reminders import DAY_BEFORE, TWO_HOURS

HELSINKI = ZoneInfo("Europe/Helsinki")


def here(text: str) -> int:
    """Return a Helsinki time as UTC epoch seconds; the later of two is marked with a B."""
    local = datetime.fromisoformat(text.removesuffix("B")).replace(
        tzinfo=HELSINKI, fold=int(text.endswith("B"))
    )
    return int(local.timestamp())


def event(starts: str = "2026-11-05 17:30", state: str = "published", seats: int = 2) -> Event:
    """Return an event in Helsinki."""
    return Event(1, state, "Ilta", here(starts), "Oulu", None, seats, None, Audience(), None)


@pytest.mark.parametrize(
    ("starts", "day_before", "two_hours"),
    [
        ("2026-11-05 17:30", "2026-11-04 11:00", "2026-11-05 15:30"),
        ("2026-11-05 09:00", "2026-11-04 11:00", "2026-11-05 07:00"),
        ("2026-11-05 00:30", "2026-11-04 11:00", "2026-11-04 22:30"),
        ("2027-01-01 12:00", "2026-12-31 11:00", "2027-01-01 10:00"),
        ("2026-03-29 17:00", "2026-03-28 11:00", "2026-03-29 15:00"),  # summer time began
        ("2026-03-29 04:30", "2026-03-28 11:00", "2026-03-29 01:30"),  # 3 o'clock was left out
        ("2026-03-30 10:00", "2026-03-29 11:00", "2026-03-30 08:00"),
        ("2026-10-25 17:00", "2026-10-24 11:00", "2026-10-25 15:00"),  # summer time ended
        ("2026-10-25 04:30", "2026-10-24 11:00", "2026-10-25 03:30"),  # 3 o'clock came twice
        ("2026-10-25 05:30", "2026-10-24 11:00", "2026-10-25 03:30B"),
        ("2026-10-25 03:30B", "2026-10-24 11:00", "2026-10-25 02:30"),
        ("2026-10-26 10:00", "2026-10-25 11:00", "2026-10-26 08:00"),
    ],
)
def test_reminders_have_their_times(starts: str, day_before: str, two_hours: str) -> None:
    """Eleven o'clock the day before, two real hours before, whatever the clocks do at night."""
    expected = {DAY_BEFORE: here(day_before), TWO_HOURS: here(two_hours)}
    assert expected == dict(rules.planned(here(starts), HELSINKI))


@pytest.mark.parametrize(
    ("starts", "hours"),
    [("2026-03-29 17:00", 29), ("2026-10-25 17:00", 31), ("2026-11-05 17:00", 30)],
)
def test_the_day_before_is_a_day_of_the_wall_clock(starts: str, hours: int) -> None:
    """The night of the change is an hour shorter or longer; the message still comes at eleven."""
    due = dict(rules.planned(here(starts), HELSINKI))[DAY_BEFORE]
    assert timedelta(hours=hours).total_seconds() == here(starts) - due


@pytest.mark.parametrize(
    ("kind", "now", "state", "reason"),
    [
        (DAY_BEFORE, "2026-11-04 11:00", "published", None),
        (DAY_BEFORE, "2026-11-05 14:29", "published", None),
        (DAY_BEFORE, "2026-11-05 14:30", "published", "late"),
        (DAY_BEFORE, "2026-11-05 17:30", "published", "begun"),
        (DAY_BEFORE, "2026-11-04 11:00", "cancelled", "cancelled"),
        (DAY_BEFORE, "2026-11-06 11:00", "cancelled", "cancelled"),
        (TWO_HOURS, "2026-11-05 15:30", "published", None),
        (TWO_HOURS, "2026-11-05 17:29", "published", None),
        (TWO_HOURS, "2026-11-05 17:30", "published", "begun"),
        (TWO_HOURS, "2026-11-05 15:30", "cancelled", "cancelled"),
    ],
)
def test_a_reminder_is_sent_only_while_it_helps(
    kind: str, now: str, state: str, reason: str | None
) -> None:
    """A late day-before message helps until three hours before; the other until the start."""
    assert reason == rules.pointless(event(state=state), kind, here(now))


@pytest.mark.parametrize(
    ("answer", "mine", "coming", "refused"),
    [
        ("coming", None, 1, False),
        ("coming", None, 2, True),
        ("coming", "maybe", 2, True),
        ("coming", "coming", 2, False),
        ("coming", None, 3, True),
        ("maybe", None, 2, False),
        ("cannot", "coming", 2, False),
        ("cannot", None, 2, False),
    ],
)
def test_only_a_new_coming_needs_a_seat(
    answer: str, mine: str | None, coming: int, refused: bool
) -> None:
    """A full event still takes Maybe and Can't, and whoever has a seat keeps it."""
    now = here("2026-11-01 12:00")
    if refused:
        with pytest.raises(EventFull):
            rules.check_answer(event(), answer, mine, coming, now)
    else:
        rules.check_answer(event(), answer, mine, coming, now)


@pytest.mark.parametrize(
    ("now", "state"), [("2026-11-05 17:30", "published"), ("2026-11-01 12:00", "cancelled")]
)
def test_an_event_that_is_over_takes_no_answers(now: str, state: str) -> None:
    """From the start on, or once cancelled, nothing can be answered any more."""
    with pytest.raises(EventOver):
        rules.check_answer(event(state=state), "cannot", None, 0, here(now))


@pytest.mark.parametrize(("capacity", "coming", "left"), [(None, 9, None), (3, 1, 2), (3, 5, 0)])
def test_seats_left(capacity: int | None, coming: int, left: int | None) -> None:
    """Seats never go below none, and are not counted when nobody asked for it."""
    assert left == rules.seats_left(capacity, coming)
