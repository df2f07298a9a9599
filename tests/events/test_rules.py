"""What holds for answering events, as tables: who may answer when, guests, and offers' times."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from config.school import Quiet
from handlers.events import rules
from handlers.failures import EventOver
from handlers.preferences.rules import quiet_end
from storage.audience import Audience
from storage.events import Event
from storage.rsvps import Rsvp

HELSINKI = ZoneInfo("Europe/Helsinki")
NIGHT = Quiet(21 * 60, 8 * 60)
MINUTE, HOUR = 60, 3600


def here(text: str) -> int:
    """Return a Helsinki time as UTC epoch seconds; the later of two is marked with a B."""
    local = datetime.fromisoformat(text.removesuffix("B")).replace(
        tzinfo=HELSINKI, fold=int(text.endswith("B"))
    )
    return int(local.timestamp())


def said(seconds: int) -> str:
    """Return a moment as Helsinki's wall clock shows it."""
    return datetime.fromtimestamp(seconds, HELSINKI).strftime("%Y-%m-%d %H:%M")


def event(
    starts: str = "2026-11-05 17:30",
    state: str = "published",
    *,
    seats: int | None = 2,
    guests: int = 0,
    closes: str | None = None,
) -> Event:
    """Return an event in Helsinki."""
    return Event(
        1,
        state,
        "Ilta",
        here(starts),
        "Oulu",
        None,
        seats,
        None,
        Audience(),
        None,
        guests=guests,
        closes_at=here(closes) if closes is not None else None,
    )


def mine(answer: str | None, guests: int = 0) -> Rsvp | None:
    """Return somebody's answer, or that there is none."""
    return None if answer is None else Rsvp(1, 1, answer, 0, guests)


@pytest.mark.parametrize(
    ("now", "state", "is_over"),
    [
        ("2026-11-05 17:29", "published", False),
        ("2026-11-05 17:30", "published", True),
        ("2026-11-01 12:00", "cancelled", True),
        ("2026-11-01 12:00", "draft", True),
    ],
)
def test_an_event_that_is_over_takes_no_answers(now: str, state: str, is_over: bool) -> None:
    """From the start on, or once cancelled, nothing can be answered any more."""
    if is_over:
        with pytest.raises(EventOver):
            rules.check_open(event(state=state), here(now))
    else:
        rules.check_open(event(state=state), here(now))


@pytest.mark.parametrize(
    ("answer", "before", "too_late"),
    [
        ("coming", None, True),
        ("coming", "maybe", True),
        ("coming", "cannot", True),
        ("coming", "coming", False),
        ("coming", "waiting", False),  # seats on offer can be accepted
        ("maybe", None, True),
        ("maybe", "coming", True),
        ("maybe", "waiting", True),
        ("maybe", "maybe", False),
        ("cannot", None, False),
        ("cannot", "coming", False),
        ("cannot", "waiting", False),
    ],
)
def test_after_closing_one_can_only_decline(
    answer: str, before: str | None, too_late: bool
) -> None:
    """Can't is always possible; what was said before stays; everything is possible until then."""
    evening = event(closes="2026-11-03 12:00")
    at_last, late = here("2026-11-03 11:59"), here("2026-11-03 12:00")
    assert not rules.is_too_late(evening, answer, mine(before), at_last)
    assert rules.is_too_late(evening, answer, mine(before), late) == too_late


@pytest.mark.parametrize(("guests", "too_late"), [(0, False), (1, False), (2, True)])
def test_after_closing_guests_can_only_grow_fewer(guests: int, too_late: bool) -> None:
    """A guest who cannot come frees a seat; another one comes too late."""
    one = mine("coming", 1)
    assert one is not None
    evening = event(guests=3, closes="2026-11-03 12:00")
    assert too_late == rules.is_too_late_for(evening, one, guests, here("2026-11-04 12:00"))


@pytest.mark.parametrize(
    ("seats", "allowed", "has", "wants", "may"),
    [
        (None, 2, 0, 2, True),
        (None, 2, 0, 3, False),
        (None, 0, 0, 1, False),
        (3, 5, 0, 2, True),
        (3, 5, 0, 3, False),  # nobody waits for more seats than there are
        (2, 1, 4, 3, True),  # fewer than before, whatever was allowed then
        (None, 2, 1, -1, False),
    ],
)
def test_guests_within_what_the_event_allows(
    seats: int | None, allowed: int, has: int, wants: int, may: bool
) -> None:
    """As many as the coordinator lets each bring, and no more than there are seats in all."""
    one = mine("coming", has)
    assert one is not None
    assert may == rules.may_bring(event(seats=seats, guests=allowed), one, wants)


@pytest.mark.parametrize(("capacity", "taken", "left"), [(None, 9, None), (3, 1, 2), (3, 5, 0)])
def test_seats_left(capacity: int | None, taken: int, left: int | None) -> None:
    """Seats never go below none, and are not counted when nobody asked for it."""
    assert left == rules.seats_left(capacity, taken)


@pytest.mark.parametrize(
    ("starts", "told", "until"),
    [
        ("2026-11-05 17:30", "2026-10-20 12:00", "2026-10-21 12:00"),
        ("2026-11-05 17:30", "2026-11-03 23:59", "2026-11-04 23:59"),
        ("2026-11-05 17:30", "2026-11-04 00:00", "2026-11-04 03:00"),  # the day before
        ("2026-11-05 17:30", "2026-11-04 20:00", "2026-11-04 23:00"),
        ("2026-11-05 00:30", "2026-11-04 23:00", "2026-11-05 00:30"),  # never past the start
        ("2026-11-05 17:30", "2026-11-05 00:00", "2026-11-05 00:30"),  # the day itself
        ("2026-11-05 17:30", "2026-11-05 17:10", "2026-11-05 17:30"),
        ("2026-10-27 17:00", "2026-10-24 12:00", "2026-10-25 11:00"),  # a night of 25 hours
        ("2027-03-30 17:00", "2027-03-27 12:00", "2027-03-28 13:00"),  # a night of 23 hours
    ],
)
def test_how_long_an_offer_is_held(starts: str, told: str, until: str) -> None:
    """A real day; three hours on the day before; half an hour on the day; never past the start."""
    assert until == said(rules.held_until(here(starts), here(told), HELSINKI))


@pytest.mark.parametrize(
    ("starts", "now", "told"),
    [
        ("2026-11-05 17:30", "2026-11-02 12:00", "2026-11-02 12:00"),
        ("2026-11-05 17:30", "2026-11-02 21:00", "2026-11-03 08:00"),
        ("2026-11-05 17:30", "2026-11-03 03:00", "2026-11-03 08:00"),
        ("2026-11-05 17:30", "2026-11-05 07:59", "2026-11-05 08:00"),  # ample time is left
        ("2026-11-05 11:00", "2026-11-05 02:00", "2026-11-05 08:00"),  # three hours to the minute
        ("2026-11-05 10:59", "2026-11-05 07:59", "2026-11-05 07:59"),
        ("2026-11-05 09:00", "2026-11-05 06:30", "2026-11-05 06:30"),
        ("2026-11-05 09:00", "2026-11-05 02:00", "2026-11-05 06:00"),  # nobody is woken for nothing
        ("2026-11-05 09:00", "2026-11-04 22:00", "2026-11-05 06:00"),
        ("2026-11-05 01:00", "2026-11-04 22:30", "2026-11-05 00:00"),  # not before the day itself
        ("2026-11-05 23:00", "2026-11-05 21:30", "2026-11-05 21:30"),
    ],
)
def test_when_an_offer_is_told(starts: str, now: str, told: str) -> None:
    """After quiet hours; on the day they give way where less than three hours would be left."""
    ends = quiet_end(NIGHT, here(now), HELSINKI)
    assert told == said(rules.tell_at(here(starts), ends, here(now), HELSINKI))


@pytest.mark.parametrize(("hold", "fresh"), [(24 * HOUR, 6 * HOUR), (30 * MINUTE, 450), (2, 1)])
def test_an_offer_that_could_not_be_sent_is_told_anew(hold: int, fresh: int) -> None:
    """A message that leaves late would leave little of the time it promises."""
    assert rules.stale_at(1000, 1000 + hold) == 1000 + fresh


@pytest.mark.parametrize(
    ("said_at", "ends"),
    [
        (None, "2026-11-03 12:00"),
        ("2026-11-02 12:00", "2026-11-03 12:00"),
        ("2026-11-02 17:59", "2026-11-03 12:00"),
        ("2026-11-02 18:00", "2026-11-03 18:00"),  # the machine had stood still
        ("2026-11-03 15:00", "2026-11-04 15:00"),
        ("2026-11-04 11:00", "2026-11-04 14:00"),  # three hours on the day before
        ("2026-11-05 17:20", "2026-11-05 17:30"),  # never past the start
    ],
)
def test_an_offer_that_came_late_holds_longer(said_at: str | None, ends: str) -> None:
    """Its time runs from its coming once it would have been made anew if it had still waited."""
    told, until = here("2026-11-02 12:00"), here("2026-11-03 12:00")
    offered = Rsvp(1, 1, "waiting", 0, offered=1, offered_at=told, offered_until=until)
    came = here(said_at) if said_at is not None else None
    assert ends == said(rules.heard_until(here("2026-11-05 17:30"), offered, came, HELSINKI))


@pytest.mark.parametrize(
    ("until", "now", "ends"),
    [
        ("12:00", "12:00", "12:00"),
        ("12:00", "12:01", "12:00"),
        ("12:00", "12:02", "12:04"),  # the bot was away
        ("12:00", "15:00", "15:02"),
        ("17:00", "17:29", "17:30"),  # never past the start
    ],
)
def test_an_offer_waits_for_what_was_tapped_meanwhile(until: str, now: str, ends: str) -> None:
    """A tick that comes late does not end an offer before taps from that time have come."""
    starts, day = here("2026-11-05 17:30"), "2026-11-05 "
    assert day + ends == said(rules.end_of_offer(starts, here(day + until), here(day + now)))


@pytest.mark.parametrize(
    ("now", "heard"),
    [
        ("2026-11-02 12:00", "2026-11-02 12:00"),
        ("2026-11-02 22:00", "2026-11-03 08:00"),
        ("2026-11-05 06:00", "2026-11-05 06:00"),  # on the day
        ("2026-11-05 22:00", "2026-11-06 08:00"),  # it has begun: nobody sets out any more
    ],
)
def test_news_wait_for_the_morning_but_nobody_sets_out_in_vain(now: str, heard: str) -> None:
    """At night news wait, except on the day of the event."""
    at = here(now)
    assert said(rules.news_at(event(), quiet_end(NIGHT, at, HELSINKI), at, HELSINKI)) == heard


def test_news_of_the_morning_come_at_night() -> None:
    """Where the end of the quiet hours leaves less than two hours, they are not waited for."""
    early, late = event("2026-11-05 09:30"), event("2026-11-05 10:30")
    at = here("2026-11-04 23:00")
    morning = quiet_end(NIGHT, at, HELSINKI)
    assert said(rules.news_at(early, morning, at, HELSINKI)) == "2026-11-04 23:00"
    assert said(rules.news_at(late, morning, at, HELSINKI)) == "2026-11-05 08:00"
