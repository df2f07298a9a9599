"""Seats and the waiting list, case by case: who gets a seat, who is offered one, and how long."""

import pytest

from handlers.failures import SignUpClosed, StaleButton
from storage.rsvps import CANNOT, COMING, MAYBE, WAITING
from tests.events.hall import Hall, answer_of, is_full
from tests.events.stage import DAY, HOUR, NOW

AINO, ONNI, LINNEA, SARA = range(4)


def test_first_come_first_served(hall: Hall) -> None:
    """Two get a seat; whoever comes after them joins the line with one tap and has a place."""
    given = [hall.answers_with(who, COMING) for who in (AINO, ONNI, LINNEA, SARA)]
    assert given == [COMING, COMING, WAITING, WAITING]
    assert (hall.place(LINNEA), hall.place(SARA)) == (1, 2)
    assert hall.answers_with(LINNEA, COMING) == WAITING
    assert (hall.place(LINNEA), hall.place(AINO)) == (1, None)


@pytest.mark.parametrize("answer", [CANNOT, MAYBE])
def test_a_freed_seat_is_offered_and_nobody_is_moved(hall: Hall, answer: str) -> None:
    """The first in line is offered the seat, which counts as taken; the others move up later."""
    is_full(hall, ONNI, LINNEA)
    hall.answers_with(AINO, answer)
    assert hall.holders() == [ONNI]
    assert (answer_of(hall, ONNI), hall.taken()) == (WAITING, 2)
    assert hall.answers_with(SARA, COMING) == WAITING
    assert hall.place(SARA) == 3


def test_an_accepted_seat_is_ones_own(hall: Hall) -> None:
    """Accept and Coming are the same, and nothing more comes of an offer that has been taken."""
    is_full(hall, ONNI, LINNEA)
    hall.answers_with(AINO, CANNOT)
    hall.accepts(ONNI)
    hall.answers_with(7, CANNOT)
    hall.answers_with(LINNEA, COMING)
    assert [answer_of(hall, who) for who in (ONNI, LINNEA)] == [COMING, COMING]
    hall.moves(DAY)
    assert [answer_of(hall, who) for who in (ONNI, LINNEA)] == [COMING, COMING]


def test_a_passed_seat_goes_on_at_once(hall: Hall) -> None:
    """Who passes cannot come; the next in line is offered the seat in the same turn."""
    is_full(hall, ONNI, LINNEA)
    hall.answers_with(AINO, CANNOT)
    hall.passes(ONNI)
    assert (answer_of(hall, ONNI), hall.holders()) == (CANNOT, [LINNEA])


def test_more_seats_are_offered_at_once(hall: Hall) -> None:
    """A larger room: as many are offered seats as there are; without a limit everybody is."""
    is_full(hall, ONNI, LINNEA, SARA)
    hall.has_seats_for(4)
    assert hall.holders() == [ONNI, LINNEA]
    hall.has_seats_for(None)
    assert hall.holders() == [ONNI, LINNEA, SARA]


def test_a_smaller_room_takes_nobodys_seat(hall: Hall) -> None:
    """Who comes keeps coming, and what somebody has been told is kept as well."""
    is_full(hall, ONNI, LINNEA)
    hall.answers_with(AINO, CANNOT)
    hall.posts()
    hall.has_seats_for(1)
    assert (hall.holders(), hall.taken()) == ([ONNI], 2)
    hall.passes(ONNI)
    assert (hall.holders(), hall.taken()) == ([], 1)


def test_guests_take_seats(hall: Hall) -> None:
    """A guest comes only where there is a seat for them; one fewer frees it for the line."""
    hall.answers_with(AINO, COMING)
    assert hall.brings(AINO, 1) is True
    assert hall.brings(AINO, 2) is False
    assert hall.answers_with(ONNI, COMING) == WAITING
    assert hall.brings(AINO, 0) is True
    assert hall.holders() == [ONNI]
    assert hall.brings(AINO, 1) is False


def test_a_party_is_offered_as_many_seats_as_are_free(hall: Hall) -> None:
    """Three seats wanted, one free: it is offered, and accepted with fewer guests."""
    hall.has_seats_for(4)
    for who in (AINO, LINNEA, SARA, 7, ONNI):
        hall.answers_with(who, COMING)
    assert hall.brings(ONNI, 2) is True
    hall.answers_with(AINO, CANNOT)
    offered = hall.mine(ONNI)
    assert offered is not None
    assert (offered.offered, offered.seats) == (1, 3)
    hall.answers_with(LINNEA, CANNOT)  # nobody else waits, so there is room for a guest now
    hall.accepts(ONNI)
    mine = hall.mine(ONNI)
    assert mine is not None
    assert (mine.answer, mine.guests, hall.taken()) == (COMING, 1, 4)


def test_nobody_waits_for_more_seats_than_there_are(hall: Hall) -> None:
    """A party of three never fits into a room for two."""
    is_full(hall, ONNI)
    assert hall.brings(ONNI, 1) is True
    assert hall.brings(ONNI, 2) is False


def test_an_offer_shrinks_with_the_party(hall: Hall) -> None:
    """Who wants fewer seats than are on offer leaves the rest to the next in line."""
    is_full(hall, ONNI, LINNEA)
    hall.brings(ONNI, 1)
    hall.has_seats_for(4)
    assert hall.holders() == [ONNI]
    hall.brings(ONNI, 0)
    assert hall.holders() == [ONNI, LINNEA]


def test_who_stands_at_the_door_is_let_in(hall: Hall) -> None:
    """A walk-in has a seat whether there is one or not; the line waits until one is free again."""
    is_full(hall, ONNI)
    hall.walks_in(LINNEA)
    mine = hall.mine(LINNEA)
    assert mine is not None
    assert (mine.answer, mine.walked_in, hall.taken()) == (COMING, True, 3)
    hall.answers_with(AINO, CANNOT)
    assert hall.holders() == []
    hall.answers_with(LINNEA, CANNOT)
    assert hall.holders() == [ONNI]


def test_after_closing_the_line_still_moves(hall: Hall) -> None:
    """Declining is possible after closing, so seats are freed; who waits may take them."""
    is_full(hall, ONNI)
    hall.changes(closes_at=NOW + HOUR)
    hall.now += HOUR
    refused = hall.answers_with(LINNEA, COMING)
    assert isinstance(refused, SignUpClosed)
    assert "alumnit@kaisla.example" in str(refused.values["ask"])
    assert isinstance(hall.brings(AINO, 1), SignUpClosed)
    assert hall.answers_with(AINO, CANNOT) == CANNOT
    hall.accepts(ONNI)
    assert answer_of(hall, ONNI) == COMING


def test_only_who_comes_or_waits_has_guests(hall: Hall) -> None:
    """There is nobody to come with otherwise."""
    assert isinstance(hall.brings(AINO, 1), StaleButton)
    hall.answers_with(AINO, MAYBE)
    assert isinstance(hall.brings(AINO, 1), StaleButton)


def test_an_old_offer_can_be_pressed_again(hall: Hall) -> None:
    """Accept twice is one seat; Accept and Pass without an offer change nothing."""
    is_full(hall, ONNI, LINNEA)
    hall.answers_with(AINO, CANNOT)
    hall.accepts(ONNI)
    hall.accepts(ONNI)
    hall.passes(ONNI)
    hall.accepts(LINNEA)
    hall.accepts(SARA)
    found = [answer_of(hall, who) for who in (ONNI, LINNEA, SARA)]
    assert found == [COMING, WAITING, None]
    assert hall.taken() == 2
