"""What must hold of seats and of the line after every step, whatever has happened."""

from collections.abc import Mapping
from dataclasses import dataclass

from handlers.events import rules
from storage.events import Event
from storage.rsvps import COMING, WAITING, Rsvp


@dataclass(frozen=True, slots=True)
class Seen:
    """All that is to be seen of an event: the answers and places by person, the seats taken."""

    event: Event
    answers: Mapping[int, Rsvp]
    taken: int
    unreachable: set[int]
    places: Mapping[int, int | None]
    now: int

    @property
    def line(self) -> list[Rsvp]:
        """Who waits, in their order."""
        waiting = [one for one in self.answers.values() if one.answer == WAITING]
        return sorted(waiting, key=lambda one: one.line or 0)

    @property
    def is_open(self) -> bool:
        """Whether the event can be answered."""
        return rules.is_open(self.event, self.now)


def seats_are_right(seen: Seen, ceiling: int, *, settled: bool) -> None:
    """No more seats are taken than there are, and none is empty while somebody waits for one.

    ``ceiling``: how many may be taken, of old promises perhaps more than there are now. What has
    happened behind the turns need not be ``settled`` yet.
    """
    comers = sum(one.seats for one in seen.answers.values() if one.answer == COMING)
    assert seen.taken == comers + sum(one.offered for one in seen.line)
    capacity = seen.event.capacity
    if capacity is not None:
        assert seen.taken <= ceiling, "more seats are taken than there are"
    if not settled:
        return
    offers = [one for one in seen.line if one.offered]
    if not seen.is_open:
        assert not offers, "a seat is on offer at an event that is over"
        return
    left_out = [
        one for one in seen.line if not one.offered and one.person_id not in seen.unreachable
    ]
    is_free = capacity is None or seen.taken < capacity
    assert not (is_free and left_out), "a seat is empty while somebody waits"
    for one in offers:
        assert one.offered <= one.seats
        assert one.offered_until is not None
        assert one.offered_until <= seen.event.starts_at
        assert one.person_id not in seen.unreachable


def order_is_kept(before: Mapping[int, Rsvp], seen: Seen) -> None:
    """Nobody is offered a seat before somebody who is ahead and can be reached."""
    is_passed_over = False
    for one in seen.line:
        earlier = before.get(one.person_id)
        is_new = one.offered > 0 and (earlier is None or not earlier.offered)
        assert not (is_passed_over and is_new), "somebody was offered a seat before their turn"
        is_passed_over |= not one.offered and one.person_id not in seen.unreachable


def nobody_is_moved(before: Mapping[int, Rsvp], seen: Seen, actor: int | None) -> None:
    """What others have answered stays: only offers come and go, and silence ends the waiting."""
    for person, mine in before.items():
        now = seen.answers.get(person)
        if person == actor:
            continue
        if now is None:
            assert mine.offered, "somebody is gone who had no offer"
        else:
            was = (mine.answer, mine.guests, mine.line, mine.answered_at)
            assert was == (now.answer, now.guests, now.line, now.answered_at)


def places_are_true(seen: Seen) -> None:
    """Those who can be reached have the places 1, 2, 3, … in the order in which they came."""
    heard = [one.person_id for one in seen.line if one.person_id not in seen.unreachable]
    assert [seen.places[one] for one in heard] == list(range(1, len(heard) + 1))
