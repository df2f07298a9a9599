"""A database full of made-up alumni, in a temporary folder."""

import secrets
import tempfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from storage import campaigns
from storage.audience import Audience
from storage.database import Database
from storage.transaction import Transaction

NOW = 1_790_000_000
CHUNK = 50_000
FIRST_TELEGRAM_ID = 1000

# Spread over units, fields, years, regions and languages as if by chance, yet the same each time.
PEOPLE = """
WITH RECURSIVE n(i) AS (SELECT :first UNION ALL SELECT i + 1 FROM n WHERE i < :last),
m(i, h) AS (SELECT i, (i * 2654435761) % 4294967296 FROM n)
INSERT INTO person (telegram_id, state, language, name, unit, field, graduation_year, region,
    created_at, joined_at, seen_at)
SELECT :first_id + i, 'member',
    CASE h / 7 % 10 WHEN 0 THEN 'sv' WHEN 1 THEN 'en' WHEN 2 THEN 'fi-simple' ELSE 'fi' END,
    'Alumni ' || i, 'unit' || (h / 97 % 5), printf('%02d', h / 1009 % 10), 2000 + h / 10007 % 27,
    printf('%02d', 1 + h / 100003 % 19), :now, :now, :now
FROM m
"""
CONSENTS = """
INSERT INTO consent (person_id, purpose, text_version, language, given_at)
SELECT id, 'news', '1', language, :now FROM person
WHERE telegram_id BETWEEN :first_id + :first AND :first_id + :last
"""


@asynccontextmanager
async def database(people: int) -> AsyncIterator[Database]:
    """Make an encrypted database with that many members who want news."""
    with tempfile.TemporaryDirectory(prefix="alumni-bench-") as folder:
        db = await Database(Path(folder) / "alumni.db", secrets.token_hex(32)).open(NOW)
        async with db:
            for first in range(0, people, CHUNK):
                await db.write(_add, first, min(people, first + CHUNK) - 1)
            yield db


def _add(tx: Transaction, first: int, last: int) -> None:
    tx.run(PEOPLE, first=first, last=last, first_id=FIRST_TELEGRAM_ID, now=NOW)
    tx.run(CONSENTS, first=first, last=last, first_id=FIRST_TELEGRAM_ID, now=NOW)


def start_campaign(tx: Transaction, text: str) -> int:
    """Start an announcement for everybody and return its number."""
    return campaigns.start(
        tx, kind="announcement", subject=0, content=text, audience=Audience(), made_by=1, now=NOW
    )
