"""Tickets, marks and arrivals as storage keeps them."""

from storage import attendance, events, people, rsvps
from storage.database import Database
from storage.rsvps import Counts
from storage.transaction import Transaction
from tests.events.conftest import NOW, START, db
from tests.events.steps import answers, publishes

__all__ = ["db"]


async def test_a_ticket_is_made_once_and_only_for_who_comes(db: Database) -> None:
    """The same secret each time; who cannot come any more has none, until they can."""

    def story(tx: Transaction) -> None:
        event_id = publishes(tx)
        aino, onni = answers(tx, event_id, 1), answers(tx, event_id, 2, "maybe")
        secret = attendance.ticket(tx, event_id, aino)
        assert secret is not None
        assert len(secret) == 22
        assert attendance.ticket(tx, event_id, aino) == secret
        assert attendance.ticket(tx, event_id, onni) is None
        found = attendance.by_ticket(tx, secret)
        assert found is not None
        assert (found.event_id, found.person_id) == (event_id, aino)
        rsvps.save(tx, event_id, aino, "cannot", NOW)
        assert attendance.ticket(tx, event_id, aino) is None
        rsvps.save(tx, event_id, aino, "coming", NOW)
        assert attendance.ticket(tx, event_id, aino) == secret

    await db.write(story)


async def test_tickets_are_those_of_events_that_are_not_over(db: Database) -> None:
    """By the end of the event, or by its start where no end is told."""

    def story(tx: Transaction) -> None:
        first = publishes(tx)
        aino = answers(tx, first, 1)
        assert attendance.ticketed(tx, aino, START - 1) == [first]
        assert attendance.ticketed(tx, aino, START) == []
        events.change(tx, first, ends_at=START + 3600)
        assert attendance.ticketed(tx, aino, START) == [first]
        events.cancel(tx, first, NOW)
        assert attendance.ticketed(tx, aino, START) == []

    await db.write(story)


async def test_numbers_tell_answers_and_the_day(db: Database) -> None:
    """Guests of who comes alone, marks of whoever was marked, and nobody twice."""

    def story(tx: Transaction) -> None:
        event_id = publishes(tx)
        people = [answers(tx, event_id, number) for number in range(1, 5)]
        answers(tx, event_id, 5, "maybe")
        tx.run(
            "UPDATE rsvp SET guests = 2 WHERE answer = 'coming' AND person_id = :id", id=people[0]
        )
        rsvps.set_field(tx, event_id, people[1], late_at=NOW)
        for person, state in zip(people, ("came", "excused", "absent"), strict=False):
            attendance.mark(tx, event_id, person, state, NOW)
        expected = Counts(4, 1, 0, waiting=0, guests=2, came=1, excused=1, absent=1, late=1)
        counted = rsvps.counts(tx, event_id)
        assert counted == expected
        assert (counted.answered, counted.marked) == (5, 3)
        attendance.mark(tx, event_id, people[2], None, NOW)
        mine = rsvps.mine(tx, event_id, people[2])
        assert mine is not None
        assert (mine.attended, mine.attended_at) == (None, None)

    await db.write(story)


async def test_arrivals_without_a_name_never_fall_below_none(db: Database) -> None:
    """Two taps too many do no harm, and the event's edition stays: its card has not changed."""

    def story(tx: Transaction) -> None:
        event_id = publishes(tx)
        before = events.by_id(tx, event_id)
        for by in (1, 1, -1, -1, -1):
            attendance.nameless(tx, event_id, by)
        assert events.by_id(tx, event_id) == before

    await db.write(story)


async def test_the_line_is_numbered_by_who_is_next(db: Database) -> None:
    """The place that the organiser reads counts from one, whatever numbers stand in the line."""

    def story(tx: Transaction) -> None:
        event_id = publishes(tx)
        for number, line in ((1, 7), (2, 3), (3, None)):
            person = answers(tx, event_id, number)
            if line is not None:
                tx.run(
                    "UPDATE rsvp SET answer = 'waiting', line = :line WHERE person_id = :id",
                    line=line,
                    id=person,
                )
        places = [(one.line, one.place) for one in attendance.lines(tx, event_id)]
        assert sorted(places, key=str) == [(3, 1), (7, 2), (None, None)]

    await db.write(story)


async def test_the_list_has_who_is_expected_and_a_search_everybody(db: Database) -> None:
    """Maybe and Can't are not looked for at the door, but found when they stand there."""

    def story(tx: Transaction) -> None:
        event_id, another = publishes(tx), publishes(tx)
        said = (("Aino Aalto", "coming"), ("Onni Aalto", "maybe"), ("Liv Ek", "cannot"))
        for number, (name, answer) in enumerate((*said, ("Eva Ek", "maybe")), 1):
            person = answers(tx, event_id, number, answer)
            people.set_profile(tx, person, name=name)
        attendance.mark(tx, event_id, person, "came", NOW)

        def found(*words: str) -> list[str]:
            return [one.name for one in attendance.named(tx, event_id, words)]

        listed = attendance.expected(tx, event_id)
        assert [one.name for one in listed] == ["Aino Aalto", "Eva Ek"]
        assert found("aal") == ["Aino Aalto", "Onni Aalto"]
        assert found("ek", "l") == ["Liv Ek"]
        assert attendance.named(tx, another, ["aal"]) == []
        shown = attendance.some(tx, event_id, [listed[1].person_id, 999, listed[0].person_id])
        assert [one.name for one in shown] == ["Eva Ek", "Aino Aalto"]
        assert attendance.how_many(tx, event_id) == 4

    await db.write(story)
