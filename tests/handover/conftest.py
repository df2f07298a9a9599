"""A database of its own for every test, encrypted as always."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from storage.database import Database

KEY = "ab" * 32
NOW = 1_795_000_000


@pytest.fixture
async def db(tmp_path: Path) -> AsyncIterator[Database]:
    async with await Database(tmp_path / "data" / "bot.db", KEY).open(NOW) as opened:
        yield opened
