"""What the tables about invitations share: the sample school, a real database, the time."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from config.organisation import load_organisation
from config.texts import Texts
from handlers.house import House
from storage.database import Database

CONFIG = Path(__file__).resolve().parents[2] / "config"
NOW = int(datetime(2026, 11, 1, 10, 0, tzinfo=UTC).timestamp())


@pytest.fixture(scope="session")
def house() -> House:
    """The sample school with the shipped texts."""
    organisation = load_organisation(CONFIG / "organisation.toml")
    texts = Texts.load(CONFIG / "texts")
    return House(organisation, texts, {}, {}, frozenset(), bot_name="alumni_bot")


@pytest.fixture
async def db(tmp_path: Path) -> AsyncIterator[Database]:
    """A real, empty database."""
    async with await Database(tmp_path / "alumni.db", "ab" * 32).open(NOW) as opened:
        yield opened
