"""A database of an earlier version is brought up to date with everything that is in it."""

from pathlib import Path

from storage import (
    campaigns,
    consents,
    events,
    forms,
    matter_notes,
    matters,
    people,
    rsvps,
    seats,
    surveys,
)
from storage.connection import open_database
from storage.database import Database
from storage.forms import Answer
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

SURVEYS = """
    INSERT INTO migration VALUES (1, 'foundation', 1);
    INSERT INTO migration VALUES (2, 'people', 1);
    INSERT INTO migration VALUES (3, 'events', 1);
    INSERT INTO person (id, telegram_id, state, language, name, studying, created_at, joined_at,
        seen_at)
    VALUES (7, 1001, 'member', 'sv', 'Åsa Öhman', 0, 1, 2, 3),
        (8, 1002, 'member', 'fi', 'Onni', 0, 1, 2, 3),
        (9, 1003, 'member', 'fi', 'Aino', 0, 1, 2, 3);
    INSERT INTO consent (person_id, purpose, text_version, language, given_at)
    VALUES (7, 'surveys', '1', 'sv', 2), (8, 'surveys', '1', 'fi', 2), (9, 'surveys', '1', 'fi', 2);
    INSERT INTO event (id, state, title, starts_at, place, audience, uid, made_at)
    VALUES (4, 'published', 'Alumni-ilta', 90000, 'Oulu', '{}', 'u', 5);
    INSERT INTO survey_round (id, questionnaire, version, snapshot, unit, audience, made_by,
        opens_at, closes_at, event_id)
    VALUES (3, 'career_followup', 1, '{"questions": []}', 'oulu', '{}', 8, 10, 5000000000, NULL),
        (5, 'event_feedback', 1, '{"questions": []}', NULL, '{}', 8, 10, 5000000000, 4),
        (6, 'career_followup', 1, '{"questions": []}', 'oulu', '{}', 8, 1, 2, NULL);
    INSERT INTO respondent (round_id, person_id, state, invited_at, started_at, finished_at,
        reminded_at)
    VALUES (3, 7, 'finished', 11, 12, 13, NULL), (3, 8, 'started', 11, 14, NULL, NULL),
        (5, 7, 'invited', 11, NULL, NULL, 15), (6, 7, 'started', 1, 1, NULL, NULL);
    INSERT INTO form_session (id, person_id, form, subject, state, focus, begun_at, touched_at)
    VALUES (21, 7, 'survey', 3, 'done', 0, 12, 13), (22, 8, 'survey', 3, 'open', 1, 14, 16);
    INSERT INTO form_answer (session_id, question, value, answered_at)
    VALUES (21, 'main_activity', '"employed"', 13), (22, 'main_activity', '"studying"', 14),
        (22, 'skills_wish', '"språk"', 16);
    INSERT INTO campaign (id, kind, subject, content, audience, state, filled_to, total, sent,
        made_by, made_at, topic)
    VALUES (2, 'round', 3, '', '{}', 'filling', 8, 2, 1, 8, 10, 'surveys');
    INSERT INTO outbox (campaign_id, person_id, chat_id, priority, due_at, kind, made_at, state)
    VALUES (2, 7, 1001, 2, 10, 'campaign', 10, 'sent'),
        (2, 8, 1002, 2, 10, 'campaign', 10, 'pending');
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


async def test_a_running_round_of_the_third_version_goes_on(tmp_path: Path) -> None:
    """It keeps what was promised: confidential, open until the same moment, for the same people."""
    path = tmp_path / "data" / "bot.db"
    earlier(path, 3, SURVEYS)
    async with await Database(path, KEY).open(NOW) as db:
        found = await db.read(surveys.by_id, 3)
        assert found is not None
        assert (found.mode, found.closes_at, found.unit) == ("confidential", 5000000000, "oulu")
        assert (found.series_id, found.closed_early, found.tallied_at) == (None, False, None)
        asa = await db.read(surveys.respondent, 3, 7)
        onni = await db.read(surveys.respondent, 3, 8)
        assert asa is not None
        assert onni is not None
        assert (asa.state, asa.started_at, asa.finished_at) == ("finished", 12, 13)
        assert (onni.state, onni.invited_at, onni.started_at) == ("started", 11, 14)
        # Nobody was promised a reminder, so nobody gets one.
        for one in (asa, onni):
            assert (one.opened_at, one.next_at, one.wished, one.reminders) == (None, None, False, 0)
            assert one.is_open(found, NOW)
        feedback = await db.read(Transaction.value, REMINDED)
        assert feedback == 15
        assert await db.read(applied) == [one.number for one in known_migrations()]
        assert await db.read(Transaction.all, "PRAGMA foreign_key_check") == []
        assert await db.read(Transaction.value, "PRAGMA integrity_check") == "ok"


REMINDED = "SELECT reminded_at FROM respondent WHERE round_id = 5"


async def test_half_answered_forms_of_the_third_version_are_kept(tmp_path: Path) -> None:
    """Whoever was in the middle goes on at the same question, words typed going to it."""
    path = tmp_path / "data" / "bot.db"
    earlier(path, 3, SURVEYS)
    async with await Database(path, KEY).open(NOW) as db:
        session = await db.read(forms.in_focus, 8)
        assert session is not None
        assert (session.id, session.subject, session.state) == (22, 3, "open")
        given = await db.read(forms.answers, 22)
        assert given == {"main_activity": Answer("studying"), "skills_wish": Answer("språk")}
        assert await db.read(forms.answers, 21) == {"main_activity": Answer("employed")}


async def test_an_invitation_under_way_in_the_third_version_is_sent_on(tmp_path: Path) -> None:
    """Whom it had not come to yet is asked, and nobody a second time."""
    path = tmp_path / "data" / "bot.db"
    earlier(path, 3, SURVEYS)
    async with await Database(path, KEY).open(NOW) as db:
        while await db.write(campaigns.fill, 2, NOW):
            pass
        campaign = await db.read(campaigns.by_id, 2)
        assert campaign is not None
        assert (campaign.total, campaign.sent, campaign.waiting) == (3, 1, 2)
        asked = await db.read(
            Transaction.all,
            "SELECT person_id, state FROM respondent WHERE round_id = 3 ORDER BY person_id",
        )
        assert [tuple(row) for row in asked] == [(7, "finished"), (8, "started"), (9, "invited")]


CAMPAIGNS = """
    INSERT INTO migration VALUES (1, 'foundation', 1), (2, 'people', 1), (3, 'events', 1),
        (4, 'surveys', 1);
    INSERT INTO person (id, telegram_id, state, language, name, studying, created_at, joined_at,
        seen_at)
    VALUES (7, 1001, 'member', 'sv', 'Åsa Öhman', 0, 1, 2, 3),
        (8, 1002, 'member', 'fi', 'Onni', 0, 1, 2, 3),
        (9, 1003, 'member', 'fi', 'Aino', 0, 1, 2, 3);
    INSERT INTO campaign (id, kind, content, audience, state, filled_to, total, sent, failed,
        unknown, withheld, made_by, made_at, ended_at, topic)
    VALUES (2, 'announcement', 'Hei', '{}', 'done', 9, 9, 5, 2, 0, 2, 8, 10, 20, 'news'),
        (3, 'announcement', 'Hei', '{}', 'sending', 9, 2, 1, 0, 0, 0, 8, 10, NULL, 'news');
    INSERT INTO outbox (campaign_id, person_id, chat_id, priority, due_at, kind, made_at, state,
        reason)
    VALUES (2, 7, 1001, 2, 10, 'campaign', 10, 'sent', NULL),
        (2, 8, 1002, 2, 10, 'campaign', 10, 'failed', 'blocked'),
        (2, 9, 1003, 2, 10, 'campaign', 10, 'cancelled', 'in digest'),
        (3, 7, 1001, 2, 10, 'campaign', 10, 'sent', NULL),
        (3, 8, 1002, 2, 10, 'campaign', 10, 'pending', NULL);
"""


async def test_campaigns_of_the_fourth_version_have_accounts_that_add_up(tmp_path: Path) -> None:
    """By reason where the rows are still there, without one where they have been erased."""
    path = tmp_path / "data" / "bot.db"
    earlier(path, 4, CAMPAIGNS)
    async with await Database(path, KEY).open(NOW) as db:
        over = await db.read(campaigns.ledger, 2)
        assert (over.audience, over.waiting) == (9, 0)
        assert set(over.rows) == {
            ("sent", "", 5),
            ("failed", "blocked", 1),
            ("failed", "", 1),
            ("withheld", "digest", 1),
            ("withheld", "", 1),
        }
        going = await db.read(campaigns.ledger, 3)
        assert (going.audience, going.rows, going.waiting) == (2, [("sent", "", 1)], 1)
        assert await db.read(campaigns.unfilled) == []


WISHED = """
INSERT INTO migration VALUES (1, 'foundation', 1), (2, 'people', 1), (3, 'events', 1),
    (4, 'surveys', 1);
INSERT INTO person (id, telegram_id, language, created_at, seen_at) VALUES (7, 1001, 'fi', 1, 1);
INSERT INTO person (id, telegram_id, language, created_at, seen_at) VALUES (8, 1002, 'fi', 1, 1);
INSERT INTO wish (id, person_id, unit, wishes, state, holder, made_at, changed_at)
    VALUES (5, 7, 'oulu', '[{"fi": "Apua"}]', 'taken', 8, 2, 3);
INSERT INTO wish_note (id, wish_id, author, from_alumnus, text, made_at, waiting)
    VALUES (6, 5, 8, 0, 'Hei', 4, 1);
"""


async def test_wishes_of_the_fourth_version_are_matters_now(tmp_path: Path) -> None:
    """Who looks after them and what was written, what still waits for its reader too."""
    path = tmp_path / "data" / "bot.db"
    earlier(path, 4, WISHED)
    async with await Database(path, KEY).open(NOW) as db:
        found = await db.read(matters.by_id, 5)
        assert found is not None
        assert (found.kind, found.wishes, found.state, found.holder) == (
            "wish",
            ({"fi": "Apua"},),
            "taken",
            8,
        )
        assert (found.content, found.read_at, found.nameless) == (None, None, False)
        (note,) = await db.write(matter_notes.to_hand_over, 9)
        assert (note.matter_id, note.text, note.sent) == (5, "Hei", None)
        assert await db.read(Transaction.all, "PRAGMA foreign_key_check") == []
