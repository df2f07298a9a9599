"""Two accounts at one event, or asked for one visit: one seat, one place in line, one answer."""

from typing import Any

import pytest

from storage import merging, people, rsvps, seats
from storage.database import Database
from storage.rsvps import Rsvp
from storage.transaction import Transaction
from tests.members.conftest import NOW
from tests.members.test_merging import known, member
from tests.privacy.filling import insert

EVENT = 1


def merged(tx: Transaction, old: dict[str, Any], new: dict[str, Any]) -> Rsvp:
    """Let one person have answered with two accounts, merge them, and return the answer left."""
    insert(
        tx,
        "event",
        id=EVENT,
        state="published",
        title="Ilta",
        starts_at=NOW + 86400,
        place="Oulu",
        audience="{}",
        made_at=NOW,
    )
    kept, gone, other = member(tx, 1), member(tx, 2, NOW + 5), member(tx, 3)
    rsvps.save(tx, EVENT, other.id, "coming", NOW)
    for person, answer in ((kept, old), (gone, new)):
        values = {"answered_at": NOW + person.id} | answer
        insert(tx, "rsvp", event_id=EVENT, person_id=person.id, **values)
    merging.merge(tx, known(tx, kept.id), known(tx, gone.id), NOW + 9)
    assert tx.value("SELECT count(*) FROM rsvp") == 2
    left = rsvps.mine(tx, EVENT, kept.id)
    assert left is not None
    return left


COMING = {"answer": "coming", "guests": 2}
ALONE = {"answer": "coming"}
CANNOT = {"answer": "cannot"}
FIRST = {"answer": "waiting", "line": 1, "guests": 1}
FIFTH = {"answer": "waiting", "line": 5}
OFFERED = FIFTH | {"offered": 1, "offered_at": NOW, "offered_until": NOW + 60}


@pytest.mark.parametrize(
    ("old", "new", "answer", "line", "taken"),
    [
        (COMING, ALONE, "coming", None, 2),
        (ALONE, COMING, "coming", None, 4),
        (COMING, CANNOT, "cannot", None, 1),
        (CANNOT, ALONE, "coming", None, 2),
        (COMING, FIFTH, "coming", None, 4),
        (FIFTH, COMING, "coming", None, 4),
        (FIRST, FIFTH, "waiting", 1, 1),
        (FIFTH, FIRST, "waiting", 1, 1),
        (FIRST, CANNOT, "cannot", None, 1),
    ],
)
async def test_one_answer_is_left_and_its_seats_are_counted_once(
    db: Database,
    old: dict[str, Any],
    new: dict[str, Any],
    answer: str,
    line: int | None,
    taken: int,
) -> None:
    """The newest counts, but a seat is never given up for waiting, nor a better place in line."""
    left = await db.write(merged, old, new)
    assert (left.answer, left.line) == (answer, line)
    assert await db.read(seats.taken, EVENT) == taken


async def test_an_offer_in_the_new_chat_stays(db: Database) -> None:
    """Its buttons are there to be pressed."""
    left = await db.write(merged, FIRST, OFFERED)
    assert (left.line, left.offered, left.offered_until) == (5, 1, NOW + 60)


async def test_an_offer_in_the_old_chat_is_to_be_made_anew(db: Database) -> None:
    """The place in line is kept, so the seat is offered to the same person in the new chat."""
    left = await db.write(merged, OFFERED, CANNOT | {"answered_at": NOW - 9})
    assert left.answer == "waiting"
    assert (left.line, left.offered, left.offered_until, left.offer_row) == (5, 0, None, None)


async def test_the_note_and_the_day_itself_are_kept_from_either(db: Database) -> None:
    """Whoever has been marked as there was there, whichever account said so."""
    old = CANNOT | {"note": "Ei pähkinöitä", "attended": "came", "attended_at": 7, "thanked_at": 8}
    left = await db.write(merged, old, ALONE)
    assert (left.answer, left.note) == ("coming", "Ei pähkinöitä")
    assert (left.attended, left.attended_at, left.thanked_at) == ("came", 7, 8)


@pytest.mark.parametrize(
    ("old", "new", "left"),
    [
        (("yes", NOW + 1), ("asked", None), "yes"),
        (("asked", None), ("no", NOW + 1), "no"),
        (("yes", NOW + 1), ("no", NOW + 2), "no"),
        (("spare", NOW + 1), ("thanked", NOW + 2), "spare"),
        (("missed", NOW + 1), ("asked", None), "asked"),
    ],
)
async def test_asked_twice_for_a_visit_they_have_one_answer(
    db: Database, old: tuple[str, int | None], new: tuple[str, int | None], left: str
) -> None:
    """What they said themselves comes first, and of that the newest."""

    def story(tx: Transaction) -> tuple[Any, ...]:
        kept, gone = member(tx, 1), member(tx, 2)
        tx.run("UPDATE person SET last_asked_at = :at WHERE id = :id", at=NOW, id=gone.id)
        insert(
            tx,
            "visit",
            id=1,
            state="asking",
            title="Leipurit",
            starts_at=NOW,
            place="Oulu",
            purpose="visits",
            fields="",
            regions="",
            wanted=1,
            wave_size=1,
            wave_seconds=60,
            made_at=NOW,
        )
        for number, (person, (answer, at)) in enumerate(((kept, old), (gone, new))):
            insert(
                tx,
                "visit_asked",
                visit_id=1,
                person_id=person.id,
                wave=1,
                asked_at=NOW + 10 * number,
                answer=answer,
                answered_at=at,
            )
        merging.merge(tx, kept, known(tx, gone.id), NOW + 30)
        asked = tx.value("SELECT last_asked_at FROM person WHERE id = :id", id=kept.id)
        return *(row[0] for row in tx.all("SELECT answer FROM visit_asked")), asked

    assert await db.write(story) == (left, NOW)
    assert await db.read(people.by_telegram, 1) is None
