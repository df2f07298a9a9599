"""An office with an empty outbox."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.delivery.office import Office, opened


@pytest.fixture
async def office(tmp_path: Path) -> AsyncIterator[Office]:
    async with await opened(tmp_path) as db:
        yield Office(db)
