"""Owners who are told, and alumni who see nothing of it."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.caretaking.cared import PLAIN_OWNER, Cared
from tests.stories.conftest import aino, linnea, onni
from tests.stories.world import OWNER_ID, Alumnus

__all__ = ["aino", "linnea", "onni"]


@pytest.fixture
async def world(tmp_path: Path) -> AsyncIterator[Cared]:
    """A school that is looked after, at ten in the morning."""
    cared = await Cared(tmp_path).begins()
    await cared.looks()
    yield cared
    await cared.ends()
    assert not cared.faults(), "\n".join(cared.faults())


@pytest.fixture
async def kaisa(world: Cared) -> Alumnus:
    """An owner who reads Finnish."""
    return await world.member("Kaisa", id=OWNER_ID, wants=())


@pytest.fixture
async def toivo(world: Cared) -> Alumnus:
    """An owner who reads plain Finnish."""
    return await world.member("Toivo", id=PLAIN_OWNER, language="fi-simple", wants=())
