"""The people of the stories."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from storage import updates
from tests.stories.world import OWNER_ID, Alumnus, World


@pytest.fixture
async def world(tmp_path: Path) -> AsyncIterator[World]:
    """A school with a running bot, in which nothing fails unseen."""
    world = await World(tmp_path).begins()
    yield world
    failures = await world.db.read(updates.failures) if world.is_running else []
    await world.ends()
    assert world.may_fail or [(one.place, one.error) for one in failures] == []
    assert not world.faults(), "\n".join(world.faults())


@pytest.fixture
async def aino(world: World) -> Alumnus:
    """An alumna of Oulu who reads Finnish."""
    return await world.member("Aino")


@pytest.fixture
async def onni(world: World) -> Alumnus:
    """An alumnus of Oulu who reads plain Finnish."""
    return await world.member("Onni", language="fi-simple", year=2024)


@pytest.fixture
async def linnea(world: World) -> Alumnus:
    """An alumna of Kokkola who reads Swedish."""
    return await world.member("Linnea", language="sv", unit="kokkola", year=2022)


@pytest.fixture
async def kaisa(world: World) -> Alumnus:
    """A coordinator who owns the bot and sees the whole school; she reads Finnish."""
    return await world.member("Kaisa", id=OWNER_ID, wants=())
