"""The people of the stories, and a database that lies on the disk without its encryption."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.app import load_house
from config.settings import Settings
from handlers.house import House
from storage import connection
from storage.database import Database
from tests.privacy.filling import NOW
from tests.stories.conftest import aino, kaisa, linnea, onni, world

__all__ = ["aino", "kaisa", "linnea", "onni", "world"]


@pytest.fixture(scope="session")
def house() -> House:
    """The sample school."""
    return load_house(Settings(bot_token=None))


@pytest.fixture
async def db(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Database]:
    """A database as in production, but for the key: what is on the disk can be searched."""
    monkeypatch.setattr(connection, "key_pragma", lambda _: "SELECT 1")
    async with await Database(tmp_path / "bot.db", "0" * 64, readers=1).open(NOW) as opened:
        yield opened
