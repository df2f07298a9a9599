"""Evenings in which the bot was killed or stood still amid its calls, as chance once found them."""

from collections.abc import Iterator

import pytest

from storage.rsvps import CANNOT, COMING, WAITING
from tests.events.hall import Hall, answer_of, is_full
from tests.events.stage import DAY, HOUR, NOW, START
from tests.events.test_seating_any_order import AnEvening

AINO, ONNI, LINNEA = range(3)


@pytest.fixture
def evening() -> Iterator[AnEvening]:
    """An evening whose steps are taken one by one, not by chance."""
    evening = AnEvening()
    yield evening
    evening.teardown()


def test_killed_twice_with_a_day_between(evening: AnEvening) -> None:
    """An offer that may have been heard a day late has not ended when it is heard."""
    evening.opens(capacity=0, early=False)
    evening.many_want_to_come([0, 1, 2, 3, 5])
    evening.seats_change(None)
    evening.many_want_to_come([0, 1, 2, 3, 4])
    evening.the_bot_starts_anew(away=DAY)
    evening.the_bot_starts_anew(away=0)
    evening.time_passes(seconds=10, posting=True)
    assert evening.hall.holders() == [5]
    assert list(evening.hall.told.values()) == [NOW + DAY]


def test_a_block_is_seen_to_by_whatever_happens_next(evening: AnEvening) -> None:
    """Whoever is let in at the door and comes anyway moves the line on as everybody else does."""
    evening.opens(capacity=0, early=False)
    evening.many_want_to_come([0, 1, 2, 3, 4])
    evening.seats_change(None)
    evening.many_want_to_come([0, 1, 2, 15, 3])
    evening.many_want_to_come([0, 1, 2, 27, 3, 68, 90, 12])
    evening.one_blocks_the_bot(0)
    evening.the_bot_starts_anew(away=DAY)
    evening.many_want_to_come([64, 21, 0, 42, 45])
    evening.time_passes(posting=True, seconds=10)
    evening.messages_go("blocked", later=0)
    evening.one_walks_in(0)
    assert evening.hall.holders() == []


def test_an_offer_that_came_late_holds_from_its_coming(hall: Hall) -> None:
    """The machine slept amid the call: a day runs from when Onni could hear of it, and ends."""
    is_full(hall, ONNI, LINNEA)
    hall.answers_with(AINO, CANNOT)
    hall.claims()
    hall.moves(9 * HOUR)
    hall.sends()
    hall.moves(DAY - 9 * HOUR)  # the message says that the seat is held until now
    hall.moves(9 * HOUR - 1)
    assert hall.holders() == [ONNI]
    hall.moves(1)
    assert (hall.mine(ONNI), hall.holders()) == (None, [LINNEA])


def test_an_offer_that_came_late_is_accepted_late(hall: Hall) -> None:
    """Past the time in its message, the seat is Onni's for a tap."""
    is_full(hall, ONNI, LINNEA)
    hall.answers_with(AINO, CANNOT)
    hall.claims()
    hall.moves(DAY)
    hall.sends()
    hall.ticks()
    hall.moves(HOUR)
    hall.accepts(ONNI)
    assert answer_of(hall, ONNI) == COMING


def test_an_offer_that_came_late_ends_with_the_start(hall: Hall) -> None:
    """However late it came, nobody holds a seat at an event that has begun."""
    is_full(hall, ONNI)
    hall.answers_with(AINO, CANNOT)
    hall.claims()
    hall.moves(START - NOW - 60)
    hall.sends()
    hall.ticks()
    assert hall.holders() == [ONNI]
    hall.moves(60)
    assert (hall.holders(), answer_of(hall, ONNI)) == ([], WAITING)


def test_killed_again_and_again(hall: Hall) -> None:
    """Killed in both tries, then away for a day: Onni can answer now, for one more day at most."""
    is_full(hall, ONNI, LINNEA)
    hall.answers_with(AINO, CANNOT)
    hall.claims()
    hall.starts_anew()
    hall.claims()
    hall.now += DAY
    hall.starts_anew()
    assert hall.holders() == [ONNI]
    hall.starts_anew()
    hall.moves(DAY)
    assert (hall.mine(ONNI), hall.holders()) == (None, [LINNEA])
