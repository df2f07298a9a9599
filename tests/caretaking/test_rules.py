"""What is wrong, and when it is worth a message: rules as tables."""

import random
from itertools import pairwise

import pytest

from handlers.caretaking.rules import (
    AGAIN_AFTER,
    DAY,
    EVENTS,
    HOUR,
    MINUTE,
    Facts,
    Verdict,
    Worry,
    is_offline,
    judge,
    refusal,
    worries,
)
from storage.alarms import Alarm

NOW = 1_795_000_000

SEEN: list[tuple[str, Facts, set[str]]] = [
    ("nothing", Facts(), set()),
    ("one failed turn", Facts(failed={"turns": 1}), {"failures"}),
    ("a failed job", Facts(failed={"jobs": 2}), {"failures"}),
    ("a refused reply", Facts(failed={"deliveries": 1}), {"failures"}),
    ("replies that wait a little", Facts(reply_waits=300), set()),
    ("replies that wait long", Facts(reply_waits=301), {"backlog"}),
    ("work that waits a little", Facts(work_waits=1800), set()),
    ("work that waits long", Facts(work_waits=1801), {"backlog"}),
    ("a short silence", Facts(silent=899), set()),
    ("a long silence", Facts(silent=900), {"offline"}),
    ("a queue because of a silence", Facts(silent=900, reply_waits=900), {"offline"}),
    ("a queue because of a short silence", Facts(silent=600, reply_waits=600), set()),
    ("a silence because of the webhook", Facts(silent=900, webhook_ails=True), {"webhook"}),
    ("a second copy", Facts(has_rival=True), {"rival"}),
    ("a silence because of a second copy", Facts(silent=DAY, has_rival=True), {"rival"}),
    ("a silence because of the disk", Facts(silent=900, cannot_save=True), set()),
    ("a queue because of the disk", Facts(reply_waits=900, cannot_save=True), set()),
    ("a fresh copy", Facts(copy_at=NOW - 26 * HOUR, copy_wanted_since=0), set()),
    ("an old copy", Facts(copy_at=NOW - 26 * HOUR - 1, copy_wanted_since=0), {"copies"}),
    ("no copy on the first day", Facts(copy_wanted_since=NOW - DAY), set()),
    ("no copy on the third day", Facts(copy_wanted_since=NOW - 2 * DAY), {"copies"}),
    ("a failed copy", Facts(copy_at=NOW - DAY, copy_failed_at=NOW - HOUR), {"copies"}),
    ("a failed copy, then one by hand", Facts(copy_at=NOW, copy_failed_at=NOW - HOUR), set()),
    ("a fresh copy, and all are gone", Facts(copy_at=NOW, copies_lost=True), {"copies"}),
    ("a failed hook", Facts(copy_at=NOW, hook_failed_at=NOW - HOUR), {"hook"}),
    ("a small disk with room", Facts(free_bytes=1), set()),
    ("a full disk", Facts(free_bytes=1, disk_is_low=True), {"disk"}),
    ("a clock that was set right", Facts(jumped=-299), set()),
    ("a clock that jumped ahead", Facts(jumped=3600), {"clock"}),
    ("a clock that jumped back", Facts(jumped=-3600), {"clock"}),
    ("a short stop", Facts(alive_at=NOW - 899), set()),
    ("a long stop", Facts(alive_at=NOW - 900), {"asleep"}),
    ("a clock set back meanwhile", Facts(alive_at=NOW + 300), {"clock"}),
]


@pytest.mark.parametrize(("facts", "kinds"), [row[1:] for row in SEEN], ids=[r[0] for r in SEEN])
def test_what_is_wrong(facts: Facts, kinds: set[str]) -> None:
    """One kind for each trouble, and the cause rather than what follows from it."""
    found = worries(facts, NOW)
    assert set(found) == kinds
    assert all(one.kind == kind for kind, one in found.items())


def test_a_refused_write_is_told_by_itself() -> None:
    """It says why; and whoever cannot save is not out of Telegram's reach."""
    facts = Facts(refused="full", cannot_save=True, silent=DAY)
    found = refusal(facts, NOW)
    assert found is not None
    assert found.values == {"why": "full"}
    assert not is_offline(facts)
    assert refusal(Facts(), NOW) is None


class Course:
    """One kind over time, a minute a step: what was told, by the minute in which it was."""

    def __init__(self, kind: str) -> None:
        self.kind = kind
        self.alarm = Alarm(kind)
        self.minute = 0
        self.told: list[tuple[int, str]] = []
        self.last: Verdict | None = None

    def goes(self, minutes: int, *, wrong: bool, hushed: bool = False) -> "Course":
        for _ in range(minutes):
            now = NOW + self.minute * MINUTE
            worry = Worry("disk", now) if wrong else None
            verdict = judge(self.alarm, worry, now, hushed=hushed)
            self.alarm = verdict.alarm
            if verdict.says:
                self.told.append((self.minute, verdict.says))
                self.last = verdict
            self.minute += 1
        return self


def test_trouble_is_told_at_once_and_once_when_it_is_over() -> None:
    """Over means: not seen for five minutes."""
    course = Course("disk").goes(10, wrong=True).goes(30, wrong=False)
    assert course.told == [(0, "wrong"), (15, "over")]


def test_lasting_trouble_is_told_less_and_less_often() -> None:
    """After an hour, after four more, then once a day."""
    course = Course("disk").goes(3 * 24 * 60, wrong=True)
    first, second, third = (seconds // MINUTE for seconds in AGAIN_AFTER)
    minutes = [0, first, first + second, first + second + third, first + second + 2 * third]
    assert course.told == [(minute, "wrong") for minute in minutes]


def test_what_flickers_is_told_once() -> None:
    """Gone for a minute is not over."""
    course = Course("disk")
    for _ in range(20):
        course.goes(1, wrong=True).goes(2, wrong=False)
    assert course.told == [(0, "wrong")]


def test_trouble_that_comes_back_within_the_hour_waits_for_it() -> None:
    """And what was not told needs no end either."""
    course = Course("disk").goes(1, wrong=True).goes(10, wrong=False)
    assert course.told == [(0, "wrong"), (6, "over")]
    course.goes(1, wrong=True).goes(10, wrong=False)
    assert len(course.told) == 2
    course.goes(60, wrong=True)
    assert course.told[2:] == [(60, "wrong")]


@pytest.mark.parametrize(("bad", "good"), [(1, 69), (6, 7), (40, 90), (400, 200)])
def test_what_comes_and_goes_is_told_no_oftener_than_what_stays(bad: int, good: int) -> None:
    """A turn that fails every hour makes two messages a day, and not two an hour."""
    course = Course("disk")
    while course.minute < 5 * 24 * 60:
        course.goes(bad, wrong=True).goes(good, wrong=False)
    told = [minute for minute, what in course.told if what == "wrong"]
    assert len(told) <= 7
    assert all(later - sooner <= 24 * 60 + bad + good for sooner, later in pairwise(told))
    assert sum(what == "over" for _, what in course.told) <= len(told)


def test_what_was_long_ago_is_forgotten() -> None:
    """The next week's trouble is told as soon and as often as the first."""
    course = Course("disk")
    for _ in range(3):
        course.goes(200, wrong=True).goes(7 * 24 * 60, wrong=False)
    assert [what for _, what in course.told] == ["wrong", "wrong", "over"] * 3


def test_a_short_queue_is_no_news() -> None:
    """A queue that is gone in two minutes, as after every outage, is not told at all."""
    course = Course("backlog").goes(2, wrong=True).goes(20, wrong=False)
    assert course.told == []
    assert Course("backlog").goes(3, wrong=True).told == [(2, "wrong")]


def test_an_outage_is_told_when_it_is_over() -> None:
    """While it lasts nobody could be told."""
    course = Course("offline").goes(3 * 60, wrong=True).goes(5, wrong=False)
    assert course.told == [(181, "over")]
    assert course.last is not None
    assert course.last.was is not None
    assert course.last.was.since == NOW
    assert course.last.was.fine_since == NOW + 180 * MINUTE


def test_outages_are_told_once_an_hour() -> None:
    """A line that breaks all the time makes no messages all the time."""
    course = Course("offline")
    for _ in range(12):
        course.goes(5, wrong=True).goes(5, wrong=False)
    assert [minute for minute, _ in course.told] == [6, 66]


def test_what_cannot_be_told_now_is_told_later() -> None:
    """Not lost, and not said to be over when nobody had heard of it."""
    course = Course("disk").goes(30, wrong=True, hushed=True).goes(1, wrong=True)
    assert course.told == [(30, "wrong")]
    course = Course("disk").goes(30, wrong=True, hushed=True).goes(30, wrong=False)
    assert course.told == []


@pytest.mark.parametrize("kind", sorted(EVENTS))
def test_an_event_is_told_once_and_has_no_end(kind: str) -> None:
    """A clock that jumps every minute is told once an hour."""
    course = Course(kind).goes(1, wrong=True).goes(20, wrong=False)
    assert course.told == [(0, "wrong")]
    course.goes(60, wrong=True)
    assert course.told == [(0, "wrong"), (60, "wrong")]


def test_a_clock_that_was_set_back_silences_nothing() -> None:
    """What was told in the future was told long ago."""
    told_in_future = Alarm("disk", since=None, told_at=NOW + DAY)
    assert judge(told_in_future, Worry("disk", NOW), NOW).says == "wrong"
    fading = Alarm("disk", since=NOW + DAY, fine_since=NOW + DAY, told_at=NOW + DAY, times=1)
    fading = judge(fading, None, NOW).alarm
    assert judge(fading, None, NOW + 5 * MINUTE).says == "over"


@pytest.mark.parametrize("kind", ["disk", "failures", "backlog", "offline", "copies", "clock"])
def test_never_more_than_one_a_kind_and_hour_besides_its_end(kind: str) -> None:
    """Whatever happens: random days, their seed printed."""
    seed = random.randrange(2**32)
    print(f"seed {seed}")
    dice, course = random.Random(seed), Course(kind)
    for _ in range(300):
        course.goes(dice.choice((1, 2, 7, 40)), wrong=dice.random() < 0.5)
    first = "over" if kind == "offline" else "wrong"
    minutes = [minute for minute, what in course.told if what == first]
    assert all(later - sooner >= 60 for sooner, later in pairwise(minutes))
    order = [what for _, what in course.told]
    if kind not in ("offline", *EVENTS):
        ends = [n for n, what in enumerate(order) if what == "over"]
        assert all(n > 0 and order[n - 1] == "wrong" for n in ends)
