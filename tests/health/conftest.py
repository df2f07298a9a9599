"""A school whose bot listens, and monitoring that asks it."""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from prometheus_client.parser import text_string_to_metric_families

from bot.facts import KEPT_SECONDS
from bot.serving import serving
from tests.stories.world import Alumnus, World


@dataclass(frozen=True)
class Said:
    """One answer: its HTTP status and its body."""

    status: int
    body: str


class Monitoring:
    """Asks as Prometheus, Docker and an uptime robot do."""

    def __init__(self, address: str, session: aiohttp.ClientSession, world: World) -> None:
        self._address = address
        self._session = session
        self._world = world

    async def asks(self, path: str) -> Said:
        """Return what is answered at this path."""
        async with self._session.get(self._address + path) as answer:
            return Said(answer.status, await answer.text())

    async def is_ready(self) -> tuple[bool, dict[str, Any]]:
        """Ask /readyz anew; return whether the status says so, and the whole answer."""
        self._world.timer.move(KEPT_SECONDS)
        async with self._session.get(self._address + "/readyz") as answer:
            assert answer.status in (200, 503)
            return answer.status == 200, await answer.json()

    async def counts(self, name: str) -> dict[tuple[str, ...], float]:
        """Ask /metrics anew; return the values of one metric by its labels, sorted by name."""
        self._world.timer.move(KEPT_SECONDS)
        said = await self.asks("/metrics")
        return {
            tuple(sample.labels[label] for label in sorted(sample.labels)): sample.value
            for family in text_string_to_metric_families(said.body)
            for sample in family.samples
            if sample.name == name
        }


@pytest.fixture
async def world(tmp_path: Path) -> AsyncIterator[World]:
    """A school with a running bot that listens."""
    world = World(tmp_path)
    changes = {"listen": "127.0.0.1:0", "backups": tmp_path / "backups"}
    world.settings = world.settings.model_copy(update=changes)
    await world.begins()
    yield world
    await world.ends()
    assert not world.faults(), "\n".join(world.faults())


@pytest.fixture
async def aino(world: World) -> Alumnus:
    """An alumna of Oulu who reads Finnish."""
    return await world.member("Aino")


@pytest.fixture
async def monitoring(world: World) -> AsyncIterator[Monitoring]:
    """Who asks this bot."""
    async with (
        serving(("127.0.0.1", 0), world.app.routes) as address,
        aiohttp.ClientSession() as session,
    ):
        assert address is not None
        yield Monitoring(address, session, world)
