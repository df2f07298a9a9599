"""Offers of seats, case by case: how long they hold, when they are told, and when they end."""

from handlers.failures import EventOver
from storage.rsvps import CANNOT, COMING, WAITING
from tests.events.hall import Hall, answer_of, is_full
from tests.events.stage import DAY, HOUR, NOW, START

AINO, ONNI, LINNEA, SARA = range(4)


def test_silence_passes_the_seat_on(hall: Hall) -> None:
    """After a day the offer ends: the silent one is out of the line, and may join it again."""
    is_full(hall, ONNI, LINNEA)
    hall.answers_with(AINO, CANNOT)
    hall.posts()
    hall.moves(DAY - 1)
    assert hall.holders() == [ONNI]
    hall.moves(1)
    assert (hall.mine(ONNI), hall.holders()) == (None, [LINNEA])
    assert hall.answers_with(ONNI, COMING) == WAITING
    assert hall.place(ONNI) == 2


def test_an_answer_just_in_time_counts(hall: Hall) -> None:
    """As long as the clock has not looked, the seat is held, so the person may have it."""
    is_full(hall, ONNI)
    hall.answers_with(AINO, CANNOT)
    hall.posts()
    hall.now += DAY + 5
    hall.accepts(ONNI)
    assert answer_of(hall, ONNI) == COMING


def test_a_smaller_room_takes_back_what_nobody_has_heard_of(hall: Hall) -> None:
    """An offer that waits for the morning is taken back, and the place in line stays."""
    is_full(hall, ONNI, LINNEA)
    hall.now = NOW + 12 * HOUR  # ten in the evening
    hall.answers_with(AINO, CANNOT)
    assert hall.holders() == [ONNI]
    hall.has_seats_for(1)
    assert (hall.holders(), hall.place(ONNI)) == ([], 1)


def test_at_night_a_seat_is_held_and_told_in_the_morning(hall: Hall) -> None:
    """An offer of ten in the evening is told at eight, and its day runs from then."""
    is_full(hall, ONNI)
    hall.now = NOW + 12 * HOUR
    hall.answers_with(AINO, CANNOT)
    hall.posts()
    assert hall.told == {}
    hall.moves(10 * HOUR)
    hall.posts()
    mine = hall.mine(ONNI)
    assert mine is not None
    assert list(hall.told.values()) == [NOW + 22 * HOUR]
    assert mine.offered_until == NOW + 46 * HOUR


def test_quiet_hours_changed_meanwhile_count(hall: Hall) -> None:
    """An offer that waits for the morning follows the person's own hours of that moment."""
    is_full(hall, ONNI)
    hall.now = NOW + 12 * HOUR
    hall.answers_with(AINO, CANNOT)
    hall.sets_quiet(ONNI, 0, 0)
    hall.ticks()
    hall.posts()
    assert list(hall.told.values()) == [NOW + 12 * HOUR]


def test_an_offer_nobody_could_be_told_of_is_prolonged(hall: Hall) -> None:
    """The bot was down all day: the offer begins when it can be heard."""
    is_full(hall, ONNI, LINNEA)
    hall.answers_with(AINO, CANNOT)
    hall.now += DAY
    hall.ticks()
    hall.posts()  # what is too late is never sent
    hall.ticks()
    hall.posts()
    mine = hall.mine(ONNI)
    assert mine is not None
    assert (mine.offered_until, hall.holders()) == (NOW + 2 * DAY, [ONNI])


def test_a_doubtful_message_counts_as_heard(hall: Hall) -> None:
    """Said twice, and nobody knows whether it came: the seat is not held for ever."""
    is_full(hall, ONNI, LINNEA)
    hall.answers_with(AINO, CANNOT)
    for _ in range(2):
        hall.claims()
        hall.sends("unknown")
    hall.moves(DAY)
    assert hall.holders() == [LINNEA]


def test_who_has_blocked_the_bot_is_passed_over(hall: Hall) -> None:
    """They hear nothing, so they lose nothing: back again they are where they were in line."""
    is_full(hall, ONNI, LINNEA, SARA)
    hall.answers_with(AINO, CANNOT)
    hall.claims()
    hall.sends("blocked")
    hall.ticks()
    assert (hall.holders(), hall.place(LINNEA)) == ([LINNEA], 1)
    hall.turn(ONNI, lambda _turn, _event: None)
    hall.answers_with(7, CANNOT)
    assert hall.holders() == [ONNI, LINNEA]


def test_who_is_back_takes_a_seat_that_nobody_else_could_have(hall: Hall) -> None:
    """The button of an offer that ended with the block takes the seat that is still free."""
    is_full(hall, ONNI)
    hall.answers_with(AINO, CANNOT)
    hall.posts()
    hall.blocks(ONNI)
    hall.ticks()
    assert hall.holders() == []
    hall.accepts(ONNI)
    assert answer_of(hall, ONNI) == COMING


def test_an_erased_persons_seat_is_offered_by_the_clock(hall: Hall) -> None:
    """Whoever is erased leaves their seat, or what was on offer to them, to the next."""
    is_full(hall, ONNI, LINNEA)
    hall.forgets(AINO)
    hall.ticks()
    assert hall.holders() == [ONNI]
    hall.forgets(ONNI)
    hall.ticks()
    assert hall.holders() == [LINNEA]


def test_a_cancelled_event_offers_nothing(hall: Hall) -> None:
    """Offers end with the event, those not yet sent unsent, and nobody can answer any more."""
    is_full(hall, ONNI)
    hall.answers_with(AINO, CANNOT)
    hall.is_cancelled()
    hall.posts()
    assert (hall.holders(), hall.told) == ([], {})
    assert isinstance(hall.answers_with(ONNI, COMING), EventOver)
    assert isinstance(hall.brings(AINO, 1), EventOver)


def test_offers_end_when_the_event_begins(hall: Hall) -> None:
    """Half an hour is cut short by the start; from then on nothing is offered to anybody."""
    is_full(hall, ONNI)
    hall.moves(START - NOW - 600)
    hall.answers_with(AINO, CANNOT)
    hall.posts()
    mine = hall.mine(ONNI)
    assert mine is not None
    assert mine.offered_until == START
    hall.moves(600)
    assert (hall.holders(), answer_of(hall, ONNI)) == ([], WAITING)


def test_an_event_that_moves_moves_its_offers(hall: Hall) -> None:
    """Brought forward, no offer holds past the new start."""
    is_full(hall, ONNI)
    hall.answers_with(AINO, CANNOT)
    hall.posts()
    hall.starts_at = NOW + 5 * HOUR
    hall.changes(starts_at=NOW + 5 * HOUR)
    mine = hall.mine(ONNI)
    assert mine is not None
    assert mine.offered_until == NOW + 5 * HOUR


def test_a_tap_from_while_the_bot_was_away_counts(hall: Hall) -> None:
    """Accepted in time, but the bot was down: the offer waits for the tap, and not for ever."""
    is_full(hall, ONNI, LINNEA)
    hall.answers_with(AINO, CANNOT)
    hall.posts()
    hall.moves(DAY + HOUR)
    assert hall.holders() == [ONNI]
    hall.accepts(ONNI)
    assert answer_of(hall, ONNI) == COMING
    hall.answers_with(7, CANNOT)
    hall.posts()
    hall.moves(DAY)
    assert hall.mine(LINNEA) is None


def test_who_blocks_the_bot_at_the_last_moment_keeps_their_place(hall: Hall) -> None:
    """Blocked since the clock last looked: the offer ends, the waiting does not."""
    is_full(hall, ONNI, LINNEA)
    hall.answers_with(AINO, CANNOT)
    hall.posts()
    hall.blocks(ONNI)
    hall.moves(DAY)
    assert (answer_of(hall, ONNI), hall.holders()) == (WAITING, [LINNEA])


def test_an_offer_taken_before_it_was_told_is_not_told(hall: Hall) -> None:
    """Coming on the card was quicker than the message: nobody is offered what they have."""
    is_full(hall, ONNI)
    hall.answers_with(AINO, CANNOT)
    hall.answers_with(ONNI, COMING)
    hall.posts()
    assert (answer_of(hall, ONNI), hall.offers_sent) == (COMING, 0)
