"""A database of an earlier version is brought up to date with everything that is in it."""

from pathlib import Path

from storage import campaigns, consents, people
from storage.connection import open_database
from storage.database import Database
from storage.migrations import known_migrations, statements
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


def earlier(path: Path) -> None:
    """Write a database as the first version left it: a member, and a campaign under way."""
    path.parent.mkdir(parents=True)
    connection = open_database(path, KEY, read_only=False)
    first = known_migrations()[0]
    for statement in (*statements(first.sql), *statements(EARLIER)):
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
