"""What belongs to events and visits goes in its time: notes first, then who came, then words."""

import pytest

from handlers.house import House
from storage import forms, rsvps, visitors
from storage.database import Database
from storage.forms import Answer
from storage.rsvps import Counts
from storage.transaction import Transaction
from tests.privacy.filling import insert
from tests.privacy.test_retention import AT, Make, event, log, named, night, still_here

HOURS = 3600


def noted(tx: Transaction) -> None:
    """Let somebody have written to the organiser of an evening that lasted past midnight."""
    event(tx)
    tx.run("UPDATE event SET ends_at = :at", at=AT + 13 * HOURS)
    person = still_here(tx)
    rsvps.set_field(tx, 1, person, note="Ei pähkinöitä")
    session = forms.begin(tx, person, "event_note", 1, AT)
    forms.save(tx, session.id, "note", Answer("Ei pähkinöitä"), AT)


def visit(tx: Transaction) -> None:
    """Let somebody have been asked for a visit."""
    insert(
        tx,
        "visit",
        id=1,
        state="ended",
        title="Leipurit",
        starts_at=AT,
        place="Oulu",
        description="Kerro työstäsi",
        contact="Kaisa",
        purpose="visits",
        fields="",
        regions="",
        wanted=1,
        wave_size=1,
        wave_seconds=60,
        made_at=AT,
    )
    insert(tx, "visit_asked", visit_id=1, person_id=still_here(tx), wave=1, asked_at=AT)


def written(tx: Transaction) -> None:
    """Let the organiser have written to those who came, and changed the place."""
    event(tx)
    insert(
        tx,
        "event_message",
        event_id=1,
        answers="coming",
        content="{}",
        people=1,
        made_at=AT,
    )
    insert(tx, "event_change", event_id=1, item="place", made_at=AT)


CASES: list[tuple[Make, str, str, str]] = [
    (noted, "SELECT count(note) FROM rsvp", "2026-05-23", "2026-05-24"),
    (noted, "SELECT count(*) FROM form_session", "2026-05-23", "2026-05-24"),
    (visit, "SELECT count(*) FROM visit_asked", "2026-11-15", "2026-11-16"),
    (visit, "SELECT count(description) FROM visit", "2027-05-15", "2027-05-16"),
    (visit, "SELECT count(contact) FROM visit", "2027-05-15", "2027-05-16"),
    (written, "SELECT count(*) FROM event_message", "2027-05-15", "2027-05-16"),
    (written, "SELECT count(*) FROM event_change", "2027-05-15", "2027-05-16"),
]


@pytest.mark.parametrize(("make", "count", "kept", "gone"), CASES, ids=named)
async def test_it_is_kept_to_the_day(
    db: Database, house: House, make: Make, count: str, kept: str, gone: str
) -> None:
    """On the last night it is there, on the next it is not; the audit log says that it went."""
    await db.write(make)
    await db.write(night, house, kept)
    assert await db.read(Transaction.value, count) == 1
    before = sum((await log(db)).values())
    await db.write(night, house, gone)
    assert await db.read(Transaction.value, count) == 0
    assert sum((await log(db)).values()) > before


async def test_the_answer_outlives_the_note(db: Database, house: House) -> None:
    """A week after the event nobody knows what anybody could not eat, but who came."""
    await db.write(noted)
    await db.write(night, house, "2026-05-24")
    assert (await db.read(rsvps.counts, 1)).coming == 1
    assert await log(db) == {"notes": 2}


def crowd(tx: Transaction) -> None:
    """Let the line have been long, and some have come with guests."""
    event(tx)
    rsvps.set_field(tx, 1, still_here(tx), attended="came")
    tx.run("UPDATE rsvp SET guests = 2")
    for number, (answer, attended) in enumerate(
        (("coming", "absent"), ("coming", "came"), ("waiting", None), ("cannot", None))
    ):
        person = tx.insert(
            """INSERT INTO person (telegram_id, state, language, studying, created_at, seen_at)
            VALUES (:id, 'member', 'fi', 0, 1, :seen) RETURNING id""",
            id=900 + number,
            seen=AT + 10**8,
        )
        insert(
            tx,
            "rsvp",
            event_id=1,
            person_id=person,
            answer=answer,
            answered_at=AT,
            line=number if answer == "waiting" else None,
            attended=attended,
        )


async def test_an_event_keeps_how_many_came_with_how_many(db: Database, house: House) -> None:
    """Seats, the line and the day itself stay as numbers when the names have gone."""
    await db.write(crowd)
    await db.write(night, house, "2026-11-16")
    assert await db.read(Transaction.value, "SELECT count(*) FROM rsvp") == 0
    counted = await db.read(rsvps.counts, 1)
    assert counted == Counts(3, 0, 1, waiting=1, guests=2, came=2)


async def test_a_visit_keeps_how_many_said_what(db: Database, house: House) -> None:
    """Who was asked goes; how many said yes stays, and is counted as before."""

    def asked_two(tx: Transaction) -> None:
        visit(tx)
        other = tx.insert(
            """INSERT INTO person (telegram_id, state, language, studying, created_at, seen_at)
            VALUES (901, 'member', 'fi', 0, 1, :seen) RETURNING id""",
            seen=AT + 10**8,
        )
        insert(tx, "visit_asked", visit_id=1, person_id=other, wave=1, asked_at=AT, answer="yes")
        tx.run("UPDATE visit_asked SET asked_row = 5")

    await db.write(asked_two)
    before = await db.read(visitors.counts, 1)
    await db.write(night, house, "2026-11-16")
    assert await db.read(Transaction.value, "SELECT count(*) FROM visit_asked") == 0
    assert await db.read(visitors.counts, 1) == before == {"asked": 1, "yes": 1}
