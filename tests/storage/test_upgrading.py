"""A database of an earlier version is brought up to date with everything that is in it."""

from pathlib import Path

from storage import campaigns, consents, events, people, rsvps, seats
from storage.connection import open_database
from storage.database import Database
from storage.migrations import known_migrations, statements
from storage.rsvps import Counts
from storage.transaction import Transaction
from tests.storage.conftest import KEY, NOW

EARLIER = """
    INSERT INTO migration VALUES (1, 'foundation', 1);
    INSERT INTO person (id, telegram_id, state, language, name, unit, field, graduation_year,
        studying, created_at, joined_at, seen_at)
    VALUES (7, 1001, 'member', 'sv', 'Åsa Öhman', 'oulu', '10', 2020, 0, 1, 2, 3);
    INSERT INTO consent (person_id, purpose, text_version, language, given_at)
    VALUES (7, 'news', '2026-11-21', 'sv', 2);
    INSERT INTO campaign (id, kind, content, audience, state, total, made_by, made_at)
    VALUES (3, 'announcement', 'Hej', '{}', 'sending', 1, 7, 5);
    INSERT INTO outbox (campaign_id, person_id, chat_id, priority, due_at, kind, made_at)
    VALUES (3, 7, 1001, 2, 5, 'campaign', 5);
"""


EVENTS = """
    INSERT INTO migration VALUES (1, 'foundation', 1);
    INSERT INTO migration VALUES (2, 'people', 1);
    INSERT INTO person (id, telegram_id, state, language, name, studying, created_at, joined_at,
        seen_at)
    VALUES (7, 1001, 'member', 'sv', 'Åsa Öhman', 0, 1, 2, 3),
        (8, 1002, 'member', 'fi', 'Onni', 0, 1, 2, 3),
        (9, 1003, 'member', 'fi', 'Aino', 0, 1, 2, 3);
    INSERT INTO event (id, state, title, starts_at, place, capacity, audience, made_by, made_at,
        published_at)
    VALUES (4, 'published', 'Alumni-ilta', 90000, 'Oulu', 2, '{}', 7, 5, 6);
    INSERT INTO rsvp (event_id, person_id, answer, answered_at)
    VALUES (4, 7, 'coming', 11), (4, 8, 'maybe', 12), (4, 9, 'cannot', 13);
    INSERT INTO reminder (id, event_id, kind, due_at, state, reason, closed_at)
    VALUES (21, 4, 'day_before', 4000, 'done', NULL, 4001),
        (22, 4, 'two_hours', 82800, 'open', NULL, NULL);
    INSERT INTO outbox (id, person_id, chat_id, priority, state, due_at, kind, subject, method,
        content, made_at, ended_at)
    VALUES (31, 7, 1001, 1, 'sent', 4000, 'reminder', 21, NULL, NULL, 4000, 4005),
        (32, 8, 1002, 1, 'pending', 4000, 'reminder', 21, NULL, NULL, 4000, NULL);
    INSERT INTO survey_round (id, questionnaire, version, snapshot, audience, opens_at, closes_at)
    VALUES (3, 'career_followup', 1, '{}', '{}', 1, 2);
    INSERT INTO respondent (round_id, person_id, state, invited_at) VALUES (3, 7, 'finished', 1);
"""


def earlier(path: Path, version: int = 1, rows: str = EARLIER) -> None:
    """Write a database as that version left it: usually a member, and a campaign under way."""
    path.parent.mkdir(parents=True)
    connection = open_database(path, KEY, read_only=False)
    made = [statement for one in known_migrations()[:version] for statement in statements(one.sql)]
    for statement in (*made, *statements(rows)):
        connection.execute(statement)
    connection.close()


async def test_a_database_of_the_first_version_keeps_all_that_is_in_it(tmp_path: Path) -> None:
    """Nobody loses anything, and everybody has what is usual where something is new."""
    path = tmp_path / "data" / "bot.db"
    earlier(path)
    async with await Database(path, KEY).open(NOW) as db:
        asa = await db.read(people.by_telegram, 1001)
        assert asa is not None
        assert (asa.name, asa.unit, asa.graduation_year, asa.joined_at) == (
            "Åsa Öhman",
            "oulu",
            2020,
            2,
        )
        assert (asa.wants_news, asa.pace, asa.paused_until) == (True, "each", None)
        assert set(await db.read(consents.in_force, asa.id)) == {consents.NEWS}
        campaign = await db.read(campaigns.by_id, 3)
        assert campaign is not None
        assert (campaign.state, campaign.waiting) == ("sending", 1)
        assert await db.read(applied) == [one.number for one in known_migrations()]


def applied(tx: Transaction) -> list[int]:
    """Return the numbers of the migrations that have been applied."""
    return [row[0] for row in tx.all("SELECT number FROM migration ORDER BY number")]


async def test_answers_and_reminders_of_the_second_version_are_kept(tmp_path: Path) -> None:
    """Whoever comes keeps their seat, and nobody is reminded twice of what is half done."""
    path = tmp_path / "data" / "bot.db"
    earlier(path, 2, EVENTS)
    async with await Database(path, KEY).open(NOW) as db:
        answers = [await db.read(rsvps.mine, 4, person) for person in (7, 8, 9)]
        assert [one and (one.answer, one.answered_at, one.guests) for one in answers] == [
            ("coming", 11, 0),
            ("maybe", 12, 0),
            ("cannot", 13, 0),
        ]
        assert await db.read(seats.taken, 4) == 1
        kept = await db.read(Transaction.all, "SELECT id, kind, state, due_at FROM reminder")
        assert [tuple(row) for row in kept] == [
            (21, "day_before", "done", 4000),
            (22, "two_hours", "open", 82800),
        ]
        rows = await db.read(Transaction.all, "SELECT id, state, subject FROM outbox ORDER BY id")
        assert [tuple(row) for row in rows] == [(31, "sent", 21), (32, "pending", 21)]
        assert await db.read(Transaction.all, "PRAGMA foreign_key_check") == []
        assert await db.read(Transaction.value, "PRAGMA integrity_check") == "ok"


async def test_an_event_of_the_second_version_is_as_it_was(tmp_path: Path) -> None:
    """It has a calendar id of its own now; nothing new is asked of anybody who signed up."""
    path = tmp_path / "data" / "bot.db"
    earlier(path, 2, EVENTS)
    async with await Database(path, KEY).open(NOW) as db:
        event = await db.read(events.by_id, 4)
        assert event is not None
        assert (event.title, event.starts_at, event.capacity, event.guests) == (
            "Alumni-ilta",
            90000,
            2,
            0,
        )
        assert len(event.uid) == 32
        assert (event.sequence, event.edition, event.told, event.tell_at) == (0, 1, None, None)
        assert (event.ends_at, event.closes_at, event.programme, event.texts) == (
            None,
            None,
            (),
            {},
        )
        assert await db.read(rsvps.counts, 4) == Counts(1, 1, 1)
        assert await db.read(applied) == [one.number for one in known_migrations()]
