"""What the tables about events share: a house, a real database, and people who have joined."""

from collections.abc import AsyncIterator, Iterator
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from config.organisation import load_organisation
from config.texts import Texts
from handlers.house import House
from storage.database import Database
from tests.events.hall import Hall

CONFIG = Path(__file__).resolve().parents[2] / "config"
HELSINKI = ZoneInfo("Europe/Helsinki")
NOW = int(datetime(2026, 11, 1, 10, 0, tzinfo=UTC).timestamp())
START = int(datetime(2026, 11, 5, 17, 30, tzinfo=HELSINKI).timestamp())


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


@pytest.fixture
def hall(tmp_path: Path, house: House) -> Iterator[Hall]:
    """An evening with two seats, to which each of eight may bring up to three guests."""
    hall = Hall.at(tmp_path, house, crowd=8, capacity=2)
    yield hall
    hall.ends()
