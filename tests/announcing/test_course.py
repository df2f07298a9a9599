"""What is foreseen of a sending: how long it takes, and what quiet hours do to it."""

from dataclasses import replace
from datetime import datetime

import pytest

from handlers.announcing.facts import Course, course, mark
from handlers.house import House
from storage.announcements import Announcement
from storage.audience import Audience, Reach


def at(house: House, text: str) -> int:
    """Return a moment of the school's clock, in November 2026."""
    local = datetime.fromisoformat(f"2026-11-{text}").replace(tzinfo=house.organisation.zone)
    return int(local.timestamp())


@pytest.mark.parametrize(
    ("people", "begins", "held", "rest"),
    [
        (30, "02 12:00", None, None),
        (30, "02 22:00", "03 08:00", None),
        (30, "03 03:00", "03 08:00", None),
        (3 * 3600 * 30, "02 17:00", None, None),
        (3 * 3600 * 30, "02 19:00", None, "03 08:00"),
        (3 * 3600 * 30, "02 18:00", None, "03 08:00"),
    ],
)
def test_quiet_hours_hold_all_or_the_rest(
    house: House, people: int, begins: str, held: str | None, rest: str | None
) -> None:
    """30 a second, and quiet from nine in the evening until eight in the morning."""
    moment = at(house, begins)
    assert course(house, Reach(people, people, 0, 0), moment) == Course(
        moment,
        people // 30,
        at(house, held) if held else None,
        at(house, rest) if rest else None,
    )


def test_whatever_is_sent_changes_the_mark() -> None:
    """A card that shows something else sends nothing."""
    one = Announcement(
        1, None, 1, 1, "draft", "{}", "news", Audience(), None, None, None, None, None, None, 0, 0
    )
    others = [
        replace(one, content="x"),
        replace(one, topic="offers"),
        replace(one, audience=Audience(units=("oulu",))),
        replace(one, send_at=7),
    ]
    assert len({mark(each) for each in (one, *others)}) == 5
    assert mark(replace(one, touched_at=9, holder=3)) == mark(one)
